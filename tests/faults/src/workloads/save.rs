//! Saving people, each in one transaction with what hangs on them, some with a photo; and closing the book at times.

use std::{collections::BTreeSet, path::Path};

use chrono::{DateTime, NaiveDate};
use domain::{
    Id, Records,
    records::{Attachment, AttachmentOwner, AttachmentRole, Person, Standing, StandingChange, StoredFile},
};
use store::{Entry, Error, Op, OpenedBook, blobs};

use super::{PASSPHRASE, book_on, create, expect_sound, numbers, open};
use crate::{
    report::{Refusal, Report, Wrong},
    workload::Workload,
};

/// How many people are saved between two openings of the book.
const A_DAY: u32 = 8;

/// Every so many people one has a photo.
const A_PHOTO_EVERY: u32 = 3;

/// Saving, as carefully as the store does it or with its care taken away.
#[derive(Debug)]
pub struct Save {
    name: &'static str,
    carelessly: Option<&'static str>,
}

impl Save {
    /// As the program saves.
    #[must_use]
    pub fn as_the_program_does() -> Self {
        Self { name: "save", carelessly: None }
    }

    /// With weaker settings of SQLite, which must be seen to lose records: else the tests see nothing.
    #[must_use]
    pub fn careless() -> [Self; 2] {
        [
            Self { name: "save-unsynced", carelessly: Some("PRAGMA synchronous=OFF") },
            Self { name: "save-rarely-synced", carelessly: Some("PRAGMA synchronous=NORMAL") },
        ]
    }

    fn open(&self, desk: &Path) -> Result<OpenedBook, Error> {
        let book = open(&book_on(desk), PASSPHRASE)?;
        if let Some(setting) = self.carelessly {
            book.query(setting)?;
            assert_ne!(
                book.query("PRAGMA synchronous")?,
                [["2"]],
                "the setting has no effect: the control controls nothing"
            );
        }
        Ok(book)
    }
}

impl Workload for Save {
    fn name(&self) -> &'static str {
        self.name
    }

    fn prepare(&self, desk: &Path) -> Result<(), Refusal> {
        Ok(create(&book_on(desk))?.0.close()?)
    }

    fn run(&self, desk: &Path, steps: u32, report: &mut Report) -> Result<(), Refusal> {
        let mut book = self.open(desk)?;
        for number in 1..=steps {
            match save(&mut book, number) {
                Ok(()) => report.done(&format!("person {number}")),
                Err(error) => report.refused(&error.into()),
            }
            if number % A_DAY == 0 {
                book.close()?;
                book = self.open(desk)?;
            }
        }
        Ok(book.close()?)
    }

    fn few(&self) -> u32 {
        A_PHOTO_EVERY + 1
    }

    fn verify(&self, desk: &Path, done: &[String]) -> Result<(), Wrong> {
        let book = open(&book_on(desk), PASSPHRASE)?;
        let last = numbers(done, "person").max().unwrap_or(0);
        no_photo_is_half(&book, last + A_PHOTO_EVERY)?;
        let journal = book.journal()?.len();
        let records = expect_sound(book)?;
        if journal != records.people.len() {
            return Err(Wrong(format!("{} people, {journal} entries of the journal", records.people.len())));
        }
        everyone_is_whole(&records)?;
        let here: BTreeSet<&str> = records.people.iter().map(|person| person.full_name.as_str()).collect();
        match numbers(done, "person").find(|number| !here.contains(name(*number).as_str())) {
            None => Ok(()),
            Some(lost) => {
                Err(Wrong(format!("person {lost} was saved and is lost; {} of {last} are there", here.len())))
            }
        }
    }
}

/// Saves somebody, every third with a photo.
pub(super) fn save(book: &mut OpenedBook, number: u32) -> Result<(), Error> {
    let photo = match number % A_PHOTO_EVERY {
        0 => Some((blobs::put(book, &photo(number))?, photo(number).len())),
        _ => None,
    };
    let at = DateTime::from_timestamp(1_800_000_000 + i64::from(number), 0).unwrap();
    let entry = Entry { at, user: book.user().to_string(), op: Op::PersonSaved, label: name(number), undoes: None };
    book.transact(&entry, |tx| {
        let person = Person::named(Id::random(), &name(number));
        tx.put(&person)?;
        let from = NaiveDate::default();
        let note = "chuyển đến theo quyết định ".repeat(40);
        tx.put(&StandingChange { id: Id::random(), person: person.id, standing: Standing::Official, from, note })?;
        if let Some((hash, size)) = photo {
            let file = stored(&hash.to_string(), size);
            tx.put(&file)?;
            tx.put(&attached(&person, &file))?;
        }
        Ok(())
    })
}

fn name(number: u32) -> String {
    format!("Nguyễn Văn Số {number}")
}

fn number_of(person: &Person) -> u32 {
    person.full_name.split(' ').next_back().and_then(|number| number.parse().ok()).unwrap()
}

/// Bytes enough for several writes, different for each number.
fn photo(number: u32) -> Vec<u8> {
    (0..5_000 + number).flat_map(|place| (place ^ number).to_le_bytes()).collect()
}

fn stored(hash: &str, size: usize) -> StoredFile {
    StoredFile {
        id: Id::random(),
        hash: hash.to_owned(),
        size: size as u64,
        media_type: "image/jpeg".to_owned(),
        width: None,
        height: None,
    }
}

fn attached(person: &Person, file: &StoredFile) -> Attachment {
    Attachment {
        id: Id::random(),
        owner_kind: AttachmentOwner::Person,
        owner: person.id.to_string(),
        ordinal: 0,
        role: AttachmentRole::Photo,
        file: file.id,
        file_name: "ảnh.jpg".to_owned(),
        caption: String::new(),
        taken_on: None,
    }
}

/// A transaction is there as a whole or not at all.
fn everyone_is_whole(records: &Records) -> Result<(), Wrong> {
    let half = records.people.iter().find(|person| {
        let (owner, number) = (person.id.to_string(), number_of(person));
        let standings = records.standings.iter().filter(|standing| standing.person == person.id).count();
        let photos = records.attachments.iter().filter(|attachment| attachment.owner == owner).count();
        standings != 1 || photos != usize::from(number % A_PHOTO_EVERY == 0)
    });
    half.map_or(Ok(()), |person| Err(Wrong(format!("{} is there in part", person.full_name))))
}

/// Whether its row is there or not, a photo under its final name is whole.
fn no_photo_is_half(book: &OpenedBook, up_to: u32) -> Result<(), Wrong> {
    let mut numbers = (1..=up_to).filter(|number| number % A_PHOTO_EVERY == 0);
    let half = |number: &u32| matches!(blobs::get(book, blobs::BlobHash::of(&photo(*number))), Err(e) if e.code() != "blob_missing");
    numbers.find(half).map_or(Ok(()), |number| Err(Wrong(format!("the photo of person {number} is half there"))))
}
