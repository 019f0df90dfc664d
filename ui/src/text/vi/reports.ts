import type { Lacking, OwnSection, ParagraphSource, Rule } from "../../bridge";

const section: Record<OwnSection, string> = {
  strengths: "Ưu điểm",
  weaknesses: "Hạn chế, nguyên nhân",
  direction: "Phương hướng, nhiệm vụ",
  proposals: "Kiến nghị, đề xuất",
};

const missing: Record<Lacking, string> = {
  strengths: "Ưu điểm",
  weaknesses: "Hạn chế, nguyên nhân",
  direction: "Phương hướng, nhiệm vụ",
  proposals: "Kiến nghị, đề xuất (hoặc đánh dấu “Không có”)",
  signer: "Người ký",
  number: "Số báo cáo",
  date: "Ngày báo cáo",
  figure: "Số liệu chưa có trong đoạn đã sửa",
  signature: "Trình ký",
};

const sources: Record<ParagraphSource, string> = {
  drafted: "Dự thảo của sổ",
  edited: "Đã sửa",
  own: "Chi bộ viết",
  left_out: "Không in",
};

/** What each figure is called, and how it is counted. */
const rules: Record<Rule, { name: string; meaning: string }> = {
  dang_vien: {
    name: "Đảng viên",
    meaning:
      "Đảng viên chính thức và dự bị của chi bộ vào ngày cuối kỳ số liệu, kể cả người được miễn, người đi nơi khác.",
  },
  chinh_thuc: { name: "Đảng viên chính thức", meaning: "Vào ngày cuối kỳ số liệu." },
  du_bi: { name: "Đảng viên dự bị", meaning: "Vào ngày cuối kỳ số liệu." },
  sinh_hoat_tam_thoi: {
    name: "Sinh hoạt tạm thời tại chi bộ",
    meaning: "Đảng viên của chi bộ khác, không tính vào đảng số.",
  },
  quan_chung: { name: "Quần chúng", meaning: "Vào ngày cuối kỳ số liệu." },
  phong: { name: "Phòng, đơn vị", meaning: "Các phòng do chi bộ lãnh đạo vào ngày cuối kỳ số liệu." },
  ke_hoach: { name: "Kế hoạch", meaning: "Kế hoạch đã ban hành về năm báo cáo." },
  dot: { name: "Đợt sinh hoạt chuyên đề", meaning: "Các đợt đã tổ chức và được tính là một đợt." },
  dot_gan_sinh_hoat_chinh_tri: {
    name: "Đợt gắn với sinh hoạt chính trị",
    meaning: "Các đợt chuyên đề có gắn một đợt sinh hoạt chính trị.",
  },
  dot_long_ghep_tac_pham: {
    name: "Đợt lồng ghép tác phẩm",
    meaning: "Các đợt chuyên đề có nghiên cứu ít nhất một tác phẩm.",
  },
  don_vi_phoi_hop: { name: "Đơn vị phối hợp", meaning: "Các tổ chức phối hợp trong đợt đó." },
  noi_dung_thi: { name: "Nội dung thi", meaning: "Các phần của cuộc thi." },
  hinh_thuc_moi: { name: "Hình thức mới", meaning: "Hình thức được đánh dấu “mới”, mỗi hình thức tính một lần." },
  luot_du: { name: "Lượt đảng viên dự", meaning: "Có mặt hoặc đến muộn ở từng buổi của các đợt." },
  luot_phai_du: { name: "Lượt phải dự", meaning: "Đảng viên phải dự từng buổi; người được miễn chỉ tính khi có mặt." },
  ty_le_du: { name: "Tỷ lệ dự", meaning: "Tổng lượt dự chia tổng lượt phải dự." },
  luot_quan_chung_du: { name: "Lượt quần chúng dự", meaning: "Quần chúng có mặt ở từng buổi." },
  luot_y_kien: { name: "Lượt ý kiến ở các đợt", meaning: "Tổng lượt ý kiến; chưa biết nếu còn đợt chưa ghi." },
  ky_sinh_hoat: { name: "Kỳ sinh hoạt định kỳ", meaning: "Các kỳ đã tổ chức, tính theo kỳ." },
  luot_ke_chuyen: { name: "Lượt kể mẩu chuyện", meaning: "Mẩu chuyện đã trình bày, không tính chuyện mới phân công." },
  luot_gioi_thieu_tac_pham: { name: "Lượt giới thiệu tác phẩm", meaning: "Phần giới thiệu đã trình bày." },
  luot_y_kien_dinh_ky: {
    name: "Lượt ý kiến ở kỳ sinh hoạt",
    meaning: "Tổng lượt ý kiến; chưa biết nếu còn kỳ chưa ghi.",
  },
  luot_bieu_duong: { name: "Lượt biểu dương", meaning: "Mỗi lần một người được biểu dương là một lượt." },
  luot_bieu_duong_dang_vien: {
    name: "Lượt biểu dương đảng viên",
    meaning: "Lượt của người là đảng viên vào ngày biểu dương.",
  },
  luot_bieu_duong_quan_chung: {
    name: "Lượt biểu dương quần chúng",
    meaning: "Lượt của người là quần chúng vào ngày biểu dương.",
  },
  nguoi_bieu_duong: { name: "Người được biểu dương", meaning: "Mỗi người tính một lần." },
  bieu_duong_moi_thang: {
    name: "Biểu dương mỗi tháng",
    meaning: "Tháng ít nhất đến tháng nhiều nhất, trong những tháng có biểu dương.",
  },
  khen_thuong: {
    name: "Khen thưởng",
    meaning: "Quyết định khen thưởng chi bộ hoặc người của chi bộ, theo ngày quyết định; không tính biểu dương.",
  },
  dang_vien_du: {
    name: "Đảng viên có mặt",
    meaning: "Đảng viên được điểm danh có mặt hoặc đến muộn tại buổi họp; cộng qua các buổi khi có nhiều buổi.",
  },
  dang_vien_phai_du: {
    name: "Đảng viên phải dự",
    meaning:
      "Đảng viên phải dự theo ngày họp; không tính đồng chí được miễn hoặc sinh hoạt tạm thời nơi khác, trừ khi có đến dự.",
  },
  ty_le_dang_vien_du: {
    name: "Tỷ lệ đảng viên dự",
    meaning:
      "Đảng viên có mặt chia cho đảng viên phải dự, lấy một số lẻ; chỉ tính khi mọi đồng chí phải dự đã được điểm danh.",
  },
  quan_chung_du: { name: "Quần chúng dự", meaning: "Quần chúng được điểm danh có mặt hoặc đến muộn tại buổi họp." },
  vang_co_ly_do: { name: "Vắng có lý do", meaning: "Đảng viên phải dự được điểm danh vắng có lý do." },
  vang_khong_ly_do: { name: "Vắng không lý do", meaning: "Đảng viên phải dự được điểm danh vắng không lý do." },
  den_muon: {
    name: "Đến muộn",
    meaning:
      "Đảng viên, quần chúng được điểm danh đến muộn tại buổi họp; chỉ nêu khi mọi đồng chí phải dự đã được điểm danh.",
  },
  mien_khong_du: {
    name: "Được miễn sinh hoạt, không dự",
    meaning: "Đảng viên được miễn sinh hoạt vào ngày họp, không đến dự.",
  },
  noi_khac_khong_du: {
    name: "Sinh hoạt tạm thời nơi khác, không dự",
    meaning: "Đảng viên sinh hoạt đảng tạm thời ở nơi khác vào ngày họp, không đến dự.",
  },
  nguoi_cua_don_vi: {
    name: "Người của đơn vị phối hợp",
    meaning: "Số người của đơn vị phối hợp, như đã ghi của đợt sinh hoạt.",
  },
  tan_thanh: { name: "Tán thành", meaning: "Số người tán thành như đã ghi của lần biểu quyết." },
  khong_tan_thanh: { name: "Không tán thành", meaning: "Số người không tán thành như đã ghi của lần biểu quyết." },
  khong_y_kien: { name: "Không có ý kiến", meaning: "Số người không có ý kiến như đã ghi của lần biểu quyết." },
  duoc_bieu_quyet: {
    name: "Được biểu quyết",
    meaning: "Số người được quyền biểu quyết như đã ghi của lần biểu quyết.",
  },
  duoc_bieu_quyet_co_mat: {
    name: "Được biểu quyết, có mặt",
    meaning:
      "Đảng viên chính thức được quyền biểu quyết, được điểm danh có mặt hoặc đến muộn; chỉ nêu khi bảng điểm danh đã đủ và khớp với số đã ghi của lần biểu quyết.",
  },
  ty_le_tan_thanh: {
    name: "Tỷ lệ tán thành",
    meaning: "Số người tán thành chia cho số người được quyền biểu quyết, lấy một số lẻ.",
  },
  nhiem_vu: {
    name: "Nhiệm vụ được giao",
    meaning: "Nhiệm vụ được giao tại cuộc họp, mỗi dòng phân công một nhiệm vụ.",
  },
  nhiem_vu_da_xong: {
    name: "Nhiệm vụ đã hoàn thành",
    meaning: "Trong số nhiệm vụ được giao, những nhiệm vụ được ghi đã làm xong.",
  },
  y_kien_phat_bieu: {
    name: "Ý kiến phát biểu",
    meaning: "Cộng số lượt ý kiến đã ghi của từng người tại cuộc họp hoặc đợt sinh hoạt.",
  },
  dot_cua_dot_chinh_tri: {
    name: "Đợt sinh hoạt trong đợt chính trị",
    meaning: "Đợt sinh hoạt chuyên đề đã tổ chức có ghi đợt sinh hoạt chính trị này.",
  },
  bai_phai_nop: { name: "Bài phải nộp", meaning: "Đảng viên phải nộp bài trong đợt sinh hoạt chính trị." },
  bai_da_nop: { name: "Bài đã nộp", meaning: "Bài được ghi đã nộp hoặc đã trình bày." },
  bai_da_trinh_bay: { name: "Bài đã trình bày", meaning: "Bài được ghi đã trình bày." },
  dot_du_kien: {
    name: "Đợt dự kiến",
    meaning: "Nội dung trong chương trình sinh hoạt chuyên đề của năm, mỗi dòng một đợt.",
  },
  dang_so_dau_ky: {
    name: "Đảng số đầu kỳ",
    meaning: "Đảng viên chính thức và dự bị của Chi bộ vào ngày trước ngày đầu kỳ.",
  },
  ket_nap: { name: "Kết nạp", meaning: "Người được ghi trở thành đảng viên dự bị của Chi bộ trong kỳ." },
  chuyen_den: { name: "Chuyển đến", meaning: "Đảng viên từ chi bộ khác chuyển đến trong kỳ, kể cả trở lại." },
  chuyen_di: { name: "Chuyển đi", meaning: "Đảng viên được ghi chuyển sinh hoạt đi nơi khác trong kỳ." },
  tu_tran: { name: "Từ trần", meaning: "Đảng viên được ghi từ trần trong kỳ." },
  ra_khoi_dang: { name: "Ra khỏi Đảng", meaning: "Đảng viên được ghi ra khỏi Đảng trong kỳ." },
  dang_vien_nu: { name: "Đảng viên nữ", meaning: "Trong đảng số vào ngày cuối của kỳ số liệu, những đồng chí là nữ." },
  dang_vien_mien: {
    name: "Đảng viên được miễn sinh hoạt",
    meaning: "Trong đảng số vào ngày cuối của kỳ số liệu, những đồng chí được miễn công tác và sinh hoạt đảng.",
  },
  buoi_da_du: { name: "Số buổi đã dự", meaning: "Buổi sinh hoạt mà người này được điểm danh có mặt hoặc đến muộn." },
  buoi_phai_du: { name: "Số buổi phải dự", meaning: "Buổi sinh hoạt mà người này phải dự theo ngày họp." },
  van_ban_vao_so: {
    name: "Văn bản vào sổ",
    meaning: "Văn bản đi có nội dung về năm đã lấy số hoặc đã ban hành, kể cả số đã hủy.",
  },
  van_ban_di: { name: "Văn bản đi", meaning: "Văn bản đi đã ban hành có nội dung về năm; không tính số đã hủy." },
  van_ban_den: { name: "Văn bản đến", meaning: "Văn bản đến đã vào sổ của năm." },
  tang_khac: {
    name: "Tăng khác",
    meaning:
      "Người thành đảng viên của Chi bộ trong kỳ không do kết nạp, cũng không do chuyển đến: được phục hồi, công nhận lại hoặc sửa lại hồ sơ.",
  },
  giam_khac: {
    name: "Giảm khác",
    meaning:
      "Người không còn là đảng viên của Chi bộ trong kỳ mà không phải chuyển đi, từ trần hay ra khỏi Đảng: hết thời gian dự bị mà không được công nhận, sửa lại hồ sơ.",
  },
  tep_dinh_kem: {
    name: "Tệp đính kèm",
    meaning: "Tệp (ảnh, bản chụp, bản đã ký…) đính kèm một văn bản, một cuộc họp hoặc một đợt sinh hoạt.",
  },
  ty_le_buoi_da_du: {
    name: "Tỷ lệ buổi đã dự",
    meaning: "Số buổi người này đã dự chia cho số buổi phải dự; chỉ tính khi mọi buổi đã được điểm danh.",
  },
  dang_vien_cuoi_nam: {
    name: "Đảng viên cuối năm",
    meaning:
      "Đảng viên chính thức và dự bị của Chi bộ vào ngày 31 tháng 12 của năm, kể cả đồng chí được miễn sinh hoạt hoặc sinh hoạt tạm thời nơi khác; không tính đảng viên của chi bộ khác đến sinh hoạt tạm thời.",
  },
  phai_xep_loai: {
    name: "Đảng viên phải xếp loại",
    meaning: "Trong số đảng viên cuối năm, những đồng chí không được ghi là không xếp loại.",
  },
  khong_xep_loai: {
    name: "Đảng viên không xếp loại",
    meaning:
      "Trong số đảng viên cuối năm, những đồng chí được ghi là không xếp loại, có lý do: được miễn công tác và sinh hoạt đảng, bị đình chỉ sinh hoạt, mới kết nạp hoặc lý do khác.",
  },
  chua_xep_loai: {
    name: "Đảng viên chưa xếp loại",
    meaning: "Trong số đảng viên phải xếp loại, những đồng chí chưa ghi mức nào ở cả ba bước.",
  },
  da_xep_loai: {
    name: "Đảng viên đã xếp loại",
    meaning:
      "Trong số đảng viên phải xếp loại, những đồng chí đã ghi một mức: theo quyết định của cấp trên; chưa có thì theo đề nghị; chưa đề nghị thì theo mức tự xếp loại.",
  },
  xep_loai_xuat_sac: {
    name: "Hoàn thành xuất sắc nhiệm vụ",
    meaning: "Trong số đảng viên đã xếp loại, những đồng chí ở mức hoàn thành xuất sắc nhiệm vụ.",
  },
  xep_loai_tot: {
    name: "Hoàn thành tốt nhiệm vụ",
    meaning: "Trong số đảng viên đã xếp loại, những đồng chí ở mức hoàn thành tốt nhiệm vụ.",
  },
  xep_loai_hoan_thanh: {
    name: "Hoàn thành nhiệm vụ",
    meaning: "Trong số đảng viên đã xếp loại, những đồng chí ở mức hoàn thành nhiệm vụ.",
  },
  xep_loai_khong_hoan_thanh: {
    name: "Không hoàn thành nhiệm vụ",
    meaning: "Trong số đảng viên đã xếp loại, những đồng chí ở mức không hoàn thành nhiệm vụ.",
  },
  ty_le_xuat_sac: {
    name: "Tỷ lệ hoàn thành xuất sắc nhiệm vụ",
    meaning: "Số đảng viên hoàn thành xuất sắc nhiệm vụ chia cho số đã xếp loại, lấy một số lẻ.",
  },
  ty_le_tot: {
    name: "Tỷ lệ hoàn thành tốt nhiệm vụ",
    meaning: "Số đảng viên hoàn thành tốt nhiệm vụ chia cho số đã xếp loại, lấy một số lẻ.",
  },
  ty_le_hoan_thanh: {
    name: "Tỷ lệ hoàn thành nhiệm vụ",
    meaning: "Số đảng viên hoàn thành nhiệm vụ chia cho số đã xếp loại, lấy một số lẻ.",
  },
  ty_le_khong_hoan_thanh: {
    name: "Tỷ lệ không hoàn thành nhiệm vụ",
    meaning: "Số đảng viên không hoàn thành nhiệm vụ chia cho số đã xếp loại, lấy một số lẻ.",
  },
  ty_le_bon_muc: { name: "Tỷ lệ cộng bốn mức", meaning: "Số đảng viên ở bốn mức cộng lại chia cho số đã xếp loại." },
  cho_quyet_dinh: {
    name: "Đảng viên chờ cấp trên quyết định",
    meaning: "Trong số đảng viên đã xếp loại, những đồng chí mà mức xếp loại chưa có quyết định của cấp có thẩm quyền.",
  },
  de_nghi_xep_loai: {
    name: "Đảng viên được đề nghị xếp loại",
    meaning: "Trong số đảng viên phải xếp loại, những đồng chí được chi ủy, chi bộ đề nghị xếp loại ở mức đó.",
  },
  chua_de_nghi: {
    name: "Đảng viên chưa có mức đề nghị",
    meaning: "Trong số đảng viên phải xếp loại, những đồng chí chưa được chi ủy, chi bộ đề nghị xếp loại ở mức nào.",
  },
  phieu_tan_thanh: {
    name: "Phiếu tán thành mức xếp loại",
    meaning: "Số phiếu tán thành mức được đề nghị xếp loại, như đã ghi.",
  },
  phieu_xep_loai: { name: "Phiếu xếp loại", meaning: "Số phiếu đã bỏ về mức được đề nghị xếp loại, như đã ghi." },
  ty_le_phieu_tan_thanh: {
    name: "Tỷ lệ phiếu tán thành",
    meaning: "Số phiếu tán thành chia cho số phiếu đã bỏ, lấy một số lẻ.",
  },
};

export const reports = {
  title: "Báo cáo, biểu mẫu",
  which: "Báo cáo",
  periods: { year: (year: number) => `Năm ${year}`, halves: ["6 tháng đầu năm", "6 tháng cuối năm"] },
  kind: "Báo cáo kết quả sinh hoạt chuyên đề, học tập và làm theo tư tưởng, đạo đức, phong cách Hồ Chí Minh",
  tabs: {
    text: "Nội dung",
    settings: "Thông tin",
    figures: "Đối chiếu số liệu",
    changes: "Sau khi ban hành",
    files: "Tệp kèm",
  },
  head: "Số, ngày và người ký",
  number: "Số báo cáo",
  numberHint: "Để trống thì in dấu chấm.",
  dated: "Ngày báo cáo",
  asOf: "Số liệu đến ngày",
  asOfHint: "Để trống: đến ngày báo cáo, không quá ngày cuối kỳ.",
  profile: "Thể thức",
  signer: "Người ký",
  signerHint: "Để trống: bí thư vào ngày báo cáo.",
  sections: "Phần chi bộ tự viết",
  section,
  notWritten: "Chưa nhập",
  suggestion: "Gợi ý:",
  useSuggestion: "Dùng câu này",
  nothingToPropose: "Không có kiến nghị, đề xuất",
  missingTitle: "Còn thiếu trước khi ban hành:",
  missing,
  saveAndShow: "Lưu và xem",
  savePdf: "Lưu PDF…",
  saveWord: "Xuất Word…",
  checkSheet: "In phiếu đối chiếu",
  print: "In",
  savedTo: (path: string) => `Đã lưu vào ${path}`,
  printing: "Đã chuyển sang chương trình xem để in",
  preview: "Xem trước khi in",
  drawing: "Đang dựng trang in…",
  notDrawn: "Chưa dựng được trang in",
  page: (page: number, pages: number) => `Trang ${page}/${pages}`,
  pageBefore: "Trang trước",
  pageAfter: "Trang sau",
  zoomIn: "Phóng to",
  zoomOut: "Thu nhỏ",
  fit: "Vừa khung",
  counted: (value: string, name: string, rows: number) => `${value}: ${name}, đếm từ ${rows} dòng trong sổ`,

  send: "Trình ký",
  takeBack: "Rút về dự thảo",
  issue: "Ban hành",
  sent: "Báo cáo đã chuyển sang chờ ký",
  takenBack: "Báo cáo đã rút về dự thảo",
  issued: "Báo cáo đã ban hành; nội dung và số liệu được giữ nguyên từ nay",
  issueTitle: "Ban hành báo cáo này?",
  issueBody:
    "Sau khi ban hành, nội dung, số liệu và bản PDF được giữ nguyên mãi. Thay đổi trong sổ về sau chỉ được ghi bên cạnh.",
  issueYes: "Ban hành",
  claimsTitle: "Có số tự ghi khác với số của sổ",
  claimsBody: (claims: string) => `${claims}. Vẫn ban hành với số tự ghi?`,
  claimsYes: "Vẫn ban hành",
  stay: "Xem lại",
  cancel: "Hủy số báo cáo…",
  cancelTitle: "Hủy số báo cáo này?",
  cancelBody:
    "Bản đã ban hành được giữ lại trong sổ văn bản đi, số của nó không cấp lại. Một dự thảo có cùng nội dung được lập thay, chưa có số.",
  cancelReason: "Lý do hủy",
  cancelYes: "Hủy số",
  cancelled: "Đã hủy số báo cáo; dự thảo thay thế đã sẵn",
  issuedOn: (on: string) => `Đã ban hành lúc ${on}`,
  issuedNote: "Văn bản này đã ban hành. Nội dung, số liệu và bản in được giữ nguyên như lúc ký.",
  unchanged: "Số liệu trong sổ vẫn khớp với bản đã ban hành.",
  changed: (count: number) => `Số liệu đã thay đổi sau ban hành: ${count} chỗ.`,
  change: (then: string, now: string) => `Đã ban hành: ${then} · Hiện nay: ${now}`,
  none: "không có",
  goneRows: (rows: number) => `${rows} dòng không còn được tính`,
  addedRows: (rows: number) => `${rows} dòng được tính thêm`,

  sources,
  textHint: "Mỗi đoạn do sổ soạn từ các bản ghi. Số có gạch chân chấm do sổ đếm và tự cập nhật.",
  unused: "Đoạn đã sửa nhưng không in",
  unusedHint: "Báo cáo hiện không có đoạn này, vì số liệu đã đổi. Câu chữ vẫn được giữ, phòng khi cần lại.",
  dropUnused: "Bỏ hẳn",
  opening: "Mở đầu",
  closing: "Kết thúc",
  edit: "Sửa",
  leaveOut: "Không in đoạn này",
  restore: "Lấy lại bản dự thảo",
  restoreTitle: "Bỏ phần đã sửa, lấy lại bản dự thảo?",
  restoreBody: "Câu chữ đã sửa ở đoạn này sẽ mất. Các đoạn khác không đổi.",
  typed: "Đoạn văn",
  typedHint: "Số trong ⟨ ⟩ do sổ đếm. Xóa ngoặc và viết số khác thì thành số tự ghi, sẽ được đánh dấu khi khác với sổ.",
  insert: "Chèn số của sổ:",
  claim: (said: string, name: string, counted: string) =>
    `Ghi ${said}, sổ đếm ${name.toLocaleLowerCase("vi")} được ${counted}.`,
  claimAgrees: (said: string, name: string) => `Số ${said} (${name.toLocaleLowerCase("vi")}) tự ghi, hiện khớp với sổ.`,
  useCounted: "Dùng số của sổ",
  unresolved: "Có số liệu mà sổ chưa đếm được; trang in để dấu “…”.",

  rules,
  ofPeriod: (period: string) => `(${period})`,
  figuresLead: (figures: number) =>
    `${figures} số liệu trong bản in. Mở một số để xem các dòng được đếm; bấm một dòng để đến bản ghi.`,
  rowCount: (rows: number) => `${rows} dòng`,
  noRows: "Không có dòng nào được đếm.",
  filter: "Tìm số liệu",
  printSheet: "In phiếu đối chiếu",
  saveSheet: "Lưu phiếu PDF…",
  attendanceOf: (of: string) => `có mặt ${of}`,
};
