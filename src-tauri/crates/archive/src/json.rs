//! JSON as it came, doubled keys and all, and as it goes: sorted keys, one form of text.

use std::{cmp::Ordering, fmt};

use serde::{
    Deserialize, Deserializer, Serialize, Serializer,
    de::{MapAccess, SeqAccess, Visitor},
};

/// The longest excerpt of a value that a fault shows, in characters.
const SHOWN: usize = 120;

/// A value of the year's file.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Json {
    Null,
    Bool(bool),
    Number(i64),
    /// A number that is not whole, or has more than 64 bits: nothing in a year is one.
    OddNumber(f64),
    Text(String),
    List(Vec<Json>),
    /// As it came, a key may stand twice.
    Object(Vec<(String, Json)>),
}

impl Json {
    /// An object to be written.
    pub(crate) fn object<K: Into<String>>(members: impl IntoIterator<Item = (K, Json)>) -> Self {
        let mut members: Vec<_> = members.into_iter().map(|(key, value)| (key.into(), value)).collect();
        members.sort_by(|(a, _): &(String, Json), (b, _)| a.cmp(b));
        Self::Object(members)
    }

    /// The first member of an object with this key.
    pub(crate) fn get(&self, key: &str) -> Option<&Json> {
        let Self::Object(members) = self else { return None };
        members.iter().find(|(known, _)| known == key).map(|(_, value)| value)
    }

    /// What a fault shows of it: text without quotation marks, and not all of a long one.
    pub(crate) fn shown(&self) -> String {
        let whole = match self {
            Self::Null => return String::new(),
            Self::Text(text) => text.clone(),
            Self::List(_) => "[…]".to_owned(),
            Self::Object(_) => "{…}".to_owned(),
            Self::Bool(_) | Self::Number(_) | Self::OddNumber(_) => self.to_string(),
        };
        match whole.chars().count().cmp(&SHOWN) {
            Ordering::Greater => whole.chars().take(SHOWN - 1).chain(['…']).collect(),
            Ordering::Less | Ordering::Equal => whole,
        }
    }
}

impl fmt::Display for Json {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&serde_json::to_string(self).map_err(|_| fmt::Error)?)
    }
}

impl Serialize for Json {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Null => to.serialize_unit(),
            Self::Bool(value) => to.serialize_bool(*value),
            Self::Number(number) => to.serialize_i64(*number),
            Self::OddNumber(number) => to.serialize_f64(*number),
            Self::Text(text) => to.serialize_str(text),
            Self::List(items) => to.collect_seq(items),
            Self::Object(members) => to.collect_map(members.iter().map(|(key, value)| (key, value))),
        }
    }
}

impl<'de> Deserialize<'de> for Json {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        from.deserialize_any(Reader)
    }
}

struct Reader;

impl<'de> Visitor<'de> for Reader {
    type Value = Json;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("JSON")
    }

    fn visit_unit<E>(self) -> Result<Json, E> {
        Ok(Json::Null)
    }

    fn visit_bool<E>(self, value: bool) -> Result<Json, E> {
        Ok(Json::Bool(value))
    }

    fn visit_i64<E>(self, number: i64) -> Result<Json, E> {
        Ok(Json::Number(number))
    }

    fn visit_u64<E>(self, number: u64) -> Result<Json, E> {
        #[allow(clippy::cast_precision_loss)] // it is only shown
        Ok(i64::try_from(number).map_or(Json::OddNumber(number as f64), Json::Number))
    }

    fn visit_f64<E>(self, number: f64) -> Result<Json, E> {
        Ok(Json::OddNumber(number))
    }

    fn visit_str<E>(self, text: &str) -> Result<Json, E> {
        Ok(Json::Text(text.to_owned()))
    }

    fn visit_string<E>(self, text: String) -> Result<Json, E> {
        Ok(Json::Text(text))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut from: A) -> Result<Json, A::Error> {
        let mut items = Vec::new();
        while let Some(item) = from.next_element()? {
            items.push(item);
        }
        Ok(Json::List(items))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut from: A) -> Result<Json, A::Error> {
        let mut members = Vec::new();
        while let Some(member) = from.next_entry()? {
            members.push(member);
        }
        Ok(Json::Object(members))
    }
}
