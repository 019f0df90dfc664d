import type { Role } from "../../bridge";

/** Who may open the book, and what each may do in it. */
const roles: Record<Role, string> = {
  administrator: "Quản trị sổ",
  editor: "Ghi sổ",
  viewer: "Chỉ xem",
};

const roleMeanings: Record<Role, string> = {
  administrator: "Làm được mọi việc, kể cả thêm, bớt người dùng, đặt lại mật khẩu cho người khác và xóa hẳn một người.",
  editor: "Nhập, sửa, xóa, in, ban hành, sao lưu, xem và xuất nhật ký; không quản lý người dùng.",
  viewer: "Xem mọi mục và xem trước bản in; không sửa được gì.",
};

export const users = {
  roles,
  roleMeanings,
  hint: "Mỗi người mở sổ bằng tên và mật khẩu riêng, để nhật ký ghi đúng ai đã làm việc gì.",
  meaningTitle: "Quyền có nghĩa gì",
  meaningLimits:
    "Quyền ngăn nhầm lẫn trong công việc và có hiệu lực trong chương trình này. Ai mở được sổ thì máy của người đó giải mã được cả sổ: quyền “Chỉ xem” không phải là bức tường đối với người rành máy tính. Người không nên biết thì đừng cho vào danh sách.",
  columns: { name: "Tên", role: "Quyền", from: "Từ ngày", to: "Đến ngày" },
  you: "là bạn",
  gone: "đã thôi",
  noWayIn: "chưa có mật khẩu",
  mayReopen: "Được mở lại năm đã khóa sổ",
  seesIdentity: "Xem được số định danh cá nhân",
  onlyAdministrators: "Chỉ người quản trị sổ mới thêm, sửa, bớt được người dùng.",
  add: "Thêm người dùng",
  addTitle: "Thêm người dùng",
  editTitle: (name: string) => `Quyền của ${name}`,
  name: "Tên người dùng",
  nameHint: "Hiện khi mở sổ và trong nhật ký, ví dụ: Nguyễn Thị Hoa, Phó bí thư.",
  role: "Quyền",
  further: "Quyền thêm",
  firstPassphrase: "Mật khẩu ban đầu",
  firstPassphraseHint: "Đưa mật khẩu này cho người đó, và nhắc họ đổi ngay lần đầu mở sổ.",
  added: (name: string) => `Đã thêm ${name}`,
  saved: "Đã lưu quyền",
  edit: "Sửa quyền",
  reset: "Đặt mật khẩu mới",
  resetTitle: (name: string) => `Đặt mật khẩu mới cho ${name}`,
  resetHint: "Dùng khi người đó quên mật khẩu. Mật khẩu cũ hết dùng được ngay. Nhắc họ tự đổi sau khi mở sổ.",
  resetDone: (name: string) => `Đã đặt mật khẩu mới cho ${name}`,
  remove: "Thôi cho dùng",
  removeTitle: (name: string) => `Thôi cho ${name} mở sổ?`,
  removeBody:
    "Từ nay người này không mở được sổ nữa; tên vẫn còn trong nhật ký. Những gì họ đã biết thì họ vẫn biết, và bản sao sổ họ giữ từ trước vẫn mở được bằng mật khẩu cũ. Nếu họ có thể có bản sao, nên đổi khóa dữ liệu ngay sau đó.",
  removed: (name: string) => `${name} không mở được sổ nữa`,
  rotateAfterTitle: "Đổi khóa dữ liệu ngay bây giờ?",
  rotateAfterBody:
    "Đổi khóa làm cho khóa mà người vừa thôi có thể còn giữ không mở được những gì ghi từ nay về sau. Bản sao cũ trong tay họ thì vẫn như cũ.",
  rotateLater: "Để sau",
  own: "Mật khẩu của bạn",
  code: "Mã khôi phục mới",
  codeHint:
    "Làm mã mới khi tờ giấy ghi mã bị mất hoặc người khác đã thấy. Mã cũ hết dùng được ngay khi mã mới hiện ra; mã mới chỉ hiện một lần.",
  codeButton: "Làm mã khôi phục mới",
  codeAsk: "Nhập mật khẩu của bạn để làm mã mới. Chuẩn bị sẵn giấy bút hoặc máy in.",
  codeShow: "Làm mã mới",
  codeDone: "Mã khôi phục mới đã có hiệu lực",
  rotate: "Khóa dữ liệu",
  rotateHint:
    "Đổi khóa là mã hóa lại toàn bộ sổ bằng khóa mới. Nên làm khi một người thôi dùng sổ, hoặc khi nghi mật khẩu bị lộ. Mật khẩu và mã khôi phục của mọi người không đổi. Bản sao lưu cũ vẫn mở được bằng mật khẩu lúc sao lưu.",
  rotateButton: "Đổi khóa dữ liệu",
  rotateTitle: "Đổi khóa dữ liệu",
  rotateLine:
    "Việc này có thể mất vài phút nếu sổ nhiều ảnh. Đừng rút USB chứa sổ. Nếu bị ngắt giữa chừng, sổ vẫn nguyên vẹn và việc đổi khóa tự làm tiếp ở lần mở sau.",
  rotateStart: "Bắt đầu đổi khóa",
  rotating: (done: number, of: number) => (of > 0 ? `Đang mã hóa lại: ${done}/${of}` : "Đang chuẩn bị…"),
  rotated: "Đã đổi khóa dữ liệu",
};
