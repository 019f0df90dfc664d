-- Version 3: the end of a year.

CREATE TABLE grading (
    id TEXT PRIMARY KEY NOT NULL CHECK (length(id) = 36),
    year INTEGER NOT NULL CHECK (year >= 0),
    person TEXT REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED, -- NULL: the branch itself
    own TEXT CHECK (own IN ('excellent', 'good', 'fulfilled', 'not_fulfilled')),
    proposed TEXT CHECK (proposed IN ('excellent', 'good', 'fulfilled', 'not_fulfilled')),
    in_favour INTEGER CHECK (in_favour >= 0),
    voters INTEGER CHECK (voters >= 0),
    decided TEXT CHECK (decided IN ('excellent', 'good', 'fulfilled', 'not_fulfilled')),
    decision TEXT NOT NULL DEFAULT '',
    decided_on TEXT CHECK (decided_on IS date(decided_on)),
    not_graded TEXT CHECK (not_graded IN ('exempt', 'suspended', 'newly_admitted', 'here_temporarily', 'other')),
    note TEXT NOT NULL DEFAULT '',
    CHECK (in_favour IS NULL OR voters IS NULL OR in_favour <= voters), -- nobody votes twice
    CHECK (not_graded IS NULL OR (own IS NULL AND proposed IS NULL AND decided IS NULL))
) STRICT;

CREATE UNIQUE INDEX grading_of_whom ON grading (year, coalesce(person, ''));
CREATE INDEX grading_by_person ON grading (person);

CREATE TABLE waiver (
    id TEXT PRIMARY KEY NOT NULL CHECK (length(id) = 36),
    year INTEGER NOT NULL CHECK (year >= 0),
    finding TEXT NOT NULL CHECK (finding <> ''),
    reason TEXT NOT NULL CHECK (reason <> ''),
    UNIQUE (year, finding)
) STRICT;

CREATE TABLE year_event (
    id TEXT PRIMARY KEY NOT NULL CHECK (length(id) = 36),
    year INTEGER NOT NULL CHECK (year >= 0),
    ordinal INTEGER NOT NULL CHECK (ordinal > 0),
    step TEXT NOT NULL CHECK (step IN ('held', 'released', 'closed', 'reopened', 'sealed')),
    at TEXT NOT NULL CHECK (at <> ''),
    by TEXT NOT NULL DEFAULT '',
    second TEXT NOT NULL DEFAULT '',
    reason TEXT NOT NULL DEFAULT '',
    fingerprint TEXT NOT NULL DEFAULT '',
    file_name TEXT NOT NULL DEFAULT '',
    file_hash TEXT NOT NULL DEFAULT '',
    file_size INTEGER NOT NULL DEFAULT 0 CHECK (file_size >= 0),
    UNIQUE (year, ordinal),
    CHECK (step <> 'reopened' OR (reason <> '' AND second <> '')),
    CHECK (step NOT IN ('closed', 'sealed') OR length(fingerprint) = 64),
    CHECK (step <> 'sealed' OR (file_name <> '' AND length(file_hash) = 64))
) STRICT;

CREATE TABLE closed_file (
    id TEXT PRIMARY KEY NOT NULL CHECK (length(id) = 36),
    year INTEGER NOT NULL CHECK (year >= 0),
    ordinal INTEGER NOT NULL CHECK (ordinal >= 0),
    path TEXT NOT NULL CHECK (path <> ''),
    hash TEXT NOT NULL CHECK (length(hash) = 64),
    paper TEXT NOT NULL DEFAULT '',
    title TEXT NOT NULL DEFAULT '',
    UNIQUE (year, path)
) STRICT;

-- A year that is held or closed, by the last step that changed its state.
CREATE VIEW walled_year AS
SELECT year, step FROM year_event AS event
WHERE step IN ('held', 'closed')
    AND ordinal = (SELECT max(ordinal) FROM year_event WHERE year = event.year AND step <> 'sealed');

-- Steps are only added, each after the one that it can follow.
CREATE TRIGGER year_event_follows BEFORE INSERT ON year_event
WHEN NEW.ordinal <> 1 + (SELECT coalesce(max(ordinal), 0) FROM year_event WHERE year = NEW.year)
    OR coalesce((SELECT step FROM walled_year WHERE year = NEW.year), 'open') <>
        CASE NEW.step WHEN 'held' THEN 'open' WHEN 'released' THEN 'held' WHEN 'closed' THEN 'held' ELSE 'closed' END
BEGIN SELECT RAISE(ABORT, 'a step of a year follows the last one'); END;

CREATE TRIGGER year_event_stays BEFORE UPDATE ON year_event
BEGIN SELECT RAISE(ABORT, 'the steps of a year only grow'); END;

CREATE TRIGGER year_event_is_kept BEFORE DELETE ON year_event
BEGIN SELECT RAISE(ABORT, 'the steps of a year only grow'); END;
