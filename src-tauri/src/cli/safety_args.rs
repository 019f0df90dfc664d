//! What the commands of backups and users take.

use std::path::PathBuf;

use clap::{Args as ClapArgs, Subcommand, ValueEnum};
use domain::records::Role;

use super::args::BookArgs;

#[derive(Debug, ClapArgs)]
pub(crate) struct BackupArgs {
    #[command(flatten)]
    pub(crate) at: BookArgs,
    /// Ghi một tệp trọn vẹn, cả ảnh, vào thư mục này; không nêu thì vào thư mục sao lưu bên cạnh sổ và nơi thứ hai
    #[arg(long, value_name = "THƯ MỤC")]
    pub(crate) to: Option<PathBuf>,
}

#[derive(Debug, ClapArgs)]
pub(crate) struct RestoreArgs {
    /// Bản sao lưu (tệp .sochibo)
    #[arg(value_name = "TỆP", required_unless_present = "back")]
    pub(crate) file: Option<PathBuf>,
    #[command(flatten)]
    pub(crate) at: BookArgs,
    /// Trở lại sổ trước khi khôi phục
    #[arg(long, conflicts_with = "file")]
    pub(crate) back: bool,
}

#[derive(Debug, ClapArgs)]
pub(crate) struct UserArgs {
    #[command(subcommand)]
    pub(crate) what: UserCommand,
}

#[derive(Debug, Subcommand)]
pub(crate) enum UserCommand {
    /// Thêm người mở sổ, mật khẩu lấy từ SO_CHI_BO_NEW_PASSPHRASE
    Add(AddArgs),
    /// Bỏ quyền mở sổ của một người
    Remove(NamedArgs),
    /// Đặt mật khẩu cho một người, lấy từ SO_CHI_BO_NEW_PASSPHRASE
    Passphrase(NamedArgs),
}

#[derive(Debug, ClapArgs)]
pub(crate) struct NamedArgs {
    /// Tên khi mở khóa
    #[arg(value_name = "TÊN")]
    pub(crate) name: String,
    #[command(flatten)]
    pub(crate) at: BookArgs,
}

#[derive(Debug, ClapArgs)]
pub(crate) struct AddArgs {
    #[command(flatten)]
    pub(crate) named: NamedArgs,
    /// Vai trò: quản trị, nhập liệu, chỉ xem
    #[arg(long, value_name = "VAI TRÒ", value_enum, default_value = "editor")]
    pub(crate) role: RoleArg,
}

/// A role as an argument.
#[derive(Clone, Copy, Debug, ValueEnum)]
pub(crate) enum RoleArg {
    Administrator,
    Editor,
    Viewer,
}

impl From<RoleArg> for Role {
    fn from(role: RoleArg) -> Self {
        match role {
            RoleArg::Administrator => Self::Administrator,
            RoleArg::Editor => Self::Editor,
            RoleArg::Viewer => Self::Viewer,
        }
    }
}
