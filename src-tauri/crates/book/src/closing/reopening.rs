//! Opening a closed year again: with a reason and a second person, who stands on every later seal.

use domain::{
    Id, Problem, ProblemCode,
    records::{Record, User, YearEvent, YearStep, find},
    text::clean_line,
};
use store::{Op, Passphrase, RecoveryCode};

use crate::{Book, Error, Result, unlocking::guarded};

/// Who stands beside a reopening.
#[derive(Debug)]
pub enum Second {
    /// Another user, by their passphrase.
    User(Id<User>, Passphrase),
    /// Whoever keeps the recovery code: in a branch with one user.
    RecoveryCode(RecoveryCode),
}

impl Book {
    /// Opens a closed year again.
    ///
    /// # Errors
    /// [`Error::NotAllowed`], [`Error::YearNotClosed`], [`Error::SecondIsYou`], [`Error::Refused`] without a reason,
    /// [`Error::TooManyTries`], [`store::Error::WrongPassphrase`], [`store::Error::WrongRecoveryCode`].
    pub fn reopen_year(&mut self, year: i32, reason: &str, second: Second) -> Result<()> {
        if !self.may_reopen() {
            return Err(Error::NotAllowed);
        }
        self.require_closed(year)?;
        let reason = clean_line(reason);
        if reason.is_empty() {
            return Err(Error::Refused(vec![Problem::new("reason", ProblemCode::Required)]));
        }
        let second = self.prove(second)?;
        let event = YearEvent { reason, second, ..self.event(year, YearStep::Reopened) };
        self.write(Op::YearReopened, year.to_string(), |tx| Ok(tx.put(&event)?))
    }

    /// The other users who have a way in.
    #[must_use]
    pub fn seconds(&self) -> Vec<User> {
        self.users().into_iter().filter(|row| row.opens && !row.is_you).map(|row| row.user).collect()
    }

    /// The name of the second person, who has just proven to be there.
    fn prove(&mut self, second: Second) -> Result<String> {
        let (dir, clock) = (self.dir().to_owned(), self.clock());
        let name = match second {
            Second::User(id, _) if id.uuid() == self.store().user() => return Err(Error::SecondIsYou),
            Second::User(id, passphrase) => {
                let user = find(&self.records().users, id).ok_or(Error::NotFound { what: User::TABLE })?;
                guarded(&dir, clock, || self.store().verify_passphrase_of(id.uuid(), passphrase))?;
                user.name.clone()
            }
            Second::RecoveryCode(_) if !self.seconds().is_empty() => return Err(Error::SecondIsNeeded),
            Second::RecoveryCode(code) => {
                guarded(&dir, clock, || self.store().verify_recovery_code(code))?;
                BY_CODE.to_owned()
            }
        };
        self.fold_in_tries()?;
        Ok(name)
    }
}

/// Whoever kept the envelope with the code.
const BY_CODE: &str = "(mã khôi phục)";
