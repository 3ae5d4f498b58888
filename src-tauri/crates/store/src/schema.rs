//! The tables, as a list of migrations. A released entry is never edited; a change of the tables is a new entry.

/// Marks the file as ours in SQLite's header (`application_id`): the letters HIMY.
pub(crate) const APPLICATION_ID: i64 = 0x4849_4D59;

/// The last version that was kept without encryption.
pub(crate) const LAST_PLAIN: i64 = 2;

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
    // Version 3, the first that is encrypted: whose vault it is, operations, attachments, search, bundles taken in.
    //
    // `changes` grows with every change of a case, so that the index for searching knows what it has not seen. Rows of
    // the index are numbered by a table of ours, because a number of SQLite's own may change when the file is packed.
    "CREATE TABLE meta (
       key   TEXT PRIMARY KEY NOT NULL,
       value TEXT NOT NULL
     ) STRICT;
     ALTER TABLE cases ADD COLUMN changes INTEGER NOT NULL DEFAULT 0;
     CREATE TABLE operations (
       case_id TEXT NOT NULL REFERENCES cases (id) ON DELETE CASCADE,
       moment  INTEGER NOT NULL,
       counter INTEGER NOT NULL,
       device  TEXT NOT NULL,
       line    TEXT NOT NULL,
       head    INTEGER NOT NULL CHECK (head IN (0, 1)),
       PRIMARY KEY (case_id, moment, counter, device, line)
     ) STRICT, WITHOUT ROWID;
     CREATE INDEX operations_by_time ON operations (moment, counter);
     CREATE INDEX operations_heads ON operations (case_id) WHERE head = 1;
     CREATE TABLE attachments (
       id         TEXT PRIMARY KEY NOT NULL,
       case_id    TEXT NOT NULL REFERENCES cases (id) ON DELETE CASCADE,
       name       TEXT NOT NULL,
       kind       TEXT NOT NULL,
       bytes      INTEGER NOT NULL,
       sha256     TEXT NOT NULL,
       added_at   TEXT NOT NULL,
       removed_at TEXT
     ) STRICT;
     CREATE INDEX attachments_by_case ON attachments (case_id);
     CREATE TABLE attachment_chunks (
       attachment_id TEXT NOT NULL REFERENCES attachments (id) ON DELETE CASCADE,
       n             INTEGER NOT NULL,
       bytes         BLOB NOT NULL,
       PRIMARY KEY (attachment_id, n)
     ) STRICT;
     CREATE TABLE taken_in (
       bundle TEXT PRIMARY KEY NOT NULL,
       at     TEXT NOT NULL
     ) STRICT;
     CREATE TABLE search_rows (
       id      INTEGER PRIMARY KEY NOT NULL,
       case_id TEXT UNIQUE NOT NULL REFERENCES cases (id) ON DELETE CASCADE,
       changes INTEGER NOT NULL
     ) STRICT;
     CREATE VIRTUAL TABLE search USING fts5 (text, tokenize = 'trigram');
     CREATE TRIGGER search_forgets AFTER DELETE ON search_rows BEGIN
       DELETE FROM search WHERE rowid = old.id;
     END;",
    // Version 4: cases that were closed leave the desk and stay readable.
    "ALTER TABLE cases ADD COLUMN closed_at TEXT;",
    // Version 5: raids. What all people have in common is a case like any other, so it is backed up, moved to the bin and
    // deleted for good as one; the table of people is kept beside it, with a history of its own.
    "CREATE TABLE raids (
       id         TEXT PRIMARY KEY NOT NULL,
       case_id    TEXT UNIQUE NOT NULL REFERENCES cases (id) ON DELETE CASCADE,
       cursor     INTEGER NOT NULL,
       updated_at TEXT NOT NULL
     ) STRICT;
     CREATE TABLE raid_revisions (
       raid_id TEXT NOT NULL REFERENCES raids (id) ON DELETE CASCADE,
       seq     INTEGER NOT NULL,
       body    TEXT NOT NULL,
       label   TEXT NOT NULL,
       at      TEXT NOT NULL,
       PRIMARY KEY (raid_id, seq)
     ) STRICT;",
];
