//! One thematic session in words, as they follow "01 đợt".

use domain::records::{
    AnnualTopic, Campaign, DocumentOut, DocumentStatus, SessionForm, StudyForm, StudyScope, ThematicSession, find,
};

use super::{
    leadership::capitalised,
    words::{Forms, Words},
    writer::Writer,
};
use crate::wording::{Facts, Run, Runs, Template, Word, and_list, joined};

/// "bằng hình thức tọa đàm, lồng ghép …".
pub(super) fn describe(writer: &Writer<'_>, session: &ThematicSession) -> Runs {
    let words = &writer.words.session;
    let facts = facts(writer, session);
    let mut clauses: Vec<&Template> = lead(writer, session);
    clauses.extend([&words.with_campaign, &words.with_plan, &words.with_partners]);
    clauses.into_iter().filter_map(|clause| clause.fill(&facts)).flatten().collect()
}

/// "Cuộc thi gồm 04 nội dung: …", of a contest with rounds.
pub(super) fn contest(writer: &Writer<'_>, session: &ThematicSession) -> Option<Runs> {
    let rounds = writer.view.rounds_of(session.id).into_iter().map(|round| vec![Run::words(&round.name)]);
    let rounds = joined(rounds, &writer.words.lists.semicolon);
    let facts = writer.facts.clone().figure(writer.view.round_count(session)).runs(Word::Rounds, rounds);
    writer.words.session.rounds.fill(&facts)
}

/// The clauses that say form, topic and works: by the form, and by what of the topic was studied.
fn lead<'a>(writer: &Writer<'a>, session: &ThematicSession) -> Vec<&'a Template> {
    let words = &writer.words.session;
    let forms: Vec<StudyForm> = writer.view.forms_of(session.id).iter().map(|form| form.form).collect();
    let has_works = !writer.view.works_of(session.id).is_empty();
    let topic = session.topic.map(|_| session.scope).filter(|scope| *scope != StudyScope::None);
    let mut clauses = match (forms.as_slice(), topic) {
        ([StudyForm::FieldVisit], _) => vec![&words.field_visit],
        ([StudyForm::QuizContest], _) => vec![&words.quiz_contest],
        ([] | [StudyForm::Talk], Some(StudyScope::WholeText)) => vec![&words.talk_whole],
        ([] | [StudyForm::Talk], Some(_)) => vec![&words.talk_part],
        ([] | [StudyForm::Talk], None) => vec![&words.talk],
        (_, Some(_)) if has_works => return vec![&words.form, &words.with_works_and_topic],
        (_, Some(StudyScope::WholeText)) => vec![&words.form, &words.with_whole],
        (_, Some(_)) => vec![&words.form, &words.with_part],
        (_, None) => vec![&words.form],
    };
    if has_works {
        clauses.push(&words.with_works);
    }
    clauses
}

fn facts(writer: &Writer<'_>, session: &ThematicSession) -> Facts {
    let (view, words) = (writer.view, writer.words);
    let records = view.records;
    let campaign = session.campaign.and_then(|id| find(&records.campaigns, id));
    let list = |names: Vec<Runs>| and_list(names, &words.lists.comma, &words.lists.and);
    let forms = view.forms_of(session.id).into_iter().map(|form| vec![Run::words(form_name(&words.forms, form))]);
    let partners = view.partners_of(session.id).into_iter().map(|partner| vec![Run::words(&partner.name)]);
    let topic = session.topic.and_then(|id| find(&records.topics, id));
    writer
        .facts
        .clone()
        .word(Word::Topic, topic.map(topic_name).unwrap_or_default())
        .word(Word::Content, session.title.trim())
        .word(Word::Audience, audience(words, view.session_tally(session.id).non_party))
        .word(Word::Site, session.site_name.trim())
        .word(Word::SiteAddress, session.site_address.trim())
        .runs(Word::Forms, list(forms.collect()))
        .runs(Word::Works, list(works(writer, session)))
        .word(Word::Campaign, campaign.map(|campaign| campaign.title.as_str()).unwrap_or_default())
        .word(Word::PlanNumber, plan(writer, session, campaign).map(DocumentOut::number_and_symbol).unwrap_or_default())
        .figure(view.partner_count(session))
        .runs(Word::Partners, list(partners.collect()))
}

fn topic_name(topic: &AnnualTopic) -> String {
    if topic.short_name.is_empty() { format!("“{}”", capitalised(&topic.title)) } else { topic.short_name.clone() }
}

fn audience(words: &Words, non_party: u32) -> &str {
    if non_party > 0 { &words.session.members_and_others } else { &words.session.members }
}

fn works(writer: &Writer<'_>, session: &ThematicSession) -> Vec<Runs> {
    let works = writer.view.works_of(session.id).into_iter();
    let found = works.filter_map(|studied| find(&writer.view.records.works, studied.work));
    let said = found.filter_map(|work| {
        let facts = Facts::default().word(Word::WorkTitle, capitalised(&work.title)).word(Word::Author, &work.author);
        writer.words.session.work.fill(&facts)
    });
    said.collect()
}

/// The plan that a session is held by, if it is worth saying: not the year's programme, by which all are held, and
/// never a plan that is younger than the session.
fn plan<'a>(writer: &Writer<'a>, session: &ThematicSession, campaign: Option<&Campaign>) -> Option<&'a DocumentOut> {
    let (view, records) = (writer.view, writer.view.records);
    let is_programme = |id| records.programmes.iter().any(|programme| programme.plan == Some(id));
    let id = session.plan.filter(|id| !is_programme(*id)).or(campaign?.plan)?;
    let held_on = view.session_sittings(session.id).first()?.held_on;
    find(&records.documents, id)
        .filter(|plan| plan.status == DocumentStatus::Issued && plan.number.is_some())
        .filter(|plan| plan.dated.is_some_and(|dated| dated <= held_on))
}

/// "tọa đàm"; a form of another kind by the name it was given.
pub(super) fn form_name<'a>(forms: &'a Forms, form: &'a SessionForm) -> &'a str {
    forms.name(form.form, &form.other_name)
}
