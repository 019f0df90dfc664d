use proptest::prelude::*;

use super::*;
use crate::{Code, Id, Period, figures::Span, records::find};

fn day(iso: &str) -> NaiveDate {
    iso.parse().unwrap()
}

fn changed(person: Id<Person>, from: &str, standing: Standing) -> StandingChange {
    StandingChange { id: Id::random(), person, standing, from: day(from), note: String::new() }
}

fn span(person: Id<Person>, activity: Activity, from: &str, to: Option<&str>) -> ActivitySpan {
    let to = to.map(day);
    ActivitySpan { id: Id::random(), person, activity, from: day(from), to, place: String::new(), note: String::new() }
}

/// The movements of someone with this history.
fn history(
    standings: &[(&str, Standing)],
    activities: &[(Activity, &str, Option<&str>)],
) -> Vec<(String, MovementKind)> {
    let person = Person::named(Id::random(), "An");
    let id = person.id;
    let records = Records {
        people: vec![person],
        standings: standings.iter().map(|(from, standing)| changed(id, from, *standing)).collect(),
        activities: activities.iter().map(|(activity, from, to)| span(id, *activity, from, *to)).collect(),
        ..Records::default()
    };
    let person = find(&records.people, id).unwrap();
    movements_of(&records, person).into_iter().map(|movement| (movement.on.to_string(), movement.kind)).collect()
}

fn moved(on: &str, kind: MovementKind) -> (String, MovementKind) {
    (on.to_owned(), kind)
}

#[test]
fn quan_chung_who_turn_probationary_are_admitted_and_turn_official_without_a_movement() {
    let steps = [
        ("2020-01-01", Standing::NonParty),
        ("2023-02-03", Standing::Probationary),
        ("2024-02-03", Standing::Official),
    ];
    assert_eq!(history(&steps, &[]), [moved("2023-02-03", MovementKind::Admitted)]);
}

#[test]
fn a_member_new_to_the_record_came_from_elsewhere_unless_the_day_is_that_of_their_admission() {
    assert_eq!(history(&[("2023-03-01", Standing::Official)], &[]), [moved("2023-03-01", MovementKind::MovedIn)]);
    assert_eq!(history(&[("2023-03-01", Standing::Probationary)], &[]), [moved("2023-03-01", MovementKind::MovedIn)]);
    let person = Person { admission_ceremony: Some(day("2023-03-01").into()), ..Person::named(Id::random(), "An") };
    let change = changed(person.id, "2023-03-01", Standing::Probationary);
    let records = Records { people: vec![person], standings: vec![change], ..Records::default() };
    assert_eq!(movements_of(&records, &records.people[0])[0].kind, MovementKind::Admitted);
}

#[test]
fn who_goes_to_another_branch_and_comes_back_moved_out_and_in() {
    let away = [(Activity::TransferredOut, "2023-03-01", Some("2023-08-31"))];
    assert_eq!(
        history(&[("2010-01-01", Standing::Official)], &away),
        [
            moved("2010-01-01", MovementKind::MovedIn),
            moved("2023-03-01", MovementKind::MovedOut),
            moved("2023-09-01", MovementKind::MovedIn)
        ]
    );
}

#[test]
fn the_dead_and_those_who_left_the_party_are_told_apart() {
    let official = ("2010-01-01", Standing::Official);
    let of = |standings: &[(&str, Standing)], activities: &[_]| history(standings, activities).last().cloned().unwrap();
    assert_eq!(of(&[official], &[(Activity::Died, "2023-05-02", None)]), moved("2023-05-02", MovementKind::Died));
    assert_eq!(of(&[official, ("2023-05-02", Standing::Left)], &[]), moved("2023-05-02", MovementKind::LeftParty));
}

#[test]
fn exempt_and_suspended_members_are_members_and_those_here_temporarily_are_not() {
    for activity in [Activity::Exempt, Activity::Away, Activity::Suspended, Activity::Interrupted] {
        let spans = [(activity, "2023-01-01", Some("2023-06-30"))];
        assert_eq!(history(&[("2010-01-01", Standing::Official)], &spans).len(), 1, "{activity:?}");
    }
    let spans = [(Activity::HereTemporarily, "2023-01-01", Some("2023-06-30"))];
    assert_eq!(history(&[("2023-01-01", Standing::Official)], &spans), [moved("2023-07-01", MovementKind::MovedIn)]);
}

#[test]
fn what_fits_no_column_is_another_gain_or_loss() {
    let ended = [("2022-01-01", Standing::Probationary), ("2023-01-01", Standing::NonParty)];
    assert_eq!(history(&ended, &[])[1], moved("2023-01-01", MovementKind::OtherLoss));
    let restored =
        [("2010-01-01", Standing::Official), ("2022-01-01", Standing::Left), ("2023-01-01", Standing::Official)];
    assert_eq!(history(&restored, &[])[2], moved("2023-01-01", MovementKind::OtherGain));
}

const STANDINGS: [Standing; 4] = [Standing::NonParty, Standing::Probationary, Standing::Official, Standing::Left];

/// The day so many days after the end of 2021.
fn later(days: u64) -> NaiveDate {
    day("2021-12-31") + Days::new(days)
}

/// Histories of some people, each a list of what they were and of how they took part; spans may even overlap.
fn histories() -> impl Strategy<Value = Records> {
    let standings = prop::collection::vec((0..900_u64, 0..4_usize), 0..5);
    let spans = prop::collection::vec((0..900_u64, prop::option::of(0..300_u64), 0..Activity::ALL.len()), 0..4);
    prop::collection::vec((standings, spans), 1..5).prop_map(|people| {
        let mut records = Records::default();
        for (standings, spans) in people {
            let person = Id::random();
            records.people.push(Person::named(person, "An"));
            records.standings.extend(standings.into_iter().map(|(from, standing)| StandingChange {
                id: Id::random(),
                person,
                standing: STANDINGS[standing],
                from: later(from),
                note: String::new(),
            }));
            records.activities.extend(spans.into_iter().map(|(from, length, activity)| ActivitySpan {
                id: Id::random(),
                person,
                activity: Activity::ALL[activity],
                from: later(from),
                to: length.map(|length| later(from + length)),
                place: String::new(),
                note: String::new(),
            }));
        }
        records
    })
}

proptest! {
    #[test]
    fn whatever_was_recorded_start_and_gains_less_losses_make_the_end(records in histories(), to in 0..900_u64) {
        for period in Period::reported(2023) {
            let view = View::new(&records, Span::up_to(period, later(to)));
            let sum = |kinds: &[MovementKind]| -> u32 { kinds.iter().filter_map(|kind| view.moved(*kind).count()).sum() };
            let start = view.members_before().count().unwrap();
            let (gains, losses) = (sum(&MovementKind::GAINS), sum(&MovementKind::LOSSES));
            prop_assert_eq!(start + gains - losses, view.party_members().count().unwrap());
            prop_assert_eq!(usize::try_from(gains + losses).unwrap(), view.movements().len());
        }
    }

    #[test]
    fn the_quarters_of_a_year_have_the_movements_of_the_year(records in histories()) {
        let of = |period| View::new(&records, Span::whole(period)).movements().len();
        let quarters = (1..=4).filter_map(|quarter| Period::quarter(2023, quarter)).map(of).sum::<usize>();
        prop_assert_eq!(quarters, of(Period::year(2023)));
    }
}
