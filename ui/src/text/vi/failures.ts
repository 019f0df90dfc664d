import type { FailureCode } from "../../bridge";
import type { Facts, FailureText } from "../shape";
import { attachmentFailures } from "./attachments";
import { safetyFailures } from "./safety";

const at = (path: string | undefined) => (path ? ` (${path})` : "");

/** What happened, what is safe and what to do, for each reason that Rust gives. */
export const failures: Record<FailureCode, (facts: Facts) => FailureText> = {
  ...attachmentFailures,
  ...safetyFailures,
  wrong_passphrase: () => ({
    happened: "Mật khẩu sổ không đúng.",
    safe: "Sổ vẫn nguyên vẹn và vẫn khóa.",
    next: "Xem lại phím Caps Lock và bộ gõ Unikey, rồi nhập lại. Nếu quên hẳn, dùng mã khôi phục.",
  }),
  wrong_recovery_code: () => ({
    happened: "Mã khôi phục không đúng.",
    safe: "Sổ vẫn nguyên vẹn; mã của sổ không đổi.",
    next: "So từng nhóm ký tự với tờ giấy đã ghi hoặc đã in, rồi nhập lại.",
  }),
  key_file_missing: (f) => ({
    happened: `Thư mục sổ thiếu tệp khóa${at(f["path"])}.`,
    safe: "Dữ liệu vẫn nằm trong thư mục, nhưng không có tệp khóa thì không ai mở được.",
    next: "Tìm lại tệp khóa rồi chép vào thư mục sổ, hoặc khôi phục từ bản sao lưu gần nhất.",
  }),
  key_file_damaged: (f) => ({
    happened: `Tệp khóa của sổ bị hỏng${at(f["path"])}.`,
    safe: "Chương trình không ghi gì vào thư mục; dữ liệu vẫn như cũ.",
    next: "Khôi phục từ bản sao lưu gần nhất; sổ này vẫn được giữ lại bên cạnh.",
  }),
  book_missing: (f) => ({
    happened: `Không thấy sổ trong thư mục này${at(f["path"])}.`,
    safe: "Không có gì bị thay đổi.",
    next: "Kiểm tra ổ đĩa hoặc USB đã cắm chưa, hoặc chọn lại thư mục.",
  }),
  book_damaged: (f) => ({
    happened: f["page"] ? `Sổ bị hỏng ở trang dữ liệu ${f["page"]}.` : "Tệp dữ liệu của sổ bị hỏng.",
    safe: "Chương trình dừng lại và không ghi gì thêm; tệp được giữ nguyên như lúc này.",
    next: "Đừng xóa thư mục này. Khôi phục từ bản sao lưu gần nhất; sổ hỏng vẫn được giữ lại bên cạnh.",
  }),
  book_newer: (f) => ({
    happened: `Sổ này do phiên bản mới hơn ghi (bản ${f["found"] ?? "?"}, chương trình này biết đến bản ${f["known"] ?? "?"}).`,
    safe: "Sổ chưa bị đụng đến.",
    next: "Cài phiên bản mới của chương trình rồi mở lại.",
  }),
  not_a_book: (f) => ({
    happened: `Thư mục này không phải là một sổ chi bộ${at(f["path"])}.`,
    safe: "Không có gì bị thay đổi.",
    next: "Chọn thư mục có tệp book.db và tệp khóa của sổ.",
  }),
  folder_not_writable: (f) => ({
    happened: `Không ghi được vào thư mục này${at(f["path"])}.`,
    safe: "Chưa có gì được tạo ra hay thay đổi.",
    next: "Chọn thư mục khác, hoặc nhờ người quản trị máy cấp quyền ghi.",
  }),
  folder_not_empty: (f) => ({
    happened: `Thư mục đã có tệp khác${at(f["path"])}.`,
    safe: "Các tệp đó không bị đụng đến.",
    next: "Chọn một thư mục trống, hoặc ghi tên một thư mục chưa có.",
  }),
  already_there: (f) => ({
    happened: `Đã có tệp hoặc thư mục mang tên này${at(f["path"])}.`,
    safe: "Tệp đó không bị đụng đến.",
    next: "Chọn một tên khác, hoặc tự xóa hay dời tệp cũ đi rồi làm lại.",
  }),
  year_refused: (f) => ({
    happened: `Tệp năm có ${f["faults"] ?? ""} chỗ không nhận được.`,
    safe: "Sổ không bị thay đổi.",
    next: "Xem từng chỗ trong danh sách, sửa trong tệp rồi nhập lại.",
  }),
  book_in_use: (f) => ({
    happened: `Sổ đang được mở ở nơi khác${at(f["host"] ?? f["path"])}.`,
    safe: "Không có gì bị thay đổi.",
    next: "Đóng cửa sổ kia rồi mở lại. Mỗi lúc chỉ một chương trình được mở sổ.",
  }),
  file_in_use: (f) => ({
    happened: `Tệp đang mở ở chương trình khác${at(f["path"])}.`,
    safe: "Tệp cũ còn nguyên; chưa có gì bị ghi đè.",
    next: "Đóng tệp ấy ở chương trình kia rồi lưu lại, hoặc lưu với tên khác.",
  }),
  folder_gone: (f) => ({
    happened: `Không còn thấy thư mục này${at(f["path"])}.`,
    safe: "Chưa có gì được ghi; sổ vẫn nguyên vẹn.",
    next: "Kiểm tra ổ đĩa hoặc USB đã cắm chưa, hoặc chọn thư mục khác.",
  }),
  unprintable: (f) => ({
    happened: `Không in được chữ “${f["character"] ?? ""}” (${f["code"] ?? ""})${f["owner"] ? ` trong bản ghi của ${f["owner"]}` : ""}: phông chữ của bản in không có chữ này.`,
    safe: "Chưa có gì được in hay lưu ra; bản ghi vẫn nguyên vẹn.",
    next: "Mở bản ghi ấy, thay chữ này bằng chữ khác rồi in lại. Bản Word vẫn xuất được.",
  }),
  disk_full: (f) => ({
    happened: `Ổ đĩa đã đầy${at(f["path"])}, chưa lưu được.`,
    safe: "Những gì đã lưu trước đó vẫn còn; những gì vừa nhập vẫn ở trên màn hình.",
    next: "Xóa bớt tệp không cần trên ổ đĩa, rồi bấm Lưu lần nữa.",
  }),
  file_error: (f) => ({
    happened: `Không làm việc được với tệp${at(f["path"])}${f["reason"] ? `: ${f["reason"]}` : ""}.`,
    safe: "Những gì đã lưu trước đó vẫn còn.",
    next: "Kiểm tra ổ đĩa và quyền truy cập, rồi làm lại.",
  }),
  no_book_open: () => ({
    happened: "Chưa mở sổ nào.",
    safe: "Không có gì bị thay đổi.",
    next: "Mở sổ rồi làm lại.",
  }),
  not_found: () => ({
    happened: "Không còn thấy bản ghi này trong sổ.",
    safe: "Các bản ghi khác không bị ảnh hưởng.",
    next: "Quay lại danh sách; có thể bản ghi đã được xóa.",
  }),
  refused: () => ({
    happened: "Một số ô chưa đúng.",
    safe: "Chưa lưu gì; những gì đã nhập vẫn ở trên màn hình.",
    next: "Sửa các ô được đánh dấu rồi lưu lại.",
  }),
  passphrase_too_short: (f) => ({
    happened: `Mật khẩu quá ngắn: cần ít nhất ${f["minimum"] ?? "8"} ký tự.`,
    safe: "Chưa có gì được tạo ra hay thay đổi.",
    next: "Đặt một câu dài hơn, từ bốn tiếng trở lên.",
  }),
  no_viewer: (f) => ({
    happened: `Máy này chưa có chương trình mở được loại tệp này${at(f["path"])}.`,
    safe: "Tệp đã lập xong và nằm ở đó đến khi đóng sổ; sổ vẫn nguyên vẹn.",
    next: "Nhờ cài một chương trình xem loại tệp này rồi làm lại, hoặc chép tệp ấy sang máy khác để xem và in.",
  }),
  blob_missing: () => ({
    happened: "Không thấy một tệp ảnh hoặc tệp đính kèm trong thư mục sổ.",
    safe: "Các bản ghi và các tệp khác vẫn nguyên vẹn.",
    next: "Chép lại tệp đó từ bản sao lưu gần nhất.",
  }),
  blob_damaged: () => ({
    happened: "Một tệp ảnh hoặc tệp đính kèm trong thư mục sổ bị hỏng.",
    safe: "Các bản ghi và các tệp khác vẫn nguyên vẹn.",
    next: "Chép lại tệp đó từ bản sao lưu gần nhất.",
  }),
  database: (f) => ({
    happened: `Không đọc hoặc ghi được sổ${f["detail"] ? `: ${f["detail"]}` : ""}.`,
    safe: "Những gì đã lưu trước đó vẫn còn; lần ghi vừa rồi không được thực hiện.",
    next: "Thử lại. Nếu vẫn lỗi, đóng sổ, chép cả thư mục sổ sang chỗ khác rồi mở lại.",
  }),
  in_use: (f) => ({
    happened: `Không xóa được: còn ${f["rows"] ?? "một số"} dòng khác nhắc đến bản ghi này.`,
    safe: "Chưa xóa gì.",
    next:
      f["what"] === "format_profile"
        ? "Chi bộ hoặc văn bản đã chọn thể thức này. Chọn thể thức khác ở đó trước, hoặc ghi ngày hết áp dụng."
        : "Người đã rời chi bộ thì ghi vào Trạng thái sinh hoạt. Nếu nhập nhầm, xóa các dòng kia trước.",
  }),
  not_practice: () => ({
    happened: "Thư mục này không phải là sổ luyện tập.",
    safe: "Sổ trong thư mục đó không bị đụng đến.",
    next: "Mở sổ đó bằng mật khẩu, hoặc chọn thư mục khác cho sổ luyện tập.",
  }),
  no_branch: () => ({
    happened: "Chưa có tên chi bộ cho ngày của báo cáo.",
    safe: "Mọi bản ghi vẫn nguyên vẹn.",
    next: "Vào Hệ thống → Cài đặt, đặt “Áp dụng từ ngày” sớm hơn ngày của báo cáo.",
  }),
  already_issued: (f) => ({
    happened: `Văn bản ${f["number"] ?? ""} đã ban hành nên không sửa được nữa.`,
    safe: "Bản ban hành vẫn nguyên như lúc ký.",
    next: "Nếu có sai sót, hủy số văn bản này rồi làm văn bản khác; có thể đính kèm bản đã ký và ghi chú.",
  }),
  not_ready: () => ({
    happened: "Văn bản chưa đủ điều kiện để ban hành.",
    safe: "Bản dự thảo vẫn được giữ nguyên.",
    next: "Xem các mục còn thiếu ở đầu trang, nhập cho đủ rồi ban hành lại.",
  }),
  claims_disagree: (f) => ({
    happened: `Có số tự ghi khác với số của sổ: ${f["claims"] ?? ""}.`,
    safe: "Văn bản chưa ban hành, nội dung vẫn được giữ nguyên.",
    next: "Dùng lại số của sổ, hoặc xác nhận giữ số tự ghi rồi ban hành.",
  }),
  report_failed: (f) => ({
    happened: `Không dựng được báo cáo${f["detail"] ? `: ${f["detail"]}` : ""}.`,
    safe: "Mọi bản ghi vẫn nguyên vẹn.",
    next: "Thử lại. Nếu vẫn lỗi, ghi lại câu báo lỗi này.",
  }),
  internal: (f) => ({
    happened: `Chương trình gặp lỗi${f["detail"] ? `: ${f["detail"]}` : ""}.`,
    safe: "Những gì đã lưu trước đó vẫn còn; lần ghi vừa rồi không được thực hiện.",
    next: "Thử lại. Nếu vẫn lỗi, đóng chương trình, mở lại và ghi lại câu báo lỗi này.",
  }),
};
