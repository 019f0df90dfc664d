//! What README and docs say must be so.

use crate::assert_none;
use crate::repository::{File, file, files, root};

fn documents() -> impl Iterator<Item = File> {
    files("").into_iter().filter(|file| file.is_any_of(&["md"]))
}

/// The lines of the fenced blocks of a document, as `path:number` and the line without a prompt.
fn quoted_lines(document: &File) -> Vec<(String, String)> {
    let mut inside = false;
    let mut quoted = Vec::new();
    for (index, line) in document.text.lines().enumerate() {
        if line.trim_start().starts_with("```") {
            inside = !inside;
        } else if inside {
            let command = line.trim().trim_start_matches("$ ").to_owned();
            quoted.push((format!("{}:{}", document.path, index + 1), command));
        }
    }
    quoted
}

fn quoted_commands(program: &str) -> Vec<(String, String)> {
    let start = format!("{program} ");
    let lines = documents().flat_map(|document| quoted_lines(&document));
    lines.filter(|(_, command)| command.starts_with(&start)).collect()
}

#[test]
fn every_make_target_that_a_document_quotes_exists() {
    let makefile = file("Makefile").text;
    let exists = |target: &str| makefile.lines().any(|line| line.starts_with(&format!("{target}:")));
    let missing: Vec<String> = quoted_commands("make")
        .into_iter()
        .filter(|(_, command)| !command.split_whitespace().nth(1).is_some_and(exists))
        .map(|(at, command)| format!("{at}: {command}"))
        .collect();
    assert_none(&missing, "Correct the document, or add the target to the Makefile.");
}

#[test]
fn every_subcommand_and_option_that_a_document_quotes_exists() {
    let source: String = files("src-tauri")
        .into_iter()
        .filter(|file| file.path.starts_with("src-tauri/src/cli") || file.path == FORMS)
        .map(|file| file.text)
        .collect();
    let mut missing = Vec::new();
    for (at, command) in quoted_commands("so-chi-bo") {
        let unknown = names_in(&command).into_iter().filter(|name| !has_word(&source, name));
        missing.extend(unknown.map(|name| format!("{at}: {name} in `{command}`")));
    }
    assert_none(&missing, "Correct the document, or add it to the command line (src-tauri/src/cli).");
}

/// The list of forms, which the command line names by their codes.
const FORMS: &str = "src-tauri/crates/reports/src/forms/mod.rs";

/// What the command line's source must name for this call: a variant for each subcommand, a field for each option.
fn names_in(command: &str) -> Vec<String> {
    let words = command.split_whitespace().skip(1);
    let subcommands = words.take_while(|word| word.chars().all(|letter| letter.is_ascii_lowercase()));
    let variants = subcommands.map(|word| {
        let (first, rest) = word.split_at(1);
        first.to_uppercase() + rest
    });
    let options = command.split(|letter: char| !letter.is_ascii_alphanumeric() && letter != '-');
    let fields = options.filter_map(|word| word.strip_prefix("--")).map(|option| option.replace('-', "_"));
    variants.chain(fields).filter(|name| !name.is_empty()).collect()
}

/// Whether the source has the word, as a name or as a quoted code.
fn has_word(source: &str, word: &str) -> bool {
    source.contains(&format!("\"{}\"", word.to_lowercase()))
        || source.split(|letter: char| !letter.is_alphanumeric() && letter != '_').any(|found| found == word)
}

#[test]
fn every_link_between_documents_leads_somewhere() {
    let mut broken = Vec::new();
    for document in documents() {
        let folder = root().join(&document.path).parent().expect("a folder").to_owned();
        for link in document.text.split("](").skip(1).filter_map(|rest| rest.split(')').next()) {
            let path = link.split('#').next().unwrap_or_default();
            if !path.is_empty() && !path.contains("://") && !folder.join(path).exists() {
                broken.push(format!("{}: {link}", document.path));
            }
        }
    }
    assert_none(&broken, "Correct the link.");
}
