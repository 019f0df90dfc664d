//! HTML that cannot come out wrong: elements that close themselves, and text that is always escaped.

/// Elements that have no content and no end.
const VOID: [&str; 3] = ["img", "link", "meta"];

/// An element being built.
pub(super) struct El {
    name: &'static str,
    attributes: String,
    inner: String,
}

/// An element of this name.
pub(super) fn el(name: &'static str) -> El {
    El { name, attributes: String::new(), inner: String::new() }
}

impl El {
    /// With an attribute.
    pub(super) fn attr(mut self, name: &str, value: impl AsRef<str>) -> Self {
        self.attributes.push_str(&format!(" {name}=\"{}\"", escaped(value.as_ref())));
        self
    }

    /// With a class.
    pub(super) fn class(self, name: &str) -> Self {
        self.attr("class", name)
    }

    /// With text at the end of its content.
    pub(super) fn text(mut self, text: impl AsRef<str>) -> Self {
        self.inner.push_str(&escaped(text.as_ref()));
        self
    }

    /// With an element at the end of its content.
    pub(super) fn with(mut self, inner: El) -> Self {
        inner.write(&mut self.inner);
        self
    }

    /// With elements at the end of its content.
    pub(super) fn all(self, inner: impl IntoIterator<Item = El>) -> Self {
        inner.into_iter().fold(self, El::with)
    }

    /// With a style sheet of ours, which holds nothing to be escaped.
    pub(super) fn style(mut self, css: &str) -> Self {
        self.inner.push_str(&format!("<style>\n{css}</style>"));
        self
    }

    /// As it stands in the file.
    pub(super) fn write(&self, to: &mut String) {
        let Self { name, attributes, inner } = self;
        let line = if is_block(name) { "\n" } else { "" };
        if VOID.contains(name) {
            to.push_str(&format!("{line}<{name}{attributes} />"));
        } else {
            to.push_str(&format!("{line}<{name}{attributes}>{inner}</{name}>"));
        }
    }
}

/// What begins a line of the file, so that its source reads well too.
fn is_block(name: &str) -> bool {
    !["a", "b", "code", "span", "td", "th", "title"].contains(&name)
}

/// Text without anything that a browser takes for its own.
fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for letter in text.chars() {
        match letter {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            '\'' => out.push_str("&#39;"),
            '\n' => out.push('\n'),
            control if control.is_control() => out.push(' '),
            other => out.push(other),
        }
    }
    out
}

/// A path as an address beside the page: letters and digits as they are, every other byte by its number.
pub(super) fn address(path: &str) -> String {
    let is_plain = |byte: &u8| byte.is_ascii_alphanumeric() || b"-._/".contains(byte);
    let as_is = |byte: u8| if is_plain(&byte) { char::from(byte).to_string() } else { format!("%{byte:02X}") };
    path.bytes().map(as_is).collect()
}
