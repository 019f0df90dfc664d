//! Everything that is wrong with a year is said at once, at its record and field, and nothing is written.

use super::*;

const NOBODY: &str = "00000000-0000-4000-8000-000000000000";

/// The code of the one fault at a field of a list.
#[track_caller]
fn code_at(faults: &[Fault], list: &str, field: &str) -> &'static str {
    let found: Vec<_> = faults.iter().filter(|fault| fault.list == list && fault.field == field).collect();
    let [fault] = found.as_slice() else { panic!("{list}.{field}: {found:?} of {faults:?}") };
    fault.code
}

#[test]
fn every_fault_is_told_at_once_with_list_record_field_and_value() {
    let outside = Outside::the_practice_year();
    let json = outside.json();
    let named = |list: &str, nth: usize| json[list][nth]["id"].as_str().unwrap().to_owned();
    let people = json["people"].as_array().unwrap();
    let member = people.iter().position(|person| person["admission_decision"].is_string()).unwrap();
    let other = people.iter().position(|person| person["id"] != people[member]["id"]).unwrap();
    // Which record comes first is left to chance; what kind it is must not be.
    let meetings = json["meetings"].as_array().unwrap();
    let mut regular = (0..).zip(meetings).filter(|(_, meeting)| meeting["kind"] == "regular").map(|(nth, _)| nth);
    let [first, second, third]: [usize; 3] = std::array::from_fn(|_| regular.next().unwrap());
    outside.change(|json| {
        json["meetings"][first]["kind"] = "picnic".into();
        json["meetings"][second]["speeches"] = "nhiều".into();
        json["meetings"][third]["period"] = "2023-M13".into();
        json["sittings"][0]["held_on"] = "31/12/2023".into();
        json["commendations"][0]["person"] = NOBODY.into();
        json["commendations"][1]["dated"] = "1723-05-01".into();
        json["commendations"][2]["colour"] = "đỏ".into();
        json["commendations"][3]["reason"] = "".into();
        json["people"][member]["birth"] = "2019".into();
        json["people"][other]["full_name"] = "A".repeat(301).into();
        json["works"][0].as_object_mut().unwrap().remove("title");
        let twice = json["units"][0].clone();
        json["units"].as_array_mut().unwrap().push(twice);
        json["guesses"] = Value::Array(Vec::new());
    });
    let faults = faults(&a_book_in_a_moment(), &outside);
    for (list, field, code) in [
        ("meetings", "kind", "unknown_code"),
        ("meetings", "speeches", "wrong_type"),
        ("meetings", "period", "not_a_time"),
        ("sittings", "held_on", "not_a_date"),
        ("commendations", "person", "refers_to_nothing"),
        ("commendations", "dated", "date_out_of_range"),
        ("commendations", "colour", "unknown_key"),
        ("commendations", "reason", "required"),
        ("people", "full_name", "too_long"),
        ("people", "admission_decision", "too_young"),
        ("works", "title", "missing_key"),
        ("units", "id", "doubled_id"),
        ("", "guesses", "unknown_key"),
    ] {
        assert_eq!(code_at(&faults, list, field), code);
    }
    let kind = faults.iter().find(|fault| fault.field == "kind").unwrap();
    assert_eq!((&kind.id, kind.value.as_str()), (&named("meetings", first), "picnic"));
}

#[test]
fn a_record_of_the_book_that_is_turned_to_nobody_is_refused_as_that() {
    let mut book = the_practice_year();
    let outside = Outside::of(&mut book);
    outside.change(|json| {
        json["commendations"][0]["person"] = NOBODY.into();
        json["commendations"][1]["document"] = NOBODY.into();
    });
    let faults = faults(&book, &outside);
    for field in ["person", "document"] {
        assert_eq!(code_at(&faults, "commendations", field), "refers_to_nothing");
    }
}

#[test]
fn attendance_of_someone_not_there_that_day_is_refused_at_the_mark() {
    let outside = Outside::the_practice_year();
    let json = outside.json();
    let sittings = json["sittings"].as_array().unwrap();
    let early = sittings.iter().find(|sitting| sitting["held_on"].as_str().unwrap() < "2023-07").unwrap();
    let marks = json["attendance"].as_array().unwrap();
    let mark = marks.iter().find(|mark| mark["sitting"] == early["id"]).unwrap().clone();
    outside.change(|json| {
        let standings = json["standings"].as_array_mut().unwrap();
        for standing in standings.iter_mut().filter(|standing| standing["person"] == mark["person"]) {
            standing["from"] = "2023-12-31".into();
        }
    });
    let faults = faults(&a_book_in_a_moment(), &outside);
    let found = faults.iter().find(|fault| fault.list == "attendance" && fault.id == mark["id"].as_str().unwrap());
    assert_eq!(found.map(|fault| (fault.code, fault.field.as_str())), Some(("person_not_here", "person")));
}

#[test]
fn a_meeting_that_was_held_without_a_sitting_is_refused() {
    let outside = Outside::the_practice_year();
    outside.change(|json| {
        for list in ["sittings", "attendance", "guests"] {
            json[list].as_array_mut().unwrap().clear();
        }
    });
    let faults = faults(&a_book_in_a_moment(), &outside);
    assert!(faults.iter().any(|fault| fault.list == "sessions" && fault.code == "required"));
    assert!(faults.iter().any(|fault| fault.list == "meetings" && fault.code == "required"));
}

#[test]
fn a_refused_year_leaves_the_book_as_it_was() {
    let mut book = the_practice_year();
    let outside = Outside::of(&mut book);
    outside.change(|json| {
        json["commendations"].as_array_mut().unwrap().clear();
        json["meetings"][0]["kind"] = "picnic".into();
    });
    let error = book.import_year(&outside.path()).unwrap_err();
    assert_eq!(error.code(), "year_refused");
    assert_eq!(book.records().commendations.len(), 34);
}

#[test]
fn what_is_no_year_is_refused_in_one_word() {
    let outside = Outside::the_practice_year();
    let book = a_book_in_a_moment();
    for (bytes, code) in [
        (&b""[..], "not_json"),
        (b"\xFF\xFE{", "not_json"),
        (b"{}", "not_a_year"),
        (b"[1]", "not_a_year"),
        (br#"{"format": "so-chi-bo year", "version": 3, "year": 2023}"#, "newer_version"),
        (br#"{"format": "so-chi-bo year", "version": 0, "year": 2023}"#, "not_a_year"),
        (br#"{"format": "so-chi-bo year", "version": 1, "year": 20233}"#, "not_a_year"),
    ] {
        outside.write(bytes);
        let faults = faults(&book, &outside);
        assert_eq!(faults.iter().map(|fault| fault.code).collect::<Vec<_>>(), [code]);
    }
}

#[test]
fn a_year_under_the_name_of_another_is_refused() {
    let mut book = the_practice_year();
    let outside = Outside::of(&mut book);
    outside.change(|json| json["year"] = 2024.into());
    assert_eq!(faults(&book, &outside)[0].code, "other_year");
}

#[test]
fn a_key_that_stands_twice_is_refused() {
    let outside = Outside::the_practice_year();
    let text = String::from_utf8(outside.bytes()).unwrap();
    outside.write(text.replacen("\"reason\":", "\"reason\": \"x\", \"reason\":", 1).as_bytes());
    assert_eq!(faults(&a_book_in_a_moment(), &outside)[0].code, "doubled_key");
}
