//! What papers say in many cases: stories told as tables, and a grid of combinations read by a lint.

mod blanks;
mod columns;
mod docx;
mod drafting;
mod grid;
mod grounds;
mod stories;
