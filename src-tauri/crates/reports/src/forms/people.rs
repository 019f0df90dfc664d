//! What forms say of a person on a day: what they are, their post, their unit.

use chrono::NaiveDate;
use domain::{
    Id,
    name::sort_key,
    records::{Person, Standing, find},
    rules::belonging::{placement_on, post_on, standing_on, unit_on},
    text::fold,
};

use super::form::Form;

impl<'a> Form<'a> {
    /// The name of someone; empty for nobody.
    pub(super) fn name(&self, person: Option<Id<Person>>) -> &'a str {
        person.and_then(|id| find(&self.records().people, id)).map_or("", |person| person.full_name.as_str())
    }

    /// What they are on a day.
    pub(super) fn standing_on(&self, person: Id<Person>, day: NaiveDate) -> Option<Standing> {
        standing_on(self.records(), person, day)
    }

    /// The unit of someone on a day; empty for none.
    pub(super) fn unit(&self, person: Id<Person>, day: NaiveDate) -> &'a str {
        unit_on(self.records(), person, day).map_or("", |unit| unit.name.as_str())
    }

    /// "Bí thư, Phó Chánh Văn phòng, Văn phòng Sở": the post in the branch, that at work, and the unit.
    pub(super) fn post_and_unit(&self, person: Id<Person>, day: NaiveDate) -> String {
        let records = self.records();
        let post = post_on(records, person, day).map(|post| self.words.post(post)).unwrap_or_default();
        let job = placement_on(records, person, day).map_or("", |placement| placement.job_title.trim());
        let work = self.work(job, self.unit(person, day));
        self.listed([post, &work])
    }

    /// "Chuyên viên, Thanh tra Sở"; the unit is not said again where the post at work names it already ("Chánh Thanh tra
    /// Sở") or ends as it begins ("Trưởng phòng Quản lý Công nghiệp").
    pub(super) fn work(&self, job: &str, unit: &str) -> String {
        let (job, unit) = (job.trim(), unit.trim());
        if fold(job).contains(&fold(unit)) {
            return job.to_owned();
        }
        match (job.rsplit(' ').next(), unit.split_once(' ')) {
            (Some(last), Some((first, rest))) if fold(last) == fold(first) => format!("{job} {rest}"),
            _ => self.listed([job, unit]),
        }
    }

    /// What is known, after each other.
    pub(super) fn listed<const N: usize>(&self, parts: [&str; N]) -> String {
        let said: Vec<&str> = parts.into_iter().map(str::trim).filter(|part| !part.is_empty()).collect();
        said.join(&self.words.comma)
    }
}

/// The place of someone in a list by name.
pub(super) fn by_name(person: &Person) -> impl Ord + use<> {
    (sort_key(&person.full_name, person.given_name.as_deref()), person.id)
}

/// The place of someone in a list that goes by rank: who has a place of their own first, then by name.
pub(super) fn by_rank(person: &Person) -> impl Ord + use<> {
    (person.list_order == 0, person.list_order, by_name(person))
}
