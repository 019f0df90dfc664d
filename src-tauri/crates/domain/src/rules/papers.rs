//! Who owes a paper in a campaign, and what the papers add up to.

use std::collections::BTreeSet;

use chrono::{Days, NaiveDate};

use super::sheet::{SheetGroup, SheetLine, sheet_on};
use crate::{
    Records,
    records::{Campaign, CampaignPaper, PaperStatus, Person},
};

/// One line of the sheet of papers.
#[derive(Clone, Copy, Debug)]
pub struct PaperLine<'a> {
    /// Who, and what they are on the day that decides.
    pub member: SheetLine<'a>,
    /// Whether they owe one: members who take part on that day. Who was a member on another day of the campaign, or
    /// is exempt or away, counts only once they have handed one in.
    pub is_due: bool,
}

/// What the papers of a campaign add up to.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct PaperTally {
    /// Members who owe one, and others who handed one in.
    pub due: u32,
    /// Papers handed in, presented ones included.
    pub handed_in: u32,
    /// Papers presented.
    pub presented: u32,
}

/// Who stands on the sheet of papers: those who owe one first, then the others who were members on some day.
///
/// The day that decides is today while the campaign runs, else its last day, or its first before it begins.
#[must_use]
pub fn paper_sheet(records: &Records, from: NaiveDate, to: Option<NaiveDate>, today: NaiveDate) -> Vec<PaperLine<'_>> {
    let last = to.unwrap_or(today).max(from);
    let decides = today.clamp(from, last);
    let mut lines: Vec<PaperLine<'_>> = Vec::new();
    for on in std::iter::once(decides).chain(days_of_change(records, from, last)) {
        for member in sheet_on(records, on) {
            let is_known = lines.iter().any(|line| line.member.person.id == member.person.id);
            if member.group != SheetGroup::NonParty && !is_known {
                lines.push(PaperLine { member, is_due: on == decides && member.group == SheetGroup::Due });
            }
        }
    }
    lines.sort_by_key(|line| !line.is_due);
    lines
}

/// What the papers of a campaign add up to on a day.
#[must_use]
pub fn paper_tally(records: &Records, campaign: &Campaign, today: NaiveDate) -> PaperTally {
    let papers: Vec<&CampaignPaper> = records.campaign_papers.iter().filter(|p| p.campaign == campaign.id).collect();
    let mut tally = PaperTally::default();
    for line in paper_sheet(records, campaign.from, campaign.to, today) {
        let status = papers.iter().find(|paper| paper.person == line.member.person.id).map(|paper| paper.status);
        let handed_in = matches!(status, Some(PaperStatus::HandedIn | PaperStatus::Presented));
        tally.due += u32::from(line.is_due || handed_in);
        tally.handed_in += u32::from(handed_in);
        tally.presented += u32::from(status == Some(PaperStatus::Presented));
    }
    tally
}

/// Those who owe a paper of a campaign and have not handed it in by a day, in the order of the sheet.
#[must_use]
pub fn owing<'a>(records: &'a Records, campaign: &Campaign, today: NaiveDate) -> Vec<&'a Person> {
    let is_there = |paper: &&CampaignPaper| paper.campaign == campaign.id && paper.status != PaperStatus::NotHandedIn;
    let handed_in: BTreeSet<_> = records.campaign_papers.iter().filter(is_there).map(|paper| paper.person).collect();
    let due = paper_sheet(records, campaign.from, campaign.to, today).into_iter().filter(|line| line.is_due);
    due.map(|line| line.member.person).filter(|person| !handed_in.contains(&person.id)).collect()
}

/// The days between two on which anyone's standing or activity changed, and the two themselves.
fn days_of_change(records: &Records, from: NaiveDate, to: NaiveDate) -> BTreeSet<NaiveDate> {
    let changes = records.standings.iter().map(|change| change.from);
    let begun = records.activities.iter().map(|span| span.from);
    let ended = records.activities.iter().filter_map(|span| span.to).map(|day| day + Days::new(1));
    let within = changes.chain(begun).chain(ended).filter(|day| (from..=to).contains(day));
    within.chain([from, to]).collect()
}
