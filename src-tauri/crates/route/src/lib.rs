//! Where a paper goes: the directory of courts and bodies (справочник), and the rules of the route (маршрут).
//!
//! The directory is a list of [`Entry`]s with source, last check and trust; it says what a court is called and where it
//! sits. A [`Route`] says which kind of body takes a paper, through whom, and by which provision. Neither decides
//! anything for the user: the directory only proposes, and an address without a source is never given as one.

mod directory;
mod error;
mod matching;
mod routes;
mod source;

pub use directory::{Candidate, Directory, Fit};
pub use error::{DirectoryError, DirectoryProblem, RouteError, RouteProblem};
pub use matching::fold;
pub use routes::{Outcome, Route, Routes, Row};
pub use source::{
    Closed, ClosedFile, DirectorySource, Entry, EntryFile, EntryStanding, Field, FieldsFile, Instead, Kind,
    KindsFile, Region, RegionsFile, RouteSource, RowSource, Trust, Write,
};
