//! The registers of documents, and the files attached to what is kept.

use book::reports::FigureFace;

use super::{
    Counts,
    said::{agree, plain, quoted, rows_of},
    told::within,
};

impl Counts<'_> {
    pub(super) fn plans(&self) -> String {
        format!(
            "SELECT id FROM document WHERE kind = 'KH' AND status = 'issued' AND about_year = {} \
             AND (dated IS NULL OR dated <= '{}')",
            self.period.year, self.as_of
        )
    }

    /// What took a number, whatever became of it, and what left without one.
    pub(super) fn documents_registered(&self) -> String {
        let in_time = self.in_time("dated");
        format!(
            "SELECT id FROM document WHERE (number IS NOT NULL OR status = 'issued') AND about_year = {} \
             AND (dated IS NULL OR {in_time})",
            self.period.year
        )
    }

    pub(super) fn documents_out(&self) -> String {
        let in_time = self.in_time("dated");
        format!(
            "SELECT id FROM document WHERE status = 'issued' AND about_year = {} AND (dated IS NULL OR {in_time})",
            self.period.year
        )
    }

    /// A document stands in the register of the year of its arrival; one of an unknown day in that of its year.
    pub(super) fn documents_in(&self) -> String {
        let year = self.period.year;
        format!(
            "SELECT id FROM incoming_document WHERE (received_on BETWEEN '{year}-01-01' AND '{}') \
             OR (received_on IS NULL AND about_year = {year})",
            self.as_of
        )
    }

    /// The files of one record that is kept: a document of the registers, a meeting or a session held.
    pub(super) fn attachments(&self, figure: &FigureFace) -> Result<(), String> {
        let of_rows = format!(
            "SELECT DISTINCT owner_kind || ' ' || owner FROM attachment WHERE id IN ({})",
            quoted(&rows_of(figure))
        );
        let owners = self.asked.ids(&of_rows);
        let Some(owner) = owners.first() else { return agree(figure, &plain(&figure.value), "0") };
        let (kind, id) = owner.split_once(' ').unwrap();
        let kept = match kind {
            "document" => self.documents_out(),
            "incoming" => self.documents_in(),
            "meeting" => self.held("meeting", "meeting"),
            "session" => self.held("thematic_session", "session"),
            other => return Err(format!("a {other} is not kept")),
        };
        if owners.len() > 1 || !self.asked.ids(&kept).contains(id) {
            return Err(format!("files of others: {owners:?}"));
        }
        self.same(figure, &format!("SELECT id FROM attachment WHERE owner_kind = '{kind}' AND owner = '{id}'"))
    }

    fn held(&self, table: &str, column: &str) -> String {
        let first = format!("(SELECT min(held_on) FROM sitting WHERE {column} = h.id)");
        format!(
            "SELECT h.id FROM {table} h WHERE h.status = 'held' AND {} AND {}",
            within("h.period", self.period),
            self.in_time(&first)
        )
    }
}
