//! What the data base knows of itself: whose vault it is, which key file it saw last, and settings of the vault.

use rusqlite::{Connection, OptionalExtension, params};

use crate::StoreError;

/// The name of the vault, as the key file has it.
const VAULT: &str = "vault";
/// The greatest generation of the key file that was seen.
const GENERATION: &str = "generation";
/// The name of this copy of the vault, given by the caller.
pub(crate) const DEVICE: &str = "device";
/// The latest moment that anything was written at.
const LATEST: &str = "latest";

pub(crate) fn get(db: &Connection, key: &str) -> Result<Option<String>, StoreError> {
    Ok(db
        .prepare_cached("SELECT value FROM meta WHERE key = ?1")?
        .query_row([key], |row| row.get(0))
        .optional()?)
}

pub(crate) fn set(db: &Connection, key: &str, value: &str) -> Result<(), StoreError> {
    db.prepare_cached(
        "INSERT INTO meta (key, value) VALUES (?1, ?2) ON CONFLICT (key) DO UPDATE SET value = excluded.value",
    )?
    .execute(params![key, value])?;
    Ok(())
}

pub(crate) fn unset(db: &Connection, key: &str) -> Result<(), StoreError> {
    db.execute("DELETE FROM meta WHERE key = ?1", [key])?;
    Ok(())
}

/// Notes whose vault this is.
pub(crate) fn found(db: &Connection, vault: &str, generation: u64) -> Result<(), StoreError> {
    set(db, VAULT, vault)?;
    set(db, GENERATION, &generation.to_string())
}

/// Compares the key file with what was noted.
pub(crate) fn check(db: &Connection, vault: &str, generation: u64) -> Result<(), StoreError> {
    if get(db, VAULT)?.ok_or(StoreError::Damaged)? != vault {
        return Err(StoreError::Swapped);
    }
    if generation < seen_generation(db)? { Err(StoreError::Replayed) } else { Ok(()) }
}

pub(crate) fn seen_generation(db: &Connection) -> Result<u64, StoreError> {
    get(db, GENERATION)?.and_then(|text| text.parse().ok()).ok_or(StoreError::Damaged)
}

pub(crate) fn see_generation(db: &Connection, generation: u64) -> Result<(), StoreError> {
    set(db, GENERATION, &generation.to_string())
}

pub(crate) fn latest(db: &Connection) -> Result<String, StoreError> {
    Ok(get(db, LATEST)?.unwrap_or_default())
}

pub(crate) fn set_latest(db: &Connection, at: &str) -> Result<(), StoreError> {
    set(db, LATEST, at)
}
