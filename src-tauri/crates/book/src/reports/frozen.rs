//! What is frozen of a report beside its paper, as JSON in the book. The shape is kept: old issues are read for ever.

use chrono::{DateTime, NaiveDate, Utc};
use domain::{
    Code, Period,
    figures::{RowRef, Rule},
    records::{DocumentOut, DocumentStatus, Issue},
};
use serde::{Deserialize, Serialize};

use super::{DraftedParagraph, FigureFace, FigureLink, ReportFace};
use crate::papers::PaperFace;

const VERSION: u32 = 1;

#[derive(Serialize, Deserialize)]
struct Figures {
    version: u32,
    pages: usize,
    profile: String,
    as_of: String,
    dated: Option<String>,
    figures: Vec<Counted>,
    places: Vec<Place>,
}

#[derive(Serialize, Deserialize)]
struct Counted {
    rule: String,
    period: String,
    value: String,
    rows: Vec<Row>,
}

#[derive(Serialize, Deserialize)]
struct Row {
    table: String,
    id: String,
}

/// Where a figure stands: points from the top left corner of a page.
#[derive(Serialize, Deserialize)]
struct Place {
    page: usize,
    x: f32,
    y: f32,
    width: f32,
    height: f32,
    figure: usize,
}

#[derive(Serialize, Deserialize)]
struct Text {
    version: u32,
    paragraphs: Vec<Said>,
}

#[derive(Serialize, Deserialize)]
struct Said {
    key: String,
    heading: String,
    /// The words with figures as tokens; the paper has the figures.
    text: String,
    source: String,
}

/// The paragraphs of a report as JSON.
pub(super) fn text(face: &ReportFace) -> String {
    let said = |paragraph: &DraftedParagraph| Said {
        key: paragraph.key.clone(),
        heading: paragraph.heading.clone(),
        text: paragraph.text.clone(),
        source: paragraph.source.code().to_owned(),
    };
    let text = Text { version: VERSION, paragraphs: face.paragraphs.iter().map(said).collect() };
    serde_json::to_string(&text).unwrap_or_default()
}

/// The figures of a report as JSON.
pub(crate) fn write(face: &ReportFace) -> String {
    let figures = Figures {
        profile: face.profile.clone(),
        as_of: face.as_of.to_string(),
        dated: face.dated.map(|day| day.to_string()),
        ..figures(face.pages, &face.figures, &face.links)
    };
    serde_json::to_string(&figures).unwrap_or_default()
}

/// The figures of another document as JSON, in the same shape.
pub(crate) fn paper(face: &PaperFace, profile: &str, document: &DocumentOut, today: NaiveDate) -> String {
    let as_of = document.figures_to.or(document.dated).unwrap_or(today);
    let figures = Figures {
        profile: profile.to_owned(),
        as_of: as_of.to_string(),
        dated: document.dated.map(|day| day.to_string()),
        ..figures(face.pages, &face.figures, &face.links)
    };
    serde_json::to_string(&figures).unwrap_or_default()
}

fn figures(pages: usize, figures: &[FigureFace], links: &[FigureLink]) -> Figures {
    let row = |row: &RowRef| Row { table: row.table.to_owned(), id: row.id.clone() };
    let counted = |figure: &FigureFace| Counted {
        rule: figure.rule.code().to_owned(),
        period: figure.period.to_string(),
        value: figure.value.clone(),
        rows: figure.rows.iter().map(row).collect(),
    };
    let place =
        |l: &FigureLink| Place { page: l.page, x: l.x, y: l.y, width: l.width, height: l.height, figure: l.figure };
    Figures {
        version: VERSION,
        pages,
        profile: String::new(),
        as_of: String::new(),
        dated: None,
        figures: figures.iter().map(counted).collect(),
        places: links.iter().map(place).collect(),
    }
}

/// What is to be known of a document as it was issued; no figures where none were kept or this version cannot read them.
pub(crate) fn read_paper(issue: &Issue) -> PaperFace {
    paper_face(&issue.figures).unwrap_or_default()
}

/// The same from the JSON alone.
pub(crate) fn paper_face(figures: &str) -> Option<PaperFace> {
    let face = report_face(figures, DocumentStatus::Draft, None)?;
    Some(PaperFace { pages: face.pages, figures: face.figures, links: face.links })
}

/// What is to be known of a report as it was issued. Figures that this version cannot read are left out: what was issued
/// stays what is shown, never a paper made anew.
pub(super) fn read(issue: &Issue, document: &DocumentOut) -> ReportFace {
    let unread = || ReportFace {
        status: DocumentStatus::Issued,
        issued_at: Some(issue.issued_at),
        pages: 0,
        figures: Vec::new(),
        links: Vec::new(),
        profile: document.format_profile.clone().unwrap_or_default(),
        as_of: document.figures_to.or(document.dated).unwrap_or_else(|| issue.issued_at.date_naive()),
        dated: document.dated,
        missing: Vec::new(),
        paragraphs: Vec::new(),
        unused: Vec::new(),
    };
    report_face(&issue.figures, DocumentStatus::Issued, Some(issue.issued_at)).unwrap_or_else(unread)
}

/// How many pages a paper has that was issued, where that was kept.
pub(super) fn pages(issue: &Issue) -> Option<usize> {
    let frozen: Figures = serde_json::from_str(&issue.figures).ok()?;
    Some(frozen.pages).filter(|pages| *pages > 0)
}

/// A report by its figures as JSON.
pub(crate) fn report_face(
    figures: &str,
    status: DocumentStatus,
    issued_at: Option<DateTime<Utc>>,
) -> Option<ReportFace> {
    let frozen: Figures = serde_json::from_str(figures).ok()?;
    let link =
        |p: Place| FigureLink { page: p.page, x: p.x, y: p.y, width: p.width, height: p.height, figure: p.figure };
    let dated = frozen.dated.as_deref().map(str::parse::<NaiveDate>).transpose().ok()?;
    Some(ReportFace {
        status,
        issued_at,
        pages: frozen.pages,
        figures: frozen.figures.iter().map(figure).collect::<Option<_>>()?,
        links: frozen.places.into_iter().map(link).collect(),
        profile: frozen.profile,
        as_of: frozen.as_of.parse().ok()?,
        dated,
        missing: Vec::new(),
        paragraphs: Vec::new(),
        unused: Vec::new(),
    })
}

fn figure(counted: &Counted) -> Option<FigureFace> {
    Some(FigureFace {
        rule: Rule::from_code(&counted.rule)?,
        period: counted.period.parse::<Period>().ok()?,
        value: counted.value.clone(),
        rows: counted.rows.iter().filter_map(|row| RowRef::named(&row.table, &row.id)).collect(),
    })
}

#[cfg(test)]
mod tests {
    use chrono::DateTime;
    use domain::{Id, records::DocumentKind};

    use super::*;

    #[test]
    fn an_issue_whose_figures_do_not_read_is_still_what_was_issued() {
        let document = DocumentOut::draft(Id::random(), DocumentKind::Report, 2023, "CB2");
        for figures in ["", "{}", r#"{"version":9,"figures":[{"rule":"of_a_later_version"}]}"#] {
            let issue = Issue {
                id: Id::random(),
                document: document.id,
                issued_at: DateTime::UNIX_EPOCH,
                text: String::new(),
                figures: figures.to_owned(),
                pdf: String::new(),
            };
            let face = read(&issue, &document);
            assert_eq!((face.status, face.issued_at), (DocumentStatus::Issued, Some(DateTime::UNIX_EPOCH)));
            assert!(face.figures.is_empty() && face.links.is_empty());
        }
    }
}
