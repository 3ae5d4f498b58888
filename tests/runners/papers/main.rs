//! What papers say in many cases: stories told as tables, and a grid of combinations read by a lint.

mod columns;
mod blanks;
mod docx;
mod drafting;
mod grid;
mod stories;
