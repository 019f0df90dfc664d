//! The journal of a year as lines of JSON, and the proof that they hang together.
//!
//! What rows of people were is left out: in its place stands its hash, by which the chain still verifies
//! (`store::journal::image_hash`). So no identity number leaves the book.

use domain::records::{Person, Record};
use store::journal::{Change, Written, hash_of, image_hash};

use crate::{
    fault::{Fault, FaultCode},
    json::Json,
};

/// Lines are counted from here.
const FIRST_LINE: usize = 1;

/// An entry of the journal with who made it and what it changed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct JournalLine {
    /// The entry.
    pub entry: Written,
    /// What the user was called.
    pub name: String,
    /// What it changed, in order.
    pub changes: Vec<Change>,
}

/// Entries as JSON, a line each, in the order in which they come.
#[must_use]
pub fn journal_file(lines: &[JournalLine]) -> Vec<u8> {
    lines.iter().flat_map(|line| format!("{}\n", to_json(line)).into_bytes()).collect()
}

/// Reads entries that were written so.
///
/// # Errors
/// The first line that is none, with the key that is not as it has to be.
pub fn read_journal(bytes: &[u8]) -> Result<Vec<JournalLine>, Box<Fault>> {
    let text = std::str::from_utf8(bytes).map_err(|_| fault("", "", FaultCode::NotJson, FIRST_LINE))?;
    (FIRST_LINE..).zip(text.lines()).map(|(number, line)| from_json(line, number)).collect()
}

/// Proves that entries hang together: numbers without gaps, each with the hash of the one before, each hash worked out
/// anew. The number of the first that does not; nothing when all do.
#[must_use]
pub fn verify_journal(lines: &[JournalLine]) -> Option<i64> {
    let holds = |line: &JournalLine| line.entry.hash == hash_of(&line.entry, &line.changes);
    let follows = |before: &Written, entry: &Written| {
        Some(entry.seq) == before.seq.checked_add(1) && entry.prev_hash == before.hash
    };
    let mut before: Option<&Written> = None;
    for line in lines {
        if !holds(line) || before.is_some_and(|before| !follows(before, &line.entry)) {
            return Some(line.entry.seq);
        }
        before = Some(&line.entry);
    }
    None
}

fn to_json(line: &JournalLine) -> Json {
    let JournalLine { entry, name, changes } = line;
    let text = |text: &String| Json::Text(text.clone());
    Json::object([
        ("seq", Json::Number(entry.seq)),
        ("at", text(&entry.at)),
        ("user", text(&entry.user)),
        ("name", text(name)),
        ("op", text(&entry.op)),
        ("label", text(&entry.label)),
        ("undoes", entry.undoes.map_or(Json::Null, Json::Number)),
        ("prev_hash", text(&entry.prev_hash)),
        ("hash", text(&entry.hash)),
        ("changes", Json::List(changes.iter().map(change_to_json).collect())),
    ])
}

fn change_to_json(change: &Change) -> Json {
    let image = |image: &Option<String>| match image {
        None => Json::Null,
        Some(of_person) if change.table == Person::TABLE => Json::Text(image_hash(Some(of_person))),
        Some(image) => Json::Text(image.clone()),
    };
    Json::object([
        ("table", Json::Text(change.table.clone())),
        ("row", Json::Text(change.row.clone())),
        ("before", image(&change.before)),
        ("after", image(&change.after)),
    ])
}

type Read<T> = Result<T, Box<Fault>>;

fn from_json(line: &str, number: usize) -> Read<JournalLine> {
    let json: Json = serde_json::from_str(line).map_err(|_| fault("", line, FaultCode::NotJson, number))?;
    let of = Members::of(&json, number, 10)?;
    let Json::List(changes) = of.member("changes")? else { return Err(of.wrong("changes")) };
    let entry = Written {
        seq: of.number("seq")?.ok_or_else(|| of.wrong("seq"))?,
        at: of.text("at")?,
        user: of.text("user")?,
        op: of.text("op")?,
        label: of.text("label")?,
        undoes: of.number("undoes")?,
        prev_hash: of.text("prev_hash")?,
        hash: of.text("hash")?,
    };
    let changes: Read<Vec<Change>> = changes.iter().map(|change| change_from_json(change, number)).collect();
    Ok(JournalLine { entry, name: of.text("name")?, changes: changes? })
}

fn change_from_json(json: &Json, number: usize) -> Read<Change> {
    let of = Members::of(json, number, 4)?;
    Ok(Change {
        table: of.text("table")?,
        row: of.text("row")?,
        before: of.maybe_text("before")?,
        after: of.maybe_text("after")?,
    })
}

/// The members of an object on a line, each to be there once and no other.
struct Members<'a> {
    of: &'a [(String, Json)],
    line: usize,
}

impl<'a> Members<'a> {
    fn of(json: &'a Json, line: usize, count: usize) -> Read<Self> {
        let Json::Object(of) = json else { return Err(fault("", json, FaultCode::WrongType, line)) };
        if of.len() == count { Ok(Self { of, line }) } else { Err(fault("", json, FaultCode::UnknownKey, line)) }
    }

    fn member(&self, key: &str) -> Read<&'a Json> {
        let found = self.of.iter().find(|(known, _)| known == key).map(|(_, value)| value);
        found.ok_or_else(|| fault(key, "", FaultCode::MissingKey, self.line))
    }

    fn text(&self, key: &str) -> Read<String> {
        self.maybe_text(key)?.ok_or_else(|| self.wrong(key))
    }

    fn maybe_text(&self, key: &str) -> Read<Option<String>> {
        let value = self.member(key)?;
        if let Json::Text(text) = value { Ok(Some(text.clone())) } else { self.none(key, value) }
    }

    fn number(&self, key: &str) -> Read<Option<i64>> {
        let value = self.member(key)?;
        if let Json::Number(number) = value { Ok(Some(*number)) } else { self.none(key, value) }
    }

    /// What is not there, when that is what the value says.
    fn none<T>(&self, key: &str, value: &Json) -> Read<Option<T>> {
        if *value == Json::Null { Ok(None) } else { Err(self.wrong(key)) }
    }

    fn wrong(&self, key: &str) -> Box<Fault> {
        fault(key, "", FaultCode::WrongType, self.line)
    }
}

fn fault(key: &str, value: impl ToString, code: FaultCode, line: usize) -> Box<Fault> {
    let shown: String = value.to_string().chars().take(120).collect();
    Box::new(Fault::of_file(key, shown, code).with("line", line))
}

#[cfg(test)]
#[path = "journal_tests.rs"]
mod tests;
