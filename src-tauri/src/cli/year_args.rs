//! What the command line takes to bring a year out of a book and into one.

use std::path::PathBuf;

use clap::{Args as ClapArgs, Subcommand};

use super::args::BookArgs;

#[derive(Debug, ClapArgs)]
pub(crate) struct ExportArgs {
    #[command(subcommand)]
    pub(crate) what: ExportKind,
}

#[derive(Debug, Subcommand)]
pub(crate) enum ExportKind {
    /// Dữ liệu của một năm, dạng JSON, kèm ảnh và tệp
    Year(ExportYearArgs),
}

#[derive(Debug, ClapArgs)]
pub(crate) struct ExportYearArgs {
    #[command(flatten)]
    pub(crate) at: BookArgs,
    /// Năm
    #[arg(long, value_name = "NĂM", value_parser = clap::value_parser!(i32).range(1900..=2999))]
    pub(crate) year: i32,
    /// Thư mục mới, hoặc tệp mới có đuôi .zip
    #[arg(long, value_name = "NƠI GHI")]
    pub(crate) out: PathBuf,
    /// Ghi cả số định danh cá nhân; không nêu thì để lại trong sổ
    #[arg(long)]
    pub(crate) with_identity_numbers: bool,
    /// In kết quả dạng JSON
    #[arg(long)]
    pub(crate) json: bool,
}

#[derive(Debug, ClapArgs)]
pub(crate) struct ImportArgs {
    #[command(subcommand)]
    pub(crate) what: ImportKind,
}

#[derive(Debug, Subcommand)]
pub(crate) enum ImportKind {
    /// Dữ liệu của một năm, do lệnh export year ghi ra
    Year(ImportYearArgs),
}

#[derive(Debug, ClapArgs)]
pub(crate) struct ImportYearArgs {
    #[command(flatten)]
    pub(crate) at: BookArgs,
    /// Thư mục hoặc tệp .zip
    #[arg(value_name = "NGUỒN")]
    pub(crate) from: PathBuf,
    /// Chỉ xem trước; không ghi gì vào sổ
    #[arg(long)]
    pub(crate) dry_run: bool,
    /// In kết quả dạng JSON
    #[arg(long)]
    pub(crate) json: bool,
}
