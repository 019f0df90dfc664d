import type { ItemState } from "../../bridge";

export const itemStates: Record<ItemState, string> = {
  held: "Đã tổ chức",
  not_yet_due: "Chưa đến kỳ",
  missed: "Chưa tổ chức",
  put_off: "Hoãn",
  not_held: "Không tổ chức",
};

export const programme = {
  title: "Các đợt dự kiến",
  items: "Các mục của kế hoạch năm",
  itemsHint:
    "Theo kế hoạch sinh hoạt chuyên đề của năm. Mỗi mục gắn với đợt đã tổ chức thực hiện nó; đợt hoãn thì ghi lý do ở chính đợt đó.",
  columns: { quarter: "Quý", planned: "Kế hoạch", held: "Đã tổ chức" },
  total: "Cả năm",
  lacking: "Quý này chưa có đợt nào; mỗi quý ít nhất một đợt.",
  item: (number: number) => `Mục ${number}`,
  add: "Thêm mục",
  quarter: "Quý",
  itemTitle: "Nội dung",
  form: "Hình thức",
  preparer: "Người chuẩn bị",
  presenter: "Người trình bày",
  partners: "Đơn vị phối hợp",
  partnersHint: "Nhiều đơn vị thì cách nhau bằng dấu chấm phẩy.",
  site: "Địa điểm",
  session: "Đợt đã thực hiện",
  noSession: "(chưa có)",
  open: "Mở đợt này",
  link: (session: string) => `Gắn với: ${session}`,
  make: "Tạo đợt từ mục này",
  note: "Ghi chú",
};
