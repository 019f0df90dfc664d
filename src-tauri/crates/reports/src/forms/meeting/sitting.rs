//! When and where a sitting was, who led it and who came; what is not known is left to the pen.

use std::fmt::Write;

use chrono::{Datelike, NaiveDate, NaiveTime};
use domain::{
    Id, Period,
    day::on_paper,
    figures::{Figure, Span, View, sittings::SittingFigures},
    records::{Attendance, Person, Presence, Sitting},
    rules::sheet::{Circle, SheetGroup, SheetLine},
};

use super::{MeetingWords, bare};
use crate::{
    Block,
    forms::form::Form,
    official::said,
    wording::{Facts, Runs, Sentence, Word, joined},
};

type Sheet<'a> = [(SheetLine<'a>, Option<&'a Attendance>)];

/// Who leads a sitting.
#[derive(Clone, Copy, Debug)]
pub(in crate::forms) struct Leading {
    pub(in crate::forms) chair: Option<Id<Person>>,
    pub(in crate::forms) minutes_taker: Option<Id<Person>>,
}

impl Form<'_> {
    /// Each sitting with its time, place and attendance, told of a period; one that is not known yet is all pen.
    pub(in crate::forms) fn sittings_told(
        &mut self,
        words: &MeetingWords,
        leading: Leading,
        period: Period,
    ) -> Vec<Block> {
        let sittings = self.sittings();
        if sittings.is_empty() {
            return self.sitting_told(words, leading, None, period);
        }
        let several = sittings.len() > 1;
        let mut blocks = Vec::new();
        for (number, sitting) in (1_usize..).zip(sittings) {
            if several {
                let head = said(&words.sitting.number, &Facts::default().word(Word::Number, number.to_string()));
                blocks.push(self.part(&head));
            }
            blocks.extend(self.sitting_told(words, leading, Some(sitting), period));
        }
        blocks
    }

    fn sitting_told(
        &mut self,
        words: &MeetingWords,
        leading: Leading,
        sitting: Option<&Sitting>,
        period: Period,
    ) -> Vec<Block> {
        let facts = sitting.map(|sitting| self.time(words, sitting)).unwrap_or_default();
        let said = &words.sitting;
        let mut blocks: Vec<Block> = Vec::new();
        blocks.extend(self.say(&said.starts, &facts));
        blocks.extend(self.say(&said.place, &facts));
        let chair = self.comrade(words, leading.chair, sitting);
        blocks.extend(self.say(&said.chair, &chair));
        let taker = self.comrade(words, leading.minutes_taker, sitting);
        blocks.extend(self.say(&said.minutes_taker, &taker));
        blocks.extend(self.members_told(words, sitting));
        match sitting {
            Some(sitting) => blocks.extend(self.attendance_told(words, sitting, period)),
            None => blocks.extend(self.attendance_pen(words)),
        }
        blocks
    }

    /// Hour, day and place of a sitting.
    pub(in crate::forms) fn time(&self, words: &MeetingWords, sitting: &Sitting) -> Facts {
        let weekday = usize::try_from(sitting.held_on.weekday().num_days_from_monday()).unwrap_or_default();
        let clock = |time: Option<NaiveTime>| time.map(|time| hour(&words.hour, time)).unwrap_or_default();
        Facts::default()
            .word(Word::Time, clock(sitting.started_at))
            .word(Word::EndTime, clock(sitting.ended_at))
            .word(Word::Weekday, words.weekdays.get(weekday).map_or("", String::as_str))
            .word(Word::Dated, on_paper(sitting.held_on))
            .word(Word::Place, bare(&sitting.place))
    }

    /// How many members the branch had on the day; a committee is not told of by them.
    fn members_told(&mut self, words: &MeetingWords, sitting: Option<&Sitting>) -> Option<Block> {
        if self.circle() == Circle::Committee {
            return None;
        }
        let on = |day: NaiveDate| View::new(self.records(), Span::up_to(Period::year(day.year()), day));
        let figures = sitting
            .map(|sitting| on(sitting.held_on))
            .map(|view| [view.party_members(), view.official_members(), view.probationary_members()]);
        self.say(&words.sitting.members, &Facts::default().figures(figures.into_iter().flatten()))
    }

    /// Who came, who did not and why; dots for the pen while someone due is unmarked.
    fn attendance_told(&mut self, words: &MeetingWords, sitting: &Sitting, period: Period) -> Vec<Block> {
        let sheet = self.view.marked_sheet(sitting);
        let figures = self.view.sitting_attendance(sitting, period);
        let (exempt, away) = (figures.exempt_absent.clone(), figures.away_absent.clone());
        let mut blocks = self.guests_told(words, sitting);
        if figures.due.count().is_none() {
            blocks.extend(self.attendance_pen(words));
        } else {
            blocks.extend(self.present_told(words, figures, &sheet));
        }
        let names = |group| names_of(&sheet, |line, mark| line.group == group && !came(mark));
        blocks.extend(self.named_told(&words.sitting.exempt, exempt, &names(SheetGroup::Exempt)));
        blocks.extend(self.named_told(&words.sitting.away, away, &names(SheetGroup::Away)));
        blocks
    }

    /// Some people by name, with how many they are; nothing of nobody.
    fn named_told(&mut self, sentence: &Sentence, figure: Figure, names: &[&str]) -> Option<Block> {
        let facts = Facts::default().figure(figure).word(Word::Names, names.join(&self.words.comma));
        self.say(sentence, &facts)
    }

    fn present_told(&mut self, words: &MeetingWords, figures: SittingFigures, sheet: &Sheet<'_>) -> Vec<Block> {
        let SittingFigures { present, due, share, non_party, excused, unexcused, late, .. } = figures;
        let said = &words.sitting;
        let mut blocks = Vec::new();
        blocks.extend(self.say(said.present(self.circle()), &Facts::default().figures([present, due, share])));
        let is_late = |mark: &Attendance| mark.presence == Presence::Late;
        let names = names_of(sheet, |_, mark| mark.is_some_and(is_late));
        blocks.extend(self.named_told(&said.late, late, &names));
        let absent = |form: &Self, presence| form.absent_names(words, sheet, presence);
        let names = absent(self, Presence::AbsentExcused);
        blocks.extend(self.say(&said.excused, &Facts::default().figure(excused).runs(Word::Names, names)));
        let names = absent(self, Presence::AbsentUnexcused);
        blocks.extend(self.say(&said.unexcused, &Facts::default().figure(unexcused).runs(Word::Names, names)));
        blocks.extend(self.say(&said.non_party, &Facts::default().figure(non_party)));
        blocks
    }

    /// "Nguyễn Văn An (Nghỉ phép năm); …".
    fn absent_names(&self, words: &MeetingWords, sheet: &Sheet<'_>, presence: Presence) -> Runs {
        let absent = sheet.iter().filter_map(|(line, mark)| {
            let mark = mark.filter(|mark| line.group == SheetGroup::Due && mark.presence == presence)?;
            let facts =
                Facts::default().word(Word::PersonName, &line.person.full_name).word(Word::Reason, bare(&mark.reason));
            words.sitting.absent.fill(&facts)
        });
        joined(absent, &self.words.semicolon)
    }

    fn guests_told(&mut self, words: &MeetingWords, sitting: &Sitting) -> Vec<Block> {
        let guests = self.view.guests_at(sitting.id).into_iter().filter_map(|guest| {
            let facts = Facts::default()
                .word(Word::PersonName, bare(&guest.name))
                .word(Word::Organisation, bare(&guest.organisation));
            words.sitting.guest.fill(&facts)
        });
        let facts = Facts::default().runs(Word::Names, joined(guests, &self.words.semicolon));
        self.say(&words.sitting.guests, &facts).into_iter().collect()
    }

    fn attendance_pen(&mut self, words: &MeetingWords) -> Vec<Block> {
        let said = &words.sitting;
        let circle = self.circle();
        let mut blocks: Vec<Block> = self.say(said.present(circle), &Facts::default()).into_iter().collect();
        let non_party = (circle == Circle::Branch).then_some(&said.non_party_pen);
        let pens = [&said.excused_pen, &said.unexcused_pen].into_iter().chain(non_party);
        blocks.extend(pens.map(|line| self.office.paragraph(line)));
        blocks
    }

    /// When the last sitting ended.
    pub(in crate::forms) fn ending(&mut self, words: &MeetingWords, name: &Facts) -> Option<Block> {
        let last = self.sittings().last().map(|sitting| self.time(words, sitting)).unwrap_or_default();
        let sentence: &Sentence = &words.sitting.ends;
        self.say(sentence, &name.clone().and(last))
    }
}

fn names_of<'a>(sheet: &Sheet<'a>, is_wanted: impl Fn(&SheetLine<'_>, Option<&Attendance>) -> bool) -> Vec<&'a str> {
    let wanted = sheet.iter().filter(|(line, mark)| is_wanted(line, *mark));
    wanted.map(|(line, _)| line.person.full_name.as_str()).collect()
}

fn came(mark: Option<&Attendance>) -> bool {
    mark.is_some_and(|mark| mark.presence.is_present())
}

fn hour(pattern: &str, time: NaiveTime) -> String {
    let mut text = String::new();
    // A pattern that chrono does not know leaves nothing, and the hour to the pen.
    let _ = write!(text, "{}", time.format(pattern));
    text
}
