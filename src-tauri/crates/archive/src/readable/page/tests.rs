use domain::Code;

use super::*;
use crate::readable::{sample, words::WORDS as ALL};

fn listed(group: Group, path: &str, title: &str) -> Listed {
    Listed { path: path.to_owned(), title: title.to_owned(), group }
}

fn files() -> Vec<Listed> {
    vec![
        listed(Group::Other, "giay-to/khac.pdf", "Giấy khác"),
        listed(Group::Issued, "van-ban/70 KH#1.pdf", "Kế hoạch <70>"),
        listed(Group::Signed, "ban-ky/70.pdf", "Bản ký 70"),
        listed(Group::Photo, "anh/1.jpg", "\"><script>alert(1)</script>"),
        listed(Group::Table, "bang/01-settings.csv", "Cài đặt"),
        listed(Group::Data, "nam.json", "nam.json"),
        listed(Group::Journal, "nhat-ky.jsonl", "Nhật ký"),
        listed(Group::Checks, "kiem-tra.csv", "Kiểm tra"),
    ]
}

fn written(change: impl Fn(&mut IndexPage<'_>)) -> String {
    let (records, files) = (sample::records(), files());
    let passed = [("Quý III <chưa> có đợt nào".to_owned(), "Dịch & bão".to_owned())];
    let reopened = [(sample::day("2024-02-01"), "Trần \"A\"".to_owned(), "Sửa <số>".to_owned())];
    let mut page = IndexPage {
        records: &records,
        year: sample::YEAR,
        branch: "Chi bộ <2> & \"bạn\"",
        parent: "Đảng bộ Sở",
        closed_on: sample::day("2024-01-15"),
        closed_by: "Thư ký",
        fingerprint: "0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef",
        files: &files,
        passed: &passed,
        reopened: &reopened,
        practice: false,
    };
    change(&mut page);
    index_page(&page)
}

/// Every tag of a page as its name and its attributes; every opened one has to be closed, in order.
fn tags(html: &str) -> Vec<(String, Vec<(String, String)>)> {
    let (mut found, mut open): (Vec<_>, Vec<String>) = (Vec::new(), Vec::new());
    let mut rest = html.strip_prefix("<!DOCTYPE html>").unwrap();
    while let Some((text, after)) = rest.split_once('<') {
        assert!(!text.contains('>') || open.last().is_some_and(|name| name == "style"), "{text}");
        let (tag, after) = after.split_once('>').unwrap();
        rest = after;
        if let Some(name) = tag.strip_prefix('/') {
            assert_eq!(open.pop().as_deref(), Some(name));
            continue;
        }
        let (tag, is_closed) = tag.strip_suffix(" /").map_or((tag, false), |tag| (tag, true));
        let (name, attributes) = tag.split_once(' ').unwrap_or((tag, ""));
        let mut parts = attributes.split('"');
        let mut named = Vec::new();
        while let (Some(key), Some(value)) = (parts.next(), parts.next()) {
            named.push((key.trim().strip_suffix('=').unwrap().to_owned(), value.to_owned()));
        }
        if !is_closed {
            open.push(name.to_owned());
        }
        found.push((name.to_owned(), named));
    }
    assert_eq!((open, rest.trim()), (Vec::new(), ""));
    found
}

fn values(html: &str, attributes: &[&str]) -> Vec<String> {
    let all = tags(html).into_iter().flat_map(|(_, attributes)| attributes);
    all.filter(|(name, _)| attributes.contains(&name.as_str())).map(|(_, value)| value).collect()
}

#[test]
fn every_tag_is_closed_and_the_page_holds_nothing_that_acts() {
    let html = written(|_| {});
    let tags = tags(&html);
    assert!(tags.iter().all(|(name, _)| !["script", "iframe", "object", "form", "base"].contains(&name.as_str())));
    assert!(tags.iter().flat_map(|(_, attributes)| attributes).all(|(name, _)| !name.starts_with("on")));
    assert!(html.contains("&lt;script&gt;alert(1)&lt;/script&gt;"));
    assert!(html.contains("Chi bộ &lt;2&gt; &amp; &quot;bạn&quot;") && html.contains("Sửa &lt;số&gt;"));
    assert!(
        !html.contains("{") || html.split("<style>").all(|part| !part.split("</style>").last().unwrap().contains('{'))
    );
}

#[test]
fn nothing_is_fetched_from_elsewhere() {
    let html = written(|_| {});
    let known = ["xmlns=\"http://www.w3.org/2000/svg\"", "http-equiv="];
    let others = known.iter().fold(html.clone(), |html, known| html.replace(known, ""));
    assert!(!others.contains("http") && html.contains("default-src 'none'".replace('\'', "&#39;").as_str()));
    assert!(!html.contains("url(") && !html.contains("@import"));
}

#[test]
fn every_link_leads_to_a_file_or_a_part_of_the_page_and_is_plain_ascii() {
    let html = written(|_| {});
    let ids = values(&html, &["id"]);
    let paths: Vec<String> = files().iter().map(|file| html::address(&file.path)).collect();
    let links = values(&html, &["href", "src"]);
    for link in &links {
        let is_known =
            link.strip_prefix('#').map_or_else(|| paths.contains(link), |id| ids.iter().any(|known| known == id));
        assert!(is_known && link.is_ascii(), "{link}");
    }
    assert!(paths.iter().all(|path| links.contains(path)));
    assert!(links.contains(&"van-ban/70%20KH%231.pdf".to_owned()));
    assert_eq!(ids.len(), ids.iter().collect::<std::collections::BTreeSet<_>>().len());
}

#[test]
fn what_was_issued_comes_first_and_the_closing_last() {
    let html = written(|_| {});
    let at = |text: &str| html.find(text).unwrap_or_else(|| panic!("{text}"));
    let order = [
        "70%20KH",
        "ban-ky/70.pdf",
        "giay-to/khac.pdf",
        "<caption",
        "<img",
        "bang/01",
        "kiem-tra.csv",
        "nhat-ky.jsonl",
        "sha256sum -c manifest-sha256.txt",
        "Trần &quot;A&quot;",
    ];
    assert!(order.is_sorted_by_key(|text| at(text)), "{:?}", order.map(at));
    assert!(html.contains("certutil -hashfile &lt;tệp&gt; SHA256"));
    assert!(html.contains("01/02/2024") && html.contains("15/01/2024"));
}

#[test]
fn the_figures_are_those_of_the_records_and_what_is_unknown_is_no_zero() {
    let html = written(|_| {});
    let line = |name: &str| {
        let (_, after) = html.split_once(&format!("<th scope=\"row\">{name}</th>")).unwrap();
        after.split_once("</tr>").unwrap().0.replace("<td class=\"n\">", "|").replace("</td>", "")
    };
    assert!(line("Đảng số").starts_with("|1<td class=\"how\">"));
    assert!(line("Quần chúng").starts_with("|1<"));
    assert!(line("Lượt ý kiến tại sinh hoạt định kỳ").starts_with("|…<"));
    assert!(line("Tỷ lệ đảng viên dự").starts_with("|100% (1/1)<"));
    assert_eq!(line("5"), "|05/05/2023|1/1|100%|1|1");
    assert_eq!(line("2"), "|Đã tổ chức|…|…|0|0");
    assert_eq!(line("3"), "|Chưa tổ chức|…|…|0|0");
    assert_eq!(line("I"), "|1|0/1|0%");
    assert_eq!(line("Tọa đàm"), "|1");
    assert_eq!(line("Phòng &lt;Một&gt;"), "|1|1");
    assert!(html.contains("<td>Hoàn thành tốt nhiệm vụ</td>") && html.contains("Không xếp loại: Được miễn"));
}

#[test]
fn charts_say_their_numbers_and_break_where_one_is_unknown() {
    let html = written(|_| {});
    assert!(html.contains("T1: 0; T2: 0; T3: 0; T4: 0; T5: 1;"));
    assert!(html.contains("Quý I: 1; Quý II: 0; Quý III: 0; Quý IV: 0"));
    let charts = tags(&html).into_iter().filter(|(name, _)| name == "svg");
    assert!(charts.map(|(_, attributes)| attributes).all(|named| named.iter().any(|(key, value)| (
        key.as_str(),
        value.as_str()
    ) == (
        "role", "img"
    ))));
}

#[test]
fn before_the_year_is_over_its_later_months_are_unknown() {
    let html = written(|page| page.closed_on = sample::day("2023-06-20"));
    assert!(html.contains("T6: 0; T7: …;"));
    assert!(html.contains("Quý II: …; Quý III: …"));
}

#[test]
fn an_empty_archive_says_what_there_is_none_of() {
    let html = written(|page| {
        page.files = &[];
        page.passed = &[];
        page.reopened = &[];
        page.practice = true;
    });
    tags(&html);
    let words = &ALL.page;
    for none in [
        &words.papers.none,
        &words.papers.no_others,
        &words.photos.none,
        &words.checks.none,
        &words.journal.none,
        &words.practice,
    ] {
        assert!(html.contains(none.as_str()), "{none}");
    }
    assert!(html.contains("chưa từng được mở lại"));
}

#[test]
fn every_group_and_course_has_words() {
    let groups = Group::ALL.iter().filter(|group| !words().groups.contains_key(group.code()));
    assert_eq!(groups.count(), 0);
    assert_eq!(words().groups.len(), Group::ALL.len());
    let courses = domain::figures::strip::Course::ALL.iter();
    assert!(courses.clone().all(|course| words().figures.courses.contains_key(course.code())));
}

#[test]
fn the_same_year_gives_the_same_page() {
    assert_eq!(written(|_| {}), written(|_| {}));
}
