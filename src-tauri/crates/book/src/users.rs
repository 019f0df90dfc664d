//! Users: who opens the book, and what each may do.
//!
//! A role is kept by this program, not by cryptography: who opens the book by another program with their own passphrase
//! reads all of it.

use domain::{
    Id, Problem, ProblemCode,
    records::{Record, Role, User, find},
    text::clean_line,
};
use store::{Op, Passphrase, RecoveryCode};

use crate::{Book, Error, Result};

/// A user, as the list shows them.
#[derive(Clone, Debug)]
pub struct UserRow {
    /// Who, and what they may do.
    pub user: User,
    /// Whether they have a way in.
    pub opens: bool,
    /// Whether they opened the book now.
    pub is_you: bool,
}

/// What someone may do.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Rights {
    /// Their role.
    pub role: Role,
    /// Whether they may have a closed year opened again.
    pub may_reopen: bool,
    /// Whether they see identity numbers of people.
    pub sees_identity: bool,
}

impl Book {
    /// All users, those with a way in first, by name.
    #[must_use]
    pub fn users(&self) -> Vec<UserRow> {
        let row = |user: &User| UserRow {
            opens: self.store().opens_for(user.id.uuid()),
            is_you: user.id.uuid() == self.store().user(),
            user: user.clone(),
        };
        let mut rows: Vec<UserRow> = self.records().users.iter().map(row).collect();
        rows.sort_by(|a, b| (!a.opens, &a.user.name).cmp(&(!b.opens, &b.user.name)));
        rows
    }

    /// Gives someone a way in of their own.
    ///
    /// # Errors
    /// [`Error::NotAllowed`], [`Error::NameTaken`].
    pub fn add_user(&mut self, name: &str, rights: &Rights, passphrase: &Passphrase) -> Result<Id<User>> {
        self.require_administrator()?;
        let name = clean_line(name);
        if name.is_empty() {
            return Err(Error::Refused(vec![Problem::new("name", ProblemCode::Required)]));
        }
        let is_taken = |row: &UserRow| row.opens && row.user.name.to_lowercase() == name.to_lowercase();
        if self.users().iter().any(is_taken) {
            return Err(Error::NameTaken { name });
        }
        let Rights { role, may_reopen, sees_identity } = *rights;
        let (id, from) = (Id::random(), self.today());
        let user = User { id, name: name.clone(), role, from, to: None, may_reopen, sees_identity };
        // The row first: a slot without a row opens the book as one who may only read.
        self.write(Op::UserAdded, name.clone(), |tx| Ok(tx.put(&user)?))?;
        self.store_mut().add_user(id.uuid(), &name, passphrase)?;
        Ok(id)
    }

    /// Changes what someone may do.
    ///
    /// # Errors
    /// [`Error::NotAllowed`], [`Error::NotFound`], [`Error::LastAdministrator`].
    pub fn save_user(&mut self, id: Id<User>, rights: &Rights) -> Result<()> {
        self.require_administrator()?;
        if rights.role != Role::Administrator {
            self.require_another_administrator(id)?;
        }
        let Rights { role, may_reopen, sees_identity } = *rights;
        let user = User { role, may_reopen, sees_identity, ..self.known_user(id)? };
        self.write(Op::UserSaved, user.name.clone(), |tx| Ok(tx.put(&user)?))
    }

    /// Takes someone's way in; what they did stays theirs in the journal. What they read and copied they keep: only
    /// [`Book::change_data_key`] shuts them out of what comes.
    ///
    /// # Errors
    /// [`Error::NotAllowed`], [`Error::NotFound`], [`Error::LastAdministrator`].
    pub fn remove_user(&mut self, id: Id<User>) -> Result<()> {
        self.require_administrator()?;
        self.require_another_administrator(id)?;
        let user = User { to: Some(self.today()), ..self.known_user(id)? };
        // The slot first: whatever is interrupted, who was to go cannot come in.
        self.store_mut().remove_user(id.uuid())?;
        self.write(Op::UserRemoved, user.name.clone(), |tx| Ok(tx.put(&user)?))
    }

    /// Gives someone who forgot theirs another passphrase.
    ///
    /// # Errors
    /// [`Error::NotAllowed`], [`Error::NotFound`].
    pub fn set_user_passphrase(&mut self, id: Id<User>, passphrase: &Passphrase) -> Result<()> {
        self.require_administrator()?;
        let user = self.known_user(id)?;
        self.store_mut().set_passphrase_of(id.uuid(), passphrase)?;
        self.note(Op::UserPassphraseSet, user.name)
    }

    /// Makes a new recovery code, asked for with one's own passphrase; the one before opens nothing any more.
    ///
    /// # Errors
    /// [`Error::NotAllowed`], [`store::Error::WrongPassphrase`].
    pub fn renew_recovery_code(&mut self, own: Passphrase) -> Result<RecoveryCode> {
        self.require_administrator()?;
        self.verify_passphrase(own)?;
        let code = self.store_mut().renew_recovery_code()?;
        self.note(Op::RecoveryCodeRenewed, String::new())?;
        Ok(code)
    }

    fn known_user(&self, id: Id<User>) -> Result<User> {
        find(&self.records().users, id).cloned().ok_or(Error::NotFound { what: User::TABLE })
    }

    fn require_another_administrator(&self, id: Id<User>) -> Result<()> {
        let is_another = |row: &UserRow| row.opens && row.user.id != id && row.user.role == Role::Administrator;
        if self.users().iter().any(is_another) { Ok(()) } else { Err(Error::LastAdministrator) }
    }
}
