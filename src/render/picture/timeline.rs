//! How long data are kept, purpose by purpose, on one scale of time.

use super::canvas::{Area, Canvas, Card, LINE, width};
use crate::content::capitalise;
use crate::derive::RegisterNotice;
use crate::model::{Keep, Limit};
use crate::render::RenderError;
use crate::render::sections::{retention_period, retention_scope};
use crate::render::view::Block;
use crate::render::voice::Voice;
use crate::terms::Period;

const WIDTH: u32 = 960;
const NAMES: u32 = 280;
const GAP: u32 = 8;
const TOP: u32 = 30;
const BAR: u32 = 10;
/// Room between two marks of the scale.
const APART: u32 = 12;
/// Fewer bars compare nothing, more are no picture.
const FEWEST: usize = 2;
const MOST: usize = 40;

/// The end of a bar.
#[derive(Clone, Copy, Debug, PartialEq)]
enum End {
    /// A period that is known; `false` if an event may end it before.
    After(u64, bool),
    /// An event, or criteria: nobody can say when.
    Open,
}

/// The picture of a register, or nothing where no two periods can be compared.
///
/// # Errors
/// If a message is missing.
pub fn timeline(voice: &Voice, register: &RegisterNotice) -> Result<Option<Block>, RenderError> {
    let mut rows = Vec::new();
    for purpose in &register.purposes {
        for retention in &purpose.retention {
            let end = match retention.rule.keep.as_ref().map(|keep| &keep.value) {
                Some(Keep::NotStored) => continue,
                Some(Keep::Permanently) => End::Open,
                Some(Keep::Limits(limits)) => end(limits),
                None if retention.rule.criteria.is_some() => End::Open,
                None => continue,
            };
            let mut name = voice.speaker.label(&purpose.name)?;
            if let Some(scope) = retention_scope(voice, purpose, retention)? {
                name = format!("{name}: {scope}");
            }
            let said = match &retention.rule.keep {
                Some(_) => retention_period(voice, retention)?.unwrap_or_default(),
                None => voice.say("timeline-criteria")?,
            };
            rows.push((Card::new(&name, None, NAMES), end, capitalise(&said)));
        }
    }
    let known = |end: &End| match end {
        End::After(seconds, _) => Some(*seconds),
        End::Open => None,
    };
    let longest = rows.iter().filter_map(|(_, end, _)| known(end)).max();
    let comparable = rows
        .iter()
        .filter(|(_, end, _)| known(end).is_some())
        .count();
    let Some(longest) = longest.filter(|_| comparable >= FEWEST && rows.len() <= MOST) else {
        return Ok(None);
    };
    let mut canvas = Canvas::default();
    let heights: u32 = rows.iter().map(|(card, ..)| row_height(card)).sum();
    let bottom = TOP + heights;
    // From the longest down: where two marks are too near each other, the shorter one is left out.
    let mut free = WIDTH + APART;
    for period in marks(longest).iter().rev() {
        let x = along(period.approximate_seconds(), longest);
        let text = voice.speaker.period(period)?;
        let left = x.saturating_sub(width(&text) / 2);
        let left = left.min(WIDTH - width(&text));
        if left < NAMES || left + width(&text) + APART > free {
            continue;
        }
        free = left;
        canvas.rule(x, TOP - 6, bottom);
        canvas.text(&text, left, 14, "quiet");
    }
    let mut y = TOP;
    for (card, end, said) in &rows {
        let mut line = y + 14;
        for text in &card.lines {
            canvas.text(text, 0, line, "");
            line += LINE;
        }
        let (to, class) = match end {
            End::After(seconds, true) => (along(*seconds, longest), "kept"),
            End::After(seconds, false) => (along(*seconds, longest), "kept sooner"),
            End::Open => (WIDTH, "kept open"),
        };
        let area = Area {
            x: NAMES,
            y: y + 1,
            width: (to - NAMES).max(3),
            height: BAR,
        };
        canvas.bar(area, class);
        canvas.text(&cut(said), NAMES, y + BAR + 16, "quiet");
        y += row_height(card);
    }
    Ok(Some(Block::Picture {
        svg: canvas.svg("timeline", &voice.say("timeline-label")?, WIDTH, bottom),
        caption: Some(voice.say("timeline-scale")?),
    }))
}

fn end(limits: &[Limit]) -> End {
    let period = |limit: &Limit| match limit {
        Limit::For { period, .. } => Some(period.approximate_seconds()),
        Limit::Until(_) => None,
    };
    match limits.iter().filter_map(period).min() {
        Some(seconds) => End::After(seconds, limits.len() == 1),
        None => End::Open,
    }
}

fn row_height(card: &Card) -> u32 {
    let names = u32::try_from(card.lines.len()).unwrap_or(1) * LINE;
    names.max(BAR + 22) + GAP
}

/// Where a length of time ends, on a scale on which four times as long is twice as far: months can still be seen beside
/// years.
fn along(seconds: u64, longest: u64) -> u32 {
    // In whole numbers: the same bytes on every machine.
    let room = u64::from(WIDTH - NAMES);
    let share = seconds.min(longest) * 1_000_000 / longest.max(1);
    let units = share.isqrt() * room / 1_000;
    NAMES + u32::try_from(units).unwrap_or(WIDTH - NAMES)
}

/// Lengths of time that are marked on the scale, up to the longest.
fn marks(longest: u64) -> Vec<Period> {
    let days = |days| Period {
        days,
        ..Period::default()
    };
    let months = |months| Period {
        months,
        ..Period::default()
    };
    let years = |years| Period {
        years,
        ..Period::default()
    };
    [
        days(1),
        days(7),
        months(1),
        months(3),
        months(6),
        years(1),
        years(2),
        years(5),
        years(10),
        years(20),
        years(50),
        years(100),
    ]
    .into_iter()
    .filter(|period| period.approximate_seconds() <= longest)
    .collect()
}

/// A text that fits beside the names.
fn cut(text: &str) -> String {
    let most = WIDTH - NAMES;
    if width(text) <= most {
        return text.to_owned();
    }
    let mut short = text.to_owned();
    while width(&short) + width("…") > most {
        short.pop();
    }
    format!("{}…", short.trim_end())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn longer_is_farther_along_and_the_longest_fills_the_scale() {
        let year = 365 * 86_400;
        let at = |seconds| along(seconds, 10 * year);
        assert!(NAMES < at(86_400) && at(86_400) < at(year) && at(year) < at(10 * year));
        assert_eq!(at(10 * year), WIDTH);
        assert_eq!(along(0, 10 * year), NAMES);
    }

    #[test]
    fn an_event_that_may_come_first_leaves_the_end_open() {
        let two = [
            Limit::Until("x".into()),
            Limit::For {
                period: Period {
                    years: 1,
                    ..Period::default()
                },
                after: None,
            },
        ];
        assert_eq!(end(&two), End::After(365 * 86_400, false));
        assert_eq!(end(&two[..1]), End::Open);
        assert_eq!(end(&two[1..]), End::After(365 * 86_400, true));
    }
}
