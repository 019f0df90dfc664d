//! Who may depend on whom.

use crate::assert_none;
use crate::repository::{File, files, root};
use std::collections::BTreeSet;
use std::process::Command;
use toml::{Table, Value};

const KINDS: [&str; 3] = ["dependencies", "dev-dependencies", "build-dependencies"];

/// Each crate and those of ours that it may use in what it ships. Nothing points back.
const ARROWS: [(&str, &[&str]); 7] = [
    ("so-chi-bo", &["book", "domain"]),
    ("book", &["store", "archive", "reports", "domain"]),
    ("archive", &["store", "domain"]),
    ("store", &["domain"]),
    ("reports", &["domain"]),
    ("domain", &[]),
    ("testkit", &["book", "store", "archive", "reports", "domain"]),
];

/// What opens a connection to another machine.
const NETWORK: [&str; 9] =
    ["reqwest", "hyper", "ureq", "attohttpc", "curl", "isahc", "native-tls", "rustls", "tungstenite"];

struct Manifest {
    name: String,
    path: String,
    table: Table,
}

impl Manifest {
    fn uses(&self, kinds: &[&str]) -> BTreeSet<String> {
        let targets = self.table.get("target").and_then(Value::as_table).into_iter().flat_map(Table::values);
        let tables = targets.filter_map(Value::as_table).chain([&self.table]);
        tables
            .flat_map(|table| kinds.iter().filter_map(|kind| table.get(*kind)?.as_table()))
            .flat_map(Table::iter)
            .map(|(name, value)| value.get("package").and_then(Value::as_str).unwrap_or(name).to_owned())
            .collect()
    }

    fn is_plain_crate(&self) -> bool {
        self.path.starts_with("src-tauri/crates/")
    }
}

fn manifests() -> Vec<Manifest> {
    files("").into_iter().filter(|file| file.path.ends_with("/Cargo.toml")).map(manifest).collect()
}

fn manifest(file: File) -> Manifest {
    let table: Table = file.text.parse().expect("a manifest that cargo reads");
    let name = table["package"]["name"].as_str().expect("a name").to_owned();
    Manifest { name, path: file.path, table }
}

/// Every crate of ours that uses a library whose name `is_meant`.
fn users_of(is_meant: impl Fn(&str) -> bool, among: impl Fn(&Manifest) -> bool) -> Vec<String> {
    let mut found = Vec::new();
    for manifest in manifests().into_iter().filter(|manifest| among(manifest)) {
        let used = manifest.uses(&KINDS).into_iter().filter(|name| is_meant(name));
        found.extend(used.map(|name| format!("{}: {name}", manifest.path)));
    }
    found
}

#[test]
fn nothing_under_crates_depends_on_tauri() {
    let users = users_of(|name| name.starts_with("tauri") || name == "wry", Manifest::is_plain_crate);
    assert_none(&users, "The crates know no window: move this into the shell (src-tauri/src).");
}

#[test]
fn only_store_names_rusqlite() {
    let users = users_of(|name| name.contains("sqlite"), |manifest| manifest.name != "store");
    assert_none(&users, "SQL stays in `store`: give `store` a function that says what is wanted.");
}

#[test]
fn only_one_file_of_reports_names_printpdf() {
    let users = users_of(|name| name == "printpdf", |manifest| manifest.name != "reports");
    assert_none(&users, "Only `reports` makes pages.");
    let naming: Vec<String> = files("src-tauri/crates/reports")
        .into_iter()
        .filter(|file| file.is_any_of(&["rs"]) && !file.lines_with(&["printpdf::"]).is_empty())
        .map(|file| file.path)
        .collect();
    assert_eq!(naming.len(), 1, "One file turns the display list into printpdf's operators, not these: {naming:?}");
}

#[test]
fn domain_has_no_serde() {
    let users = users_of(|name| name.starts_with("serde"), |manifest| manifest.name == "domain");
    assert_none(&users, "What leaves the program has a shape of its own: write the DTO where it leaves.");
}

#[test]
fn the_arrows_between_crates_point_one_way() {
    let ours: BTreeSet<&str> = ARROWS.iter().map(|(name, _)| *name).collect();
    let mut against = Vec::new();
    for manifest in manifests() {
        let Some((_, allowed)) = ARROWS.iter().find(|(name, _)| *name == manifest.name) else { continue };
        let used = manifest.uses(&["dependencies", "build-dependencies"]);
        let wrong = used.iter().filter(|name| ours.contains(name.as_str()) && !allowed.contains(&name.as_str()));
        against.extend(wrong.map(|name| format!("{} -> {name}", manifest.name)));
    }
    assert_none(
        &against,
        "shell -> book -> {store, archive, reports} -> domain, archive -> store, and `testkit` for tests alone: turn it round.",
    );
}

#[test]
fn every_crate_is_in_the_table_of_arrows() {
    let strangers: Vec<String> = manifests()
        .into_iter()
        .filter(|manifest| manifest.path.starts_with("src-tauri/"))
        .filter(|manifest| !ARROWS.iter().any(|(name, _)| *name == manifest.name))
        .map(|manifest| manifest.path)
        .collect();
    assert_none(
        &strangers,
        "Say in ARROWS of tests/tidy/crates.rs what this crate may use, and in ARCHITECTURE.md why.",
    );
}

#[test]
fn every_crate_lives_under_the_lints_of_the_workspace() {
    let outside: Vec<String> = manifests()
        .into_iter()
        .filter(|manifest| {
            let inherits = manifest.table.get("lints").and_then(|lints| lints.get("workspace"));
            inherits.and_then(Value::as_bool) != Some(true)
        })
        .map(|manifest| manifest.path)
        .collect();
    assert_none(&outside, "Add `[lints]` with `workspace = true`.");
}

#[test]
fn no_library_opens_a_connection() {
    let tree = Command::new(env!("CARGO"))
        .args(["tree", "-p", "so-chi-bo", "--edges", "normal", "--prefix", "none", "--offline", "--locked"])
        .current_dir(root())
        .output()
        .expect("cargo tree");
    assert!(tree.status.success(), "{}", String::from_utf8_lossy(&tree.stderr));
    let found: Vec<String> = String::from_utf8_lossy(&tree.stdout)
        .lines()
        .filter_map(|line| line.split_whitespace().next())
        .filter(|name| NETWORK.contains(name))
        .map(str::to_owned)
        .collect();
    assert_none(&found, "The program works without a network: find a library, or features of it, without a client.");
}
