//! The words of the commands of backups and users.

use std::path::Path;

use book::backups::{Difference, Drill};

pub(crate) fn backed_up(file: &Path) -> String {
    format!("Đã sao lưu và kiểm tra: {}", file.display())
}

pub(crate) fn restored(dir: &Path) -> String {
    format!("Đã khôi phục sổ vào {}", dir.display())
}

pub(crate) fn kept(dir: &Path) -> String {
    format!("Sổ trước đó được giữ ở {}", dir.display())
}

pub(crate) fn users_changed(name: &str) -> String {
    format!("Đã ghi thay đổi cho {name}")
}

/// The one line that certifies a drill; what differs stands on lines of its own.
pub(crate) fn drilled(drill: &Drill) -> String {
    let [at, made] = [drill.at, drill.backup_at].map(|at| at.format("%d/%m/%Y %H:%M").to_string());
    let outcome = if drill.differences.is_empty() { "khớp" } else { "KHÔNG KHỚP" };
    format!(
        "Diễn tập khôi phục {at} (giờ quốc tế): bản sao lưu {made} mở được, {} dòng, {} tệp, đầu nhật ký {} – {outcome}",
        drill.rows, drill.files, drill.head
    )
}

pub(crate) fn difference(difference: Difference) -> &'static str {
    match difference {
        Difference::Book => "Bản sao lưu thuộc về một sổ khác",
        Difference::Head => "Nhật ký của sổ không chứa mục cuối của bản sao lưu",
    }
}
