//! Gói chẩn đoán.

use clap::Args as ClapArgs;
use std::path::PathBuf;

use super::{Done, args::BookArgs, book_commands::open, output::say, words};
use crate::{diagnosis, places::Places};

#[derive(Debug, ClapArgs)]
pub(crate) struct DiagnoseArgs {
    /// Tệp .zip sẽ ghi
    #[arg(long, value_name = "TỆP")]
    pub(crate) out: PathBuf,
    /// Thư mục của sổ: kèm số dòng của từng bảng, không kèm nội dung
    #[arg(long, value_name = "THƯ MỤC")]
    pub(crate) book: Option<PathBuf>,
    /// Người mở sổ, theo tên khi mở khóa; không nêu thì thử mọi người
    #[arg(long, value_name = "TÊN", requires = "book")]
    pub(crate) user: Option<String>,
}

pub(crate) fn diagnose(args: &DiagnoseArgs) -> Done {
    let at = args.book.clone().map(|book| BookArgs { book, user: args.user.clone() });
    let book = at.as_ref().map(open).transpose()?;
    let zip = diagnosis::made(&Places::find()?, book.as_ref())?;
    book.map_or(Ok(()), book::Book::close)?;
    book::files::write_whole(&args.out, &zip).map_err(book::Error::from)?;
    Ok(say(&words::written(&args.out))?)
}
