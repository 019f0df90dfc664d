//! Who may open the book: users, their passphrases, and what the recovery code is for.

use uuid::Uuid;

use crate::{
    OpenedBook, Passphrase, RecoveryCode, Result, files, folder,
    keyfile::{KeyFile, Owner, SlotKind, Unlock},
};

impl OpenedBook {
    /// Changes the passphrase of the user who opened the book; `Error::WrongPassphrase` when `old` is not theirs.
    pub fn set_passphrase(&mut self, old: Passphrase, new: &Passphrase) -> Result<()> {
        self.verify_passphrase(old)?;
        self.set_passphrase_of(self.user(), new)
    }

    /// Accepts the passphrase of the user who opened the book, as when a locked window is unlocked.
    pub fn verify_passphrase(&self, typed: Passphrase) -> Result<()> {
        self.verify_passphrase_of(self.user(), typed)
    }

    /// Accepts the passphrase of any one user: of a second person who stands beside.
    pub fn verify_passphrase_of(&self, user: Uuid, typed: Passphrase) -> Result<()> {
        let theirs = Unlock::Passphrase { user: Some(user), passphrase: typed };
        self.keys.unlock(self.dir(), &theirs).map(drop)
    }

    /// Gives a user another passphrase; `Error::WrongPassphrase` for one who has none.
    pub fn set_passphrase_of(&mut self, user: Uuid, new: &Passphrase) -> Result<()> {
        let keys = self.keys.with_passphrase(user, new, &[self.key.copy()])?;
        self.write_keys(keys)
    }

    /// Gives the user for whom the recovery code was made a new passphrase, the old one being forgotten.
    /// The code stays valid until another is made.
    pub fn reset_passphrase_with_recovery(&mut self, code: RecoveryCode, new: &Passphrase) -> Result<()> {
        let owner = self.keys.unlock(self.dir(), &Unlock::Recovery(code))?.owner;
        self.set_passphrase_of(owner.user, new)
    }

    /// Accepts the book's recovery code, as when it is typed back; `Error::WrongRecoveryCode` for any other.
    pub fn verify_recovery_code(&self, code: RecoveryCode) -> Result<()> {
        self.keys.unlock(self.dir(), &Unlock::Recovery(code)).map(drop)
    }

    /// Makes another recovery code, which belongs to who opened the book; the one before opens nothing any more.
    pub fn renew_recovery_code(&mut self) -> Result<RecoveryCode> {
        let code = RecoveryCode::random()?;
        let keys = self.keys.with_recovery_code(self.user(), &code, &[self.key.copy()])?;
        self.write_keys(keys)?;
        Ok(code)
    }

    /// Gives another user a way in, at what a guess of the present user's passphrase costs.
    pub fn add_user(&mut self, user: Uuid, label: &str, passphrase: &Passphrase) -> Result<()> {
        let (owner, cost) = (Owner::new(SlotKind::User, user, label), self.keys.cost_of(self.user()));
        let keys = self.keys.with_user(owner, passphrase, cost, &[self.key.copy()])?;
        self.write_keys(keys)
    }

    /// Takes a user's way in. A recovery code of theirs passes to who opened the book.
    ///
    /// Who opens a copy from before still can: only [`OpenedBook::change_data_key`] shuts them out of what comes.
    pub fn remove_user(&mut self, user: Uuid) -> Result<()> {
        let keys = self.keys.without_user(user, self.user(), &[self.key.copy()]);
        self.write_keys(keys)?;
        files::remove(&self.dir().join(folder::OLD_KEY))
    }

    /// Whether a user has a way in.
    #[must_use]
    pub fn opens_for(&self, user: Uuid) -> bool {
        self.keys.opens_for(user)
    }

    fn write_keys(&mut self, keys: KeyFile) -> Result<()> {
        keys.write(self.dir())?;
        self.keys = keys;
        Ok(())
    }
}
