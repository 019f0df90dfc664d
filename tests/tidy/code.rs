//! What must not stand in the code.

use crate::assert_none;
use crate::repository::{File, files};

const CODE: [&str; 9] = ["rs", "ts", "js", "mjs", "svelte", "css", "html", "sh", "sql"];

/// One file of `store`, where SQLCipher takes its key, and one of the shell, which asks Windows for its console.
const MAY_BE_UNSAFE: [&str; 2] = ["src-tauri/crates/store/src/crypto/cipher.rs", "src-tauri/src/windows_start.rs"];

/// Look again at 300 lines; split at this.
const LONGEST_FILE: usize = 400;

/// Long because they are one list each, or made by a program.
const MAY_BE_LONG: [&str; 4] =
    ["ui/src/text/vi.ts", "ui/src/text/en.ts", "ui/src/bridge/types.ts", "src-tauri/crates/store/src/schema"];

/// Proves that the wall around closed years holds against that too.
const TRIES_TO_REPLACE: &str = "store/src/wall/tests.rs";

fn rust(folder: &str) -> impl Iterator<Item = File> {
    files(folder).into_iter().filter(|file| file.is_any_of(&["rs"]))
}

fn is_test(file: &File) -> bool {
    // What measures the code beside it is no part of it either.
    let beside = ["/tests/", "/examples/"].iter().any(|folder| file.path.contains(folder));
    beside || file.path.ends_with("/tests.rs") || file.is_at_or_below("tests")
}

#[test]
fn only_the_shell_and_book_ask_what_time_it_is() {
    let asked: Vec<String> = rust("src-tauri/crates")
        .filter(|file| !file.is_at_or_below("src-tauri/crates/book") && !is_test(file))
        .flat_map(|file| file.lines_with(&["Utc::now", "Local::now", "SystemTime::now", "Instant::now"]))
        .collect();
    assert_none(&asked, "Take the day or the moment as an argument; `book` hands it in.");
}

#[test]
fn no_statement_replaces_a_row() {
    let found: Vec<String> = files("src-tauri")
        .into_iter()
        .filter(|file| file.is_any_of(&["rs", "sql"]) && !file.path.ends_with(TRIES_TO_REPLACE))
        .flat_map(|file| file.code())
        .filter(|line| {
            let code = line.code.to_lowercase();
            code.contains("or replace") || code.contains("replace into")
        })
        .map(|line| format!("{}: {}", line.at, line.code.trim()))
        .collect();
    assert_none(&found, "Replacing deletes a row unseen, without its triggers: use INSERT … ON CONFLICT DO UPDATE.");
}

#[test]
fn unsafe_code_stands_only_where_it_is_known_to() {
    let others: Vec<String> = rust("src-tauri")
        .filter(|file| !MAY_BE_UNSAFE.contains(&file.path.as_str()))
        .flat_map(|file| file.lines_with(&["allow(unsafe_code", "expect(unsafe_code"]))
        .collect();
    assert_none(&others, "Find a safe way, or a library that holds the unsafe part.");
}

#[test]
fn no_file_is_longer_than_it_can_be_read() {
    let long: Vec<String> = files("")
        .into_iter()
        .filter(|file| file.is_any_of(&CODE) && !MAY_BE_LONG.iter().any(|long| file.is_at_or_below(long)))
        .map(|file| (file.text.lines().count(), file.path))
        .filter(|(lines, _)| *lines > LONGEST_FILE)
        .map(|(lines, path)| format!("{path}: {lines} lines"))
        .collect();
    assert_none(&long, "Split the file by what it is about.");
}

#[test]
fn no_file_names_a_folder_of_somebodys_machine() {
    // In two halves, so that this file does not find itself.
    let homes = ["home", "root", "Users", "work", "tmp"].map(|name| format!("/{name}/"));
    let mut found = Vec::new();
    for file in files("") {
        for (index, line) in file.text.lines().enumerate() {
            if homes.iter().any(|home| names_folder(line, home)) {
                found.push(format!("{}:{}: {}", file.path, index + 1, line.trim()));
            }
        }
    }
    assert_none(&found, "Write the path from the root of the repository, or ask the system for the folder.");
}

/// Whether `folder` stands in the line as an absolute path, not as a part of a longer one.
fn names_folder(line: &str, folder: &str) -> bool {
    let mut found = line.match_indices(folder);
    found.any(|(at, _)| {
        let before = line.get(..at).and_then(|text| text.chars().next_back());
        !before.is_some_and(|letter| letter.is_alphanumeric() || "./_-*$}@~".contains(letter))
    })
}
