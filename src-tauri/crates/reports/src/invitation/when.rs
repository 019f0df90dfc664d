//! When and where a meeting sits; what is not known yet is left to the pen.

use std::fmt::Write;

use chrono::{Datelike, NaiveTime};
use domain::{day::on_paper, records::Sitting};

use super::Words;
use crate::{
    Block,
    official::Writer,
    wording::{Facts, Sentence, Word, plain},
};

/// Time and place of each sitting, in their order; the same place is told once.
pub(super) fn blocks(writer: &Writer<'_>, words: &Words, sittings: &[&Sitting]) -> Vec<Block> {
    let mut texts: Vec<String> = sittings.iter().map(|sitting| say(&words.time, &time(words, sitting))).collect();
    let mut places: Vec<&str> = sittings.iter().map(|sitting| sitting.place.trim()).collect();
    places.dedup();
    if sittings.is_empty() {
        texts.push(say(&words.time, &Facts::default()));
        places.push("");
    }
    texts.extend(places.into_iter().map(|place| say(&words.place, &Facts::default().word(Word::Place, place))));
    texts.into_iter().map(|text| writer.paragraph(text)).collect()
}

fn time(words: &Words, sitting: &Sitting) -> Facts {
    let weekday = usize::try_from(sitting.held_on.weekday().num_days_from_monday()).unwrap_or_default();
    Facts::default()
        .word(Word::Time, sitting.started_at.map(|time| hour(&words.hour, time)).unwrap_or_default())
        .word(Word::Weekday, words.weekdays.get(weekday).map_or("", String::as_str))
        .word(Word::Dated, on_paper(sitting.held_on))
}

fn hour(pattern: &str, time: NaiveTime) -> String {
    let mut text = String::new();
    // A pattern that chrono does not know leaves nothing, and the hour to the pen.
    let _ = write!(text, "{}", time.format(pattern));
    text
}

fn say(sentence: &Sentence, facts: &Facts) -> String {
    sentence.fill(facts).as_deref().map(plain).unwrap_or_default()
}
