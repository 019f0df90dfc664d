//! Figures about a campaign (đợt sinh hoạt chính trị) and the year's programme.

use chrono::NaiveDate;

use super::{Figure, RowRef, Rule, Value, View};
use crate::{
    records::{Campaign, CampaignPaper, Happening, PaperStatus, ProgrammeItem, ThematicSession},
    rules::papers::{PaperLine, paper_sheet},
};

/// What became of the paper of someone who stands on the sheet of papers.
#[derive(Clone, Copy, Debug)]
pub struct PaperOf<'a> {
    /// Who, and whether they owe one.
    pub line: PaperLine<'a>,
    /// Their paper, where anything was noted of it.
    pub paper: Option<&'a CampaignPaper>,
}

impl PaperOf<'_> {
    /// How far the paper is.
    #[must_use]
    pub fn status(&self) -> PaperStatus {
        self.paper.map_or(PaperStatus::NotHandedIn, |paper| paper.status)
    }

    /// Whether it was handed in, or presented besides.
    #[must_use]
    pub fn is_handed_in(&self) -> bool {
        matches!(self.status(), PaperStatus::HandedIn | PaperStatus::Presented)
    }

    /// Whether they count among those due: who owes one, and who handed one in unasked.
    #[must_use]
    pub fn counts(&self) -> bool {
        self.line.is_due || self.is_handed_in()
    }
}

impl<'a> View<'a> {
    /// The sessions held within a campaign, ticked "tính là một đợt" or not, by day. A campaign may run over the end of
    /// its year: a span that takes all of its own takes the rest of the campaign too.
    #[must_use]
    pub fn campaign_sessions(self, campaign: &Campaign) -> Vec<&'a ThematicSession> {
        let held = self.sessions_named(campaign).into_iter().filter(|session| session.status == Happening::Held);
        held.filter(|session| self.is_whole() || self.first_day(session).is_none_or(|day| day <= self.span.to))
            .collect()
    }

    /// All sessions that name a campaign, whatever came of them, by day.
    #[must_use]
    pub fn sessions_named(self, campaign: &Campaign) -> Vec<&'a ThematicSession> {
        let of_campaign = |session: &&ThematicSession| session.campaign == Some(campaign.id);
        let mut sessions: Vec<_> = self.records.sessions.iter().filter(of_campaign).collect();
        sessions.sort_by_key(|session| (session.period, self.first_day(session), session.id));
        sessions
    }

    /// [`Rule::CampaignSessions`].
    #[must_use]
    pub fn campaign_session_count(self, campaign: &Campaign) -> Figure {
        Figure::counting(Rule::CampaignSessions, self.span.period, self.campaign_sessions(campaign))
    }

    /// Who stands on the sheet of papers of a campaign, with their papers: those who owe one first, by name.
    #[must_use]
    pub fn campaign_papers(self, campaign: &Campaign) -> Vec<PaperOf<'a>> {
        let end = if self.is_whole() { campaign.to.unwrap_or(self.span.to) } else { self.span.to };
        let sheet = paper_sheet(self.records, campaign.from, campaign.to, end);
        let paper = |line: &PaperLine<'a>| {
            let mut papers = self.records.campaign_papers.iter();
            papers.find(|paper| paper.campaign == campaign.id && paper.person == line.member.person.id)
        };
        sheet.into_iter().map(|line| PaperOf { paper: paper(&line), line }).collect()
    }

    /// [`Rule::PapersDue`]: the members. Unknown for a campaign that asks for no papers.
    #[must_use]
    pub fn papers_due(self, campaign: &Campaign) -> Figure {
        let due = self.campaign_papers(campaign).into_iter().filter(PaperOf::counts);
        self.of_campaign(campaign, Rule::PapersDue, due.map(|one| RowRef::to(one.line.member.person)).collect())
    }

    /// [`Rule::PapersHandedIn`]: the papers.
    #[must_use]
    pub fn papers_handed_in(self, campaign: &Campaign) -> Figure {
        self.papers(campaign, Rule::PapersHandedIn, PaperOf::is_handed_in)
    }

    /// [`Rule::PapersPresented`]: the papers.
    #[must_use]
    pub fn papers_presented(self, campaign: &Campaign) -> Figure {
        self.papers(campaign, Rule::PapersPresented, |one| one.status() == PaperStatus::Presented)
    }

    /// What the programme of the span's year plans, in its order.
    #[must_use]
    pub fn programme_items(self) -> Vec<&'a ProgrammeItem> {
        let year = self.span.period.year;
        let programme = self.records.programmes.iter().find(|programme| programme.year == year).map(|found| found.id);
        let of_programme = |item: &&ProgrammeItem| programme == Some(item.programme);
        let mut items: Vec<_> = self.records.programme_items.iter().filter(of_programme).collect();
        items.sort_by_key(|item| (item.ordinal, item.id));
        items
    }

    /// [`Rule::PlannedSessions`].
    #[must_use]
    pub fn planned_sessions(self) -> Figure {
        Figure::counting(Rule::PlannedSessions, self.span.period, self.programme_items())
    }

    fn papers(self, campaign: &Campaign, rule: Rule, is_wanted: impl Fn(&PaperOf<'a>) -> bool) -> Figure {
        let wanted = self.campaign_papers(campaign).into_iter().filter(is_wanted);
        self.of_campaign(campaign, rule, wanted.filter_map(|one| one.paper).map(RowRef::to).collect())
    }

    fn of_campaign(self, campaign: &Campaign, rule: Rule, rows: Vec<RowRef>) -> Figure {
        let count = Value::Count(u32::try_from(rows.len()).unwrap_or(u32::MAX));
        let value = if campaign.needs_paper { count } else { Value::Unknown };
        Figure { rule, period: self.span.period, value, rows }
    }

    fn first_day(self, session: &ThematicSession) -> Option<NaiveDate> {
        self.session_sittings(session.id).first().map(|sitting| sitting.held_on)
    }

    fn is_whole(self) -> bool {
        self.span.to == self.span.period.last_day()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        Id, Period, Records,
        figures::Span,
        records::{
            Activity, ActivitySpan, JointRole, Person, Programme, Sitting, Standing, StandingChange, StudyScope,
        },
    };

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    fn a_campaign(from: &str, to: &str) -> Campaign {
        Campaign {
            id: Id::random(),
            title: "Giữ trọn lời thề đảng viên".to_owned(),
            from: day(from),
            to: Some(day(to)),
            plan: None,
            needs_paper: true,
            note: String::new(),
        }
    }

    fn a_member(records: &mut Records, since: &str) -> Id<Person> {
        let person = Person::named(Id::random(), "Ngô Thị Yến");
        let id = person.id;
        records.people.push(person);
        let official = StandingChange {
            id: Id::random(),
            person: id,
            standing: Standing::Official,
            from: day(since),
            note: String::new(),
        };
        records.standings.push(official);
        id
    }

    fn a_paper(campaign: &Campaign, person: Id<Person>, status: PaperStatus) -> CampaignPaper {
        CampaignPaper { id: Id::random(), campaign: campaign.id, person, status, on: None, note: String::new() }
    }

    fn a_session(records: &mut Records, campaign: &Campaign, status: Happening, on: &str) {
        let id = Id::random();
        records.sessions.push(ThematicSession {
            id,
            period: Period::quarter_of(day(on)),
            status,
            status_reason: String::new(),
            title: "Lời thề".to_owned(),
            scope: StudyScope::None,
            topic: None,
            campaign: Some(campaign.id),
            plan: None,
            counts: false,
            role: JointRole::Own,
            site_name: String::new(),
            site_address: String::new(),
            chair: None,
            speeches: None,
            conclusion: String::new(),
            note: String::new(),
        });
        records.sittings.push(Sitting {
            id: Id::random(),
            meeting: None,
            session: Some(id),
            ordinal: 1,
            held_on: day(on),
            started_at: None,
            ended_at: None,
            place: String::new(),
        });
    }

    fn counted(figure: &Figure) -> (Option<u32>, usize) {
        (figure.count(), figure.rows.len())
    }

    #[test]
    fn papers_are_due_from_members_of_the_last_day_and_from_who_handed_one_in_besides() {
        let mut records = Records::default();
        let campaign = a_campaign("2023-02-14", "2023-03-31");
        let people = ["2020-01-01", "2023-03-20", "2021-01-01"].map(|since| a_member(&mut records, since));
        a_member(&mut records, "2023-06-01");
        records.activities.push(ActivitySpan {
            id: Id::random(),
            person: people[2],
            activity: Activity::Exempt,
            from: day("2022-01-01"),
            to: None,
            place: String::new(),
            note: String::new(),
        });
        records.campaign_papers.push(a_paper(&campaign, people[0], PaperStatus::Presented));
        records.campaign_papers.push(a_paper(&campaign, people[1], PaperStatus::NotHandedIn));
        records.campaign_papers.push(a_paper(&campaign, people[2], PaperStatus::HandedIn));
        let view = View::new(&records, Span::whole(Period::year(2023)));
        assert_eq!(counted(&view.papers_due(&campaign)), (Some(3), 3));
        assert_eq!(counted(&view.papers_handed_in(&campaign)), (Some(2), 2));
        assert_eq!(counted(&view.papers_presented(&campaign)), (Some(1), 1));
        let without = Campaign { needs_paper: false, ..campaign };
        assert_eq!(view.papers_due(&without).value, Value::Unknown);
    }

    #[test]
    fn a_campaign_counts_what_was_held_within_it_beyond_the_end_of_the_year_too() {
        let mut records = Records::default();
        let campaign = a_campaign("2023-11-01", "2024-01-31");
        for (status, on) in [
            (Happening::Held, "2024-01-12"),
            (Happening::Held, "2023-11-10"),
            (Happening::PutOff, "2023-12-08"),
            (Happening::Planned, "2024-01-20"),
        ] {
            a_session(&mut records, &campaign, status, on);
        }
        let year = Period::year(2023);
        let whole = View::new(&records, Span::whole(year));
        assert_eq!(counted(&whole.campaign_session_count(&campaign)), (Some(2), 2));
        let by_november = View::new(&records, Span::up_to(year, day("2023-11-30")));
        assert_eq!(counted(&by_november.campaign_session_count(&campaign)), (Some(1), 1));
        assert_eq!(whole.sessions_named(&campaign).len(), 4);
    }

    #[test]
    fn the_programme_is_that_of_its_year_in_its_order() {
        let mut records = Records::default();
        for year in [2022, 2023] {
            let programme = Programme { id: Id::random(), year, plan: None, note: String::new() };
            for ordinal in [2, 1] {
                records.programme_items.push(ProgrammeItem {
                    id: Id::random(),
                    programme: programme.id,
                    ordinal,
                    period: Period::quarter(year, 1).unwrap(),
                    title: format!("{year}.{ordinal}"),
                    form: None,
                    preparer: None,
                    presenter: None,
                    partners: String::new(),
                    site: String::new(),
                    session: None,
                });
            }
            records.programmes.push(programme);
        }
        let view = View::new(&records, Span::whole(Period::year(2023)));
        let titles: Vec<&str> = view.programme_items().iter().map(|item| item.title.as_str()).collect();
        assert_eq!(titles, ["2023.1", "2023.2"]);
        assert_eq!(counted(&view.planned_sessions()), (Some(2), 2));
        let empty = View::new(&records, Span::whole(Period::year(2021)));
        assert_eq!(counted(&empty.planned_sessions()), (Some(0), 0));
    }
}
