//! Handing the book over when the clerk changes: who opens it, how it is backed up, which years are sealed.

use std::collections::BTreeMap;

use chrono::{DateTime, FixedOffset, NaiveDate};
use domain::day::on_paper_short;
use serde::Deserialize;

use crate::{
    About, Align, Block, Cell, Face, Heading, List, ListItem, Paper, Paragraph, PrintError, Printed, Row, Span,
    TableColumn, mm,
    official::read,
    paper::{Signer, two_signatures},
    print,
    profile::FormatProfile,
};

const WORDS: &str = include_str!("../../../../assets/wording/hand_over.toml");
/// From the margin to the numbers of the list, and from those to its text, in millimetres.
const HANG: f32 = 8.0;
const USER_COLUMNS: [Align; 4] = [Align::Center, Align::Left, Align::Left, Align::Center];

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Words {
    title: String,
    book: String,
    branch: String,
    made: String,
    entries: String,
    users_head: String,
    users: Vec<String>,
    backups_head: String,
    here: String,
    second: String,
    backup: String,
    none: String,
    seals_head: String,
    no_seals: String,
    duties_head: String,
    duties: Vec<String>,
    giver: String,
    taker: String,
    roles: BTreeMap<String, String>,
}

/// What the sheet is made from.
#[derive(Clone, Debug)]
pub struct HandOverSheet<'a> {
    /// Where the book lies.
    pub book: &'a str,
    /// The branch by name; empty while it has none.
    pub branch: &'a str,
    /// Who hands it over.
    pub giver: &'a str,
    /// Who opens it: name, code of the role, since when.
    pub users: &'a [(String, &'static str, NaiveDate)],
    /// The last verified backup on this computer: day and folder.
    pub here: Option<(NaiveDate, String)>,
    /// The last on the second place.
    pub second: Option<(NaiveDate, String)>,
    /// How many entries the journal has, and the first digits of the last one's hash, as backups bear them.
    pub journal: (i64, &'a str),
    /// The sealed years with their fingerprints, each in a line.
    pub seals: &'a [String],
    /// The layout.
    pub profile: &'a FormatProfile,
    /// When it was made.
    pub created: DateTime<FixedOffset>,
}

/// Prints the sheet.
///
/// # Errors
/// See [`PrintError`].
pub fn print_hand_over_sheet(sheet: &HandOverSheet<'_>) -> Result<Printed, PrintError> {
    let words: Words = read(sheet.profile, WORDS)?;
    let profile = sheet.profile;
    let title = Paragraph { heading: Some(Heading::One), ..profile.caption(&words.title) };
    let mut blocks = vec![Block::Paragraph(title), Block::Space(profile.spacing.paragraph)];
    let made = on_paper_short(sheet.created.date_naive());
    let (number, head) = sheet.journal;
    let journal = words.entries.replace("{number}", &number.to_string()).replace("{code}", head);
    let told = [(&words.branch, sheet.branch), (&words.book, sheet.book), (&words.made, &made)];
    blocks.extend(
        told.into_iter()
            .filter(|(_, told)| !told.is_empty())
            .map(|(label, told)| line(profile, &format!("{label}{told}"))),
    );
    blocks.push(line(profile, &journal));
    blocks.push(head_line(profile, &words.users_head));
    blocks.push(users(sheet, &words));
    blocks.push(head_line(profile, &words.backups_head));
    for (label, backup) in [(&words.here, &sheet.here), (&words.second, &sheet.second)] {
        blocks.push(line(profile, &label.replace("{told}", &told_backup(&words, backup.as_ref()))));
    }
    blocks.push(head_line(profile, &words.seals_head));
    match sheet.seals {
        [] => blocks.push(line(profile, &words.no_seals)),
        seals => blocks.extend(seals.iter().map(|seal| line(profile, seal))),
    }
    blocks.push(head_line(profile, &words.duties_head));
    blocks.push(duties(profile, &words.duties));
    blocks.push(Block::Space(profile.spacing.paragraph));
    let signer = |role: &str, name: &str| Signer { role: role.to_owned(), name: name.to_owned() };
    blocks.push(two_signatures(profile, &signer(&words.giver, sheet.giver), &signer(&words.taker, "")));
    let about = About { title: words.title, created: sheet.created };
    print(&Paper { about, sheet: profile.sheet(), blocks, mark: None })
}

fn users(sheet: &HandOverSheet<'_>, words: &Words) -> Block {
    let style = sheet.profile.body_style(Face::Regular);
    let cell = |text: String| -> Cell { vec![Span::new(text, style)] };
    let rows = (1..).zip(sheet.users).map(|(number, (name, role, from))| {
        let role = words.roles.get(*role).cloned().unwrap_or_else(|| (*role).to_owned());
        let cells = [number.to_string(), name.clone(), role, on_paper_short(*from)];
        Row { cells: cells.map(cell).into(), keep_with_previous: false }
    });
    let columns = words.users.iter().zip(USER_COLUMNS);
    let columns = columns.map(|(head, align)| TableColumn { head: head.clone(), align }).collect();
    Block::Table(sheet.profile.table(columns, rows.collect()))
}

fn told_backup(words: &Words, backup: Option<&(NaiveDate, String)>) -> String {
    backup.map_or_else(
        || words.none.clone(),
        |(day, place)| words.backup.replace("{dated}", &on_paper_short(*day)).replace("{place}", place),
    )
}

fn duties(profile: &FormatProfile, duties: &[String]) -> Block {
    let items = (1..).zip(duties).map(|(number, duty): (usize, _)| ListItem {
        marker: vec![Span::new(format!("{number}."), profile.body_style(Face::Regular))],
        body: Paragraph { first_indent: 0.0, ..text(profile, duty) },
    });
    Block::List(List { items: items.collect(), indent: 0.0, hang: mm(HANG) })
}

fn head_line(profile: &FormatProfile, head: &str) -> Block {
    Block::Paragraph(Paragraph { keep_with_next: true, ..profile.part(head) })
}

fn line(profile: &FormatProfile, told: &str) -> Block {
    Block::Paragraph(Paragraph { align: Align::Left, ..text(profile, told) })
}

fn text(profile: &FormatProfile, told: &str) -> Paragraph {
    profile.paragraph(vec![Span::new(told, profile.body_style(Face::Regular))])
}
