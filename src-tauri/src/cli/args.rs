//! What the command line takes.

use std::path::PathBuf;

use clap::{Args as ClapArgs, Parser, Subcommand};

use super::{
    closing_args::{ArchiveArgs, YearArgs},
    diagnosis::DiagnoseArgs,
    safety_args::{BackupArgs, RestoreArgs, UserArgs},
    year_args::{ExportArgs, ImportArgs},
};

const AFTER: &str = "Mật khẩu sổ lấy từ biến SO_CHI_BO_PASSPHRASE, nếu không có thì đọc một dòng từ đầu vào chuẩn; \
mật khẩu mới của người mở sổ lấy từ SO_CHI_BO_NEW_PASSPHRASE, của người thứ hai khi mở lại năm từ SO_CHI_BO_SECOND, \
của bản khóa hồ sơ lưu từ SO_CHI_BO_ARCHIVE_PASSPHRASE; không bao giờ lấy từ tham số.\n\n\
Mã thoát: 0 xong; 1 lỗi khác; 2 sai cách dùng; 3 không mở được khóa; 4 không có sổ lành lặn ở đó; \
5 dữ liệu bị từ chối; 6 tệp hoặc đĩa; 7 kiểm tra thấy sai.";

/// Sổ Chi bộ: không có lệnh nào thì mở cửa sổ.
#[derive(Debug, Parser)]
#[command(name = "so-chi-bo", version, about = "Sổ Chi bộ: sổ ghi chép của một chi bộ. Không có lệnh nào thì mở cửa sổ.",
    after_help = AFTER, disable_help_subcommand = true)]
pub(crate) struct Args {
    #[command(subcommand)]
    pub(crate) command: Command,
}

#[derive(Debug, Subcommand)]
pub(crate) enum Command {
    /// Lập sổ mới; in mã khôi phục một lần duy nhất
    New(NewArgs),
    /// Lập sổ luyện tập: năm 2023 của một chi bộ với những người không có thật
    Practice(BookArgs),
    /// Sổ có những gì, theo từng năm
    Status(StatusArgs),
    /// In báo cáo, biểu mẫu, văn bản ra tệp PDF hoặc Word
    Report(ReportArgs),
    /// Đưa dữ liệu ra khỏi sổ
    Export(ExportArgs),
    /// Nhập dữ liệu vào sổ
    Import(ImportArgs),
    /// Kiểm tra sổ: từng trang, từng liên kết, tệp kèm theo, chuỗi nhật ký
    Check(BookArgs),
    /// Sao lưu sổ và kiểm tra bản sao lưu
    Backup(BackupArgs),
    /// Khôi phục sổ từ bản sao lưu; sổ cũ được giữ lại bên cạnh
    Restore(RestoreArgs),
    /// Diễn tập khôi phục từ bản sao lưu mới nhất
    Drill(BookArgs),
    /// Cuối năm: kiểm tra, tạm dừng nhập, khóa sổ, niêm phong, mở lại
    Year(YearArgs),
    /// Hồ sơ lưu: kiểm tra niêm phong, lập lại sổ
    Archive(ArchiveArgs),
    /// Người mở sổ: thêm, bỏ, đặt mật khẩu
    User(UserArgs),
    /// Xuất gói chẩn đoán: phiên bản, hệ thống, nhật ký chương trình; không có dữ liệu cá nhân
    Diagnose(DiagnoseArgs),
}

#[derive(Debug, ClapArgs)]
pub(crate) struct BookArgs {
    /// Thư mục của sổ
    #[arg(long, value_name = "THƯ MỤC")]
    pub(crate) book: PathBuf,
    /// Người mở sổ, theo tên khi mở khóa; không nêu thì thử mọi người
    #[arg(long, value_name = "TÊN")]
    pub(crate) user: Option<String>,
}

#[derive(Debug, ClapArgs)]
pub(crate) struct NewArgs {
    #[command(flatten)]
    pub(crate) at: BookArgs,
    /// Ghi mã khôi phục vào tệp này, không in ra màn hình
    #[arg(long, value_name = "TỆP")]
    pub(crate) recovery_out: Option<PathBuf>,
}

#[derive(Debug, ClapArgs)]
pub(crate) struct StatusArgs {
    #[command(flatten)]
    pub(crate) at: BookArgs,
    /// In dạng JSON
    #[arg(long)]
    pub(crate) json: bool,
}

#[derive(Debug, ClapArgs)]
pub(crate) struct ReportArgs {
    /// Loại: xem --list; “all” in cả bộ của năm
    #[arg(value_name = "LOẠI", required_unless_present = "list")]
    pub(crate) kind: Option<String>,
    /// Nêu các loại và tham số của từng loại
    #[arg(long)]
    pub(crate) list: bool,
    /// Thư mục của sổ
    #[arg(long, value_name = "THƯ MỤC", required_unless_present = "list")]
    pub(crate) book: Option<PathBuf>,
    /// Người mở sổ, theo tên khi mở khóa; không nêu thì thử mọi người
    #[arg(long, value_name = "TÊN")]
    pub(crate) user: Option<String>,
    /// Năm
    #[arg(long, value_name = "NĂM", required_unless_present = "list", value_parser = clap::value_parser!(i32).range(1900..=2999))]
    pub(crate) year: Option<i32>,
    /// 1: 6 tháng đầu năm; 2: 6 tháng cuối năm
    #[arg(long, value_name = "1|2", value_parser = clap::value_parser!(u8).range(1..=2))]
    pub(crate) half: Option<u8>,
    /// Quý, từ 1 đến 4
    #[arg(long, value_name = "QUÝ", value_parser = clap::value_parser!(u8).range(1..=4))]
    pub(crate) quarter: Option<u8>,
    /// Tháng, từ 1 đến 12; với cuộc họp là kỳ sinh hoạt định kỳ của tháng
    #[arg(long, value_name = "THÁNG", value_parser = clap::value_parser!(u8).range(1..=12))]
    pub(crate) month: Option<u8>,
    /// Cuộc họp, đợt sinh hoạt, văn bản hoặc người: thứ tự trong năm, tên, số và ký hiệu, hoặc mã
    #[arg(long, value_name = "MỤC")]
    pub(crate) of: Option<String>,
    /// In phiếu đối chiếu số liệu của văn bản thay cho chính văn bản
    #[arg(long)]
    pub(crate) check: bool,
    /// Tệp PDF, hoặc Word nếu tên tệp kết thúc bằng .docx; với “all” là thư mục mới
    #[arg(long, value_name = "TỆP", required_unless_present = "list")]
    pub(crate) out: Option<PathBuf>,
    /// Thể thức, theo mã ghi trong Cài đặt của sổ (hd36, hd05, …); không nêu thì theo sổ và theo ngày của văn bản
    #[arg(long, value_name = "MÃ")]
    pub(crate) profile: Option<String>,
    /// Ngày của văn bản: 20/12/2023 hoặc 2023-12-20; không nêu thì theo sổ, hoặc để chấm cho bút
    #[arg(long, value_name = "NGÀY")]
    pub(crate) date: Option<String>,
    /// Số của văn bản; không nêu thì theo sổ, hoặc để chấm cho bút
    #[arg(long, value_name = "SỐ")]
    pub(crate) number: Option<u32>,
    /// Số liệu tính đến hết ngày này; không nêu thì theo sổ, hoặc đến ngày văn bản, không quá ngày cuối kỳ
    #[arg(long, value_name = "NGÀY")]
    pub(crate) as_of: Option<String>,
}
