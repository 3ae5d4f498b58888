//! What can go wrong with the case file, said for the user: what happened and what to do.

use std::io;

use rusqlite::ErrorCode;

/// A failure of the case file. No variant carries anything from a case except its id.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
#[error("{}", self.what())]
pub enum StoreError {
    /// Another program holds the file for longer than we wait.
    Busy,
    /// The file or its folder may not be written.
    ReadOnly,
    /// No room is left on the disk.
    DiskFull,
    /// The file is no database, or its content is broken.
    Damaged,
    /// The file is a database of another program.
    NotOurs,
    /// The file was written by a newer version of this program.
    NewerVersion {
        /// The version of the file.
        found: i64,
        /// The newest version that this program reads.
        known: i64,
    },
    /// There is no case of this id.
    Missing(String),
    /// There is a case of this id already.
    Exists(String),
    /// The file cannot be opened or created at this place.
    CannotOpen,
    /// The operating system refused something else.
    Io(io::ErrorKind),
    /// The database refused something else; its extended result code.
    Database(i32),
}

impl StoreError {
    /// What happened, in Russian.
    #[must_use]
    pub fn what(&self) -> String {
        match self {
            Self::Busy => "Файл с делами занят другой программой.".into(),
            Self::ReadOnly => "В файл с делами нельзя записывать.".into(),
            Self::DiskFull => "На диске не осталось места, последнее изменение не сохранено.".into(),
            Self::Damaged => "Файл с делами повреждён и не читается.".into(),
            Self::NotOurs => "На месте файла с делами лежит база данных другой программы.".into(),
            Self::NewerVersion { found, known } => format!(
                "Файл с делами записан более новой программой: его версия {found}, эта программа читает до {known}."
            ),
            Self::Missing(id) => format!("Дела {id} нет в файле."),
            Self::Exists(id) => format!("Дело {id} уже есть в файле."),
            Self::CannotOpen => "Файл с делами не удаётся открыть или создать.".into(),
            Self::Io(kind) => format!("Система не дала прочитать или записать файл с делами ({kind:?})."),
            Self::Database(code) => format!("Хранилище дел ответило ошибкой {code}."),
        }
    }

    /// What the user can do about it, in Russian.
    #[must_use]
    pub fn what_to_do(&self) -> String {
        match self {
            Self::Busy => "Закройте второе окно программы и повторите.",
            Self::ReadOnly => {
                "Проверьте права на файл и папку, снимите защиту от записи или выберите другую папку."
            }
            Self::DiskFull => "Освободите место на диске и повторите: введённое остаётся в окне.",
            Self::Damaged => "Не удаляйте файл. Отложите его копию и откройте последнюю резервную копию.",
            Self::NotOurs => "Укажите другую папку для дел. Этот файл программа не изменила.",
            Self::NewerVersion { .. } => "Обновите программу. Файл не изменён.",
            Self::Missing(_) => "Обновите список дел; удалённое дело можно вернуть из корзины.",
            Self::Exists(_) => "Откройте это дело или создайте новое с другим номером.",
            Self::CannotOpen => {
                "Проверьте, что папка существует, доступна и не занята файлом с тем же именем."
            }
            Self::Io(_) => "Проверьте диск и права на папку и повторите.",
            Self::Database(_) => {
                "Перезапустите программу. Если ошибка повторится, сообщите разработчикам её номер."
            }
        }
        .into()
    }
}

impl From<rusqlite::Error> for StoreError {
    fn from(error: rusqlite::Error) -> Self {
        match &error {
            rusqlite::Error::SqliteFailure(failure, _) => from_code(*failure),
            // Our own statements are fixed, so a value of a wrong kind can only come from the file.
            rusqlite::Error::FromSqlConversionFailure(..)
            | rusqlite::Error::IntegralValueOutOfRange(..)
            | rusqlite::Error::InvalidColumnType(..)
            | rusqlite::Error::QueryReturnedNoRows => Self::Damaged,
            other => Self::Database(other.sqlite_error().map_or(-1, |failure| failure.extended_code)),
        }
    }
}

/// Translates SQLite's result codes.
fn from_code(failure: rusqlite::ffi::Error) -> StoreError {
    match failure.code {
        ErrorCode::DatabaseBusy | ErrorCode::DatabaseLocked => StoreError::Busy,
        ErrorCode::ReadOnly | ErrorCode::PermissionDenied => StoreError::ReadOnly,
        ErrorCode::DiskFull => StoreError::DiskFull,
        ErrorCode::DatabaseCorrupt | ErrorCode::NotADatabase => StoreError::Damaged,
        ErrorCode::CannotOpen => StoreError::CannotOpen,
        _ => StoreError::Database(failure.extended_code),
    }
}

impl From<io::Error> for StoreError {
    fn from(error: io::Error) -> Self {
        match error.kind() {
            io::ErrorKind::PermissionDenied | io::ErrorKind::ReadOnlyFilesystem => Self::ReadOnly,
            io::ErrorKind::StorageFull | io::ErrorKind::QuotaExceeded => Self::DiskFull,
            io::ErrorKind::NotFound
            | io::ErrorKind::NotADirectory
            | io::ErrorKind::IsADirectory
            | io::ErrorKind::AlreadyExists => Self::CannotOpen,
            other => Self::Io(other),
        }
    }
}

impl From<serde_json::Error> for StoreError {
    /// The only JSON that the store parses is what it wrote, so text that does not parse is damage.
    fn from(_: serde_json::Error) -> Self {
        Self::Damaged
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use rusqlite::ffi;

    #[test]
    fn sqlite_codes_become_their_own_variants() {
        let cases = [
            (ffi::SQLITE_FULL, StoreError::DiskFull),
            (ffi::SQLITE_READONLY, StoreError::ReadOnly),
            (ffi::SQLITE_READONLY_DIRECTORY, StoreError::ReadOnly),
            (ffi::SQLITE_BUSY, StoreError::Busy),
            (ffi::SQLITE_BUSY_SNAPSHOT, StoreError::Busy),
            (ffi::SQLITE_CORRUPT, StoreError::Damaged),
            (ffi::SQLITE_NOTADB, StoreError::Damaged),
            (ffi::SQLITE_CANTOPEN, StoreError::CannotOpen),
            (ffi::SQLITE_IOERR_WRITE, StoreError::Database(ffi::SQLITE_IOERR_WRITE)),
        ];
        for (code, expected) in cases {
            let text = Some("secret of a case".to_owned());
            let error = StoreError::from(rusqlite::Error::SqliteFailure(ffi::Error::new(code), text));
            assert_eq!(error, expected);
            assert!(!error.to_string().contains("secret"));
        }
    }

    #[test]
    fn every_error_says_what_happened_and_what_to_do_in_russian() {
        let all = [
            StoreError::Busy,
            StoreError::ReadOnly,
            StoreError::DiskFull,
            StoreError::Damaged,
            StoreError::NotOurs,
            StoreError::NewerVersion { found: 9, known: 1 },
            StoreError::Missing("a".into()),
            StoreError::Exists("a".into()),
            StoreError::CannotOpen,
            StoreError::Io(io::ErrorKind::Other),
            StoreError::Database(10),
        ];
        for error in all {
            for text in [error.what(), error.what_to_do()] {
                assert!(text.ends_with('.') && text.chars().any(|c| ('а'..='я').contains(&c)), "{text}");
            }
        }
    }
}
