import type { Difference, PlaceAdvice } from "../../bridge";
import type { Age, AgeUnit } from "../../backups/age";

const units: Record<AgeUnit, (count: number) => string> = {
  now: () => "vừa xong",
  minutes: (count) => `${count} phút trước`,
  hours: (count) => `${count} giờ trước`,
  days: (count) => `${count} ngày trước`,
};

const difference: Record<Difference, string> = {
  book: "bản sao lưu thuộc về một sổ khác",
  head: "nhật ký của sổ không chứa mục cuối của bản sao lưu",
};

const advice: Record<PlaceAdvice, string> = {
  sync: "Sổ đang nằm trong thư mục của một chương trình đồng bộ (OneDrive, Google Drive, Dropbox…). Chương trình ấy có thể đưa sổ lên mạng, hoặc thay tệp giữa lúc sổ đang mở. Nên đóng sổ rồi chuyển cả thư mục sang một thư mục thường trên ổ đĩa của máy này.",
  network:
    "Sổ đang nằm trên ổ đĩa mạng. Mạng chập chờn giữa lúc ghi có thể làm hỏng sổ, và máy khác cũng thấy được tệp. Nên đóng sổ rồi chuyển cả thư mục về ổ đĩa của máy này.",
};

const figure = (number: number) => number.toLocaleString("vi-VN");

export const backups = {
  mark: "Sao lưu:",
  markNever: "Chưa có bản sao lưu",
  markHints: {
    failed: "Lần sao lưu gần nhất không được.",
    never: "Sổ này chưa được sao lưu lần nào.",
    old: "Bản sao lưu gần nhất đã quá 7 ngày.",
    second: "Nơi sao lưu thứ hai đã lâu chưa có bản mới.",
  },
  markOpen: "Mở mục Sao lưu.",
  ago: (age: Age) => units[age.unit](age.count),
  last: (ago: string, moment: string) => `Bản sao lưu đã kiểm tra gần nhất: ${ago}, ${moment}`,
  never: "Chưa có bản sao lưu nào của sổ này",
  changed: "Sổ đã có thay đổi từ lúc ấy.",
  unchanged: "Từ lúc ấy sổ không có thay đổi.",
  verified: "Mỗi bản sao lưu đều được mở thử và đối chiếu trước khi được tính là một bản.",
  now: "Sao lưu ngay",
  running: "Đang sao lưu và kiểm tra…",
  done: "Đã sao lưu và kiểm tra xong",
  failed: (happened: string, next: string) => `Lần sao lưu vừa rồi không thành công. ${happened} ${next}`,
  old: "Bản sao lưu gần nhất đã quá 7 ngày. Bấm “Sao lưu ngay”.",
  advice,

  here: "Trên máy này",
  hereHint: "Chương trình tự sao lưu vào thư mục này khi sổ có thay đổi. Bản cũ được tự bỏ bớt.",
  columns: { day: "Ngày", time: "Giờ", size: "Dung lượng" },
  none: "Chưa có bản nào ở đây.",
  all: (count: number) => `Xem tất cả ${count} bản`,
  restore: "Khôi phục từ bản này…",
  onlyAdministrators: "Chỉ người quản trị sổ mới khôi phục được.",

  second: "Nơi thứ hai: USB hoặc ổ đĩa khác",
  secondHint:
    "Máy hỏng hay mất thì bản sao lưu trên máy cũng mất theo. Hãy chọn thêm một USB hoặc ổ đĩa khác; mỗi lần cắm vào, chương trình tự chép bản mới sang. Bản sao lưu được mã hóa, không có mật khẩu thì không ai đọc được.",
  secondNone: "Chưa chọn nơi thứ hai.",
  chooseSecond: "Chọn nơi thứ hai…",
  chooseOther: "Chọn nơi khác…",
  forget: "Thôi dùng nơi này",
  forgetTitle: "Thôi dùng nơi sao lưu thứ hai?",
  forgetBody: "Chương trình sẽ không chép bản mới sang đó nữa. Các bản đã có ở đó được giữ nguyên.",
  present: "Đang cắm",
  absent: "Chưa cắm, hoặc không thấy thư mục",
  secondLast: (ago: string, moment: string) => `Bản gần nhất ở đó: ${ago}, ${moment}.`,
  secondNever: "Ở đó chưa có bản nào.",
  secondStale: "Đã lâu chưa có bản mới ở nơi thứ hai. Cắm USB hoặc ổ đĩa ấy vào rồi bấm “Sao lưu ngay”.",

  drill: "Diễn tập khôi phục",
  drillHint:
    "Mở thử bản sao lưu mới nhất ở một chỗ tạm, đếm lại từng dòng, từng tệp rồi so với nhật ký. Sổ đang mở không bị đụng đến. Nên làm mỗi quý một lần và giữ lại dòng kết quả.",
  drillNow: "Diễn tập ngay",
  drilling: "Đang diễn tập, có thể mất một lúc…",
  certificate: (f: { at: string; backupAt: string; rows: number; files: number; head: string; ok: boolean }) =>
    `Diễn tập khôi phục ${f.at}: bản sao lưu ${f.backupAt} mở được, ${figure(f.rows)} dòng, ${figure(f.files)} tệp, đầu nhật ký ${f.head} – ${f.ok ? "khớp" : "KHÔNG KHỚP"}`,
  difference,
  differences: "Chỗ không khớp:",
  drillBad: "Bản sao lưu này không khớp. Bấm “Sao lưu ngay” rồi diễn tập lại.",
  copy: "Chép dòng này",
  copied: "Đã chép dòng kết quả",
  notCopied: "Không chép được; hãy bôi đen dòng ấy rồi bấm Ctrl+C.",

  handOver: "Bàn giao sổ",
  handOverHint:
    "Phiếu bàn giao ghi sổ nằm ở đâu, có bao nhiêu dòng và tệp, mã kiểm tra của nhật ký, bản sao lưu gần nhất, ai có quyền mở; hai bên ký khi giao sổ cho người khác. Phiếu không ghi mật khẩu hay mã khôi phục.",
  handOverPrint: "In phiếu bàn giao",

  kept: "Trở lại trước khi khôi phục",
  keptLine: (moment: string) =>
    `Sổ này được khôi phục lúc ${moment}. Sổ trước đó vẫn được giữ nguyên ngay bên cạnh, trong thư mục:`,
  keptBack: "Trở lại sổ trước đó…",
  keptTitle: "Trở lại sổ trước khi khôi phục?",
  keptBody:
    "Sổ đang mở được đóng lại và cất sang bên cạnh; sổ trước khi khôi phục trở về chỗ cũ, cần mật khẩu để mở. Những gì ghi sau khi khôi phục không có trong sổ ấy. Không có gì bị xóa.",
  keptConfirm: "Trở lại",
};

export const restoring = {
  way: "Khôi phục từ bản sao lưu…",
  wayLine: "Chọn một tệp sao lưu (.sochibo) trên máy hoặc USB.",
  title: "Khôi phục từ bản sao lưu",
  face: {
    at: "Sao lưu lúc",
    branch: "Chi bộ",
    users: "Người dùng",
    content: "Nội dung",
    head: "Đầu nhật ký",
    file: "Tệp",
  },
  unknown: "Mở ra mới biết",
  content: (rows: number, files: number) => `${figure(rows)} dòng, ${figure(files)} tệp`,
  folder: "Khôi phục vào thư mục",
  folderHint: "Nếu ở đó đã có sổ, sổ ấy được giữ lại ngay bên cạnh dưới một tên khác.",
  who: "Người mở sổ lúc ấy",
  passphrase: "Mật khẩu sổ lúc ấy",
  passphraseHint: "Mật khẩu dùng vào ngày sao lưu, dù sau này đã đổi.",
  start: "Khôi phục và mở sổ",
  running: "Đang khôi phục, có thể mất một lúc…",
  whatHappens: "Việc sẽ làm:",
  steps: (moment: string, dir: string) => [
    `Sổ đang mở được đóng lại, và trở lại đúng như lúc ${moment}. Những gì ghi sau lúc ấy không có trong bản này.`,
    `Sổ hiện nay (${dir}) không bị xóa: nó được giữ nguyên trong một thư mục bên cạnh, tên có ngày giờ hôm nay.`,
    "Sau đó, tên thư mục ấy hiện ở mục “Trở lại trước khi khôi phục”; từ đó trở lại được.",
  ],
  aside: "Sổ hỏng không bị xóa: nó được giữ nguyên trong một thư mục bên cạnh, tên có ngày giờ hôm nay.",
  done: "Đã khôi phục sổ",
};

export const damage = {
  title: "Sổ không mở được",
  ways: "Có thể làm gì",
  looking: "Đang tìm bản sao lưu của sổ này…",
  restoreNewest: (moment: string) => `Khôi phục từ bản sao lưu mới nhất (${moment})`,
  restoreLine: "Sổ trở lại như lúc sao lưu. Sổ hỏng được giữ lại bên cạnh.",
  noBackup: "Trên máy này không thấy bản sao lưu nào của sổ. Nếu có USB sao lưu, cắm vào rồi chọn tệp.",
  restoreOther: "Chọn bản sao lưu khác…",
  restoreOtherLine: "Tìm tệp sao lưu (.sochibo) trên USB hoặc ổ đĩa khác.",
  salvage: "Cứu những gì đọc được…",
  salvageLine: "Chép những dòng, những tệp còn đọc được ra một thư mục khác. Sổ hỏng không bị đụng đến.",
  salvageTitle: "Cứu những gì đọc được",
  salvageOpen:
    "Những gì cứu được không còn mã hóa: ai mở thư mục ấy cũng đọc được. Chọn một nơi kín, và xóa đi khi không cần nữa.",
  salvageStart: "Chọn thư mục và cứu",
  salvaging: "Đang đọc từng trang, có thể mất một lúc…",
  salvaged: (rows: number, files: number) => `Đã cứu được ${figure(rows)} dòng, ${figure(files)} tệp.`,
  salvagedInto: "Ghi vào thư mục:",
  lost: "Các bảng có trang hỏng; phần nằm trên trang ấy lấy lại từ nhật ký, nếu nhật ký còn giữ:",
  lostNone: "Mọi bảng đều đọc được.",
  asideWay: "Cất riêng sổ hỏng",
  asideLine: "Đổi tên thư mục, thêm ngày hôm nay, để không mở nhầm. Không xóa gì.",
  asideTitle: "Cất riêng sổ hỏng?",
  asideBody: (dir: string) => `Thư mục ${dir} được đổi tên, thêm ngày hôm nay vào cuối tên. Không có gì bị xóa.`,
  asideConfirm: "Cất riêng",
  asideDone: "Sổ hỏng đã được cất riêng, không có gì bị xóa. Thư mục ấy nay là:",
};
