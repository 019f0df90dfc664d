//! III.2 Đổi mới hình thức, nội dung.

use super::{describe::form_name, writer::Writer};
use crate::{
    Block,
    wording::{Run, Runs, Word, and_list},
};

pub(super) fn blocks(writer: &mut Writer<'_>) -> Vec<Block> {
    let (view, words) = (writer.view, writer.words);
    let forms = view.new_forms().into_iter().map(|form| vec![Run::words(form_name(&words.forms, form))]);
    let facts = writer
        .facts
        .clone()
        .figures([view.new_form_count(), view.sessions_with_campaign(), view.sessions_with_work()])
        .runs(Word::Forms, and_list(forms.collect(), &words.lists.comma, &words.lists.and));
    // Without a new form nothing was renewed; what was combined is told of each session.
    let said = words.renewal.forms.fill(&facts).map(|forms| -> Runs {
        crate::wording::joined(std::iter::once(forms).chain(words.renewal.combined.fill(&facts)), " ")
    });
    writer.say("renewal", said)
}
