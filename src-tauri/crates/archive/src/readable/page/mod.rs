//! DOC-TRUOC.html: the page that is read first, in any browser, without scripts and without a network.

mod charts;
mod closing;
mod figures;
mod html;
mod listed;
mod lists;
mod table;
mod value;
mod words;

use chrono::NaiveDate;
use domain::Records;

use super::{
    cell::day,
    words::{WORDS, fill},
};
use html::{El, el};
use words::PageWords;

pub use listed::{Group, Listed};

pub(super) use words::PageWords as Words;

const STYLE: &str = include_str!("page.css");

/// Nothing is loaded but styles of its own and photos beside it; a browser that counts each file as a place of its own
/// takes `file:` for these.
const POLICY: &str = "default-src 'none'; style-src 'unsafe-inline'; img-src 'self' file:";

/// What the page tells.
#[derive(Clone, Copy, Debug)]
pub struct IndexPage<'a> {
    /// The records, those of the year at least.
    pub records: &'a Records,
    /// The year.
    pub year: i32,
    /// What the branch was called.
    pub branch: &'a str,
    /// Under which organisation it was.
    pub parent: &'a str,
    /// When the year was closed.
    pub closed_on: NaiveDate,
    /// By whom.
    pub closed_by: &'a str,
    /// The SHA-256 of nam.json, as hexadecimal digits.
    pub fingerprint: &'a str,
    /// Every file that the page leads to, in the order in which a group lists them.
    pub files: &'a [Listed],
    /// What was found before closing and passed over, in words, each with the reason.
    pub passed: &'a [(String, String)],
    /// When the year was opened again before, by whom and why.
    pub reopened: &'a [(NaiveDate, String, String)],
    /// Whether the people are invented.
    pub practice: bool,
}

/// A part of the page.
struct Section {
    /// By which a link finds it.
    anchor: &'static str,
    title: &'static str,
    content: Vec<El>,
}

/// The page. The same year gives the same page, letter by letter.
#[must_use]
pub fn index_page(page: &IndexPage<'_>) -> String {
    let sections = [
        lists::about(page),
        lists::issued(page),
        lists::others(page),
        figures::section(page),
        lists::photos(page),
        lists::data(page),
        closing::checks(page),
        closing::journal(page),
        closing::seal(page),
        closing::closing(page),
    ];
    let body = el("body").with(header(page)).with(contents(&sections));
    let body = body.with(el("main").all(sections.into_iter().enumerate().map(written)));
    let mut html = "<!DOCTYPE html>".to_owned();
    el("html").attr("lang", "vi").with(head(page)).with(body).write(&mut html);
    html + "\n"
}

impl IndexPage<'_> {
    /// Words of ours with what the page knows in their blanks.
    fn say(&self, text: &str) -> String {
        let values = [
            ("year", self.year.to_string()),
            ("branch", self.branch.to_owned()),
            ("parent", self.parent.to_owned()),
            ("closed_on", day(self.closed_on)),
            ("closed_by", self.closed_by.to_owned()),
        ];
        fill(text, &values.each_ref().map(|(name, value)| (*name, value.as_str())))
    }

    /// A paragraph of such words.
    fn paragraph(&self, text: &str) -> El {
        el("p").text(self.say(text))
    }

    fn of(&self, group: Group) -> impl Iterator<Item = &Listed> {
        self.files.iter().filter(move |file| file.group == group)
    }
}

fn words() -> &'static PageWords {
    &WORDS.page
}

fn head(page: &IndexPage<'_>) -> El {
    let meta = |name: &str, content: &str| el("meta").attr("name", name).attr("content", content);
    el("head")
        .with(el("meta").attr("charset", "utf-8"))
        .with(el("meta").attr("http-equiv", "Content-Security-Policy").attr("content", POLICY))
        .with(meta("viewport", "width=device-width, initial-scale=1"))
        .with(meta("color-scheme", "light"))
        .with(meta("referrer", "no-referrer"))
        .with(el("title").text(page.say(&words().tab)))
        .style(STYLE)
}

fn header(page: &IndexPage<'_>) -> El {
    let words = words();
    let fact = |name: &str, value: El| [el("dt").text(name), el("dd").with(value)];
    let text = |value: &str| el("span").text(value);
    let facts = [
        fact(&words.branch, text(page.branch)),
        fact(&words.parent, text(page.parent)),
        fact(&words.closed_on, text(&day(page.closed_on))),
        fact(&words.closed_by, text(page.closed_by)),
        fact(&words.fingerprint, closing::fingerprint(page)),
    ];
    let practice = page.practice.then(|| el("p").class("practice").text(&words.practice));
    el("header")
        .all(practice)
        .with(el("p").class("kicker").text(&words.kicker))
        .with(el("h1").text(page.say(&words.title)))
        .with(el("dl").all(facts.into_iter().flatten()))
}

fn contents(sections: &[Section]) -> El {
    let link =
        |section: &Section| el("li").with(el("a").attr("href", format!("#{}", section.anchor)).text(section.title));
    let title = &words().contents;
    let list = el("ol").all(sections.iter().map(link));
    el("nav").attr("aria-label", title).with(el("h2").text(title)).with(list)
}

fn written((index, section): (usize, Section)) -> El {
    let title = format!("{}. {}", index + 1, section.title);
    el("section").attr("id", section.anchor).with(el("h2").text(title)).all(section.content)
}

#[cfg(test)]
mod tests;
