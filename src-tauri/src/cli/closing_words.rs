//! The words of the commands of closing years and of archives.

use book::{
    archives::{ArchiveFace, Fault},
    closing::{Checked, FindingFace, Sealed},
};
use domain::{Code, records::YearState, rules::closing::Severity};

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
    let reason = face.passed.as_ref().map(|reason| format!(" – lý do: {reason}")).unwrap_or_default();
    format!("{weight} [{}] {}{reason}", finding.check.code(), face.told())
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
    fn every_fault_has_words() {
        for code in FaultCode::ALL {
            assert!(FAULTS.iter().any(|(known, _)| *known == code.code()), "{}", code.code());
        }
    }
}
