//! The words of the command line. Errors come as codes and facts; here they become what happened, what is safe, what to do.

use std::path::Path;

use book::{
    RecoveryCode,
    check::{Chain, Finding},
    status::YearStatus,
};

use super::{Trouble, sentences::SENTENCES};

pub(crate) const ASK_PASSPHRASE: &str = "Mật khẩu sổ: ";
pub(crate) const FIRST_USER: &str = "Người giữ sổ";
pub(crate) const NO_BRANCH: &str = "(chưa nhập thông tin chi bộ)";
pub(crate) const SOUND: &str = "Sổ lành lặn.";

pub(crate) fn made(dir: &Path) -> String {
    format!("Đã lập sổ trong {}", dir.display())
}

pub(crate) fn recovery_code(code: &RecoveryCode) -> String {
    format!(
        "Mã khôi phục (chỉ in một lần này; hãy chép ra giấy và cất riêng, ai có mã này cũng mở được sổ):\n\n    {code}\n"
    )
}

pub(crate) fn practice_passphrase(passphrase: &str) -> String {
    format!("Mật khẩu của sổ luyện tập: {passphrase}")
}

pub(crate) fn written(file: &Path) -> String {
    format!("Đã ghi {}", file.display())
}

pub(crate) fn year(status: &YearStatus) -> String {
    format!(
        "{}: {} đảng viên, {} quần chúng; {} kỳ sinh hoạt định kỳ, {} đợt sinh hoạt chuyên đề; biểu dương {} lượt, {} người",
        status.year,
        status.party_members,
        status.non_party,
        status.regular_meetings,
        status.sessions,
        status.commendation_times,
        status.commended_people
    )
}

pub(crate) fn journal(chain: &Chain) -> String {
    match chain {
        Chain::Whole { entries, head } => {
            let head: String = head.chars().take(16).collect();
            format!("Nhật ký: {entries} mục, chuỗi nguyên vẹn, mã cuối {head}")
        }
        Chain::Broken { seq } => format!("Nhật ký: chuỗi đứt ở mục {seq}: mục này đã bị sửa, bỏ hoặc đổi chỗ"),
    }
}

pub(crate) fn finding(finding: &Finding) -> String {
    match finding {
        Finding::DamagedPage(page) => format!("Trang {page} của tệp sổ bị hỏng"),
        Finding::Inconsistent(detail) => format!("Sổ không nhất quán: {detail}"),
        Finding::BrokenReference(reference) => format!("Liên kết đứt: {reference:?}"),
        Finding::BlobMissing(hash) => format!("Thiếu tệp kèm theo {hash}"),
        Finding::BlobDamaged(hash) => format!("Tệp kèm theo {hash} bị hỏng"),
        Finding::UnclaimedFile(path) => format!("Tệp không thuộc về mục nào (vô hại): {}", path.display()),
    }
}

pub(crate) fn of(trouble: &Trouble) -> String {
    match trouble {
        Trouble::NoPassphrase => {
            "Chưa có mật khẩu sổ. Hãy đặt biến SO_CHI_BO_PASSPHRASE hoặc đưa mật khẩu qua đầu vào chuẩn.".to_owned()
        }
        Trouble::NoNewPassphrase => "Chưa có mật khẩu mới. Hãy đặt biến SO_CHI_BO_NEW_PASSPHRASE.".to_owned(),
        Trouble::Argument { name, value } => format!("Không hiểu giá trị “{value}” của {name}."),
        Trouble::Unsound => {
            "Sổ có chỗ hỏng như đã nêu. Đừng ghi tiếp vào sổ này; hãy giữ nguyên và khôi phục từ bản sao lưu."
                .to_owned()
        }
        Trouble::Output(error) => format!("Không ghi ra được: {error}."),
        Trouble::Book(error) => refusal(error),
    }
}

fn refusal(error: &book::Error) -> String {
    let code = error.code();
    let sentence = SENTENCES.iter().find(|(known, _)| *known == code).map_or(code, |(_, sentence)| sentence);
    error.facts().iter().fold(sentence.to_owned(), |text, (name, value)| text.replace(&format!("{{{name}}}"), value))
}
