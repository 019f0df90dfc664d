//! What Word calls our styles in its list of styles.

use serde::Deserialize;

use super::look::{Letters, Look, Role};
use crate::{Align, PrintError, wording::read_toml};

const WORDS: &str = include_str!("../../../../../assets/wording/word.toml");

/// The words of names.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Words {
    letters: String,
    /// Borderless tables.
    pub(super) columns: String,
    size: String,
    bold: String,
    italic: String,
    underline: String,
    center: String,
    right: String,
    justify: String,
    roles: Roles,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Roles {
    title: String,
    subtitle: String,
    section: String,
    part: String,
    body: String,
    caption: String,
    figure: String,
    column: String,
    head_cell: String,
    cell: String,
    pen_line: String,
    gap: String,
    bar: String,
    header: String,
}

impl Words {
    pub(super) fn read() -> Result<Self, PrintError> {
        read_toml(WORDS).map_err(|error| PrintError::Wording(Box::new(error)))
    }

    /// "Ô bảng, giữa, đậm, cỡ 12".
    pub(super) fn paragraph(&self, look: &Look) -> String {
        let align = match look.align {
            Align::Left => None,
            Align::Center => Some(&self.center),
            Align::Right => Some(&self.right),
            Align::Justify => Some(&self.justify),
        };
        let mut name = vec![self.role(look.role).clone()];
        name.extend(align.cloned());
        name.extend(self.qualities(look.letters));
        name.join(", ")
    }

    /// "Chữ, đậm, nghiêng".
    pub(super) fn letters(&self, letters: Letters) -> String {
        let mut name = vec![self.letters.clone()];
        name.extend(self.qualities(letters));
        name.join(", ")
    }

    fn qualities(&self, letters: Letters) -> Vec<String> {
        let Letters { half_points, bold, italic, underline } = letters;
        let marks = [(bold, &self.bold), (italic, &self.italic), (underline, &self.underline)];
        let mut qualities: Vec<String> = marks.into_iter().filter(|mark| mark.0).map(|mark| mark.1.clone()).collect();
        if half_points > 0 {
            qualities.push(format!("{} {}", self.size, f64::from(half_points) / 2.0));
        }
        qualities
    }

    fn role(&self, role: Role) -> &String {
        let roles = &self.roles;
        match role {
            Role::Title => &roles.title,
            Role::Subtitle => &roles.subtitle,
            Role::Section => &roles.section,
            Role::Part => &roles.part,
            Role::Body => &roles.body,
            Role::Caption => &roles.caption,
            Role::Figure => &roles.figure,
            Role::Column => &roles.column,
            Role::HeadCell => &roles.head_cell,
            Role::Cell => &roles.cell,
            Role::PenLine => &roles.pen_line,
            Role::Gap => &roles.gap,
            Role::Bar => &roles.bar,
            Role::Header => &roles.header,
        }
    }
}
