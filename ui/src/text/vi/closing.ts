import type { Check, YearState, YearStep } from "../../bridge";
import { checkTitles } from "./checks";

/** What a check found, in words: what is wrong, how it is mended, and the numbers in it. */
interface CheckWords {
  title: string;
  mend: string;
  counted?: (count: number | null, of: number | null) => string;
}

const numbers = (count: number | null, of: number | null, what: string) => `${count ?? "?"}/${of ?? "?"} ${what}`;

const mending: Record<Check, Omit<CheckWords, "title">> = {
  session_missing: {
    mend: "Ghi đợt đã tổ chức; nếu không tổ chức thì ghi đợt “Không tổ chức” kèm lý do.",
  },
  meeting_missing: {
    mend: "Ghi kỳ đã họp; nếu không họp thì ghi kỳ “Không tổ chức” kèm lý do.",
  },
  attendance_missing: {
    mend: "Mở bảng điểm danh và đánh dấu từng người.",
    counted: (count, of) => (count === null ? "chưa ghi buổi nào" : numbers(count, of, "người chưa điểm danh")),
  },
  attendance_outside: {
    mend: "Bỏ điểm danh của người đó, hoặc sửa ngày đến, ngày rời chi bộ trong hồ sơ.",
  },
  minutes_missing: {
    mend: "Ghi kết luận hoặc diễn biến cuộc họp, hoặc đính kèm biên bản.",
  },
  commendation_outside: {
    mend: "Sửa ngày, sửa người, hoặc sửa hồ sơ của người đó.",
  },
  commendation_without_month: { mend: "Chọn tháng cho lượt đó." },
  commendation_without_person: { mend: "Ghi tên người, hoặc xóa lượt đó." },
  commendation_without_reason: { mend: "Ghi nội dung, thành tích." },
  figure_disagrees: {
    mend: "Mở văn bản, dùng lại số của sổ hoặc sửa câu.",
  },
  file_missing: {
    mend: "Chép lại tệp từ bản sao lưu; nếu không còn thì gỡ tệp khỏi bản ghi rồi đính kèm lại.",
  },
  file_changed: {
    mend: "Chép lại tệp từ bản sao lưu; nếu không còn thì gỡ tệp khỏi bản ghi rồi đính kèm lại.",
  },
  doubled_number: {
    mend: "Sửa số; văn bản đã gửi đi không sửa được thì bỏ qua kèm lý do.",
    counted: (count) => `${count ?? "?"} văn bản cùng số`,
  },
  far_from_period: {
    mend: "Sửa ngày hoặc sửa kỳ.",
    counted: (count) => `cách kỳ ${count ?? "?"} ngày`,
  },
  grade_missing: {
    mend: "Ghi mức đề nghị, hoặc lý do không xếp loại.",
  },
  grade_of_non_member: {
    mend: "Bấm “Sửa” để xóa xếp loại ấy; nếu người đó là đảng viên thì sửa đảng tịch, trạng thái trong hồ sơ.",
  },
  ballots_exceed: {
    mend: "Xem lại biên bản kiểm phiếu rồi sửa.",
    counted: (count, of) => `${count ?? "?"} tán thành trong ${of ?? "?"} phiếu`,
  },
  grades_do_not_add_up: {
    mend: "Xếp loại hoặc ghi lý do cho từng đảng viên; mỗi người chỉ một trong hai.",
    counted: (count, of) => `đã ghi ${count ?? "?"}, đảng viên ${of ?? "?"}`,
  },
  year_runs: { mend: "Nên đợi hết năm. Nếu vẫn khóa sổ thì đánh dấu ở bước 3." },
  meeting_unsettled: {
    mend: "Ghi “Đã tổ chức” hoặc “Không tổ chức”.",
  },
  session_unsettled: {
    mend: "Ghi “Đã tổ chức” hoặc “Không tổ chức”.",
  },
  attendance_low: {
    mend: "Xem lại điểm danh; đúng thì bỏ qua kèm lý do.",
    counted: (count, of) => numbers(count, of, "có mặt"),
  },
  absent_unexcused: { mend: "Xem lại điểm danh; đúng thì bỏ qua kèm lý do." },
  meeting_short: {
    mend: "Xem lại giờ bắt đầu, giờ kết thúc.",
    counted: (count, of) => `${count ?? "?"} phút, quy định ${of ?? "?"} phút`,
  },
  storyteller_again: { mend: "Xem lại người trình bày." },
  commended_off_habit: {
    mend: "Xem lại danh sách biểu dương của tháng.",
    counted: (count, of) =>
      `${count ?? "?"} người, thường ${(count ?? 0) < (of ?? 0) ? "ít nhất" : "nhiều nhất"} ${of ?? "?"}`,
  },
  commended_twice: {
    mend: "Xem lại; đúng thì bỏ qua kèm lý do.",
    counted: (count) => `${count ?? "?"} lượt`,
  },
  unit_never_commended: {
    mend: "Xem lại đơn vị của những người được biểu dương.",
  },
  topic_without_plan: {
    mend: "Ghi kế hoạch sinh hoạt chuyên đề của năm.",
  },
  papers_missing: {
    mend: "Ghi bài đã nộp; không nộp thì bỏ qua kèm lý do.",
    counted: (count, of) => numbers(count, of, "người chưa nộp"),
  },
  photo_without_caption: {
    mend: "Ghi chú thích dưới ảnh.",
    counted: (count, of) => numbers(count, of, "ảnh"),
  },
  document_unfinished: {
    mend: "Ban hành, hoặc hủy số văn bản.",
  },
  probation_over: {
    mend: "Ghi ngày công nhận chính thức trong hồ sơ.",
  },
  branch_ungraded: { mend: "Ghi mức xếp loại của chi bộ." },
  awaiting_decision: {
    mend: "Ghi quyết định khi có; khóa sổ trước cũng được.",
    counted: (count, of) => numbers(count, of, "chưa có quyết định"),
  },
  backup_old: {
    mend: "Bấm “Sao lưu ngay” trong mục Sao lưu.",
    counted: (count) => (count === null ? "chưa có bản nào" : `${count} ngày trước`),
  },
};

const checks = Object.fromEntries(
  Object.entries(mending).map(([check, words]) => [check, { title: checkTitles[check], ...words }]),
) as Record<Check, CheckWords>;

const states: Record<YearState, string> = { open: "Đang nhập", held: "Tạm dừng nhập", closed: "Đã khóa sổ" };

const steps: Record<YearStep, string> = {
  held: "Tạm dừng nhập",
  released: "Nhập tiếp",
  closed: "Khóa sổ",
  reopened: "Mở lại sổ",
  sealed: "Niêm phong",
};

/** What is said above the screens of a year that takes nothing more. */
export const walls = {
  held: (year: number) => `Năm ${year} đang tạm dừng nhập: chỉ nhập xếp loại và văn bản.`,
  closed: (year: number, day: string) =>
    day ? `Năm ${year} đã khóa sổ ngày ${day}: chỉ xem.` : `Năm ${year} đã khóa sổ: chỉ xem.`,
  people: (year: number) =>
    `Thông tin cá nhân vẫn sửa được; đảng tịch, trạng thái, đơn vị, chức vụ của năm ${year} thì không.`,
  names: (year: number) => `Các danh sách năm ${year} vẫn ghi họ tên như khi khóa sổ.`,
  archive: (year: number) => `Hồ sơ lưu năm ${year}: chỉ xem.`,
};

export const closing = {
  title: (year: number) => `Khóa sổ năm ${year}`,
  lead: "Kiểm tra, khóa sổ, niêm phong: làm lần lượt từ trên xuống",
  stateOf: "Tình trạng của năm",
  states,
  now: "hiện nay",
  onlyAdministrators: "Chỉ người quản trị sổ mới làm được bước này.",

  check: "1. Kiểm tra trước khi khóa sổ",
  checkHint: "Mỗi dòng nói chỗ nào chưa ổn. Bấm “Sửa” để đến đúng bản ghi; sửa xong thì trở lại đây.",
  checkClosed: "Những chỗ còn ghi nhận",
  checkClosedHint: "Năm đã khóa sổ nên các chỗ này chỉ để biết. Muốn sửa thì phải mở lại sổ.",
  nothingClosed: "Không có chỗ nào.",
  groups: {
    blocking: "Phải sửa trước khi khóa sổ",
    warning: "Nên xem lại, không cản trở khóa sổ",
    passed: "Đã bỏ qua, có lý do",
  },
  nothing: {
    blocking: "Không còn gì cản trở khóa sổ.",
    warning: "Không có gì cần xem lại.",
    passed: "Chưa bỏ qua chỗ nào.",
  },
  standing: (count: number) => (count ? `Còn ${count} chỗ phải sửa trước khi khóa sổ` : "Có thể khóa sổ"),
  checks,
  mend: "Sửa",
  mendNamed: (what: string) => `Sửa: ${what}`,
  look: "Xem",
  lookNamed: (what: string) => `Xem: ${what}`,
  pass: "Bỏ qua",
  passNamed: (what: string) => `Bỏ qua: ${what}`,
  passTitle: "Bỏ qua chỗ này",
  passHint: "Lý do được giữ trong sổ và in vào hồ sơ lưu của năm.",
  passReason: "Lý do bỏ qua",
  passed: "Đã bỏ qua",
  reason: (reason: string) => `Lý do: ${reason}`,
  count: "Xét lại",
  countNamed: (what: string) => `Xét lại: ${what}`,
  counted: "Chỗ này được xét lại",

  hold: "2. Tạm dừng nhập",
  holdHint:
    "Không ai nhập thêm được vào năm này, trừ xếp loại và văn bản. Dùng khi số liệu đã xong mà còn chờ ký, chờ quyết định. Bỏ lúc nào cũng được.",
  holdNow: "Tạm dừng nhập",
  release: "Bỏ tạm dừng, nhập tiếp",
  heldDone: "Đã tạm dừng nhập",
  releasedDone: "Đã cho nhập tiếp",

  close: "3. Khóa sổ năm",
  closeMeaning: [
    "Từ lúc khóa sổ, không sửa, không thêm, không xóa được gì của năm này, kể cả hoàn tác hay nhập dữ liệu.",
    "Các biểu, báo cáo của năm được giữ lại đúng như lúc này; sau này in lại vẫn y như vậy.",
    "Mở lại được, nhưng cần lý do và người thứ hai; việc mở lại ghi vào hồ sơ mãi về sau.",
  ],
  papers: (count: number) => `Sẽ giữ lại ${count} tệp của năm.`,
  notHeld: "Tạm dừng nhập trước, rồi mới khóa sổ.",
  running: (year: number) =>
    `Năm ${year} chưa hết. Những gì diễn ra từ nay đến cuối năm sẽ không ghi vào sổ được. Chỉ khóa sổ khi chắc chắn không còn gì.`,
  evenThough: "Năm chưa hết, vẫn khóa sổ",
  closeNow: (year: number) => `Khóa sổ năm ${year}`,
  closeTitle: (year: number) => `Khóa sổ năm ${year}?`,
  closeBody:
    "Sau khi khóa sổ, năm này chỉ xem. Những gì còn sai thì sửa trước. Các biểu, báo cáo được giữ lại ngay sau đây, có thể mất vài giây.",
  closing: (done: number, of: number) => (of ? `Đang giữ lại các biểu, báo cáo: ${done}/${of}` : "Đang khóa sổ…"),
  closedDone: (year: number) => `Đã khóa sổ năm ${year}`,

  reopen: "Mở lại sổ",
  reopenHint:
    "Chỉ khi phát hiện sai sót phải sửa. Cần lý do và một người thứ hai đứng cạnh, hoặc mã khôi phục. Lần mở lại được ghi trên phiếu niêm phong và mục lục hồ sơ của mọi lần niêm phong sau.",
  reopenNot: "Người đang mở sổ không được giao quyền mở lại năm đã khóa sổ.",
  reopenTitle: (year: number) => `Mở lại sổ năm ${year}`,
  reopenReason: "Lý do mở lại",
  second: "Người thứ hai",
  byCode: "(không có ai: dùng mã khôi phục)",
  secondPassphrase: "Mật khẩu sổ của người thứ hai",
  secondHint: "Người ấy tự nhập mật khẩu của mình.",
  code: "Mã khôi phục",
  reopenNow: "Mở lại sổ",
  reopenedDone: (year: number) => `Đã mở lại sổ năm ${year}`,

  history: "Các bước đã làm",
  historyEmpty: "Chưa làm bước nào với năm này.",
  steps,
  columns: { step: "Bước", at: "Lúc", by: "Ai", note: "Chi tiết" },
  secondWas: (name: string) => `người thứ hai: ${name}`,
};
