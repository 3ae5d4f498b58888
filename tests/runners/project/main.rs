//! The project checks itself: who may depend on whom, and what every file must keep to.

mod edges;
mod tidy;
