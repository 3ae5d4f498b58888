//! Mistakes of the directory and of the routes, for the authors of content.

use himoya_facts::ConditionError;

/// A mistake in the directory.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("`{item}`: {problem}")]
pub struct DirectoryError {
    /// File below `directory/`.
    pub file: String,
    /// What it is about: an id or a name that stands in the file.
    pub item: String,
    /// What is wrong.
    pub problem: DirectoryProblem,
}

/// What can be wrong in the directory.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum DirectoryProblem {
    /// An id or a name stands twice.
    #[error("stands twice")]
    Twice,
    /// No such kind.
    #[error("no kind `{0}` in directory/kinds.toml")]
    NoKind(String),
    /// No such region.
    #[error("no region `{0}` in directory/regions.toml")]
    NoRegion(String),
    /// No such row.
    #[error("no row `{0}` in directory/rows")]
    NoEntry(String),
    /// The name does not end with its tail.
    #[error("the name does not end with its tail")]
    Tail,
    /// A row that is not from memory says where it was read.
    #[error("a row that is not from memory needs a source")]
    NoSource,
    /// A text is empty.
    #[error("`{0}` is empty")]
    Empty(&'static str),
    /// The date of the source is neither a day nor a month nor a year.
    #[error("`seen_on` is neither a day nor a month nor a year")]
    SeenOn,
}

/// A mistake in a route.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("`{row}`: {problem}")]
pub struct RouteError {
    /// The route.
    pub route: String,
    /// The row, or the route itself.
    pub row: String,
    /// What is wrong.
    pub problem: RouteProblem,
}

/// What can be wrong in a route.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum RouteProblem {
    /// An id stands twice.
    #[error("stands twice")]
    Twice,
    /// The condition is wrong.
    #[error("condition: {0}")]
    Condition(#[from] ConditionError),
    /// No such fact, or none that can name a body.
    #[error("`{0}` is no text of the catalogue")]
    NoFact(String),
    /// No such kind.
    #[error("no kind `{0}` in directory/kinds.toml")]
    NoKind(String),
    /// No such provision.
    #[error("no provision `{0}`")]
    NoProvision(String),
    /// No such route to go on with.
    #[error("no route `{0}`")]
    NoRoute(String),
    /// Two routes go on with each other.
    #[error("goes on with itself")]
    Circle,
    /// A text is empty.
    #[error("`{0}` is empty")]
    Empty(&'static str),
    /// The last day lies before the first.
    #[error("`to` lies before `from`")]
    Days,
}
