import type { Facts, FailureText } from "../shape";

const at = (path: string | undefined) => (path ? ` (${path})` : "");
const isWrongKey = (f: Facts) => f["code"] === "wrong_passphrase";

/** What can go wrong with users, the lock, undoing and backups. */
export const safetyFailures = {
  locked: () => ({
    happened: "Sổ đang khóa nên việc vừa rồi chưa được thực hiện.",
    safe: "Sổ vẫn nguyên vẹn; những gì đã nhập vẫn ở trên màn hình.",
    next: "Nhập mật khẩu để mở khóa, rồi làm lại.",
  }),
  not_allowed: () => ({
    happened: "Người đang mở sổ không được giao quyền làm việc này.",
    safe: "Không có gì bị thay đổi.",
    next: "Nhờ người quản trị sổ làm, hoặc đề nghị họ cấp thêm quyền ở Cài đặt → Người dùng.",
  }),
  too_many_tries: (f) => ({
    happened: "Nhập sai mật khẩu nhiều lần quá.",
    safe: "Sổ vẫn nguyên vẹn và vẫn khóa.",
    next: `Chờ ${f["seconds"] ?? "vài"} giây rồi nhập lại. Xem phím Caps Lock và bộ gõ Unikey.`,
  }),
  last_administrator: () => ({
    happened: "Đây là người quản trị cuối cùng của sổ.",
    safe: "Không có gì bị thay đổi; người này vẫn mở được sổ như cũ.",
    next: "Giao quyền quản trị cho một người khác trước, rồi làm lại.",
  }),
  name_taken: (f) => ({
    happened: `Đã có người dùng tên “${f["name"] ?? ""}”.`,
    safe: "Không có gì bị thay đổi.",
    next: "Chọn một tên khác, ví dụ ghi thêm chức vụ. Nhật ký phải phân biệt được ai đã làm việc gì.",
  }),
  no_backup: (f) => ({
    happened: `Chưa có bản sao lưu nào${at(f["path"])}.`,
    safe: "Sổ vẫn nguyên vẹn.",
    next: "Bấm “Sao lưu ngay” trước, rồi làm lại.",
  }),
  undo_conflict: (f) => ({
    happened: `Không hoàn tác được: sau đó đã có thay đổi khác ở chỗ này${f["label"] ? ` (${f["label"]})` : ""}.`,
    safe: "Không có gì bị thay đổi; dữ liệu vẫn như đang thấy.",
    next: "Mở Nhật ký để xem trước đó ghi gì, rồi sửa lại bằng tay.",
  }),
  nothing_to_undo: () => ({
    happened: "Không còn việc nào để hoàn tác hay làm lại.",
    safe: "Không có gì bị thay đổi.",
    next: "Muốn lấy lại bản ghi đã xóa trước đây, mở Nhật ký → Thùng rác.",
  }),
  backup_damaged: (f) => ({
    happened: `Bản sao lưu này bị hỏng${f["part"] ? ` ở phần ${f["part"]}` : ""}${at(f["path"])}.`,
    safe: "Sổ đang dùng không bị đụng đến; tệp sao lưu vẫn nguyên như cũ.",
    next: "Chọn một bản sao lưu khác. Đừng xóa tệp này: có thể nó còn cứu được một phần.",
  }),
  not_a_backup: (f) => ({
    happened: `Tệp này không phải bản sao lưu của Sổ Chi bộ${at(f["path"])}.`,
    safe: "Không có gì bị thay đổi.",
    next: "Chọn tệp có đuôi .sochibo trong nơi cất bản sao lưu.",
  }),
  backup_newer: (f) => ({
    happened: `Bản sao lưu này do phiên bản mới hơn ghi (bản ${f["found"] ?? "?"}, chương trình này biết đến bản ${f["known"] ?? "?"}).`,
    safe: "Không có gì bị thay đổi.",
    next: "Cài phiên bản mới của chương trình rồi làm lại.",
  }),
  other_book: (f) => ({
    happened: `Trong thư mục này là một sổ khác${at(f["path"])}.`,
    safe: "Sổ đó không bị đụng đến.",
    next: "Chọn thư mục của đúng sổ này, hoặc một thư mục trống.",
  }),
  year_held: (f) => ({
    happened: `Phần vừa sửa thuộc năm ${f["year"] ?? "?"}, đang tạm dừng nhập, nên chưa lưu được.`,
    safe: "Sổ không bị thay đổi; những gì vừa nhập vẫn ở trên màn hình.",
    next: "Nếu cần ghi thêm, nhờ người quản trị sổ bỏ tạm dừng ở mục Khóa sổ năm, rồi lưu lại.",
  }),
  year_closed: (f) => ({
    happened: `Phần vừa sửa thuộc năm ${f["year"] ?? "?"}, đã khóa sổ, nên không sửa được nữa.`,
    safe: "Số liệu của năm vẫn đúng như lúc khóa sổ; những gì vừa nhập vẫn ở trên màn hình.",
    next: "Nếu có sai sót phải sửa, người có quyền mở lại sổ ở mục Khóa sổ năm, có lý do và người thứ hai.",
  }),
  year_not_held: () => ({
    happened: "Chưa khóa sổ được vì năm này chưa tạm dừng nhập.",
    safe: "Không có gì bị thay đổi.",
    next: "Bấm “Tạm dừng nhập” trước, xem lại lần cuối, rồi khóa sổ.",
  }),
  year_not_closed: () => ({
    happened: "Năm này chưa khóa sổ, hoặc chưa niêm phong, nên chưa làm được việc vừa rồi.",
    safe: "Không có gì bị thay đổi.",
    next: "Vào mục Khóa sổ năm, làm lần lượt các bước từ trên xuống.",
  }),
  second_is_you: () => ({
    happened: "Người thứ hai phải là một người khác, không phải người đang mở sổ.",
    safe: "Năm vẫn khóa sổ, không có gì bị thay đổi.",
    next: "Nhờ một người dùng khác nhập mật khẩu của họ, nếu sổ chỉ có một người dùng thì dùng mã khôi phục.",
  }),
  second_is_needed: () => ({
    happened: "Sổ còn người dùng khác, nên mã khôi phục không thay được người thứ hai.",
    safe: "Năm vẫn khóa sổ, không có gì bị thay đổi.",
    next: "Nhờ một người dùng khác nhập mật khẩu của họ.",
  }),
  archive_refused: (f) => ({
    happened: isWrongKey(f)
      ? "Mật khẩu của hồ sơ lưu không đúng."
      : "Hồ sơ lưu này không mở được: tệp không còn như lúc niêm phong.",
    safe: "Tệp không bị thay đổi; sổ không bị đụng đến.",
    next: isWrongKey(f)
      ? "Nhập lại mật khẩu đặt lúc niêm phong, đúng từng chữ, từng dấu gạch."
      : "Dùng bản khác của hồ sơ này (USB, đĩa, nơi lưu trữ).",
  }),
  findings_stand: (f) => ({
    happened: `Chưa khóa sổ được: còn ${f["count"] ?? "một số"} chỗ phải sửa.`,
    safe: "Không có gì bị thay đổi.",
    next: "Xem danh sách ở bước kiểm tra, sửa từng chỗ rồi khóa sổ lại.",
  }),
  year_runs: () => ({
    happened: "Năm này chưa hết nên chưa khóa sổ.",
    safe: "Không có gì bị thay đổi.",
    next: "Đợi hết năm; nếu chắc chắn không còn gì để ghi, đánh dấu “Năm chưa hết, vẫn khóa sổ”.",
  }),
} satisfies Record<string, (facts: Facts) => FailureText>;
