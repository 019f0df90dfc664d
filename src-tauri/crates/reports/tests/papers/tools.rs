//! Papers made short, and the programs that read them.

use std::{path::Path, process::Command};

use chrono::DateTime;
use reports::{About, Block, Drafted, Face, Paper, Paragraph, Printed, Span, print, profile};

pub(crate) fn paper(blocks: Vec<Block>) -> Paper {
    Paper {
        about: About {
            title: "Báo cáo <thử> & đọc".to_owned(),
            created: DateTime::parse_from_rfc3339("2023-12-05T08:00:00+07:00").unwrap(),
        },
        sheet: profile::by_code("hd36").unwrap().sheet(),
        blocks,
        mark: None,
    }
}

/// A drafted paper as it is printed.
pub(crate) fn set(drafted: &Drafted) -> Printed {
    print(&drafted.paper).unwrap()
}

pub(crate) fn printed(blocks: Vec<Block>) -> Printed {
    print(&paper(blocks)).unwrap()
}

pub(crate) fn paragraph(text: &str) -> Paragraph {
    let profile = profile::by_code("hd36").unwrap();
    profile.paragraph(vec![Span::new(text, profile.body_style(Face::Regular))])
}

/// The text that poppler takes from the pages, line ends as blanks.
pub(crate) fn extracted(printed: &Printed) -> String {
    with_file(&printed.pdf, |path| run(Command::new("pdftotext").arg("-raw").arg(path).arg("-")))
        .split_whitespace()
        .collect::<Vec<_>>()
        .join(" ")
}

pub(crate) fn with_file<T>(pdf: &[u8], read: impl FnOnce(&Path) -> T) -> T {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("paper.pdf");
    std::fs::write(&path, pdf).unwrap();
    read(&path)
}

/// Runs a program that must succeed and must have nothing to complain of.
pub(crate) fn run(command: &mut Command) -> String {
    let output = command.output().expect("poppler-utils and qpdf are installed");
    let complaint = String::from_utf8_lossy(&output.stderr).into_owned();
    assert!(output.status.success() && complaint.is_empty(), "{command:?}: {complaint}");
    String::from_utf8(output.stdout).unwrap()
}

/// A word with its edges in points from the top left corner of its page.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct PlacedWord {
    /// From 0.
    pub(crate) page: usize,
    /// Left and right.
    pub(crate) x: (f32, f32),
    /// Top and bottom.
    pub(crate) y: (f32, f32),
    pub(crate) text: String,
}

/// The words of a file where poppler finds them.
pub(crate) fn placed_words(pdf: &[u8]) -> Vec<PlacedWord> {
    let html = with_file(pdf, |path| run(Command::new("pdftotext").arg("-bbox").arg(path).arg("-")));
    let pages = html.split("<page ").skip(1).enumerate();
    pages.flat_map(|(page, text)| text.lines().filter_map(move |line| placed_word(page, line))).collect()
}

fn placed_word(page: usize, line: &str) -> Option<PlacedWord> {
    let (tag, text) = line.trim().strip_prefix("<word ")?.strip_suffix("</word>")?.split_once('>')?;
    let edges: Vec<f32> = tag.split('"').skip(1).step_by(2).map(|edge| edge.parse().unwrap()).collect();
    let [left, top, right, bottom] = edges[..] else { panic!("four edges: {line}") };
    Some(PlacedWord { page, x: (left, right), y: (top, bottom), text: text.to_owned() })
}
