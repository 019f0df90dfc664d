//! What a session was about, how it was held, and who presented.

use domain::records::{Presenter, SessionForm, StudyForm, ThematicSession, find};

use super::{StudyForms, Words};
use crate::{
    Block,
    forms::{form::Form, meeting::bare},
    official::capitalised,
    wording::{Facts, Run, Runs, Word, joined},
};

pub(super) fn blocks(form: &mut Form<'_>, words: &Words, session: &ThematicSession) -> Vec<Block> {
    let facts = facts(form, words, session);
    let sentences =
        [&words.title, &words.topic, &words.campaign, &words.works, &words.forms, &words.site, &words.partners];
    sentences.into_iter().filter_map(|sentence| form.say(sentence, &facts)).collect()
}

fn facts(form: &Form<'_>, words: &Words, session: &ThematicSession) -> Facts {
    let (view, records) = (form.view, form.records());
    let topic = session.topic.and_then(|id| find(&records.topics, id));
    let campaign = session.campaign.and_then(|id| find(&records.campaigns, id));
    let forms = view.forms_of(session.id).into_iter().map(|held| vec![Run::words(form_name(&words.study_forms, held))]);
    let partners = view.partners_of(session.id).into_iter().filter_map(|partner| {
        let facts =
            Facts::default().word(Word::Partners, bare(&partner.name)).figure(view.partner_people(session, partner));
        words.partner.fill(&facts)
    });
    Facts::default()
        .word(Word::Content, capitalised(bare(&session.title)))
        .word(Word::TopicTitle, topic.map(|topic| capitalised(bare(&topic.title))).unwrap_or_default())
        .word(Word::Topic, topic.map_or("", |topic| topic.short_name.trim()))
        .word(Word::Campaign, campaign.map_or("", |campaign| bare(&campaign.title)))
        .runs(Word::Works, works(form, words, session))
        .runs(Word::Forms, joined(forms, &form.words.comma))
        .word(Word::Site, bare(&session.site_name))
        .word(Word::SiteAddress, bare(&session.site_address))
        .figure(view.partner_count(session))
        .runs(Word::Partners, joined(partners, &form.words.semicolon))
}

fn works(form: &Form<'_>, words: &Words, session: &ThematicSession) -> Runs {
    let works = form.view.works_of(session.id).into_iter().filter_map(|studied| {
        let work = find(&form.records().works, studied.work)?;
        let facts = Facts::default()
            .word(Word::WorkTitle, capitalised(bare(&work.title)))
            .word(Word::Author, work.author.trim())
            .word(Word::Content, bare(&studied.excerpt));
        words.work.fill(&facts)
    });
    joined(works, &form.words.semicolon)
}

fn form_name<'a>(names: &'a StudyForms, held: &'a SessionForm) -> &'a str {
    match held.form {
        StudyForm::Talk => &names.talk,
        StudyForm::Roundtable => &names.roundtable,
        StudyForm::FieldVisit => &names.field_visit,
        StudyForm::QuizContest => &names.quiz_contest,
        StudyForm::Film => &names.film,
        StudyForm::Performance => &names.performance,
        StudyForm::Other if held.other_name.trim().is_empty() => &names.other,
        StudyForm::Other => held.other_name.trim(),
    }
}

/// Who presented what, in order.
pub(super) fn presented(form: &mut Form<'_>, words: &Words, session: &ThematicSession) -> Vec<Block> {
    let records = form.records();
    let mut presenters: Vec<&Presenter> =
        records.presenters.iter().filter(|presenter| presenter.session == session.id).collect();
    presenters.sort_by_key(|presenter| presenter.ordinal);
    let mut blocks = Vec::new();
    for presenter in presenters {
        let topic = Facts::default().word(Word::Content, bare(&presenter.topic));
        let guest = bare(&presenter.guest_name);
        let said = if guest.is_empty() {
            form.say(&words.presenter, &topic.word(Word::PersonName, form.name(presenter.person)))
        } else {
            form.say(&words.guest_presenter, &topic.word(Word::PersonName, guest))
        };
        blocks.extend(said);
    }
    blocks
}
