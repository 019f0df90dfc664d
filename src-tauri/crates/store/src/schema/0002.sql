-- Version 2: what users may do beside their role; undoing; labels that can be erased.

ALTER TABLE user ADD COLUMN may_reopen INTEGER NOT NULL DEFAULT 0 CHECK (may_reopen IN (0, 1));
ALTER TABLE user ADD COLUMN sees_identity INTEGER NOT NULL DEFAULT 0 CHECK (sees_identity IN (0, 1));
UPDATE user SET may_reopen = 1, sees_identity = 1 WHERE role = 'administrator';

-- The entry that this one takes back or does again.
ALTER TABLE journal_entry ADD COLUMN undoes INTEGER REFERENCES journal_entry (seq) DEFERRABLE INITIALLY DEFERRED;
CREATE INDEX journal_entry_undoing ON journal_entry (undoes) WHERE undoes IS NOT NULL;

-- Nothing asks for it, and each save would write a page of it.
DROP INDEX journal_change_by_row;

-- The one update of an entry that is allowed puts the hash of its label in the label's place, as with images.
DROP TRIGGER journal_entry_stays;
CREATE TRIGGER journal_entry_stays BEFORE UPDATE ON journal_entry
WHEN NEW.seq <> OLD.seq OR NEW.at <> OLD.at OR NEW.user <> OLD.user OR NEW.op <> OLD.op
    OR NEW.prev_hash <> OLD.prev_hash OR NEW.hash <> OLD.hash OR NEW.undoes IS NOT OLD.undoes
    OR (NEW.label <> OLD.label AND NEW.label NOT LIKE 'sha256:%')
BEGIN SELECT RAISE(ABORT, 'the journal only grows'); END;
