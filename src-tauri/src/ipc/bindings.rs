//! The bridge as TypeScript, written from these very types; a test fails when the file that the pages use is stale.

use std::{fs, path::Path};

use book::{
    overview::FirstStep,
    person_page::{CourseKind, PersonLineKind},
};
use domain::{
    Code, ProblemCode,
    entry::PlanRole,
    figures::strip::Course,
    records as r,
    rules::{due::DueKind, party_age::Reckoned, sheet::SheetGroup},
};
use ts_rs::{Config, TS};

use super::dto::{
    ReadDate, Saved, about, attachments, awards, backups, branch, campaigns, closing, commendations, documents,
    exchange, formats, grading, incoming, journal, meetings, overview, papers, people, proceedings, programme,
    reminders, reports, rows, session_lists, sessions, settings, sittings, start, study_frame, tasks, users, wording,
    years,
};
use crate::error::{Failure, FailureCode, FieldProblem};

const HEAD: &str = "// Written from the Rust types by `make golden`; do not edit.\n// Dates are ISO text, a partial date an ISO prefix, times \"14:00\", periods 2023, 2023-Q1, 2023-M02, ids UUIDs.\n";

fn types() -> String {
    let config = Config::default();
    let mut parts = vec![HEAD.to_owned()];
    macro_rules! codes {
        ($($name:literal: $type:ty),+ $(,)?) => { $(parts.push(union::<$type>($name));)+ };
    }
    macro_rules! shapes {
        ($($type:ty),+ $(,)?) => { $(parts.push(format!("export {}\n", <$type as TS>::decl(&config)));)+ };
    }
    codes! {
        "FailureCode": FailureCode, "Op": book::Op, "Role": r::Role, "ChangeKind": book::journal::Kind, "PlaceAdvice": book::backups::Advice, "Difference": book::backups::Difference, "ProblemCode": ProblemCode, "Standing": r::Standing, "Activity": r::Activity, "Gender": r::Gender, "Post": r::Post,
        "Happening": r::Happening, "MeetingKind": r::MeetingKind, "Presence": r::Presence, "SheetGroup": SheetGroup,
        "StoryKind": r::StoryKind, "StoryStatus": r::StoryStatus, "StudyForm": r::StudyForm, "StudyScope": r::StudyScope, "PaperStatus": r::PaperStatus, "TaskStatus": r::TaskStatus, "ItemState": domain::rules::programme::ItemState,
        "JointRole": r::JointRole, "PlanRole": PlanRole, "OwnSection": r::OwnSection, "ParagraphSource": r::ParagraphSource, "Rule": domain::figures::Rule, "DocumentStatus": r::DocumentStatus, "PaperKind": papers::PaperKind, "FormKind": book::forms::FormKind, "Needs": book::forms::Needs, "Edition": book::papers::Edition, "Lacking": book::reports::Lacking, "NumberingScheme": r::NumberingScheme,
        "AttachmentOwner": r::AttachmentOwner, "AttachmentRole": r::AttachmentRole,
        "DocumentKind": r::DocumentKind, "DoubtCode": documents::DoubtCode,
        "Measure": book::profiles::Measure, "Lettering": book::profiles::Lettering, "LetterWeight": formats::LetterWeight, "MeasureUnit": book::profiles::Unit, "NumberEdge": formats::NumberEdge, "NumberSide": formats::NumberSide, "AppendixCount": formats::AppendixCount, "WordedAs": wording::WordedAs,
        "Course": Course, "DueKind": DueKind, "FirstStep": FirstStep, "Reckoned": Reckoned, "CourseKind": CourseKind, "Grade": r::Grade, "NotGraded": r::NotGraded, "CapReading": domain::rules::grading::CapReading, "YearState": r::YearState, "YearStep": r::YearStep, "Check": domain::rules::closing::Check, "ArchiveFaultCode": book::archives::FaultCode, "Known": book::archives::Known, "ComparedLine": domain::figures::years::Line, "PersonLineKind": PersonLineKind,
    }
    parts.push(wording_places());
    shapes! {
        FieldProblem, Failure, Saved, ReadDate,
        start::StartState, start::RecentBook, start::OpenBook, start::BookFace, start::UserFace, start::NewBook, start::CreatedBook,
        branch::BranchProfile, branch::Unit, branch::TermItem, branch::TermGap, branch::Branch,
        exchange::YearExported, exchange::ImportFace, exchange::ListFace, exchange::NamedFace, exchange::FaultFace,
        settings::SettingsFace, settings::OfficeHeld, settings::TopicOfYear, formats::Formats, formats::FormatFile, formats::MeasureRange, wording::WordedPlace, wording::WordingFile,
        settings::CheckFace, settings::FindingFace, about::AboutFace,
        overview::Overview, overview::OverviewQuarter, overview::OverviewSession, overview::OverviewForm, overview::OverviewMonth,
        overview::DueItem, overview::FirstStepItem,
        people::PersonRow, people::PeopleList, people::PeopleCounts, people::StandingSpan, people::ActivitySpan,
        people::PlacementSpan, people::OfficeSpan, people::HelperSpan, people::PersonFile,
        people::PersonPage, people::CourseLine, people::PersonYear, people::PersonAttendance, people::PersonLine,
        sittings::SittingFile, sittings::Mark, sittings::Guest, sittings::SheetRow,
        meetings::MeetingRow, meetings::MeetingFile, meetings::AgendaItem, meetings::StoryItem,
        proceedings::VoteItem, proceedings::ContributionItem, proceedings::Electorate,
        sessions::SessionRow, session_lists::FormItem, session_lists::SessionWorkItem, session_lists::PartnerItem, session_lists::RoundItem, session_lists::ScoreItem,
        session_lists::PresenterItem, sessions::SessionFile, study_frame::TopicItem, study_frame::Plan, study_frame::CampaignItem, study_frame::WorkItem,
        study_frame::StudyFrame,
        programme::ProgrammeYear, programme::ProgrammeFile, programme::ItemFile, programme::ItemCourse, programme::QuarterPlan,
        campaigns::CampaignRow, campaigns::CampaignFile, campaigns::Paper, campaigns::PaperRow,
        commendations::CommendationRow, commendations::CommendationMonth, commendations::CommendationYear,
        commendations::CommendationFile, commendations::DocumentChoice,
        reminders::ReminderRow, reminders::ReminderFile, awards::AwardRow, awards::AwardFile,
        tasks::TaskRow, tasks::TaskFile, tasks::StoryYear, tasks::StoryRow, tasks::Waiting,
        attachments::AttachmentItem, attachments::AttachmentWords, attachments::AttachedTo, attachments::AttachmentPlace, attachments::DroppedFile,
        attachments::AttachedFiles,
        documents::DocumentRegister, documents::DocumentRow, documents::DocumentDoubt, documents::BasisItem,
        documents::DocumentFile, documents::NextNumber, incoming::IncomingRow, incoming::IncomingFile,
        papers::PaperRef, papers::PaperFace, papers::FormChoice, papers::FormSubjectFace, papers::PapersSaved, reports::ReportSettings, reports::ReportSection, reports::ReportState, reports::ReportFace, reports::FigureLink,
        reports::ReportFigure, reports::DraftedParagraph, reports::UnusedEdit, reports::TokenFace, reports::ClaimFace,
        users::UserRow, users::NewUser, users::UserRights, users::Progress,
        journal::JournalQuery, journal::JournalLine, journal::JournalPage, journal::ChangedField, journal::ChangedRow, journal::JournalDetail, journal::UndoStep, journal::UndoState, journal::BinItem,
        backups::BackupRow, backups::BackupPlace, backups::SecondPlace, backups::KeptBook, backups::BackupState, backups::BackupFace, backups::DrillReport, backups::DamagedFace, backups::Salvaged, backups::ErasedPerson,
        rows::RowFace, rows::TracedFigure, rows::FigureChange,
        closing::YearStateFace, grading::GradingFile, grading::GradingRow, grading::GradingCounts, grading::GradingCap, grading::GradingYear,
        closing::Finding, closing::YearStepRow, closing::SecondUser, closing::ClosingFace, closing::Sealed, closing::ArchiveFault, closing::Verdict,
        years::ComparedLineFace, years::ComparedYears, years::NextOfKind, years::NewYearFace,
    }
    parts.join("\n")
}

fn union<T: Code>(name: &str) -> String {
    let codes: Vec<String> = T::ALL.iter().map(|value| format!("\"{}\"", value.code())).collect();
    format!("export type {name} = {};\n", codes.join(" | "))
}

/// The paths of the wording are no codes of one crate, but the page has a name for each.
fn wording_places() -> String {
    let places = book::wording::places().unwrap();
    let paths: Vec<String> = places.iter().map(|place| format!("\"{}\"", place.path)).collect();
    format!("export type WordingPlace = {};\n", paths.join(" | "))
}

#[test]
fn the_types_of_the_bridge_are_current() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../ui/src/bridge/types.ts");
    let current = types();
    if std::env::var_os("UPDATE_GOLDEN").is_some() {
        fs::write(&path, &current).unwrap();
    }
    let known = fs::read_to_string(&path).unwrap_or_default();
    assert!(known == current, "ui/src/bridge/types.ts is stale; `make golden` writes it anew");
}

#[test]
fn the_window_may_call_our_commands_and_nothing_else() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("capabilities/main.json");
    let file: serde_json::Value = serde_json::from_slice(&fs::read(path).unwrap()).unwrap();
    let granted: Vec<&str> = file["permissions"].as_array().unwrap().iter().map(|p| p.as_str().unwrap()).collect();
    let heard = ["core:event:allow-listen", "core:event:allow-unlisten"].map(str::to_owned);
    let ours = crate::COMMANDS.iter().map(|(command, _)| format!("allow-{}", command.replace('_', "-")));
    let expected: Vec<String> = heard.into_iter().chain(ours).collect();
    assert_eq!(granted, expected, "capabilities/main.json grants exactly the commands of src/commands.rs");
}

#[test]
fn the_pages_call_every_command_by_its_name() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../ui/src/bridge/commands.ts");
    let text = fs::read_to_string(path).unwrap();
    for (command, _) in crate::COMMANDS {
        assert!(text.contains(&format!("\"{command}\"")), "ui/src/bridge/commands.ts does not call {command}");
    }
}
