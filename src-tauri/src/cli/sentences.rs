//! The sentence of each error: what happened, what is safe, what to do.

/// The sentence of each code; `{name}` stands for a fact.
pub(crate) const SENTENCES: &[(&str, &str)] = &[
    (
        "wrong_passphrase",
        "Mật khẩu không đúng. Sổ không bị thay đổi. Hãy thử lại, chú ý bộ gõ tiếng Việt và phím Caps Lock.",
    ),
    ("passphrase_too_short", "Mật khẩu quá ngắn: cần ít nhất {minimum} ký tự."),
    ("wrong_recovery_code", "Mã khôi phục không đúng. Sổ không bị thay đổi. Hãy chép lại đúng từng nhóm bốn ký tự."),
    (
        "key_file_missing",
        "Thiếu tệp khóa {path}. Dữ liệu trong sổ còn nguyên nhưng không mở được nếu không có tệp này. Hãy chép tệp đó từ bản sao của thư mục sổ vào đúng chỗ.",
    ),
    (
        "key_file_damaged",
        "Tệp khóa {path} bị hỏng. Dữ liệu trong sổ còn nguyên. Hãy chép tệp đó từ bản sao của thư mục sổ vào đúng chỗ.",
    ),
    ("book_missing", "Không có sổ ở đó: thiếu {path}. Hãy kiểm tra lại tên thư mục."),
    ("book_damaged", "Sổ bị hỏng. Không có gì bị ghi đè. Hãy giữ nguyên thư mục này và khôi phục từ bản sao lưu."),
    (
        "book_newer",
        "Sổ này do phiên bản mới hơn của chương trình ghi (bậc {found}, chương trình này biết đến bậc {known}). Sổ không bị thay đổi. Hãy dùng phiên bản mới hơn.",
    ),
    ("not_a_book", "{path} không phải là tệp của sổ này. Không có gì bị thay đổi."),
    (
        "folder_not_writable",
        "Không ghi được vào {path}. Không có gì bị thay đổi. Hãy chọn thư mục khác hoặc xin quyền ghi.",
    ),
    ("folder_not_empty", "Thư mục {path} đã có tệp. Không có gì bị thay đổi. Sổ mới cần một thư mục trống."),
    (
        "already_there",
        "{path} đã có sẵn. Không có gì bị thay đổi. Hãy chọn tên khác, hoặc tự xóa hay dời tệp cũ đi rồi làm lại.",
    ),
    ("year_refused", "Tệp năm có {faults} chỗ không nhận được; sổ không bị thay đổi. Hãy sửa từng chỗ rồi nhập lại."),
    ("book_in_use", "Sổ {path} đang mở ở nơi khác. Không có gì bị thay đổi. Hãy đóng sổ ở đó trước."),
    (
        "disk_full",
        "Đĩa đã đầy, không ghi được {path}. Những gì đã lưu trước đó vẫn còn nguyên. Hãy dọn bớt đĩa rồi làm lại.",
    ),
    (
        "file_in_use",
        "Tệp {path} đang mở ở chương trình khác. Tệp cũ còn nguyên. Hãy đóng tệp ấy rồi làm lại, hoặc ghi sang tên khác.",
    ),
    (
        "folder_gone",
        "Không còn thấy thư mục {path}. Chưa có gì được ghi. Hãy kiểm tra ổ đĩa, USB hoặc chọn thư mục khác.",
    ),
    (
        "unprintable",
        "Phông chữ không có chữ “{character}” ({code}) trong bản ghi của {owner}. Chưa có gì được in. Hãy sửa chữ ấy rồi in lại.",
    ),
    ("blob_missing", "Thiếu một tệp kèm theo ({hash}). Các phần khác của sổ vẫn dùng được."),
    ("blob_damaged", "Một tệp kèm theo bị hỏng ({hash}). Các phần khác của sổ vẫn dùng được."),
    ("file_error", "Không làm được việc với tệp {path}: {reason}. Những gì đã lưu trước đó vẫn còn nguyên."),
    ("database", "Sổ không nhận thao tác này: {detail}. Những gì đã lưu trước đó vẫn còn nguyên."),
    ("refused", "Dữ liệu nhập chưa hợp lệ; chưa có gì được ghi."),
    ("not_found", "Không tìm thấy mục cần dùng ({what})."),
    ("in_use", "Còn {rows} mục khác dựa vào mục này; chưa có gì bị xóa."),
    ("not_practice", "Đây không phải là sổ luyện tập; sổ không bị thay đổi."),
    ("no_branch", "Chưa nhập thông tin chi bộ nên chưa in được báo cáo."),
    ("already_issued", "Văn bản {number} đã ban hành nên không sửa được nữa. Bản ban hành vẫn nguyên."),
    ("not_ready", "Văn bản chưa đủ điều kiện để ban hành. Bản dự thảo vẫn được giữ nguyên."),
    ("claims_disagree", "Có số tự ghi khác với số của sổ: {claims}. Văn bản chưa ban hành."),
    ("report_failed", "Không dựng được trang in: {detail}. Dữ liệu trong sổ còn nguyên."),
    ("file_empty", "Tệp {name} trống. Không có gì được ghi vào sổ."),
    ("file_too_large", "Tệp {name} quá lớn: tối đa {most} MB. Không có gì được ghi vào sổ."),
    ("not_a_photo", "{name} không phải là ảnh, hoặc ảnh đã hỏng. Không có gì được ghi vào sổ."),
    (
        "photo_format",
        "{name} là ảnh kiểu {format}, chương trình chưa đọc được. Không có gì được ghi vào sổ. Hãy lưu ảnh thành JPEG.",
    ),
    ("photo_too_large", "Ảnh {name} quá lớn: tối đa {most} triệu điểm ảnh. Không có gì được ghi vào sổ."),
    ("already_attached", "{name} đã có ở mục này rồi; không thêm lần nữa."),
    ("no_book_open", "Chưa mở sổ nào."),
    ("locked", "Sổ đang khóa. Không có gì bị thay đổi. Hãy mở khóa rồi làm lại."),
    ("not_allowed", "Người mở sổ không có quyền làm việc này. Không có gì bị thay đổi. Hãy nhờ người quản trị sổ."),
    ("too_many_tries", "Mở sổ sai quá nhiều lần. Sổ không bị thay đổi. Hãy đợi {seconds} giây rồi thử lại."),
    (
        "last_administrator",
        "Đây là người quản trị cuối cùng. Không có gì bị thay đổi. Hãy giao quyền quản trị cho người khác trước.",
    ),
    ("name_taken", "Đã có người mở sổ mang tên “{name}”. Không có gì bị thay đổi. Hãy chọn tên khác."),
    ("nothing_to_undo", "Không còn việc nào để hoàn tác. Không có gì bị thay đổi."),
    ("undo_conflict", "Không hoàn tác được “{label}” vì sau đó có việc khác đã thay đổi nó. Không có gì bị thay đổi."),
    ("no_backup", "Chưa có bản sao lưu nào ở {path}. Sổ còn nguyên. Hãy sao lưu trước."),
    ("not_a_backup", "{path} không phải là bản sao lưu của Sổ Chi bộ. Không có gì bị thay đổi."),
    ("backup_damaged", "Bản sao lưu {path} bị hỏng ({part}). Sổ không bị thay đổi. Hãy dùng một bản sao lưu khác."),
    (
        "backup_newer",
        "Bản sao lưu do phiên bản mới hơn ghi (bậc {found}, chương trình này biết đến bậc {known}). Hãy dùng phiên bản mới hơn.",
    ),
    ("other_book", "{path} là bản sao lưu của một sổ khác. Không có gì bị thay đổi."),
    (
        "year_held",
        "Năm {year} đang tạm dừng nhập nên chưa nhập được. Không có gì bị thay đổi. Người quản trị có thể cho nhập tiếp.",
    ),
    (
        "year_closed",
        "Năm {year} đã khóa sổ nên không sửa được. Không có gì bị thay đổi. Cần sửa thì phải mở lại sổ của năm, có lý do và người thứ hai.",
    ),
    ("year_not_held", "Chỉ khóa sổ được năm đang tạm dừng nhập. Không có gì bị thay đổi. Hãy tạm dừng nhập trước."),
    ("year_not_closed", "Năm chưa khóa sổ (hoặc chưa niêm phong) nên chưa làm được việc này. Không có gì bị thay đổi."),
    ("year_runs", "Năm chưa hết. Không có gì bị thay đổi. Nếu vẫn muốn khóa sổ, hãy nói rõ (--even-though-running)."),
    ("findings_stand", "Còn {count} mục phải sửa trước khi khóa sổ. Không có gì bị thay đổi."),
    (
        "second_is_needed",
        "Sổ còn người dùng khác: một người trong số đó phải tự nhập mật khẩu của mình (--second TÊN); mã khôi phục chỉ dùng \
         khi sổ có một người dùng. Không có gì bị thay đổi.",
    ),
    ("second_is_you", "Người thứ hai phải là người khác với người mở sổ. Không có gì bị thay đổi."),
    (
        "archive_refused",
        "Hồ sơ lưu không còn như lúc niêm phong, hoặc không phải hồ sơ lưu ({faults} chỗ). Không có gì bị thay đổi.",
    ),
    ("no_viewer", "Máy này chưa có chương trình mở được {path}. Tệp đã lập xong và nằm ở đó."),
    ("internal", "Lỗi của chương trình: {detail}. Dữ liệu đã lưu còn nguyên."),
];

#[cfg(test)]
mod tests {
    use domain::Code;

    use super::SENTENCES;
    use crate::error::FailureCode;

    #[test]
    fn every_code_has_a_sentence() {
        for code in FailureCode::ALL {
            assert!(SENTENCES.iter().any(|(known, _)| *known == code.code()), "{} has no sentence", code.code());
        }
    }
}
