//! The branch itself: what it is called, its units, its offices and who keeps the book. Everything is dated.

use chrono::NaiveDate;

use super::Person;
use crate::{Id, codes};

codes! {
    /// How the numbers of documents run (domain facts 1.5: rules say per type and term, practice differs).
    pub enum NumberingScheme {
        /// One sequence for each type within a term.
        PerTypePerTerm = "per_type_per_term",
        /// One sequence for each type within a year.
        PerTypePerYear = "per_type_per_year",
        /// One sequence for all types within a term.
        SharedPerTerm = "shared_per_term",
        /// One sequence for all types within a year.
        SharedPerYear = "shared_per_year",
    }
}

codes! {
    /// Chức vụ đảng in a branch.
    pub enum Post {
        /// Bí thư.
        Secretary = "secretary",
        /// Phó bí thư.
        DeputySecretary = "deputy_secretary",
        /// Chi ủy viên.
        CommitteeMember = "committee_member",
    }
}

codes! {
    /// What a user of the book may do.
    pub enum Role {
        /// Everything.
        Administrator = "administrator",
        /// Enters and prints.
        Editor = "editor",
        /// Reads.
        Viewer = "viewer",
    }
}

/// Names and habits of the branch from a day on; a paper takes the profile in force on its date.
#[derive(Clone, Debug, PartialEq)]
pub struct BranchProfile {
    /// Identity.
    pub id: Id<Self>,
    /// First day in force.
    pub from: NaiveDate,
    /// "Chi bộ 2".
    pub name: String,
    /// The party organisation above: "Đảng bộ Sở Công Thương".
    pub parent_name: String,
    /// The one above that; may be empty.
    pub upper_name: String,
    /// Địa danh on papers: "Phan Thiết".
    pub place: String,
    /// The organ's part of a document's symbol: "CB2".
    pub symbol: String,
    /// Quyền hạn above a signature: "T/M CHI BỘ".
    pub signing_capacity: String,
    /// To whom reports go: "Đảng ủy Sở Công Thương".
    pub report_to: String,
    /// Nơi nhận, one a line, without dashes and end marks; "Lưu Chi bộ" stands last by itself.
    pub recipients: String,
    /// Code of a format profile; `None` follows the date of the paper.
    pub format_profile: Option<String>,
    /// How numbers run.
    pub numbering: NumberingScheme,
    /// What its units are: "phòng chuyên môn".
    pub units_are: String,
}

/// A term (nhiệm kỳ), from the day after a congress to the close of the next.
#[derive(Clone, Debug, PartialEq)]
pub struct Term {
    /// Identity.
    pub id: Id<Self>,
    /// "2022-2025".
    pub name: String,
    /// First day.
    pub from: NaiveDate,
    /// Last day; `None` while it runs.
    pub to: Option<NaiveDate>,
}

/// A department whose people the branch leads.
#[derive(Clone, Debug, PartialEq)]
pub struct Unit {
    /// Identity.
    pub id: Id<Self>,
    /// Place in lists.
    pub ordinal: u32,
    /// "Văn phòng Sở".
    pub name: String,
    /// First day, when it is known.
    pub from: Option<NaiveDate>,
    /// Last day.
    pub to: Option<NaiveDate>,
}

/// An office held in the branch.
#[derive(Clone, Debug, PartialEq)]
pub struct Office {
    /// Identity.
    pub id: Id<Self>,
    /// Who.
    pub person: Id<Person>,
    /// Which.
    pub post: Post,
    /// First day.
    pub from: NaiveDate,
    /// Last day; `None` while held.
    pub to: Option<NaiveDate>,
}

/// One setting of the book.
#[derive(Clone, Debug, PartialEq)]
pub struct Setting {
    /// Identity.
    pub id: Id<Self>,
    /// Its name.
    pub key: String,
    /// Its value.
    pub value: String,
}

/// Someone who may open the book; the key slot of the same identity lies in the key file.
#[derive(Clone, Debug, PartialEq)]
pub struct User {
    /// Identity, the same as that of the key slot.
    pub id: Id<Self>,
    /// The label shown at unlocking.
    pub name: String,
    /// What they may do.
    pub role: Role,
    /// First day.
    pub from: NaiveDate,
    /// Last day; `None` while they may.
    pub to: Option<NaiveDate>,
    /// Whether they may have a closed year opened again.
    pub may_reopen: bool,
    /// Whether they see identity numbers of people.
    pub sees_identity: bool,
}
