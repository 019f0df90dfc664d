//! One call of the system after another fails: the clerk is told so in a code, and nothing that was said to be done is
//! lost, nothing that is there is half.

#![cfg(target_os = "linux")]
#![allow(clippy::unwrap_used, missing_docs)]

use faults::{
    chance::Chance,
    clerk::Office,
    desk::{Desk, Things},
    fault::{self, ANY, Errno, FOLDERS_LAST, Fault, Faulty, RENAME},
    rounds::{first_seed, rounds},
    workload,
};
use rayon::prelude::*;

/// So many faults a workload, unless `TORTURE_ROUNDS` says otherwise; each one that there can be, where it says enough.
const QUICK: usize = 24;
/// What a clerk may be told of a disk that fails. That the book is damaged, say, is not true.
const TRUE: [&str; 6] = ["disk_full", "file_error", "folder_not_writable", "file_in_use", "folder_gone", "database"];

/// The answer of a clerk to whom something was refused.
const REFUSED: i32 = 3;

#[test]
fn whatever_call_fails_the_clerk_is_told_and_nothing_is_lost() {
    for workload in workload::chosen() {
        let office = Office::of(env!("CARGO_BIN_EXE_clerk"), workload.name());
        let laid_out = office.prepare().things();
        let calls = fault::calls(&office, &laid_out, ANY);
        let faults = Chance::new(first_seed()).some_of(every_fault(calls), rounds(QUICK));
        let shown = faults.par_iter().find_map_any(|fault| what_is_wrong_after(*fault, &office, &laid_out, &TRUE));
        let seed = first_seed();
        assert!(
            shown.is_none(),
            "{}, TORTURE_SEED={seed} TORTURE_ROUNDS={}: {}",
            workload.name(),
            faults.len(),
            shown.unwrap()
        );
    }
}

#[test]
fn a_file_whose_place_another_program_holds_is_told_to_be_in_use() {
    for workload in workload::chosen() {
        let office = Office::of(env!("CARGO_BIN_EXE_clerk"), workload.name());
        let laid_out = office.prepare().things();
        let held = |at| [Errno::Busy, Errno::Denied].map(|errno| Fault { at, errno, lasts: true, only: RENAME });
        let faults: Vec<Fault> = (1..=fault::calls(&office, &laid_out, RENAME)).flat_map(held).collect();
        let shown =
            faults.par_iter().find_map_any(|fault| what_is_wrong_after(*fault, &office, &laid_out, &["file_in_use"]));
        assert!(shown.is_none(), "{}, {}", workload.name(), shown.unwrap());
    }
}

#[test]
fn on_a_stick_that_knows_no_sync_of_folders_everything_is_done() {
    for workload in workload::chosen() {
        let office = Office::of(env!("CARGO_BIN_EXE_clerk"), workload.name());
        let laid_out = office.prepare().things();
        let stick = Fault { at: 1, errno: Errno::Unknown, lasts: true, only: FOLDERS_LAST };
        let desk = Desk::with(&laid_out);
        let faulty = fault::work(&office, &desk, stick);
        assert!(!faulty.failed.is_empty(), "{}: no folder was asked to last", workload.name());
        assert!(faulty.ended.status.success() && faulty.ended.refused.is_empty(), "{}: {faulty:#?}", workload.name());
        assert_eq!(office.wrong_with(&desk, &faulty.ended.done), None, "{}", workload.name());
    }
}

#[test]
fn a_book_that_another_clerk_has_open_is_told_to_be_in_use_and_stays_as_it_is() {
    for workload in ["save", "passphrase"] {
        let office = Office::of(env!("CARGO_BIN_EXE_clerk"), workload);
        let desk = office.prepare();
        let mut holder = office.hold(&desk);
        assert!(holder.has_said(1));
        let before = desk.things();
        let refused = office.start(&desk, 1, None).to_the_end("").refused;
        assert!(refused.len() == 1 && refused[0].starts_with("book_in_use "), "{refused:?}");
        assert!(desk.things() == before, "{workload}: the refused clerk changed something");
        assert!(holder.to_the_end("").status.success());
        assert_eq!(office.wrong_with(&desk, &[]), None);
    }
}

/// Each call fails alone, and with all after it, in each way in which disks fail.
fn every_fault(calls: usize) -> Vec<Fault> {
    let of = |at| [Errno::Full, Errno::Broken, Errno::Denied].map(|errno| (at, errno));
    let faults = (1..=calls).flat_map(of);
    faults.flat_map(|(at, errno)| [false, true].map(|lasts| Fault { at, errno, lasts, only: ANY })).collect()
}

fn what_is_wrong_after(fault: Fault, office: &Office, laid_out: &Things, codes: &[&str]) -> Option<String> {
    let desk = Desk::with(laid_out);
    let faulty = fault::work(office, &desk, fault);
    let left = Desk::with(&desk.things());
    let wrong = untrue(&faulty, codes).or_else(|| office.wrong_with(&desk, &faulty.ended.done));
    wrong.map(|wrong| format!("{fault}: {wrong}\n{faulty:#?}\nsee {}", left.keep().display()))
}

/// What is wrong with what the clerk was told.
fn untrue(faulty: &Faulty, codes: &[&str]) -> Option<String> {
    let ended = &faulty.ended;
    let is_untrue = |said: &&String| !said.split(' ').next().is_some_and(|code| codes.contains(&code));
    if ended.status.code() != Some(if ended.refused.is_empty() { 0 } else { REFUSED }) {
        return Some(format!("the clerk ended with {}", ended.status));
    }
    if let Some(said) = ended.refused.iter().find(is_untrue) {
        return Some(format!("the clerk was told {said}"));
    }
    let told = ended.refused.iter().find(|said| said.contains("Nguyễn"));
    told.map(|said| format!("the message tells of the record: {said}"))
}
