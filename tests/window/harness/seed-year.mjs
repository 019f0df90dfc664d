// The year 2023 of the branch that the program was first made for, with people who do not exist.

export const UNITS = ["Văn phòng Sở", "Thanh tra Sở", "Phòng Quản lý Công nghiệp"];

/** The first is the secretary. */
export const MEMBERS = [
  "Nguyễn Đỗ Trường Thụy",
  "Huỳnh Thị Ngọc Ẩn",
  "Đặng Quang Nghiễm",
  "Phạm Nghĩa Ước",
  "Trần Thị Mỹ Quyên",
  "Lưu Ngọc Khuyến",
  "Đoàn Nghĩa Hiệp",
  "Vũ Hoàng Yến",
  "Ngô Thị Thanh Thúy",
  "Thạch Thị Sô Phia",
  "Đinh Hồng Đào",
  "Bùi Tấn Đạt",
  "Võ Như Kỷ",
  "Cao Đắc Lực",
  "Xích Thị Mỹ Dưỡng",
  "K’Brếu",
  "Hoàng Thanh Thuý",
  "Lý Hoàng Sỹ",
  "Mai Xuân Trưởng",
  "Tạ Khắc Nguyện",
  "Châu Nữ Hạnh Uyên",
];

export const OTHERS = ["Y Ơ", "Hồ Bửu Lượm", "Đào Thị Như Ý", "Nguyễn Phước Ngưỡng", "Trương Thị Bích Ngẫu"];

export const TOPIC =
  "học tập và làm theo tư tưởng, đạo đức, phong cách Hồ Chí Minh về phát huy giá trị văn hóa, sức mạnh con người " +
  "Việt Nam trong sự nghiệp xây dựng và bảo vệ Tổ quốc";
export const CAMPAIGN = "Giữ trọn lời thề đảng viên";
export const PLANS = [
  {
    number: 70,
    role: "Đợt sinh hoạt chính trị",
    subject: `về tổ chức đợt sinh hoạt chính trị với chủ đề “${CAMPAIGN}”`,
  },
  { number: 72, role: "Sinh hoạt chuyên đề của năm", subject: "về sinh hoạt chuyên đề năm 2023" },
];

export const SESSIONS = [
  { quarter: 1, on: "24/02/2023", title: "Quán triệt chuyên đề năm 2023", form: "Báo cáo chuyên đề", campaign: true },
  { quarter: 1, on: "03/03/2023", title: "Liên hệ với nhiệm vụ của ngành", form: "Báo cáo chuyên đề", campaign: true },
  { quarter: 1, on: "24/03/2023", title: "Đảng viên liên hệ bản thân", form: "Báo cáo chuyên đề", campaign: true },
  {
    quarter: 2,
    on: "19/05/2023",
    title: "Sinh hoạt toàn văn chuyên đề năm 2023",
    form: "Báo cáo chuyên đề",
    scope: "Toàn văn chuyên đề",
  },
  {
    quarter: 2,
    on: "17/06/2023",
    title: "Nghiên cứu thực tế tại Khu Di tích căn cứ Tỉnh ủy",
    form: "Nghiên cứu thực tế",
    isNew: true,
    site: "Khu Di tích căn cứ Tỉnh ủy Bình Thuận trong kháng chiến chống Mỹ",
    address: "Sa Lôn, xã Đông Giang, huyện Hàm Thuận Bắc, tỉnh Bình Thuận",
  },
  {
    quarter: 3,
    on: "25/08/2023",
    title: "Tọa đàm lồng ghép tác phẩm của đồng chí Tổng Bí thư",
    form: "Tọa đàm",
    isNew: true,
    work: {
      title:
        "Kiên quyết, kiên trì đấu tranh phòng, chống tham nhũng, tiêu cực, góp phần xây dựng Đảng và Nhà nước ta ngày " +
        "càng trong sạch, vững mạnh",
      author: "đồng chí Tổng Bí thư Nguyễn Phú Trọng",
    },
  },
  {
    quarter: 4,
    on: "27/10/2023",
    title: "Cuộc thi tìm hiểu chuyên đề năm 2023",
    form: "Cuộc thi tìm hiểu",
    isNew: true,
    partners: ["Chi bộ 1 thuộc Đảng bộ Sở Công Thương", "Đảng bộ Công ty Cổ phần Xăng dầu và dầu khí Bình Thuận"],
    rounds: ["khởi động", "hiểu ý đồng đội", "nhìn hình đoán chữ", "hát, ngâm thơ về Bác Hồ"],
  },
];

/** Eleven months; three commended in each, and a fourth in May: 34 lượt. */
export const MONTHS = Array.from({ length: 11 }, (_, at) => {
  const month = at + 1;
  const people = [...MEMBERS.slice(1), ...OTHERS];
  return {
    name: `Tháng ${month}`,
    day: `05/${String(month).padStart(2, "0")}/2023`,
    storyteller: MEMBERS[(at + 1) % MEMBERS.length],
    story: `Mẩu chuyện về Bác số ${month}`,
    speeches: 7,
    commended: Array.from({ length: month === 5 ? 4 : 3 }, (_, n) => people[(at * 3 + n) % people.length]),
  };
});

export const OWN_TEXTS = [
  "Chi ủy chủ động xây dựng kế hoạch ngay từ đầu năm.",
  "Một số ý kiến còn nặng về báo cáo kết quả công tác.",
  "Chi bộ tiếp tục đổi mới nội dung, hình thức sinh hoạt chuyên đề.",
];

/** What the issued report must say of it. */
export const SENTENCES = [
  "Chi bộ 2 là chi bộ trực thuộc Đảng bộ Sở Công Thương, có 21 đảng viên và 05 quần chúng",
  "Chi bộ lãnh đạo 03 phòng chuyên môn: Văn phòng Sở, Thanh tra Sở và Phòng Quản lý Công nghiệp",
  "Kế hoạch số 70-KH/CB2, ngày 14/02/2023",
  "Kế hoạch số 72-KH/CB2, ngày 14/02/2023 về sinh hoạt chuyên đề năm 2023.",
  "07 đợt sinh hoạt chuyên đề: quý I 03 đợt, quý II 02 đợt, quý III 01 đợt, quý IV 01 đợt; quý nào cũng có",
  "gắn với đợt sinh hoạt chính trị “Giữ trọn lời thề đảng viên” theo Kế hoạch số 70-KH/CB2",
  "01 đợt sinh hoạt toàn văn",
  "nghiên cứu thực tế cho đảng viên, quần chúng tại Khu Di tích căn cứ Tỉnh ủy Bình Thuận",
  "phối hợp với 02 tổ chức đảng là Chi bộ 1 thuộc Đảng bộ Sở Công Thương và Đảng bộ Công ty Cổ phần",
  "Cuộc thi gồm 04 nội dung: khởi động; hiểu ý đồng đội; nhìn hình đoán chữ; hát, ngâm thơ về Bác Hồ.",
  "03 hình thức mới: nghiên cứu thực tế, tọa đàm và cuộc thi tìm hiểu",
  "Tại 11 kỳ sinh hoạt định kỳ, theo phân công của Chi ủy, đã có 11 lượt đảng viên kể mẩu chuyện về Bác Hồ",
  "biểu dương 03 - 04 đồng chí; tổng số 34 lượt đảng viên, quần chúng được biểu dương",
];
