//! The index for searching: opaque folded text of each case, found by any three letters in a row.

use rusqlite::{Connection, OptionalExtension, params};

use crate::StoreError;

/// Letters that a query needs at least; shorter parts of it are looked at without the index.
const LEAST: usize = 3;

/// The cases of which the index does not hold the present state.
pub(crate) fn stale(db: &Connection) -> Result<Vec<String>, StoreError> {
    let mut query = db.prepare(
        "SELECT c.id FROM cases c LEFT JOIN search_rows s ON s.case_id = c.id
          WHERE c.removed_at IS NULL AND (s.changes IS NULL OR s.changes <> c.changes) ORDER BY c.id",
    )?;
    let ids = query.query_map([], |row| row.get(0))?;
    Ok(ids.collect::<Result<_, _>>()?)
}

/// Puts the text of a case into the index, in place of the one before.
pub(crate) fn put(db: &Connection, case: &str, text: &str) -> Result<(), StoreError> {
    let row: Option<i64> = db
        .query_row(
            "INSERT INTO search_rows (case_id, changes) SELECT id, changes FROM cases WHERE id = ?1
             ON CONFLICT (case_id) DO UPDATE SET changes = excluded.changes RETURNING id",
            [case],
            |row| row.get(0),
        )
        .optional()?;
    let row = row.ok_or_else(|| StoreError::Missing(case.to_owned()))?;
    db.execute("DELETE FROM search WHERE rowid = ?1", [row])?;
    db.execute("INSERT INTO search (rowid, text) VALUES (?1, ?2)", params![row, text])?;
    Ok(())
}

/// The cases that hold every part of the query, those saved last first. Parts are separated by spaces.
pub(crate) fn find(db: &Connection, query: &str) -> Result<Vec<String>, StoreError> {
    let parts: Vec<&str> = query.split_whitespace().collect();
    let (long, short): (Vec<&str>, Vec<&str>) =
        parts.into_iter().partition(|part| part.chars().count() >= LEAST);
    // Each part is quoted, so that nothing in it is taken for the index's own language.
    let matched =
        long.iter().map(|part| format!("\"{}\"", part.replace('"', "\"\""))).collect::<Vec<_>>().join(" ");
    let by_index = if long.is_empty() { "1 = 1 OR ?1 = ''" } else { "search MATCH ?1" };
    let sql = format!(
        "SELECT c.id, search.text FROM search
           JOIN search_rows s ON s.id = search.rowid JOIN cases c ON c.id = s.case_id
          WHERE ({by_index}) AND c.removed_at IS NULL ORDER BY c.updated_at DESC, c.id DESC"
    );
    let mut statement = db.prepare(&sql)?;
    let mut rows = statement.query([matched])?;
    let mut found = Vec::new();
    while let Some(row) = rows.next()? {
        let text = row.get_ref(1)?.as_str().map_err(|_| StoreError::Damaged)?;
        if short.iter().all(|part| text.contains(part)) {
            found.push(row.get(0)?);
        }
    }
    Ok(found)
}

/// The cases that hold, for each part of the query, one of its spellings. Each spelling needs three letters at least.
pub(crate) fn find_spelled(db: &Connection, parts: &[Vec<String>]) -> Result<Vec<String>, StoreError> {
    let quoted = |spelling: &String| format!("\"{}\"", spelling.replace('"', "\"\""));
    let part = |spellings: &Vec<String>| {
        format!("({})", spellings.iter().map(quoted).collect::<Vec<_>>().join(" OR "))
    };
    let matched = parts.iter().map(part).collect::<Vec<_>>().join(" AND ");
    let mut statement = db.prepare_cached(
        "SELECT s.case_id FROM search JOIN search_rows s ON s.id = search.rowid WHERE search MATCH ?1",
    )?;
    let found = statement.query_map([matched], |row| row.get(0))?;
    Ok(found.collect::<Result<_, _>>()?)
}

/// Empties the index, so that every case is put into it anew.
pub(crate) fn forget(db: &Connection) -> Result<(), StoreError> {
    db.execute("DELETE FROM search_rows", [])?;
    Ok(())
}

/// Packs the index, so that pieces of deleted text do not stay in it.
pub(crate) fn pack(db: &Connection) -> Result<(), StoreError> {
    db.execute("INSERT INTO search (search) VALUES ('optimize')", [])?;
    Ok(())
}
