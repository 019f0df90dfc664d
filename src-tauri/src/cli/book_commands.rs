//! Making, filling, listing and checking a book.

use book::{Book, Clock, Cost, NewBook, Passphrase, Unlock, status::YearStatus};
use serde::Serialize;

use super::{
    Done, Trouble,
    args::{BookArgs, NewArgs, StatusArgs},
    output::{remark, say},
    passphrase, words,
};

pub(crate) fn new(args: &NewArgs) -> Done {
    let passphrase = Passphrase::new(&passphrase::obtain()?).map_err(book::Error::from)?;
    let user_label = args.at.user.clone().unwrap_or_else(|| words::FIRST_USER.to_owned());
    let new = NewBook { user_label, passphrase, cost: Cost::PRODUCTION };
    // Not over another book's code.
    if let Some(file) = &args.recovery_out {
        book::files::refuse_to_replace(file).map_err(book::Error::from)?;
    }
    let (book, code) = Book::create(&args.at.book, &new, Clock::from_environment())?;
    book.close()?;
    say(&words::made(&args.at.book))?;
    let kept = args.recovery_out.as_ref().map(|file| book::files::write_whole(file, format!("{code}\n").as_bytes()));
    if let Some(Ok(())) = kept {
        return Ok(());
    }
    // The book is made: a code that could not be kept is shown, since there is no second one.
    say(&words::recovery_code(&code))?;
    Ok(kept.transpose().map(drop).map_err(book::Error::from)?)
}

pub(crate) fn practice(args: &BookArgs) -> Done {
    let given = passphrase::from_environment();
    let passphrase = given.as_deref().map(Passphrase::new).transpose().map_err(book::Error::from)?;
    book::practice::make(&args.book, passphrase, Clock::from_environment())?.close()?;
    say(&words::made(&args.book))?;
    if given.is_none() {
        say(&words::practice_passphrase(book::practice::PASSPHRASE))?;
    }
    Ok(())
}

pub(crate) fn open(args: &BookArgs) -> Result<Book, Trouble> {
    let user = match &args.user {
        None => None,
        Some(label) => {
            let faces = book::faces(&args.book).map_err(book::Error::from)?;
            let known = faces.into_iter().find(|face| face.label == *label);
            Some(known.ok_or_else(|| Trouble::Argument { name: "--user", value: label.clone() })?.user)
        }
    };
    let passphrase = Passphrase::typed(&passphrase::obtain()?);
    Ok(Book::open(&args.book, &Unlock::Passphrase { user, passphrase }, Clock::from_environment())?)
}

/// A year, as `status --json` prints it.
#[derive(Serialize)]
struct YearJson {
    year: i32,
    party_members: u32,
    non_party: u32,
    regular_meetings: u32,
    sessions: u32,
    commendation_times: u32,
    commended_people: u32,
}

impl From<YearStatus> for YearJson {
    fn from(status: YearStatus) -> Self {
        let YearStatus {
            year,
            party_members,
            non_party,
            regular_meetings,
            sessions,
            commendation_times,
            commended_people,
        } = status;
        Self { year, party_members, non_party, regular_meetings, sessions, commendation_times, commended_people }
    }
}

pub(crate) fn status(args: &StatusArgs) -> Done {
    let book = open(&args.at)?;
    let (name, years) = (book.branch_name(), book.status());
    if args.json {
        let years: Vec<YearJson> = years.into_iter().map(YearJson::from).collect();
        let json = serde_json::json!({ "branch": name, "practice": book.is_practice(), "years": years });
        say(&format!("{json:#}"))?;
    } else {
        say(&name.unwrap_or_else(|| words::NO_BRANCH.to_owned()))?;
        for year in years {
            say(&words::year(&year))?;
        }
    }
    Ok(book.close()?)
}

pub(crate) fn check(args: &BookArgs) -> Done {
    let book = open(args)?;
    let report = book.check()?;
    for finding in &report.findings {
        remark(&words::finding(finding))?;
    }
    say(&words::journal(&report.journal))?;
    let sound = report.is_sound();
    book.close()?;
    if sound { Ok(say(words::SOUND)?) } else { Err(Trouble::Unsound) }
}
