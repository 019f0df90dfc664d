use super::*;

fn line(before: Option<&Written>, label: &str, changes: Vec<Change>) -> JournalLine {
    let mut entry = Written {
        seq: before.map_or(40, |before| before.seq + 1),
        at: "2023-05-05T07:00:00.000Z".to_owned(),
        user: "u".to_owned(),
        op: "person.save".to_owned(),
        label: label.to_owned(),
        undoes: None,
        prev_hash: before.map_or_else(|| "0f".repeat(32), |before| before.hash.clone()),
        hash: String::new(),
    };
    entry.hash = hash_of(&entry, &changes);
    JournalLine { entry, name: "Thư ký".to_owned(), changes }
}

fn change(table: &str, after: &str) -> Change {
    Change { table: table.to_owned(), row: "r".to_owned(), before: None, after: Some(after.to_owned()) }
}

fn lines() -> Vec<JournalLine> {
    let first = line(None, "Lê Thị Mẫu", vec![change("person", r#"{"identity_no":"001099000001"}"#)]);
    let second = line(Some(&first.entry), "họp\nkỳ 5", vec![change("meeting", r#"{"note":"“x”"}"#)]);
    let third = line(Some(&second.entry), "", Vec::new());
    vec![first, second, third]
}

#[test]
fn no_identity_number_leaves_and_the_chain_still_verifies() {
    let file = journal_file(&lines());
    let text = String::from_utf8(file.clone()).unwrap();
    assert!(!text.contains("001099000001") && text.contains("sha256:") && text.contains("“x”"));
    assert_eq!(text.lines().count(), 3);
    let read = read_journal(&file).unwrap();
    assert_eq!(verify_journal(&read), None);
    assert_eq!(journal_file(&read), file);
    assert_eq!(read[1], lines()[1]);
}

#[test]
fn keys_are_sorted() {
    let text = String::from_utf8(journal_file(&lines()[2..])).unwrap();
    let at = |key: &str| text.find(&format!("\"{key}\":")).unwrap();
    let keys = ["at", "changes", "hash", "label", "name", "op", "prev_hash", "seq", "undoes", "user"];
    assert!(keys.is_sorted_by_key(|key| at(key)));
    assert!(text.ends_with("}\n") && !text.contains('\r'));
}

#[test]
fn whatever_is_changed_is_found_at_its_entry() {
    let broken = |spoil: fn(&mut Vec<JournalLine>)| {
        let mut lines = lines();
        spoil(&mut lines);
        verify_journal(&lines)
    };
    assert_eq!(broken(|_| {}), None);
    assert_eq!(broken(|lines| lines[1].entry.label.push('!')), Some(41));
    assert_eq!(broken(|lines| lines[0].changes.clear()), Some(40));
    assert_eq!(broken(|lines| drop(lines.remove(1))), Some(42));
    assert_eq!(broken(|lines| lines.swap(0, 1)), Some(40));
    assert_eq!(verify_journal(&[]), None);
}

#[test]
fn what_is_no_journal_is_told_by_line_and_key() {
    let good = String::from_utf8(journal_file(&lines())).unwrap();
    let told = |text: String| {
        let fault = read_journal(text.as_bytes()).unwrap_err();
        (fault.field.clone(), fault.code, fault.facts[0].1.clone())
    };
    assert_eq!(told(format!("{good}{{")), (String::new(), "not_json", "4".to_owned()));
    assert_eq!(
        told(good.replacen("\"seq\":40", "\"seq\":\"40\"", 1)),
        ("seq".to_owned(), "wrong_type", "1".to_owned())
    );
    assert_eq!(told(good.replacen("\"op\"", "\"po\"", 1)), ("op".to_owned(), "missing_key", "1".to_owned()));
    assert_eq!(told("[]\n".to_owned()), (String::new(), "wrong_type", "1".to_owned()));
    assert!(read_journal(&[0xff]).is_err());
}
