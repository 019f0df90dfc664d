CREATE TABLE activity (
    id TEXT PRIMARY KEY NOT NULL CHECK (length(id) = 36),
    person TEXT NOT NULL REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
    activity TEXT NOT NULL CHECK (activity IN ('active', 'exempt', 'away', 'here_temporarily', 'suspended', 'interrupted', 'transferred_out', 'died')),
    "from" TEXT NOT NULL CHECK ("from" IS date("from")),
    "to" TEXT CHECK ("to" IS date("to")),
    place TEXT NOT NULL DEFAULT '',
    note TEXT NOT NULL DEFAULT '',
    CHECK ("to" IS NULL OR "from" <= "to")
) STRICT;

CREATE TABLE agenda_item (
    id TEXT PRIMARY KEY NOT NULL CHECK (length(id) = 36),
    meeting TEXT NOT NULL REFERENCES meeting (id) DEFERRABLE INITIALLY DEFERRED,
    ordinal INTEGER NOT NULL CHECK (ordinal >= 0),
    title TEXT NOT NULL DEFAULT '',
    note TEXT NOT NULL DEFAULT ''
) STRICT;

CREATE TABLE annual_topic (
    id TEXT PRIMARY KEY NOT NULL CHECK (length(id) = 36),
    year INTEGER NOT NULL CHECK (year >= 0),
    title TEXT NOT NULL CHECK (title <> ''),
    short_name TEXT NOT NULL DEFAULT '',
    issued_by TEXT NOT NULL DEFAULT '',
    incoming TEXT REFERENCES incoming_document (id) DEFERRABLE INITIALLY DEFERRED
) STRICT;

CREATE TABLE attachment (
    id TEXT PRIMARY KEY NOT NULL CHECK (length(id) = 36),
    owner_kind TEXT NOT NULL CHECK (owner_kind IN ('session', 'meeting', 'document', 'incoming', 'campaign', 'commendation', 'person')),
    owner TEXT NOT NULL CHECK (owner <> ''),
    ordinal INTEGER NOT NULL CHECK (ordinal >= 0),
    role TEXT NOT NULL CHECK (role IN ('photo', 'signed_scan', 'final_word', 'other')),
    file TEXT NOT NULL REFERENCES file (id) DEFERRABLE INITIALLY DEFERRED,
    file_name TEXT NOT NULL DEFAULT '',
    caption TEXT NOT NULL DEFAULT '',
    taken_on TEXT CHECK (taken_on IS date(taken_on))
) STRICT;

CREATE TABLE attendance (
    id TEXT PRIMARY KEY NOT NULL CHECK (length(id) = 36),
    sitting TEXT NOT NULL REFERENCES sitting (id) DEFERRABLE INITIALLY DEFERRED,
    person TEXT NOT NULL REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
    presence TEXT NOT NULL CHECK (presence IN ('present', 'late', 'absent_excused', 'absent_unexcused')),
    reason TEXT NOT NULL DEFAULT '',
    UNIQUE (sitting, person)
) STRICT;

CREATE TABLE award (
    id TEXT PRIMARY KEY NOT NULL CHECK (length(id) = 36),
    person TEXT REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
    dated TEXT NOT NULL CHECK (dated IS date(dated)),
    form TEXT NOT NULL DEFAULT '',
    title TEXT NOT NULL DEFAULT '',
    decision TEXT NOT NULL DEFAULT '',
    authority TEXT NOT NULL DEFAULT ''
) STRICT;

CREATE TABLE basis (
    id TEXT PRIMARY KEY NOT NULL CHECK (length(id) = 36),
    document TEXT NOT NULL REFERENCES document (id) DEFERRABLE INITIALLY DEFERRED,
    ordinal INTEGER NOT NULL CHECK (ordinal >= 0),
    incoming TEXT REFERENCES incoming_document (id) DEFERRABLE INITIALLY DEFERRED,
    text TEXT NOT NULL DEFAULT ''
) STRICT;

CREATE TABLE branch_profile (
    id TEXT PRIMARY KEY NOT NULL CHECK (length(id) = 36),
    "from" TEXT NOT NULL CHECK ("from" IS date("from")),
    name TEXT NOT NULL CHECK (name <> ''),
    parent_name TEXT NOT NULL DEFAULT '',
    upper_name TEXT NOT NULL DEFAULT '',
    place TEXT NOT NULL DEFAULT '',
    symbol TEXT NOT NULL DEFAULT '',
    signing_capacity TEXT NOT NULL DEFAULT '',
    report_to TEXT NOT NULL DEFAULT '',
    recipients TEXT NOT NULL DEFAULT '',
    format_profile TEXT,
    numbering TEXT NOT NULL CHECK (numbering IN ('per_type_per_term', 'per_type_per_year', 'shared_per_term', 'shared_per_year')),
    units_are TEXT NOT NULL DEFAULT ''
) STRICT;

CREATE TABLE campaign (
    id TEXT PRIMARY KEY NOT NULL CHECK (length(id) = 36),
    title TEXT NOT NULL CHECK (title <> ''),
    "from" TEXT NOT NULL CHECK ("from" IS date("from")),
    "to" TEXT CHECK ("to" IS date("to")),
    plan TEXT REFERENCES document (id) DEFERRABLE INITIALLY DEFERRED,
    needs_paper INTEGER NOT NULL CHECK (needs_paper IN (0, 1)),
    note TEXT NOT NULL DEFAULT '',
    CHECK ("to" IS NULL OR "from" <= "to")
) STRICT;

CREATE TABLE campaign_paper (
    id TEXT PRIMARY KEY NOT NULL CHECK (length(id) = 36),
    campaign TEXT NOT NULL REFERENCES campaign (id) DEFERRABLE INITIALLY DEFERRED,
    person TEXT NOT NULL REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
    status TEXT NOT NULL CHECK (status IN ('not_handed_in', 'handed_in', 'presented')),
    "on" TEXT CHECK ("on" IS date("on")),
    note TEXT NOT NULL DEFAULT '',
    UNIQUE (campaign, person)
) STRICT;

CREATE TABLE claim (
    id TEXT PRIMARY KEY NOT NULL CHECK (length(id) = 36),
    paragraph TEXT NOT NULL REFERENCES paragraph (id) DEFERRABLE INITIALLY DEFERRED,
    rule TEXT NOT NULL CHECK (rule <> ''),
    value TEXT NOT NULL DEFAULT ''
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

CREATE TABLE commendation (
    id TEXT PRIMARY KEY NOT NULL CHECK (length(id) = 36),
    person TEXT NOT NULL REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
    period TEXT NOT NULL CHECK (period GLOB '[12][0-9][0-9][0-9]' OR period GLOB '[12][0-9][0-9][0-9]-[HQ][1-4]' OR period GLOB '[12][0-9][0-9][0-9]-M[01][0-9]'),
    dated TEXT NOT NULL CHECK (dated IS date(dated)),
    meeting TEXT REFERENCES meeting (id) DEFERRABLE INITIALLY DEFERRED,
    document TEXT REFERENCES document (id) DEFERRABLE INITIALLY DEFERRED,
    reason TEXT NOT NULL DEFAULT '',
    note TEXT NOT NULL DEFAULT ''
) STRICT;

CREATE TABLE contest_round (
    id TEXT PRIMARY KEY NOT NULL CHECK (length(id) = 36),
    session TEXT NOT NULL REFERENCES thematic_session (id) DEFERRABLE INITIALLY DEFERRED,
    ordinal INTEGER NOT NULL CHECK (ordinal >= 0),
    name TEXT NOT NULL CHECK (name <> '')
) STRICT;

CREATE TABLE contest_score (
    id TEXT PRIMARY KEY NOT NULL CHECK (length(id) = 36),
    round TEXT NOT NULL REFERENCES contest_round (id) DEFERRABLE INITIALLY DEFERRED,
    partner TEXT REFERENCES session_partner (id) DEFERRABLE INITIALLY DEFERRED,
    points_hundredths INTEGER NOT NULL
) STRICT;

CREATE TABLE contribution (
    id TEXT PRIMARY KEY NOT NULL CHECK (length(id) = 36),
    meeting TEXT REFERENCES meeting (id) DEFERRABLE INITIALLY DEFERRED,
    session TEXT REFERENCES thematic_session (id) DEFERRABLE INITIALLY DEFERRED,
    person TEXT NOT NULL REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
    times INTEGER NOT NULL CHECK (times >= 0),
    content TEXT NOT NULL DEFAULT '',
    CHECK (meeting IS NOT NULL OR session IS NOT NULL) -- said somewhere
) STRICT;

CREATE TABLE document (
    id TEXT PRIMARY KEY NOT NULL CHECK (length(id) = 36),
    kind TEXT NOT NULL CHECK (kind <> ''),
    number INTEGER CHECK (number >= 0),
    symbol TEXT NOT NULL DEFAULT '',
    about_year INTEGER NOT NULL CHECK (about_year >= 0),
    period TEXT CHECK (period IS NULL OR period GLOB '[12][0-9][0-9][0-9]*'),
    dated TEXT CHECK (dated IS date(dated)),
    subject TEXT NOT NULL DEFAULT '',
    status TEXT NOT NULL CHECK (status IN ('draft', 'waiting_for_signature', 'issued', 'number_cancelled')),
    of_congress INTEGER NOT NULL CHECK (of_congress IN (0, 1)),
    meeting TEXT REFERENCES meeting (id) DEFERRABLE INITIALLY DEFERRED,
    signer TEXT REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
    signer_post TEXT NOT NULL DEFAULT '',
    signing_capacity TEXT NOT NULL DEFAULT '',
    format_profile TEXT,
    figures_to TEXT CHECK (figures_to IS date(figures_to)),
    addressee TEXT NOT NULL DEFAULT '',
    recipients TEXT NOT NULL DEFAULT '',
    body TEXT NOT NULL DEFAULT '',
    note TEXT NOT NULL DEFAULT ''
) STRICT;

CREATE TABLE file (
    id TEXT PRIMARY KEY NOT NULL CHECK (length(id) = 36),
    hash TEXT NOT NULL CHECK (hash <> ''),
    size INTEGER NOT NULL CHECK (size >= 0),
    media_type TEXT NOT NULL DEFAULT '',
    width INTEGER CHECK (width >= 0),
    height INTEGER CHECK (height >= 0),
    UNIQUE (hash)
) STRICT;

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

CREATE TABLE guest (
    id TEXT PRIMARY KEY NOT NULL CHECK (length(id) = 36),
    sitting TEXT NOT NULL REFERENCES sitting (id) DEFERRABLE INITIALLY DEFERRED,
    name TEXT NOT NULL DEFAULT '',
    organisation TEXT NOT NULL DEFAULT ''
) STRICT;

CREATE TABLE helper (
    id TEXT PRIMARY KEY NOT NULL CHECK (length(id) = 36),
    person TEXT NOT NULL REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
    helper TEXT NOT NULL REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
    "from" TEXT NOT NULL CHECK ("from" IS date("from")),
    "to" TEXT CHECK ("to" IS date("to")),
    CHECK (person <> helper) -- nobody guides themselves
) STRICT;

CREATE TABLE incoming_document (
    id TEXT PRIMARY KEY NOT NULL CHECK (length(id) = 36),
    arrival_no INTEGER CHECK (arrival_no >= 0),
    received_on TEXT CHECK (received_on IS date(received_on)),
    issuer TEXT NOT NULL DEFAULT '',
    number_symbol TEXT NOT NULL DEFAULT '',
    dated TEXT CHECK (dated IS date(dated)),
    kind_name TEXT NOT NULL DEFAULT '',
    subject TEXT NOT NULL DEFAULT '',
    about_year INTEGER NOT NULL CHECK (about_year >= 0),
    note TEXT NOT NULL DEFAULT ''
) STRICT;

CREATE TABLE issue (
    id TEXT PRIMARY KEY NOT NULL CHECK (length(id) = 36),
    document TEXT NOT NULL REFERENCES document (id) DEFERRABLE INITIALLY DEFERRED,
    issued_at TEXT NOT NULL CHECK (issued_at <> ''),
    text TEXT NOT NULL DEFAULT '',
    figures TEXT NOT NULL DEFAULT '',
    pdf TEXT NOT NULL CHECK (pdf <> '')
) STRICT;

CREATE TABLE journal_change (
    entry INTEGER NOT NULL REFERENCES journal_entry (seq) DEFERRABLE INITIALLY DEFERRED,
    ordinal INTEGER NOT NULL CHECK (ordinal > 0),
    table_name TEXT NOT NULL CHECK (table_name <> ''),
    row_id TEXT NOT NULL CHECK (row_id <> ''),
    before TEXT,
    after TEXT,
    PRIMARY KEY (entry, ordinal),
    CHECK (before IS NOT NULL OR after IS NOT NULL)
) STRICT, WITHOUT ROWID;

CREATE TABLE journal_entry (
    seq INTEGER PRIMARY KEY NOT NULL,
    at TEXT NOT NULL,
    user TEXT NOT NULL,
    op TEXT NOT NULL CHECK (op <> ''),
    label TEXT NOT NULL,
    prev_hash TEXT NOT NULL,
    hash TEXT NOT NULL CHECK (length(hash) = 64)
, undoes INTEGER REFERENCES journal_entry (seq) DEFERRABLE INITIALLY DEFERRED) STRICT;

CREATE TABLE meeting (
    id TEXT PRIMARY KEY NOT NULL CHECK (length(id) = 36),
    kind TEXT NOT NULL CHECK (kind IN ('regular', 'thematic', 'committee', 'extraordinary', 'extended', 'review', 'congress')),
    period TEXT NOT NULL CHECK (period GLOB '[12][0-9][0-9][0-9]' OR period GLOB '[12][0-9][0-9][0-9]-[HQ][1-4]' OR period GLOB '[12][0-9][0-9][0-9]-M[01][0-9]'),
    status TEXT NOT NULL CHECK (status IN ('planned', 'held', 'put_off', 'not_held')),
    status_reason TEXT NOT NULL DEFAULT '',
    chair TEXT REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
    minutes_taker TEXT REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
    speeches INTEGER CHECK (speeches >= 0),
    conclusion TEXT NOT NULL DEFAULT '',
    note TEXT NOT NULL DEFAULT ''
) STRICT;

CREATE TABLE office (
    id TEXT PRIMARY KEY NOT NULL CHECK (length(id) = 36),
    person TEXT NOT NULL REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
    post TEXT NOT NULL CHECK (post IN ('secretary', 'deputy_secretary', 'committee_member')),
    "from" TEXT NOT NULL CHECK ("from" IS date("from")),
    "to" TEXT CHECK ("to" IS date("to")),
    CHECK ("to" IS NULL OR "from" <= "to")
) STRICT;

CREATE TABLE paragraph (
    id TEXT PRIMARY KEY NOT NULL CHECK (length(id) = 36),
    document TEXT NOT NULL REFERENCES document (id) DEFERRABLE INITIALLY DEFERRED,
    ordinal INTEGER NOT NULL CHECK (ordinal >= 0),
    section TEXT NOT NULL CHECK (section <> ''),
    source TEXT NOT NULL CHECK (source IN ('drafted', 'edited', 'own', 'left_out')),
    text TEXT NOT NULL DEFAULT ''
) STRICT;

CREATE TABLE person (
    id TEXT PRIMARY KEY NOT NULL CHECK (length(id) = 36),
    full_name TEXT NOT NULL CHECK (full_name <> ''),
    given_name TEXT,
    birth_name TEXT NOT NULL DEFAULT '',
    other_name TEXT NOT NULL DEFAULT '',
    gender TEXT CHECK (gender IN ('male', 'female')),
    birth TEXT CHECK (birth IS NULL OR birth || substr('-01-01', length(birth) - 3) IS date(birth || substr('-01-01', length(birth) - 3))),
    ethnicity TEXT NOT NULL DEFAULT '',
    religion TEXT NOT NULL DEFAULT '',
    native_place TEXT NOT NULL DEFAULT '',
    residence TEXT NOT NULL DEFAULT '',
    residence_branch TEXT NOT NULL DEFAULT '',
    general_education TEXT NOT NULL DEFAULT '',
    qualification TEXT NOT NULL DEFAULT '',
    political_theory TEXT NOT NULL DEFAULT '',
    foreign_language TEXT NOT NULL DEFAULT '',
    computer_skills TEXT NOT NULL DEFAULT '',
    occupation_before TEXT NOT NULL DEFAULT '',
    occupation_now TEXT NOT NULL DEFAULT '',
    admission_decision TEXT CHECK (admission_decision IS NULL OR admission_decision || substr('-01-01', length(admission_decision) - 3) IS date(admission_decision || substr('-01-01', length(admission_decision) - 3))),
    admission_ceremony TEXT CHECK (admission_ceremony IS NULL OR admission_ceremony || substr('-01-01', length(admission_ceremony) - 3) IS date(admission_ceremony || substr('-01-01', length(admission_ceremony) - 3))),
    official_on TEXT CHECK (official_on IS NULL OR official_on || substr('-01-01', length(official_on) - 3) IS date(official_on || substr('-01-01', length(official_on) - 3))),
    party_age_deduction_months INTEGER NOT NULL CHECK (party_age_deduction_months >= 0),
    introducers TEXT NOT NULL DEFAULT '',
    card_no TEXT NOT NULL DEFAULT '',
    card_issued_on TEXT CHECK (card_issued_on IS NULL OR card_issued_on || substr('-01-01', length(card_issued_on) - 3) IS date(card_issued_on || substr('-01-01', length(card_issued_on) - 3))),
    card_issued_by TEXT NOT NULL DEFAULT '',
    dossier_no TEXT NOT NULL DEFAULT '',
    badge_no TEXT NOT NULL DEFAULT '',
    identity_no TEXT NOT NULL DEFAULT '',
    service TEXT NOT NULL DEFAULT '',
    awareness_certificate TEXT NOT NULL DEFAULT '',
    phone TEXT NOT NULL DEFAULT '',
    list_order INTEGER NOT NULL CHECK (list_order >= 0),
    note TEXT NOT NULL DEFAULT ''
) STRICT;

CREATE TABLE placement (
    id TEXT PRIMARY KEY NOT NULL CHECK (length(id) = 36),
    person TEXT NOT NULL REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
    unit TEXT REFERENCES unit (id) DEFERRABLE INITIALLY DEFERRED,
    job_title TEXT NOT NULL DEFAULT '',
    "from" TEXT NOT NULL CHECK ("from" IS date("from")),
    "to" TEXT CHECK ("to" IS date("to")),
    CHECK ("to" IS NULL OR "from" <= "to")
) STRICT;

CREATE TABLE presenter (
    id TEXT PRIMARY KEY NOT NULL CHECK (length(id) = 36),
    session TEXT NOT NULL REFERENCES thematic_session (id) DEFERRABLE INITIALLY DEFERRED,
    ordinal INTEGER NOT NULL CHECK (ordinal >= 0),
    person TEXT REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
    guest_name TEXT NOT NULL DEFAULT '',
    topic TEXT NOT NULL DEFAULT '',
    CHECK (person IS NOT NULL OR guest_name <> '') -- somebody presented
) STRICT;

CREATE TABLE programme (
    id TEXT PRIMARY KEY NOT NULL CHECK (length(id) = 36),
    year INTEGER NOT NULL CHECK (year >= 0),
    plan TEXT REFERENCES document (id) DEFERRABLE INITIALLY DEFERRED,
    note TEXT NOT NULL DEFAULT '',
    UNIQUE (year)
) STRICT;

CREATE TABLE programme_item (
    id TEXT PRIMARY KEY NOT NULL CHECK (length(id) = 36),
    programme TEXT NOT NULL REFERENCES programme (id) DEFERRABLE INITIALLY DEFERRED,
    ordinal INTEGER NOT NULL CHECK (ordinal >= 0),
    period TEXT NOT NULL CHECK (period GLOB '[12][0-9][0-9][0-9]' OR period GLOB '[12][0-9][0-9][0-9]-[HQ][1-4]' OR period GLOB '[12][0-9][0-9][0-9]-M[01][0-9]'),
    title TEXT NOT NULL DEFAULT '',
    form TEXT CHECK (form IN ('talk', 'roundtable', 'field_visit', 'quiz_contest', 'film', 'performance', 'other')),
    preparer TEXT REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
    presenter TEXT REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
    partners TEXT NOT NULL DEFAULT '',
    site TEXT NOT NULL DEFAULT '',
    session TEXT REFERENCES thematic_session (id) DEFERRABLE INITIALLY DEFERRED
) STRICT;

CREATE TABLE reminder (
    id TEXT PRIMARY KEY NOT NULL CHECK (length(id) = 36),
    person TEXT NOT NULL REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
    period TEXT NOT NULL CHECK (period GLOB '[12][0-9][0-9][0-9]' OR period GLOB '[12][0-9][0-9][0-9]-[HQ][1-4]' OR period GLOB '[12][0-9][0-9][0-9]-M[01][0-9]'),
    dated TEXT NOT NULL CHECK (dated IS date(dated)),
    meeting TEXT REFERENCES meeting (id) DEFERRABLE INITIALLY DEFERRED,
    content TEXT NOT NULL DEFAULT ''
) STRICT;

CREATE TABLE session_form (
    id TEXT PRIMARY KEY NOT NULL CHECK (length(id) = 36),
    session TEXT NOT NULL REFERENCES thematic_session (id) DEFERRABLE INITIALLY DEFERRED,
    ordinal INTEGER NOT NULL CHECK (ordinal >= 0),
    form TEXT NOT NULL CHECK (form IN ('talk', 'roundtable', 'field_visit', 'quiz_contest', 'film', 'performance', 'other')),
    other_name TEXT NOT NULL DEFAULT '',
    is_new INTEGER NOT NULL CHECK (is_new IN (0, 1))
) STRICT;

CREATE TABLE session_partner (
    id TEXT PRIMARY KEY NOT NULL CHECK (length(id) = 36),
    session TEXT NOT NULL REFERENCES thematic_session (id) DEFERRABLE INITIALLY DEFERRED,
    ordinal INTEGER NOT NULL CHECK (ordinal >= 0),
    name TEXT NOT NULL CHECK (name <> ''),
    people INTEGER CHECK (people >= 0)
) STRICT;

CREATE TABLE session_work (
    id TEXT PRIMARY KEY NOT NULL CHECK (length(id) = 36),
    session TEXT NOT NULL REFERENCES thematic_session (id) DEFERRABLE INITIALLY DEFERRED,
    ordinal INTEGER NOT NULL CHECK (ordinal >= 0),
    work TEXT NOT NULL REFERENCES work (id) DEFERRABLE INITIALLY DEFERRED,
    excerpt TEXT NOT NULL DEFAULT ''
) STRICT;

CREATE TABLE setting (
    id TEXT PRIMARY KEY NOT NULL CHECK (length(id) = 36),
    key TEXT NOT NULL CHECK (key <> ''),
    value TEXT NOT NULL DEFAULT '',
    UNIQUE (key)
) STRICT;

CREATE TABLE sitting (
    id TEXT PRIMARY KEY NOT NULL CHECK (length(id) = 36),
    meeting TEXT REFERENCES meeting (id) DEFERRABLE INITIALLY DEFERRED,
    session TEXT REFERENCES thematic_session (id) DEFERRABLE INITIALLY DEFERRED,
    ordinal INTEGER NOT NULL CHECK (ordinal >= 0),
    held_on TEXT NOT NULL CHECK (held_on IS date(held_on)),
    started_at TEXT CHECK (started_at IS strftime('%H:%M', started_at)),
    ended_at TEXT CHECK (ended_at IS strftime('%H:%M', ended_at)),
    place TEXT NOT NULL DEFAULT '',
    CHECK (meeting IS NOT NULL OR session IS NOT NULL) -- a sitting of something; of both when they sit combined
) STRICT;

CREATE TABLE standing (
    id TEXT PRIMARY KEY NOT NULL CHECK (length(id) = 36),
    person TEXT NOT NULL REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
    standing TEXT NOT NULL CHECK (standing IN ('non_party', 'probationary', 'official', 'left')),
    "from" TEXT NOT NULL CHECK ("from" IS date("from")),
    note TEXT NOT NULL DEFAULT ''
) STRICT;

CREATE TABLE story (
    id TEXT PRIMARY KEY NOT NULL CHECK (length(id) = 36),
    meeting TEXT NOT NULL REFERENCES meeting (id) DEFERRABLE INITIALLY DEFERRED,
    ordinal INTEGER NOT NULL CHECK (ordinal >= 0),
    kind TEXT NOT NULL CHECK (kind IN ('story', 'work_presentation')),
    person TEXT REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
    title TEXT NOT NULL DEFAULT '',
    work TEXT REFERENCES work (id) DEFERRABLE INITIALLY DEFERRED,
    excerpt TEXT NOT NULL DEFAULT '',
    status TEXT NOT NULL CHECK (status IN ('assigned', 'done'))
) STRICT;

CREATE TABLE task (
    id TEXT PRIMARY KEY NOT NULL CHECK (length(id) = 36),
    meeting TEXT REFERENCES meeting (id) DEFERRABLE INITIALLY DEFERRED,
    ordinal INTEGER NOT NULL CHECK (ordinal >= 0),
    person TEXT REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
    unit TEXT REFERENCES unit (id) DEFERRABLE INITIALLY DEFERRED,
    content TEXT NOT NULL DEFAULT '',
    given_on TEXT CHECK (given_on IS date(given_on)),
    due TEXT CHECK (due IS date(due)),
    status TEXT NOT NULL CHECK (status IN ('assigned', 'done', 'dropped')),
    result TEXT NOT NULL DEFAULT ''
) STRICT;

CREATE TABLE term (
    id TEXT PRIMARY KEY NOT NULL CHECK (length(id) = 36),
    name TEXT NOT NULL DEFAULT '',
    "from" TEXT NOT NULL CHECK ("from" IS date("from")),
    "to" TEXT CHECK ("to" IS date("to")),
    CHECK ("to" IS NULL OR "from" <= "to")
) STRICT;

CREATE TABLE thematic_session (
    id TEXT PRIMARY KEY NOT NULL CHECK (length(id) = 36),
    period TEXT NOT NULL CHECK (period GLOB '[12][0-9][0-9][0-9]' OR period GLOB '[12][0-9][0-9][0-9]-[HQ][1-4]' OR period GLOB '[12][0-9][0-9][0-9]-M[01][0-9]'),
    status TEXT NOT NULL CHECK (status IN ('planned', 'held', 'put_off', 'not_held')),
    status_reason TEXT NOT NULL DEFAULT '',
    title TEXT NOT NULL DEFAULT '',
    scope TEXT NOT NULL CHECK (scope IN ('whole_text', 'part', 'none')),
    topic TEXT REFERENCES annual_topic (id) DEFERRABLE INITIALLY DEFERRED,
    campaign TEXT REFERENCES campaign (id) DEFERRABLE INITIALLY DEFERRED,
    plan TEXT REFERENCES document (id) DEFERRABLE INITIALLY DEFERRED,
    counts INTEGER NOT NULL CHECK (counts IN (0, 1)),
    role TEXT NOT NULL CHECK (role IN ('own', 'host', 'partner')),
    site_name TEXT NOT NULL DEFAULT '',
    site_address TEXT NOT NULL DEFAULT '',
    chair TEXT REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
    speeches INTEGER CHECK (speeches >= 0),
    conclusion TEXT NOT NULL DEFAULT '',
    note TEXT NOT NULL DEFAULT ''
) STRICT;

CREATE TABLE unit (
    id TEXT PRIMARY KEY NOT NULL CHECK (length(id) = 36),
    ordinal INTEGER NOT NULL CHECK (ordinal >= 0),
    name TEXT NOT NULL CHECK (name <> ''),
    "from" TEXT CHECK ("from" IS date("from")),
    "to" TEXT CHECK ("to" IS date("to"))
) STRICT;

CREATE TABLE user (
    id TEXT PRIMARY KEY NOT NULL CHECK (length(id) = 36),
    name TEXT NOT NULL CHECK (name <> ''),
    role TEXT NOT NULL CHECK (role IN ('administrator', 'editor', 'viewer')),
    "from" TEXT NOT NULL CHECK ("from" IS date("from")),
    "to" TEXT CHECK ("to" IS date("to"))
, may_reopen INTEGER NOT NULL DEFAULT 0 CHECK (may_reopen IN (0, 1)), sees_identity INTEGER NOT NULL DEFAULT 0 CHECK (sees_identity IN (0, 1))) STRICT;

CREATE TABLE vote (
    id TEXT PRIMARY KEY NOT NULL CHECK (length(id) = 36),
    meeting TEXT NOT NULL REFERENCES meeting (id) DEFERRABLE INITIALLY DEFERRED,
    ordinal INTEGER NOT NULL CHECK (ordinal >= 0),
    subject TEXT NOT NULL DEFAULT '',
    in_favour INTEGER NOT NULL CHECK (in_favour >= 0),
    against INTEGER NOT NULL CHECK (against >= 0),
    abstained INTEGER NOT NULL CHECK (abstained >= 0),
    eligible INTEGER NOT NULL CHECK (eligible >= 0),
    secret INTEGER NOT NULL CHECK (secret IN (0, 1)),
    CHECK (in_favour + against + abstained <= eligible) -- nobody votes twice
) STRICT;

CREATE TABLE waiver (
    id TEXT PRIMARY KEY NOT NULL CHECK (length(id) = 36),
    year INTEGER NOT NULL CHECK (year >= 0),
    finding TEXT NOT NULL CHECK (finding <> ''),
    reason TEXT NOT NULL CHECK (reason <> ''),
    UNIQUE (year, finding)
) STRICT;

CREATE TABLE work (
    id TEXT PRIMARY KEY NOT NULL CHECK (length(id) = 36),
    title TEXT NOT NULL CHECK (title <> ''),
    author TEXT NOT NULL DEFAULT ''
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

CREATE INDEX activity_by_person ON activity (person);

CREATE TRIGGER activity_closed_delete BEFORE DELETE ON activity BEGIN
SELECT RAISE(ABORT, 'the year ' || year || ' is closed') FROM walled_year
WHERE step = 'closed' AND ((coalesce(OLD."from", '0000') <= year || '-12-31' AND coalesce(OLD."to", '9999') >= year || '-01-01'));
END;

CREATE TRIGGER activity_closed_insert BEFORE INSERT ON activity BEGIN
SELECT RAISE(ABORT, 'the year ' || year || ' is closed') FROM walled_year
WHERE step = 'closed' AND ((coalesce(NEW."from", '0000') <= year || '-12-31' AND coalesce(NEW."to", '9999') >= year || '-01-01'));
END;

CREATE TRIGGER activity_closed_update BEFORE UPDATE ON activity BEGIN
SELECT RAISE(ABORT, 'the year ' || year || ' is closed') FROM walled_year
WHERE step = 'closed' AND ((coalesce(OLD."from", '0000') <= year || '-12-31' AND coalesce(OLD."to", '9999') >= year || '-01-01') OR (coalesce(NEW."from", '0000') <= year || '-12-31' AND coalesce(NEW."to", '9999') >= year || '-01-01')) AND NOT (max(coalesce(OLD."from", '0000'), year || '-01-01') = max(coalesce(NEW."from", '0000'), year || '-01-01') AND min(coalesce(OLD."to", '9999'), year || '-12-31') = min(coalesce(NEW."to", '9999'), year || '-12-31') AND OLD."id" IS NEW."id" AND OLD."person" IS NEW."person" AND OLD."activity" IS NEW."activity");
END;

CREATE TRIGGER activity_held_delete BEFORE DELETE ON activity BEGIN
SELECT RAISE(ABORT, 'the year ' || year || ' is held') FROM walled_year
WHERE step = 'held' AND ((coalesce(OLD."from", '0000') <= year || '-12-31' AND coalesce(OLD."to", '9999') >= year || '-01-01'));
END;

CREATE TRIGGER activity_held_insert BEFORE INSERT ON activity BEGIN
SELECT RAISE(ABORT, 'the year ' || year || ' is held') FROM walled_year
WHERE step = 'held' AND ((coalesce(NEW."from", '0000') <= year || '-12-31' AND coalesce(NEW."to", '9999') >= year || '-01-01'));
END;

CREATE TRIGGER activity_held_update BEFORE UPDATE ON activity BEGIN
SELECT RAISE(ABORT, 'the year ' || year || ' is held') FROM walled_year
WHERE step = 'held' AND ((coalesce(OLD."from", '0000') <= year || '-12-31' AND coalesce(OLD."to", '9999') >= year || '-01-01') OR (coalesce(NEW."from", '0000') <= year || '-12-31' AND coalesce(NEW."to", '9999') >= year || '-01-01')) AND NOT (max(coalesce(OLD."from", '0000'), year || '-01-01') = max(coalesce(NEW."from", '0000'), year || '-01-01') AND min(coalesce(OLD."to", '9999'), year || '-12-31') = min(coalesce(NEW."to", '9999'), year || '-12-31') AND OLD."id" IS NEW."id" AND OLD."person" IS NEW."person" AND OLD."activity" IS NEW."activity");
END;

CREATE INDEX agenda_item_by_meeting ON agenda_item (meeting);

CREATE TRIGGER agenda_item_closed_delete BEFORE DELETE ON agenda_item BEGIN
SELECT RAISE(ABORT, 'the year ' || year || ' is closed') FROM walled_year
WHERE step = 'closed' AND (CAST((SELECT substr(period, 1, 4) FROM meeting WHERE id = OLD.meeting) AS INTEGER) = year);
END;

CREATE TRIGGER agenda_item_closed_insert BEFORE INSERT ON agenda_item BEGIN
SELECT RAISE(ABORT, 'the year ' || year || ' is closed') FROM walled_year
WHERE step = 'closed' AND (CAST((SELECT substr(period, 1, 4) FROM meeting WHERE id = NEW.meeting) AS INTEGER) = year);
END;

CREATE TRIGGER agenda_item_closed_update BEFORE UPDATE ON agenda_item BEGIN
SELECT RAISE(ABORT, 'the year ' || year || ' is closed') FROM walled_year
WHERE step = 'closed' AND (CAST((SELECT substr(period, 1, 4) FROM meeting WHERE id = OLD.meeting) AS INTEGER) = year OR CAST((SELECT substr(period, 1, 4) FROM meeting WHERE id = NEW.meeting) AS INTEGER) = year);
END;

CREATE TRIGGER agenda_item_held_delete BEFORE DELETE ON agenda_item BEGIN
SELECT RAISE(ABORT, 'the year ' || year || ' is held') FROM walled_year
WHERE step = 'held' AND (CAST((SELECT substr(period, 1, 4) FROM meeting WHERE id = OLD.meeting) AS INTEGER) = year);
END;

CREATE TRIGGER agenda_item_held_insert BEFORE INSERT ON agenda_item BEGIN
SELECT RAISE(ABORT, 'the year ' || year || ' is held') FROM walled_year
WHERE step = 'held' AND (CAST((SELECT substr(period, 1, 4) FROM meeting WHERE id = NEW.meeting) AS INTEGER) = year);
END;

CREATE TRIGGER agenda_item_held_update BEFORE UPDATE ON agenda_item BEGIN
SELECT RAISE(ABORT, 'the year ' || year || ' is held') FROM walled_year
WHERE step = 'held' AND (CAST((SELECT substr(period, 1, 4) FROM meeting WHERE id = OLD.meeting) AS INTEGER) = year OR CAST((SELECT substr(period, 1, 4) FROM meeting WHERE id = NEW.meeting) AS INTEGER) = year);
END;

CREATE INDEX annual_topic_by_incoming ON annual_topic (incoming);

CREATE TRIGGER annual_topic_closed_delete BEFORE DELETE ON annual_topic BEGIN
SELECT RAISE(ABORT, 'the year ' || year || ' is closed') FROM walled_year
WHERE step = 'closed' AND (CAST(OLD.year AS INTEGER) = year);
END;

CREATE TRIGGER annual_topic_closed_insert BEFORE INSERT ON annual_topic BEGIN
SELECT RAISE(ABORT, 'the year ' || year || ' is closed') FROM walled_year
WHERE step = 'closed' AND (CAST(NEW.year AS INTEGER) = year);
END;

CREATE TRIGGER annual_topic_closed_update BEFORE UPDATE ON annual_topic BEGIN
SELECT RAISE(ABORT, 'the year ' || year || ' is closed') FROM walled_year
WHERE step = 'closed' AND (CAST(OLD.year AS INTEGER) = year OR CAST(NEW.year AS INTEGER) = year);
END;

CREATE TRIGGER annual_topic_held_delete BEFORE DELETE ON annual_topic BEGIN
SELECT RAISE(ABORT, 'the year ' || year || ' is held') FROM walled_year
WHERE step = 'held' AND (CAST(OLD.year AS INTEGER) = year);
END;

CREATE TRIGGER annual_topic_held_insert BEFORE INSERT ON annual_topic BEGIN
SELECT RAISE(ABORT, 'the year ' || year || ' is held') FROM walled_year
WHERE step = 'held' AND (CAST(NEW.year AS INTEGER) = year);
END;

CREATE TRIGGER annual_topic_held_update BEFORE UPDATE ON annual_topic BEGIN
SELECT RAISE(ABORT, 'the year ' || year || ' is held') FROM walled_year
WHERE step = 'held' AND (CAST(OLD.year AS INTEGER) = year OR CAST(NEW.year AS INTEGER) = year);
END;

CREATE INDEX attachment_by_file ON attachment (file);

CREATE TRIGGER attachment_closed_delete BEFORE DELETE ON attachment BEGIN
SELECT RAISE(ABORT, 'the year ' || year || ' is closed') FROM walled_year
WHERE step = 'closed' AND (CAST(CASE OLD.owner_kind
            WHEN 'session' THEN (SELECT substr(period, 1, 4) FROM thematic_session WHERE id = OLD.owner)
            WHEN 'meeting' THEN (SELECT substr(period, 1, 4) FROM meeting WHERE id = OLD.owner)
            WHEN 'incoming' THEN (SELECT about_year FROM incoming_document WHERE id = OLD.owner)
            WHEN 'campaign' THEN (SELECT substr("from", 1, 4) FROM campaign WHERE id = OLD.owner)
            WHEN 'commendation' THEN (SELECT substr(period, 1, 4) FROM commendation WHERE id = OLD.owner) END AS INTEGER) = year);
END;

CREATE TRIGGER attachment_closed_delete_document BEFORE DELETE ON attachment BEGIN
SELECT RAISE(ABORT, 'the year ' || year || ' is closed') FROM walled_year
WHERE step = 'closed' AND (CAST((SELECT about_year FROM document WHERE id = OLD.owner AND OLD.owner_kind = 'document') AS INTEGER) = year);
END;

CREATE TRIGGER attachment_closed_insert BEFORE INSERT ON attachment BEGIN
SELECT RAISE(ABORT, 'the year ' || year || ' is closed') FROM walled_year
WHERE step = 'closed' AND (CAST(CASE NEW.owner_kind
            WHEN 'session' THEN (SELECT substr(period, 1, 4) FROM thematic_session WHERE id = NEW.owner)
            WHEN 'meeting' THEN (SELECT substr(period, 1, 4) FROM meeting WHERE id = NEW.owner)
            WHEN 'incoming' THEN (SELECT about_year FROM incoming_document WHERE id = NEW.owner)
            WHEN 'campaign' THEN (SELECT substr("from", 1, 4) FROM campaign WHERE id = NEW.owner)
            WHEN 'commendation' THEN (SELECT substr(period, 1, 4) FROM commendation WHERE id = NEW.owner) END AS INTEGER) = year);
END;

CREATE TRIGGER attachment_closed_insert_document BEFORE INSERT ON attachment BEGIN
SELECT RAISE(ABORT, 'the year ' || year || ' is closed') FROM walled_year
WHERE step = 'closed' AND (CAST((SELECT about_year FROM document WHERE id = NEW.owner AND NEW.owner_kind = 'document') AS INTEGER) = year);
END;

CREATE TRIGGER attachment_closed_update BEFORE UPDATE ON attachment BEGIN
SELECT RAISE(ABORT, 'the year ' || year || ' is closed') FROM walled_year
WHERE step = 'closed' AND (CAST(CASE OLD.owner_kind
            WHEN 'session' THEN (SELECT substr(period, 1, 4) FROM thematic_session WHERE id = OLD.owner)
            WHEN 'meeting' THEN (SELECT substr(period, 1, 4) FROM meeting WHERE id = OLD.owner)
            WHEN 'incoming' THEN (SELECT about_year FROM incoming_document WHERE id = OLD.owner)
            WHEN 'campaign' THEN (SELECT substr("from", 1, 4) FROM campaign WHERE id = OLD.owner)
            WHEN 'commendation' THEN (SELECT substr(period, 1, 4) FROM commendation WHERE id = OLD.owner) END AS INTEGER) = year OR CAST(CASE NEW.owner_kind
            WHEN 'session' THEN (SELECT substr(period, 1, 4) FROM thematic_session WHERE id = NEW.owner)
            WHEN 'meeting' THEN (SELECT substr(period, 1, 4) FROM meeting WHERE id = NEW.owner)
            WHEN 'incoming' THEN (SELECT about_year FROM incoming_document WHERE id = NEW.owner)
            WHEN 'campaign' THEN (SELECT substr("from", 1, 4) FROM campaign WHERE id = NEW.owner)
            WHEN 'commendation' THEN (SELECT substr(period, 1, 4) FROM commendation WHERE id = NEW.owner) END AS INTEGER) = year);
END;

CREATE TRIGGER attachment_closed_update_document BEFORE UPDATE ON attachment BEGIN
SELECT RAISE(ABORT, 'the year ' || year || ' is closed') FROM walled_year
WHERE step = 'closed' AND (CAST((SELECT about_year FROM document WHERE id = OLD.owner AND OLD.owner_kind = 'document') AS INTEGER) = year OR CAST((SELECT about_year FROM document WHERE id = NEW.owner AND NEW.owner_kind = 'document') AS INTEGER) = year);
END;

CREATE TRIGGER attachment_held_delete BEFORE DELETE ON attachment BEGIN
SELECT RAISE(ABORT, 'the year ' || year || ' is held') FROM walled_year
WHERE step = 'held' AND (CAST(CASE OLD.owner_kind
            WHEN 'session' THEN (SELECT substr(period, 1, 4) FROM thematic_session WHERE id = OLD.owner)
            WHEN 'meeting' THEN (SELECT substr(period, 1, 4) FROM meeting WHERE id = OLD.owner)
            WHEN 'incoming' THEN (SELECT about_year FROM incoming_document WHERE id = OLD.owner)
            WHEN 'campaign' THEN (SELECT substr("from", 1, 4) FROM campaign WHERE id = OLD.owner)
            WHEN 'commendation' THEN (SELECT substr(period, 1, 4) FROM commendation WHERE id = OLD.owner) END AS INTEGER) = year);
END;

CREATE TRIGGER attachment_held_insert BEFORE INSERT ON attachment BEGIN
SELECT RAISE(ABORT, 'the year ' || year || ' is held') FROM walled_year
WHERE step = 'held' AND (CAST(CASE NEW.owner_kind
            WHEN 'session' THEN (SELECT substr(period, 1, 4) FROM thematic_session WHERE id = NEW.owner)
            WHEN 'meeting' THEN (SELECT substr(period, 1, 4) FROM meeting WHERE id = NEW.owner)
            WHEN 'incoming' THEN (SELECT about_year FROM incoming_document WHERE id = NEW.owner)
            WHEN 'campaign' THEN (SELECT substr("from", 1, 4) FROM campaign WHERE id = NEW.owner)
            WHEN 'commendation' THEN (SELECT substr(period, 1, 4) FROM commendation WHERE id = NEW.owner) END AS INTEGER) = year);
END;

CREATE TRIGGER attachment_held_update BEFORE UPDATE ON attachment BEGIN
SELECT RAISE(ABORT, 'the year ' || year || ' is held') FROM walled_year
WHERE step = 'held' AND (CAST(CASE OLD.owner_kind
            WHEN 'session' THEN (SELECT substr(period, 1, 4) FROM thematic_session WHERE id = OLD.owner)
            WHEN 'meeting' THEN (SELECT substr(period, 1, 4) FROM meeting WHERE id = OLD.owner)
            WHEN 'incoming' THEN (SELECT about_year FROM incoming_document WHERE id = OLD.owner)
            WHEN 'campaign' THEN (SELECT substr("from", 1, 4) FROM campaign WHERE id = OLD.owner)
            WHEN 'commendation' THEN (SELECT substr(period, 1, 4) FROM commendation WHERE id = OLD.owner) END AS INTEGER) = year OR CAST(CASE NEW.owner_kind
            WHEN 'session' THEN (SELECT substr(period, 1, 4) FROM thematic_session WHERE id = NEW.owner)
            WHEN 'meeting' THEN (SELECT substr(period, 1, 4) FROM meeting WHERE id = NEW.owner)
            WHEN 'incoming' THEN (SELECT about_year FROM incoming_document WHERE id = NEW.owner)
            WHEN 'campaign' THEN (SELECT substr("from", 1, 4) FROM campaign WHERE id = NEW.owner)
            WHEN 'commendation' THEN (SELECT substr(period, 1, 4) FROM commendation WHERE id = NEW.owner) END AS INTEGER) = year);
END;

CREATE INDEX attendance_by_person ON attendance (person);

CREATE INDEX attendance_by_sitting ON attendance (sitting);

CREATE TRIGGER attendance_closed_delete BEFORE DELETE ON attendance BEGIN
SELECT RAISE(ABORT, 'the year ' || year || ' is closed') FROM walled_year
WHERE step = 'closed' AND (CAST((SELECT substr(period, 1, 4) FROM meeting WHERE id = (SELECT meeting FROM sitting WHERE id = OLD.sitting)) AS INTEGER) = year OR CAST((SELECT substr(period, 1, 4) FROM thematic_session WHERE id = (SELECT session FROM sitting WHERE id = OLD.sitting)) AS INTEGER) = year);
END;

CREATE TRIGGER attendance_closed_insert BEFORE INSERT ON attendance BEGIN
SELECT RAISE(ABORT, 'the year ' || year || ' is closed') FROM walled_year
WHERE step = 'closed' AND (CAST((SELECT substr(period, 1, 4) FROM meeting WHERE id = (SELECT meeting FROM sitting WHERE id = NEW.sitting)) AS INTEGER) = year OR CAST((SELECT substr(period, 1, 4) FROM thematic_session WHERE id = (SELECT session FROM sitting WHERE id = NEW.sitting)) AS INTEGER) = year);
END;

CREATE TRIGGER attendance_closed_update BEFORE UPDATE ON attendance BEGIN
SELECT RAISE(ABORT, 'the year ' || year || ' is closed') FROM walled_year
WHERE step = 'closed' AND (CAST((SELECT substr(period, 1, 4) FROM meeting WHERE id = (SELECT meeting FROM sitting WHERE id = OLD.sitting)) AS INTEGER) = year OR CAST((SELECT substr(period, 1, 4) FROM thematic_session WHERE id = (SELECT session FROM sitting WHERE id = OLD.sitting)) AS INTEGER) = year OR CAST((SELECT substr(period, 1, 4) FROM meeting WHERE id = (SELECT meeting FROM sitting WHERE id = NEW.sitting)) AS INTEGER) = year OR CAST((SELECT substr(period, 1, 4) FROM thematic_session WHERE id = (SELECT session FROM sitting WHERE id = NEW.sitting)) AS INTEGER) = year);
END;

CREATE TRIGGER attendance_held_delete BEFORE DELETE ON attendance BEGIN
SELECT RAISE(ABORT, 'the year ' || year || ' is held') FROM walled_year
WHERE step = 'held' AND (CAST((SELECT substr(period, 1, 4) FROM meeting WHERE id = (SELECT meeting FROM sitting WHERE id = OLD.sitting)) AS INTEGER) = year OR CAST((SELECT substr(period, 1, 4) FROM thematic_session WHERE id = (SELECT session FROM sitting WHERE id = OLD.sitting)) AS INTEGER) = year);
END;

CREATE TRIGGER attendance_held_insert BEFORE INSERT ON attendance BEGIN
SELECT RAISE(ABORT, 'the year ' || year || ' is held') FROM walled_year
WHERE step = 'held' AND (CAST((SELECT substr(period, 1, 4) FROM meeting WHERE id = (SELECT meeting FROM sitting WHERE id = NEW.sitting)) AS INTEGER) = year OR CAST((SELECT substr(period, 1, 4) FROM thematic_session WHERE id = (SELECT session FROM sitting WHERE id = NEW.sitting)) AS INTEGER) = year);
END;

CREATE TRIGGER attendance_held_update BEFORE UPDATE ON attendance BEGIN
SELECT RAISE(ABORT, 'the year ' || year || ' is held') FROM walled_year
WHERE step = 'held' AND (CAST((SELECT substr(period, 1, 4) FROM meeting WHERE id = (SELECT meeting FROM sitting WHERE id = OLD.sitting)) AS INTEGER) = year OR CAST((SELECT substr(period, 1, 4) FROM thematic_session WHERE id = (SELECT session FROM sitting WHERE id = OLD.sitting)) AS INTEGER) = year OR CAST((SELECT substr(period, 1, 4) FROM meeting WHERE id = (SELECT meeting FROM sitting WHERE id = NEW.sitting)) AS INTEGER) = year OR CAST((SELECT substr(period, 1, 4) FROM thematic_session WHERE id = (SELECT session FROM sitting WHERE id = NEW.sitting)) AS INTEGER) = year);
END;

CREATE INDEX award_by_person ON award (person);

CREATE TRIGGER award_closed_delete BEFORE DELETE ON award BEGIN
SELECT RAISE(ABORT, 'the year ' || year || ' is closed') FROM walled_year
WHERE step = 'closed' AND (CAST(substr(OLD.dated, 1, 4) AS INTEGER) = year);
END;

CREATE TRIGGER award_closed_insert BEFORE INSERT ON award BEGIN
SELECT RAISE(ABORT, 'the year ' || year || ' is closed') FROM walled_year
WHERE step = 'closed' AND (CAST(substr(NEW.dated, 1, 4) AS INTEGER) = year);
END;

CREATE TRIGGER award_closed_update BEFORE UPDATE ON award BEGIN
SELECT RAISE(ABORT, 'the year ' || year || ' is closed') FROM walled_year
WHERE step = 'closed' AND (CAST(substr(OLD.dated, 1, 4) AS INTEGER) = year OR CAST(substr(NEW.dated, 1, 4) AS INTEGER) = year);
END;

CREATE TRIGGER award_held_delete BEFORE DELETE ON award BEGIN
SELECT RAISE(ABORT, 'the year ' || year || ' is held') FROM walled_year
WHERE step = 'held' AND (CAST(substr(OLD.dated, 1, 4) AS INTEGER) = year);
END;

CREATE TRIGGER award_held_insert BEFORE INSERT ON award BEGIN
SELECT RAISE(ABORT, 'the year ' || year || ' is held') FROM walled_year
WHERE step = 'held' AND (CAST(substr(NEW.dated, 1, 4) AS INTEGER) = year);
END;

CREATE TRIGGER award_held_update BEFORE UPDATE ON award BEGIN
SELECT RAISE(ABORT, 'the year ' || year || ' is held') FROM walled_year
WHERE step = 'held' AND (CAST(substr(OLD.dated, 1, 4) AS INTEGER) = year OR CAST(substr(NEW.dated, 1, 4) AS INTEGER) = year);
END;

CREATE INDEX basis_by_document ON basis (document);

CREATE INDEX basis_by_incoming ON basis (incoming);

CREATE TRIGGER basis_closed_delete BEFORE DELETE ON basis BEGIN
SELECT RAISE(ABORT, 'the year ' || year || ' is closed') FROM walled_year
WHERE step = 'closed' AND (CAST((SELECT about_year FROM document WHERE id = OLD.document) AS INTEGER) = year);
END;

CREATE TRIGGER basis_closed_insert BEFORE INSERT ON basis BEGIN
SELECT RAISE(ABORT, 'the year ' || year || ' is closed') FROM walled_year
WHERE step = 'closed' AND (CAST((SELECT about_year FROM document WHERE id = NEW.document) AS INTEGER) = year);
END;

CREATE TRIGGER basis_closed_update BEFORE UPDATE ON basis BEGIN
SELECT RAISE(ABORT, 'the year ' || year || ' is closed') FROM walled_year
WHERE step = 'closed' AND (CAST((SELECT about_year FROM document WHERE id = OLD.document) AS INTEGER) = year OR CAST((SELECT about_year FROM document WHERE id = NEW.document) AS INTEGER) = year);
END;

CREATE TRIGGER branch_profile_closed_delete BEFORE DELETE ON branch_profile BEGIN
SELECT RAISE(ABORT, 'the year ' || year || ' is closed') FROM walled_year
WHERE step = 'closed' AND (OLD."from" <= year || '-12-31');
END;

CREATE TRIGGER branch_profile_closed_insert BEFORE INSERT ON branch_profile BEGIN
SELECT RAISE(ABORT, 'the year ' || year || ' is closed') FROM walled_year
WHERE step = 'closed' AND (NEW."from" <= year || '-12-31');
END;

CREATE TRIGGER branch_profile_closed_update BEFORE UPDATE ON branch_profile BEGIN
SELECT RAISE(ABORT, 'the year ' || year || ' is closed') FROM walled_year
WHERE step = 'closed' AND (OLD."from" <= year || '-12-31' OR NEW."from" <= year || '-12-31') AND NOT (OLD."from" = NEW."from" AND OLD."id" IS NEW."id" AND OLD."name" IS NEW."name" AND OLD."parent_name" IS NEW."parent_name" AND OLD."upper_name" IS NEW."upper_name" AND OLD."place" IS NEW."place" AND OLD."symbol" IS NEW."symbol");
END;

CREATE TRIGGER branch_profile_held_delete BEFORE DELETE ON branch_profile BEGIN
SELECT RAISE(ABORT, 'the year ' || year || ' is held') FROM walled_year
WHERE step = 'held' AND (OLD."from" <= year || '-12-31');
END;

CREATE TRIGGER branch_profile_held_insert BEFORE INSERT ON branch_profile BEGIN
SELECT RAISE(ABORT, 'the year ' || year || ' is held') FROM walled_year
WHERE step = 'held' AND (NEW."from" <= year || '-12-31');
END;

CREATE TRIGGER branch_profile_held_update BEFORE UPDATE ON branch_profile BEGIN
SELECT RAISE(ABORT, 'the year ' || year || ' is held') FROM walled_year
WHERE step = 'held' AND (OLD."from" <= year || '-12-31' OR NEW."from" <= year || '-12-31') AND NOT (OLD."from" = NEW."from" AND OLD."id" IS NEW."id" AND OLD."name" IS NEW."name" AND OLD."parent_name" IS NEW."parent_name" AND OLD."upper_name" IS NEW."upper_name" AND OLD."place" IS NEW."place" AND OLD."symbol" IS NEW."symbol");
END;

CREATE INDEX campaign_by_plan ON campaign (plan);

CREATE TRIGGER campaign_closed_delete BEFORE DELETE ON campaign BEGIN
SELECT RAISE(ABORT, 'the year ' || year || ' is closed') FROM walled_year
WHERE step = 'closed' AND ((coalesce(OLD."from", '0000') <= year || '-12-31' AND coalesce(OLD."to", '9999') >= year || '-01-01'));
END;

CREATE TRIGGER campaign_closed_insert BEFORE INSERT ON campaign BEGIN
SELECT RAISE(ABORT, 'the year ' || year || ' is closed') FROM walled_year
WHERE step = 'closed' AND ((coalesce(NEW."from", '0000') <= year || '-12-31' AND coalesce(NEW."to", '9999') >= year || '-01-01'));
END;

CREATE TRIGGER campaign_closed_update BEFORE UPDATE ON campaign BEGIN
SELECT RAISE(ABORT, 'the year ' || year || ' is closed') FROM walled_year
WHERE step = 'closed' AND ((coalesce(OLD."from", '0000') <= year || '-12-31' AND coalesce(OLD."to", '9999') >= year || '-01-01') OR (coalesce(NEW."from", '0000') <= year || '-12-31' AND coalesce(NEW."to", '9999') >= year || '-01-01')) AND NOT (max(coalesce(OLD."from", '0000'), year || '-01-01') = max(coalesce(NEW."from", '0000'), year || '-01-01') AND min(coalesce(OLD."to", '9999'), year || '-12-31') = min(coalesce(NEW."to", '9999'), year || '-12-31') AND OLD."id" IS NEW."id" AND OLD."title" IS NEW."title" AND OLD."plan" IS NEW."plan" AND OLD."needs_paper" IS NEW."needs_paper");
END;

CREATE TRIGGER campaign_held_delete BEFORE DELETE ON campaign BEGIN
SELECT RAISE(ABORT, 'the year ' || year || ' is held') FROM walled_year
WHERE step = 'held' AND ((coalesce(OLD."from", '0000') <= year || '-12-31' AND coalesce(OLD."to", '9999') >= year || '-01-01'));
END;

CREATE TRIGGER campaign_held_insert BEFORE INSERT ON campaign BEGIN
SELECT RAISE(ABORT, 'the year ' || year || ' is held') FROM walled_year
WHERE step = 'held' AND ((coalesce(NEW."from", '0000') <= year || '-12-31' AND coalesce(NEW."to", '9999') >= year || '-01-01'));
END;

CREATE TRIGGER campaign_held_update BEFORE UPDATE ON campaign BEGIN
SELECT RAISE(ABORT, 'the year ' || year || ' is held') FROM walled_year
WHERE step = 'held' AND ((coalesce(OLD."from", '0000') <= year || '-12-31' AND coalesce(OLD."to", '9999') >= year || '-01-01') OR (coalesce(NEW."from", '0000') <= year || '-12-31' AND coalesce(NEW."to", '9999') >= year || '-01-01')) AND NOT (max(coalesce(OLD."from", '0000'), year || '-01-01') = max(coalesce(NEW."from", '0000'), year || '-01-01') AND min(coalesce(OLD."to", '9999'), year || '-12-31') = min(coalesce(NEW."to", '9999'), year || '-12-31') AND OLD."id" IS NEW."id" AND OLD."title" IS NEW."title" AND OLD."plan" IS NEW."plan" AND OLD."needs_paper" IS NEW."needs_paper");
END;

CREATE INDEX campaign_paper_by_campaign ON campaign_paper (campaign);

CREATE INDEX campaign_paper_by_person ON campaign_paper (person);

CREATE TRIGGER campaign_paper_closed_delete BEFORE DELETE ON campaign_paper BEGIN
SELECT RAISE(ABORT, 'the year ' || year || ' is closed') FROM walled_year
WHERE step = 'closed' AND (CAST(coalesce(substr(OLD."on", 1, 4), (SELECT substr("to", 1, 4) FROM campaign WHERE id = OLD.campaign)) AS INTEGER) = year);
END;

CREATE TRIGGER campaign_paper_closed_insert BEFORE INSERT ON campaign_paper BEGIN
SELECT RAISE(ABORT, 'the year ' || year || ' is closed') FROM walled_year
WHERE step = 'closed' AND (CAST(coalesce(substr(NEW."on", 1, 4), (SELECT substr("to", 1, 4) FROM campaign WHERE id = NEW.campaign)) AS INTEGER) = year);
END;

CREATE TRIGGER campaign_paper_closed_update BEFORE UPDATE ON campaign_paper BEGIN
SELECT RAISE(ABORT, 'the year ' || year || ' is closed') FROM walled_year
WHERE step = 'closed' AND (CAST(coalesce(substr(OLD."on", 1, 4), (SELECT substr("to", 1, 4) FROM campaign WHERE id = OLD.campaign)) AS INTEGER) = year OR CAST(coalesce(substr(NEW."on", 1, 4), (SELECT substr("to", 1, 4) FROM campaign WHERE id = NEW.campaign)) AS INTEGER) = year);
END;

CREATE TRIGGER campaign_paper_held_delete BEFORE DELETE ON campaign_paper BEGIN
SELECT RAISE(ABORT, 'the year ' || year || ' is held') FROM walled_year
WHERE step = 'held' AND (CAST(coalesce(substr(OLD."on", 1, 4), (SELECT substr("to", 1, 4) FROM campaign WHERE id = OLD.campaign)) AS INTEGER) = year);
END;

CREATE TRIGGER campaign_paper_held_insert BEFORE INSERT ON campaign_paper BEGIN
SELECT RAISE(ABORT, 'the year ' || year || ' is held') FROM walled_year
WHERE step = 'held' AND (CAST(coalesce(substr(NEW."on", 1, 4), (SELECT substr("to", 1, 4) FROM campaign WHERE id = NEW.campaign)) AS INTEGER) = year);
END;

CREATE TRIGGER campaign_paper_held_update BEFORE UPDATE ON campaign_paper BEGIN
SELECT RAISE(ABORT, 'the year ' || year || ' is held') FROM walled_year
WHERE step = 'held' AND (CAST(coalesce(substr(OLD."on", 1, 4), (SELECT substr("to", 1, 4) FROM campaign WHERE id = OLD.campaign)) AS INTEGER) = year OR CAST(coalesce(substr(NEW."on", 1, 4), (SELECT substr("to", 1, 4) FROM campaign WHERE id = NEW.campaign)) AS INTEGER) = year);
END;

CREATE INDEX claim_by_paragraph ON claim (paragraph);

CREATE TRIGGER claim_closed_delete BEFORE DELETE ON claim BEGIN
SELECT RAISE(ABORT, 'the year ' || year || ' is closed') FROM walled_year
WHERE step = 'closed' AND (CAST((SELECT about_year FROM document WHERE id = (SELECT document FROM paragraph WHERE id = OLD.paragraph)) AS INTEGER) = year);
END;

CREATE TRIGGER claim_closed_insert BEFORE INSERT ON claim BEGIN
SELECT RAISE(ABORT, 'the year ' || year || ' is closed') FROM walled_year
WHERE step = 'closed' AND (CAST((SELECT about_year FROM document WHERE id = (SELECT document FROM paragraph WHERE id = NEW.paragraph)) AS INTEGER) = year);
END;

CREATE TRIGGER claim_closed_update BEFORE UPDATE ON claim BEGIN
SELECT RAISE(ABORT, 'the year ' || year || ' is closed') FROM walled_year
WHERE step = 'closed' AND (CAST((SELECT about_year FROM document WHERE id = (SELECT document FROM paragraph WHERE id = OLD.paragraph)) AS INTEGER) = year OR CAST((SELECT about_year FROM document WHERE id = (SELECT document FROM paragraph WHERE id = NEW.paragraph)) AS INTEGER) = year);
END;

CREATE TRIGGER closed_file_closed_delete BEFORE DELETE ON closed_file BEGIN
SELECT RAISE(ABORT, 'the year ' || year || ' is closed') FROM walled_year
WHERE step = 'closed' AND (CAST(OLD.year AS INTEGER) = year);
END;

CREATE TRIGGER closed_file_closed_insert BEFORE INSERT ON closed_file BEGIN
SELECT RAISE(ABORT, 'the year ' || year || ' is closed') FROM walled_year
WHERE step = 'closed' AND (CAST(NEW.year AS INTEGER) = year);
END;

CREATE TRIGGER closed_file_closed_update BEFORE UPDATE ON closed_file BEGIN
SELECT RAISE(ABORT, 'the year ' || year || ' is closed') FROM walled_year
WHERE step = 'closed' AND (CAST(OLD.year AS INTEGER) = year OR CAST(NEW.year AS INTEGER) = year);
END;

CREATE INDEX commendation_by_document ON commendation (document);

CREATE INDEX commendation_by_meeting ON commendation (meeting);

CREATE INDEX commendation_by_person ON commendation (person);

CREATE TRIGGER commendation_closed_delete BEFORE DELETE ON commendation BEGIN
SELECT RAISE(ABORT, 'the year ' || year || ' is closed') FROM walled_year
WHERE step = 'closed' AND (CAST(substr(OLD.period, 1, 4) AS INTEGER) = year);
END;

CREATE TRIGGER commendation_closed_insert BEFORE INSERT ON commendation BEGIN
SELECT RAISE(ABORT, 'the year ' || year || ' is closed') FROM walled_year
WHERE step = 'closed' AND (CAST(substr(NEW.period, 1, 4) AS INTEGER) = year);
END;

CREATE TRIGGER commendation_closed_update BEFORE UPDATE ON commendation BEGIN
SELECT RAISE(ABORT, 'the year ' || year || ' is closed') FROM walled_year
WHERE step = 'closed' AND (CAST(substr(OLD.period, 1, 4) AS INTEGER) = year OR CAST(substr(NEW.period, 1, 4) AS INTEGER) = year);
END;

CREATE TRIGGER commendation_held_delete BEFORE DELETE ON commendation BEGIN
SELECT RAISE(ABORT, 'the year ' || year || ' is held') FROM walled_year
WHERE step = 'held' AND (CAST(substr(OLD.period, 1, 4) AS INTEGER) = year);
END;

CREATE TRIGGER commendation_held_insert BEFORE INSERT ON commendation BEGIN
SELECT RAISE(ABORT, 'the year ' || year || ' is held') FROM walled_year
WHERE step = 'held' AND (CAST(substr(NEW.period, 1, 4) AS INTEGER) = year);
END;

CREATE TRIGGER commendation_held_update BEFORE UPDATE ON commendation BEGIN
SELECT RAISE(ABORT, 'the year ' || year || ' is held') FROM walled_year
WHERE step = 'held' AND (CAST(substr(OLD.period, 1, 4) AS INTEGER) = year OR CAST(substr(NEW.period, 1, 4) AS INTEGER) = year);
END;

CREATE INDEX contest_round_by_session ON contest_round (session);

CREATE TRIGGER contest_round_closed_delete BEFORE DELETE ON contest_round BEGIN
SELECT RAISE(ABORT, 'the year ' || year || ' is closed') FROM walled_year
WHERE step = 'closed' AND (CAST((SELECT substr(period, 1, 4) FROM thematic_session WHERE id = OLD.session) AS INTEGER) = year);
END;

CREATE TRIGGER contest_round_closed_insert BEFORE INSERT ON contest_round BEGIN
SELECT RAISE(ABORT, 'the year ' || year || ' is closed') FROM walled_year
WHERE step = 'closed' AND (CAST((SELECT substr(period, 1, 4) FROM thematic_session WHERE id = NEW.session) AS INTEGER) = year);
END;

CREATE TRIGGER contest_round_closed_update BEFORE UPDATE ON contest_round BEGIN
SELECT RAISE(ABORT, 'the year ' || year || ' is closed') FROM walled_year
WHERE step = 'closed' AND (CAST((SELECT substr(period, 1, 4) FROM thematic_session WHERE id = OLD.session) AS INTEGER) = year OR CAST((SELECT substr(period, 1, 4) FROM thematic_session WHERE id = NEW.session) AS INTEGER) = year);
END;

CREATE TRIGGER contest_round_held_delete BEFORE DELETE ON contest_round BEGIN
SELECT RAISE(ABORT, 'the year ' || year || ' is held') FROM walled_year
WHERE step = 'held' AND (CAST((SELECT substr(period, 1, 4) FROM thematic_session WHERE id = OLD.session) AS INTEGER) = year);
END;

CREATE TRIGGER contest_round_held_insert BEFORE INSERT ON contest_round BEGIN
SELECT RAISE(ABORT, 'the year ' || year || ' is held') FROM walled_year
WHERE step = 'held' AND (CAST((SELECT substr(period, 1, 4) FROM thematic_session WHERE id = NEW.session) AS INTEGER) = year);
END;

CREATE TRIGGER contest_round_held_update BEFORE UPDATE ON contest_round BEGIN
SELECT RAISE(ABORT, 'the year ' || year || ' is held') FROM walled_year
WHERE step = 'held' AND (CAST((SELECT substr(period, 1, 4) FROM thematic_session WHERE id = OLD.session) AS INTEGER) = year OR CAST((SELECT substr(period, 1, 4) FROM thematic_session WHERE id = NEW.session) AS INTEGER) = year);
END;

CREATE INDEX contest_score_by_partner ON contest_score (partner);

CREATE INDEX contest_score_by_round ON contest_score (round);

CREATE TRIGGER contest_score_closed_delete BEFORE DELETE ON contest_score BEGIN
SELECT RAISE(ABORT, 'the year ' || year || ' is closed') FROM walled_year
WHERE step = 'closed' AND (CAST((SELECT substr(period, 1, 4) FROM thematic_session
            WHERE id = (SELECT session FROM contest_round WHERE id = OLD.round)) AS INTEGER) = year);
END;

CREATE TRIGGER contest_score_closed_insert BEFORE INSERT ON contest_score BEGIN
SELECT RAISE(ABORT, 'the year ' || year || ' is closed') FROM walled_year
WHERE step = 'closed' AND (CAST((SELECT substr(period, 1, 4) FROM thematic_session
            WHERE id = (SELECT session FROM contest_round WHERE id = NEW.round)) AS INTEGER) = year);
END;

CREATE TRIGGER contest_score_closed_update BEFORE UPDATE ON contest_score BEGIN
SELECT RAISE(ABORT, 'the year ' || year || ' is closed') FROM walled_year
WHERE step = 'closed' AND (CAST((SELECT substr(period, 1, 4) FROM thematic_session
            WHERE id = (SELECT session FROM contest_round WHERE id = OLD.round)) AS INTEGER) = year OR CAST((SELECT substr(period, 1, 4) FROM thematic_session
            WHERE id = (SELECT session FROM contest_round WHERE id = NEW.round)) AS INTEGER) = year);
END;

CREATE TRIGGER contest_score_held_delete BEFORE DELETE ON contest_score BEGIN
SELECT RAISE(ABORT, 'the year ' || year || ' is held') FROM walled_year
WHERE step = 'held' AND (CAST((SELECT substr(period, 1, 4) FROM thematic_session
            WHERE id = (SELECT session FROM contest_round WHERE id = OLD.round)) AS INTEGER) = year);
END;

CREATE TRIGGER contest_score_held_insert BEFORE INSERT ON contest_score BEGIN
SELECT RAISE(ABORT, 'the year ' || year || ' is held') FROM walled_year
WHERE step = 'held' AND (CAST((SELECT substr(period, 1, 4) FROM thematic_session
            WHERE id = (SELECT session FROM contest_round WHERE id = NEW.round)) AS INTEGER) = year);
END;

CREATE TRIGGER contest_score_held_update BEFORE UPDATE ON contest_score BEGIN
SELECT RAISE(ABORT, 'the year ' || year || ' is held') FROM walled_year
WHERE step = 'held' AND (CAST((SELECT substr(period, 1, 4) FROM thematic_session
            WHERE id = (SELECT session FROM contest_round WHERE id = OLD.round)) AS INTEGER) = year OR CAST((SELECT substr(period, 1, 4) FROM thematic_session
            WHERE id = (SELECT session FROM contest_round WHERE id = NEW.round)) AS INTEGER) = year);
END;

CREATE INDEX contribution_by_meeting ON contribution (meeting);

CREATE INDEX contribution_by_person ON contribution (person);

CREATE INDEX contribution_by_session ON contribution (session);

CREATE TRIGGER contribution_closed_delete BEFORE DELETE ON contribution BEGIN
SELECT RAISE(ABORT, 'the year ' || year || ' is closed') FROM walled_year
WHERE step = 'closed' AND (CAST((SELECT substr(period, 1, 4) FROM meeting WHERE id = OLD.meeting) AS INTEGER) = year OR CAST((SELECT substr(period, 1, 4) FROM thematic_session WHERE id = OLD.session) AS INTEGER) = year);
END;

CREATE TRIGGER contribution_closed_insert BEFORE INSERT ON contribution BEGIN
SELECT RAISE(ABORT, 'the year ' || year || ' is closed') FROM walled_year
WHERE step = 'closed' AND (CAST((SELECT substr(period, 1, 4) FROM meeting WHERE id = NEW.meeting) AS INTEGER) = year OR CAST((SELECT substr(period, 1, 4) FROM thematic_session WHERE id = NEW.session) AS INTEGER) = year);
END;

CREATE TRIGGER contribution_closed_update BEFORE UPDATE ON contribution BEGIN
SELECT RAISE(ABORT, 'the year ' || year || ' is closed') FROM walled_year
WHERE step = 'closed' AND (CAST((SELECT substr(period, 1, 4) FROM meeting WHERE id = OLD.meeting) AS INTEGER) = year OR CAST((SELECT substr(period, 1, 4) FROM thematic_session WHERE id = OLD.session) AS INTEGER) = year OR CAST((SELECT substr(period, 1, 4) FROM meeting WHERE id = NEW.meeting) AS INTEGER) = year OR CAST((SELECT substr(period, 1, 4) FROM thematic_session WHERE id = NEW.session) AS INTEGER) = year);
END;

CREATE TRIGGER contribution_held_delete BEFORE DELETE ON contribution BEGIN
SELECT RAISE(ABORT, 'the year ' || year || ' is held') FROM walled_year
WHERE step = 'held' AND (CAST((SELECT substr(period, 1, 4) FROM meeting WHERE id = OLD.meeting) AS INTEGER) = year OR CAST((SELECT substr(period, 1, 4) FROM thematic_session WHERE id = OLD.session) AS INTEGER) = year);
END;

CREATE TRIGGER contribution_held_insert BEFORE INSERT ON contribution BEGIN
SELECT RAISE(ABORT, 'the year ' || year || ' is held') FROM walled_year
WHERE step = 'held' AND (CAST((SELECT substr(period, 1, 4) FROM meeting WHERE id = NEW.meeting) AS INTEGER) = year OR CAST((SELECT substr(period, 1, 4) FROM thematic_session WHERE id = NEW.session) AS INTEGER) = year);
END;

CREATE TRIGGER contribution_held_update BEFORE UPDATE ON contribution BEGIN
SELECT RAISE(ABORT, 'the year ' || year || ' is held') FROM walled_year
WHERE step = 'held' AND (CAST((SELECT substr(period, 1, 4) FROM meeting WHERE id = OLD.meeting) AS INTEGER) = year OR CAST((SELECT substr(period, 1, 4) FROM thematic_session WHERE id = OLD.session) AS INTEGER) = year OR CAST((SELECT substr(period, 1, 4) FROM meeting WHERE id = NEW.meeting) AS INTEGER) = year OR CAST((SELECT substr(period, 1, 4) FROM thematic_session WHERE id = NEW.session) AS INTEGER) = year);
END;

CREATE INDEX document_by_meeting ON document (meeting);

CREATE INDEX document_by_signer ON document (signer);

CREATE TRIGGER document_closed_delete BEFORE DELETE ON document BEGIN
SELECT RAISE(ABORT, 'the year ' || year || ' is closed') FROM walled_year
WHERE step = 'closed' AND (CAST(OLD.about_year AS INTEGER) = year);
END;

CREATE TRIGGER document_closed_insert BEFORE INSERT ON document BEGIN
SELECT RAISE(ABORT, 'the year ' || year || ' is closed') FROM walled_year
WHERE step = 'closed' AND (CAST(NEW.about_year AS INTEGER) = year);
END;

CREATE TRIGGER document_closed_update BEFORE UPDATE ON document BEGIN
SELECT RAISE(ABORT, 'the year ' || year || ' is closed') FROM walled_year
WHERE step = 'closed' AND (CAST(OLD.about_year AS INTEGER) = year OR CAST(NEW.about_year AS INTEGER) = year);
END;

CREATE TRIGGER file_closed_delete BEFORE DELETE ON file BEGIN
SELECT RAISE(ABORT, 'the year ' || year || ' is closed') FROM walled_year
WHERE step = 'closed' AND (EXISTS (SELECT 1 FROM attachment JOIN meeting ON meeting.id = owner
                WHERE file = OLD.id AND CAST(substr(period, 1, 4) AS INTEGER) = year)
            OR EXISTS (SELECT 1 FROM attachment JOIN thematic_session ON thematic_session.id = owner
                WHERE file = OLD.id AND CAST(substr(period, 1, 4) AS INTEGER) = year)
            OR EXISTS (SELECT 1 FROM attachment JOIN document ON document.id = owner
                WHERE file = OLD.id AND about_year = year));
END;

CREATE TRIGGER file_closed_update BEFORE UPDATE ON file BEGIN
SELECT RAISE(ABORT, 'the year ' || year || ' is closed') FROM walled_year
WHERE step = 'closed' AND (EXISTS (SELECT 1 FROM attachment JOIN meeting ON meeting.id = owner
                WHERE file = OLD.id AND CAST(substr(period, 1, 4) AS INTEGER) = year)
            OR EXISTS (SELECT 1 FROM attachment JOIN thematic_session ON thematic_session.id = owner
                WHERE file = OLD.id AND CAST(substr(period, 1, 4) AS INTEGER) = year)
            OR EXISTS (SELECT 1 FROM attachment JOIN document ON document.id = owner
                WHERE file = OLD.id AND about_year = year));
END;

CREATE TRIGGER file_held_delete BEFORE DELETE ON file BEGIN
SELECT RAISE(ABORT, 'the year ' || year || ' is held') FROM walled_year
WHERE step = 'held' AND (EXISTS (SELECT 1 FROM attachment JOIN meeting ON meeting.id = owner
                WHERE file = OLD.id AND CAST(substr(period, 1, 4) AS INTEGER) = year)
            OR EXISTS (SELECT 1 FROM attachment JOIN thematic_session ON thematic_session.id = owner
                WHERE file = OLD.id AND CAST(substr(period, 1, 4) AS INTEGER) = year)
            OR EXISTS (SELECT 1 FROM attachment JOIN document ON document.id = owner
                WHERE file = OLD.id AND about_year = year));
END;

CREATE TRIGGER file_held_update BEFORE UPDATE ON file BEGIN
SELECT RAISE(ABORT, 'the year ' || year || ' is held') FROM walled_year
WHERE step = 'held' AND (EXISTS (SELECT 1 FROM attachment JOIN meeting ON meeting.id = owner
                WHERE file = OLD.id AND CAST(substr(period, 1, 4) AS INTEGER) = year)
            OR EXISTS (SELECT 1 FROM attachment JOIN thematic_session ON thematic_session.id = owner
                WHERE file = OLD.id AND CAST(substr(period, 1, 4) AS INTEGER) = year)
            OR EXISTS (SELECT 1 FROM attachment JOIN document ON document.id = owner
                WHERE file = OLD.id AND about_year = year));
END;

CREATE INDEX grading_by_person ON grading (person);

CREATE UNIQUE INDEX grading_of_whom ON grading (year, coalesce(person, ''));

CREATE TRIGGER grading_closed_delete BEFORE DELETE ON grading BEGIN
SELECT RAISE(ABORT, 'the year ' || year || ' is closed') FROM walled_year
WHERE step = 'closed' AND (CAST(OLD.year AS INTEGER) = year);
END;

CREATE TRIGGER grading_closed_insert BEFORE INSERT ON grading BEGIN
SELECT RAISE(ABORT, 'the year ' || year || ' is closed') FROM walled_year
WHERE step = 'closed' AND (CAST(NEW.year AS INTEGER) = year);
END;

CREATE TRIGGER grading_closed_update BEFORE UPDATE ON grading BEGIN
SELECT RAISE(ABORT, 'the year ' || year || ' is closed') FROM walled_year
WHERE step = 'closed' AND (CAST(OLD.year AS INTEGER) = year OR CAST(NEW.year AS INTEGER) = year);
END;

CREATE INDEX guest_by_sitting ON guest (sitting);

CREATE TRIGGER guest_closed_delete BEFORE DELETE ON guest BEGIN
SELECT RAISE(ABORT, 'the year ' || year || ' is closed') FROM walled_year
WHERE step = 'closed' AND (CAST((SELECT substr(period, 1, 4) FROM meeting WHERE id = (SELECT meeting FROM sitting WHERE id = OLD.sitting)) AS INTEGER) = year OR CAST((SELECT substr(period, 1, 4) FROM thematic_session WHERE id = (SELECT session FROM sitting WHERE id = OLD.sitting)) AS INTEGER) = year);
END;

CREATE TRIGGER guest_closed_insert BEFORE INSERT ON guest BEGIN
SELECT RAISE(ABORT, 'the year ' || year || ' is closed') FROM walled_year
WHERE step = 'closed' AND (CAST((SELECT substr(period, 1, 4) FROM meeting WHERE id = (SELECT meeting FROM sitting WHERE id = NEW.sitting)) AS INTEGER) = year OR CAST((SELECT substr(period, 1, 4) FROM thematic_session WHERE id = (SELECT session FROM sitting WHERE id = NEW.sitting)) AS INTEGER) = year);
END;

CREATE TRIGGER guest_closed_update BEFORE UPDATE ON guest BEGIN
SELECT RAISE(ABORT, 'the year ' || year || ' is closed') FROM walled_year
WHERE step = 'closed' AND (CAST((SELECT substr(period, 1, 4) FROM meeting WHERE id = (SELECT meeting FROM sitting WHERE id = OLD.sitting)) AS INTEGER) = year OR CAST((SELECT substr(period, 1, 4) FROM thematic_session WHERE id = (SELECT session FROM sitting WHERE id = OLD.sitting)) AS INTEGER) = year OR CAST((SELECT substr(period, 1, 4) FROM meeting WHERE id = (SELECT meeting FROM sitting WHERE id = NEW.sitting)) AS INTEGER) = year OR CAST((SELECT substr(period, 1, 4) FROM thematic_session WHERE id = (SELECT session FROM sitting WHERE id = NEW.sitting)) AS INTEGER) = year);
END;

CREATE TRIGGER guest_held_delete BEFORE DELETE ON guest BEGIN
SELECT RAISE(ABORT, 'the year ' || year || ' is held') FROM walled_year
WHERE step = 'held' AND (CAST((SELECT substr(period, 1, 4) FROM meeting WHERE id = (SELECT meeting FROM sitting WHERE id = OLD.sitting)) AS INTEGER) = year OR CAST((SELECT substr(period, 1, 4) FROM thematic_session WHERE id = (SELECT session FROM sitting WHERE id = OLD.sitting)) AS INTEGER) = year);
END;

CREATE TRIGGER guest_held_insert BEFORE INSERT ON guest BEGIN
SELECT RAISE(ABORT, 'the year ' || year || ' is held') FROM walled_year
WHERE step = 'held' AND (CAST((SELECT substr(period, 1, 4) FROM meeting WHERE id = (SELECT meeting FROM sitting WHERE id = NEW.sitting)) AS INTEGER) = year OR CAST((SELECT substr(period, 1, 4) FROM thematic_session WHERE id = (SELECT session FROM sitting WHERE id = NEW.sitting)) AS INTEGER) = year);
END;

CREATE TRIGGER guest_held_update BEFORE UPDATE ON guest BEGIN
SELECT RAISE(ABORT, 'the year ' || year || ' is held') FROM walled_year
WHERE step = 'held' AND (CAST((SELECT substr(period, 1, 4) FROM meeting WHERE id = (SELECT meeting FROM sitting WHERE id = OLD.sitting)) AS INTEGER) = year OR CAST((SELECT substr(period, 1, 4) FROM thematic_session WHERE id = (SELECT session FROM sitting WHERE id = OLD.sitting)) AS INTEGER) = year OR CAST((SELECT substr(period, 1, 4) FROM meeting WHERE id = (SELECT meeting FROM sitting WHERE id = NEW.sitting)) AS INTEGER) = year OR CAST((SELECT substr(period, 1, 4) FROM thematic_session WHERE id = (SELECT session FROM sitting WHERE id = NEW.sitting)) AS INTEGER) = year);
END;

CREATE INDEX helper_by_helper ON helper (helper);

CREATE INDEX helper_by_person ON helper (person);

CREATE TRIGGER helper_closed_delete BEFORE DELETE ON helper BEGIN
SELECT RAISE(ABORT, 'the year ' || year || ' is closed') FROM walled_year
WHERE step = 'closed' AND ((coalesce(OLD."from", '0000') <= year || '-12-31' AND coalesce(OLD."to", '9999') >= year || '-01-01'));
END;

CREATE TRIGGER helper_closed_insert BEFORE INSERT ON helper BEGIN
SELECT RAISE(ABORT, 'the year ' || year || ' is closed') FROM walled_year
WHERE step = 'closed' AND ((coalesce(NEW."from", '0000') <= year || '-12-31' AND coalesce(NEW."to", '9999') >= year || '-01-01'));
END;

CREATE TRIGGER helper_closed_update BEFORE UPDATE ON helper BEGIN
SELECT RAISE(ABORT, 'the year ' || year || ' is closed') FROM walled_year
WHERE step = 'closed' AND ((coalesce(OLD."from", '0000') <= year || '-12-31' AND coalesce(OLD."to", '9999') >= year || '-01-01') OR (coalesce(NEW."from", '0000') <= year || '-12-31' AND coalesce(NEW."to", '9999') >= year || '-01-01')) AND NOT (max(coalesce(OLD."from", '0000'), year || '-01-01') = max(coalesce(NEW."from", '0000'), year || '-01-01') AND min(coalesce(OLD."to", '9999'), year || '-12-31') = min(coalesce(NEW."to", '9999'), year || '-12-31') AND OLD."id" IS NEW."id" AND OLD."person" IS NEW."person" AND OLD."helper" IS NEW."helper");
END;

CREATE TRIGGER helper_held_delete BEFORE DELETE ON helper BEGIN
SELECT RAISE(ABORT, 'the year ' || year || ' is held') FROM walled_year
WHERE step = 'held' AND ((coalesce(OLD."from", '0000') <= year || '-12-31' AND coalesce(OLD."to", '9999') >= year || '-01-01'));
END;

CREATE TRIGGER helper_held_insert BEFORE INSERT ON helper BEGIN
SELECT RAISE(ABORT, 'the year ' || year || ' is held') FROM walled_year
WHERE step = 'held' AND ((coalesce(NEW."from", '0000') <= year || '-12-31' AND coalesce(NEW."to", '9999') >= year || '-01-01'));
END;

CREATE TRIGGER helper_held_update BEFORE UPDATE ON helper BEGIN
SELECT RAISE(ABORT, 'the year ' || year || ' is held') FROM walled_year
WHERE step = 'held' AND ((coalesce(OLD."from", '0000') <= year || '-12-31' AND coalesce(OLD."to", '9999') >= year || '-01-01') OR (coalesce(NEW."from", '0000') <= year || '-12-31' AND coalesce(NEW."to", '9999') >= year || '-01-01')) AND NOT (max(coalesce(OLD."from", '0000'), year || '-01-01') = max(coalesce(NEW."from", '0000'), year || '-01-01') AND min(coalesce(OLD."to", '9999'), year || '-12-31') = min(coalesce(NEW."to", '9999'), year || '-12-31') AND OLD."id" IS NEW."id" AND OLD."person" IS NEW."person" AND OLD."helper" IS NEW."helper");
END;

CREATE TRIGGER incoming_document_closed_delete BEFORE DELETE ON incoming_document BEGIN
SELECT RAISE(ABORT, 'the year ' || year || ' is closed') FROM walled_year
WHERE step = 'closed' AND (CAST(OLD.about_year AS INTEGER) = year);
END;

CREATE TRIGGER incoming_document_closed_insert BEFORE INSERT ON incoming_document BEGIN
SELECT RAISE(ABORT, 'the year ' || year || ' is closed') FROM walled_year
WHERE step = 'closed' AND (CAST(NEW.about_year AS INTEGER) = year);
END;

CREATE TRIGGER incoming_document_closed_update BEFORE UPDATE ON incoming_document BEGIN
SELECT RAISE(ABORT, 'the year ' || year || ' is closed') FROM walled_year
WHERE step = 'closed' AND (CAST(OLD.about_year AS INTEGER) = year OR CAST(NEW.about_year AS INTEGER) = year);
END;

CREATE TRIGGER incoming_document_held_delete BEFORE DELETE ON incoming_document BEGIN
SELECT RAISE(ABORT, 'the year ' || year || ' is held') FROM walled_year
WHERE step = 'held' AND (CAST(OLD.about_year AS INTEGER) = year);
END;

CREATE TRIGGER incoming_document_held_insert BEFORE INSERT ON incoming_document BEGIN
SELECT RAISE(ABORT, 'the year ' || year || ' is held') FROM walled_year
WHERE step = 'held' AND (CAST(NEW.about_year AS INTEGER) = year);
END;

CREATE TRIGGER incoming_document_held_update BEFORE UPDATE ON incoming_document BEGIN
SELECT RAISE(ABORT, 'the year ' || year || ' is held') FROM walled_year
WHERE step = 'held' AND (CAST(OLD.about_year AS INTEGER) = year OR CAST(NEW.about_year AS INTEGER) = year);
END;

CREATE INDEX issue_by_document ON issue (document);

CREATE TRIGGER issue_closed_delete BEFORE DELETE ON issue BEGIN
SELECT RAISE(ABORT, 'the year ' || year || ' is closed') FROM walled_year
WHERE step = 'closed' AND (CAST((SELECT about_year FROM document WHERE id = OLD.document) AS INTEGER) = year);
END;

CREATE TRIGGER issue_closed_insert BEFORE INSERT ON issue BEGIN
SELECT RAISE(ABORT, 'the year ' || year || ' is closed') FROM walled_year
WHERE step = 'closed' AND (CAST((SELECT about_year FROM document WHERE id = NEW.document) AS INTEGER) = year);
END;

CREATE TRIGGER issue_closed_update BEFORE UPDATE ON issue BEGIN
SELECT RAISE(ABORT, 'the year ' || year || ' is closed') FROM walled_year
WHERE step = 'closed' AND (CAST((SELECT about_year FROM document WHERE id = OLD.document) AS INTEGER) = year OR CAST((SELECT about_year FROM document WHERE id = NEW.document) AS INTEGER) = year);
END;

CREATE TRIGGER journal_change_is_kept BEFORE DELETE ON journal_change
BEGIN SELECT RAISE(ABORT, 'the journal only grows'); END;

CREATE TRIGGER journal_change_stays BEFORE UPDATE ON journal_change
WHEN NEW.entry <> OLD.entry OR NEW.ordinal <> OLD.ordinal OR NEW.table_name <> OLD.table_name OR NEW.row_id <> OLD.row_id
    OR (NEW.before IS NOT OLD.before AND NEW.before NOT LIKE 'sha256:%')
    OR (NEW.after IS NOT OLD.after AND NEW.after NOT LIKE 'sha256:%')
BEGIN SELECT RAISE(ABORT, 'the journal only grows'); END;

CREATE INDEX journal_entry_undoing ON journal_entry (undoes) WHERE undoes IS NOT NULL;

CREATE TRIGGER journal_entry_follows BEFORE INSERT ON journal_entry
WHEN NEW.seq <> (SELECT coalesce(max(seq), 0) + 1 FROM journal_entry)
    OR NEW.prev_hash <> coalesce((SELECT hash FROM journal_entry ORDER BY seq DESC LIMIT 1), '')
BEGIN SELECT RAISE(ABORT, 'a journal entry follows the last one'); END;

CREATE TRIGGER journal_entry_is_kept BEFORE DELETE ON journal_entry
BEGIN SELECT RAISE(ABORT, 'the journal only grows'); END;

CREATE TRIGGER journal_entry_stays BEFORE UPDATE ON journal_entry
WHEN NEW.seq <> OLD.seq OR NEW.at <> OLD.at OR NEW.user <> OLD.user OR NEW.op <> OLD.op
    OR NEW.prev_hash <> OLD.prev_hash OR NEW.hash <> OLD.hash OR NEW.undoes IS NOT OLD.undoes
    OR (NEW.label <> OLD.label AND NEW.label NOT LIKE 'sha256:%')
BEGIN SELECT RAISE(ABORT, 'the journal only grows'); END;

CREATE INDEX meeting_by_chair ON meeting (chair);

CREATE INDEX meeting_by_minutes_taker ON meeting (minutes_taker);

CREATE TRIGGER meeting_closed_delete BEFORE DELETE ON meeting BEGIN
SELECT RAISE(ABORT, 'the year ' || year || ' is closed') FROM walled_year
WHERE step = 'closed' AND (CAST(substr(OLD.period, 1, 4) AS INTEGER) = year);
END;

CREATE TRIGGER meeting_closed_insert BEFORE INSERT ON meeting BEGIN
SELECT RAISE(ABORT, 'the year ' || year || ' is closed') FROM walled_year
WHERE step = 'closed' AND (CAST(substr(NEW.period, 1, 4) AS INTEGER) = year);
END;

CREATE TRIGGER meeting_closed_update BEFORE UPDATE ON meeting BEGIN
SELECT RAISE(ABORT, 'the year ' || year || ' is closed') FROM walled_year
WHERE step = 'closed' AND (CAST(substr(OLD.period, 1, 4) AS INTEGER) = year OR CAST(substr(NEW.period, 1, 4) AS INTEGER) = year);
END;

CREATE TRIGGER meeting_held_delete BEFORE DELETE ON meeting BEGIN
SELECT RAISE(ABORT, 'the year ' || year || ' is held') FROM walled_year
WHERE step = 'held' AND (CAST(substr(OLD.period, 1, 4) AS INTEGER) = year);
END;

CREATE TRIGGER meeting_held_insert BEFORE INSERT ON meeting BEGIN
SELECT RAISE(ABORT, 'the year ' || year || ' is held') FROM walled_year
WHERE step = 'held' AND (CAST(substr(NEW.period, 1, 4) AS INTEGER) = year);
END;

CREATE TRIGGER meeting_held_update BEFORE UPDATE ON meeting BEGIN
SELECT RAISE(ABORT, 'the year ' || year || ' is held') FROM walled_year
WHERE step = 'held' AND (CAST(substr(OLD.period, 1, 4) AS INTEGER) = year OR CAST(substr(NEW.period, 1, 4) AS INTEGER) = year);
END;

CREATE INDEX office_by_person ON office (person);

CREATE TRIGGER office_closed_delete BEFORE DELETE ON office BEGIN
SELECT RAISE(ABORT, 'the year ' || year || ' is closed') FROM walled_year
WHERE step = 'closed' AND ((coalesce(OLD."from", '0000') <= year || '-12-31' AND coalesce(OLD."to", '9999') >= year || '-01-01'));
END;

CREATE TRIGGER office_closed_insert BEFORE INSERT ON office BEGIN
SELECT RAISE(ABORT, 'the year ' || year || ' is closed') FROM walled_year
WHERE step = 'closed' AND ((coalesce(NEW."from", '0000') <= year || '-12-31' AND coalesce(NEW."to", '9999') >= year || '-01-01'));
END;

CREATE TRIGGER office_closed_update BEFORE UPDATE ON office BEGIN
SELECT RAISE(ABORT, 'the year ' || year || ' is closed') FROM walled_year
WHERE step = 'closed' AND ((coalesce(OLD."from", '0000') <= year || '-12-31' AND coalesce(OLD."to", '9999') >= year || '-01-01') OR (coalesce(NEW."from", '0000') <= year || '-12-31' AND coalesce(NEW."to", '9999') >= year || '-01-01')) AND NOT (max(coalesce(OLD."from", '0000'), year || '-01-01') = max(coalesce(NEW."from", '0000'), year || '-01-01') AND min(coalesce(OLD."to", '9999'), year || '-12-31') = min(coalesce(NEW."to", '9999'), year || '-12-31') AND OLD."id" IS NEW."id" AND OLD."person" IS NEW."person" AND OLD."post" IS NEW."post");
END;

CREATE TRIGGER office_held_delete BEFORE DELETE ON office BEGIN
SELECT RAISE(ABORT, 'the year ' || year || ' is held') FROM walled_year
WHERE step = 'held' AND ((coalesce(OLD."from", '0000') <= year || '-12-31' AND coalesce(OLD."to", '9999') >= year || '-01-01'));
END;

CREATE TRIGGER office_held_insert BEFORE INSERT ON office BEGIN
SELECT RAISE(ABORT, 'the year ' || year || ' is held') FROM walled_year
WHERE step = 'held' AND ((coalesce(NEW."from", '0000') <= year || '-12-31' AND coalesce(NEW."to", '9999') >= year || '-01-01'));
END;

CREATE TRIGGER office_held_update BEFORE UPDATE ON office BEGIN
SELECT RAISE(ABORT, 'the year ' || year || ' is held') FROM walled_year
WHERE step = 'held' AND ((coalesce(OLD."from", '0000') <= year || '-12-31' AND coalesce(OLD."to", '9999') >= year || '-01-01') OR (coalesce(NEW."from", '0000') <= year || '-12-31' AND coalesce(NEW."to", '9999') >= year || '-01-01')) AND NOT (max(coalesce(OLD."from", '0000'), year || '-01-01') = max(coalesce(NEW."from", '0000'), year || '-01-01') AND min(coalesce(OLD."to", '9999'), year || '-12-31') = min(coalesce(NEW."to", '9999'), year || '-12-31') AND OLD."id" IS NEW."id" AND OLD."person" IS NEW."person" AND OLD."post" IS NEW."post");
END;

CREATE INDEX paragraph_by_document ON paragraph (document);

CREATE TRIGGER paragraph_closed_delete BEFORE DELETE ON paragraph BEGIN
SELECT RAISE(ABORT, 'the year ' || year || ' is closed') FROM walled_year
WHERE step = 'closed' AND (CAST((SELECT about_year FROM document WHERE id = OLD.document) AS INTEGER) = year);
END;

CREATE TRIGGER paragraph_closed_insert BEFORE INSERT ON paragraph BEGIN
SELECT RAISE(ABORT, 'the year ' || year || ' is closed') FROM walled_year
WHERE step = 'closed' AND (CAST((SELECT about_year FROM document WHERE id = NEW.document) AS INTEGER) = year);
END;

CREATE TRIGGER paragraph_closed_update BEFORE UPDATE ON paragraph BEGIN
SELECT RAISE(ABORT, 'the year ' || year || ' is closed') FROM walled_year
WHERE step = 'closed' AND (CAST((SELECT about_year FROM document WHERE id = OLD.document) AS INTEGER) = year OR CAST((SELECT about_year FROM document WHERE id = NEW.document) AS INTEGER) = year);
END;

CREATE INDEX placement_by_person ON placement (person);

CREATE INDEX placement_by_unit ON placement (unit);

CREATE TRIGGER placement_closed_delete BEFORE DELETE ON placement BEGIN
SELECT RAISE(ABORT, 'the year ' || year || ' is closed') FROM walled_year
WHERE step = 'closed' AND ((coalesce(OLD."from", '0000') <= year || '-12-31' AND coalesce(OLD."to", '9999') >= year || '-01-01'));
END;

CREATE TRIGGER placement_closed_insert BEFORE INSERT ON placement BEGIN
SELECT RAISE(ABORT, 'the year ' || year || ' is closed') FROM walled_year
WHERE step = 'closed' AND ((coalesce(NEW."from", '0000') <= year || '-12-31' AND coalesce(NEW."to", '9999') >= year || '-01-01'));
END;

CREATE TRIGGER placement_closed_update BEFORE UPDATE ON placement BEGIN
SELECT RAISE(ABORT, 'the year ' || year || ' is closed') FROM walled_year
WHERE step = 'closed' AND ((coalesce(OLD."from", '0000') <= year || '-12-31' AND coalesce(OLD."to", '9999') >= year || '-01-01') OR (coalesce(NEW."from", '0000') <= year || '-12-31' AND coalesce(NEW."to", '9999') >= year || '-01-01')) AND NOT (max(coalesce(OLD."from", '0000'), year || '-01-01') = max(coalesce(NEW."from", '0000'), year || '-01-01') AND min(coalesce(OLD."to", '9999'), year || '-12-31') = min(coalesce(NEW."to", '9999'), year || '-12-31') AND OLD."id" IS NEW."id" AND OLD."person" IS NEW."person" AND OLD."unit" IS NEW."unit");
END;

CREATE TRIGGER placement_held_delete BEFORE DELETE ON placement BEGIN
SELECT RAISE(ABORT, 'the year ' || year || ' is held') FROM walled_year
WHERE step = 'held' AND ((coalesce(OLD."from", '0000') <= year || '-12-31' AND coalesce(OLD."to", '9999') >= year || '-01-01'));
END;

CREATE TRIGGER placement_held_insert BEFORE INSERT ON placement BEGIN
SELECT RAISE(ABORT, 'the year ' || year || ' is held') FROM walled_year
WHERE step = 'held' AND ((coalesce(NEW."from", '0000') <= year || '-12-31' AND coalesce(NEW."to", '9999') >= year || '-01-01'));
END;

CREATE TRIGGER placement_held_update BEFORE UPDATE ON placement BEGIN
SELECT RAISE(ABORT, 'the year ' || year || ' is held') FROM walled_year
WHERE step = 'held' AND ((coalesce(OLD."from", '0000') <= year || '-12-31' AND coalesce(OLD."to", '9999') >= year || '-01-01') OR (coalesce(NEW."from", '0000') <= year || '-12-31' AND coalesce(NEW."to", '9999') >= year || '-01-01')) AND NOT (max(coalesce(OLD."from", '0000'), year || '-01-01') = max(coalesce(NEW."from", '0000'), year || '-01-01') AND min(coalesce(OLD."to", '9999'), year || '-12-31') = min(coalesce(NEW."to", '9999'), year || '-12-31') AND OLD."id" IS NEW."id" AND OLD."person" IS NEW."person" AND OLD."unit" IS NEW."unit");
END;

CREATE INDEX presenter_by_person ON presenter (person);

CREATE INDEX presenter_by_session ON presenter (session);

CREATE TRIGGER presenter_closed_delete BEFORE DELETE ON presenter BEGIN
SELECT RAISE(ABORT, 'the year ' || year || ' is closed') FROM walled_year
WHERE step = 'closed' AND (CAST((SELECT substr(period, 1, 4) FROM thematic_session WHERE id = OLD.session) AS INTEGER) = year);
END;

CREATE TRIGGER presenter_closed_insert BEFORE INSERT ON presenter BEGIN
SELECT RAISE(ABORT, 'the year ' || year || ' is closed') FROM walled_year
WHERE step = 'closed' AND (CAST((SELECT substr(period, 1, 4) FROM thematic_session WHERE id = NEW.session) AS INTEGER) = year);
END;

CREATE TRIGGER presenter_closed_update BEFORE UPDATE ON presenter BEGIN
SELECT RAISE(ABORT, 'the year ' || year || ' is closed') FROM walled_year
WHERE step = 'closed' AND (CAST((SELECT substr(period, 1, 4) FROM thematic_session WHERE id = OLD.session) AS INTEGER) = year OR CAST((SELECT substr(period, 1, 4) FROM thematic_session WHERE id = NEW.session) AS INTEGER) = year);
END;

CREATE TRIGGER presenter_held_delete BEFORE DELETE ON presenter BEGIN
SELECT RAISE(ABORT, 'the year ' || year || ' is held') FROM walled_year
WHERE step = 'held' AND (CAST((SELECT substr(period, 1, 4) FROM thematic_session WHERE id = OLD.session) AS INTEGER) = year);
END;

CREATE TRIGGER presenter_held_insert BEFORE INSERT ON presenter BEGIN
SELECT RAISE(ABORT, 'the year ' || year || ' is held') FROM walled_year
WHERE step = 'held' AND (CAST((SELECT substr(period, 1, 4) FROM thematic_session WHERE id = NEW.session) AS INTEGER) = year);
END;

CREATE TRIGGER presenter_held_update BEFORE UPDATE ON presenter BEGIN
SELECT RAISE(ABORT, 'the year ' || year || ' is held') FROM walled_year
WHERE step = 'held' AND (CAST((SELECT substr(period, 1, 4) FROM thematic_session WHERE id = OLD.session) AS INTEGER) = year OR CAST((SELECT substr(period, 1, 4) FROM thematic_session WHERE id = NEW.session) AS INTEGER) = year);
END;

CREATE INDEX programme_by_plan ON programme (plan);

CREATE TRIGGER programme_closed_delete BEFORE DELETE ON programme BEGIN
SELECT RAISE(ABORT, 'the year ' || year || ' is closed') FROM walled_year
WHERE step = 'closed' AND (CAST(OLD.year AS INTEGER) = year);
END;

CREATE TRIGGER programme_closed_insert BEFORE INSERT ON programme BEGIN
SELECT RAISE(ABORT, 'the year ' || year || ' is closed') FROM walled_year
WHERE step = 'closed' AND (CAST(NEW.year AS INTEGER) = year);
END;

CREATE TRIGGER programme_closed_update BEFORE UPDATE ON programme BEGIN
SELECT RAISE(ABORT, 'the year ' || year || ' is closed') FROM walled_year
WHERE step = 'closed' AND (CAST(OLD.year AS INTEGER) = year OR CAST(NEW.year AS INTEGER) = year);
END;

CREATE TRIGGER programme_held_delete BEFORE DELETE ON programme BEGIN
SELECT RAISE(ABORT, 'the year ' || year || ' is held') FROM walled_year
WHERE step = 'held' AND (CAST(OLD.year AS INTEGER) = year);
END;

CREATE TRIGGER programme_held_insert BEFORE INSERT ON programme BEGIN
SELECT RAISE(ABORT, 'the year ' || year || ' is held') FROM walled_year
WHERE step = 'held' AND (CAST(NEW.year AS INTEGER) = year);
END;

CREATE TRIGGER programme_held_update BEFORE UPDATE ON programme BEGIN
SELECT RAISE(ABORT, 'the year ' || year || ' is held') FROM walled_year
WHERE step = 'held' AND (CAST(OLD.year AS INTEGER) = year OR CAST(NEW.year AS INTEGER) = year);
END;

CREATE INDEX programme_item_by_preparer ON programme_item (preparer);

CREATE INDEX programme_item_by_presenter ON programme_item (presenter);

CREATE INDEX programme_item_by_programme ON programme_item (programme);

CREATE INDEX programme_item_by_session ON programme_item (session);

CREATE TRIGGER programme_item_closed_delete BEFORE DELETE ON programme_item BEGIN
SELECT RAISE(ABORT, 'the year ' || year || ' is closed') FROM walled_year
WHERE step = 'closed' AND (CAST(substr(OLD.period, 1, 4) AS INTEGER) = year);
END;

CREATE TRIGGER programme_item_closed_insert BEFORE INSERT ON programme_item BEGIN
SELECT RAISE(ABORT, 'the year ' || year || ' is closed') FROM walled_year
WHERE step = 'closed' AND (CAST(substr(NEW.period, 1, 4) AS INTEGER) = year);
END;

CREATE TRIGGER programme_item_closed_update BEFORE UPDATE ON programme_item BEGIN
SELECT RAISE(ABORT, 'the year ' || year || ' is closed') FROM walled_year
WHERE step = 'closed' AND (CAST(substr(OLD.period, 1, 4) AS INTEGER) = year OR CAST(substr(NEW.period, 1, 4) AS INTEGER) = year);
END;

CREATE TRIGGER programme_item_held_delete BEFORE DELETE ON programme_item BEGIN
SELECT RAISE(ABORT, 'the year ' || year || ' is held') FROM walled_year
WHERE step = 'held' AND (CAST(substr(OLD.period, 1, 4) AS INTEGER) = year);
END;

CREATE TRIGGER programme_item_held_insert BEFORE INSERT ON programme_item BEGIN
SELECT RAISE(ABORT, 'the year ' || year || ' is held') FROM walled_year
WHERE step = 'held' AND (CAST(substr(NEW.period, 1, 4) AS INTEGER) = year);
END;

CREATE TRIGGER programme_item_held_update BEFORE UPDATE ON programme_item BEGIN
SELECT RAISE(ABORT, 'the year ' || year || ' is held') FROM walled_year
WHERE step = 'held' AND (CAST(substr(OLD.period, 1, 4) AS INTEGER) = year OR CAST(substr(NEW.period, 1, 4) AS INTEGER) = year);
END;

CREATE INDEX reminder_by_meeting ON reminder (meeting);

CREATE INDEX reminder_by_person ON reminder (person);

CREATE TRIGGER reminder_closed_delete BEFORE DELETE ON reminder BEGIN
SELECT RAISE(ABORT, 'the year ' || year || ' is closed') FROM walled_year
WHERE step = 'closed' AND (CAST(substr(OLD.period, 1, 4) AS INTEGER) = year);
END;

CREATE TRIGGER reminder_closed_insert BEFORE INSERT ON reminder BEGIN
SELECT RAISE(ABORT, 'the year ' || year || ' is closed') FROM walled_year
WHERE step = 'closed' AND (CAST(substr(NEW.period, 1, 4) AS INTEGER) = year);
END;

CREATE TRIGGER reminder_closed_update BEFORE UPDATE ON reminder BEGIN
SELECT RAISE(ABORT, 'the year ' || year || ' is closed') FROM walled_year
WHERE step = 'closed' AND (CAST(substr(OLD.period, 1, 4) AS INTEGER) = year OR CAST(substr(NEW.period, 1, 4) AS INTEGER) = year) AND NOT (NEW.content = '(đã xóa)' AND OLD."id" IS NEW."id" AND OLD."person" IS NEW."person" AND OLD."period" IS NEW."period" AND OLD."dated" IS NEW."dated" AND OLD."meeting" IS NEW."meeting");
END;

CREATE TRIGGER reminder_held_delete BEFORE DELETE ON reminder BEGIN
SELECT RAISE(ABORT, 'the year ' || year || ' is held') FROM walled_year
WHERE step = 'held' AND (CAST(substr(OLD.period, 1, 4) AS INTEGER) = year);
END;

CREATE TRIGGER reminder_held_insert BEFORE INSERT ON reminder BEGIN
SELECT RAISE(ABORT, 'the year ' || year || ' is held') FROM walled_year
WHERE step = 'held' AND (CAST(substr(NEW.period, 1, 4) AS INTEGER) = year);
END;

CREATE TRIGGER reminder_held_update BEFORE UPDATE ON reminder BEGIN
SELECT RAISE(ABORT, 'the year ' || year || ' is held') FROM walled_year
WHERE step = 'held' AND (CAST(substr(OLD.period, 1, 4) AS INTEGER) = year OR CAST(substr(NEW.period, 1, 4) AS INTEGER) = year) AND NOT (NEW.content = '(đã xóa)' AND OLD."id" IS NEW."id" AND OLD."person" IS NEW."person" AND OLD."period" IS NEW."period" AND OLD."dated" IS NEW."dated" AND OLD."meeting" IS NEW."meeting");
END;

CREATE INDEX session_form_by_session ON session_form (session);

CREATE TRIGGER session_form_closed_delete BEFORE DELETE ON session_form BEGIN
SELECT RAISE(ABORT, 'the year ' || year || ' is closed') FROM walled_year
WHERE step = 'closed' AND (CAST((SELECT substr(period, 1, 4) FROM thematic_session WHERE id = OLD.session) AS INTEGER) = year);
END;

CREATE TRIGGER session_form_closed_insert BEFORE INSERT ON session_form BEGIN
SELECT RAISE(ABORT, 'the year ' || year || ' is closed') FROM walled_year
WHERE step = 'closed' AND (CAST((SELECT substr(period, 1, 4) FROM thematic_session WHERE id = NEW.session) AS INTEGER) = year);
END;

CREATE TRIGGER session_form_closed_update BEFORE UPDATE ON session_form BEGIN
SELECT RAISE(ABORT, 'the year ' || year || ' is closed') FROM walled_year
WHERE step = 'closed' AND (CAST((SELECT substr(period, 1, 4) FROM thematic_session WHERE id = OLD.session) AS INTEGER) = year OR CAST((SELECT substr(period, 1, 4) FROM thematic_session WHERE id = NEW.session) AS INTEGER) = year);
END;

CREATE TRIGGER session_form_held_delete BEFORE DELETE ON session_form BEGIN
SELECT RAISE(ABORT, 'the year ' || year || ' is held') FROM walled_year
WHERE step = 'held' AND (CAST((SELECT substr(period, 1, 4) FROM thematic_session WHERE id = OLD.session) AS INTEGER) = year);
END;

CREATE TRIGGER session_form_held_insert BEFORE INSERT ON session_form BEGIN
SELECT RAISE(ABORT, 'the year ' || year || ' is held') FROM walled_year
WHERE step = 'held' AND (CAST((SELECT substr(period, 1, 4) FROM thematic_session WHERE id = NEW.session) AS INTEGER) = year);
END;

CREATE TRIGGER session_form_held_update BEFORE UPDATE ON session_form BEGIN
SELECT RAISE(ABORT, 'the year ' || year || ' is held') FROM walled_year
WHERE step = 'held' AND (CAST((SELECT substr(period, 1, 4) FROM thematic_session WHERE id = OLD.session) AS INTEGER) = year OR CAST((SELECT substr(period, 1, 4) FROM thematic_session WHERE id = NEW.session) AS INTEGER) = year);
END;

CREATE INDEX session_partner_by_session ON session_partner (session);

CREATE TRIGGER session_partner_closed_delete BEFORE DELETE ON session_partner BEGIN
SELECT RAISE(ABORT, 'the year ' || year || ' is closed') FROM walled_year
WHERE step = 'closed' AND (CAST((SELECT substr(period, 1, 4) FROM thematic_session WHERE id = OLD.session) AS INTEGER) = year);
END;

CREATE TRIGGER session_partner_closed_insert BEFORE INSERT ON session_partner BEGIN
SELECT RAISE(ABORT, 'the year ' || year || ' is closed') FROM walled_year
WHERE step = 'closed' AND (CAST((SELECT substr(period, 1, 4) FROM thematic_session WHERE id = NEW.session) AS INTEGER) = year);
END;

CREATE TRIGGER session_partner_closed_update BEFORE UPDATE ON session_partner BEGIN
SELECT RAISE(ABORT, 'the year ' || year || ' is closed') FROM walled_year
WHERE step = 'closed' AND (CAST((SELECT substr(period, 1, 4) FROM thematic_session WHERE id = OLD.session) AS INTEGER) = year OR CAST((SELECT substr(period, 1, 4) FROM thematic_session WHERE id = NEW.session) AS INTEGER) = year);
END;

CREATE TRIGGER session_partner_held_delete BEFORE DELETE ON session_partner BEGIN
SELECT RAISE(ABORT, 'the year ' || year || ' is held') FROM walled_year
WHERE step = 'held' AND (CAST((SELECT substr(period, 1, 4) FROM thematic_session WHERE id = OLD.session) AS INTEGER) = year);
END;

CREATE TRIGGER session_partner_held_insert BEFORE INSERT ON session_partner BEGIN
SELECT RAISE(ABORT, 'the year ' || year || ' is held') FROM walled_year
WHERE step = 'held' AND (CAST((SELECT substr(period, 1, 4) FROM thematic_session WHERE id = NEW.session) AS INTEGER) = year);
END;

CREATE TRIGGER session_partner_held_update BEFORE UPDATE ON session_partner BEGIN
SELECT RAISE(ABORT, 'the year ' || year || ' is held') FROM walled_year
WHERE step = 'held' AND (CAST((SELECT substr(period, 1, 4) FROM thematic_session WHERE id = OLD.session) AS INTEGER) = year OR CAST((SELECT substr(period, 1, 4) FROM thematic_session WHERE id = NEW.session) AS INTEGER) = year);
END;

CREATE INDEX session_work_by_session ON session_work (session);

CREATE INDEX session_work_by_work ON session_work (work);

CREATE TRIGGER session_work_closed_delete BEFORE DELETE ON session_work BEGIN
SELECT RAISE(ABORT, 'the year ' || year || ' is closed') FROM walled_year
WHERE step = 'closed' AND (CAST((SELECT substr(period, 1, 4) FROM thematic_session WHERE id = OLD.session) AS INTEGER) = year);
END;

CREATE TRIGGER session_work_closed_insert BEFORE INSERT ON session_work BEGIN
SELECT RAISE(ABORT, 'the year ' || year || ' is closed') FROM walled_year
WHERE step = 'closed' AND (CAST((SELECT substr(period, 1, 4) FROM thematic_session WHERE id = NEW.session) AS INTEGER) = year);
END;

CREATE TRIGGER session_work_closed_update BEFORE UPDATE ON session_work BEGIN
SELECT RAISE(ABORT, 'the year ' || year || ' is closed') FROM walled_year
WHERE step = 'closed' AND (CAST((SELECT substr(period, 1, 4) FROM thematic_session WHERE id = OLD.session) AS INTEGER) = year OR CAST((SELECT substr(period, 1, 4) FROM thematic_session WHERE id = NEW.session) AS INTEGER) = year);
END;

CREATE TRIGGER session_work_held_delete BEFORE DELETE ON session_work BEGIN
SELECT RAISE(ABORT, 'the year ' || year || ' is held') FROM walled_year
WHERE step = 'held' AND (CAST((SELECT substr(period, 1, 4) FROM thematic_session WHERE id = OLD.session) AS INTEGER) = year);
END;

CREATE TRIGGER session_work_held_insert BEFORE INSERT ON session_work BEGIN
SELECT RAISE(ABORT, 'the year ' || year || ' is held') FROM walled_year
WHERE step = 'held' AND (CAST((SELECT substr(period, 1, 4) FROM thematic_session WHERE id = NEW.session) AS INTEGER) = year);
END;

CREATE TRIGGER session_work_held_update BEFORE UPDATE ON session_work BEGIN
SELECT RAISE(ABORT, 'the year ' || year || ' is held') FROM walled_year
WHERE step = 'held' AND (CAST((SELECT substr(period, 1, 4) FROM thematic_session WHERE id = OLD.session) AS INTEGER) = year OR CAST((SELECT substr(period, 1, 4) FROM thematic_session WHERE id = NEW.session) AS INTEGER) = year);
END;

CREATE INDEX sitting_by_meeting ON sitting (meeting);

CREATE INDEX sitting_by_session ON sitting (session);

CREATE TRIGGER sitting_closed_delete BEFORE DELETE ON sitting BEGIN
SELECT RAISE(ABORT, 'the year ' || year || ' is closed') FROM walled_year
WHERE step = 'closed' AND (CAST((SELECT substr(period, 1, 4) FROM meeting WHERE id = OLD.meeting) AS INTEGER) = year OR CAST((SELECT substr(period, 1, 4) FROM thematic_session WHERE id = OLD.session) AS INTEGER) = year);
END;

CREATE TRIGGER sitting_closed_insert BEFORE INSERT ON sitting BEGIN
SELECT RAISE(ABORT, 'the year ' || year || ' is closed') FROM walled_year
WHERE step = 'closed' AND (CAST((SELECT substr(period, 1, 4) FROM meeting WHERE id = NEW.meeting) AS INTEGER) = year OR CAST((SELECT substr(period, 1, 4) FROM thematic_session WHERE id = NEW.session) AS INTEGER) = year);
END;

CREATE TRIGGER sitting_closed_update BEFORE UPDATE ON sitting BEGIN
SELECT RAISE(ABORT, 'the year ' || year || ' is closed') FROM walled_year
WHERE step = 'closed' AND (CAST((SELECT substr(period, 1, 4) FROM meeting WHERE id = OLD.meeting) AS INTEGER) = year OR CAST((SELECT substr(period, 1, 4) FROM thematic_session WHERE id = OLD.session) AS INTEGER) = year OR CAST((SELECT substr(period, 1, 4) FROM meeting WHERE id = NEW.meeting) AS INTEGER) = year OR CAST((SELECT substr(period, 1, 4) FROM thematic_session WHERE id = NEW.session) AS INTEGER) = year);
END;

CREATE TRIGGER sitting_held_delete BEFORE DELETE ON sitting BEGIN
SELECT RAISE(ABORT, 'the year ' || year || ' is held') FROM walled_year
WHERE step = 'held' AND (CAST((SELECT substr(period, 1, 4) FROM meeting WHERE id = OLD.meeting) AS INTEGER) = year OR CAST((SELECT substr(period, 1, 4) FROM thematic_session WHERE id = OLD.session) AS INTEGER) = year);
END;

CREATE TRIGGER sitting_held_insert BEFORE INSERT ON sitting BEGIN
SELECT RAISE(ABORT, 'the year ' || year || ' is held') FROM walled_year
WHERE step = 'held' AND (CAST((SELECT substr(period, 1, 4) FROM meeting WHERE id = NEW.meeting) AS INTEGER) = year OR CAST((SELECT substr(period, 1, 4) FROM thematic_session WHERE id = NEW.session) AS INTEGER) = year);
END;

CREATE TRIGGER sitting_held_update BEFORE UPDATE ON sitting BEGIN
SELECT RAISE(ABORT, 'the year ' || year || ' is held') FROM walled_year
WHERE step = 'held' AND (CAST((SELECT substr(period, 1, 4) FROM meeting WHERE id = OLD.meeting) AS INTEGER) = year OR CAST((SELECT substr(period, 1, 4) FROM thematic_session WHERE id = OLD.session) AS INTEGER) = year OR CAST((SELECT substr(period, 1, 4) FROM meeting WHERE id = NEW.meeting) AS INTEGER) = year OR CAST((SELECT substr(period, 1, 4) FROM thematic_session WHERE id = NEW.session) AS INTEGER) = year);
END;

CREATE INDEX standing_by_person ON standing (person);

CREATE TRIGGER standing_closed_delete BEFORE DELETE ON standing BEGIN
SELECT RAISE(ABORT, 'the year ' || year || ' is closed') FROM walled_year
WHERE step = 'closed' AND (OLD."from" <= year || '-12-31');
END;

CREATE TRIGGER standing_closed_insert BEFORE INSERT ON standing BEGIN
SELECT RAISE(ABORT, 'the year ' || year || ' is closed') FROM walled_year
WHERE step = 'closed' AND (NEW."from" <= year || '-12-31');
END;

CREATE TRIGGER standing_closed_update BEFORE UPDATE ON standing BEGIN
SELECT RAISE(ABORT, 'the year ' || year || ' is closed') FROM walled_year
WHERE step = 'closed' AND (OLD."from" <= year || '-12-31' OR NEW."from" <= year || '-12-31') AND NOT (OLD."from" = NEW."from" AND OLD."id" IS NEW."id" AND OLD."person" IS NEW."person" AND OLD."standing" IS NEW."standing");
END;

CREATE TRIGGER standing_held_delete BEFORE DELETE ON standing BEGIN
SELECT RAISE(ABORT, 'the year ' || year || ' is held') FROM walled_year
WHERE step = 'held' AND (OLD."from" <= year || '-12-31');
END;

CREATE TRIGGER standing_held_insert BEFORE INSERT ON standing BEGIN
SELECT RAISE(ABORT, 'the year ' || year || ' is held') FROM walled_year
WHERE step = 'held' AND (NEW."from" <= year || '-12-31');
END;

CREATE TRIGGER standing_held_update BEFORE UPDATE ON standing BEGIN
SELECT RAISE(ABORT, 'the year ' || year || ' is held') FROM walled_year
WHERE step = 'held' AND (OLD."from" <= year || '-12-31' OR NEW."from" <= year || '-12-31') AND NOT (OLD."from" = NEW."from" AND OLD."id" IS NEW."id" AND OLD."person" IS NEW."person" AND OLD."standing" IS NEW."standing");
END;

CREATE INDEX story_by_meeting ON story (meeting);

CREATE INDEX story_by_person ON story (person);

CREATE INDEX story_by_work ON story (work);

CREATE TRIGGER story_closed_delete BEFORE DELETE ON story BEGIN
SELECT RAISE(ABORT, 'the year ' || year || ' is closed') FROM walled_year
WHERE step = 'closed' AND (CAST((SELECT substr(period, 1, 4) FROM meeting WHERE id = OLD.meeting) AS INTEGER) = year);
END;

CREATE TRIGGER story_closed_insert BEFORE INSERT ON story BEGIN
SELECT RAISE(ABORT, 'the year ' || year || ' is closed') FROM walled_year
WHERE step = 'closed' AND (CAST((SELECT substr(period, 1, 4) FROM meeting WHERE id = NEW.meeting) AS INTEGER) = year);
END;

CREATE TRIGGER story_closed_update BEFORE UPDATE ON story BEGIN
SELECT RAISE(ABORT, 'the year ' || year || ' is closed') FROM walled_year
WHERE step = 'closed' AND (CAST((SELECT substr(period, 1, 4) FROM meeting WHERE id = OLD.meeting) AS INTEGER) = year OR CAST((SELECT substr(period, 1, 4) FROM meeting WHERE id = NEW.meeting) AS INTEGER) = year);
END;

CREATE TRIGGER story_held_delete BEFORE DELETE ON story BEGIN
SELECT RAISE(ABORT, 'the year ' || year || ' is held') FROM walled_year
WHERE step = 'held' AND (CAST((SELECT substr(period, 1, 4) FROM meeting WHERE id = OLD.meeting) AS INTEGER) = year);
END;

CREATE TRIGGER story_held_insert BEFORE INSERT ON story BEGIN
SELECT RAISE(ABORT, 'the year ' || year || ' is held') FROM walled_year
WHERE step = 'held' AND (CAST((SELECT substr(period, 1, 4) FROM meeting WHERE id = NEW.meeting) AS INTEGER) = year);
END;

CREATE TRIGGER story_held_update BEFORE UPDATE ON story BEGIN
SELECT RAISE(ABORT, 'the year ' || year || ' is held') FROM walled_year
WHERE step = 'held' AND (CAST((SELECT substr(period, 1, 4) FROM meeting WHERE id = OLD.meeting) AS INTEGER) = year OR CAST((SELECT substr(period, 1, 4) FROM meeting WHERE id = NEW.meeting) AS INTEGER) = year);
END;

CREATE INDEX task_by_meeting ON task (meeting);

CREATE INDEX task_by_person ON task (person);

CREATE INDEX task_by_unit ON task (unit);

CREATE TRIGGER task_closed_delete BEFORE DELETE ON task BEGIN
SELECT RAISE(ABORT, 'the year ' || year || ' is closed') FROM walled_year
WHERE step = 'closed' AND (CAST(coalesce((SELECT substr(period, 1, 4) FROM meeting WHERE id = OLD.meeting),
                substr(coalesce(OLD.given_on, OLD.due), 1, 4)) AS INTEGER) = year);
END;

CREATE TRIGGER task_closed_insert BEFORE INSERT ON task BEGIN
SELECT RAISE(ABORT, 'the year ' || year || ' is closed') FROM walled_year
WHERE step = 'closed' AND (CAST(coalesce((SELECT substr(period, 1, 4) FROM meeting WHERE id = NEW.meeting),
                substr(coalesce(NEW.given_on, NEW.due), 1, 4)) AS INTEGER) = year);
END;

CREATE TRIGGER task_closed_update BEFORE UPDATE ON task BEGIN
SELECT RAISE(ABORT, 'the year ' || year || ' is closed') FROM walled_year
WHERE step = 'closed' AND (CAST(coalesce((SELECT substr(period, 1, 4) FROM meeting WHERE id = OLD.meeting),
                substr(coalesce(OLD.given_on, OLD.due), 1, 4)) AS INTEGER) = year OR CAST(coalesce((SELECT substr(period, 1, 4) FROM meeting WHERE id = NEW.meeting),
                substr(coalesce(NEW.given_on, NEW.due), 1, 4)) AS INTEGER) = year) AND NOT (OLD.status = 'assigned' AND OLD."id" IS NEW."id" AND OLD."meeting" IS NEW."meeting" AND OLD."ordinal" IS NEW."ordinal" AND OLD."person" IS NEW."person" AND OLD."unit" IS NEW."unit" AND OLD."content" IS NEW."content" AND OLD."given_on" IS NEW."given_on" AND OLD."due" IS NEW."due");
END;

CREATE TRIGGER task_held_delete BEFORE DELETE ON task BEGIN
SELECT RAISE(ABORT, 'the year ' || year || ' is held') FROM walled_year
WHERE step = 'held' AND (CAST(coalesce((SELECT substr(period, 1, 4) FROM meeting WHERE id = OLD.meeting),
                substr(coalesce(OLD.given_on, OLD.due), 1, 4)) AS INTEGER) = year);
END;

CREATE TRIGGER task_held_insert BEFORE INSERT ON task BEGIN
SELECT RAISE(ABORT, 'the year ' || year || ' is held') FROM walled_year
WHERE step = 'held' AND (CAST(coalesce((SELECT substr(period, 1, 4) FROM meeting WHERE id = NEW.meeting),
                substr(coalesce(NEW.given_on, NEW.due), 1, 4)) AS INTEGER) = year);
END;

CREATE TRIGGER task_held_update BEFORE UPDATE ON task BEGIN
SELECT RAISE(ABORT, 'the year ' || year || ' is held') FROM walled_year
WHERE step = 'held' AND (CAST(coalesce((SELECT substr(period, 1, 4) FROM meeting WHERE id = OLD.meeting),
                substr(coalesce(OLD.given_on, OLD.due), 1, 4)) AS INTEGER) = year OR CAST(coalesce((SELECT substr(period, 1, 4) FROM meeting WHERE id = NEW.meeting),
                substr(coalesce(NEW.given_on, NEW.due), 1, 4)) AS INTEGER) = year) AND NOT (OLD.status = 'assigned' AND OLD."id" IS NEW."id" AND OLD."meeting" IS NEW."meeting" AND OLD."ordinal" IS NEW."ordinal" AND OLD."person" IS NEW."person" AND OLD."unit" IS NEW."unit" AND OLD."content" IS NEW."content" AND OLD."given_on" IS NEW."given_on" AND OLD."due" IS NEW."due");
END;

CREATE TRIGGER term_closed_delete BEFORE DELETE ON term BEGIN
SELECT RAISE(ABORT, 'the year ' || year || ' is closed') FROM walled_year
WHERE step = 'closed' AND ((coalesce(OLD."from", '0000') <= year || '-12-31' AND coalesce(OLD."to", '9999') >= year || '-01-01'));
END;

CREATE TRIGGER term_closed_insert BEFORE INSERT ON term BEGIN
SELECT RAISE(ABORT, 'the year ' || year || ' is closed') FROM walled_year
WHERE step = 'closed' AND ((coalesce(NEW."from", '0000') <= year || '-12-31' AND coalesce(NEW."to", '9999') >= year || '-01-01'));
END;

CREATE TRIGGER term_closed_update BEFORE UPDATE ON term BEGIN
SELECT RAISE(ABORT, 'the year ' || year || ' is closed') FROM walled_year
WHERE step = 'closed' AND ((coalesce(OLD."from", '0000') <= year || '-12-31' AND coalesce(OLD."to", '9999') >= year || '-01-01') OR (coalesce(NEW."from", '0000') <= year || '-12-31' AND coalesce(NEW."to", '9999') >= year || '-01-01')) AND NOT (max(coalesce(OLD."from", '0000'), year || '-01-01') = max(coalesce(NEW."from", '0000'), year || '-01-01') AND min(coalesce(OLD."to", '9999'), year || '-12-31') = min(coalesce(NEW."to", '9999'), year || '-12-31') AND OLD."id" IS NEW."id" AND OLD."name" IS NEW."name");
END;

CREATE TRIGGER term_held_delete BEFORE DELETE ON term BEGIN
SELECT RAISE(ABORT, 'the year ' || year || ' is held') FROM walled_year
WHERE step = 'held' AND ((coalesce(OLD."from", '0000') <= year || '-12-31' AND coalesce(OLD."to", '9999') >= year || '-01-01'));
END;

CREATE TRIGGER term_held_insert BEFORE INSERT ON term BEGIN
SELECT RAISE(ABORT, 'the year ' || year || ' is held') FROM walled_year
WHERE step = 'held' AND ((coalesce(NEW."from", '0000') <= year || '-12-31' AND coalesce(NEW."to", '9999') >= year || '-01-01'));
END;

CREATE TRIGGER term_held_update BEFORE UPDATE ON term BEGIN
SELECT RAISE(ABORT, 'the year ' || year || ' is held') FROM walled_year
WHERE step = 'held' AND ((coalesce(OLD."from", '0000') <= year || '-12-31' AND coalesce(OLD."to", '9999') >= year || '-01-01') OR (coalesce(NEW."from", '0000') <= year || '-12-31' AND coalesce(NEW."to", '9999') >= year || '-01-01')) AND NOT (max(coalesce(OLD."from", '0000'), year || '-01-01') = max(coalesce(NEW."from", '0000'), year || '-01-01') AND min(coalesce(OLD."to", '9999'), year || '-12-31') = min(coalesce(NEW."to", '9999'), year || '-12-31') AND OLD."id" IS NEW."id" AND OLD."name" IS NEW."name");
END;

CREATE INDEX thematic_session_by_campaign ON thematic_session (campaign);

CREATE INDEX thematic_session_by_chair ON thematic_session (chair);

CREATE INDEX thematic_session_by_plan ON thematic_session (plan);

CREATE INDEX thematic_session_by_topic ON thematic_session (topic);

CREATE TRIGGER thematic_session_closed_delete BEFORE DELETE ON thematic_session BEGIN
SELECT RAISE(ABORT, 'the year ' || year || ' is closed') FROM walled_year
WHERE step = 'closed' AND (CAST(substr(OLD.period, 1, 4) AS INTEGER) = year);
END;

CREATE TRIGGER thematic_session_closed_insert BEFORE INSERT ON thematic_session BEGIN
SELECT RAISE(ABORT, 'the year ' || year || ' is closed') FROM walled_year
WHERE step = 'closed' AND (CAST(substr(NEW.period, 1, 4) AS INTEGER) = year);
END;

CREATE TRIGGER thematic_session_closed_update BEFORE UPDATE ON thematic_session BEGIN
SELECT RAISE(ABORT, 'the year ' || year || ' is closed') FROM walled_year
WHERE step = 'closed' AND (CAST(substr(OLD.period, 1, 4) AS INTEGER) = year OR CAST(substr(NEW.period, 1, 4) AS INTEGER) = year);
END;

CREATE TRIGGER thematic_session_held_delete BEFORE DELETE ON thematic_session BEGIN
SELECT RAISE(ABORT, 'the year ' || year || ' is held') FROM walled_year
WHERE step = 'held' AND (CAST(substr(OLD.period, 1, 4) AS INTEGER) = year);
END;

CREATE TRIGGER thematic_session_held_insert BEFORE INSERT ON thematic_session BEGIN
SELECT RAISE(ABORT, 'the year ' || year || ' is held') FROM walled_year
WHERE step = 'held' AND (CAST(substr(NEW.period, 1, 4) AS INTEGER) = year);
END;

CREATE TRIGGER thematic_session_held_update BEFORE UPDATE ON thematic_session BEGIN
SELECT RAISE(ABORT, 'the year ' || year || ' is held') FROM walled_year
WHERE step = 'held' AND (CAST(substr(OLD.period, 1, 4) AS INTEGER) = year OR CAST(substr(NEW.period, 1, 4) AS INTEGER) = year);
END;

CREATE TRIGGER unit_closed_delete BEFORE DELETE ON unit BEGIN
SELECT RAISE(ABORT, 'the year ' || year || ' is closed') FROM walled_year
WHERE step = 'closed' AND ((coalesce(OLD."from", '0000') <= year || '-12-31' AND coalesce(OLD."to", '9999') >= year || '-01-01'));
END;

CREATE TRIGGER unit_closed_insert BEFORE INSERT ON unit BEGIN
SELECT RAISE(ABORT, 'the year ' || year || ' is closed') FROM walled_year
WHERE step = 'closed' AND ((coalesce(NEW."from", '0000') <= year || '-12-31' AND coalesce(NEW."to", '9999') >= year || '-01-01'));
END;

CREATE TRIGGER unit_closed_update BEFORE UPDATE ON unit BEGIN
SELECT RAISE(ABORT, 'the year ' || year || ' is closed') FROM walled_year
WHERE step = 'closed' AND ((coalesce(OLD."from", '0000') <= year || '-12-31' AND coalesce(OLD."to", '9999') >= year || '-01-01') OR (coalesce(NEW."from", '0000') <= year || '-12-31' AND coalesce(NEW."to", '9999') >= year || '-01-01')) AND NOT (max(coalesce(OLD."from", '0000'), year || '-01-01') = max(coalesce(NEW."from", '0000'), year || '-01-01') AND min(coalesce(OLD."to", '9999'), year || '-12-31') = min(coalesce(NEW."to", '9999'), year || '-12-31') AND OLD."id" IS NEW."id" AND OLD."name" IS NEW."name");
END;

CREATE TRIGGER unit_held_delete BEFORE DELETE ON unit BEGIN
SELECT RAISE(ABORT, 'the year ' || year || ' is held') FROM walled_year
WHERE step = 'held' AND ((coalesce(OLD."from", '0000') <= year || '-12-31' AND coalesce(OLD."to", '9999') >= year || '-01-01'));
END;

CREATE TRIGGER unit_held_insert BEFORE INSERT ON unit BEGIN
SELECT RAISE(ABORT, 'the year ' || year || ' is held') FROM walled_year
WHERE step = 'held' AND ((coalesce(NEW."from", '0000') <= year || '-12-31' AND coalesce(NEW."to", '9999') >= year || '-01-01'));
END;

CREATE TRIGGER unit_held_update BEFORE UPDATE ON unit BEGIN
SELECT RAISE(ABORT, 'the year ' || year || ' is held') FROM walled_year
WHERE step = 'held' AND ((coalesce(OLD."from", '0000') <= year || '-12-31' AND coalesce(OLD."to", '9999') >= year || '-01-01') OR (coalesce(NEW."from", '0000') <= year || '-12-31' AND coalesce(NEW."to", '9999') >= year || '-01-01')) AND NOT (max(coalesce(OLD."from", '0000'), year || '-01-01') = max(coalesce(NEW."from", '0000'), year || '-01-01') AND min(coalesce(OLD."to", '9999'), year || '-12-31') = min(coalesce(NEW."to", '9999'), year || '-12-31') AND OLD."id" IS NEW."id" AND OLD."name" IS NEW."name");
END;

CREATE INDEX vote_by_meeting ON vote (meeting);

CREATE TRIGGER vote_closed_delete BEFORE DELETE ON vote BEGIN
SELECT RAISE(ABORT, 'the year ' || year || ' is closed') FROM walled_year
WHERE step = 'closed' AND (CAST((SELECT substr(period, 1, 4) FROM meeting WHERE id = OLD.meeting) AS INTEGER) = year);
END;

CREATE TRIGGER vote_closed_insert BEFORE INSERT ON vote BEGIN
SELECT RAISE(ABORT, 'the year ' || year || ' is closed') FROM walled_year
WHERE step = 'closed' AND (CAST((SELECT substr(period, 1, 4) FROM meeting WHERE id = NEW.meeting) AS INTEGER) = year);
END;

CREATE TRIGGER vote_closed_update BEFORE UPDATE ON vote BEGIN
SELECT RAISE(ABORT, 'the year ' || year || ' is closed') FROM walled_year
WHERE step = 'closed' AND (CAST((SELECT substr(period, 1, 4) FROM meeting WHERE id = OLD.meeting) AS INTEGER) = year OR CAST((SELECT substr(period, 1, 4) FROM meeting WHERE id = NEW.meeting) AS INTEGER) = year);
END;

CREATE TRIGGER vote_held_delete BEFORE DELETE ON vote BEGIN
SELECT RAISE(ABORT, 'the year ' || year || ' is held') FROM walled_year
WHERE step = 'held' AND (CAST((SELECT substr(period, 1, 4) FROM meeting WHERE id = OLD.meeting) AS INTEGER) = year);
END;

CREATE TRIGGER vote_held_insert BEFORE INSERT ON vote BEGIN
SELECT RAISE(ABORT, 'the year ' || year || ' is held') FROM walled_year
WHERE step = 'held' AND (CAST((SELECT substr(period, 1, 4) FROM meeting WHERE id = NEW.meeting) AS INTEGER) = year);
END;

CREATE TRIGGER vote_held_update BEFORE UPDATE ON vote BEGIN
SELECT RAISE(ABORT, 'the year ' || year || ' is held') FROM walled_year
WHERE step = 'held' AND (CAST((SELECT substr(period, 1, 4) FROM meeting WHERE id = OLD.meeting) AS INTEGER) = year OR CAST((SELECT substr(period, 1, 4) FROM meeting WHERE id = NEW.meeting) AS INTEGER) = year);
END;

CREATE TRIGGER waiver_closed_delete BEFORE DELETE ON waiver BEGIN
SELECT RAISE(ABORT, 'the year ' || year || ' is closed') FROM walled_year
WHERE step = 'closed' AND (CAST(OLD.year AS INTEGER) = year);
END;

CREATE TRIGGER waiver_closed_insert BEFORE INSERT ON waiver BEGIN
SELECT RAISE(ABORT, 'the year ' || year || ' is closed') FROM walled_year
WHERE step = 'closed' AND (CAST(NEW.year AS INTEGER) = year);
END;

CREATE TRIGGER waiver_closed_update BEFORE UPDATE ON waiver BEGIN
SELECT RAISE(ABORT, 'the year ' || year || ' is closed') FROM walled_year
WHERE step = 'closed' AND (CAST(OLD.year AS INTEGER) = year OR CAST(NEW.year AS INTEGER) = year);
END;

CREATE VIEW walled_year AS
SELECT year, step FROM year_event AS event
WHERE step IN ('held', 'closed')
    AND ordinal = (SELECT max(ordinal) FROM year_event WHERE year = event.year AND step <> 'sealed');

CREATE TRIGGER work_closed_delete BEFORE DELETE ON work BEGIN
SELECT RAISE(ABORT, 'the year ' || year || ' is closed') FROM walled_year
WHERE step = 'closed' AND (EXISTS (SELECT 1 FROM session_work JOIN thematic_session ON thematic_session.id = session
                WHERE work = OLD.id AND CAST(substr(period, 1, 4) AS INTEGER) = year)
            OR EXISTS (SELECT 1 FROM story JOIN meeting ON meeting.id = story.meeting
                WHERE work = OLD.id AND CAST(substr(period, 1, 4) AS INTEGER) = year));
END;

CREATE TRIGGER work_closed_update BEFORE UPDATE ON work BEGIN
SELECT RAISE(ABORT, 'the year ' || year || ' is closed') FROM walled_year
WHERE step = 'closed' AND (EXISTS (SELECT 1 FROM session_work JOIN thematic_session ON thematic_session.id = session
                WHERE work = OLD.id AND CAST(substr(period, 1, 4) AS INTEGER) = year)
            OR EXISTS (SELECT 1 FROM story JOIN meeting ON meeting.id = story.meeting
                WHERE work = OLD.id AND CAST(substr(period, 1, 4) AS INTEGER) = year));
END;

CREATE TRIGGER work_held_delete BEFORE DELETE ON work BEGIN
SELECT RAISE(ABORT, 'the year ' || year || ' is held') FROM walled_year
WHERE step = 'held' AND (EXISTS (SELECT 1 FROM session_work JOIN thematic_session ON thematic_session.id = session
                WHERE work = OLD.id AND CAST(substr(period, 1, 4) AS INTEGER) = year)
            OR EXISTS (SELECT 1 FROM story JOIN meeting ON meeting.id = story.meeting
                WHERE work = OLD.id AND CAST(substr(period, 1, 4) AS INTEGER) = year));
END;

CREATE TRIGGER work_held_update BEFORE UPDATE ON work BEGIN
SELECT RAISE(ABORT, 'the year ' || year || ' is held') FROM walled_year
WHERE step = 'held' AND (EXISTS (SELECT 1 FROM session_work JOIN thematic_session ON thematic_session.id = session
                WHERE work = OLD.id AND CAST(substr(period, 1, 4) AS INTEGER) = year)
            OR EXISTS (SELECT 1 FROM story JOIN meeting ON meeting.id = story.meeting
                WHERE work = OLD.id AND CAST(substr(period, 1, 4) AS INTEGER) = year));
END;

CREATE TRIGGER year_event_follows BEFORE INSERT ON year_event
WHEN NEW.ordinal <> 1 + (SELECT coalesce(max(ordinal), 0) FROM year_event WHERE year = NEW.year)
    OR coalesce((SELECT step FROM walled_year WHERE year = NEW.year), 'open') <>
        CASE NEW.step WHEN 'held' THEN 'open' WHEN 'released' THEN 'held' WHEN 'closed' THEN 'held' ELSE 'closed' END
BEGIN SELECT RAISE(ABORT, 'a step of a year follows the last one'); END;

CREATE TRIGGER year_event_is_kept BEFORE DELETE ON year_event
BEGIN SELECT RAISE(ABORT, 'the steps of a year only grow'); END;

CREATE TRIGGER year_event_stays BEFORE UPDATE ON year_event
BEGIN SELECT RAISE(ABORT, 'the steps of a year only grow'); END;
