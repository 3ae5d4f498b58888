//! Searching all cases by any part of their text.

use serde_json::Value;

use super::Vault;
use crate::error::Error;
use crate::wire::CaseRow;

impl Vault {
    /// The cases whose text holds every word of the query, or a part of a word; the last saved first.
    ///
    /// # Errors
    ///
    /// [`Error::VaultLocked`], [`Error::Store`].
    pub fn search_cases(&self, query: &str) -> Result<Vec<CaseRow>, Error> {
        self.desk(|desk| {
            let found = {
                let mut store = desk.store();
                // What was changed since the last search is indexed now, so that saving never waits for it.
                for id in store.not_indexed()? {
                    let snapshot = store.load(&id)?;
                    let mut text = String::new();
                    gather(&snapshot.body, &mut text);
                    gather(&snapshot.typed, &mut text);
                    store.batch(|batch| batch.index(&id, &fold(&text)))?;
                }
                let ids = store.search(&fold(query))?;
                let mut rows = store.list()?;
                rows.retain(|row| ids.contains(&row.id));
                rows
            };
            desk.rows(found)
        })
    }

    /// The cases in the bin.
    ///
    /// # Errors
    ///
    /// [`Error::VaultLocked`], [`Error::Store`].
    pub fn bin(&self) -> Result<Vec<CaseRow>, Error> {
        self.desk(|desk| {
            let rows = desk.store().bin()?;
            desk.rows(rows)
        })
    }

    /// Deletes for good what is in the bin, and says how many cases that were.
    ///
    /// # Errors
    ///
    /// [`Error::VaultLocked`], [`Error::Store`].
    pub fn purge_bin(&self) -> Result<usize, Error> {
        self.desk(|desk| Ok(desk.store().purge_bin()?))
    }
}

/// Every text of a case, one a line; days as they are stored and as they are written.
fn gather(value: &Value, into: &mut String) {
    match value {
        Value::String(text) => {
            into.push_str(text);
            into.push('\n');
            if let Some((year, month, day)) = parts_of_day(text) {
                into.push_str(&format!("{day}.{month}.{year}\n"));
            }
        }
        Value::Number(number) => into.push_str(&format!("{number}\n")),
        Value::Array(items) => items.iter().for_each(|item| gather(item, into)),
        Value::Object(fields) => fields.values().for_each(|item| gather(item, into)),
        Value::Null | Value::Bool(_) => {}
    }
}

fn parts_of_day(text: &str) -> Option<(&str, &str, &str)> {
    text.parse::<jiff::civil::Date>().ok().filter(|_| text.len() == 10)?;
    Some((&text[..4], &text[5..7], &text[8..]))
}

/// Small letters, and one letter for those that are often typed for each other: whoever looks for «Хакимов» finds
/// «Ҳакимов».
fn fold(text: &str) -> String {
    let one = |c: char| match c {
        'ё' => 'е',
        'ҳ' => 'х',
        'қ' => 'к',
        'ғ' => 'г',
        'ӣ' | 'й' => 'и',
        'ӯ' | 'ў' | 'ү' => 'у',
        'ҷ' => 'ч',
        'ң' => 'н',
        'ө' => 'о',
        other => other,
    };
    text.chars().flat_map(char::to_lowercase).map(one).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn letters_that_are_typed_for_each_other_are_one() {
        assert_eq!(fold("Ҳакимов Ҷамшед Семёнович"), fold("Хакимов Чамшед Семенович"));
        assert_eq!(fold("Ғафур Қодирӣ"), fold("гафур кодири"));
    }

    #[test]
    fn days_are_found_in_both_spellings() {
        let mut text = String::new();
        gather(&serde_json::json!({ "a": ["2026-11-12", { "b": 7 }], "c": null }), &mut text);
        assert_eq!(text, "2026-11-12\n12.11.2026\n7\n");
    }
}
