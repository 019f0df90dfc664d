//! Campaigns with their papers, thematic sessions, and the programme that planned some of them.

use chrono::Days;
use domain::{
    Id, Period, Records,
    records::{
        Campaign, CampaignPaper, ContestRound, DocumentKind, Happening, JointRole, PaperStatus, Programme,
        ProgrammeItem, SessionForm, SessionPartner, SessionWork, StudyForm, StudyScope, ThematicSession, Work,
    },
    rules::papers::paper_sheet,
};

use super::{SittingOf, course, happening, mark_anew, sitting};
use crate::dice::Dice;

pub(super) fn work(records: &mut Records) {
    let (title, author) = ("Đường Kách mệnh".to_owned(), "Nguyễn Ái Quốc".to_owned());
    records.works.push(Work { id: Id::random(), title, author });
}

/// Some ask their members for papers; some run over the end of the year.
pub(super) fn campaign(records: &mut Records, year: i32, dice: &mut Dice) {
    let from = dice.day_in(Period::year(year));
    let campaign = Campaign {
        id: Id::random(),
        title: "Giữ trọn lời thề đảng viên".to_owned(),
        from,
        to: Some(from + Days::new(30)),
        plan: None,
        needs_paper: dice.chance(85),
        note: String::new(),
    };
    let to = from + Days::new(30);
    let sheet: Vec<_> = paper_sheet(records, from, Some(to), to).iter().map(|line| line.member.person.id).collect();
    for person in sheet {
        if dice.chance(70) {
            let status = dice.one_of(&[
                PaperStatus::NotHandedIn,
                PaperStatus::HandedIn,
                PaperStatus::Presented,
                PaperStatus::Presented,
            ]);
            let (id, note) = (Id::random(), String::new());
            records.campaign_papers.push(CampaignPaper { id, campaign: campaign.id, person, status, on: None, note });
        }
    }
    records.campaigns.push(campaign);
}

pub(super) fn session(records: &mut Records, period: Period, dice: &mut Dice) {
    let (status, status_reason) = happening(dice);
    let id = Id::random();
    records.sessions.push(ThematicSession {
        id,
        period,
        status,
        status_reason,
        title: "Học tập và làm theo Bác".to_owned(),
        scope: dice.one_of(&[StudyScope::WholeText, StudyScope::Part, StudyScope::None]),
        topic: None,
        campaign: records.campaigns.first().map(|campaign| campaign.id).filter(|_| dice.chance(40)),
        plan: None,
        counts: dice.chance(85),
        role: dice.one_of(&[JointRole::Own, JointRole::Own, JointRole::Host, JointRole::Partner]),
        site_name: String::new(),
        site_address: String::new(),
        chair: None,
        speeches: dice.chance(80).then(|| u32::try_from(dice.below(9)).unwrap()),
        conclusion: String::new(),
        note: String::new(),
    });
    on_a_session(records, id, dice);
    course::contributions(records, None, Some(id), dice);
    if status == Happening::Held {
        sittings(records, id, period, dice);
    }
}

/// One to three sittings; the first sometimes combined with a meeting that sits alone on a day near by.
fn sittings(records: &mut Records, session: Id<ThematicSession>, period: Period, dice: &mut Dice) {
    let alone =
        records.sittings.iter_mut().find(|sitting| sitting.session.is_none() && period.contains(sitting.held_on));
    if let Some(sitting) = alone.filter(|_| dice.chance(35)) {
        sitting.session = Some(session);
        let combined = sitting.clone();
        mark_anew(records, &combined, dice);
        return;
    }
    let first = dice.day_in(period);
    for ordinal in 0..dice.between(1, 3) {
        let of = SittingOf { meeting: None, session: Some(session) };
        sitting(records, of, u32::try_from(ordinal + 1).unwrap(), first + Days::new(ordinal), dice);
    }
}

fn on_a_session(records: &mut Records, session: Id<ThematicSession>, dice: &mut Dice) {
    let forms =
        [StudyForm::Talk, StudyForm::Roundtable, StudyForm::FieldVisit, StudyForm::QuizContest, StudyForm::Film];
    let form = dice.one_of(&forms);
    let (other_name, is_new) = (String::new(), dice.chance(30));
    records.session_forms.push(SessionForm { id: Id::random(), session, ordinal: 1, form, other_name, is_new });
    if dice.chance(30) {
        let work = records.works[0].id;
        records.session_works.push(SessionWork { id: Id::random(), session, ordinal: 1, work, excerpt: String::new() });
    }
    for ordinal in 1..=u32::try_from(dice.below(3)).unwrap() {
        let name = format!("Chi bộ {}", ordinal + 2);
        let people = dice.chance(60).then(|| u32::try_from(dice.between(1, 40)).unwrap());
        records.session_partners.push(SessionPartner { id: Id::random(), session, ordinal, name, people });
    }
    if form == StudyForm::QuizContest {
        for ordinal in 1..=u32::try_from(dice.below(5)).unwrap() {
            let name = format!("nội dung {ordinal}");
            records.contest_rounds.push(ContestRound { id: Id::random(), session, ordinal, name });
        }
    }
}

/// A programme in most years; what it planned and what was held need not be the same.
pub(super) fn programme(records: &mut Records, year: i32, dice: &mut Dice) {
    if dice.chance(25) {
        return;
    }
    let is_plan = |document: &&domain::records::DocumentOut| document.kind == DocumentKind::Plan;
    let plan = records.documents.iter().find(is_plan).map(|plan| plan.id);
    let programme = Programme { id: Id::random(), year, plan, note: String::new() };
    for ordinal in 1..=dice.below(7) {
        records.programme_items.push(ProgrammeItem {
            id: Id::random(),
            programme: programme.id,
            ordinal: u32::try_from(ordinal).unwrap(),
            period: Period::quarter(year, u8::try_from(dice.between(1, 4)).unwrap()).unwrap(),
            title: "Học tập và làm theo Bác".to_owned(),
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
