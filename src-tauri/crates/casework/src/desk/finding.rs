//! Finding cases while somebody types, and whatever else one may call by name.

use std::collections::BTreeSet;

use super::Desk;
use super::spelling::{LEAST, fold, spellings};
use super::summary::Summaries;
use crate::error::Error;
use crate::wire::{CaseRow, DeskQuery, DocumentChoice, FindView};

/// So many cases and papers are named at once.
const MOST: usize = 8;

impl Desk {
    /// The cases that fit what was typed; `None` when nothing was. Three letters are looked for anywhere in a case and in
    /// any script, one or two at the beginning of a word of its name.
    pub(super) fn found(&self, all: &Summaries, query: &str) -> Result<Option<BTreeSet<String>>, Error> {
        let parts: Vec<&str> = query.split_whitespace().collect();
        if parts.is_empty() {
            return Ok(None);
        }
        let (long, short): (Vec<&str>, Vec<&str>) =
            parts.into_iter().partition(|part| fold(part).chars().count() >= LEAST);
        let short: Vec<String> = short.into_iter().map(fold).collect();
        let begins = |id: &String| {
            all.get(id).is_some_and(|summary| {
                short.iter().all(|part| summary.words.iter().any(|word| word.starts_with(part)))
            })
        };
        let ids: Vec<String> = if long.is_empty() {
            all.iter().map(|summary| summary.row.id.clone()).collect()
        } else {
            let parts: Vec<Vec<String>> = long.into_iter().map(spellings).collect();
            self.store().search_spelled(&parts)?
        };
        Ok(Some(ids.into_iter().filter(begins).collect()))
    }

    /// The cases that hold every word of the query, or a part of it, closed ones too; the most urgent first.
    ///
    /// # Errors
    ///
    /// [`Error::Store`].
    pub fn search(&self, query: &str) -> Result<Vec<CaseRow>, Error> {
        Ok(self.listed(&DeskQuery { text: query.to_owned(), ..DeskQuery::default() })?.rows)
    }

    /// What may be meant by what was typed: cases, and papers that can be drafted.
    ///
    /// # Errors
    ///
    /// [`Error::Store`].
    pub fn find(&self, typed: &str) -> Result<FindView, Error> {
        let mut cases = self.search(typed)?;
        cases.truncate(MOST);
        let parts: Vec<String> = typed.split_whitespace().map(fold).collect();
        let named = |document: &DocumentChoice| {
            let title = fold(&document.title);
            !parts.is_empty() && parts.iter().all(|part| title.contains(part))
        };
        let documents = self.choices(None).into_iter().filter(named).take(MOST).collect();
        Ok(FindView { cases, documents })
    }
}
