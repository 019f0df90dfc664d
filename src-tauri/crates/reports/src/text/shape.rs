//! Measured words, each measured once.
//!
//! Vietnamese in NFC is one glyph a letter, and Word leaves kerning off, so a word is as wide as its advances.

use std::{
    borrow::Cow,
    collections::{BTreeSet, HashMap},
    rc::Rc,
};

use unicode_normalization::{IsNormalized, UnicodeNormalization, is_nfc_quick};

use super::{BOX, Face, Faces};

/// Stands where the face has no glyph for a character, so that a hole is seen.
const FALLBACK: char = '□';

/// Width of a box to tick, in ems, with the blank beside it.
const BOX_WIDTH: f32 = 0.84;

/// A piece of text in one face, measured.
#[derive(Debug)]
pub(crate) struct Word {
    pub(crate) text: String,
    /// Width in ems.
    pub(crate) width: f32,
}

/// Faces with the words measured so far, and the characters that no face could show.
pub(crate) struct Shaper {
    pub(crate) faces: Faces,
    words: HashMap<Face, HashMap<String, Rc<Word>>>,
    unprintable: BTreeSet<char>,
}

impl Shaper {
    pub(crate) fn new(faces: Faces) -> Self {
        Self { faces, words: HashMap::new(), unprintable: BTreeSet::new() }
    }

    /// Text as it will be drawn: NFC, two kinds of blank, controls gone, [`FALLBACK`] for what the face lacks.
    pub(crate) fn printable<'t>(&mut self, face: Face, text: &'t str) -> Cow<'t, str> {
        let data = self.faces.get(face);
        let stays = |c| c == '\n' || is_drawn_as_it_is(c) && data.glyph(c).is_some();
        if text.chars().all(stays) && is_nfc_quick(text.chars()) == IsNormalized::Yes {
            return Cow::Borrowed(text);
        }
        let unprintable = &mut self.unprintable;
        seen(text)
            .map(|c| {
                if c == '\n' || c == BOX || data.glyph(c).is_some() {
                    return c;
                }
                unprintable.insert(c);
                FALLBACK
            })
            .collect()
    }

    /// The measured word for a text that is [printable](Self::printable).
    pub(crate) fn word(&mut self, face: Face, text: &str) -> Rc<Word> {
        let words = self.words.entry(face).or_default();
        if let Some(word) = words.get(text) {
            return Rc::clone(word);
        }
        let data = self.faces.get(face);
        let advances = text.chars().filter_map(|c| data.glyph(c)).map(|glyph| data.em(f32::from(data.units(glyph))));
        let own = if text.starts_with(BOX) { BOX_WIDTH } else { 0.0 };
        let word = Rc::new(Word { text: text.to_owned(), width: own + advances.sum::<f32>() });
        words.insert(text.to_owned(), Rc::clone(&word));
        word
    }

    /// The characters that were asked for and replaced.
    pub(crate) fn into_parts(self) -> (Faces, Vec<char>) {
        (self.faces, self.unprintable.into_iter().collect())
    }
}

/// Text as it is seen: NFC, two kinds of blank, controls gone.
pub(crate) fn seen(text: &str) -> impl Iterator<Item = char> + '_ {
    text.nfc().filter_map(|c| match c {
        '\n' => Some('\n'),
        '\t' => Some(' '),
        '\u{A0}' | '\u{202F}' => Some('\u{A0}'),
        '\u{2011}' => Some('-'),
        c => (!is_unseen(c)).then_some(c),
    })
}

/// Neither a blank or hyphen of many kinds nor [unseen](is_unseen).
fn is_drawn_as_it_is(c: char) -> bool {
    !matches!(c, '\t' | '\u{202F}' | '\u{2011}') && !is_unseen(c)
}

/// Controls, joiners and byte order marks: nothing to draw and nothing to miss.
fn is_unseen(c: char) -> bool {
    c.is_control()
        || matches!(c, '\u{AD}' | '\u{200B}'..='\u{200F}' | '\u{2028}'..='\u{202E}' | '\u{2060}'..='\u{2064}' | '\u{FE00}'..='\u{FE0F}' | '\u{FEFF}')
}
