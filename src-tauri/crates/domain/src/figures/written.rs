//! Figures as papers and screens write them (domain facts 1.8 and 7.6).

use super::Value;

/// In a sentence: one to nine with a zero ("05 quần chúng"), thousands with a dot, shares with a comma, "03 - 04"; `None`
/// for what nobody counted.
#[must_use]
pub fn in_prose(value: &Value) -> Option<String> {
    match value {
        Value::Count(number) => Some(padded(*number)),
        Value::Share { part, whole } => share(*part, *whole),
        Value::Between { least, most } if least == most => Some(padded(*least)),
        Value::Between { least, most } => Some(format!("{} - {}", padded(*least), padded(*most))),
        Value::Unknown => None,
    }
}

/// In a table: as in a sentence, but without the zero before.
#[must_use]
pub fn in_table(value: &Value) -> Option<String> {
    match value {
        Value::Count(number) => Some(grouped((*number).into())),
        Value::Between { least, most } if least == most => Some(grouped((*least).into())),
        Value::Between { least, most } => Some(format!("{} - {}", grouped((*least).into()), grouped((*most).into()))),
        Value::Share { .. } | Value::Unknown => in_prose(value),
    }
}

fn padded(number: u32) -> String {
    if (1..10).contains(&number) { format!("{number:02}") } else { grouped(number.into()) }
}

/// Thousands with a dot: "12.345.678".
#[must_use]
pub fn grouped(number: u64) -> String {
    let digits = number.to_string();
    let mut text = String::new();
    for (index, digit) in digits.chars().enumerate() {
        if index > 0 && (digits.len() - index).is_multiple_of(3) {
            text.push('.');
        }
        text.push(digit);
    }
    text
}

/// One decimal with a comma: "85,7%".
fn share(part: u32, whole: u32) -> Option<String> {
    let tenths = tenths(part, whole)?;
    let (ones, tenth) = (tenths / 10, tenths % 10);
    Some(if tenth == 0 { format!("{ones}%") } else { format!("{ones},{tenth}%") })
}

/// A share in tenths of a percent, rounded to the nearest; 1000 only for the whole, and never for nearly all of it.
#[must_use]
pub fn tenths(part: u32, whole: u32) -> Option<u32> {
    let (part, whole) = (u64::from(part), u64::from(whole));
    let tenths = (part * 1_000 + whole / 2).checked_div(whole)?;
    u32::try_from(if part < whole { tenths.min(999) } else { tenths }).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sentences_pad_what_is_below_ten_and_tables_do_not() {
        let count = |number| (in_prose(&Value::Count(number)).unwrap(), in_table(&Value::Count(number)).unwrap());
        assert_eq!(count(5), ("05".to_owned(), "5".to_owned()));
        assert_eq!(count(34), ("34".to_owned(), "34".to_owned()));
        assert_eq!(count(1_687), ("1.687".to_owned(), "1.687".to_owned()));
        assert_eq!(count(1_234_567).0, "1.234.567");
    }

    #[test]
    fn a_range_of_one_number_is_that_number() {
        assert_eq!(in_prose(&Value::Between { least: 3, most: 4 }).unwrap(), "03 - 04");
        assert_eq!(in_prose(&Value::Between { least: 3, most: 3 }).unwrap(), "03");
    }

    #[test]
    fn all_is_said_only_of_all() {
        let percent = |part, whole| share(part, whole).unwrap();
        assert_eq!(percent(18, 21), "85,7%");
        assert_eq!(percent(21, 21), "100%");
        assert_eq!(percent(1_999, 2_000), "99,9%");
        assert_eq!(percent(1, 2), "50%");
        assert_eq!(share(0, 0), None);
    }

    #[test]
    fn what_nobody_counted_is_not_said() {
        assert_eq!((in_prose(&Value::Unknown), in_table(&Value::Unknown)), (None, None));
    }
}
