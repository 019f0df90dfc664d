//! The help of every command, and what is said of a line that does not read, is Vietnamese throughout.

use std::process::Output;

use crate::{Desk, complained, said};

/// What clap says by itself.
const ENGLISH: &[&str] = &[
    "Usage",
    "Options",
    "OPTIONS",
    "Arguments",
    "Commands",
    "COMMAND",
    "Print help",
    "Print version",
    "possible",
    "default",
];

/// The commands that a help lists: the lines that begin with one, where its usage asks for one.
fn commands_in(help: &str) -> Vec<String> {
    let listed = help.lines().skip_while(|line| !line.contains("<LỆNH>")).skip(3);
    let lines = listed.take_while(|line| line.starts_with("  "));
    lines.filter_map(|line| line.split_whitespace().next()).map(str::to_owned).collect()
}

fn run(desk: &Desk, line: &[&str]) -> Output {
    desk.command(None, line).output().unwrap()
}

fn look_at(desk: &Desk, words: &mut Vec<String>, seen: &mut Vec<String>) {
    let asked: Vec<&str> = words.iter().map(String::as_str).chain(["--help"]).collect();
    let help = said(&run(desk, &asked));
    for english in ENGLISH {
        assert!(!help.contains(english), "{words:?} says {english}:\n{help}");
    }
    assert!(help.contains("Cách dùng: so-chi-bo"), "{help}");
    seen.push(words.join(" "));
    for command in commands_in(&help) {
        words.push(command);
        look_at(desk, words, seen);
        words.pop();
    }
}

#[test]
fn the_help_of_every_command_is_vietnamese() {
    let (desk, mut seen) = (Desk::new(), Vec::new());
    look_at(&desk, &mut Vec::new(), &mut seen);
    for known in ["", "report", "year close", "archive verify", "user add", "export year"] {
        assert!(seen.iter().any(|words| words == known), "{known} in {seen:?}");
    }
}

#[test]
fn a_line_that_does_not_read_is_told_what_is_wrong_with_it() {
    let desk = Desk::new();
    let lines: [(&[&str], &str); 6] = [
        (&["year", "clos"], "Không có lệnh “clos”.\nCó phải là: close?"),
        (&["status", "--bok", "x"], "Không có tùy chọn hay tham số “--bok”.\nCó phải là: --book?"),
        (&["status"], "Còn thiếu: --book <THƯ MỤC>."),
        (&["report", "--year", "abc"], "“abc” không dùng được cho “--year <NĂM>”."),
        (&["status", "--book"], "“--book <THƯ MỤC>” thiếu giá trị hoặc thừa giá trị."),
        (&["status", "--book", "x", "--json", "--json"], "“--json” chỉ nêu một lần."),
    ];
    for (line, words) in lines {
        let output = run(&desk, line);
        let said = complained(&output);
        assert_eq!(output.status.code(), Some(2), "{said}");
        assert!(said.contains(words) && said.contains("--help"), "{line:?}: {said}");
        assert!(ENGLISH.iter().all(|english| !said.contains(english)), "{said}");
    }
}

#[test]
fn a_command_that_wants_another_shows_its_help() {
    let output = run(&Desk::new(), &["year"]);
    let said = complained(&output);
    assert_eq!(output.status.code(), Some(2));
    assert!(said.contains("Cách dùng: so-chi-bo year <LỆNH>"), "{said}");
}
