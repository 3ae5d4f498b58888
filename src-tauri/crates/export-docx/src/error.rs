//! What can go wrong, in words for the person at the desk; no message carries a word of the document.

/// Why a paper could not be written as a Word file.
#[non_exhaustive]
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum DocxError {
    /// The text exceeds what one paper may hold: a million characters or twenty thousand blocks.
    #[error("{}", self.what())]
    TooLong,
    /// A fault of the program while the parts of the file were written or packed.
    #[error("{}", self.what())]
    Defect,
}

impl DocxError {
    /// What happened, in Russian, without any word of the document.
    #[must_use]
    pub fn what(&self) -> &'static str {
        match self {
            Self::TooLong => "Документ слишком длинный для одного файла.",
            Self::Defect => "Ошибка программы при записи файла Word. Данные дела не затронуты.",
        }
    }

    /// What the person can do about it, in Russian.
    #[must_use]
    pub fn what_to_do(&self) -> &'static str {
        match self {
            Self::TooLong => {
                "Сократите текст или вынесите часть в приложение: предел — миллион знаков в одном документе."
            }
            Self::Defect => "Повторите. Если ошибка останется, возьмите PDF или текст.",
        }
    }
}
