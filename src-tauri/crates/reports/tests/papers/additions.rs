//! What stands beside the sentences of the report: the chart of the months, and the photos of the last appendix.

use domain::{Period, figures::Span};
use reports::{
    Picture, profile,
    thematic::{Photo, PrintedReport, ThematicReport, print_thematic},
};

use crate::{
    places::words_outside_the_margins,
    seed::{day, own, printed, records, report},
};

/// A picture in the shape of most photos, large enough to fill the width of a page.
fn picture() -> Picture {
    let (width, height, mut file) = (1_200, 800, Vec::new());
    let mut encoder = png::Encoder::new(&mut file, width, height);
    encoder.set_color(png::ColorType::Grayscale);
    let mut writer = encoder.write_header().unwrap();
    writer.write_image_data(&vec![160; (width * height) as usize]).unwrap();
    writer.finish().unwrap();
    Picture::read(&file).unwrap()
}

fn photo(caption: &str) -> Photo {
    Photo { picture: picture(), caption: caption.to_owned() }
}

fn with_photos(photos: &[Photo]) -> PrintedReport {
    let (records, profile, own) = (records(), profile::by_code("hd36").unwrap(), own());
    print_thematic(&ThematicReport { photos, ..report(&records, &profile, &own) }).unwrap()
}

fn lines(report: &PrintedReport) -> Vec<String> {
    report.printed.text.concat()
}

#[test]
fn each_bar_of_the_chart_is_a_figure_of_its_month() {
    let report = printed(&records());
    let page = report.printed.text.iter().position(|lines| lines.iter().any(|line| line.starts_with("Biểu đồ 1.")));
    let page = page.unwrap();
    let on_page = report.printed.links.iter().filter(|link| link.page == page);
    let months: Vec<String> = on_page.map(|link| report.figures[link.figure.0].figure.period.to_string()).collect();
    for month in 1..=11 {
        assert!(months.contains(&format!("2023-M{month:02}")), "{months:?}");
    }
}

#[test]
fn two_months_are_no_chart() {
    let (records, profile, own) = (records(), profile::by_code("hd36").unwrap(), own());
    let span = Span::up_to(Period::year(2023), day("2023-02-28"));
    let report = print_thematic(&ThematicReport { span, ..report(&records, &profile, &own) }).unwrap();
    assert!(lines(&report).iter().any(|line| line.starts_with("Bảng 2.")));
    assert!(!lines(&report).iter().any(|line| line.starts_with("Biểu đồ")));
}

#[test]
fn photos_make_the_last_appendix_in_their_order() {
    let photos = [photo("Thăm khu di tích"), photo(""), photo("Cuộc thi tìm hiểu")];
    let report = with_photos(&photos);
    let expected = ["PHỤ LỤC 2", "Ảnh 1. Thăm khu di tích", "Ảnh 2", "Ảnh 3. Cuộc thi tìm hiểu"];
    let found: Vec<String> = lines(&report)
        .into_iter()
        .filter(|line| line.starts_with("Ảnh") || line == "PHỤ LỤC 2")
        .map(|line| line.replace('\u{A0}', " "))
        .collect();
    assert_eq!(found, expected);
    assert_eq!(words_outside_the_margins(&report.printed), []);
}

#[test]
fn the_head_of_the_appendix_leaves_room_for_two_photos_under_it() {
    let caption = "Đảng viên và quần chúng nghiên cứu thực tế tại khu di tích căn cứ ".repeat(2);
    let report = with_photos(&[photo(&caption), photo(&caption), photo(&caption)]);
    let pages = report.printed.text.iter().map(|lines| lines.iter().filter(|line| line.starts_with("Ảnh")).count());
    assert_eq!(pages.filter(|count| *count > 0).collect::<Vec<_>>(), [2, 1]);
}

#[test]
fn photos_are_the_first_appendix_of_a_year_without_commendations() {
    let (mut records, profile, own) = (records(), profile::by_code("hd36").unwrap(), own());
    records.commendations.clear();
    let photos = [photo("Cuộc thi tìm hiểu")];
    let report = print_thematic(&ThematicReport { photos: &photos, ..report(&records, &profile, &own) }).unwrap();
    assert!(lines(&report).iter().any(|line| line == "PHỤ LỤC 1"));
}

#[test]
fn without_photos_there_is_no_appendix_of_photos() {
    assert!(!lines(&with_photos(&[])).iter().any(|line| line == "PHỤ LỤC 2"));
}
