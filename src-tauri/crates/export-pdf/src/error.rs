//! What can go wrong while a paper is set, in words for the person at the desk.
//!
//! No message carries a word of the document: errors reach logs and reports.

/// Where a defect showed itself.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Stage {
    /// While lines and pages were made.
    Layout,
    /// While the PDF was written.
    Pdf,
    /// While the page images were drawn.
    Images,
}

/// Why a paper could not be set.
#[non_exhaustive]
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum RenderError {
    /// The fonts handed over are unreadable, of several families, or lack the regular or bold style.
    #[error("{}", self.what())]
    Fonts,
    /// The layout file does not compile.
    #[error("{} (строка {line})", self.what())]
    Layout {
        /// Line in the layout file, from 1; 0 when unknown.
        line: usize,
    },
    /// The text exceeds what one paper may hold: a million characters or twenty thousand blocks.
    #[error("{}", self.what())]
    TooLong,
    /// The pages were made but cannot be written as PDF/A-2b.
    #[error("{}", self.what())]
    Standard,
    /// A fault of the program inside the renderer; the renderer itself lives on.
    #[error("{}", self.what())]
    Defect {
        /// The step that failed.
        stage: Stage,
    },
    /// A file that is to be joined with others is no PDF.
    #[error("{}", self.what())]
    Part {
        /// Its place among them, from 0.
        at: usize,
    },
    /// The rendering thread could not be started or has ended.
    #[error("{}", self.what())]
    Stopped,
}

impl RenderError {
    /// What happened, in Russian, without any word of the document.
    #[must_use]
    pub fn what(&self) -> &'static str {
        match self {
            Self::Fonts => "Шрифты программы не читаются.",
            Self::Layout { .. } => "Файл вёрстки документов содержит ошибку.",
            Self::TooLong => "Документ слишком длинный для одного файла.",
            Self::Standard => "Документ не удалось записать в формате PDF/A.",
            Self::Defect { .. } => "Ошибка программы при подготовке страниц. Данные дела не затронуты.",
            Self::Part { .. } => "Один из файлов для печати повреждён.",
            Self::Stopped => "Подготовка страниц остановлена.",
        }
    }

    /// What the person can do about it, in Russian.
    #[must_use]
    pub fn what_to_do(&self) -> &'static str {
        match self {
            Self::Fonts | Self::Layout { .. } => {
                "Установите программу заново. До этого текст можно скопировать из окна документа."
            }
            Self::TooLong => {
                "Сократите текст или вынесите часть в приложение: предел — миллион знаков в одном документе."
            }
            Self::Standard => "Уберите из текста необычные знаки и повторите.",
            Self::Defect { .. } => {
                "Повторите. Если ошибка останется, проверьте последний введённый текст: нет ли в нём очень \
                 длинной строки без пробелов."
            }
            Self::Part { .. } => "Удалите папку этого человека и соберите пакеты снова.",
            Self::Stopped => "Закройте программу и откройте её снова.",
        }
    }
}
