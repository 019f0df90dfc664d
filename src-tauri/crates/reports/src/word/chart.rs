//! Bar charts as tables: a name, a value and a bar in each row, the bar a shaded paragraph as long as the value. Every
//! program shows it, and a clerk can correct it by hand.

use super::{
    look::{Letters, Look, Role},
    measure::twips,
    paragraph::{Line, small},
    styles::COLUMNS,
    table::{CellFrame, Frame},
    writer::Writer,
    xml::Xml,
};
use crate::{Align, Bar, Chart, Pt, Span};

pub(super) const BAR_COLOUR: &str = "595959";
/// The shares of the text's width that names and values take.
const NAME_SHARE: f32 = 0.25;
const VALUE_SHARE: f32 = 0.1;
/// The share of a row's height that its bar takes.
const BAR_SHARE: f32 = 0.6;

impl Writer<'_> {
    pub(super) fn chart(&mut self, chart: &Chart) {
        self.in_title = false;
        if chart.bars.is_empty() {
            return;
        }
        let width = self.sheet.text_width();
        let widths = [width * NAME_SHARE, width * VALUE_SHARE, width * (1.0 - NAME_SHARE - VALUE_SHARE)];
        let most = chart.bars.iter().map(|bar| bar.value).fold(0.0, f32::max);
        let mut rows = Xml::default();
        for (index, bar) in chart.bars.iter().enumerate() {
            let share = if most > 0.0 { bar.value.max(0.0) / most } else { 0.0 };
            let is_last = index + 1 == chart.bars.len();
            self.bar(&mut rows, chart, bar, widths, (share, !is_last));
        }
        let frame = Frame { style: COLUMNS, widths: &widths, told: &chart.alt };
        let table = frame.table(|xml| xml.append(&rows));
        self.put_table(&table, chart.after);
    }

    fn bar(&mut self, xml: &mut Xml, chart: &Chart, bar: &Bar, widths: [Pt; 3], (share, keep): (f32, bool)) {
        let [name_width, value_width, bar_width] = widths;
        let name = small(Role::Cell, Align::Right, chart.leading, chart.style);
        let name = self.line(&name, &[Span::new(&bar.label, chart.style)]).kept(keep);
        let name = Line { starts_page: self.take_page_break(), ..name };
        let shown = std::slice::from_ref(&bar.shown);
        let value = Look { letters: Letters::common(shown), ..Look::new(Role::Cell, Align::Center, chart.leading) };
        let value = self.line(&value, shown).kept(keep);
        let drawn = self.drawn(chart.leading * BAR_SHARE, bar_width, share).kept(keep);
        xml.element("w:tr", &[], |xml| {
            xml.element("w:trPr", &[], |xml| xml.flag("w:cantSplit", true));
            for (width, line) in [(name_width, name), (value_width, value), (bar_width, drawn)] {
                CellFrame::new(width, true).write(xml, &[line]);
            }
        });
    }

    fn drawn(&mut self, height: Pt, width: Pt, share: f32) -> Line {
        if share <= 0.0 {
            return self.gap_line(height);
        }
        let look = Look::new(Role::Bar, Align::Left, height);
        Line { right: twips(width * (1.0 - share)), ..Line::new(self.styles.paragraph(&look)) }
    }
}
