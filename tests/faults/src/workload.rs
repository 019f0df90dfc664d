//! What a clerk can be told to do.

use std::{env, path::Path};

use crate::{
    report::{Refusal, Report, Wrong},
    workloads,
};

/// A piece of work that is ended at every possible moment.
///
/// A new one is a file in `workloads/` and its line in [`all`]. Each method runs in a process of its own, so that nothing
/// is known in [`Workload::verify`] but the desk and what was said to be done.
pub trait Workload {
    /// The name by which the clerk is told.
    fn name(&self) -> &'static str;

    /// Lays out an empty desk. No fault happens here.
    ///
    /// # Errors
    /// When the desk cannot be laid out: the test has failed then.
    fn prepare(&self, desk: &Path) -> Result<(), Refusal>;

    /// Does the work in `steps` steps and says each that is done. Here the faults happen.
    ///
    /// # Errors
    /// What ended it. A step that was refused and does not hinder the next is said, not returned.
    fn run(&self, desk: &Path, steps: u32, report: &mut Report) -> Result<(), Refusal>;

    /// As few steps as do everything that the workload can do: so many are done with each call failing once.
    fn few(&self) -> u32;

    /// As many steps as a power loss should find on the way.
    fn many(&self) -> u32 {
        5 * self.few()
    }

    /// Opens what is on the desk, as the next start of the program would, and looks whether everything `done` is there
    /// and everything that is there is whole.
    ///
    /// # Errors
    /// What is wrong.
    fn verify(&self, desk: &Path, done: &[String]) -> Result<(), Wrong>;
}

/// Every workload of which nothing may be lost.
#[must_use]
pub fn all() -> Vec<Box<dyn Workload>> {
    vec![
        Box::new(workloads::save::Save::as_the_program_does()),
        Box::new(workloads::create::Create),
        Box::new(workloads::passphrase::ChangePassphrase),
        Box::new(workloads::backup::BackUp),
        Box::new(workloads::restore::Restore),
        Box::new(workloads::rotate::ChangeDataKey),
        Box::new(workloads::migrate::Migrate),
        Box::new(workloads::export::Export),
    ]
}

/// Those of [`all`] that `TORTURE_WORK` names, with spaces between; all, when it names none.
///
/// # Panics
/// When it names another.
#[must_use]
pub fn chosen() -> Vec<Box<dyn Workload>> {
    let named = env::var("TORTURE_WORK").unwrap_or_default();
    let names: Vec<&str> = named.split_whitespace().collect();
    let known = |name: &&str| all().iter().any(|workload| workload.name() == *name);
    assert!(names.iter().all(known), "TORTURE_WORK={named}: no such work");
    all().into_iter().filter(|workload| names.is_empty() || names.contains(&workload.name())).collect()
}

/// The workload of a name: one of [`all`], or one of the careless ones by which the tests are tested.
#[must_use]
pub fn named(name: &str) -> Option<Box<dyn Workload>> {
    let careless = workloads::save::Save::careless().into_iter().map(|save| Box::new(save) as Box<dyn Workload>);
    all().into_iter().chain(careless).find(|workload| workload.name() == name)
}
