//! Every table of the book, column by column.

use crate::table::tables;

tables! {
    settings: Setting { id, key, value }
    users: User { id, name, role, from, to, may_reopen, sees_identity }
    profiles: BranchProfile { id, from, name, parent_name, upper_name, place, symbol, signing_capacity, report_to, recipients, format_profile, numbering, units_are }
    terms: Term { id, name, from, to }
    units: Unit { id, ordinal, name, from, to }
    people: Person { id, full_name, given_name, birth_name, other_name, gender, birth, ethnicity, religion, native_place, residence, residence_branch, general_education, qualification, political_theory, foreign_language, computer_skills, occupation_before, occupation_now, admission_decision, admission_ceremony, official_on, party_age_deduction_months, introducers, card_no, card_issued_on, card_issued_by, dossier_no, badge_no, identity_no, service, awareness_certificate, phone, list_order, note }
    standings: StandingChange { id, person, standing, from, note }
    activities: ActivitySpan { id, person, activity, from, to, place, note }
    placements: Placement { id, person, unit, job_title, from, to }
    offices: Office { id, person, post, from, to }
    helpers: Helper { id, person, helper, from, to }
    incoming: IncomingDocument { id, arrival_no, received_on, issuer, number_symbol, dated, kind_name, subject, about_year, note }
    documents: DocumentOut { id, kind, number, symbol, about_year, period, dated, subject, status, of_congress, meeting, signer, signer_post, signing_capacity, format_profile, figures_to, addressee, recipients, body, note }
    bases: Basis { id, document, ordinal, incoming, text }
    paragraphs: Paragraph { id, document, ordinal, section, source, text }
    claims: Claim { id, paragraph, rule, value }
    issues: Issue { id, document, issued_at, text, figures, pdf }
    topics: AnnualTopic { id, year, title, short_name, issued_by, incoming }
    works: Work { id, title, author }
    campaigns: Campaign { id, title, from, to, plan, needs_paper, note }
    campaign_papers: CampaignPaper { id, campaign, person, status, on, note }
    programmes: Programme { id, year, plan, note }
    programme_items: ProgrammeItem { id, programme, ordinal, period, title, form, preparer, presenter, partners, site, session }
    sessions: ThematicSession { id, period, status, status_reason, title, scope, topic, campaign, plan, counts, role, site_name, site_address, chair, speeches, conclusion, note }
    session_forms: SessionForm { id, session, ordinal, form, other_name, is_new }
    session_works: SessionWork { id, session, ordinal, work, excerpt }
    session_partners: SessionPartner { id, session, ordinal, name, people }
    contest_rounds: ContestRound { id, session, ordinal, name }
    contest_scores: ContestScore { id, round, partner, points_hundredths }
    presenters: Presenter { id, session, ordinal, person, guest_name, topic }
    meetings: Meeting { id, kind, period, status, status_reason, chair, minutes_taker, speeches, conclusion, note }
    agenda_items: AgendaItem { id, meeting, ordinal, title, note }
    votes: Vote { id, meeting, ordinal, subject, in_favour, against, abstained, eligible, secret }
    tasks: Task { id, meeting, ordinal, person, unit, content, given_on, due, status, result }
    stories: Story { id, meeting, ordinal, kind, person, title, work, excerpt, status }
    contributions: Contribution { id, meeting, session, person, times, content }
    sittings: Sitting { id, meeting, session, ordinal, held_on, started_at, ended_at, place }
    attendance: Attendance { id, sitting, person, presence, reason }
    guests: Guest { id, sitting, name, organisation }
    commendations: Commendation { id, person, period, dated, meeting, document, reason, note }
    reminders: Reminder { id, person, period, dated, meeting, content }
    awards: Award { id, person, dated, form, title, decision, authority }
    files: StoredFile { id, hash, size, media_type, width, height }
    attachments: Attachment { id, owner_kind, owner, ordinal, role, file, file_name, caption, taken_on }
    gradings: Grading { id, year, person, own, proposed, in_favour, voters, decided, decision, decided_on, not_graded, note }
    waivers: Waiver { id, year, finding, reason }
    year_events: YearEvent { id, year, ordinal, step, at, by, second, reason, fingerprint, file_name, file_hash, file_size }
    closed_files: ClosedFile { id, year, ordinal, path, hash, paper, title }
}
