//! The few Russian words that steps need: days, hours, weekdays and lengths.

use himoya_calendar::Moment;
use himoya_law::Unit;
use jiff::civil::{Date, Time, Weekday};

/// The day in figures: 23.11.2026.
pub fn short(date: Date) -> String {
    format!("{:02}.{:02}.{}", date.day(), date.month(), date.year())
}

/// The hour: 14:20.
pub(crate) fn hour(time: Time) -> String {
    format!("{:02}:{:02}", time.hour(), time.minute())
}

/// The day, and the hour when it is known: «01.06.2026 в 14:20».
pub fn moment(at: Moment) -> String {
    at.time.map_or_else(|| short(at.day), |time| format!("{} в {}", short(at.day), hour(time)))
}

/// The weekday.
pub(crate) fn weekday(date: Date) -> &'static str {
    match date.weekday() {
        Weekday::Monday => "понедельник",
        Weekday::Tuesday => "вторник",
        Weekday::Wednesday => "среда",
        Weekday::Thursday => "четверг",
        Weekday::Friday => "пятница",
        Weekday::Saturday => "суббота",
        Weekday::Sunday => "воскресенье",
    }
}

/// The month after «в»: «в феврале».
pub(crate) fn in_month(date: Date) -> &'static str {
    const MONTHS: [&str; 12] = [
        "январе",
        "феврале",
        "марте",
        "апреле",
        "мае",
        "июне",
        "июле",
        "августе",
        "сентябре",
        "октябре",
        "ноябре",
        "декабре",
    ];
    MONTHS[usize::from(date.month().unsigned_abs()) - 1]
}

/// The text with a large first letter.
pub(crate) fn capital(text: &str) -> String {
    let mut letters = text.chars();
    letters.next().map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
}

/// The length of a term in words: «10 дней», «10 суток», «2 дня», «1 год»; «в тот же день» and «немедленно» for none.
pub fn length(length: u16, unit: Unit) -> String {
    match (length, unit) {
        (0, Unit::Hours) => return "немедленно".to_owned(),
        (0, _) => return "в тот же день".to_owned(),
        _ => {}
    }
    let (one, few, many) = match unit {
        Unit::Hours => ("час", "часа", "часов"),
        Unit::Sutki => ("сутки", "суток", "суток"),
        Unit::Days => ("день", "дня", "дней"),
        Unit::WorkingDays => ("рабочий день", "рабочих дня", "рабочих дней"),
        Unit::Months => ("месяц", "месяца", "месяцев"),
        Unit::Years => ("год", "года", "лет"),
    };
    format!("{length}\u{a0}{}", plural(u64::from(length), one, few, many))
}

/// The form of a Russian noun after a number: one день, two дня, five дней.
pub fn plural<'a>(number: u64, one: &'a str, few: &'a str, many: &'a str) -> &'a str {
    match (number % 10, number % 100) {
        (_, 11..=14) => many,
        (1, _) => one,
        (2..=4, _) => few,
        _ => many,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_number_decides_the_form_of_its_noun() {
        let table = [
            ("день", &[1, 21, 101, 121, 1001][..]),
            ("дня", &[2, 3, 4, 22, 34, 102, 122]),
            ("дней", &[0, 5, 9, 10, 11, 12, 13, 14, 15, 19, 20, 25, 111, 112, 114, 211, 1011]),
        ];
        for (form, numbers) in table {
            for number in numbers {
                assert_eq!(plural(*number, "день", "дня", "дней"), form, "{number}");
            }
        }
    }

    #[test]
    fn a_length_is_written_in_its_unit() {
        let lengths = [
            (0, Unit::Hours, "немедленно"),
            (0, Unit::Days, "в тот же день"),
            (1, Unit::Hours, "1 час"),
            (14, Unit::Sutki, "14 суток"),
            (21, Unit::Sutki, "21 сутки"),
            (3, Unit::WorkingDays, "3 рабочих дня"),
            (12, Unit::Months, "12 месяцев"),
            (3, Unit::Years, "3 года"),
            (5, Unit::Years, "5 лет"),
        ];
        for (number, unit, words) in lengths {
            assert_eq!(length(number, unit).replace('\u{a0}', " "), words);
        }
    }
}
