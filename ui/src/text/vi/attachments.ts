import type { Facts, FailureText } from "../shape";

const untouched = "Sổ không bị thay đổi; các tệp khác trong cùng lần thêm vẫn được nhận.";
const name = (facts: Facts) => facts["name"] ?? "tệp này";

/** Why a photo or a file did not come in. */
export const attachmentFailures = {
  file_empty: (f: Facts): FailureText => ({
    happened: `Tệp “${name(f)}” trống, không có nội dung.`,
    safe: untouched,
    next: "Chép lại tệp từ máy ảnh, điện thoại hoặc máy quét, rồi thêm lần nữa.",
  }),
  file_too_large: (f: Facts): FailureText => ({
    happened: `Tệp “${name(f)}” quá lớn: tối đa ${f["most"] ?? "50"} MB.`,
    safe: untouched,
    next: "Lưu tệp với kích thước nhỏ hơn (quét ở 200–300 dpi là đủ), rồi thêm lần nữa.",
  }),
  not_a_photo: (f: Facts): FailureText => ({
    happened: `“${name(f)}” không phải là ảnh, hoặc ảnh đã hỏng.`,
    safe: untouched,
    next: "Thử mở tệp bằng chương trình xem ảnh. Nếu là văn bản thì thêm vào phần Tài liệu.",
  }),
  photo_format: (f: Facts): FailureText => ({
    happened: `“${name(f)}” là ảnh kiểu ${f["format"] ?? "khác"}, chương trình chưa đọc được.`,
    safe: untouched,
    next: "Lưu ảnh thành JPEG rồi thêm lại. Trên iPhone: Cài đặt → Camera → Định dạng → Tương thích nhất.",
  }),
  photo_too_large: (f: Facts): FailureText => ({
    happened: `Ảnh “${name(f)}” có ${f["pixels"] ?? "quá nhiều"} triệu điểm ảnh; chương trình đọc tối đa ${f["most"] ?? "100"} triệu.`,
    safe: untouched,
    next: "Thu nhỏ ảnh bằng chương trình xem ảnh, rồi thêm lần nữa.",
  }),
  already_attached: (f: Facts): FailureText => ({
    happened: `“${name(f)}” đã có ở đây rồi${f["caption"] ? ` (chú thích: ${f["caption"]})` : ""}.`,
    safe: "Tệp đã có được giữ nguyên, không thêm lần nữa.",
    next: "Không cần làm gì thêm.",
  }),
};

/** Photos and files on a record. */
export const attachments = {
  title: "Ảnh, tài liệu",
  saveFirst: "Lưu bản ghi này trước, rồi thêm ảnh và tài liệu.",
  savedAtOnce: "Ảnh và tài liệu được lưu ngay khi thêm, sửa hay xóa; không cần bấm Lưu.",
  photos: "Ảnh",
  files: "Tài liệu",
  addPhotos: "Thêm ảnh…",
  addFiles: "Thêm tài liệu…",
  dropPhotos: "hoặc kéo ảnh (JPEG, PNG, WebP) thả vào khung này",
  dropFiles: "hoặc kéo tệp (PDF, Word…) thả vào khung này",
  receiving: (count: number) => (count === 1 ? "Đang nhận tệp…" : `Đang nhận ${count} tệp…`),
  received: (count: number) => `Đã thêm ${count} tệp`,
  role: "Loại tài liệu",
  roles: {
    photo: "Ảnh",
    signed_scan: "Bản đã ký",
    final_word: "Bản Word cuối",
    other: "Tài liệu khác",
  },
  photo: (number: number) => `Ảnh ${number}`,
  caption: "Chú thích",
  takenOn: "Ngày chụp",
  open: (number: number) => `Xem lớn ảnh ${number}`,
  earlier: "Đưa lên trước",
  later: "Đưa ra sau",
  saveAs: "Lưu ra tệp…",
  savedTo: (path: string) => `Đã lưu vào ${path}`,
  remove: "Xóa",
  removePhoto: "Xóa ảnh này?",
  removeFile: (file: string) => `Xóa tài liệu “${file}”?`,
  removeBody: "Chỉ gỡ khỏi bản ghi này; tệp gốc trên máy không bị đụng đến.",
  viewing: (number: number, of: number) => `Ảnh ${number}/${of}`,
  before: "Ảnh trước",
  after: "Ảnh sau",
  close: "Đóng",
  gone: "Không mở được ảnh này",
  size: (bytes: number) =>
    bytes < 1_000_000
      ? `${Math.max(1, Math.round(bytes / 1000))} KB`
      : `${(bytes / 1_000_000).toFixed(1).replace(".", ",")} MB`,
};
