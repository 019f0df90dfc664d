//! What the commands of closing years and of archives take.

use std::path::PathBuf;

use clap::{Args as ClapArgs, Subcommand};

use super::args::BookArgs;

#[derive(Debug, ClapArgs)]
pub(crate) struct YearArgs {
    #[command(subcommand)]
    pub(crate) what: YearCommand,
}

#[derive(Debug, Subcommand)]
pub(crate) enum YearCommand {
    /// Kiểm tra năm trước khi khóa sổ
    Check(OfYearArgs),
    /// Tạm dừng nhập; còn bỏ được
    Hold(OfYearArgs),
    /// Cho nhập tiếp
    Release(OfYearArgs),
    /// Khóa sổ năm và niêm phong hồ sơ lưu; năm đang nhập được tạm dừng nhập trước
    Close(CloseArgs),
    /// Ghi lại hồ sơ lưu của năm đã khóa sổ
    Seal(SealArgs),
    /// Mở lại sổ của năm đã khóa; mật khẩu của người thứ hai hoặc mã khôi phục lấy từ SO_CHI_BO_SECOND
    Reopen(ReopenArgs),
}

#[derive(Debug, ClapArgs)]
pub(crate) struct OfYearArgs {
    #[command(flatten)]
    pub(crate) at: BookArgs,
    /// Năm
    #[arg(long, value_name = "NĂM", value_parser = clap::value_parser!(i32).range(1900..=2999))]
    pub(crate) year: i32,
}

#[derive(Debug, ClapArgs)]
pub(crate) struct SealArgs {
    #[command(flatten)]
    pub(crate) of: OfYearArgs,
    /// Thư mục nhận hồ sơ lưu
    #[arg(long, value_name = "THƯ MỤC")]
    pub(crate) out: PathBuf,
    /// Ghi thêm một bản khóa bằng mật khẩu lấy từ SO_CHI_BO_ARCHIVE_PASSPHRASE, để mang đi
    #[arg(long)]
    pub(crate) lock: bool,
}

#[derive(Debug, ClapArgs)]
pub(crate) struct CloseArgs {
    #[command(flatten)]
    pub(crate) seal: SealArgs,
    /// Vẫn khóa sổ dù năm chưa hết
    #[arg(long)]
    pub(crate) even_though_running: bool,
}

#[derive(Debug, ClapArgs)]
pub(crate) struct ReopenArgs {
    #[command(flatten)]
    pub(crate) of: OfYearArgs,
    /// Lý do mở lại; ghi vào nhật ký và các phiếu niêm phong sau này
    #[arg(long, value_name = "LÝ DO")]
    pub(crate) reason: String,
    /// Người thứ hai, theo tên khi mở khóa; không nêu thì cần mã khôi phục
    #[arg(long, value_name = "TÊN")]
    pub(crate) second: Option<String>,
}

#[derive(Debug, ClapArgs)]
pub(crate) struct ArchiveArgs {
    #[command(subcommand)]
    pub(crate) what: ArchiveCommand,
}

#[derive(Debug, Subcommand)]
pub(crate) enum ArchiveCommand {
    /// Kiểm tra niêm phong: từng tệp, từng byte
    Verify(VerifyArgs),
    /// Lập lại sổ chỉ từ các hồ sơ lưu; in mã khôi phục một lần duy nhất
    Restore(FromArchivesArgs),
}

#[derive(Debug, ClapArgs)]
pub(crate) struct VerifyArgs {
    /// Hồ sơ lưu (tệp .zip)
    #[arg(value_name = "TỆP")]
    pub(crate) file: PathBuf,
}

#[derive(Debug, ClapArgs)]
pub(crate) struct FromArchivesArgs {
    /// Các hồ sơ lưu, mỗi năm một tệp
    #[arg(value_name = "TỆP", required = true)]
    pub(crate) files: Vec<PathBuf>,
    #[command(flatten)]
    pub(crate) at: BookArgs,
}
