import type { PaperStatus } from "../../bridge";

export const paperStatuses: Record<PaperStatus, string> = {
  not_handed_in: "Chưa nộp",
  handed_in: "Đã nộp",
  presented: "Đã trình bày",
};

export const campaigns = {
  title: "Đợt sinh hoạt chính trị",
  columns: {
    title: "Chủ đề",
    days: "Thời gian",
    plan: "Kế hoạch",
    sessions: "Đợt chuyên đề gắn với",
    papers: "Bài đã nộp / phải nộp",
  },
  days: (from: string, to: string) => (to ? `${from} – ${to}` : `từ ${from}`),
  of: (handedIn: number, due: number) => `${handedIn}/${due}`,
  owed: (count: number) => `còn ${count} chưa nộp`,
  emptyTitle: "Năm này chưa có đợt sinh hoạt chính trị nào",
  emptyBody:
    "Mỗi đợt có chủ đề, thời gian và kế hoạch; nếu mỗi đảng viên phải viết một bài (bản tự rà soát, bản cam kết, bài thu hoạch) thì theo dõi nộp bài ở đây.",
  addFirst: "Ghi đợt đầu tiên",
  newTitle: "Thêm đợt sinh hoạt chính trị",
  basics: "Chủ đề, thời gian",
  name: "Chủ đề",
  from: "Từ ngày",
  to: "Đến ngày",
  plan: "Theo kế hoạch",
  needsPaper: "Mỗi đảng viên nộp một bài",
  note: "Ghi chú",
  papers: "Bài của từng đảng viên",
  papersHint:
    "Danh sách là đảng viên phải sinh hoạt vào ngày cuối của đợt (đợt đang diễn ra thì tính đến hôm nay). Người được miễn, người đến hay đi giữa đợt chỉ được tính khi đã nộp.",
  groups: {
    due: "Đảng viên phải nộp",
    others: "Có mặt trong đợt, không phải nộp",
    gone: "Không thuộc chi bộ trong thời gian của đợt",
  },
  allHandedIn: "Tất cả đã nộp",
  keys: "Phím: ↑ ↓ chọn người · phím cách: đổi · 1 đã nộp · 2 đã trình bày · 0 chưa nộp",
  on: "Ngày",
  paperNote: "Ghi chú",
  removeTitle: "Xóa đợt sinh hoạt chính trị này?",
  removeBody: "Việc theo dõi nộp bài của đợt cũng bị xóa.",
};
