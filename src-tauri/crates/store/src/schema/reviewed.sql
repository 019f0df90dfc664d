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

CREATE TABLE work (
    id TEXT PRIMARY KEY NOT NULL CHECK (length(id) = 36),
    title TEXT NOT NULL CHECK (title <> ''),
    author TEXT NOT NULL DEFAULT ''
) STRICT;

CREATE INDEX activity_by_person ON activity (person);

CREATE INDEX agenda_item_by_meeting ON agenda_item (meeting);

CREATE INDEX annual_topic_by_incoming ON annual_topic (incoming);

CREATE INDEX attachment_by_file ON attachment (file);

CREATE INDEX attendance_by_person ON attendance (person);

CREATE INDEX attendance_by_sitting ON attendance (sitting);

CREATE INDEX award_by_person ON award (person);

CREATE INDEX basis_by_document ON basis (document);

CREATE INDEX basis_by_incoming ON basis (incoming);

CREATE INDEX campaign_by_plan ON campaign (plan);

CREATE INDEX campaign_paper_by_campaign ON campaign_paper (campaign);

CREATE INDEX campaign_paper_by_person ON campaign_paper (person);

CREATE INDEX claim_by_paragraph ON claim (paragraph);

CREATE INDEX commendation_by_document ON commendation (document);

CREATE INDEX commendation_by_meeting ON commendation (meeting);

CREATE INDEX commendation_by_person ON commendation (person);

CREATE INDEX contest_round_by_session ON contest_round (session);

CREATE INDEX contest_score_by_partner ON contest_score (partner);

CREATE INDEX contest_score_by_round ON contest_score (round);

CREATE INDEX contribution_by_meeting ON contribution (meeting);

CREATE INDEX contribution_by_person ON contribution (person);

CREATE INDEX contribution_by_session ON contribution (session);

CREATE INDEX document_by_meeting ON document (meeting);

CREATE INDEX document_by_signer ON document (signer);

CREATE INDEX guest_by_sitting ON guest (sitting);

CREATE INDEX helper_by_helper ON helper (helper);

CREATE INDEX helper_by_person ON helper (person);

CREATE INDEX issue_by_document ON issue (document);

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

CREATE INDEX office_by_person ON office (person);

CREATE INDEX paragraph_by_document ON paragraph (document);

CREATE INDEX placement_by_person ON placement (person);

CREATE INDEX placement_by_unit ON placement (unit);

CREATE INDEX presenter_by_person ON presenter (person);

CREATE INDEX presenter_by_session ON presenter (session);

CREATE INDEX programme_by_plan ON programme (plan);

CREATE INDEX programme_item_by_preparer ON programme_item (preparer);

CREATE INDEX programme_item_by_presenter ON programme_item (presenter);

CREATE INDEX programme_item_by_programme ON programme_item (programme);

CREATE INDEX programme_item_by_session ON programme_item (session);

CREATE INDEX reminder_by_meeting ON reminder (meeting);

CREATE INDEX reminder_by_person ON reminder (person);

CREATE INDEX session_form_by_session ON session_form (session);

CREATE INDEX session_partner_by_session ON session_partner (session);

CREATE INDEX session_work_by_session ON session_work (session);

CREATE INDEX session_work_by_work ON session_work (work);

CREATE INDEX sitting_by_meeting ON sitting (meeting);

CREATE INDEX sitting_by_session ON sitting (session);

CREATE INDEX standing_by_person ON standing (person);

CREATE INDEX story_by_meeting ON story (meeting);

CREATE INDEX story_by_person ON story (person);

CREATE INDEX story_by_work ON story (work);

CREATE INDEX task_by_meeting ON task (meeting);

CREATE INDEX task_by_person ON task (person);

CREATE INDEX task_by_unit ON task (unit);

CREATE INDEX thematic_session_by_campaign ON thematic_session (campaign);

CREATE INDEX thematic_session_by_chair ON thematic_session (chair);

CREATE INDEX thematic_session_by_plan ON thematic_session (plan);

CREATE INDEX thematic_session_by_topic ON thematic_session (topic);

CREATE INDEX vote_by_meeting ON vote (meeting);
