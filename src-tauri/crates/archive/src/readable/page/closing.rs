//! The parts of the page about closing: what was passed over, the journal, how the seal is proven, who closed it.

use super::{
    Group, IndexPage, Section,
    html::{El, el},
    lists::files,
    table::{table, texts},
    words,
};
use crate::readable::cell::day;

/// How many digits of a fingerprint stand together, so that an eye can compare them.
const TOGETHER: usize = 8;

pub(super) fn checks(page: &IndexPage<'_>) -> Section {
    let words = &words().checks;
    let rows = page.passed.iter().map(|(found, reason)| texts(found, std::slice::from_ref(reason)));
    let told =
        if page.passed.is_empty() { page.paragraph(&words.none) } else { table(&words.caption, &words.heads, rows) };
    let content = std::iter::once(told).chain(file_list(page, Group::Checks)).collect();
    Section { anchor: "kiem-tra", title: &words.title, content }
}

pub(super) fn journal(page: &IndexPage<'_>) -> Section {
    let words = &words().journal;
    let list = file_list(page, Group::Journal).unwrap_or_else(|| page.paragraph(&words.none));
    Section { anchor: "nhat-ky", title: &words.title, content: vec![page.paragraph(&words.what), list] }
}

pub(super) fn seal(page: &IndexPage<'_>) -> Section {
    let words = &words().seal;
    let command = |text: &str| el("pre").with(el("code").text(text));
    let mut content: Vec<El> = words.what.iter().map(|text| page.paragraph(text)).collect();
    content.extend([
        el("p").with(fingerprint(page)),
        page.paragraph(&words.compare),
        page.paragraph(&words.windows),
        command(&words.windows_command),
        page.paragraph(&words.windows_result),
        page.paragraph(&words.linux),
        command(&words.linux_command),
        page.paragraph(&words.linux_result),
        page.paragraph(&words.program),
    ]);
    Section { anchor: "niem-phong", title: &words.title, content }
}

pub(super) fn closing(page: &IndexPage<'_>) -> Section {
    let words = &words().closing;
    let rows = page.reopened.iter().map(|(on, who, why)| texts(&day(*on), &[who.clone(), why.clone()]));
    let before =
        if page.reopened.is_empty() { page.paragraph(&words.never) } else { table(&words.caption, &words.heads, rows) };
    Section { anchor: "khoa-so", title: &words.title, content: vec![page.paragraph(&words.closed), before] }
}

/// The fingerprint in groups for the eye; copied, it is one word.
pub(super) fn fingerprint(page: &IndexPage<'_>) -> El {
    let digits: Vec<char> = page.fingerprint.chars().collect();
    let groups = digits.chunks(TOGETHER).map(|group| el("span").text(group.iter().collect::<String>()));
    el("code").class("fingerprint").all(groups)
}

fn file_list(page: &IndexPage<'_>, group: Group) -> Option<El> {
    let files: Vec<El> = files(page, group).collect();
    (!files.is_empty()).then(|| el("ul").class("files").all(files))
}
