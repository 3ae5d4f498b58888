//! Pages of a packet that are no court papers, put together from the words of the content.

use himoya_documents::model::{Block, BlockKind, Document, Inline};

/// What stands for a ruled line in the words of a paper.
pub(crate) const LINE: &str = "______";

/// A page under construction.
pub(crate) struct Page {
    id: &'static str,
    title: String,
    blocks: Vec<Block>,
    item: u32,
}

impl Page {
    pub(crate) fn new(id: &'static str, title: &str) -> Page {
        Page { id, title: title.to_owned(), blocks: Vec::new(), item: 0 }
    }

    fn push(&mut self, kind: BlockKind) {
        let id = format!("line-{}", self.blocks.len() + 1);
        self.blocks.push(Block { id, facts: Vec::new(), provisions: Vec::new(), kind });
    }

    pub(crate) fn title(&mut self, text: &str, subtitle: &str) {
        let subtitle = if subtitle.is_empty() { Vec::new() } else { vec![plain(subtitle)] };
        self.push(BlockKind::Title { text: vec![plain(text)], subtitle });
    }

    pub(crate) fn section(&mut self, number: Option<u32>, text: &str) {
        self.push(BlockKind::Section { number, text: vec![plain(text)] });
    }

    pub(crate) fn paragraph(&mut self, text: &str) {
        self.push(BlockKind::Paragraph { text: vec![plain(text)] });
    }

    /// «**Куда:** в районный суд».
    pub(crate) fn line(&mut self, label: &str, text: &str) {
        let label = Inline::Text { text: format!("{label}: "), bold: true };
        self.push(BlockKind::Paragraph { text: vec![label, plain(text)] });
    }

    /// Opens a list, whose items count anew.
    pub(crate) fn list(&mut self, text: &str) {
        self.item = 0;
        self.push(BlockKind::Lead { text: vec![plain(text)], centred: false });
    }

    pub(crate) fn item(&mut self, text: &str) {
        self.item += 1;
        self.push(BlockKind::Item { number: self.item, text: vec![plain(text)] });
    }

    pub(crate) fn done(self) -> Document {
        Document { id: self.id.to_owned(), title: self.title, lang: "ru-RU".to_owned(), blocks: self.blocks }
    }
}

fn plain(text: &str) -> Inline {
    Inline::Text { text: text.to_owned(), bold: false }
}

/// The text of inlines, a ruled line as a few underscores.
pub(crate) fn words(inlines: &[Inline]) -> String {
    let write = |inline: &Inline| match inline {
        Inline::Text { text, .. } => text.clone(),
        Inline::Blank { .. } => LINE.to_owned(),
    };
    inlines.iter().map(write).collect()
}

/// Where a paper goes: the first paragraphs of its heading, up to the next that opens in bold, as the name of a party
/// does.
pub(crate) fn addressee(document: &Document) -> Vec<String> {
    let mut lines = Vec::new();
    for block in &document.blocks {
        let BlockKind::Party { text } = &block.kind else { break };
        let bold = matches!(text.first(), Some(Inline::Text { bold: true, .. }));
        if bold && !lines.is_empty() {
            break;
        }
        lines.push(words(text));
    }
    lines
}

/// What a paper lists as attached: the members of the last list at the left, if no requests follow it.
pub(crate) fn attachments(document: &Document) -> Vec<String> {
    let mut attached = Vec::new();
    let mut inside = false;
    for block in &document.blocks {
        match &block.kind {
            BlockKind::Lead { centred, .. } => {
                inside = !centred;
                attached.clear();
            }
            BlockKind::Item { text, .. } if inside => attached.push(words(text)),
            BlockKind::Item { .. } => {}
            _ => inside = false,
        }
    }
    attached
}

/// The sheets that attachments name, «копия, 3 л.», and whether some name none.
pub(crate) fn sheets(attached: &[String]) -> (u32, bool) {
    let named = |text: &String| {
        let words: Vec<&str> = text.split([' ', '\u{a0}', ',']).collect();
        words.windows(2).find_map(|pair| (pair[1] == "л.").then(|| pair[0].parse::<u32>().ok())?)
    };
    let found: Vec<Option<u32>> = attached.iter().map(named).collect();
    (found.iter().flatten().sum(), found.iter().any(Option::is_none))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sheets_are_summed_where_they_are_named() {
        let texts = |texts: &[&str]| texts.iter().map(|text| (*text).to_owned()).collect::<Vec<_>>();
        assert_eq!(
            sheets(&texts(&["Копия постановления, 3\u{a0}л., 1\u{a0}экз.", "Справка, 2 л."])),
            (5, false)
        );
        assert_eq!(
            sheets(&texts(&["Ордер, 1 л.", "Доверенность, ______ л.", "Копия жалобы, 1 экз."])),
            (1, true)
        );
        assert_eq!(sheets(&[]), (0, false));
    }
}
