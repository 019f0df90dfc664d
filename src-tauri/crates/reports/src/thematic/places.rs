//! The places of the wording where a branch may say it in its own words, and what may be said there.

use std::collections::BTreeMap;

use domain::{Problem, ProblemCode, entry::MAX_TEXT};
use toml::{Table, Value};

use super::words::{Text, WORDING, Words};
use crate::{
    PrintError,
    wording::{Sentence, Template, TemplateError, Token, Word},
};

/// The branch's own words, each by the path of the place in the wording that they stand for.
pub type OwnWords = BTreeMap<String, String>;

/// How the text of a place is read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PlaceForm {
    /// Words alone.
    Plain,
    /// Words alone, a paragraph a line.
    Text,
    /// Words with tokens in braces, and clauses.
    Template,
    /// The same in several ways, one a line: the first that can be said is said.
    Ways,
}

/// A place of the wording.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Place {
    /// Where it stands in the file: `study.total`.
    pub path: String,
    /// How it is read.
    pub form: PlaceForm,
    /// The words that the program ships; ways a line each.
    pub shipped: String,
    /// The tokens that have a meaning there.
    pub tokens: Vec<String>,
}

/// What of the wording stays as it is: mechanics of lists and periods, which sentences are built with, the kind of the
/// paper, and what a chart has room for.
const FIXED: [&str; 5] = ["type_name", "periods.", "lists.", "leadership.about", "month_chart.bar"];

/// Places that are said with the same facts.
const SAID_ALIKE: [&[&str]; 3] = [
    &["situation.branch", "situation.guests"],
    &["renewal.forms", "renewal.combined"],
    &[
        "session.talk_whole",
        "session.talk_part",
        "session.talk",
        "session.field_visit",
        "session.quiz_contest",
        "session.form",
        "session.with_whole",
        "session.with_part",
        "session.with_works_and_topic",
        "session.with_works",
        "session.with_campaign",
        "session.with_plan",
        "session.with_partners",
    ],
];

/// Places that know nothing but what their shipped words speak of.
const ALONE: [&str; 6] = [
    "session.work",
    "session_table.content",
    "session_table.sessions",
    "commendations.month",
    "month_chart.told_bar",
    "photos.caption",
];

/// What the register knows of a report before it is printed.
const OF_PERIOD: [Word; 4] = [Word::Year, Word::Period, Word::PeriodKind, Word::NextPeriod];
/// What every other sentence of a report knows.
const OF_REPORT: [Word; 7] =
    [Word::Branch, Word::Parent, Word::Addressee, Word::Place, Word::UnitsAre, Word::From, Word::To];

/// Says which fields of a table of the wording are places.
pub(super) trait Places {
    fn places(path: &str, into: &mut Vec<(String, PlaceForm)>);
}

impl Places for String {
    fn places(path: &str, into: &mut Vec<(String, PlaceForm)>) {
        into.push((path.to_owned(), PlaceForm::Plain));
    }
}

impl Places for Template {
    fn places(path: &str, into: &mut Vec<(String, PlaceForm)>) {
        into.push((path.to_owned(), PlaceForm::Template));
    }
}

impl Places for Sentence {
    fn places(path: &str, into: &mut Vec<(String, PlaceForm)>) {
        into.push((path.to_owned(), PlaceForm::Ways));
    }
}

impl Places for Text {
    fn places(path: &str, into: &mut Vec<(String, PlaceForm)>) {
        into.push((path.to_owned(), PlaceForm::Text));
    }
}

/// Heads of columns, letters and numerals: as many as the program counts.
impl<const N: usize> Places for [String; N] {
    fn places(_: &str, _: &mut Vec<(String, PlaceForm)>) {}
}

/// The places, in the order of the report.
///
/// # Errors
/// [`PrintError::Wording`].
pub fn places() -> Result<Vec<Place>, PrintError> {
    let table = parsed(WORDING)?;
    let mut found = Vec::new();
    Words::places("", &mut found);
    found.retain(|(path, _)| !FIXED.iter().any(|fixed| path.starts_with(fixed)));
    let places = found.into_iter().filter_map(|(path, form)| {
        let shipped = at(&table, &path).map(text_of)?;
        let tokens = known(&table, &path, form).into_iter().map(|token| token.code().to_owned()).collect();
        Some(Place { path, form, shipped, tokens })
    });
    Ok(places.collect())
}

/// What is wrong with own words, each at the path of its place.
///
/// # Errors
/// [`PrintError::Wording`] for the shipped words.
pub fn problems(own: &OwnWords) -> Result<Vec<Problem>, PrintError> {
    let places = places()?;
    let mut found = Vec::new();
    for (path, text) in own {
        match places.iter().find(|place| place.path == *path) {
            Some(place) => found.extend(place.problem(text)),
            None => found.push(Problem::new(path, ProblemCode::UnknownChoice)),
        }
    }
    Ok(found)
}

/// Puts own words in their places. Those that cannot be said there are passed over: a paper comes before its wording.
pub(super) fn put(own: &OwnWords, table: &mut Table) -> Result<(), PrintError> {
    if own.is_empty() {
        return Ok(());
    }
    let places = places()?;
    for (path, text) in own {
        let place = places.iter().find(|place| place.path == *path);
        let Some(place) = place.filter(|place| place.problem(text).is_none()) else { continue };
        if let Some(value) = at_mut(table, path) {
            *value = place.value(text);
        }
    }
    Ok(())
}

/// The wording as a table.
pub(super) fn parsed(text: &str) -> Result<Table, PrintError> {
    toml::from_str(text).map_err(|error| PrintError::Wording(Box::new(error)))
}

impl Place {
    /// The words as they are kept: a line each way, or one line. Empty where they say what is shipped.
    #[must_use]
    pub fn kept(&self, typed: &str) -> String {
        let lines = typed.lines().map(domain::text::clean_line).filter(|line| !line.is_empty());
        let mark = match self.form {
            PlaceForm::Plain | PlaceForm::Template => " ",
            PlaceForm::Text | PlaceForm::Ways => "\n",
        };
        let kept = lines.collect::<Vec<_>>().join(mark);
        if kept == domain::text::clean(&self.shipped) { String::new() } else { kept }
    }

    /// What is wrong with words for this place, if anything is.
    fn problem(&self, text: &str) -> Option<Problem> {
        if text.chars().count() > MAX_TEXT {
            return Some(Problem::new(&self.path, ProblemCode::TooLong).with("max", MAX_TEXT));
        }
        text.lines().find_map(|way| match Template::parse(way) {
            Ok(template) => {
                let codes = template.tokens().into_iter().map(Token::code);
                let strange = codes.into_iter().find(|code| !self.tokens.iter().any(|known| known == code));
                strange.map(|code| Problem::new(&self.path, ProblemCode::TokenNotHere).with("token", code))
            }
            Err(TemplateError::UnknownToken(token)) => {
                Some(Problem::new(&self.path, ProblemCode::UnknownToken).with("token", token))
            }
            Err(TemplateError::Unclosed) => Some(Problem::new(&self.path, ProblemCode::OpenBracket)),
        })
    }

    /// Words as the file has them. A clause that follows others begins with a blank, unless it begins with a mark.
    fn value(&self, text: &str) -> Value {
        let follows = self.shipped.starts_with(' ') && !text.starts_with([',', ';', '.']);
        let whole = || format!("{}{text}", if follows { " " } else { "" });
        match self.form {
            PlaceForm::Plain | PlaceForm::Text => Value::String(text.replace('~', "\u{A0}")),
            PlaceForm::Template => Value::String(whole()),
            PlaceForm::Ways => Value::Array(text.lines().map(|way| Value::String(way.to_owned())).collect()),
        }
    }
}

/// The tokens that have a meaning at a place: those of its shipped words and of words said alike, and what it knows
/// of the report.
fn known(table: &Table, path: &str, form: PlaceForm) -> Vec<Token> {
    if matches!(form, PlaceForm::Plain | PlaceForm::Text) {
        return Vec::new();
    }
    let alike = SAID_ALIKE.iter().find(|family| family.contains(&path)).map_or(vec![path], |family| family.to_vec());
    let mut tokens = Vec::new();
    for value in std::iter::once(path).chain(alike).filter_map(|path| at(table, path)) {
        let ways = text_of(value).lines().filter_map(|way| Template::parse(way).ok()).collect::<Vec<_>>();
        tokens.extend(ways.iter().flat_map(Template::tokens));
    }
    let of_report: &[Word] = if path == "subject" || ALONE.contains(&path) { &[] } else { &OF_REPORT };
    let of_period: &[Word] = if ALONE.contains(&path) { &[] } else { &OF_PERIOD };
    tokens.extend(of_period.iter().chain(of_report).map(|word| Token::Word(*word)));
    let mut seen = std::collections::BTreeSet::new();
    tokens.retain(|token| seen.insert(*token));
    tokens
}

fn at<'a>(table: &'a Table, path: &str) -> Option<&'a Value> {
    let (first, rest) = path.split_once('.').map_or((path, None), |(first, rest)| (first, Some(rest)));
    let value = table.get(first)?;
    rest.map_or(Some(value), |rest| at(value.as_table()?, rest))
}

fn at_mut<'a>(table: &'a mut Table, path: &str) -> Option<&'a mut Value> {
    match path.split_once('.') {
        Some((first, rest)) => at_mut(table.get_mut(first)?.as_table_mut()?, rest),
        None => table.get_mut(path),
    }
}

/// A text, or the ways of one a line each.
fn text_of(value: &Value) -> String {
    let ways = value.as_array().map(|ways| ways.iter().filter_map(Value::as_str).collect::<Vec<_>>().join("\n"));
    ways.or_else(|| value.as_str().map(str::to_owned)).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn wrong(path: &str, text: &str) -> Option<(ProblemCode, Option<String>)> {
        let own = OwnWords::from([(path.to_owned(), text.to_owned())]);
        let problem = problems(&own).unwrap().pop()?;
        assert_eq!(problem.field, path);
        let token = problem.facts.into_iter().find(|(name, _)| *name == "token").map(|(_, token)| token);
        Some((problem.code, token))
    }

    #[test]
    fn what_is_shipped_could_be_said_as_own_words() {
        let places = places().unwrap();
        assert!(places.len() > 60, "{}", places.len());
        for place in places {
            assert_eq!(place.problem(&place.shipped), None, "{}", place.path);
            assert_eq!(place.kept(&place.shipped), "", "{}", place.path);
        }
    }

    #[test]
    fn a_token_that_stands_for_nothing_or_not_here_is_refused_by_name() {
        let token = |code: &str| Some(code.to_owned());
        for (path, text, expected) in [
            ("opening", "{chi_bo} báo cáo {ky}.", None),
            ("opening", "{chi_boo} báo cáo.", Some((ProblemCode::UnknownToken, token("chi_boo")))),
            ("opening", "Có {ten_tac_pham}.", Some((ProblemCode::TokenNotHere, token("ten_tac_pham")))),
            ("subject", "của {chi_bo}", Some((ProblemCode::TokenNotHere, token("chi_bo")))),
            ("situation.guests", "{chi_bo} có {dang_vien} đảng viên.", None),
            ("session.work", "{ten_tac_pham} của {chi_bo}", Some((ProblemCode::TokenNotHere, token("chi_bo")))),
            ("direction.suggestion", "{chi_bo} tiếp tục.", Some((ProblemCode::TokenNotHere, token("chi_bo")))),
            ("opening", "{chi_bo báo cáo.", Some((ProblemCode::OpenBracket, None))),
            ("opening", "chi_bo} báo cáo.", Some((ProblemCode::OpenBracket, None))),
            ("closing", "{chi_bo} báo cáo.\n⟦Hết", Some((ProblemCode::OpenBracket, None))),
            ("lists.and", " và ", Some((ProblemCode::UnknownChoice, None))),
        ] {
            assert_eq!(wrong(path, text), expected, "{path}: {text}");
        }
    }

    #[test]
    fn words_are_kept_on_one_line_and_ways_on_a_line_each() {
        let places = places().unwrap();
        let kept = |path: &str, typed: &str| places.iter().find(|place| place.path == path).unwrap().kept(typed);
        assert_eq!(kept("opening", " Chi bộ \n báo cáo. "), "Chi bộ báo cáo.");
        assert_eq!(
            kept("closing", "{chi_bo} kính báo cáo.\n\n Kính báo cáo. "),
            "{chi_bo} kính báo cáo.\nKính báo cáo."
        );
        assert_eq!(kept("direction.suggestion", "Một.\n Hai."), "Một.\nHai.");
        assert_eq!(kept("opening", ""), "");
    }

    #[test]
    fn a_clause_that_follows_others_keeps_its_blank() {
        let mut table = parsed(WORDING).unwrap();
        let own = |path: &str, text: &str| (path.to_owned(), text.to_owned());
        let words = OwnWords::from([
            own("session.with_plan", "căn cứ Kế hoạch số {so_ke_hoach}"),
            own("session.with_part", ", nội dung {chuyen_de}"),
            own("results.title", "KẾT {gi}"),
        ]);
        put(&words, &mut table).unwrap();
        let now = |path| at(&table, path).and_then(Value::as_str).unwrap();
        assert_eq!(now("session.with_plan"), " căn cứ Kế hoạch số {so_ke_hoach}");
        assert_eq!(now("session.with_part"), ", nội dung {chuyen_de}");
        assert_eq!(now("results.title"), "KẾT QUẢ THỰC HIỆN", "what cannot be said does not stop a paper");
    }
}
