use serde_json::Value;

use super::*;

fn year_of(path: &Path) -> Value {
    serde_json::from_slice(&std::fs::read(path.join("year.json")).unwrap()).unwrap()
}

/// A desk with a practice book, and its year beside it.
fn with_an_exported_year() -> Desk {
    let desk = Desk::with_a_practice_book();
    let out = desk.run(Some(PASSPHRASE), ["export", "year", "--book", "Sổ", "--year", "2023", "--out", "năm 2023"]);
    assert!(out.status.success() && said(&out).contains("năm 2023"), "{}", complained(&out));
    desk
}

fn with_an_empty_book_too(desk: Desk) -> Desk {
    assert!(desk.run(Some(PASSPHRASE), ["new", "--book", "Sổ mới"]).status.success());
    desk
}

#[test]
fn a_year_goes_out_and_into_an_empty_book_and_out_as_the_same_file() {
    let desk = with_an_empty_book_too(with_an_exported_year());
    let into = desk.run(Some(PASSPHRASE), ["import", "year", "--book", "Sổ mới", "năm 2023"]);
    assert!(into.status.success(), "{}", complained(&into));
    let again =
        desk.run(Some(PASSPHRASE), ["export", "year", "--book", "Sổ mới", "--year", "2023", "--out", "lại.zip"]);
    assert!(again.status.success(), "{}", complained(&again));
    let zipped = desk.run(Some(PASSPHRASE), ["import", "year", "--book", "Sổ", "lại.zip", "--dry-run"]);
    assert!(said(&zipped).contains("không có gì để thay đổi"), "{}", said(&zipped));
    let twice =
        desk.run(Some(PASSPHRASE), ["export", "year", "--book", "Sổ mới", "--year", "2023", "--out", "lần hai"]);
    assert!(twice.status.success());
    let [first, second] = ["năm 2023", "lần hai"].map(|name| std::fs::read(desk.path(name).join("year.json")).unwrap());
    assert!(first == second);
}

#[test]
fn a_preview_tells_what_would_go_and_writes_nothing() {
    let desk = with_an_exported_year();
    let path = desk.path("năm 2023/year.json");
    let mut year = year_of(&desk.path("năm 2023"));
    year["commendations"].as_array_mut().unwrap().pop();
    std::fs::write(&path, year.to_string()).unwrap();
    let printed = |out: Output| {
        assert!(out.status.success(), "{}", complained(&out));
        serde_json::from_str::<Value>(&said(&out)).unwrap()
    };
    let times = || {
        let json = said(&desk.run(Some(PASSPHRASE), ["status", "--book", "Sổ", "--json"]));
        serde_json::from_str::<Value>(&json).unwrap()["years"][0]["commendation_times"].clone()
    };
    let preview =
        printed(desk.run(Some(PASSPHRASE), ["import", "year", "--book", "Sổ", "năm 2023", "--json", "--dry-run"]));
    let list = preview["lists"].as_array().unwrap().iter().find(|list| list["list"] == "commendations").unwrap();
    assert_eq!((&list["deleted"]["count"], &list["same"], &preview["written"]), (&1.into(), &33.into(), &false.into()));
    assert_eq!(times(), 34);
    let done = printed(desk.run(Some(PASSPHRASE), ["import", "year", "--book", "Sổ", "năm 2023", "--json"]));
    assert_eq!(done["written"], true);
    assert_eq!(times(), 33);
}

#[test]
fn a_refused_year_tells_every_fault_and_leaves_with_the_code_of_refusals() {
    let desk = with_an_empty_book_too(with_an_exported_year());
    let mut year = year_of(&desk.path("năm 2023"));
    year["people"][0]["birth"] = "hôm qua".into();
    year["meetings"][0]["kind"] = "picnic".into();
    std::fs::write(desk.path("năm 2023/year.json"), year.to_string()).unwrap();
    let told = desk.run(Some(PASSPHRASE), ["import", "year", "--book", "Sổ mới", "năm 2023"]);
    assert_eq!(told.status.code(), Some(5));
    for words in ["birth “hôm qua”: không phải ngày", "kind “picnic”: không có trong danh sách"] {
        assert!(complained(&told).contains(words), "{}", complained(&told));
    }
    let json = desk.run(Some(PASSPHRASE), ["import", "year", "--book", "Sổ mới", "năm 2023", "--dry-run", "--json"]);
    assert_eq!(json.status.code(), Some(5));
    let told: Value = serde_json::from_str(&said(&json)).unwrap();
    let error = &told["errors"][0];
    assert_eq!(
        (&error["list"], &error["id"], &error["field"], &error["value"], &error["code"]),
        (&"people".into(), &year["people"][0]["id"], &"birth".into(), &"hôm qua".into(), &"not_a_date".into())
    );
    assert!(said(&desk.run(Some(PASSPHRASE), ["status", "--book", "Sổ mới"])).contains("chưa nhập"));
}

#[test]
fn what_stands_there_is_never_written_over() {
    let desk = with_an_exported_year();
    let again = desk.run(Some(PASSPHRASE), ["export", "year", "--book", "Sổ", "--year", "2023", "--out", "năm 2023"]);
    assert_eq!(again.status.code(), Some(6));
    assert!(complained(&again).contains("đã có sẵn"), "{}", complained(&again));
    let missing = desk.run(Some(PASSPHRASE), ["import", "year", "--book", "Sổ", "không có.zip"]);
    assert_eq!(missing.status.code(), Some(6));
}
