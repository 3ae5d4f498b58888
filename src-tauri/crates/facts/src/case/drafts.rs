//! What a person changed in the text of papers, and the papers that were filed.

use jiff::civil::Date;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::is_default;
use crate::Fact;

choice! {
    /// What an edit does to the composed text.
    EditAct {
        /// Puts other words in the place of a paragraph.
        Replace,
        /// Leaves a paragraph out.
        Drop,
        /// Adds a paragraph behind another.
        Insert,
    }
}

group! {
    /// One edit of a paper, laid over what the program composes.
    TextEdit {
        /// Name of the edit within the case; an own paragraph is known by it.
        id: Fact<String>,
        /// Id of the document type.
        document: Fact<String>,
        /// The paragraph that is changed, or behind which an own one stands.
        block: Fact<String>,
        /// What is done to it.
        act: Fact<EditAct>,
        /// The person's words; a line is a paragraph.
        text: Fact<String>,
        /// What the program had there when the words were written.
        base: Fact<String>,
        /// The day of the edit.
        on: Fact<Date>,
    }
}

group! {
    /// A paper as it was filed: it can be printed again byte for byte.
    FiledPaper {
        /// Id of the document type.
        document: Fact<String>,
        /// The day of filing.
        on: Fact<Date>,
        /// How it was filed.
        how: Fact<String>,
        /// What proves it: the number of a postal item, an incoming number, a note.
        proof: Fact<String>,
        /// The PDF among the files of the case.
        file: Fact<String>,
        /// The photograph or scan of the mark of receipt among the files of the case.
        proof_file: Fact<String>,
        /// The version of the draft kept with it, among the files of the case.
        version: Fact<String>,
        /// Whether a new edition is being prepared since.
        reopened: Fact<bool>,
        /// SHA-256 of the PDF.
        sha256: Fact<String>,
        /// Number of its pages.
        pages: Fact<i64>,
        /// Version of the program that made it.
        program: Fact<String>,
        /// Digest of the content that it was made with.
        content: Fact<String>,
    }
}
