//! The measures of a profile, each by its path in the file.

use domain::codes;

use super::FormatProfile;

/// Declares the measures: the path in the file is the code, and the same path leads to the field.
macro_rules! measures {
    ($($(#[$meta:meta])* $variant:ident = $code:literal at $($field:ident).+,)+) => {
        codes! {
            /// A number that a profile sets. Its code is its path in the file.
            pub enum Measure { $($(#[$meta])* $variant = $code,)+ }
        }

        impl FormatProfile {
            /// What it sets for a measure, in the unit of its range.
            #[must_use]
            pub fn measure(&self, measure: Measure) -> f32 {
                match measure { $(Measure::$variant => self.$($field).+.get(),)+ }
            }

            /// Sets a measure, whatever the value: what may be kept is said by [`problems`](Self::problems).
            pub fn set(&mut self, measure: Measure, value: f32) {
                match measure { $(Measure::$variant => self.$($field).+.set(value),)+ }
            }
        }
    };
}

measures! {
    /// Top margin.
    MarginTop = "margins.top" at margins.top,
    /// Bottom margin.
    MarginBottom = "margins.bottom" at margins.bottom,
    /// Left margin.
    MarginLeft = "margins.left" at margins.left,
    /// Right margin.
    MarginRight = "margins.right" at margins.right,
    /// Left margin of a back.
    MarginBackLeft = "margins.back_left" at margins.back_left,
    /// Right margin of a back.
    MarginBackRight = "margins.back_right" at margins.back_right,
    /// From the edge of the paper to the page number.
    NumberFromTop = "page_number.from_top" at page_number.from_top,
    /// The first page that shows its number.
    NumberFirstPage = "page_number.first_page" at page_number.first_page,
    /// Letter size of page numbers.
    NumberSize = "page_number.size" at page_number.size,
    /// Exact line height.
    Line = "spacing.line" at spacing.line,
    /// Blank between paragraphs.
    ParagraphGap = "spacing.paragraph" at spacing.paragraph,
    /// Indent of a first line.
    FirstLineIndent = "spacing.first_line_indent" at spacing.first_line_indent,
    /// Exact line height in tables.
    TableLine = "spacing.table_line" at spacing.table_line,
    /// Exact line height in registers of many columns.
    RegisterLine = "spacing.register_line" at spacing.register_line,
    /// ĐẢNG CỘNG SẢN VIỆT NAM.
    NationalTitle = "sizes.national_title" at sizes.national_title,
    /// The body above the branch.
    Parent = "sizes.parent" at sizes.parent,
    /// The branch.
    Branch = "sizes.branch" at sizes.branch,
    /// Số và ký hiệu.
    Number = "sizes.number" at sizes.number,
    /// Địa danh và ngày tháng.
    PlaceAndDate = "sizes.place_and_date" at sizes.place_and_date,
    /// Tên loại.
    TypeName = "sizes.type_name" at sizes.type_name,
    /// Trích yếu.
    Subject = "sizes.subject" at sizes.subject,
    /// Trích yếu of an official letter.
    LetterSubject = "sizes.letter_subject" at sizes.letter_subject,
    /// Kính gửi.
    Addressees = "sizes.addressees" at sizes.addressees,
    /// Nội dung.
    Body = "sizes.body" at sizes.body,
    /// Bảng biểu.
    Table = "sizes.table" at sizes.table,
    /// Registers of many columns.
    Register = "sizes.register" at sizes.register,
    /// T/M CHI BỘ.
    Authority = "sizes.authority" at sizes.authority,
    /// Chức vụ.
    Position = "sizes.position" at sizes.position,
    /// Họ và tên người ký.
    Signer = "sizes.signer" at sizes.signer,
    /// "Nơi nhận:".
    RecipientsHead = "sizes.recipients_head" at sizes.recipients_head,
    /// The list of recipients.
    Recipients = "sizes.recipients" at sizes.recipients,
}

/// Lengths and sizes are fractions, pages are whole.
trait Number {
    fn get(&self) -> f32;
    fn set(&mut self, value: f32);
}

impl Number for f32 {
    fn get(&self) -> f32 {
        *self
    }

    fn set(&mut self, value: f32) {
        *self = value;
    }
}

/// What a profile does not say is filled in where it is read.
impl Number for Option<f32> {
    fn get(&self) -> f32 {
        self.unwrap_or_default()
    }

    fn set(&mut self, value: f32) {
        *self = Some(value);
    }
}

impl Number for usize {
    fn get(&self) -> f32 {
        *self as f32
    }

    fn set(&mut self, value: f32) {
        *self = value as usize;
    }
}

#[cfg(test)]
mod tests {
    use domain::Code;

    use super::*;
    use crate::profile::{all, by_code};

    /// The paths of the numbers below a value.
    fn numbers(of: &toml::Value, path: &str, into: &mut Vec<String>) {
        if let Some(table) = of.as_table() {
            for (key, value) in table {
                numbers(value, &if path.is_empty() { key.clone() } else { format!("{path}.{key}") }, into);
            }
        } else if of.is_integer() || of.is_float() {
            into.push(path.to_owned());
        }
    }

    #[test]
    fn every_number_of_a_profile_but_the_paper_is_a_measure() {
        for profile in all().unwrap() {
            let mut found = Vec::new();
            numbers(&toml::Value::try_from(&profile).unwrap(), "", &mut found);
            let unknown: Vec<_> = found.iter().filter(|path| Measure::from_code(path).is_none()).collect();
            assert_eq!(unknown, ["paper.height", "paper.width"], "{}", profile.code);
            assert_eq!(found.len(), Measure::ALL.len() + 2);
        }
    }

    #[test]
    fn a_measure_is_set_at_its_path_and_nowhere_else() {
        let before = by_code("hd36").unwrap();
        for measure in Measure::ALL {
            let mut profile = before.clone();
            profile.set(*measure, 13.0);
            let changed: Vec<_> =
                Measure::ALL.iter().filter(|each| profile.measure(**each) != before.measure(**each)).collect();
            assert_eq!((profile.measure(*measure), changed), (13.0, vec![measure]), "{}", measure.code());
        }
    }
}
