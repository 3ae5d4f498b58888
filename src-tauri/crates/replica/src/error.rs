//! What can go wrong with operations, said for the user: what happened and what to do.

/// A failure of this crate. No variant carries anything from a case.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
#[error("{}", self.what())]
pub enum ReplicaError {
    /// The text is no operation.
    Malformed,
    /// The operation was written by a newer program.
    NewerFormat {
        /// The format of the operation.
        found: u64,
    },
    /// The operation belongs to another case.
    OtherCase,
    /// A document, a path or a name of a field goes beyond the limits of the format.
    TooLarge,
    /// There is nothing to decide at this path, or not this choice.
    NoSuchChoice,
    /// The clock has reached the last moment that a stamp can hold.
    ClockExhausted,
}

impl ReplicaError {
    /// A stable code for scripts and tests.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::Malformed => "operation_malformed",
            Self::NewerFormat { .. } => "operation_newer",
            Self::OtherCase => "operation_other_case",
            Self::TooLarge => "case_too_large",
            Self::NoSuchChoice => "no_such_choice",
            Self::ClockExhausted => "clock_exhausted",
        }
    }

    /// What happened, in Russian.
    #[must_use]
    pub fn what(self) -> String {
        match self {
            Self::Malformed => "Запись об изменении дела не читается.".into(),
            Self::NewerFormat { found } => {
                format!(
                    "Изменение дела записано более новой программой: его формат {found}, эта программа читает 1."
                )
            }
            Self::OtherCase => "Изменение относится к другому делу.".into(),
            Self::TooLarge => {
                "Дело не помещается в формат обмена: слишком глубокая вложенность или слишком длинное имя."
                    .into()
            }
            Self::NoSuchChoice => "Такого разногласия или такого варианта в деле уже нет.".into(),
            Self::ClockExhausted => "Отметки времени в деле дошли до последней возможной.".into(),
        }
    }

    /// What the user can do about it, in Russian.
    #[must_use]
    pub fn what_to_do(self) -> &'static str {
        match self {
            Self::Malformed => "Получите файл ещё раз. Если он прежний, откройте последнюю резервную копию.",
            Self::NewerFormat { .. } => "Обновите программу. Ничего не изменено.",
            Self::OtherCase => "Выберите дело, к которому относится файл. Ничего не изменено.",
            Self::TooLarge => "Проверьте файл дела: он, скорее всего, составлен не этой программой.",
            Self::NoSuchChoice => "Откройте дело заново: возможно, разногласие уже решено.",
            Self::ClockExhausted => {
                "Проверьте дату на компьютере. Откройте копию, сделанную до приёма последнего файла."
            }
        }
    }
}
