import type { CourseKind, PersonLineKind, Reckoned } from "../../bridge";

const courseKinds: Record<CourseKind, string> = {
  standing: "Đảng tịch",
  activity: "Trạng thái sinh hoạt",
  placement: "Đơn vị, chức vụ",
  office: "Chức vụ trong Đảng",
  helped_by: "Đảng viên giúp đỡ",
  helper_of: "Giúp đỡ đảng viên dự bị",
};

const lineKinds: Record<PersonLineKind, string> = {
  commendation: "Biểu dương",
  reminder: "Nhắc nhở",
  award: "Khen thưởng",
  story: "Kể chuyện về Bác",
  work: "Giới thiệu tác phẩm",
  presented: "Trình bày chuyên đề",
  contribution: "Phát biểu ý kiến",
  paper: "Bài của đợt sinh hoạt",
  task: "Nhiệm vụ",
};

const reckoned: Record<Reckoned, string> = {
  decision: "ngày quyết định kết nạp",
  ceremony: "ngày lễ kết nạp (chưa có ngày quyết định)",
  record: "ngày ghi trong sổ",
};

const statuses: Record<string, string> = {
  assigned: "đã phân công",
  done: "đã xong",
  dropped: "không thực hiện",
  not_handed_in: "chưa nộp",
  handed_in: "đã nộp",
  presented: "đã trình bày",
};

export const person = {
  tabs: "Hồ sơ và quá trình",
  file: "Hồ sơ",
  history: "Quá trình",
  helpers: "Đảng viên giúp đỡ",
  helpersHint: "Người được phân công giúp đỡ trong thời gian dự bị.",
  helper: "Họ và tên",
  addHelper: "Thêm người giúp đỡ",
  sheetsLeft: (days: string) =>
    `Với thay đổi này, người này không còn trong danh sách điểm danh ngày ${days}, dù đã được đánh dấu. Đúng như vậy thì cứ lưu; dấu cũ được giữ lại nhưng không tính vào số liệu.`,
  partyAge: (years: number) => `${years} năm tuổi Đảng`,
  partyAgeFrom: (date: string, since: string) => `tính từ ${date}: ${since}`,
  reckoned,
  probationEnds: (date: string) => `Hết thời gian dự bị ngày ${date}`,
  probationRule: "đủ 12 tháng kể từ ngày chi bộ tổ chức lễ kết nạp",
  courseKinds,
  since: (from: string) => `từ ${from}`,
  fromTo: (from: string, to: string) => `từ ${from} đến ${to}`,
  year: (year: number) => `Năm ${year}`,
  noYears: "Sổ chưa ghi việc nào của người này.",
  meetings: "Sinh hoạt định kỳ",
  sessions: "Sinh hoạt chuyên đề",
  presentOf: (present: number, due: number) => `có mặt ${present}/${due} buổi`,
  unmarked: (count: number) => `${count} buổi chưa điểm danh`,
  cameAsGuest: (times: number) => `dự ${times} buổi`,
  commended: (times: number) => `${times} lượt biểu dương`,
  columns: { on: "Ngày", kind: "Việc", what: "Nội dung", status: "Tình trạng" },
  lineKinds,
  statuses,
  times: (times: number) => `${times} lượt`,
  open: "(xem)",
};
