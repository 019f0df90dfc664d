//! What must not stand in the pages.

use crate::assert_none;
use crate::repository::{File, files};

fn pages() -> impl Iterator<Item = File> {
    files("ui/src").into_iter().filter(|file| file.is_any_of(&["ts", "svelte", "js"]))
}

#[test]
fn every_word_of_the_interface_stands_in_ui_src_text() {
    // The types of the bridge are written from Rust: the code of a decision is "QĐ", and no word of the interface.
    let elsewhere = ["ui/src/text", "ui/src/bridge/types.ts"];
    let found: Vec<String> = pages()
        .filter(|file| !elsewhere.iter().any(|place| file.is_at_or_below(place)))
        .flat_map(|file| file.code())
        .filter(|line| line.code.chars().any(|letter| letter.is_alphabetic() && !letter.is_ascii()))
        .map(|line| format!("{}: {}", line.at, line.code.trim()))
        .collect();
    assert_none(&found, "Give the words a name in ui/src/text/vi.ts and en.ts, and show them by it.");
}

#[test]
fn only_the_bridge_calls_rust() {
    let found: Vec<String> = pages()
        .filter(|file| !file.is_at_or_below("ui/src/bridge"))
        .flat_map(|file| file.lines_with(&["@tauri-apps/", "invoke(", "invoke<", "__TAURI"]))
        .collect();
    assert_none(&found, "Add a function for the command to ui/src/bridge/commands.ts and call that.");
}

#[test]
fn nothing_is_printed_by_the_web_view() {
    let pages = files("ui/src").into_iter().filter(|file| file.is_any_of(&["ts", "svelte", "js", "css"]));
    let found: Vec<String> = pages.flat_map(|file| file.lines_with(&["window.print", "@media print"])).collect();
    assert_none(&found, "What goes on paper is a PDF of Rust, handed to the system's viewer.");
}

#[test]
fn the_parts_know_nothing_of_the_branch() {
    let nouns = [
        "archives",
        "attachments",
        "attendance",
        "awards",
        "backups",
        "branch",
        "campaigns",
        "closing",
        "commendations",
        "damage",
        "documents",
        "forms",
        "grading",
        "incoming",
        "journal",
        "lock",
        "meetings",
        "people",
        "proceedings",
        "reminders",
        "reports",
        "start",
        "study",
        "tasks",
        "users",
        "views",
        "years",
    ];
    let imports = nouns.map(|noun| format!("from \"../{noun}/"));
    let imports: Vec<&str> = imports.iter().map(String::as_str).collect();
    let found: Vec<String> = files("ui/src/parts").iter().flat_map(|file| file.lines_with(&imports)).collect();
    assert_none(&found, "A part is a field, a table, a dialog: hand it what it shows.");
}
