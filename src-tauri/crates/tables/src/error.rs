//! Why a table cannot be read or written.

/// Why a table cannot be read or written. No text of it is in the message.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("{}", self.what())]
pub enum TableError {
    /// There is more of something than is read or written.
    TooLarge(Limit),
    /// It opens with a password only.
    Encrypted,
    /// It is neither a workbook of a known kind nor text.
    NotATable,
    /// It is a workbook, and so damaged that it cannot be read.
    Damaged,
    /// It is text whose letters cannot be told.
    Encoding,
    /// No sheet has a header and a row below it.
    NoRows,
    /// On writing: a sheet has an impossible name, two have the same, or a sheet has no column.
    SheetName,
    /// On writing: the library refused what the limits allow. A defect of ours.
    Refused,
}

/// What there is too much of.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Limit {
    /// Bytes of the file.
    Bytes,
    /// Bytes of the unpacked parts.
    Unpacked,
    /// Sheets.
    Sheets,
    /// Rows.
    Rows,
    /// Columns.
    Columns,
    /// Cells of all sheets.
    Cells,
    /// Text in the cells.
    Text,
}

impl TableError {
    /// Stable code.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::TooLarge(_) => "table_too_large",
            Self::Encrypted => "table_encrypted",
            Self::NotATable => "table_unknown_kind",
            Self::Damaged => "table_damaged",
            Self::Encoding => "table_encoding",
            Self::NoRows => "table_no_rows",
            Self::SheetName => "table_sheet_name",
            Self::Refused => "table_refused",
        }
    }

    /// What happened, in Russian.
    #[must_use]
    pub fn what(self) -> &'static str {
        match self {
            Self::TooLarge(Limit::Bytes) => "Файл таблицы больше 32 мегабайт.",
            Self::TooLarge(Limit::Unpacked) => {
                "Файл таблицы распаковывается во много раз больше, чем бывает."
            }
            Self::TooLarge(Limit::Sheets) => "В файле больше 64 листов.",
            Self::TooLarge(Limit::Rows) => "В таблице больше 50 000 строк.",
            Self::TooLarge(Limit::Columns) => "В таблице больше 200 столбцов.",
            Self::TooLarge(Limit::Cells) => "В таблице слишком много ячеек.",
            Self::TooLarge(Limit::Text) => "В таблице слишком много текста.",
            Self::Encrypted => "Таблица закрыта паролем.",
            Self::NotATable => "Это не таблица: программа читает XLSX, XLS, ODS, CSV и текст.",
            Self::Damaged => "Таблица не читается: файл повреждён или устроен неправильно.",
            Self::Encoding => "Непонятно, какими буквами записан текст.",
            Self::NoRows => "В файле нет строк с данными под строкой заголовков.",
            Self::SheetName => "Лист таблицы нельзя так назвать, или в нём нет столбцов.",
            Self::Refused => "Таблицу не удалось записать.",
        }
    }

    /// What to do, in Russian.
    #[must_use]
    pub fn what_to_do(self) -> &'static str {
        match self {
            Self::TooLarge(_) => "Оставьте в файле один лист с людьми, без рисунков и лишних столбцов.",
            Self::Encrypted => "Откройте её в своей программе, снимите пароль и сохраните копию.",
            Self::NotATable | Self::Damaged => {
                "Откройте файл в своей программе и сохраните как XLSX или CSV. Или скопируйте ячейки и вставьте их сюда."
            }
            Self::Encoding => "Сохраните файл как XLSX или как CSV в кодировке UTF-8.",
            Self::NoRows => {
                "Первой строкой должны стоять названия столбцов, например «ФИО» и «Дата рождения»."
            }
            Self::SheetName => "Имя листа — до 31 знака, без знаков : \\ / ? * [ ], у каждого листа своё.",
            Self::Refused => "Это ошибка программы. Сохраните список другим способом и сообщите нам.",
        }
    }
}
