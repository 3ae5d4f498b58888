//! Why a file cannot be shown.

/// Why a file cannot be shown. No text of it is in the message.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("{}", self.what())]
pub enum ViewError {
    /// The file is larger than what is read into memory.
    TooLarge,
    /// It opens with a password only.
    Locked,
    /// It is no PDF, or so damaged that it cannot be read.
    Broken,
    /// Its pictures or its pages would take more memory or time than a paper does.
    TooHeavy,
    /// It has no page of this number.
    NoPage,
}

impl ViewError {
    /// Stable code.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::TooLarge => "pdf_too_large",
            Self::Locked => "pdf_locked",
            Self::Broken => "pdf_broken",
            Self::TooHeavy => "pdf_too_heavy",
            Self::NoPage => "pdf_no_page",
        }
    }

    /// What happened, in Russian.
    #[must_use]
    pub fn what(self) -> &'static str {
        match self {
            Self::TooLarge => "Файл слишком велик, чтобы показать его в окне.",
            Self::Locked => "Этот PDF закрыт собственным паролем.",
            Self::Broken => "PDF не читается: файл повреждён или устроен неправильно.",
            Self::TooHeavy => "Страница слишком сложна, чтобы показать её в окне.",
            Self::NoPage => "Такой страницы в файле нет.",
        }
    }

    /// What to do, in Russian.
    #[must_use]
    pub fn what_to_do(self) -> &'static str {
        match self {
            Self::NoPage => "Откройте файл заново.",
            Self::Broken => {
                "В хранилище он лежит таким, каким его добавили. Попросите другую копию или сохраните этот файл и \
                 откройте его другой программой."
            }
            _ => {
                "В хранилище он цел. Сохраните его и откройте другой программой, потом удалите открытую копию."
            }
        }
    }
}
