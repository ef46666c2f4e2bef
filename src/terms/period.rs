//! Lengths of time: `14 months`, `P14M`; and how long something stays on a device.

use std::fmt;
use std::rc::Rc;

use crate::diagnostic::Diagnostic;
use crate::source::decode::{Decode, Reader, shorten};
use crate::source::yaml::Node;

/// A length of time by the calendar: 14 months are not 426 days.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct Period {
    pub years: u32,
    pub months: u32,
    pub weeks: u32,
    pub days: u32,
    pub hours: u32,
    pub minutes: u32,
    pub seconds: u32,
}

impl Period {
    /// Reads `14 months`, `2 years 6 months` or ISO 8601 `P2Y6M`. Not zero, not negative.
    pub fn parse(text: &str) -> Option<Self> {
        let text = text.trim();
        if !text.starts_with(|c: char| c.is_ascii_digit() || c == 'P') || text.contains("ago") {
            return None;
        }
        let span: jiff::Span = text.parse().ok()?;
        let part = |value: i64| u32::try_from(value).ok();
        let period = Self {
            years: part(span.get_years().into())?,
            months: part(span.get_months().into())?,
            weeks: part(span.get_weeks().into())?,
            days: part(span.get_days().into())?,
            hours: part(span.get_hours().into())?,
            minutes: part(span.get_minutes())?,
            seconds: part(span.get_seconds())?,
        };
        (period != Self::default()).then_some(period)
    }

    /// The form of ISO 8601: `P2Y6M`.
    pub fn iso(&self) -> String {
        let mut out = String::from("P");
        let date = [
            (self.years, 'Y'),
            (self.months, 'M'),
            (self.weeks, 'W'),
            (self.days, 'D'),
        ];
        let time = [(self.hours, 'H'), (self.minutes, 'M'), (self.seconds, 'S')];
        for (n, unit) in date.into_iter().filter(|(n, _)| *n > 0) {
            out.push_str(&format!("{n}{unit}"));
        }
        if time.iter().any(|(n, _)| *n > 0) {
            out.push('T');
        }
        for (n, unit) in time.into_iter().filter(|(n, _)| *n > 0) {
            out.push_str(&format!("{n}{unit}"));
        }
        out
    }

    /// About how many seconds, with months of 30 and years of 365 days: to compare lengths, not to count dates.
    pub fn approximate_seconds(&self) -> u64 {
        let days = u64::from(self.years) * 365
            + u64::from(self.months) * 30
            + u64::from(self.weeks) * 7
            + u64::from(self.days);
        days * 86_400
            + u64::from(self.hours) * 3_600
            + u64::from(self.minutes) * 60
            + u64::from(self.seconds)
    }

    /// About how many days, rounded up.
    pub fn approximate_days(&self) -> u32 {
        u32::try_from(self.approximate_seconds().div_ceil(86_400)).unwrap_or(u32::MAX)
    }
}

impl fmt::Display for Period {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.iso())
    }
}

impl Decode for Period {
    fn decode(node: &Rc<Node>, reader: &mut Reader) -> Option<Self> {
        let text = String::decode(node, reader)?;
        let period = Self::parse(&text);
        if period.is_none() {
            unreadable(
                node,
                &text,
                "a length of time",
                "`14 months`, `180 days` or `P14M`",
                reader,
            );
        }
        period
    }
}

/// How long an item stays on the device.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Lifetime {
    /// Until the browser is closed.
    Session,
    /// Until somebody deletes it.
    Persistent,
    For(Period),
}

impl Lifetime {
    /// Days, rounded up: a session has none, what persists has `u32::MAX`.
    pub fn approximate_days(self) -> u32 {
        match self {
            Self::Session => 0,
            Self::Persistent => u32::MAX,
            Self::For(period) => period.approximate_days(),
        }
    }

    /// `session`, `persistent` or the period in ISO 8601.
    pub fn code(self) -> String {
        match self {
            Self::Session => "session".into(),
            Self::Persistent => "persistent".into(),
            Self::For(period) => period.iso(),
        }
    }
}

impl Decode for Lifetime {
    fn decode(node: &Rc<Node>, reader: &mut Reader) -> Option<Self> {
        let text = String::decode(node, reader)?;
        let lifetime = match text.as_str() {
            "session" => Some(Self::Session),
            "persistent" => Some(Self::Persistent),
            other => Period::parse(other).map(Self::For),
        };
        if lifetime.is_none() {
            let forms = "`2 years`, `session` or `persistent`";
            unreadable(node, &text, "a lifetime", forms, reader);
        }
        lifetime
    }
}

fn unreadable(node: &Node, text: &str, what: &str, forms: &str, reader: &mut Reader) {
    reader.find(
        Diagnostic::error(
            "YML-023",
            node.span,
            format!("`{}` is not {what}", shorten(text)),
        )
        .label(format!("expected {what}"))
        .help(format!("write it like {forms}")),
    );
}

crate::wordless!(Period, Lifetime);

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn both_forms_of_a_period_mean_the_same() {
        for (text, iso) in [
            ("14 months", "P14M"),
            ("P14M", "P14M"),
            ("1 year", "P1Y"),
            ("2 years 6 months", "P2Y6M"),
            ("180 days", "P180D"),
            ("30 minutes", "PT30M"),
        ] {
            assert_eq!(
                Period::parse(text).map(|p| p.iso()).as_deref(),
                Some(iso),
                "{text}"
            );
        }
    }

    #[test]
    fn what_is_no_period_is_refused() {
        for text in [
            "",
            "soon",
            "-3 months",
            "0 days",
            "3 months ago",
            "14",
            "14 kuukautta",
        ] {
            assert_eq!(Period::parse(text), None, "{text}");
        }
    }
}
