//! What can be wrong with a table of people before anything is made of it.

use himoya_tables::TableError;

/// Why no batch is made.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum BatchError {
    /// No such worked event.
    NoRaid(String),
    /// A table without a column of names.
    NoPeople,
    /// The table has no such sheet; the sheets there are.
    NoSheet(Vec<String>),
    /// A column is to mean a fact that is none.
    NoMeaning {
        /// Title of the column.
        column: String,
        /// What was named.
        fact: String,
    },
    /// Another batch writes into the folder.
    Busy,
    /// A table cannot be read or written.
    Table(TableError),
}

impl BatchError {
    /// Stable code for a host to decide by.
    pub fn code(&self) -> &'static str {
        match self {
            Self::NoRaid(_) => "no_raid",
            Self::NoPeople => "no_people",
            Self::NoSheet(_) => "no_sheet",
            Self::NoMeaning { .. } => "no_meaning",
            Self::Busy => "batch_busy",
            Self::Table(error) => error.code(),
        }
    }

    /// What happened, in Russian.
    pub fn what(&self) -> String {
        match self {
            Self::NoRaid(id) => format!("Учебного рейда «{id}» нет."),
            Self::NoPeople => "В таблице нет столбца с именами.".to_owned(),
            Self::NoSheet(_) => "Такого листа в таблице нет.".to_owned(),
            Self::NoMeaning { column, fact } => {
                format!("Столбцу «{column}» назначен факт «{fact}», которого нет.")
            }
            Self::Busy => "В эту папку уже пишет другая сборка.".to_owned(),
            Self::Table(error) => error.what().to_owned(),
        }
    }

    /// What to do, in Russian.
    pub fn what_to_do(&self) -> String {
        let text = match self {
            Self::NoRaid(_) => "Список учебных рейдов: «himoya batch examples».",
            Self::NoPeople => {
                "Назовите столбец «ФИО» или «Фамилия»; образец таблицы пишет «himoya batch template -o ТАБЛИЦА.xlsx»."
            }
            Self::NoSheet(known) => return format!("Листы: {}.", known.join(", ")),
            Self::NoMeaning { .. } => "Все факты перечисляет «himoya schema case».",
            Self::Busy => "Дождитесь её конца или выберите другую папку.",
            Self::Table(error) => error.what_to_do(),
        };
        text.to_owned()
    }
}
