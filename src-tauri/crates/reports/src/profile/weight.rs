//! The weight of letters that a profile sets for each part of a paper.

use domain::codes;
use serde::{Deserialize, Serialize};

use super::FormatProfile;
use crate::Face;

/// Declares the parts of a paper that have a weight: the name in the file is the code, and the same name leads to the field.
macro_rules! weights {
    ($($(#[$meta:meta])* $variant:ident = $code:literal at $field:ident,)+) => {
        codes! {
            /// A part of a paper whose letters have a weight. Its code is its name in the file.
            pub enum Lettering { $($(#[$meta])* $variant = $code,)+ }
        }

        /// The weight of the letters of each part of a paper.
        #[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
        #[serde(deny_unknown_fields)]
        pub struct Weights { $($(#[$meta])* pub $field: Face,)+ }

        impl FormatProfile {
            /// The weight of a part.
            #[must_use]
            pub fn weight(&self, of: Lettering) -> Face {
                match of { $(Lettering::$variant => self.weights.$field,)+ }
            }

            /// Sets the weight of a part.
            pub fn set_weight(&mut self, of: Lettering, face: Face) {
                match of { $(Lettering::$variant => self.weights.$field = face,)+ }
            }
        }
    };
}

weights! {
    /// ĐẢNG CỘNG SẢN VIỆT NAM.
    NationalTitle = "national_title" at national_title,
    /// The body above the branch.
    Parent = "parent" at parent,
    /// The branch.
    Branch = "branch" at branch,
    /// Số và ký hiệu.
    Number = "number" at number,
    /// Địa danh và ngày tháng.
    PlaceAndDate = "place_and_date" at place_and_date,
    /// Tên loại.
    TypeName = "type_name" at type_name,
    /// Trích yếu.
    Subject = "subject" at subject,
    /// Trích yếu of an official letter, under its number.
    LetterSubject = "letter_subject" at letter_subject,
    /// "Kính gửi".
    Addressed = "addressed" at addressed,
    /// Headings of the content.
    Heading = "heading" at heading,
    /// Heads of tables.
    TableHead = "table_head" at table_head,
    /// Quyền hạn: T/M CHI BỘ.
    Authority = "authority" at authority,
    /// Chức vụ.
    Position = "position" at position,
    /// Họ và tên người ký.
    Signer = "signer" at signer,
    /// "Nơi nhận:".
    RecipientsHead = "recipients_head" at recipients_head,
    /// The list of recipients.
    Recipients = "recipients" at recipients,
}

#[cfg(test)]
mod tests {
    use domain::Code;

    use super::*;
    use crate::profile::by_code;

    #[test]
    fn the_weight_of_a_part_is_set_for_it_and_no_other() {
        let before = by_code("hd36").unwrap();
        for part in Lettering::ALL {
            let mut profile = before.clone();
            profile.set_weight(*part, Face::BoldItalic);
            let differs = |each: &&Lettering| profile.weight(**each) != before.weight(**each);
            let changed: Vec<_> = Lettering::ALL.iter().filter(differs).collect();
            assert_eq!((profile.weight(*part), changed), (Face::BoldItalic, vec![part]));
        }
    }
}
