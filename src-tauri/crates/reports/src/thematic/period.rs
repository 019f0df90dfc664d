//! How a report calls its period and the one after it.

use domain::{Period, period::Part};

use super::words::{PeriodWords, Words};
use crate::wording::{Facts, Template, Word, plain};

/// The words of a period: its name, what kind of period it is, and the next one as titles write it.
pub(super) fn facts(period: Period, words: &Words) -> Facts {
    let capitals = name(after(period), words).replace('\u{A0}', " ").to_uppercase();
    Facts::default()
        .word(Word::Year, period.year.to_string())
        .word(Word::Period, name(period, words))
        .word(Word::PeriodKind, said(&of_kind(period, words).kind, period, words))
        .word(Word::NextPeriod, capitals)
}

/// The quarters that lie in a period, with their numerals.
pub(super) fn quarters_of(period: Period, words: &Words) -> Vec<(Period, &str)> {
    let all = (1..).zip(&words.quarter.numerals);
    let all = all.filter_map(|(number, numeral)| Some((Period::quarter(period.year, number)?, numeral.as_str())));
    all.filter(|(quarter, _)| period.covers(*quarter)).collect()
}

/// A template that tells periods of a kind apart, said of one of them.
fn said(template: &Template, period: Period, words: &Words) -> String {
    let ordinal = |ordinals: &[String], number: u8| {
        ordinals.get(usize::from(number).saturating_sub(1)).cloned().unwrap_or_default()
    };
    let ordinal = match period.part {
        Part::Year => String::new(),
        Part::Half(half) => ordinal(&words.periods.halves, half),
        Part::Quarter(quarter) => ordinal(&words.quarter.numerals, quarter),
        Part::Month(month) => format!("{month:02}"),
    };
    let facts = Facts::default().word(Word::Year, period.year.to_string()).word(Word::Ordinal, ordinal);
    template.fill(&facts).as_deref().map(plain).unwrap_or_default()
}

fn name(period: Period, words: &Words) -> String {
    said(&of_kind(period, words).name, period, words)
}

fn of_kind(period: Period, words: &Words) -> &PeriodWords {
    match period.part {
        Part::Year => &words.periods.year,
        Part::Half(_) => &words.periods.half,
        Part::Quarter(_) => &words.periods.quarter,
        Part::Month(_) => &words.periods.month,
    }
}

/// The period of the same kind that follows.
fn after(period: Period) -> Period {
    let (year, part) = match period.part {
        Part::Year => (period.year + 1, Part::Year),
        Part::Half(half) => following(period.year, half, 2, Part::Half),
        Part::Quarter(quarter) => following(period.year, quarter, 4, Part::Quarter),
        Part::Month(month) => following(period.year, month, 12, Part::Month),
    };
    Period { year, part }
}

fn following(year: i32, number: u8, last: u8, part: fn(u8) -> Part) -> (i32, Part) {
    if number < last { (year, part(number + 1)) } else { (year + 1, part(1)) }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{profile, thematic::OwnWords};

    #[test]
    fn each_kind_of_period_has_its_name_and_its_successor() {
        let words = Words::read(&profile::by_code("hd36").unwrap(), &OwnWords::new()).unwrap();
        for (period, said, next) in [
            ("2023", "năm 2023", "NĂM 2024"),
            ("2023-H1", "6 tháng đầu năm 2023", "6 THÁNG CUỐI NĂM 2023"),
            ("2023-H2", "6 tháng cuối năm 2023", "6 THÁNG ĐẦU NĂM 2024"),
            ("2023-Q1", "quý I năm 2023", "QUÝ II NĂM 2023"),
            ("2023-Q4", "quý IV năm 2023", "QUÝ I NĂM 2024"),
            ("2023-M02", "tháng 02 năm 2023", "THÁNG 03 NĂM 2023"),
            ("2023-M12", "tháng 12 năm 2023", "THÁNG 01 NĂM 2024"),
        ] {
            let facts = facts(period.parse().unwrap(), &words);
            let word = |word| plain(facts.get(crate::wording::Token::Word(word)).unwrap()).replace('\u{A0}', " ");
            assert_eq!((word(Word::Period).as_str(), word(Word::NextPeriod).as_str()), (said, next), "{period}");
        }
    }

    #[test]
    fn a_period_has_the_quarters_that_lie_in_it() {
        let words = Words::read(&profile::by_code("hd36").unwrap(), &OwnWords::new()).unwrap();
        let numerals = |period: &str| -> Vec<&str> {
            quarters_of(period.parse().unwrap(), &words).into_iter().map(|(_, numeral)| numeral).collect()
        };
        assert_eq!(numerals("2023"), ["I", "II", "III", "IV"]);
        assert_eq!(numerals("2023-H2"), ["III", "IV"]);
        assert_eq!(numerals("2023-Q2"), ["II"]);
    }
}
