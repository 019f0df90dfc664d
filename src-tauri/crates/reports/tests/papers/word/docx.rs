//! A Word file, read as the zip of XML that it is.

use std::io::{Cursor, Read};

use reports::{Block, Paper, word};
use zip::ZipArchive;

use crate::tools::paper;

pub(crate) struct Docx(ZipArchive<Cursor<Vec<u8>>>);

impl Docx {
    pub(crate) fn of(paper: &Paper) -> Self {
        Self(ZipArchive::new(Cursor::new(word(paper).unwrap())).unwrap())
    }

    pub(crate) fn with(blocks: Vec<Block>) -> Self {
        Self::of(&paper(blocks))
    }

    pub(crate) fn names(&self) -> Vec<String> {
        self.0.file_names().map(|name| name.unwrap().into_owned()).collect()
    }

    pub(crate) fn bytes(&mut self, name: &str) -> Vec<u8> {
        let mut bytes = Vec::new();
        self.0.by_name(name).unwrap().read_to_end(&mut bytes).unwrap();
        bytes
    }

    pub(crate) fn part(&mut self, name: &str) -> String {
        String::from_utf8(self.bytes(name)).unwrap()
    }

    pub(crate) fn document(&mut self) -> String {
        self.part("word/document.xml")
    }

    /// The paragraphs that hold text, tabs and line ends as themselves.
    pub(crate) fn texts(&mut self) -> Vec<String> {
        let document = self.document();
        let texts = elements(&document, "w:p").into_iter().map(|paragraph| text_of(&paragraph));
        texts.filter(|text| !text.is_empty()).collect()
    }

    /// The definition of the style that the paragraph with this text has.
    pub(crate) fn style_of(&mut self, text: &str) -> String {
        let document = self.document();
        let paragraphs = elements(&document, "w:p");
        let paragraph = paragraphs.iter().find(|paragraph| text_of(paragraph) == text).expect(text);
        let id = value(paragraph, "w:pStyle");
        let styles = self.part("word/styles.xml");
        let mut styles = elements(&styles, "w:style").into_iter();
        styles.find(|style| style.contains(&format!("w:styleId=\"{id}\""))).expect(&id)
    }

    /// The header of a kind ("default", "first", "even") in the section with this number.
    pub(crate) fn band(&mut self, section: usize, edge: &str, kind: &str) -> String {
        let document = self.document();
        let sections = elements(&document, "w:sectPr");
        let reference = format!("<w:{edge}Reference w:type=\"{kind}\" r:id=\"");
        let name =
            sections[section].split(&reference).nth(1).expect("a reference").split('"').next().unwrap().to_owned();
        self.part(&format!("word/{name}.xml"))
    }
}

/// Elements of a name, which do not hold their like.
pub(crate) fn elements(xml: &str, name: &str) -> Vec<String> {
    let starts = [format!("<{name}>"), format!("<{name} ")];
    let end = format!("</{name}>");
    let mut found = Vec::new();
    let mut rest = xml;
    while let Some(at) = starts.iter().filter_map(|start| rest.find(start.as_str())).min() {
        let (element, after) = rest.get(at..).unwrap().split_once(&end).expect("an end");
        found.push(element.to_owned());
        rest = after;
    }
    found
}

pub(crate) fn text_of(paragraph: &str) -> String {
    let mut text = String::new();
    for tag in paragraph.split('<').skip(1) {
        let (tag, after) = tag.split_once('>').unwrap();
        match tag {
            "w:br/" => text.push('\n'),
            tag if tag == "w:t" || tag.starts_with("w:t ") => text.push_str(after),
            _ => {}
        }
    }
    text.replace("&lt;", "<").replace("&gt;", ">").replace("&quot;", "\"").replace("&amp;", "&")
}

pub(crate) fn value(xml: &str, name: &str) -> String {
    xml.split(&format!("<{name} w:val=\"")).nth(1).expect(name).split('"').next().unwrap().to_owned()
}
