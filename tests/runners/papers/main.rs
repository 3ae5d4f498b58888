//! What papers say in many cases: the worked cases, stories told as tables, a grid of combinations and random cases read
//! by a lint; how their words are spelt, which facts reach them, and how their pages are tagged.

mod absent;
mod blanks;
mod catalogue;
mod columns;
mod docx;
mod drafting;
mod examples;
mod grid;
mod grounds;
mod random;
mod reach;
mod spelling;
mod spellings;
mod stories;
mod tags;
