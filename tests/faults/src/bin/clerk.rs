//! The second process of the tests: does a workload, or looks what became of it.
//!
//! It answers with 0, with 3 when something was refused, with 4 when something is wrong.

#[cfg(not(target_os = "linux"))]
fn main() {}

#[cfg(target_os = "linux")]
fn main() -> std::process::ExitCode {
    let words: Vec<String> = std::env::args().skip(1).collect();
    let words: Vec<&str> = words.iter().map(String::as_str).collect();
    linux::obey(&words)
}

#[cfg(target_os = "linux")]
mod linux {
    use std::{io::Read, path::Path, process::ExitCode};

    use faults::{
        report::{Refusal, Report},
        workload::named,
        workloads,
    };

    const REFUSED: u8 = 3;
    const WRONG: u8 = 4;
    const NOT_UNDERSTOOD: u8 = 64;

    pub(super) fn obey(words: &[&str]) -> ExitCode {
        let mut report = Report::aloud();
        let understood = match *words {
            ["hold", desk] => hold(desk.as_ref(), &mut report),
            ["prepare", name, desk] => named(name).map(|workload| workload.prepare(desk.as_ref())),
            ["run", name, desk, steps] => named(name)
                .zip(steps.parse().ok())
                .map(|(workload, steps)| workload.run(desk.as_ref(), steps, &mut report)),
            ["verify", name, desk] => return verify(name, desk.as_ref(), &mut report),
            _ => None,
        };
        match understood {
            None => ExitCode::from(NOT_UNDERSTOOD),
            Some(Err(refusal)) => {
                report.refused(&refusal);
                ExitCode::from(REFUSED)
            }
            Some(Ok(())) if report.has_refused() => ExitCode::from(REFUSED),
            Some(Ok(())) => ExitCode::SUCCESS,
        }
    }

    /// Has the book open until the standard input ends.
    fn hold(desk: &Path, report: &mut Report) -> Option<Result<(), Refusal>> {
        Some(workloads::open(&workloads::book_on(desk), workloads::PASSPHRASE).map_err(Refusal::from).map(|_book| {
            report.done("open");
            let _ = std::io::stdin().read(&mut [0]);
        }))
    }

    /// What was done is told on the standard input, a line each.
    fn verify(name: &str, desk: &Path, report: &mut Report) -> ExitCode {
        let Some(workload) = named(name) else { return ExitCode::from(NOT_UNDERSTOOD) };
        let done: Vec<String> = std::io::stdin().lines().map_while(Result::ok).collect();
        match workload.verify(desk, &done) {
            Ok(()) => ExitCode::SUCCESS,
            Err(wrong) => {
                report.wrong(&wrong);
                ExitCode::from(WRONG)
            }
        }
    }
}
