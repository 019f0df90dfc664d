//! Which backups stay when they grow old: a plain function of their times.

use std::collections::BTreeSet;

use chrono::{DateTime, Datelike, NaiveDate, TimeDelta, Utc};

/// All of so many days.
const ALL: TimeDelta = TimeDelta::days(2);
/// Then the last of each of so many days, weeks and months.
const DAYS: usize = 12;
const WEEKS: usize = 10;
const MONTHS: usize = 9;

/// Which of these backups stay, given newest first: all of the last two days, the last of each of the last 12 days, 10
/// weeks and 9 months that have one, and the last of every year.
///
/// What lies in the future, because the clock was set back, stays, and takes no day's place from the others.
#[must_use]
pub fn kept(times: &[DateTime<Utc>], now: DateTime<Utc>) -> Vec<bool> {
    let past = |time: &&DateTime<Utc>| **time <= now;
    let mut stays: BTreeSet<DateTime<Utc>> = times.iter().filter(|time| now - **time <= ALL).copied().collect();
    stays.extend(times.first());
    let mut lasts = |of: fn(NaiveDate) -> (i32, u32), most: usize| {
        let mut seen = BTreeSet::new();
        let firsts = times.iter().filter(past).filter(|time| seen.insert(of(time.date_naive())));
        stays.extend(firsts.take(most).copied());
    };
    lasts(|day| (day.year(), day.ordinal()), DAYS);
    lasts(|day| (day.iso_week().year(), day.iso_week().week()), WEEKS);
    lasts(|day| (day.year(), day.month()), MONTHS);
    lasts(|day| (day.year(), 0), usize::MAX);
    times.iter().map(|time| stays.contains(time)).collect()
}

/// Which stay of whole files, given newest first: the newest few, and the last of every year.
pub(super) fn newest(times: &[DateTime<Utc>], few: usize) -> Vec<bool> {
    let mut years = BTreeSet::new();
    times.iter().enumerate().map(|(place, time)| years.insert(time.year()) || place < few).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(text: &str) -> DateTime<Utc> {
        text.parse().unwrap()
    }

    /// Which of these stay, as they were given.
    fn of(now: &str, times: &[&str]) -> Vec<bool> {
        kept(&times.iter().map(|time| at(time)).collect::<Vec<_>>(), at(now))
    }

    #[test]
    fn everything_of_two_days_stays() {
        let now = at("2026-11-27T12:00:00Z");
        let times: Vec<_> = (0..48).map(|hours| now - TimeDelta::hours(hours)).collect();
        assert!(kept(&times, now).into_iter().all(|stays| stays));
    }

    #[test]
    fn of_an_older_day_only_the_last_stays() {
        let stays = of(
            "2026-11-27T12:00:00Z",
            &["2026-11-27T09:00:00Z", "2026-11-24T16:00:00Z", "2026-11-24T11:00:00Z", "2026-11-24T08:00:00Z"],
        );
        assert_eq!(stays, [true, true, false, false]);
    }

    #[test]
    fn hourly_backups_of_five_years_thin_to_days_weeks_months_and_years() {
        let now = at("2026-11-27T12:00:00Z");
        let times: Vec<_> = (0..5 * 365 * 8).map(|n| now - TimeDelta::hours(3 * n)).collect();
        let stays = kept(&times, now);
        let older: Vec<_> = times.iter().zip(stays).filter(|(time, stays)| *stays && now - **time > ALL).collect();
        // 12 days less the three that the last two days touch, 10 weeks, 9 months and 5 earlier years, where the last
        // backup of one is that of another.
        assert!((20..=33).contains(&older.len()), "{}", older.len());
        for year in 2022..=2025 {
            assert!(older.iter().any(|(time, _)| time.year() == year && time.month() == 12), "{year}");
        }
    }

    #[test]
    fn thinning_again_and_again_keeps_what_one_thinning_keeps() {
        let start = at("2025-01-01T08:00:00Z");
        let mut lying: Vec<DateTime<Utc>> = Vec::new();
        for day in 0..400 {
            let now = start + TimeDelta::days(day);
            lying.insert(0, now);
            let stays = kept(&lying, now);
            lying = lying.into_iter().zip(stays).filter_map(|(time, stays)| stays.then_some(time)).collect();
            assert!(lying.len() <= 36, "{} on day {day}", lying.len());
        }
        let months: BTreeSet<_> = lying.iter().map(|time| (time.year(), time.month())).collect();
        assert!(months.len() >= 9, "{months:?}");
    }

    #[test]
    fn a_clock_that_was_set_back_costs_no_backup_of_either_time() {
        let stays = of(
            "2025-11-27T12:00:00Z",
            &["2026-11-27T09:00:00Z", "2026-11-20T09:00:00Z", "2025-11-27T11:00:00Z", "2025-11-20T09:00:00Z"],
        );
        assert_eq!(stays, [true; 4]);
    }

    #[test]
    fn the_newest_stays_however_old() {
        assert_eq!(of("2026-11-27T12:00:00Z", &["2011-03-01T09:00:00Z", "2011-02-01T09:00:00Z"]), [true, true]);
        assert_eq!(of("2026-11-27T12:00:00Z", &[]), [false; 0]);
    }

    #[test]
    fn of_whole_files_two_stay_and_the_last_of_every_year() {
        let times: Vec<_> =
            ["2026-03-03T09:00:00Z", "2026-03-02T09:00:00Z", "2026-03-01T09:00:00Z", "2025-12-30T09:00:00Z"]
                .map(at)
                .into();
        assert_eq!(newest(&times, 2), [true, true, false, true]);
    }
}
