//! The days on which a dated piece of law may be relied on.

use jiff::civil::Date;

/// The days of an edition, as far as the reference established them.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Span {
    /// The day it came into force; `None` when the reference did not establish it.
    pub in_force_from: Option<Date>,
    /// The last day it was in force; `None` when no end is known.
    pub in_force_to: Option<Date>,
    /// A day from which it may be relied on although its beginning is not established.
    pub seen_on: Option<Date>,
    /// The last day on which it may be relied on when its end is not established either.
    pub seen_until: Option<Date>,
}

impl Span {
    /// The day from which the edition may be relied on: its established beginning, else the day it was seen.
    pub fn start(&self) -> Option<Date> {
        self.in_force_from.or(self.seen_on)
    }

    /// The last day on which it may be relied on; `None` when there is none.
    pub fn end(&self) -> Option<Date> {
        self.in_force_to.or(self.seen_until)
    }

    /// Whether the edition may be relied on for the day.
    pub fn covers(&self, day: Date) -> bool {
        self.start().is_some_and(|start| start <= day) && self.end().is_none_or(|end| day <= end)
    }
}

/// Something that is an edition: it stands for some days and not for others.
pub trait Dated {
    /// Its days.
    fn span(&self) -> Span;
}

/// The edition that stood on the day: of those that cover it, the one that started last.
pub fn standing_on<T: Dated>(editions: &[T], day: Date) -> Option<&T> {
    editions.iter().filter(|edition| edition.span().covers(day)).max_by_key(|edition| edition.span().start())
}

/// Gives a content type its days from the four fields that every edition block carries.
macro_rules! dated {
    ($($edition:ty),*) => {$(
        impl $crate::span::Dated for $edition {
            fn span(&self) -> $crate::span::Span {
                $crate::span::Span {
                    in_force_from: self.in_force_from,
                    in_force_to: self.in_force_to,
                    seen_on: self.seen_on,
                    seen_until: self.seen_until,
                }
            }
        }
    )*};
}
pub(crate) use dated;
