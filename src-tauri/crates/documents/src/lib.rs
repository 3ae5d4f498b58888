//! Composition of court papers from facts and wording, and their plain-text form.
//!
//! A paper's text is content: blocks of plain Russian with Handlebars placeholders and `**bold**`
//! ([`source`]). When the content is loaded, marks are parsed first, then every text run is compiled and
//! each variable compared with the fact catalogue ([`template`]). Composition evaluates conditions,
//! renders the runs and returns a typed [`model::Document`] ([`compose`]). A value can therefore never
//! become markup.
//!
//! The crate knows neither law data nor file formats: citations arrive through [`Norms`], the law in
//! force through the condition scope, and exporters read the model.

pub mod beside;
mod columns;
pub mod compose;
pub mod ground;
mod helpers;
mod invisible;
pub mod model;
pub mod overlay;
mod plain;
pub mod scope;
pub mod source;
pub mod template;

pub use columns::Asked;
pub use compose::{Because, Composed, Omitted};
pub use invisible::is_invisible;
pub use plain::plain_text;
pub use template::{Template, TextError, TextProblem};

/// How provisions are written out in a paper.
pub trait Norms: Send + Sync {
    /// The provisions in court style, «ч. 1 ст. 30.3, ч. 3.1 ст. 4.8 КоАП РФ»; `None` when one of them
    /// does not exist.
    fn cite(&self, provisions: &[String]) -> Option<String>;
}
