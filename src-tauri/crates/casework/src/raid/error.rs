//! What can go wrong with a raid of the vault.

/// Why a raid is not changed or made.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum RaidError {
    /// The raid has no such row or column.
    NoCell,
    /// More rows or columns than a grid can hold.
    TooLarge,
    /// Nothing is left to be made.
    NobodyChosen,
    /// No document is chosen.
    NoDocuments,
    /// The packets of this raid are being made.
    Making,
}

impl RaidError {
    /// Stable code for a host to decide by.
    pub fn code(self) -> &'static str {
        match self {
            Self::NoCell => "no_cell",
            Self::TooLarge => "raid_too_large",
            Self::NobodyChosen => "nobody_chosen",
            Self::NoDocuments => "no_documents_chosen",
            Self::Making => "raid_making",
        }
    }

    /// What happened, in Russian.
    pub fn what(self) -> &'static str {
        match self {
            Self::NoCell => "Этой строки или столбца в таблице рейда уже нет.",
            Self::TooLarge => {
                "Таблица больше, чем помещается в один рейд: пять тысяч строк, двести столбцов."
            }
            Self::NobodyChosen => "Собирать некому: в рейде нет ни одной строки с человеком.",
            Self::NoDocuments => "Не выбрано ни одного документа.",
            Self::Making => "Пакеты этого рейда уже собираются.",
        }
    }

    /// What to do, in Russian.
    pub fn what_to_do(self) -> &'static str {
        match self {
            Self::NoCell => "Откройте рейд снова и повторите. Записанное не потеряно.",
            Self::TooLarge => "Разделите людей на два рейда.",
            Self::NobodyChosen => "Впишите людей или выберите строки.",
            Self::NoDocuments => "Отметьте бумаги, которые нужны каждому.",
            Self::Making => "Дождитесь конца или остановите работу: собранное останется.",
        }
    }
}
