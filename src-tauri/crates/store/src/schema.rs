//! The tables, as a list of migrations. A released entry is never edited; a change of the tables is a new entry.

/// Marks the file as ours in SQLite's header (`application_id`): the letters HIMY.
pub(crate) const APPLICATION_ID: i64 = 0x4849_4D59;

/// Step number `n` (from 0) brings a file of version `n` to version `n + 1`.
pub(crate) const MIGRATIONS: &[&str] = &[
    // Version 1: cases, their revisions and a cursor on the present one.
    "CREATE TABLE cases (
       id         TEXT PRIMARY KEY NOT NULL,
       sample     INTEGER NOT NULL CHECK (sample IN (0, 1)),
       created_at TEXT NOT NULL,
       updated_at TEXT NOT NULL,
       cursor     INTEGER NOT NULL,
       removed_at TEXT
     ) STRICT;
     CREATE TABLE revisions (
       case_id TEXT NOT NULL REFERENCES cases (id) ON DELETE CASCADE,
       seq     INTEGER NOT NULL,
       body    TEXT NOT NULL,
       typed   TEXT NOT NULL,
       label   TEXT NOT NULL,
       at      TEXT NOT NULL,
       PRIMARY KEY (case_id, seq)
     ) STRICT;
     CREATE TABLE migrations (
       version INTEGER PRIMARY KEY NOT NULL,
       at      TEXT NOT NULL
     ) STRICT;",
    // Version 2: what the user wrote beside the shipped directory of courts and bodies.
    "CREATE TABLE own_entries (
       id         TEXT PRIMARY KEY NOT NULL,
       body       TEXT NOT NULL,
       updated_at TEXT NOT NULL
     ) STRICT;",
];
