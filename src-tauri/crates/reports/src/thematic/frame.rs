//! What stands around the report: letterhead and title, the closing sentence, the signature.

use chrono::{Datelike, NaiveDate};
use domain::{
    day::{on_paper, on_paper_short, paper_month},
    records::{BranchProfile, Person, Post, find},
    rules::belonging::{holder_on, post_on, profile_on},
};

use super::{ThematicReport, period, words::Words, writer::Writer};
use crate::{
    Block, Span,
    paper::{Letterhead, Signature, letterhead, signature as signature_block, title},
    wording::{Facts, Run, Word, plain},
};

/// What every sentence of the report may speak of.
pub(super) fn facts(report: &ThematicReport<'_>, words: &Words) -> Facts {
    let facts = period::facts(report.span.period, words)
        .word(Word::From, on_paper_short(report.span.from()))
        .word(Word::To, on_paper_short(report.span.to))
        .word(Word::PaperYear, report.names_on.year().to_string())
        .word(Word::Month, paper_month(report.names_on.month()))
        .word(Word::Number, report.number.map_or(words.head.blank_number.clone(), |number| format!("{number:02}")));
    // Each empty word of the branch's profile leaves what was there before it.
    let facts = facts.word(Word::Branch, &words.head.unnamed_branch).word(Word::Symbol, &words.head.blank_number);
    match branch(report) {
        Some(branch) => facts
            .word(Word::Branch, &branch.name)
            .word(Word::Parent, &branch.parent_name)
            .word(Word::Addressee, &branch.report_to)
            .word(Word::Symbol, &branch.symbol)
            .word(Word::Place, &branch.place)
            .word(Word::UnitsAre, &branch.units_are),
        None => facts,
    }
}

fn branch<'a>(report: &ThematicReport<'a>) -> Option<&'a BranchProfile> {
    profile_on(report.records, report.names_on)
}

/// What is known, unless it is empty.
fn or(known: Option<&String>, else_say: &str) -> String {
    known.filter(|text| !text.is_empty()).map_or_else(|| else_say.to_owned(), String::clone)
}

pub(super) fn file_title(writer: &Writer<'_>) -> String {
    format!("{} {}", writer.words.type_name, writer.filled(&writer.words.subject)).replace('\u{A0}', " ")
}

/// Letterhead, title and the sentence that opens the report.
pub(super) fn head(writer: &mut Writer<'_>, report: &ThematicReport<'_>) -> Vec<Block> {
    let words = writer.words;
    let dated = report.dated.map_or_else(|| writer.filled(&words.head.blank_day), on_paper);
    let place_and_date = words.head.place_and_date.fill(&writer.facts.clone().word(Word::Dated, dated));
    let branch = branch(report);
    let head = Letterhead {
        parent: branch.map(|branch| branch.parent_name.clone()).unwrap_or_default(),
        branch: or(branch.map(|branch| &branch.name), &words.head.unnamed_branch),
        number: writer.filled(&words.head.number),
        place_and_date: place_and_date.as_deref().map(plain).unwrap_or_default(),
    };
    let subject = Span::new(writer.filled(&words.subject), writer.profile.subject_style());
    let mut blocks = vec![letterhead(writer.profile, &head)];
    blocks.extend(title(writer.profile, &words.type_name, vec![subject]));
    blocks.extend(writer.say("opening", words.opening.fill(&writer.facts)));
    blocks
}

pub(super) fn closing(writer: &mut Writer<'_>) -> Vec<Block> {
    writer.say("closing", writer.words.closing.fill(&writer.facts))
}

pub(super) fn signature(writer: &Writer<'_>, report: &ThematicReport<'_>) -> Block {
    let branch = branch(report);
    let signer = signer(report);
    let post = signer.and_then(|person| post_on(report.records, person.id, report.names_on));
    let words = Signature {
        recipients: recipients(writer, branch),
        authority: or(branch.map(|branch| &branch.signing_capacity), &writer.words.signature.authority),
        position: post.map(|post| position(writer.words, post).to_owned()).unwrap_or_default(),
        name: signer.map(|person| person.full_name.clone()).unwrap_or_default(),
    };
    signature_block(writer.profile, &words)
}

fn signer<'a>(report: &ThematicReport<'a>) -> Option<&'a Person> {
    let day: NaiveDate = report.names_on;
    let by_office =
        || [Post::Secretary, Post::DeputySecretary].into_iter().find_map(|post| holder_on(report.records, post, day));
    match report.signer {
        Some(id) => find(&report.records.people, id),
        None => by_office(),
    }
}

fn position(words: &Words, post: Post) -> &str {
    match post {
        Post::Secretary => &words.signature.secretary,
        Post::DeputySecretary => &words.signature.deputy_secretary,
        Post::CommitteeMember => &words.signature.committee_member,
    }
}

/// Those of the branch's profile, the body reported to among them, and the branch's own file last.
fn recipients(writer: &Writer<'_>, branch: Option<&BranchProfile>) -> Vec<String> {
    let file = &writer.words.signature.file;
    let typed = branch.map_or("", |branch| &branch.recipients).lines();
    let typed = typed.map(|line| line.trim().trim_start_matches('-').trim());
    let mut names: Vec<String> =
        typed.filter(|name| !name.is_empty() && !name.starts_with(file)).map(str::to_owned).collect();
    let addressee = branch.map_or("", |branch| &branch.report_to);
    if !names.iter().any(|name| name.starts_with(addressee)) {
        let addressee = writer.words.signature.for_report.fill(&writer.facts);
        names.splice(0..0, addressee.iter().map(|runs: &Vec<Run>| plain(runs)));
    }
    names.push(file.clone());
    names
}
