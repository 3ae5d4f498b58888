//! Elements, attributes and escaped text, over `quick-xml`.

use quick_xml::Writer;
use quick_xml::events::{BytesDecl, BytesEnd, BytesStart, BytesText, Event};

use crate::DocxError;

/// Attributes of an element.
pub(crate) type Attributes<'a> = &'a [(&'a str, &'a str)];

/// One part of the file while it is written. A failure is kept and told at the end.
pub(crate) struct Xml {
    writer: Writer<Vec<u8>>,
    failed: bool,
}

impl Xml {
    /// A part that begins with the declaration.
    pub(crate) fn new() -> Self {
        let mut xml = Self { writer: Writer::new(Vec::new()), failed: false };
        xml.event(Event::Decl(BytesDecl::new("1.0", Some("UTF-8"), Some("yes"))));
        xml
    }

    /// An element without content.
    pub(crate) fn leaf(&mut self, name: &str, attributes: Attributes<'_>) {
        self.event(Event::Empty(start(name, attributes)));
    }

    /// An element whose only attribute is its value.
    pub(crate) fn value(&mut self, name: &str, value: impl ToString) {
        self.leaf(name, &[("w:val", &value.to_string())]);
    }

    /// A property that is there or not.
    pub(crate) fn flag(&mut self, name: &str, set: bool) {
        if set {
            self.leaf(name, &[]);
        }
    }

    /// An element around others.
    pub(crate) fn within(&mut self, name: &str, attributes: Attributes<'_>, inner: impl FnOnce(&mut Self)) {
        self.event(Event::Start(start(name, attributes)));
        inner(self);
        self.event(Event::End(BytesEnd::new(name)));
    }

    /// An element around text.
    pub(crate) fn text(&mut self, name: &str, attributes: Attributes<'_>, text: &str) {
        self.within(name, attributes, |xml| xml.event(Event::Text(BytesText::new(text))));
    }

    /// The finished part.
    ///
    /// # Errors
    ///
    /// [`DocxError::Defect`] if something could not be written.
    pub(crate) fn done(self) -> Result<Vec<u8>, DocxError> {
        if self.failed { Err(DocxError::Defect) } else { Ok(self.writer.into_inner()) }
    }

    fn event(&mut self, event: Event<'_>) {
        self.failed |= self.writer.write_event(event).is_err();
    }
}

fn start<'a>(name: &'a str, attributes: Attributes<'a>) -> BytesStart<'a> {
    BytesStart::new(name).with_attributes(attributes.iter().copied())
}
