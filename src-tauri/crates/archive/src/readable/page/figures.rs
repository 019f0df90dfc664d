//! The year in figures: each is one of the program's own, with the rule by which it was counted.

mod charted;
mod parts;

use domain::{
    Code, Period,
    figures::{Figure, Rule, Span, Value, View},
};

use super::{
    IndexPage, Section,
    html::{El, el},
    table::{numbers, part, table_of_parts},
    value::{over, told},
    words,
};
use crate::readable::{
    cell::day,
    words::{fill, rule},
};

pub(super) fn section(page: &IndexPage<'_>) -> Section {
    let view = View::new(page.records, Span::whole(Period::year(page.year)));
    let mut content = vec![whole_year(page, view)];
    content.extend(parts::months(page, view));
    content.extend(charted::by_month(page, view));
    content.extend(parts::quarters(page, view));
    content.extend(charted::by_quarter(page, view));
    content.extend(parts::forms(page, view));
    content.extend(parts::units(page, view));
    content.extend(parts::grades(page));
    Section { anchor: "so-lieu", title: &words().figures.title, content }
}

/// The figures of the whole year with their meaning.
fn whole_year(page: &IndexPage<'_>, view: View<'_>) -> El {
    let words = &words().figures;
    let matters = [
        (&words.people, people(view)),
        (&words.study, study(view)),
        (&words.meetings, meetings(view)),
        (&words.commendations, commendations(view)),
    ];
    let parts = matters.into_iter().map(|(title, lines)| part(title, words.heads.len(), lines.into_iter().map(line)));
    let caption = fill(&page.say(&words.caption), &[("on", &day(view.span.to))]);
    table_of_parts(&caption, &words.heads, parts).class("figures")
}

fn line((rule_of, value): (Rule, Value)) -> El {
    let words = rule(rule_of.code());
    let name = words.map_or(rule_of.code(), |words| words.name.as_str());
    let meaning = words.map(|words| words.meaning.as_str()).unwrap_or_default();
    numbers(name, &[told(&value)]).with(el("td").class("how").text(meaning))
}

type Lines = Vec<(Rule, Value)>;

fn lines<const N: usize>(figures: [Figure; N]) -> Lines {
    figures.into_iter().map(|figure| (figure.rule, figure.value)).collect()
}

fn people(view: View<'_>) -> Lines {
    lines([
        view.party_members(),
        view.official_members(),
        view.probationary_members(),
        view.here_temporarily(),
        view.non_party(),
    ])
}

fn study(view: View<'_>) -> Lines {
    let (sessions, year) = (view.sessions(), view.span.period);
    let attended = view.attendance_of(&sessions, year);
    lines([
        view.session_count(),
        view.sessions_with_campaign(),
        view.sessions_with_work(),
        view.new_form_count(),
        attended.share,
        attended.non_party,
        view.speeches_of(&sessions, year),
    ])
}

fn meetings(view: View<'_>) -> Lines {
    let (present, due) = view.regular_attendance();
    let mut lines = lines([view.regular_meeting_count()]);
    lines.push((Rule::MeetingShare, over(&present, &due)));
    lines.extend([view.meeting_speeches(), view.stories_told(), view.works_presented()].map(|f| (f.rule, f.value)));
    lines
}

fn commendations(view: View<'_>) -> Lines {
    let year = view.span.period;
    lines([
        view.commendation_times(year),
        view.commendation_party_times(year),
        view.commendation_non_party_times(year),
        view.commended_people(year),
    ])
}
