//! One cell, and how the values of spreadsheets become one.

use calamine::ExcelDateTime;
use jiff::civil::{Date, DateTime};

/// What stands in a cell.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Cell {
    /// Nothing, or blanks only.
    Empty,
    /// A text without blanks at its edges; `\n` is a line end in the cell.
    Text(String),
    /// A day that the spreadsheet knows as a day.
    Date(Date),
    /// A time of the day.
    Time {
        /// 0 to 23.
        hour: u8,
        /// 0 to 59.
        minute: u8,
    },
    /// A day with a time.
    Moment(DateTime),
    /// A number.
    Number {
        /// Its digits as a person would write them, with a decimal point and without `.0`.
        text: String,
        /// Whether all digits are certain. A spreadsheet keeps fifteen and silently makes zeros of the rest, so a number
        /// of fifteen or more may be a document's number that has lost its end.
        precise: bool,
    },
    /// Yes or no.
    Bool(bool),
    /// An error of the spreadsheet, as it shows it: `#N/A`, `#Н/Д`.
    Broken(String),
}

/// Errors as English and Russian spreadsheets write them.
const BROKEN: [&str; 18] = [
    "#N/A",
    "#REF!",
    "#VALUE!",
    "#DIV/0!",
    "#NAME?",
    "#NUM!",
    "#NULL!",
    "#GETTING_DATA",
    "#SPILL!",
    "#Н/Д",
    "#ССЫЛКА!",
    "#ЗНАЧ!",
    "#ДЕЛ/0!",
    "#ИМЯ?",
    "#ЧИСЛО!",
    "#ПУСТО!",
    "#ПЕРЕНОС!",
    "########",
];

impl Cell {
    /// Whether nothing stands in it.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        matches!(self, Self::Empty)
    }

    /// The cell as one would read it aloud: a day as `04.07.1991`, a time as `14:20`, yes and no as «да» and «нет».
    #[must_use]
    pub fn text(&self) -> String {
        match self {
            Self::Empty => String::new(),
            Self::Text(text) | Self::Broken(text) | Self::Number { text, .. } => text.clone(),
            Self::Date(day) => day_text(*day),
            Self::Time { hour, minute } => format!("{hour:02}:{minute:02}"),
            Self::Moment(at) => format!("{} {:02}:{:02}", day_text(at.date()), at.hour(), at.minute()),
            Self::Bool(yes) => if *yes { "да" } else { "нет" }.to_owned(),
        }
    }

    /// A text as typed.
    #[must_use]
    pub fn typed(text: &str) -> Cell {
        let text = text.trim_matches(|c: char| c.is_whitespace() || matches!(c, '\u{FEFF}' | '\0'));
        if text.is_empty() {
            return Self::Empty;
        }
        // Spreadsheets put an apostrophe before what must stay text; some exports write it out.
        let text = match text.strip_prefix('\'') {
            Some(rest) if rest.starts_with(|c: char| c.is_ascii_digit() || matches!(c, '+' | '=')) => rest,
            _ => text,
        };
        if BROKEN.contains(&text) {
            return Self::Broken(text.to_owned());
        }
        if text.contains('\r') {
            return Self::Text(text.replace("\r\n", "\n").replace('\r', "\n"));
        }
        Self::Text(text.to_owned())
    }

    /// A number of a spreadsheet.
    pub(crate) fn number(value: f64) -> Cell {
        if !value.is_finite() {
            return Self::Broken("#NUM!".to_owned());
        }
        let text = if value == 0.0 { "0".to_owned() } else { format!("{value}") };
        let digits = text.bytes().filter(u8::is_ascii_digit).count();
        // Longer ones are no numbers of anything that a person has; their digits would be noise.
        let text = if digits > 40 { format!("{value:e}") } else { text };
        // A fraction such as 0.1 has as many digits as were typed; a sum of fractions may have more, all of them noise.
        let whole = text.split_once('.').map_or(digits, |(whole, _)| whole.len());
        Self::Number { text, precise: whole < 15 }
    }

    /// A day, a time or both, as Excel counts them.
    pub(crate) fn serial(value: ExcelDateTime) -> Cell {
        let number = value.as_f64();
        if !(0.0..2_958_466.0).contains(&number) {
            return Self::number(number);
        }
        if number >= 1.0 && value.is_duration() {
            let minutes = (number * 1440.0).round();
            return Self::Text(format!("{}:{:02}", (minutes / 60.0).floor(), minutes % 60.0));
        }
        let (year, month, day, hour, minute, ..) = value.to_ymd_hms_milli();
        let (hour, minute) = (hour.min(23), minute.min(59));
        if number < 1.0 {
            return Self::Time { hour, minute };
        }
        let day = (i16::try_from(year), i8::try_from(month), i8::try_from(day));
        let (Ok(year), Ok(month), Ok(day)) = day else {
            return Self::number(number);
        };
        // Excel knows a 29 February 1900, which never was.
        match Date::new(year, month, day) {
            Ok(day) => Self::moment(day, hour, minute),
            Err(_) => Self::number(number),
        }
    }

    /// `2026-11-17`, `2026-11-17T14:20:00`, as ODS and newer XLSX write days.
    pub(crate) fn iso(text: &str) -> Cell {
        let text = text.trim();
        if let Ok(at) = text.trim_end_matches('Z').parse::<DateTime>() {
            let (hour, minute) = (at.hour(), at.minute());
            return Self::moment(at.date(), hour.unsigned_abs(), minute.unsigned_abs());
        }
        Self::typed(text)
    }

    /// `PT14H20M00S`, as ODS writes times.
    pub(crate) fn iso_time(text: &str) -> Cell {
        let parts = || {
            let (hours, rest) = text.trim().strip_prefix("PT")?.split_once('H')?;
            let (minutes, _) = rest.split_once('M')?;
            Some((hours.parse::<u32>().ok()?, minutes.parse::<u8>().ok().filter(|minute| *minute < 60)?))
        };
        match parts() {
            Some((hour @ 0..24, minute)) => {
                Self::Time { hour: u8::try_from(hour).unwrap_or_default(), minute }
            }
            Some((hours, minute)) => Self::Text(format!("{hours}:{minute:02}")),
            None => Self::typed(text),
        }
    }

    /// A day that a spreadsheet knows with a time; midnight is how it keeps a day alone.
    fn moment(day: Date, hour: u8, minute: u8) -> Cell {
        let time = (i8::try_from(hour).unwrap_or_default(), i8::try_from(minute).unwrap_or_default());
        if time == (0, 0) { Self::Date(day) } else { Self::Moment(day.at(time.0, time.1, 0, 0)) }
    }
}

fn day_text(day: Date) -> String {
    format!("{:02}.{:02}.{}", day.day(), day.month(), day.year())
}

#[cfg(test)]
mod tests {
    use super::*;
    use calamine::ExcelDateTimeType::{DateTime as Moment, TimeDelta};
    use jiff::civil::date;

    fn number(text: &str, precise: bool) -> Cell {
        Cell::Number { text: text.to_owned(), precise }
    }

    #[test]
    fn numbers_have_the_digits_that_a_person_would_write() {
        assert_eq!(Cell::number(7_701_234_567_890.0), number("7701234567890", true));
        assert_eq!(Cell::number(99_999_999_999_999.0), number("99999999999999", true));
        assert_eq!(Cell::number(100_000_000_000_000.0), number("100000000000000", false));
        assert_eq!(Cell::number(4_012_345_678_901_230.0), number("4012345678901230", false));
        assert_eq!(Cell::number(-0.0), number("0", true));
        assert_eq!(Cell::number(-12.5), number("-12.5", true));
        assert_eq!(Cell::number(0.1 + 0.2), number("0.30000000000000004", true));
        assert_eq!(Cell::number(1e300), number("1e300", true).imprecise());
        assert_eq!(Cell::number(f64::NAN), Cell::Broken("#NUM!".into()));
    }

    impl Cell {
        fn imprecise(self) -> Cell {
            match self {
                Cell::Number { text, .. } => Cell::Number { text, precise: false },
                other => other,
            }
        }
    }

    #[test]
    fn days_and_times_of_excel() {
        let of = |value, kind| Cell::serial(ExcelDateTime::new(value, kind, false));
        assert_eq!(of(46_343.0, Moment), Cell::Date(date(2026, 11, 17)));
        assert_eq!(of(46_343.0 + 860.0 / 1440.0, Moment), Cell::Moment(date(2026, 11, 17).at(14, 20, 0, 0)));
        assert_eq!(of(860.0 / 1440.0, Moment), Cell::Time { hour: 14, minute: 20 });
        assert_eq!(of(860.0 / 1440.0, TimeDelta), Cell::Time { hour: 14, minute: 20 });
        assert_eq!(of(1.5, TimeDelta), Cell::Text("36:00".into()));
        assert_eq!(of(60.0, Moment), number("60", true), "29.02.1900 is no day");
        assert_eq!(of(-5.0, Moment), number("-5", true));
        assert_eq!(Cell::serial(ExcelDateTime::new(44_881.0, Moment, true)), Cell::Date(date(2026, 11, 17)));
    }

    #[test]
    fn days_and_times_of_open_documents() {
        assert_eq!(Cell::iso("2026-11-17"), Cell::Date(date(2026, 11, 17)));
        assert_eq!(Cell::iso("2026-11-17T00:00:00"), Cell::Date(date(2026, 11, 17)));
        assert_eq!(Cell::iso("2026-11-17T14:20:00"), Cell::Moment(date(2026, 11, 17).at(14, 20, 0, 0)));
        assert_eq!(Cell::iso("2026-02-30"), Cell::Text("2026-02-30".into()));
        assert_eq!(Cell::iso_time("PT09H05M00S"), Cell::Time { hour: 9, minute: 5 });
        assert_eq!(Cell::iso_time("PT25H70M00S"), Cell::Text("PT25H70M00S".into()));
        assert_eq!(Cell::iso_time("PT30H15M00S"), Cell::Text("30:15".into()));
    }

    #[test]
    fn typed_texts() {
        assert_eq!(Cell::typed(" \u{A0}\t"), Cell::Empty);
        assert_eq!(Cell::typed("\u{A0}Алиев  Али "), Cell::Text("Алиев  Али".into()));
        assert_eq!(Cell::typed("'0012"), Cell::Text("0012".into()));
        assert_eq!(Cell::typed("'Абд"), Cell::Text("'Абд".into()));
        assert_eq!(Cell::typed("#Н/Д"), Cell::Broken("#Н/Д".into()));
        assert_eq!(Cell::typed("a\r\nb\rc"), Cell::Text("a\nb\nc".into()));
    }

    #[test]
    fn every_cell_reads_as_a_person_would_write_it() {
        assert_eq!(Cell::Date(date(1991, 7, 4)).text(), "04.07.1991");
        assert_eq!(Cell::Moment(date(2026, 11, 17).at(9, 5, 0, 0)).text(), "17.11.2026 09:05");
        assert_eq!(Cell::Time { hour: 9, minute: 5 }.text(), "09:05");
        assert_eq!(Cell::Bool(true).text(), "да");
        assert_eq!(number("0.5", true).text(), "0.5");
    }
}
