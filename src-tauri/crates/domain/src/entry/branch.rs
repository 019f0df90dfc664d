//! The branch's names and units, saved as one.

use super::Findings;
use crate::{
    Problem, ProblemCode,
    records::{BranchProfile, Unit},
};

/// The profiles and units of the branch.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct BranchFile {
    /// What it was called, from which day.
    pub profiles: Vec<BranchProfile>,
    /// Its units, in order.
    pub units: Vec<Unit>,
}

impl BranchFile {
    /// What is wrong with it; nothing, when it can be saved.
    #[must_use]
    pub fn problems(&self) -> Vec<Problem> {
        let mut found = Findings::default();
        if self.profiles.is_empty() {
            found.add(Problem::new("profiles.0.name", ProblemCode::Required));
        }
        for (i, profile) in self.profiles.iter().enumerate() {
            let at = |field: &str| format!("profiles.{i}.{field}");
            found.required(at("name"), &profile.name);
            found.required(at("parentName"), &profile.parent_name);
            found.required(at("symbol"), &profile.symbol);
            let lines = [
                ("name", &profile.name),
                ("parentName", &profile.parent_name),
                ("upperName", &profile.upper_name),
                ("place", &profile.place),
                ("symbol", &profile.symbol),
                ("reportTo", &profile.report_to),
                ("unitsIntro", &profile.units_are),
            ];
            for (field, line) in lines {
                found.line(at(field), line);
            }
            found.text(at("recipients"), &profile.recipients);
            if self.profiles.iter().take(i).any(|other| other.from == profile.from) {
                found.add(Problem::new(at("from"), ProblemCode::Duplicate).with("other", "profile"));
            }
        }
        for (i, unit) in self.units.iter().enumerate() {
            found.required(format!("units.{i}.name"), &unit.name);
            found.line(format!("units.{i}.name"), &unit.name);
            found.interval(format!("units.{i}.to"), unit.from, unit.to);
        }
        found.0
    }
}
