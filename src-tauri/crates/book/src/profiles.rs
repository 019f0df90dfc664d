//! Format profiles: those that the program ships, and the branch's own copies of them, kept as settings.

use ::reports::profile;
pub use ::reports::{
    Face, NumberAlign, PageEdge,
    profile::{AppendixPages, FormatProfile, Lettering, Measure, Profiles, Ranges, Unit},
};
use chrono::NaiveDate;
use domain::{
    Id, Problem, ProblemCode,
    records::{BranchProfile, DocumentOut, Record, Setting},
    rules::belonging::profile_on,
    text::fold,
};
use store::Op;

use crate::{Book, Error, Result, error::refuse};

/// What the key of a setting begins with that holds an own profile; its code follows.
const KEY: &str = "profile.";
/// What a refusal calls a profile that papers still go by.
const WHAT: &str = "format_profile";
/// The longest code that is made of a name, in letters.
const LONGEST_CODE: usize = 40;
/// The code of a name without a letter in it.
const NAMELESS: &str = "rieng";

impl Book {
    /// Every profile that a paper can be laid out by. An own one that does not read is left out.
    ///
    /// # Errors
    /// [`profile::ProfileError::Unreadable`] for a shipped one.
    pub fn profiles(&self) -> Result<Profiles> {
        let own = self.own_profiles().filter_map(|(code, setting)| profile::read(code, &setting.value).ok());
        Ok(Profiles::with(own.collect())?)
    }

    /// The profile of a code.
    ///
    /// # Errors
    /// [`profile::ProfileError::Unknown`]; [`profile::ProfileError::Unreadable`] for one that came into the book damaged.
    pub fn format_profile(&self, code: &str) -> Result<FormatProfile> {
        match self.own_profiles().find(|(own, _)| *own == code) {
            Some((_, setting)) => Ok(profile::read(code, &setting.value)?),
            None => Ok(self.profiles()?.by_code(code)?.clone()),
        }
    }

    /// The profile for a paper of a day: the one chosen for it, or the branch's choice of that day, or the switch by date.
    ///
    /// # Errors
    /// [`Error::NoBranch`]; as [`Book::format_profile`].
    pub(crate) fn layout(&self, chosen: Option<&String>, on: NaiveDate) -> Result<FormatProfile> {
        let branch = profile_on(self.records(), on).ok_or(Error::NoBranch)?;
        match chosen.or(branch.format_profile.as_ref()) {
            Some(code) => self.format_profile(code),
            None => Ok(self.profiles()?.for_date(on)?.clone()),
        }
    }

    /// The profile for a paper of a day that has none chosen; before the branch has a name, the one of the date.
    ///
    /// # Errors
    /// As [`Book::format_profile`].
    pub(crate) fn usual_layout(&self, on: NaiveDate) -> Result<FormatProfile> {
        match self.layout(None, on) {
            Err(Error::NoBranch) => Ok(self.profiles()?.for_date(on)?.clone()),
            laid_out => laid_out,
        }
    }

    /// A copy to write on: all of the profile but its code, its name and its dates.
    ///
    /// # Errors
    /// As [`Book::format_profile`].
    pub fn copy_of_profile(&self, code: &str) -> Result<FormatProfile> {
        let copied = self.format_profile(code)?;
        Ok(FormatProfile { code: String::new(), name: String::new(), valid_from: None, valid_to: None, ..copied })
    }

    /// Keeps an own profile, a new one when it has no code, and answers its code.
    ///
    /// # Errors
    /// [`Error::Refused`]; [`Error::NotFound`] for a code that is not the branch's own: what is shipped stays as it is.
    pub fn save_profile(&mut self, written: &FormatProfile) -> Result<String> {
        let mut problems = written.problems()?;
        let profiles = self.profiles()?;
        if profiles.all().any(|other| other.code != written.code && other.name == written.name) {
            problems.push(Problem::new("name", ProblemCode::Duplicate).with("other", "profile"));
        }
        refuse(problems)?;
        let known = self.own_profiles().find(|(code, _)| *code == written.code).map(|(_, setting)| setting.id);
        if known.is_none() && !written.code.is_empty() {
            return Err(Error::NotFound { what: Setting::TABLE });
        }
        let code = if known.is_some() { written.code.clone() } else { self.new_code(&profiles, &written.name) };
        let value = profile::write(&FormatProfile { code: code.clone(), ..written.clone() })?;
        let setting = Setting { id: known.unwrap_or_else(Id::random), key: format!("{KEY}{code}"), value };
        self.write(Op::BranchSaved, setting.key.clone(), |tx| Ok(tx.put(&setting)?))?;
        Ok(code)
    }

    /// Deletes an own profile that nothing goes by.
    ///
    /// # Errors
    /// [`Error::NotFound`]; [`Error::InUse`] while the branch or a document has chosen it.
    pub fn delete_profile(&mut self, code: &str) -> Result<()> {
        let found = self.own_profiles().find(|(own, _)| *own == code).map(|(_, setting)| setting);
        let (id, key) = found.map(|own| (own.id, own.key.clone())).ok_or(Error::NotFound { what: Setting::TABLE })?;
        let by = self.who_chose(code);
        if !by.is_empty() {
            return Err(Error::InUse { what: WHAT, by });
        }
        self.write(Op::BranchSaved, key, |tx| {
            tx.delete(id)?;
            Ok(())
        })
    }

    /// The sample paper by a profile as it is being written.
    ///
    /// # Errors
    /// [`Error::Refused`] for measures outside their ranges.
    pub fn sample_paper(&self, written: &FormatProfile) -> Result<Vec<u8>> {
        refuse(written.measured()?)?;
        let now = self.on_the_wall(self.clock().now());
        Ok(::reports::sample::print_sample(self.records(), written, self.today(), now)?.pdf)
    }

    /// What is wrong with the choice of a profile at a field; no choice is always right.
    pub(crate) fn unknown_profile(&self, field: &str, chosen: Option<&String>) -> Result<Option<Problem>> {
        let profiles = self.profiles()?;
        let is_unknown = chosen.is_some_and(|code| profiles.by_code(code).is_err());
        Ok(is_unknown.then(|| Problem::new(field, ProblemCode::UnknownChoice)))
    }

    fn own_profiles(&self) -> impl Iterator<Item = (&str, &Setting)> {
        self.records().settings.iter().filter_map(|setting| Some((setting.key.strip_prefix(KEY)?, setting)))
    }

    fn who_chose(&self, code: &str) -> Vec<(String, u32)> {
        let records = self.records();
        let chose = |choice: &Option<String>| choice.as_deref() == Some(code);
        let branches = records.profiles.iter().filter(|profile| chose(&profile.format_profile)).count();
        let documents = records.documents.iter().filter(|document| chose(&document.format_profile)).count();
        let by = [(BranchProfile::TABLE, branches), (DocumentOut::TABLE, documents)].into_iter();
        let counted = by.map(|(table, rows)| (table.to_owned(), u32::try_from(rows).unwrap_or(u32::MAX)));
        counted.filter(|(_, rows)| *rows > 0).collect()
    }

    /// The name without diacritics, in small letters and hyphens: what a command line can say.
    fn new_code(&self, profiles: &Profiles, name: &str) -> String {
        let plain: String = fold(name).chars().map(|c| if c.is_ascii_alphanumeric() { c } else { ' ' }).collect();
        let joined = plain.split_whitespace().collect::<Vec<_>>().join("-");
        let short: String = joined.chars().take(LONGEST_CODE).collect();
        let stem = Some(short.trim_matches('-')).filter(|stem| !stem.is_empty()).unwrap_or(NAMELESS).to_owned();
        let is_taken = |code: &str| profiles.by_code(code).is_ok() || self.own_profiles().any(|(own, _)| own == code);
        let numbered = (2..).map(|number: u32| format!("{stem}-{number}"));
        std::iter::once(stem.clone()).chain(numbered).find(|code| !is_taken(code)).unwrap_or_default()
    }
}
