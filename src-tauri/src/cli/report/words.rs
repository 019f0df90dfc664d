//! What the command line says of kinds of paper.

use std::path::Path;

use book::forms::{FormKind, Needs, form_name};

use super::kind::Kind;

/// The line about the whole set.
pub(super) const ALL: &str = "all                   cả bộ của năm; --out là thư mục mới";

/// "minutes --month THÁNG | --of MỤC".
pub(super) fn kind(kind: Kind) -> Result<String, book::Error> {
    Ok(format!("{:<22}{}{}", kind.code(), name(kind)?, parameters(kind)))
}

pub(super) fn set(papers: usize, out: &Path) -> String {
    format!("Đã ghi {papers} văn bản vào {}", out.display())
}

fn parameters(kind: Kind) -> &'static str {
    match kind {
        Kind::Year | Kind::Check => "",
        Kind::Half => "; --half 1|2",
        Kind::Quarter => "; --quarter 1|2|3|4",
        Kind::Document => "; --of SỐ-KÝ-HIỆU",
        Kind::Form(FormKind::Extract) => "; --month THÁNG hoặc --of THỨ-TỰ hoặc SỐ-KÝ-HIỆU",
        Kind::Form(form) => match form.needs() {
            Needs::Year => "",
            Needs::Half => "; --half 1|2",
            Needs::Month => "; --month THÁNG",
            Needs::Meeting => "; --month THÁNG hoặc --of THỨ-TỰ",
            Needs::Session => "; --of THỨ-TỰ",
            Needs::Campaign => "; --of THỨ-TỰ hoặc tên",
            Needs::Person => "; --of HỌ-TÊN",
        },
    }
}

fn name(kind: Kind) -> Result<String, book::Error> {
    let own = match kind {
        Kind::Form(form) => return Ok(form_name(form)?),
        Kind::Year => "Báo cáo năm",
        Kind::Half => "Báo cáo 6 tháng",
        Kind::Quarter => "Báo cáo quý",
        Kind::Check => "Phiếu đối chiếu số liệu của báo cáo năm",
        Kind::Document => "Văn bản đi",
    };
    Ok(own.to_owned())
}
