import type { CapReading, Grade, NotGraded } from "../../bridge";

const grades: Record<Grade, string> = {
  excellent: "Hoàn thành xuất sắc nhiệm vụ",
  good: "Hoàn thành tốt nhiệm vụ",
  fulfilled: "Hoàn thành nhiệm vụ",
  not_fulfilled: "Không hoàn thành nhiệm vụ",
};

/** Short, for a column. */
const short: Record<Grade, string> = {
  excellent: "Xuất sắc",
  good: "Tốt",
  fulfilled: "Hoàn thành",
  not_fulfilled: "Không hoàn thành",
};

const notGraded: Record<NotGraded, string> = {
  exempt: "Được miễn công tác, sinh hoạt",
  suspended: "Bị đình chỉ sinh hoạt",
  newly_admitted: "Mới kết nạp, chưa đủ thời gian",
  here_temporarily: "Sinh hoạt tạm thời, xếp loại ở nơi chính thức",
  other: "Lý do khác",
};

const readings: Record<CapReading, string> = {
  exactly_good: "20 % của số “hoàn thành tốt”",
  good_and_above: "20 % của số “hoàn thành tốt” trở lên",
};

export const grading = {
  title: (year: number) => `Xếp loại cuối năm ${year}`,
  lead: (day: string) => `Đảng viên của chi bộ ngày ${day}`,
  rules: (rules: string) => `Theo ${rules}`,
  grades,
  short,
  notGradedReasons: notGraded,
  columns: {
    name: "Họ và tên",
    own: "Tự xếp loại",
    proposed: "Chi bộ đề nghị",
    ballots: "Phiếu",
    decided: "Quyết định",
  },
  members: (count: number) => `Đảng viên (${count})`,
  branch: "Chi bộ",
  branchGroup: "Xếp loại của chi bộ",
  ballots: (inFavour: string, voters: string) => `${inFavour}/${voters}`,
  awaiting: "chờ cấp trên quyết định",
  notGradedBecause: (reason: string) => `Không xếp loại: ${reason}`,
  ownAlone: "mới tự xếp loại, chờ đề nghị",
  missing: "chưa xếp loại",
  suggestion: (reason: string) => `Gợi ý không xếp loại: ${reason}`,
  takeSuggestion: "Nhận gợi ý",
  takeNamed: (name: string) => `Nhận gợi ý cho ${name}`,
  open: "Enter trên một dòng để ghi; ghi xong tự sang người sau.",
  emptyTitle: "Cuối năm này chi bộ chưa có đảng viên nào trong sổ",
  emptyBody: "Danh sách xếp loại lấy đảng viên của chi bộ ngày 31/12. Nhập đảng viên rồi trở lại đây.",

  edit: (name: string) => `Xếp loại: ${name}`,
  save: "Lưu, sang người sau",
  saveLast: "Lưu",
  own: "Tự xếp loại",
  proposed: "Chi bộ đề nghị",
  inFavour: "Phiếu tán thành",
  voters: "Trên số phiếu",
  decided: "Cấp có thẩm quyền quyết định",
  decision: "Số quyết định",
  decidedOn: "Ngày quyết định",
  notGraded: "Không xếp loại, lý do",
  isGraded: "(có xếp loại)",
  note: "Ghi chú, lý do khác",
  none: "(chưa có)",
  remove: "Xóa xếp loại này",
  removeTitle: (name: string) => `Xóa xếp loại của ${name}?`,
  removeBody: "Mọi mức, phiếu, quyết định đã ghi cho người này trong năm sẽ không còn.",

  fill: "Điền cho tất cả người chưa có",
  fillStep: "Bước",
  fillGrade: "Mức",
  fillNow: (count: number) => `Điền cho ${count} người`,
  fillNobody: "Không còn ai để điền",
  fillHint: "Không đụng đến người đã có mức, người không xếp loại và người được gợi ý không xếp loại.",
  filled: (count: number) => `Đã điền cho ${count} người`,

  sums: "Đối chiếu",
  sum: (members: number, graded: number, notGradedCount: number, missing: number) =>
    `${members} đảng viên = ${graded} xếp loại + ${notGradedCount} không xếp loại + ${missing} chưa có`,
  sumWrong: (members: number, sum: number) => `Chưa khớp: đảng viên ${members}, cộng lại ${sum}`,
  each: (name: string, count: number) => `${name}: ${count}`,
  awaitingCount: (count: number) => `Chờ cấp trên quyết định: ${count}`,

  cap: "Mức trần “xuất sắc”",
  capHint:
    "Số người xuất sắc không quá 20 %. Chỗ này có hai cách hiểu; chọn cách đảng ủy của mình dùng. Sổ chỉ nhắc, không ngăn.",
  capReading: "Cách tính",
  readings,
  capOver: (given: number, allowed: number) =>
    `Đang có ${given} người xuất sắc, theo cách tính đã chọn thì nhiều nhất ${allowed}. Vẫn lưu được; nên xem lại với đảng ủy.`,
  capWithin: "Số người xuất sắc không vượt mức trần.",
};
