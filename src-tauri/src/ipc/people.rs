//! People.

use domain::records::{Person, find};

use super::{
    Answer, Desk,
    dto::{
        ReadDate, Saved,
        backups::ErasedPerson,
        people::{PeopleList, PersonFile, PersonPage},
    },
    existing, saved,
};
use crate::error::Failure;

/// The people of a day, found by a query.
#[tauri::command(async)]
pub fn list_people(desk: Desk<'_>, year: i32, on: Option<String>, query: String) -> Answer<PeopleList> {
    desk.with(|book| {
        let on = on.and_then(|on| on.parse().ok());
        Ok::<_, Failure>(book.people(year, on, &query).into())
    })
}

/// A person's file.
#[tauri::command(async)]
pub fn get_person(desk: Desk<'_>, id: String) -> Answer<PersonFile> {
    desk.with(|book| {
        let entry = book.person(existing(&id)?)?;
        let identity_no = book.sees_identity().then(|| entry.person.identity_no.clone());
        let mut file = PersonFile::from(entry);
        file.identity_no = identity_no;
        Ok::<_, Failure>(file)
    })
}

/// Saves it.
#[tauri::command(async)]
pub fn save_person(desk: Desk<'_>, person: PersonFile) -> Answer<Saved> {
    desk.with(|book| {
        let known = person.id().and_then(|id| find(&book.records().people, id)).cloned();
        let id = book.save_person(&person.read(known)?)?;
        Ok::<_, Failure>(saved(book, id))
    })
}

/// What a person was and did, year by year.
#[tauri::command(async)]
pub fn person_page(desk: Desk<'_>, id: String) -> Answer<PersonPage> {
    desk.with(|book| Ok::<_, Failure>(book.person_page(existing(&id)?)?.into()))
}

/// The past days on which a file would take its person off a sheet where they are marked.
#[tauri::command(async)]
pub fn sheets_left(desk: Desk<'_>, person: PersonFile) -> Answer<Vec<String>> {
    desk.with(|book| {
        let known = person.id().and_then(|id| find(&book.records().people, id)).cloned();
        let days = book.sheets_left(&person.read(known)?);
        Ok::<_, Failure>(days.iter().map(ToString::to_string).collect())
    })
}

/// Deletes a person.
#[tauri::command(async)]
pub fn delete_person(desk: Desk<'_>, id: String) -> Answer<()> {
    desk.with(|book| book.delete_person(existing::<Person>(&id)?).map_err(Failure::from))
}

/// Reads a date as clerks type it.
#[tauri::command(async)]
pub fn read_date(text: String, partial: bool) -> Answer<ReadDate> {
    let today = book::Clock::from_environment().today();
    let date =
        if partial { domain::day::read_partial(&text, today) } else { domain::day::read(&text, today).map(Into::into) };
    date.map(Into::into).map_err(|problem| vec![problem].into())
}

/// Erases what is known of a person, when the law asks.
#[tauri::command(async)]
pub fn erase_person(desk: Desk<'_>, id: String, reason: String) -> Answer<ErasedPerson> {
    let id = existing(&id)?;
    desk.with(|book| Ok::<_, Failure>(book.erase_person(id, &reason)?.into()))
}
