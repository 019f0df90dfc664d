//! Official papers: a document of the register, with the head and the signature that its day gives it.

mod meetings;
mod recipients;
mod signature;
mod words;

use chrono::{DateTime, Datelike, FixedOffset, NaiveDate};
use domain::{
    Code, Records,
    day::{on_paper, paper_month},
    records::{BranchProfile, DocumentKind, DocumentOut},
    rules::belonging::profile_on,
};

use crate::{
    About, Block, Face, Paper, PrintError, Span,
    paper::{Letterhead, letterhead_about, title},
    profile::FormatProfile,
    wording::{Facts, Template, Token, Word, plain},
};
pub(crate) use recipients::{addressed, lines};
use words::Words;
pub(crate) use words::read;

/// What every official paper is made from.
#[derive(Clone, Debug)]
pub struct Official<'a> {
    /// All records.
    pub records: &'a Records,
    /// The document: number, date, subject, addressees, recipients, signer. Where it says nothing, the branch's profile
    /// and the offices of the day do.
    pub document: &'a DocumentOut,
    /// The day whose names, places and offices the paper bears: its date, or the day that stands for it.
    pub names_on: NaiveDate,
    /// The layout.
    pub profile: &'a FormatProfile,
    /// The time told in the file.
    pub created: DateTime<FixedOffset>,
    /// A phrase across every page of a paper for practice.
    pub mark: Option<String>,
}

/// An official paper being written: what it is made from, and the words around it.
pub(crate) struct Writer<'a> {
    pub(crate) of: &'a Official<'a>,
    words: Words,
    /// What every sentence may speak of.
    pub(crate) facts: Facts,
}

impl<'a> Writer<'a> {
    pub(crate) fn new(of: &'a Official<'a>) -> Result<Self, PrintError> {
        let words = Words::read(of.profile)?;
        let facts = facts_of(of, &words, Facts::default());
        Ok(Self { of, words, facts })
    }

    /// What is known already, and all that the paper itself knows.
    pub(crate) fn known_with(&self, facts: Facts) -> Facts {
        facts_of(self.of, &self.words, facts)
    }

    /// The branch alone.
    pub(crate) fn branch_facts(&self) -> Facts {
        Facts::default().runs(Word::Branch, self.facts.get(Token::Word(Word::Branch)).cloned().unwrap_or_default())
    }

    /// A template that needs nothing but what the whole paper knows.
    pub(crate) fn filled(&self, template: &Template) -> String {
        said(template, &self.facts)
    }

    /// "kế hoạch".
    pub(crate) fn kind_name(&self) -> &str {
        self.name_of_kind(self.of.document.kind)
    }

    /// What a kind of document is called.
    pub(crate) fn name_of_kind(&self, kind: DocumentKind) -> &str {
        self.words.kinds.get(kind.code()).map_or("", String::as_str)
    }

    /// The letterhead. An official letter says under its number what it is about; minutes tell their day in the text.
    pub(crate) fn head(&self) -> Block {
        let is_letter = self.of.document.kind == DocumentKind::OfficialLetter;
        let about = if is_letter { self.about() } else { String::new() };
        letterhead_about(self.of.profile, &self.letterhead(), &about)
    }

    fn letterhead(&self) -> Letterhead {
        let (words, document) = (&self.words, self.of.document);
        let dated = document.dated.map_or_else(|| self.filled(&words.blank_day), on_paper);
        let place_and_date = said(&words.place_and_date, &self.facts.clone().word(Word::Dated, dated));
        let name = |word| self.facts.get(Token::Word(word)).map(|name| plain(name)).unwrap_or_default();
        Letterhead {
            parent: name(Word::Parent),
            branch: name(Word::Branch),
            number: self.filled(&words.number),
            place_and_date: if document.kind == DocumentKind::Minutes { String::new() } else { place_and_date },
        }
    }

    /// The letterhead of a list or a sheet, which takes no number.
    pub(crate) fn list_head(&self) -> Block {
        letterhead_about(self.of.profile, &Letterhead { number: String::new(), ..self.letterhead() }, "")
    }

    /// The letterhead of a sheet that tells its day in the text, if at all.
    pub(crate) fn bare_head(&self) -> Block {
        let bare = Letterhead { number: String::new(), place_and_date: String::new(), ..self.letterhead() };
        letterhead_about(self.of.profile, &bare, "")
    }

    /// A paragraph of the content in plain words.
    pub(crate) fn paragraph(&self, text: impl Into<String>) -> Block {
        let profile = self.of.profile;
        let text = self.tied(&text.into());
        Block::Paragraph(profile.paragraph(vec![Span::new(text, profile.body_style(Face::Regular))]))
    }

    /// A text whose numbers stay on the line of the word before them: "ngày 03", "Chi bộ 2".
    pub(crate) fn tied(&self, text: &str) -> String {
        let mut tied = String::with_capacity(text.len());
        for (place, piece) in text.split(' ').enumerate() {
            let leads = || self.words.tied.iter().any(|word| tied.ends_with(word.as_str()));
            if place > 0 {
                let blank = if piece.starts_with(|c: char| c.is_ascii_digit()) && leads() { '\u{A0}' } else { ' ' };
                tied.push(blank);
            }
            tied.push_str(piece);
        }
        tied
    }

    /// "KẾ HOẠCH", what it is about, and the hyphens.
    pub(crate) fn title(&self, type_name: &str, subject: &str) -> Vec<Block> {
        let subject = vec![Span::new(self.tied(subject), self.of.profile.subject_style())];
        title(self.of.profile, &type_name.to_uppercase(), subject)
    }

    /// "về việc …", whatever of it was typed.
    fn about(&self) -> String {
        self.subject_as(&self.words.about, &self.of.document.subject)
    }

    /// "về …": what a document is about, as sentences cite it.
    pub(crate) fn cited_subject(&self, subject: &str) -> String {
        self.subject_as(&self.words.cited, subject)
    }

    /// A subject in a template that leads to it, unless it was typed with such a lead.
    fn subject_as(&self, template: &Template, subject: &str) -> String {
        let subject = subject.trim();
        let begins = subject.to_lowercase();
        if subject.is_empty() || self.words.about_begins.iter().any(|word| begins.starts_with(word.as_str())) {
            return subject.to_owned();
        }
        said(template, &Facts::default().word(Word::PlanSubject, subject))
    }

    /// The content with the signature under it, as a file of this title; the last of the content stays with the
    /// signature.
    pub(crate) fn signed(&self, blocks: Vec<Block>, title: &str) -> Paper {
        self.signed_by(self.signature(), blocks, title)
    }

    /// A list or a sheet with its signature.
    pub(crate) fn signed_list(&self, blocks: Vec<Block>, title: &str) -> Paper {
        self.signed_by(self.list_signature(), blocks, title)
    }

    /// The content over a signature of its own.
    pub(crate) fn signed_by(&self, signature: Block, mut blocks: Vec<Block>, title: &str) -> Paper {
        // A signature under one lone sentence would look as if it stood for that alone.
        let mut ends = blocks.iter_mut().rev().take(2).map_while(Block::end);
        if let Some((keep_with_next, after)) = ends.next() {
            (*keep_with_next, *after) = (true, 2.0 * self.of.profile.spacing.paragraph);
        }
        ends.for_each(|(keep_with_next, _)| *keep_with_next = true);
        blocks.push(signature);
        self.paper(blocks, title)
    }

    /// The blocks as a file of this title.
    pub(crate) fn paper(&self, blocks: Vec<Block>, title: &str) -> Paper {
        Paper {
            about: About { title: capitalised(title.trim()).replace('\u{A0}', " "), created: self.of.created },
            sheet: self.of.profile.sheet(),
            blocks,
            mark: self.of.mark.clone(),
        }
    }
}

fn facts_of(of: &Official<'_>, words: &Words, facts: Facts) -> Facts {
    let document = of.document;
    let facts = facts
        .word(Word::Year, document.about_year.to_string())
        .word(Word::PaperYear, of.names_on.year().to_string())
        .word(Word::Month, paper_month(of.names_on.month()))
        .word(Word::Number, document.number.map_or(words.blank_number.clone(), |number| format!("{number:02}")))
        .word(Word::KindCode, document.kind.code())
        // Each empty word leaves what was there before it.
        .word(Word::Branch, &words.unnamed_branch)
        .word(Word::Symbol, &words.blank_number);
    let facts = match branch(of) {
        Some(branch) => facts
            .word(Word::Branch, &branch.name)
            .word(Word::Parent, &branch.parent_name)
            .word(Word::Addressee, &branch.report_to)
            .word(Word::Symbol, &branch.symbol)
            .word(Word::Place, &branch.place)
            .word(Word::UnitsAre, &branch.units_are),
        None => facts,
    };
    facts.word(Word::Symbol, &document.symbol)
}

fn branch<'a>(of: &Official<'a>) -> Option<&'a BranchProfile> {
    profile_on(of.records, of.names_on)
}

/// A template in plain words; nothing when it cannot be said.
pub(crate) fn said(template: &Template, facts: &Facts) -> String {
    template.fill(facts).as_deref().map(plain).unwrap_or_default()
}

/// The first letter as a capital, as a sentence begins.
pub(crate) fn capitalised(text: &str) -> String {
    let mut letters = text.chars();
    letters.next().map(|first| first.to_uppercase().chain(letters).collect()).unwrap_or_default()
}
