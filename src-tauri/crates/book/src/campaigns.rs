//! Campaigns (đợt sinh hoạt chính trị), and one paper per member.

use chrono::{Datelike, NaiveDate};
use domain::{
    Id, Period,
    entry::CampaignFile,
    records::{Campaign, CampaignPaper, DocumentOut, Person, Record, Standing, find},
    rules::{
        belonging::unit_on,
        papers::{PaperTally, paper_sheet, paper_tally},
    },
};
use store::Op;

use crate::{Book, Error, Result, attachments::drop_of, error::refuse};

/// A line of the year's list.
#[derive(Clone, Debug)]
pub struct CampaignRow {
    /// The campaign.
    pub campaign: Campaign,
    /// Number and symbol of its plan.
    pub plan: Option<String>,
    /// Thematic sessions combined with it.
    pub sessions: u32,
    /// What the papers add up to; only where each member hands one in.
    pub papers: Option<PaperTally>,
}

/// A line of the sheet of papers.
#[derive(Clone, Debug)]
pub struct PaperRow {
    /// Who.
    pub person: Id<Person>,
    /// Họ và tên.
    pub full_name: String,
    /// Their unit on the first day.
    pub unit: Option<String>,
    /// What they are.
    pub standing: Standing,
    /// Whether they owe one.
    pub is_due: bool,
}

impl Book {
    /// The campaigns that run in a year, by day.
    #[must_use]
    pub fn campaigns(&self, year: i32) -> Vec<CampaignRow> {
        let in_year = |c: &&Campaign| c.from.year() <= year && c.to.is_none_or(|to| year <= to.year());
        let mut campaigns: Vec<&Campaign> = self.records().campaigns.iter().filter(in_year).collect();
        campaigns.sort_by_key(|campaign| (campaign.from, campaign.id));
        campaigns.into_iter().map(|campaign| self.campaign_row(campaign)).collect()
    }

    /// The file of a campaign.
    ///
    /// # Errors
    /// [`Error::NotFound`].
    pub fn campaign(&self, id: Id<Campaign>) -> Result<CampaignFile> {
        let records = self.records();
        let campaign = find(&records.campaigns, id).ok_or(Error::NotFound { what: Campaign::TABLE })?.clone();
        let papers = records.campaign_papers.iter().filter(|paper| paper.campaign == id).cloned().collect();
        Ok(CampaignFile { campaign, papers })
    }

    /// A campaign to fill in, from the first day of the year or today.
    #[must_use]
    pub fn new_campaign(&self, year: i32) -> CampaignFile {
        let from = self.today().clamp(Period::year(year).first_day(), Period::year(year).last_day());
        let campaign = Campaign {
            id: Id::random(),
            title: String::new(),
            from,
            to: None,
            plan: None,
            needs_paper: true,
            note: String::new(),
        };
        CampaignFile { campaign, papers: Vec::new() }
    }

    /// Who stands on the sheet of papers of a campaign that runs from a day to another.
    #[must_use]
    pub fn paper_sheet(&self, from: NaiveDate, to: Option<NaiveDate>) -> Vec<PaperRow> {
        // One that is open goes on, whatever is closed behind it.
        let records = to.map_or(self.records(), |to| self.records_in(to.year()));
        let lines = paper_sheet(records, from, to, self.today()).into_iter();
        lines
            .map(|line| PaperRow {
                person: line.member.person.id,
                full_name: line.member.person.full_name.clone(),
                unit: unit_on(records, line.member.person.id, from).map(|unit| unit.name.clone()),
                standing: line.member.standing,
                is_due: line.is_due,
            })
            .collect()
    }

    /// Saves a campaign with its papers.
    ///
    /// # Errors
    /// [`Error::Refused`].
    pub fn save_campaign(&mut self, file: &CampaignFile) -> Result<Id<Campaign>> {
        refuse(file.problems(self.records(), self.today()))?;
        let id = file.campaign.id;
        self.write(Op::CampaignSaved, file.campaign.title.clone(), |tx| {
            tx.put(&file.campaign)?;
            tx.replace(|paper: &CampaignPaper| paper.campaign == id, &file.papers)?;
            Ok(id)
        })
    }

    /// Deletes a campaign with its papers.
    ///
    /// # Errors
    /// [`Error::NotFound`], [`Error::InUse`] while sessions are combined with it.
    pub fn delete_campaign(&mut self, id: Id<Campaign>) -> Result<()> {
        let file = self.campaign(id)?;
        self.write(Op::CampaignDeleted, file.campaign.title, |tx| {
            tx.replace(|paper: &CampaignPaper| paper.campaign == id, &[])?;
            drop_of(tx, id)?;
            let by = tx.referrers(id)?;
            if !by.is_empty() {
                return Err(Error::InUse { what: Campaign::TABLE, by });
            }
            tx.delete(id)?;
            Ok(())
        })
    }

    fn campaign_row(&self, campaign: &Campaign) -> CampaignRow {
        let records = self.records();
        let plan = campaign.plan.and_then(|plan| find(&records.documents, plan));
        let combined = records.sessions.iter().filter(|session| session.campaign == Some(campaign.id)).count();
        CampaignRow {
            plan: plan.map(DocumentOut::number_and_symbol),
            sessions: u32::try_from(combined).unwrap_or(u32::MAX),
            papers: campaign.needs_paper.then(|| paper_tally(records, campaign, self.today())),
            campaign: campaign.clone(),
        }
    }
}
