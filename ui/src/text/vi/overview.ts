import type { Course, DueKind, FirstStep } from "../../bridge";

const courses: Record<Course, string> = {
  held: "Đã tổ chức",
  planned: "Dự kiến",
  put_off: "Hoãn",
  not_held: "Không tổ chức",
  missing: "Chưa có",
  open: "Chưa đến",
};

/** Short, for a cell of the strip. */
const marks: Record<Course, string> = {
  held: "đã họp",
  planned: "dự kiến",
  put_off: "hoãn",
  not_held: "không họp",
  missing: "còn thiếu",
  open: "—",
};

const due: Record<DueKind, string> = {
  meeting_missing: "Chưa ghi kỳ sinh hoạt",
  meeting_unsettled: "Đã qua ngày, chưa ghi kết quả",
  meeting_unmarked: "Chưa điểm danh xong",
  meeting_uncounted: "Chưa ghi số lượt ý kiến",
  story_untold: "Đã phân công, chưa ghi là đã kể",
  session_missing: "Quý chưa có sinh hoạt chuyên đề",
  session_unsettled: "Đợt đã qua ngày, chưa ghi kết quả",
  session_unmarked: "Đợt chưa điểm danh xong",
  session_uncounted: "Đợt chưa ghi số lượt ý kiến",
  programme_not_held: "Có trong kế hoạch năm, chưa tổ chức",
  papers_missing: "Chưa nộp bài của đợt sinh hoạt",
  commendation_missing: "Tháng chưa có biểu dương",
  task_overdue: "Nhiệm vụ quá hạn",
  task_soon: "Nhiệm vụ sắp đến hạn",
  probation_over: "Hết thời gian dự bị, chưa ghi chính thức",
  probation_ending: "Sắp hết thời gian dự bị",
  signature_waiting: "Văn bản chờ ký đã lâu",
  report_lacks: "Báo cáo năm còn thiếu",
  report_soon: "Báo cáo năm cần có",
};

const steps: Record<FirstStep, { name: string; why: string }> = {
  units: { name: "Nhập các phòng, đơn vị", why: "Để sau này mỗi người chỉ cần chọn đơn vị." },
  people: { name: "Nhập đảng viên và quần chúng", why: "Danh sách điểm danh và đảng số lấy từ đây." },
  secretary: {
    name: "Ghi chức vụ bí thư, phó bí thư, chi ủy viên",
    why: "Trong hồ sơ từng người; người ký văn bản lấy từ đây.",
  },
  topic: { name: "Nhập chuyên đề và kế hoạch của năm", why: "Các đợt sinh hoạt chuyên đề dựa vào đó." },
  meeting: { name: "Ghi kỳ sinh hoạt đầu tiên", why: "Ngày giờ, điểm danh, kể chuyện, kết luận." },
};

export const overview = {
  title: (year: number) => `Tổng quan năm ${year}`,
  partyMembers: "đảng viên",
  nonParty: "quần chúng",
  meetings: "kỳ sinh hoạt",
  sessions: "đợt chuyên đề",
  commendations: "lượt biểu dương",
  commendedPeople: (people: number) => `của ${people} người`,
  inYear: (year: number) => `năm ${year}`,
  until: (date: string) => `đến ${date}`,
  quarter: (quarter: number) => `Quý ${["I", "II", "III", "IV"][quarter - 1] ?? quarter}`,
  /** As short as a cell of the strip has room for; none are needed where months are numbers. */
  months: [] as string[],
  held: (sessions: number) => `${sessions} đợt chuyên đề`,
  courses,
  marks,
  key: {
    held: "ngày họp kỳ sinh hoạt, ngày tổ chức đợt chuyên đề",
    stories: "mẩu chuyện đã kể",
    commendations: "lượt biểu dương",
  },
  addSession: "ghi một đợt chuyên đề",
  missing: "Việc còn thiếu",
  ahead: "Sắp đến hạn",
  nothingMissing: "Không thiếu việc nào đã đến hạn.",
  nothingAhead: "Không có việc nào sắp đến hạn.",
  due,
  people: (name: string, count: number) => `${name}: ${count} người`,
  by: (name: string, date: string) => `${name} (${date})`,
  firstTitle: "Các bước đầu tiên",
  firstLine: "Làm lần lượt từ trên xuống thì không phải quay lại. Bước nào cũng sửa được sau.",
  stepDone: "Đã xong:",
  steps,
};
