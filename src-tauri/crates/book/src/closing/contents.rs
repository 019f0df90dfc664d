//! What a year consists of when it is closed: its records, its papers with their figures, what is attached, tables, and an
//! index that opens them all. Every piece is a file, found by the hash of its content.

use std::collections::{BTreeMap, BTreeSet};

use ::reports::forms::FormKind;
use archive::readable::{CheckedLine, Group, IndexPage, Listed, TextFile, checks_file, index_page, name_of, tables};
use domain::{
    Code, Records,
    figures::RowRef,
    records::{Attachment, AttachmentRole, ClosedFile, DocumentOut, DocumentStatus, YearStep, find},
    rules::closing::Severity,
    text::fold,
};
use store::blobs::{self, BlobHash};

use super::{checks::Checked, closed_file, sealing};
use crate::{
    Book, Result,
    papers::{Edition, Paper},
    year_exchange::ExportWishes,
};

/// The records of the year.
pub(crate) const YEAR: &str = archive::bag::YEAR;
/// The figures of every stored paper, by its key.
pub(crate) const FIGURES: &str = "so-lieu.json";
/// Where the photos lie.
pub(crate) const PHOTOS: &str = "anh/";
/// The index that opens everything.
pub(crate) const INDEX: &str = "DOC-TRUOC.html";

/// What is stored with a year.
pub(crate) struct Contents {
    /// SHA-256 of the records: what the year is known by.
    pub(crate) fingerprint: BlobHash,
    /// The files, in the order of the index.
    pub(crate) files: Vec<ClosedFile>,
}

/// Files gathered one by one; each is on the disk once it is listed.
struct Gathering<'a> {
    book: &'a Book,
    year: i32,
    files: Vec<ClosedFile>,
    listed: Vec<Listed>,
    names: BTreeSet<String>,
}

impl Book {
    /// Stores everything that a year consists of, and says what that is.
    pub(super) fn contents_of(
        &self,
        year: i32,
        checked: &Checked,
        told: &mut dyn FnMut(usize, usize),
    ) -> Result<Contents> {
        let records = archive::year_records(self.records(), year);
        let json = archive::export(self.records(), year, ExportWishes::default()).json;
        let mut gathering = Gathering::of(self, year);
        gathering.papers(told)?;
        gathering.attachments(&records)?;
        let names = |row: &RowRef| name_of(self.records(), row);
        for table in tables(&records, year, &names) {
            gathering.text(table, Group::Table)?;
        }
        gathering.text(checks_file(&checked_lines(checked)), Group::Checks)?;
        let fingerprint = gathering.bytes(YEAR.to_owned(), String::new(), json.as_bytes(), Group::Data)?;
        gathering.sealed_later();
        let index = self.index(year, &records, checked, fingerprint, &gathering.listed);
        gathering.keep(INDEX.to_owned(), index.as_bytes())?;
        Ok(Contents { fingerprint, files: gathering.files })
    }

    fn index(
        &self,
        year: i32,
        records: &Records,
        checked: &Checked,
        fingerprint: BlobHash,
        files: &[Listed],
    ) -> String {
        let profile = domain::rules::belonging::profile_on(records, domain::Period::year(year).last_day());
        let (branch, parent) =
            profile.map_or_else(Default::default, |profile| (profile.name.clone(), profile.parent_name.clone()));
        let passed: Vec<(String, String)> = passed(checked);
        let reopened: Vec<_> = self
            .steps(year)
            .into_iter()
            .filter(|event| event.step == YearStep::Reopened)
            .map(|event| {
                (self.on_the_wall(event.at).date_naive(), format!("{}, {}", event.by, event.second), event.reason)
            })
            .collect();
        index_page(&IndexPage {
            records,
            year,
            branch: &branch,
            parent: &parent,
            closed_on: self.today(),
            closed_by: &self.user_name(),
            fingerprint: &fingerprint.to_string(),
            files,
            passed: &passed,
            reopened: &reopened,
            practice: self.is_practice(),
        })
    }
}

/// Findings that were passed over, in words, with the reasons.
pub(super) fn passed(checked: &Checked) -> Vec<(String, String)> {
    checked.findings.iter().filter_map(|face| Some((face.told(), face.passed.clone()?))).collect()
}

fn checked_lines(checked: &Checked) -> Vec<CheckedLine> {
    let line = |face: &super::FindingFace| CheckedLine {
        code: face.finding.check.code().to_owned(),
        blocking: face.finding.check.severity() == Severity::Blocking,
        told: face.told(),
        reason: face.passed.clone(),
    };
    checked.findings.iter().map(line).collect()
}

impl<'a> Gathering<'a> {
    fn of(book: &'a Book, year: i32) -> Self {
        Self { book, year, files: Vec::new(), listed: Vec::new(), names: BTreeSet::new() }
    }

    /// Every paper, those that were issued first; their figures beside them in one file.
    fn papers(&mut self, told: &mut dyn FnMut(usize, usize)) -> Result<()> {
        let mut papers: Vec<(Group, Paper)> =
            self.book.papers_of_year(self.year).into_iter().map(|paper| (self.group(paper), paper)).collect();
        papers.sort_by_key(|(group, _)| *group);
        let mut figures = BTreeMap::new();
        for (done, (group, paper)) in papers.iter().enumerate() {
            told(done, papers.len());
            let (pdf, counted) = self.book.to_be_stored(*paper)?;
            let name = self.book.paper_name(*paper, Edition::Pdf)?;
            let path = self.path(folder(*group), &name);
            let title = self.book.paper_title(*paper)?;
            self.bytes(path, title, &pdf, *group)?;
            if let Some(file) = self.files.last_mut() {
                file.paper = paper.key();
            }
            figures.insert(paper.key(), serde_json::from_str::<serde_json::Value>(&counted).unwrap_or_default());
        }
        told(papers.len(), papers.len());
        let figures = serde_json::to_string(&figures).unwrap_or_default();
        self.bytes(FIGURES.to_owned(), String::new(), figures.as_bytes(), Group::Data)?;
        Ok(())
    }

    fn group(&self, paper: Paper) -> Group {
        let is_issued = self.book.issue_as(paper).is_ok_and(|issue| issue.is_some());
        match paper {
            _ if is_issued => Group::Issued,
            Paper::Document(id) if self.document(id).is_some_and(|of| of.status == DocumentStatus::Issued) => {
                Group::Issued
            }
            Paper::Report(_) => Group::Report,
            Paper::Document(_) => Group::Other,
            Paper::Extract(_) => Group::Minutes,
            Paper::Form(kind, _) => group_of_form(kind),
        }
    }

    fn document(&self, id: domain::Id<DocumentOut>) -> Option<&DocumentOut> {
        find(&self.book.records().documents, id)
    }

    /// Signed scans with the papers, photos with their captions, and what else is attached.
    fn attachments(&mut self, records: &Records) -> Result<()> {
        let mut attached: Vec<&Attachment> = records.attachments.iter().collect();
        attached.sort_by_key(|attachment| (attachment.role, attachment.taken_on, attachment.ordinal, attachment.id));
        for attachment in attached {
            let Some(file) = find(&records.files, attachment.file) else { continue };
            let group = match attachment.role {
                AttachmentRole::SignedScan | AttachmentRole::FinalWord => Group::Signed,
                AttachmentRole::Photo => Group::Photo,
                AttachmentRole::Other => Group::Other,
            };
            let ending = ending(&file.media_type, &attachment.file_name);
            let stem = attachment.file_name.rsplit_once('.').map_or(attachment.file_name.as_str(), |(stem, _)| stem);
            let path = self.path(folder(group), &format!("{stem}.{ending}"));
            let told = [&attachment.caption, &attachment.file_name].into_iter().find(|text| !text.is_empty());
            self.list(path, told.cloned().unwrap_or_default(), file.hash.parse()?, group);
        }
        Ok(())
    }

    fn text(&mut self, file: TextFile, group: Group) -> Result<()> {
        self.bytes(file.path, file.title, &file.bytes, group).map(drop)
    }

    fn bytes(&mut self, path: String, title: String, bytes: &[u8], group: Group) -> Result<BlobHash> {
        let hash = blobs::put(self.book.store(), bytes)?;
        self.list(path, title, hash, group);
        Ok(hash)
    }

    fn list(&mut self, path: String, title: String, hash: BlobHash, group: Group) {
        self.listed.push(Listed { path: path.clone(), title: title.clone(), group });
        self.files.push(ClosedFile { title, ..closed_file(self.year, self.files.len(), path, hash) });
    }

    /// A file that the index does not name: the index itself.
    fn keep(&mut self, path: String, bytes: &[u8]) -> Result<()> {
        let hash = blobs::put(self.book.store(), bytes)?;
        self.files.push(closed_file(self.year, self.files.len(), path, hash));
        Ok(())
    }

    /// What is made of the journal when the archive is written, which the index names already.
    fn sealed_later(&mut self) {
        for (path, group) in [(sealing::JOURNAL, Group::Journal), (sealing::STEPS, Group::Journal)] {
            self.listed.push(Listed { path: path.to_owned(), title: String::new(), group });
        }
    }

    /// A plain short name that no other file has.
    fn path(&mut self, folder: &str, name: &str) -> String {
        let (stem, ending) = name.rsplit_once('.').unwrap_or((name, "bin"));
        let stem = plain(stem);
        let numbered = (2..).map(|number| format!("{folder}/{stem}-{number}.{ending}"));
        let mut paths = std::iter::once(format!("{folder}/{stem}.{ending}")).chain(numbered);
        paths.find(|path| self.names.insert(path.clone())).unwrap_or_default()
    }
}

/// The longest name of a file without its ending.
const LONGEST: usize = 60;

/// Small letters, digits and hyphens, as every system takes them.
fn plain(name: &str) -> String {
    let folded = fold(name);
    let words = folded.split(|c: char| !c.is_ascii_alphanumeric()).filter(|word| !word.is_empty());
    let plain: String = words.collect::<Vec<_>>().join("-").chars().take(LONGEST).collect();
    if plain.is_empty() { "tep".to_owned() } else { plain }
}

fn ending(media_type: &str, name: &str) -> String {
    let known = match media_type {
        "image/jpeg" => "jpg",
        "image/png" => "png",
        "application/pdf" => "pdf",
        _ => "",
    };
    let typed = || name.rsplit_once('.').map(|(_, ending)| plain(ending)).filter(|ending| ending.len() <= 5);
    if known.is_empty() { typed().unwrap_or_else(|| "bin".to_owned()) } else { known.to_owned() }
}

fn folder(group: Group) -> &'static str {
    match group {
        Group::Issued => "van-ban",
        Group::Signed => "ban-ky",
        Group::Photo => "anh",
        Group::Report => "bao-cao",
        Group::Minutes => "bien-ban",
        Group::Study => "chuyen-de",
        Group::Commendations => "bieu-duong",
        Group::People => "nhan-su",
        Group::Registers => "so-sach",
        Group::Grading => "xep-loai",
        Group::Other | Group::Table | Group::Data | Group::Journal | Group::Checks => "khac",
    }
}

fn group_of_form(kind: FormKind) -> Group {
    match kind {
        FormKind::Minutes
        | FormKind::SessionMinutes
        | FormKind::Resolution
        | FormKind::AttendanceSheet
        | FormKind::AttendanceTable
        | FormKind::Ballots
        | FormKind::VoteMinutes
        | FormKind::Invitation
        | FormKind::Extract => Group::Minutes,
        FormKind::StudyPlan | FormKind::CampaignPlan | FormKind::CampaignReport => Group::Study,
        FormKind::CommendationList | FormKind::Ledger => Group::Commendations,
        FormKind::Monthly | FormKind::HalfYearSheet | FormKind::YearComparison => Group::Report,
        FormKind::Members | FormKind::NonParty | FormKind::Movement | FormKind::Person => Group::People,
        FormKind::RegisterOut | FormKind::RegisterIn | FormKind::FileIndex | FormKind::YearBook => Group::Registers,
        FormKind::GradingList | FormKind::GradingReport | FormKind::GradingBallots | FormKind::GradingSubmission => {
            Group::Grading
        }
    }
}
