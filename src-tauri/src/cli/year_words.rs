//! The words of the command line for a year that goes out or comes in.

use std::path::Path;

use book::year_exchange::{ExportSummary, Fault, ImportPreview, ListPreview, Named};

pub(crate) fn exported(summary: &ExportSummary, out: &Path) -> String {
    let records: usize = summary.lists.iter().map(|(_, count)| count).sum();
    format!("Đã ghi năm {} vào {}: {records} bản ghi, {} tệp", summary.year, out.display(), summary.files)
}

pub(crate) fn list(list: &ListPreview) -> String {
    let parts = [("thêm", &list.added), ("sửa", &list.changed), ("xóa", &list.deleted)];
    let parts = parts.into_iter().filter(|(_, named)| named.count > 0);
    let parts: Vec<String> = parts.map(|(verb, named)| format!("{verb} {}", counted(named))).collect();
    format!("{}: {}; giữ nguyên {}", list_name(list.list), parts.join("; "), list.same)
}

fn counted(named: &Named) -> String {
    if named.first.is_empty() {
        return named.count.to_string();
    }
    let more = if named.count > named.first.len() { "; …" } else { "" };
    format!("{} ({}{more})", named.count, named.first.join("; "))
}

pub(crate) fn outcome(preview: &ImportPreview, is_written: bool) -> &'static str {
    match (preview.changes_nothing(), is_written) {
        (true, _) => "Sổ đã có đúng như tệp; không có gì để thay đổi.",
        (false, true) => "Đã nhập vào sổ.",
        (false, false) => "Xem trước: chưa có gì được ghi vào sổ.",
    }
}

/// Where a fault is, what stands there, and what is wrong with it.
pub(crate) fn fault(fault: &Fault) -> String {
    let place = [list_name(&fault.list), &fault.id, &fault.field];
    let place: Vec<&str> = place.into_iter().filter(|part| !part.is_empty()).collect();
    let value = if fault.value.is_empty() { String::new() } else { format!(" “{}”", fault.value) };
    format!("{}{value}: {}", place.join(" "), sentence(fault)).trim_start_matches([':', ' ']).to_owned()
}

pub(crate) fn sentence(fault: &Fault) -> String {
    let sentence = SENTENCES.iter().find(|(known, _)| *known == fault.code).map_or(fault.code, |(_, words)| words);
    fault.facts.iter().fold(sentence.to_owned(), |text, (name, value)| text.replace(&format!("{{{name}}}"), value))
}

fn list_name(list: &str) -> &str {
    LISTS.iter().find(|(known, _)| *known == list).map_or(list, |(_, words)| words)
}

/// The sentence of each code of a fault; `{name}` stands for a fact.
const SENTENCES: &[(&str, &str)] = &[
    ("no_year", "không có tệp year.json ở đó"),
    ("not_a_package", "không đọc được tệp nén: {detail}"),
    ("unsafe_name", "tên tệp dẫn ra ngoài gói; không nhận gói này"),
    ("link", "chỗ này là một liên kết, không phải tệp thật"),
    ("too_large", "tệp lớn quá {max} byte"),
    ("not_json", "không phải JSON (dòng {line}, cột {column})"),
    ("not_a_year", "không phải dữ liệu năm của Sổ Chi bộ (cần “{expected}”)"),
    ("newer_version", "do phiên bản mới hơn ghi; chương trình này biết đến bậc {known}"),
    ("unknown_key", "mục này không có khóa như vậy"),
    ("missing_key", "thiếu khóa này"),
    ("doubled_key", "khóa này có hai lần"),
    ("wrong_type", "không đúng loại giá trị (cần {expected})"),
    ("out_of_range", "phải từ {from} đến {to}"),
    ("not_an_id", "không phải mã UUID"),
    ("not_a_time", "không phải thời điểm hay kỳ đọc được"),
    ("unknown_code", "không có trong danh sách các mã được dùng"),
    ("doubled_id", "hai mục cùng một mã"),
    ("refers_to_nothing", "trỏ đến một mục không có trong tệp lẫn trong sổ ({to})"),
    ("other_year", "các mục trong tệp không thuộc năm này"),
    ("file_missing", "thiếu tệp mang mã này trong thư mục files"),
    ("file_damaged", "nội dung tệp không khớp với mã của nó"),
    ("issued", "văn bản đã ban hành thì không thay đổi được nữa"),
    ("practice", "dữ liệu luyện tập không nhập được vào sổ thật"),
    ("required", "không được để trống"),
    ("too_long", "dài quá: tối đa {max} ký tự"),
    ("too_short", "ngắn quá: ít nhất {min} ký tự"),
    ("not_a_date", "không phải ngày (viết như 2023-02-14)"),
    ("date_out_of_range", "ngày phải từ năm {from} đến năm {to}"),
    ("before", "sớm hơn mốc phải đứng trước nó"),
    ("overlaps", "trùng thời gian với một khoảng khác"),
    ("person_not_here", "{name} không ở chi bộ vào ngày {date}"),
    ("too_young", "kết nạp khi chưa đủ {years} tuổi"),
    ("unknown_choice", "không chọn được giá trị này"),
    ("mismatch", "hai chỗ phải khớp nhau mà không khớp"),
    ("duplicate", "đã có một mục như vậy"),
    ("too_many_votes", "số phiếu ({given}) nhiều hơn số người được biểu quyết ({eligible})"),
    ("nobody_present", "đã tổ chức mà mọi người phải dự đều vắng"),
    ("period_mismatch", "ngày cách kỳ quá xa"),
    ("unknown_token", "có chữ trong ngoặc nhọn mà sổ không biết ({token})"),
    ("token_not_here", "chữ trong ngoặc nhọn không dùng được ở câu này ({token})"),
    ("open_bracket", "có dấu ngoặc chưa đóng hoặc chưa mở"),
];

/// What each list of a year is called.
const LISTS: &[(&str, &str)] = &[
    ("settings", "Cài đặt"),
    ("profiles", "Thông tin chi bộ"),
    ("terms", "Nhiệm kỳ"),
    ("units", "Đơn vị"),
    ("people", "Người"),
    ("standings", "Tư cách"),
    ("activities", "Sinh hoạt"),
    ("placements", "Công tác"),
    ("offices", "Chức vụ"),
    ("helpers", "Người giúp đỡ"),
    ("incoming", "Văn bản đến"),
    ("documents", "Văn bản đi"),
    ("bases", "Căn cứ"),
    ("paragraphs", "Đoạn văn"),
    ("claims", "Số tự ghi"),
    ("issues", "Bản ban hành"),
    ("topics", "Chuyên đề năm"),
    ("works", "Tác phẩm"),
    ("campaigns", "Đợt sinh hoạt chính trị"),
    ("campaign_papers", "Bài thu hoạch"),
    ("programmes", "Chương trình năm"),
    ("programme_items", "Mục chương trình"),
    ("sessions", "Đợt sinh hoạt chuyên đề"),
    ("session_forms", "Hình thức"),
    ("session_works", "Tác phẩm lồng ghép"),
    ("session_partners", "Đơn vị phối hợp"),
    ("contest_rounds", "Nội dung thi"),
    ("contest_scores", "Điểm thi"),
    ("presenters", "Người trình bày"),
    ("meetings", "Kỳ sinh hoạt"),
    ("agenda_items", "Nội dung họp"),
    ("votes", "Biểu quyết"),
    ("tasks", "Nhiệm vụ"),
    ("stories", "Mẩu chuyện"),
    ("contributions", "Ý kiến"),
    ("sittings", "Buổi"),
    ("attendance", "Điểm danh"),
    ("guests", "Khách mời"),
    ("commendations", "Biểu dương"),
    ("reminders", "Nhắc nhở"),
    ("awards", "Khen thưởng"),
    ("files", "Tệp"),
    ("attachments", "Tệp kèm theo"),
    ("gradings", "Xếp loại"),
    ("waivers", "Mục kiểm tra đã bỏ qua"),
];

#[cfg(test)]
mod tests {
    use book::year_exchange::{FaultCode, list_names};
    use domain::{Code, ProblemCode};

    use super::{LISTS, SENTENCES};

    #[test]
    fn every_code_of_a_fault_has_a_sentence() {
        let faults = FaultCode::ALL.iter().map(|code| code.code());
        for code in faults.chain(ProblemCode::ALL.iter().map(|code| code.code())) {
            assert!(SENTENCES.iter().any(|(known, _)| *known == code), "{code} has no sentence");
        }
    }

    #[test]
    fn every_list_has_a_name() {
        for list in list_names() {
            assert!(LISTS.iter().any(|(known, _)| *known == list), "{list} has no name");
        }
    }
}
