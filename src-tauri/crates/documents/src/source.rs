//! The text of a document type as a jurist writes it.

use serde::Deserialize;

/// The whole text: groups of blocks with a shared condition, and the blocks in order.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct TextSource {
    /// The second column, if the paper has one.
    pub beside: Option<BesideSource>,
    /// Shared conditions.
    #[serde(default)]
    pub group: Vec<GroupSource>,
    /// Blocks in the order of the paper.
    pub block: Vec<BlockSource>,
}

/// The second column of a paper: in which language it is, and when there is one.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct BesideSource {
    /// The fact that names the language.
    pub language: String,
    /// Condition; without one there always is a second column, if there are translations into the language.
    pub when: Option<String>,
}

/// A condition shared by several blocks, such as a heading and its paragraphs.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct GroupSource {
    /// Name used by the blocks.
    pub id: String,
    /// Condition.
    pub when: String,
}

/// One block of text.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct BlockSource {
    /// Stable name, unique in the document.
    pub id: String,
    /// What it is.
    pub kind: BlockRole,
    /// Group whose condition also applies.
    pub group: Option<String>,
    /// Condition; without one the block always stands.
    pub when: Option<String>,
    /// A list fact: the block is repeated for each member, which the text calls `item`.
    pub each: Option<String>,
    /// Condition on the member.
    pub each_when: Option<String>,
    /// Joins the members into one block instead of repeating it.
    pub join: Option<String>,
    /// Text before the joined members.
    pub before: Option<String>,
    /// Text after the joined members.
    pub after: Option<String>,
    /// The text; in a signature, the name. Blocks that mark a place have none.
    #[serde(default)]
    pub text: String,
    /// Second line of a title; in a signature, the date.
    pub second: Option<String>,
    /// The translation that stands beside the text in the second column, by id.
    pub beside: Option<String>,
    /// Provisions the block rests on without citing them.
    #[serde(default)]
    pub rests_on: Vec<String>,
}

impl BlockSource {
    /// A paragraph without a text, to be filled in.
    pub(crate) fn empty() -> BlockSource {
        BlockSource {
            id: String::new(),
            kind: BlockRole::Paragraph,
            group: None,
            when: None,
            each: None,
            each_when: None,
            join: None,
            before: None,
            after: None,
            text: String::new(),
            second: None,
            beside: None,
            rests_on: Vec::new(),
        }
    }
}

/// Roles of blocks in the text; `ground` is a numbered section.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum BlockRole {
    /// Paragraph of the heading block.
    Party,
    /// Note to the clerk.
    Notice,
    /// Title with its second line.
    Title,
    /// Paragraph.
    Paragraph,
    /// Paragraph that ends the reasoning and belongs to no section.
    Closing,
    /// Heading without a number.
    Section,
    /// Numbered heading of a ground.
    Ground,
    /// «ПРОШУ:».
    Lead,
    /// «Приложение:».
    ListLead,
    /// Member of the numbered list after a lead.
    Item,
    /// Date and signature.
    Signature,
    /// Head of the two columns: at the left its text, at the right the other language's own name.
    Columns,
    /// The place of the grounds that stand in the case; it has no text of its own.
    Grounds,
    /// The place of what those grounds ask for; likewise.
    Requests,
}

impl BlockRole {
    /// Whether the block only says where something else stands.
    pub(crate) fn is_place(self) -> bool {
        matches!(self, BlockRole::Grounds | BlockRole::Requests)
    }
}
