import type { FormKind, Needs } from "../../bridge";
import type { FormGroup } from "../../forms/groups";

/** What each form is called in the list; a new kind adds its line. */
const names: Record<FormKind, string> & Record<string, string> = {
  minutes: "Biên bản sinh hoạt",
  "session-minutes": "Biên bản sinh hoạt chuyên đề",
  resolution: "Nghị quyết sinh hoạt",
  "attendance-sheet": "Danh sách điểm danh, ký tên",
  "attendance-table": "Bảng theo dõi tham dự cả năm",
  ballots: "Phiếu biểu quyết",
  "vote-minutes": "Biên bản kiểm phiếu",
  invitation: "Giấy mời",
  extract: "Trích nghị quyết",
  "study-plan": "Kế hoạch sinh hoạt chuyên đề",
  "campaign-plan": "Kế hoạch đợt sinh hoạt chính trị",
  "campaign-report": "Báo cáo kết quả đợt sinh hoạt chính trị",
  commendations: "Danh sách biểu dương tháng",
  ledger: "Sổ theo dõi biểu dương",
  monthly: "Biểu tổng hợp tháng",
  "half-year-sheet": "Biểu tổng hợp 6 tháng",
  members: "Danh sách đảng viên (Mẫu 7-HSĐV)",
  "non-party": "Danh sách quần chúng",
  movement: "Biểu tăng, giảm đảng viên",
  person: "Phiếu cá nhân",
  "grading-list": "Danh sách xếp loại đảng viên",
  "grading-report": "Báo cáo kết quả xếp loại",
  "grading-vote-minutes": "Biên bản kiểm phiếu xếp loại",
  "grading-submission": "Tờ trình công nhận kết quả xếp loại",
  "register-out": "Sổ văn bản đi",
  "register-in": "Sổ văn bản đến",
  "file-index": "Mục lục hồ sơ",
  "year-comparison": "So sánh các năm",
  "year-book": "Sổ Chi bộ của năm",
};

const groups: Record<FormGroup, string> = {
  meetings: "Sinh hoạt",
  study: "Chuyên đề, đợt sinh hoạt chính trị",
  commendations: "Biểu dương",
  people: "Đảng viên, quần chúng",
  grading: "Đánh giá, xếp loại cuối năm",
  documents: "Văn bản, hồ sơ",
  year: "Cả năm",
  others: "Biểu mẫu khác",
};

/** What a form is of, as the label of its choice. */
const needs: Record<Needs, string> = {
  year: "Năm",
  half: "Nửa năm",
  month: "Tháng",
  meeting: "Kỳ sinh hoạt",
  session: "Đợt chuyên đề",
  campaign: "Đợt sinh hoạt chính trị",
  person: "Người",
};

/** The same, after a number. */
const counted: Record<Needs, string> = {
  year: "năm",
  half: "nửa năm",
  month: "tháng",
  meeting: "kỳ",
  session: "đợt",
  campaign: "đợt",
  person: "người",
};

/** Where the records hold nothing that the form could be of. */
const nothing: Partial<Record<Needs, { title: string; body: string; enter: string }>> = {
  meeting: {
    title: "Năm này chưa có kỳ sinh hoạt nào",
    body: "Biểu mẫu này in từ một kỳ sinh hoạt. Nhập kỳ sinh hoạt, dù mới dự kiến, rồi trở lại đây.",
    enter: "Đến Sinh hoạt, hội nghị",
  },
  session: {
    title: "Năm này chưa có đợt chuyên đề nào",
    body: "Biểu mẫu này in từ một đợt sinh hoạt chuyên đề. Nhập đợt đó rồi trở lại đây.",
    enter: "Đến Sinh hoạt chuyên đề",
  },
  campaign: {
    title: "Năm này chưa có đợt sinh hoạt chính trị nào",
    body: "Biểu mẫu này in từ một đợt sinh hoạt chính trị. Nhập đợt đó rồi trở lại đây.",
    enter: "Đến Đợt sinh hoạt chính trị",
  },
  person: {
    title: "Năm này chưa có ai trong chi bộ",
    body: "Biểu mẫu này in riêng từng người. Nhập đảng viên, quần chúng rồi trở lại đây.",
    enter: "Đến Đảng viên và quần chúng",
  },
};

/** Where there are meetings, but none that the form is made of. */
const nothingOf: Partial<Record<FormKind, { title: string; body: string; enter: string }>> = {
  ballots: {
    title: "Năm này không có nội dung nào biểu quyết kín",
    body: "Biểu quyết giơ tay thì không dùng phiếu. Nội dung nào bỏ phiếu kín, đánh dấu ở phần biểu quyết của kỳ sinh hoạt.",
    enter: "Đến Sinh hoạt định kỳ",
  },
  "vote-minutes": {
    title: "Năm này không có nội dung nào biểu quyết kín",
    body: "Biểu quyết giơ tay thì không kiểm phiếu. Nội dung nào bỏ phiếu kín, đánh dấu ở phần biểu quyết của kỳ sinh hoạt.",
    enter: "Đến Sinh hoạt định kỳ",
  },
  extract: {
    title: "Năm này chưa biểu dương ai",
    body: "Trích nghị quyết nêu những người được biểu dương. Ghi biểu dương rồi trở lại đây.",
    enter: "Đến Sinh hoạt định kỳ",
  },
};

export const forms = {
  title: "Biểu mẫu",
  reports: "Báo cáo",
  lead: "Văn bản, danh sách, sổ in từ số liệu đã nhập",
  which: "Chọn biểu mẫu",
  nothing,
  nothingOf,
  saveAll: (name: string, papers: number, counted: string) =>
    `Lưu ${name.charAt(0).toLowerCase()}${name.slice(1)} của cả ${papers} ${counted}…`,
  counted,
  saving: (done: number, papers: number, next: string) => `${done}/${papers} · đang lưu ${next}`,
  stop: "Dừng",
  savedAll: (saved: number, papers: number, folder: string) =>
    saved === papers
      ? `Đã lưu ${saved} bản vào ${folder}`
      : `Đã dừng: ${saved}/${papers} bản đã lưu vào ${folder}, không có tệp dở dang`,
  print: "In biểu mẫu",
  noFigures: "Bản in này không có số liệu nào do sổ đếm.",
  names,
  groups,
  needs,
};
