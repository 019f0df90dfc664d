/** The program itself. */
export const about = {
  title: "Giới thiệu",
  face: {
    version: "Phiên bản",
    webView: "Khung hiển thị",
    place: "Cách chạy",
    logs: "Nhật ký máy",
  },
  unknown: "không rõ",
  portable: "Mang theo: sổ, cài đặt và nhật ký nằm cạnh chương trình",
  installed: "Cài trên máy này",
  diagnosis: "Gói chẩn đoán",
  diagnosisHint:
    "Khi chương trình chạy sai, gửi tệp này cho người giúp sửa. Trong tệp chỉ có phiên bản, số dòng của mỗi loại và nhật ký máy; không có tên người, tên chi bộ, đường dẫn hay số định danh.",
  diagnose: "Xuất gói chẩn đoán",
  diagnosed: (path: string) => `Đã ghi gói chẩn đoán vào ${path}`,
  licences: "Giấy phép",
  licencesHint: "Chương trình và mọi thành phần có trong nó, mỗi thành phần với giấy phép của mình.",
  noLicences: "Trang giấy phép đi cùng gói cài đặt và thư mục mang theo. Bản đang chạy không có trang này bên cạnh.",
  showLicences: "Mở trang giấy phép",
};
