/** The cover over a locked book. */
export const lock = {
  lock: "Khóa",
  lockHint: "Khóa sổ lúc rời máy (Ctrl+L)",
  title: "Sổ đang khóa",
  line: "Nhập mật khẩu để làm tiếp. Những gì đang nhập dở vẫn còn ở bên dưới.",
  user: "Người dùng",
  open: "Mở khóa",
  opening: "Đang mở khóa…",
  close: "Đóng sổ",
  wait: (seconds: number) => `Mở khóa (chờ ${seconds} giây)`,
  closeTitle: "Đóng sổ khi còn nội dung chưa lưu?",
  closeBody: "Trên màn hình bên dưới còn nội dung chưa lưu. Nếu đóng bây giờ, phần đó sẽ mất; những gì đã lưu vẫn còn.",
  closeDrop: "Đóng, bỏ phần chưa lưu",
  stay: "Ở lại",
  idle: "Tự khóa khi rời máy",
  idleHint:
    "Không ai gõ phím hay dùng chuột trong thời gian này thì sổ tự khóa. Khóa rồi phải nhập mật khẩu mới thấy lại màn hình; những gì đang nhập dở không mất.",
  minutes: "Khóa sau",
  minutesUnit: "phút",
  idleNow: (minutes: number) => `Sổ tự khóa sau ${minutes} phút không ai dùng máy.`,
};
