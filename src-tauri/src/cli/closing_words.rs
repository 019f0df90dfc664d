//! The words of the commands of closing years and of archives.

use book::{
    archives::{ArchiveFace, Fault},
    closing::{Checked, FindingFace, Sealed},
};
use domain::{
    Code,
    records::YearState,
    rules::closing::{Check, Severity},
};

/// Who reads an archive in the window.
pub(crate) const READER: &str = "Người đọc hồ sơ lưu";
/// What lies beside a locked archive.
pub(crate) const LOCKED_README: &str = "Hồ sơ lưu của chi bộ, đã khóa bằng mật khẩu (AES-256).\r\n\
Cách mở: dùng 7-Zip, WinRAR hoặc PeaZip mở tệp này, nhập mật khẩu, lấy tệp .zip bên trong ra;\r\n\
rồi mở tệp .zip ấy và đọc DOC-TRUOC.html. Mật khẩu được giữ riêng, không nằm trong tệp này.\r\n";

pub(crate) fn state(year: i32, state: YearState) -> String {
    let state = match state {
        YearState::Open => "đang nhập",
        YearState::Held => "tạm dừng nhập",
        YearState::Closed => "đã khóa sổ",
    };
    format!("Năm {year}: {state}")
}

pub(crate) fn checked(checked: &Checked) -> String {
    let passed = checked.findings.iter().filter(|face| face.passed.is_some()).count();
    let (all, standing) = (checked.findings.len(), checked.standing);
    format!("Kiểm tra: {all} mục, {standing} mục phải sửa trước khi khóa sổ, {passed} mục đã bỏ qua")
}

/// "CHẶN meeting_missing: Tháng 5 không có kỳ sinh hoạt …".
pub(crate) fn finding(face: &FindingFace) -> String {
    let finding = &face.finding;
    let weight = match (finding.check.severity(), &face.passed) {
        (_, Some(_)) => "BỎ QUA",
        (Severity::Blocking, None) => "CHẶN",
        (Severity::Warning, None) => "LƯU Ý",
    };
    let period = finding.period.map(|period| period.to_string());
    let rows = face.rows.iter().map(|row| row.name.clone()).take(3);
    let told = period.into_iter().chain([face.name.clone(), finding.what.clone()]).chain(rows);
    let mut told: Vec<String> = told.filter(|part| !part.is_empty()).collect();
    told.dedup();
    let count = match (finding.count, finding.of) {
        (Some(count), Some(of)) => format!(" ({count}/{of})"),
        (Some(count), None) => format!(" ({count})"),
        (None, _) => String::new(),
    };
    let reason = face.passed.as_ref().map(|reason| format!(" – lý do: {reason}")).unwrap_or_default();
    let colon = if told.is_empty() { "" } else { ": " };
    format!("{weight} [{}] {}{colon}{}{count}{reason}", finding.check.code(), of_check(finding.check), told.join(", "))
}

pub(crate) fn sealed(year: i32, sealed: &Sealed) -> Vec<String> {
    let mut lines = vec![
        format!("Đã niêm phong năm {year}: {}", sealed.path.display()),
        format!("Dấu vân tay của năm: {}", sealed.fingerprint),
        format!("SHA-256 của tệp: {}", sealed.file_hash),
    ];
    lines.extend(sealed.locked.iter().map(|path| format!("Bản khóa để mang đi: {}", path.display())));
    lines
}

pub(crate) fn verified(face: &ArchiveFace) -> Vec<String> {
    let sound = face.verdict.is_whole();
    let year = face.year.map_or_else(|| "?".to_owned(), |year| year.to_string());
    vec![
        format!("{} năm {year}, {} tệp", face.branch, face.files).trim().to_owned(),
        format!("Dấu vân tay của năm: {}", face.fingerprint),
        format!("SHA-256 của tệp: {}", face.verdict.file_hash),
        if sound { "Niêm phong còn nguyên.".to_owned() } else { "NIÊM PHONG KHÔNG CÒN NGUYÊN.".to_owned() },
    ]
}

/// Which file, and what is wrong with it.
pub(crate) fn fault(fault: &Fault) -> String {
    let code = fault.code.code();
    let words = FAULTS.iter().find(|(known, _)| *known == code).map_or(code, |(_, words)| words);
    let told =
        fault.facts.iter().fold(words.to_owned(), |text, (name, value)| text.replace(&format!("{{{name}}}"), value));
    if fault.name.is_empty() { told } else { format!("{}: {told}", fault.name) }
}

fn of_check(check: Check) -> &'static str {
    CHECKS.iter().find(|(known, _)| *known == check.code()).map_or("", |(_, words)| words)
}

/// What each check says.
const CHECKS: &[(&str, &str)] = &[
    ("session_missing", "Quý chưa có sinh hoạt chuyên đề, cũng chưa ghi lý do"),
    ("meeting_missing", "Tháng chưa có sinh hoạt định kỳ, cũng chưa ghi lý do"),
    ("attendance_missing", "Chưa điểm danh đủ"),
    ("attendance_outside", "Điểm danh người không thuộc chi bộ vào ngày ấy"),
    ("minutes_missing", "Kỳ họp chưa có biên bản"),
    ("commendation_outside", "Biểu dương người không thuộc chi bộ vào ngày ấy"),
    ("commendation_without_month", "Lượt biểu dương chưa ghi tháng"),
    ("commendation_without_person", "Lượt biểu dương chưa ghi người"),
    ("commendation_without_reason", "Lượt biểu dương chưa ghi nội dung"),
    ("figure_disagrees", "Số tự ghi trong báo cáo khác số của sổ"),
    ("file_missing", "Thiếu tệp kèm theo"),
    ("file_changed", "Tệp kèm theo không còn như lúc đưa vào"),
    ("doubled_number", "Số văn bản trùng trong một dãy số"),
    ("far_from_period", "Ngày quá xa kỳ được tính"),
    ("grade_missing", "Đảng viên chưa xếp loại, cũng chưa ghi lý do không xếp loại"),
    ("grade_of_non_member", "Xếp loại người không phải đảng viên của chi bộ cuối năm"),
    ("ballots_exceed", "Số phiếu tán thành nhiều hơn số phiếu"),
    ("grades_do_not_add_up", "Tổng xếp loại không khớp số đảng viên"),
    ("year_runs", "Năm chưa hết"),
    ("meeting_unsettled", "Kỳ họp đã qua ngày dự kiến, chưa ghi kết quả"),
    ("session_unsettled", "Đợt chuyên đề đã qua ngày dự kiến, chưa ghi kết quả"),
    ("attendance_low", "Tỷ lệ dự sinh hoạt thấp"),
    ("absent_unexcused", "Có người vắng không lý do"),
    ("meeting_short", "Kỳ sinh hoạt ngắn hơn quy định"),
    ("storyteller_again", "Một người kể chuyện hai tháng liền"),
    ("commended_off_habit", "Số người được biểu dương trong tháng khác nếp của chi bộ"),
    ("commended_twice", "Một người được biểu dương nhiều lần trong tháng"),
    ("unit_never_commended", "Đơn vị cả năm không có ai được biểu dương"),
    ("topic_without_plan", "Chuyên đề năm chưa có kế hoạch"),
    ("papers_missing", "Chưa nộp đủ bài của đợt sinh hoạt chính trị"),
    ("photo_without_caption", "Ảnh chưa có chú thích"),
    ("document_unfinished", "Văn bản chưa ban hành xong"),
    ("probation_over", "Đã hết thời gian dự bị mà chưa chuyển chính thức"),
    ("branch_ungraded", "Chi bộ chưa được xếp loại"),
    ("awaiting_decision", "Chờ cấp trên quyết định xếp loại"),
    ("backup_old", "Lâu chưa có bản sao lưu đã kiểm tra"),
];

/// What is wrong with a file of an archive; `{name}` stands for a fact.
const FAULTS: &[(&str, &str)] = &[
    ("unreadable", "không đọc được tệp ({reason})"),
    ("not_an_archive", "không phải hồ sơ lưu (không phải tệp zip)"),
    ("truncated", "tệp bị cụt"),
    ("bad_directory", "mục lục của tệp zip bị hỏng ở byte {at}"),
    ("too_many_files", "nhiều hơn {max} tệp bên trong"),
    ("unsafe_name", "tên tệp không an toàn ({why})"),
    ("link", "là một liên kết, không phải tệp"),
    ("not_a_file", "không phải tệp thường"),
    ("doubled_name", "trùng tên với {other}"),
    ("overlapping", "chồng lên tệp khác"),
    ("too_large", "lớn hơn {max} byte"),
    ("bomb", "phình to bất thường khi giải nén"),
    ("encrypted", "bị mã hóa"),
    ("unknown_compression", "nén theo cách không biết ({method})"),
    ("missing_tag_file", "thiếu tệp này"),
    ("other_bagit", "theo phiên bản BagIt khác"),
    ("bad_info", "không đọc được (dòng {line})"),
    ("bad_manifest", "không đọc được (dòng {line})"),
    ("newer_version", "do phiên bản mới hơn ghi ({found}; chương trình này biết đến {known})"),
    ("listed_but_missing", "có tên trong danh sách mà không có tệp"),
    ("changed", "đã bị thay đổi"),
    ("missing", "đã mất"),
    ("added", "được thêm vào sau"),
    ("renamed", "đã đổi tên thành {to}"),
    ("swapped", "bị đổi chỗ với {with}"),
    ("container", "vỏ tệp zip bị thay đổi từ byte {at}"),
    ("stopped", "việc kiểm tra bị dừng giữa chừng"),
    ("wrong_passphrase", "mật khẩu không đúng"),
    ("passphrase_length", "mật khẩu phải có từ {min} đến {max} ký tự"),
    ("passphrase_letters", "mật khẩu chỉ được dùng chữ không dấu, chữ số và dấu câu thường"),
    ("not_locked", "không phải bản khóa"),
    ("damaged", "bản khóa bị hỏng"),
];

#[cfg(test)]
mod tests {
    use super::*;
    use book::archives::FaultCode;

    #[test]
    fn every_check_and_every_fault_has_words() {
        for check in Check::ALL {
            assert!(!of_check(*check).is_empty(), "{}", check.code());
        }
        for code in FaultCode::ALL {
            assert!(FAULTS.iter().any(|(known, _)| *known == code.code()), "{}", code.code());
        }
    }
}
