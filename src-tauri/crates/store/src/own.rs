//! What the user wrote beside the shipped directory.

use rusqlite::{Connection, params};
use serde_json::Value;

use crate::StoreError;
use crate::rows::parse;

pub(crate) fn list(db: &Connection) -> Result<Vec<(String, Value)>, StoreError> {
    let mut query = db.prepare("SELECT id, body FROM own_entries ORDER BY id")?;
    let mut found = query.query([])?;
    let mut rows = Vec::new();
    while let Some(row) = found.next()? {
        rows.push((row.get(0)?, parse(&row.get::<_, String>(1)?)?));
    }
    Ok(rows)
}

pub(crate) fn put(db: &Connection, id: &str, body: &Value, now: &str) -> Result<(), StoreError> {
    let sql = "INSERT INTO own_entries (id, body, updated_at) VALUES (?1, ?2, ?3)
               ON CONFLICT (id) DO UPDATE SET body = excluded.body, updated_at = excluded.updated_at";
    db.execute(sql, params![id, body.to_string(), now])?;
    Ok(())
}

pub(crate) fn remove(db: &Connection, id: &str) -> Result<bool, StoreError> {
    Ok(db.execute("DELETE FROM own_entries WHERE id = ?1", [id])? == 1)
}
