import type { TaskStatus } from "../../bridge";

export const taskStatuses: Record<TaskStatus, string> = {
  assigned: "Đang thực hiện",
  done: "Đã xong",
  dropped: "Không thực hiện",
};

export const tasks = {
  title: "Phân công nhiệm vụ",
  tab: "Nhiệm vụ",
  stories: "Kể chuyện, giới thiệu tác phẩm",
  overdue: "quá hạn",
  overdueCount: (count: number) => `${count} nhiệm vụ đã quá hạn`,
  filter: "Lọc nhiệm vụ",
  filters: { all: "Tất cả", open: "Còn việc", overdue: "Quá hạn", done: "Đã xong" },
  columns: { who: "Người, đơn vị", content: "Nội dung", given: "Giao ngày", due: "Hạn", status: "Tình trạng" },
  add: "Giao nhiệm vụ",
  finish: "Đã xong",
  edit: "Sửa nhiệm vụ",
  empty: "Không có nhiệm vụ nào ở đây. Giao nhiệm vụ ở khung trên, hoặc ghi ngay trong kỳ sinh hoạt.",
  person: "Người được giao",
  unit: "hoặc đơn vị",
  noUnit: "(không)",
  givenOn: "Giao ngày",
  due: "Hạn hoàn thành",
  content: "Nội dung nhiệm vụ",
  status: "Tình trạng",
  result: "Kết quả",
  resultShown: (result: string) => `Kết quả: ${result}`,
  removeTitle: (who: string) => `Xóa nhiệm vụ của ${who}?`,
  removeBody: "Nhiệm vụ không làm nữa thì nên ghi “Không thực hiện” để còn theo dõi được.",
  storyColumns: {
    period: "Kỳ",
    heldOn: "Ngày",
    person: "Người trình bày",
    kind: "Nội dung",
    title: "Tên mẩu chuyện, tác phẩm",
    status: "Tình trạng",
  },
  noStories: "Năm này chưa phân công ai kể chuyện hay giới thiệu tác phẩm.",
  waiting: (count: number) => `Chưa được phân công (${count})`,
  waitingHint: "Đảng viên phải sinh hoạt chưa được phân công kể chuyện, giới thiệu tác phẩm trong năm.",
};
