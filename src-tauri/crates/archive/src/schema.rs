//! The shape of `year.json` as a JSON Schema, written from the lists themselves.

use crate::{
    json::Json,
    kind::Kind,
    lists::each,
    object::WITHHELD,
    read::{FORMAT, VERSION},
    shape::{EachList, Shape},
};

/// The JSON Schema of the version that is written.
#[must_use]
pub fn schema() -> String {
    let mut describing = Describing { lists: Vec::new() };
    each(&mut describing);
    let head = [
        ("format", Json::object([("const", text(FORMAT))])),
        ("version", Json::object([("const", Json::Number(VERSION))])),
        ("year", of_kind(&Kind::Number(domain::day::FIRST_YEAR.into(), domain::day::LAST_YEAR.into()))),
    ];
    let members: Vec<(&str, Json)> = head.into_iter().chain(describing.lists).collect();
    let Json::Object(mut schema) = object(members, |_| true) else { return String::new() };
    schema.push(("$schema".to_owned(), text("https://json-schema.org/draft/2020-12/schema")));
    schema.push(("title".to_owned(), text("A year of a Party branch (so-chi-bo)")));
    serde_json::to_string_pretty(&Json::object(schema)).unwrap_or_default() + "\n"
}

struct Describing {
    lists: Vec<(&'static str, Json)>,
}

impl EachList for Describing {
    fn list<T: Shape>(&mut self) {
        let fields = T::fields().into_iter().map(|(name, kind)| (name, of_kind(&kind))).collect();
        let record = object(fields, |key| !WITHHELD.contains(&(T::LIST, key)));
        self.lists.push((T::LIST, Json::object([("type", text("array")), ("items", record)])));
    }
}

fn object(members: Vec<(&str, Json)>, is_required: impl Fn(&str) -> bool) -> Json {
    let mut required: Vec<&str> = members.iter().map(|(key, _)| *key).filter(|key| is_required(key)).collect();
    required.sort_unstable();
    Json::object([
        ("type", text("object")),
        ("additionalProperties", Json::Bool(false)),
        ("required", Json::List(required.into_iter().map(text).collect())),
        ("properties", Json::object(members)),
    ])
}

fn of_kind(kind: &Kind) -> Json {
    match kind {
        Kind::Text => Json::object([("type", text("string"))]),
        Kind::Bool => Json::object([("type", text("boolean"))]),
        Kind::Number(from, to) => {
            Json::object([("type", text("integer")), ("minimum", Json::Number(*from)), ("maximum", Json::Number(*to))])
        }
        Kind::Date => Json::object([("type", text("string")), ("format", text("date"))]),
        Kind::PartialDate => pattern("^[12][0-9]{3}(-[01][0-9](-[0-3][0-9])?)?$"),
        Kind::Time => pattern("^[0-2][0-9]:[0-5][0-9]$"),
        Kind::Moment => Json::object([("type", text("string")), ("format", text("date-time"))]),
        Kind::Period => pattern("^[12][0-9]{3}(-(H[12]|Q[1-4]|M(0[1-9]|1[0-2])))?$"),
        Kind::Id(table) => Json::object([
            ("type", text("string")),
            ("format", text("uuid")),
            ("description", Json::Text(format!("identity; table {table}"))),
        ]),
        Kind::OneOf(codes) => Json::object([("enum", Json::List(codes.iter().copied().map(text).collect()))]),
        Kind::Maybe(kind) => {
            Json::object([("anyOf", Json::List(vec![of_kind(kind), Json::object([("type", text("null"))])]))])
        }
    }
}

fn pattern(pattern: &str) -> Json {
    Json::object([("type", text("string")), ("pattern", text(pattern))])
}

fn text(text: &str) -> Json {
    Json::Text(text.to_owned())
}
