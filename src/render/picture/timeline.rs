//! How long data are kept beside each other: a bar for each rule, next to the words that say the same.

use crate::derive::{RegisterNotice, RetentionNotice};
use crate::model::{Keep, Limit};
use crate::render::view::Bar;
/// Fewer bars compare nothing.
const FEWEST: usize = 2;
/// What the shortest bar has, so that it can be seen.
const SEEN: u32 = 1;
/// What the longest bar has.
const WHOLE: u32 = 100;

/// The end of a bar.
#[derive(Clone, Copy, Debug, PartialEq)]
enum End {
    /// Seconds that are known; `false` if an event may end it before.
    After(u64, bool),
    /// An event, or criteria: nobody can say when.
    Open,
}

/// The scale of a register.
#[derive(Clone, Copy, Debug)]
pub struct Timeline {
    longest: u64,
}

impl Timeline {
    /// The scale, or nothing where no two periods can be compared.
    pub fn of(register: &RegisterNotice) -> Option<Self> {
        let rules = register
            .purposes
            .iter()
            .flat_map(|purpose| &purpose.retention);
        let known: Vec<u64> = rules
            .filter_map(|rule| match end(rule)? {
                End::After(seconds, _) => Some(seconds),
                End::Open => None,
            })
            .collect();
        let longest = known.iter().copied().max()?;
        (known.len() >= FEWEST).then_some(Self { longest })
    }

    /// The bar of a rule; nothing where no data are kept or nothing is said.
    pub fn bar(&self, rule: &RetentionNotice) -> Option<Bar> {
        Some(match end(rule)? {
            End::After(seconds, sure) => Bar {
                length: along(seconds, self.longest),
                uncertain: !sure,
            },
            End::Open => Bar {
                length: WHOLE,
                uncertain: true,
            },
        })
    }
}

fn end(retention: &RetentionNotice) -> Option<End> {
    match retention.rule.keep.as_ref().map(|keep| &keep.value) {
        Some(Keep::NotStored) => None,
        Some(Keep::Permanently) => Some(End::Open),
        Some(Keep::Limits(limits)) => Some(end_of(limits)),
        None => retention.rule.criteria.as_ref().map(|_| End::Open),
    }
}

fn end_of(limits: &[Limit]) -> End {
    let seconds = |limit: &Limit| match limit {
        Limit::For { period, .. } => Some(period.approximate_seconds()),
        Limit::Until(_) => None,
    };
    match limits.iter().filter_map(seconds).min() {
        Some(seconds) => End::After(seconds, limits.len() == 1),
        None => End::Open,
    }
}

/// How far a length of time goes, on a scale on which four times as long is twice as far: months can still be seen
/// beside years.
fn along(seconds: u64, longest: u64) -> u32 {
    // In whole numbers: the same bytes on every machine.
    let share = seconds.min(longest) * 1_000_000 / longest.max(1);
    let units = share.isqrt() * u64::from(WHOLE) / 1_000;
    u32::try_from(units).unwrap_or(WHOLE).max(SEEN)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::terms::Period;

    #[test]
    fn longer_is_farther_along_and_the_longest_fills_the_scale() {
        let year = 365 * 86_400;
        let at = |seconds| along(seconds, 10 * year);
        assert!(at(86_400) < at(year) && at(year) < at(10 * year));
        assert_eq!((at(10 * year), along(0, 10 * year)), (WHOLE, SEEN));
        assert_eq!(along(year, 4 * year), WHOLE / 2);
    }

    #[test]
    fn an_event_that_may_come_first_leaves_the_end_open() {
        let period = Period {
            years: 1,
            ..Period::default()
        };
        let two = [
            Limit::Until("x".into()),
            Limit::For {
                period,
                after: None,
            },
        ];
        assert_eq!(end_of(&two), End::After(365 * 86_400, false));
        assert_eq!(end_of(&two[..1]), End::Open);
        assert_eq!(end_of(&two[1..]), End::After(365 * 86_400, true));
    }
}
