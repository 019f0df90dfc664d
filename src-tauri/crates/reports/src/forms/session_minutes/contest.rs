//! The rounds of a contest, with the points of each team where they were kept.

use domain::records::{ContestRound, ContestScore, SessionPartner, ThematicSession};

use super::Words;
use crate::{
    Align, Block, Row, TableColumn,
    forms::{form::Form, meeting::bare},
    official::capitalised,
    wording::{Facts, Run, Token, Word, joined, plain},
};

pub(super) fn blocks(form: &mut Form<'_>, words: &Words, session: &ThematicSession) -> Vec<Block> {
    let rounds = form.view.rounds_of(session.id);
    let names = rounds.iter().map(|round| vec![Run::words(&round.name)]);
    let facts = Facts::default()
        .figure(form.view.round_count(session))
        .runs(Word::Rounds, joined(names, &form.words.semicolon));
    let mut blocks: Vec<Block> = form.say(&words.rounds, &facts).into_iter().collect();
    let is_of = |score: &&ContestScore| rounds.iter().any(|round| round.id == score.round);
    let scores: Vec<&ContestScore> = form.records().contest_scores.iter().filter(is_of).collect();
    if !scores.is_empty() {
        blocks.push(table(form, words, session, &rounds, &scores));
    }
    blocks
}

/// A team a column, our own first; a cell is empty where no points were kept.
fn table(
    form: &Form<'_>,
    words: &Words,
    session: &ThematicSession,
    rounds: &[&ContestRound],
    scores: &[&ContestScore],
) -> Block {
    let partners = form.view.partners_of(session.id);
    let teams: Vec<Option<&SessionPartner>> = std::iter::once(None).chain(partners.into_iter().map(Some)).collect();
    let column = |head: String, align| TableColumn { head, align };
    let [number, name] = words.scores.clone();
    let mut columns = vec![column(number, Align::Center), column(name, Align::Left)];
    columns.extend(
        teams
            .iter()
            .map(|team| column(team.map_or_else(|| own_name(form), |partner| partner.name.clone()), Align::Center)),
    );
    let points = |round: &ContestRound, team: &Option<&SessionPartner>| {
        let of = team.map(|partner| partner.id);
        let kept = scores.iter().find(|score| score.round == round.id && score.partner == of);
        kept.map(|score| decimal(score.points_hundredths)).unwrap_or_default()
    };
    let mut rows: Vec<Row> = (1_usize..)
        .zip(rounds)
        .map(|(number, round)| {
            let mut cells = vec![form.cell(number.to_string()), form.cell(capitalised(bare(&round.name)))];
            cells.extend(teams.iter().map(|team| form.cell(points(round, team))));
            form.row(cells)
        })
        .collect();
    let total = |team: &Option<&SessionPartner>| {
        let of = team.map(|partner| partner.id);
        let kept: Vec<i64> =
            scores.iter().filter(|score| score.partner == of).map(|score| score.points_hundredths).collect();
        // A round without points leaves nothing to add up.
        if kept.len() == rounds.len() { decimal(kept.iter().sum()) } else { String::new() }
    };
    let mut cells = vec![form.bold_cell(""), form.bold_cell(&form.words.total)];
    cells.extend(teams.iter().map(|team| form.bold_cell(total(team))));
    rows.push(form.total_row(cells));
    Block::Table(form.profile().table(columns, rows))
}

fn own_name(form: &Form<'_>) -> String {
    form.office.facts.get(Token::Word(Word::Branch)).map(|name| plain(name)).unwrap_or_default()
}

/// "28,25", "18".
fn decimal(hundredths: i64) -> String {
    let (sign, whole, part) = (if hundredths < 0 { "-" } else { "" }, hundredths.abs() / 100, hundredths.abs() % 100);
    match part {
        0 => format!("{sign}{whole}"),
        part if part % 10 == 0 => format!("{sign}{whole},{}", part / 10),
        part => format!("{sign}{whole},{part:02}"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn points_are_written_with_a_comma_and_no_needless_noughts() {
        assert_eq!([1800, 2825, 2850, 5, -150].map(decimal), ["18", "28,25", "28,5", "0,05", "-1,5"]);
    }
}
