//! The parts of the page that lead to files.

use domain::Code;

use super::{
    Group, IndexPage, Listed, Section,
    html::{El, address, el},
    words,
};
use crate::readable::words::fill;

/// The papers that are neither issued nor signed.
const PAPERS: [Group; 8] = [
    Group::Report,
    Group::Minutes,
    Group::Study,
    Group::Commendations,
    Group::People,
    Group::Registers,
    Group::Grading,
    Group::Other,
];

pub(super) fn about(page: &IndexPage<'_>) -> Section {
    let words = &words().about;
    let steps = el("ul").all(words.steps.iter().map(|step| el("li").text(page.say(step))));
    let content = words.what.iter().map(|text| page.paragraph(text)).chain([steps]);
    Section { anchor: "doc-the-nao", title: &words.title, content: content.collect() }
}

pub(super) fn issued(page: &IndexPage<'_>) -> Section {
    let words = &words().papers;
    let content = groups(page, &[Group::Issued, Group::Signed], &words.none);
    Section { anchor: "van-ban", title: &words.title, content }
}

pub(super) fn others(page: &IndexPage<'_>) -> Section {
    let words = &words().papers;
    Section { anchor: "giay-to", title: &words.others, content: groups(page, &PAPERS, &words.no_others) }
}

pub(super) fn photos(page: &IndexPage<'_>) -> Section {
    let words = &words().photos;
    let photos: Vec<El> = (1..).zip(page.of(Group::Photo)).map(|(number, file)| photo(number, file)).collect();
    let content = if photos.is_empty() { page.paragraph(&words.none) } else { el("div").class("photos").all(photos) };
    Section { anchor: "anh", title: &words.title, content: vec![content] }
}

fn photo(number: usize, file: &Listed) -> El {
    let words = &words().photos;
    let caption = if file.title.is_empty() { &words.no_caption } else { &words.caption };
    let caption = fill(caption, &[("number", &number.to_string()), ("title", &file.title)]);
    let path = address(&file.path);
    let image = el("img").attr("src", &path).attr("alt", &caption).attr("loading", "lazy");
    let link = el("a").attr("href", &path).with(image);
    el("figure").with(link).with(el("figcaption").text(caption))
}

pub(super) fn data(page: &IndexPage<'_>) -> Section {
    let words = &words().data;
    let mut content = vec![page.paragraph(&words.what)];
    content.extend(groups(page, &[Group::Data, Group::Table], ""));
    Section { anchor: "du-lieu", title: &words.title, content }
}

/// The files of some groups, each group under its name; of none of them, words that say so.
pub(super) fn groups(page: &IndexPage<'_>, groups: &[Group], none: &str) -> Vec<El> {
    let mut content = Vec::new();
    for group in groups {
        let files: Vec<El> = files(page, *group).collect();
        if !files.is_empty() {
            let title = words().groups.get(group.code()).map_or(group.code(), String::as_str);
            content.push(el("h3").text(title));
            content.push(el("ul").class(&format!("files {}", group.code())).all(files));
        }
    }
    if content.is_empty() && !none.is_empty() {
        content.push(page.paragraph(none));
    }
    content
}

/// The files of a group, each a link with its path, which is what paper shows.
pub(super) fn files<'a>(page: &'a IndexPage<'_>, group: Group) -> impl Iterator<Item = El> + 'a {
    page.of(group).map(|file| {
        let link = el("a").attr("href", address(&file.path)).text(&file.title);
        el("li").with(link).text(" ").with(el("span").class("path").text(&file.path))
    })
}
