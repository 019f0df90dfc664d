//! The paper by which a layout is judged while it is being written.

use chrono::{DateTime, FixedOffset};
use reports::{
    Printed, mm,
    profile::{self, AppendixPages, FormatProfile, Measure},
    sample::print_sample,
};

use crate::{
    seed::{day, records},
    tools::placed_words,
};

fn sample(profile: &FormatProfile) -> Printed {
    let created: DateTime<FixedOffset> = "2023-12-05T00:00:00+07:00".parse().unwrap();
    print_sample(&records(), profile, day("2023-12-05"), created).unwrap()
}

#[test]
fn the_sample_has_the_margins_of_the_profile_that_is_being_written() {
    let mut profile = profile::by_code("hd36").unwrap();
    for (measure, value) in [(Measure::MarginLeft, 40.0), (Measure::MarginRight, 12.0)] {
        profile.set(measure, value);
    }
    let words = placed_words(&sample(&profile).pdf);
    let left = words.iter().map(|word| word.x.0).fold(f32::MAX, f32::min);
    let right = words.iter().map(|word| word.x.1).fold(0.0, f32::max);
    assert!((left - mm(40.0)).abs() < 1.0 && (right - mm(210.0 - 12.0)).abs() < 1.0, "{left} {right}");
}

#[test]
fn the_sample_shows_page_numbers_and_how_an_appendix_counts_its_pages() {
    let mut profile = profile::by_code("hd36").unwrap();
    for (appendix, first_line) in [(AppendixPages::Continue, "3"), (AppendixPages::Restart, "PHỤ LỤC")] {
        profile.wording.appendix_pages = appendix;
        let printed = sample(&profile);
        let last = printed.text.last().unwrap();
        assert!(printed.pages == 3 && last.iter().any(|line| line == first_line), "{last:?}");
        assert_eq!(last.iter().any(|line| line == "3"), appendix == AppendixPages::Continue, "{last:?}");
    }
}

#[test]
fn no_range_of_a_measure_makes_the_sample_unprintable() {
    let shipped = profile::by_code("hd05").unwrap();
    let ranges = profile::Ranges::shipped().unwrap();
    for extreme in [|range: profile::Range| range.min, |range: profile::Range| range.max] {
        let mut profile = shipped.clone();
        for measure in <Measure as domain::Code>::ALL {
            profile.set(*measure, extreme(ranges.of(*measure).unwrap()));
        }
        let printed = sample(&profile);
        assert!(printed.pages >= 2 && printed.unprintable.is_empty(), "{}", printed.pages);
    }
}
