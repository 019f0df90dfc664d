//! A year out of a book, and into one.

use std::collections::BTreeMap;

use book::year_exchange::{ExportSummary, ExportWishes, Fault, ImportPreview, Named};
use serde_json::{Value, json};

use super::{
    Done, Trouble,
    book_commands::open,
    output::{remark, say},
    year_args::{ExportArgs, ExportKind, ExportYearArgs, ImportArgs, ImportKind, ImportYearArgs},
    year_words as words,
};

pub(crate) fn export(args: &ExportArgs) -> Done {
    match &args.what {
        ExportKind::Year(args) => export_year(args),
    }
}

fn export_year(args: &ExportYearArgs) -> Done {
    let mut book = open(&args.at)?;
    let wishes = ExportWishes { identity_numbers: args.with_identity_numbers };
    let summary = book.export_year(args.year, &args.out, wishes)?;
    book.close()?;
    let told = if args.json { format!("{:#}", summary_json(&summary)) } else { words::exported(&summary, &args.out) };
    Ok(say(&told)?)
}

pub(crate) fn import(args: &ImportArgs) -> Done {
    match &args.what {
        ImportKind::Year(args) => import_year(args),
    }
}

/// A refused year is told like a preview, whether it was to be written or not.
fn import_year(args: &ImportYearArgs) -> Done {
    let mut book = open(&args.at)?;
    let preview = book.preview_import(&args.from)?;
    let is_written = preview.is_sound() && !args.dry_run;
    if is_written {
        book.import_year(&args.from)?;
    }
    book.close()?;
    if args.json {
        say(&format!("{:#}", preview_json(&preview, is_written)))?;
    } else {
        tell(&preview, is_written)?;
    }
    if preview.is_sound() { Ok(()) } else { Err(Trouble::Book(book::Error::YearRefused { faults: preview.faults })) }
}

fn tell(preview: &ImportPreview, is_written: bool) -> std::io::Result<()> {
    for fault in &preview.faults {
        remark(&words::fault(fault))?;
    }
    if preview.is_sound() {
        preview.lists.iter().filter(|list| list.touched() > 0).try_for_each(|list| say(&words::list(list)))?;
        say(words::outcome(preview, is_written))?;
    }
    Ok(())
}

fn summary_json(summary: &ExportSummary) -> Value {
    let lists: BTreeMap<_, _> = summary.lists.iter().copied().collect();
    json!({ "year": summary.year, "lists": lists, "files": summary.files })
}

fn preview_json(preview: &ImportPreview, is_written: bool) -> Value {
    let named = |named: &Named| json!({ "count": named.count, "first": named.first });
    let lists = preview.lists.iter().map(|list| {
        json!({
            "list": list.list,
            "added": named(&list.added),
            "changed": named(&list.changed),
            "deleted": named(&list.deleted),
            "same": list.same,
        })
    });
    json!({
        "year": preview.year,
        "written": is_written,
        "lists": lists.collect::<Vec<_>>(),
        "errors": preview.faults.iter().map(fault_json).collect::<Vec<_>>(),
    })
}

fn fault_json(fault: &Fault) -> Value {
    let facts: BTreeMap<_, _> = fault.facts.iter().map(|(name, value)| (*name, value)).collect();
    json!({
        "list": fault.list,
        "id": fault.id,
        "field": fault.field,
        "value": fault.value,
        "code": fault.code,
        "facts": facts,
        "message": words::sentence(fault),
    })
}
