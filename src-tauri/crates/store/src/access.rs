//! Who may open the book: changing a passphrase, and what the recovery code is for.

use uuid::Uuid;

use crate::{OpenedBook, Passphrase, RecoveryCode, Result, keyfile::Unlock};

impl OpenedBook {
    /// Changes the passphrase of the user who opened the book; `Error::WrongPassphrase` when `old` is not theirs.
    pub fn set_passphrase(&mut self, old: Passphrase, new: &Passphrase) -> Result<()> {
        let theirs = Unlock::Passphrase { user: Some(self.user()), passphrase: old };
        let (_, owner) = self.keys.unlock(self.dir(), &theirs)?;
        self.replace_passphrase(owner.user, new)
    }

    /// Gives the user for whom the recovery code was made a new passphrase, the old one being forgotten.
    /// The code stays valid.
    pub fn reset_passphrase_with_recovery(&mut self, code: RecoveryCode, new: &Passphrase) -> Result<()> {
        let (_, owner) = self.keys.unlock(self.dir(), &Unlock::Recovery(code))?;
        self.replace_passphrase(owner.user, new)
    }

    /// Accepts the book's recovery code, as when it is typed back; `Error::WrongRecoveryCode` for any other.
    pub fn verify_recovery_code(&self, code: RecoveryCode) -> Result<()> {
        self.keys.unlock(self.dir(), &Unlock::Recovery(code)).map(drop)
    }

    fn replace_passphrase(&mut self, user: Uuid, new: &Passphrase) -> Result<()> {
        let keys = self.keys.with_passphrase(user, new, &self.key)?;
        keys.write(self.dir())?;
        self.keys = keys;
        Ok(())
    }
}
