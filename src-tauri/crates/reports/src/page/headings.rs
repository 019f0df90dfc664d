//! Ranks of headings as PDF/UA asks for them (ISO 14289-1, 7.4.2): the first is of rank one, and none skips a rank.

use crate::display::{Role, Structure};

/// Raises headings that stand too deep: those of a paper without a title, and those under no heading of the rank above.
pub(crate) fn nest_headings(structure: &mut Structure) {
    let mut above: Vec<u8> = Vec::new();
    for node in &mut structure.nodes {
        let Some(rank) = rank(node.role) else { continue };
        while above.last().is_some_and(|last| *last >= rank) {
            above.pop();
        }
        above.push(rank);
        node.role = match above.len() {
            0 | 1 => Role::Heading1,
            2 => Role::Heading2,
            _ => Role::Heading3,
        };
    }
}

fn rank(role: Role) -> Option<u8> {
    [(Role::Heading1, 1), (Role::Heading2, 2), (Role::Heading3, 3)]
        .into_iter()
        .find_map(|(heading, rank)| (heading == role).then_some(rank))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::display::ROOT;

    fn nested(roles: &[Role]) -> Vec<Role> {
        let mut structure = Structure::new();
        for role in roles {
            structure.child(ROOT, *role);
        }
        nest_headings(&mut structure);
        structure.nodes.into_iter().skip(1).map(|node| node.role).collect()
    }

    #[test]
    fn headings_of_a_paper_with_a_title_stay_as_they_are() {
        let roles = [Role::Heading1, Role::Heading2, Role::Heading3, Role::Heading2, Role::Paragraph, Role::Heading1];
        assert_eq!(nested(&roles), roles);
    }

    #[test]
    fn headings_of_a_letter_without_a_title_begin_with_the_first_rank() {
        let roles = [Role::Heading2, Role::Heading3, Role::Heading2];
        assert_eq!(nested(&roles), [Role::Heading1, Role::Heading2, Role::Heading1]);
    }

    #[test]
    fn a_part_under_no_section_is_no_deeper_than_one_under_the_title() {
        assert_eq!(nested(&[Role::Heading1, Role::Heading3]), [Role::Heading1, Role::Heading2]);
    }
}
