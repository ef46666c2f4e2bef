//! How long a register keeps data, all its purposes taken together: what the short layer says of it.

use crate::derive::RegisterNotice;
use crate::model::{Keep, Limit};
use crate::terms::Period;

/// The shortest and the longest period, and whether there is more than periods.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Keeping {
    /// Only of rules that nothing can cut short.
    pub shortest: Option<Period>,
    pub longest: Option<Period>,
    /// Whether an event or criteria decide over some data, so that nobody can name a period.
    pub open: bool,
    pub permanent: bool,
}

/// What the rules of all purposes come to.
pub fn keeping(register: &RegisterNotice) -> Keeping {
    let mut all = Keeping::default();
    let rules = register
        .purposes
        .iter()
        .flat_map(|purpose| &purpose.retention);
    for rule in rules {
        match rule.rule.keep.as_ref().map(|keep| &keep.value) {
            Some(Keep::Permanently) => all.permanent = true,
            Some(Keep::Limits(limits)) => all.take(limits),
            Some(Keep::NotStored) => {}
            None => all.open |= rule.rule.criteria.is_some(),
        }
    }
    all
}

impl Keeping {
    fn take(&mut self, limits: &[Limit]) {
        let periods = limits.iter().filter_map(|limit| match limit {
            Limit::For { period, .. } => Some(*period),
            Limit::Until(_) => None,
        });
        // The first of two limits ends it: the shorter one bounds it from above.
        let Some(most) = periods.min_by_key(Period::approximate_seconds) else {
            self.open = true;
            return;
        };
        let longer = |other: &Period| other.approximate_seconds() >= most.approximate_seconds();
        if !self.longest.as_ref().is_some_and(longer) {
            self.longest = Some(most);
        }
        let shorter = |other: &Period| other.approximate_seconds() <= most.approximate_seconds();
        if limits.len() == 1 && !self.shortest.as_ref().is_some_and(shorter) {
            self.shortest = Some(most);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(rules: &[&str]) -> Keeping {
        let mut all = Keeping::default();
        for rule in rules {
            match Keep::parse(rule) {
                Some(Keep::Limits(limits)) => all.take(&limits),
                other => panic!("{other:?}"),
            }
        }
        all
    }

    #[test]
    fn the_shortest_and_the_longest_are_found_and_what_may_end_before_is_no_shortest() {
        let all = of(&[
            "2 years after last_purchase",
            "P14M",
            "until consent_withdrawn or 1 month after last_contact",
        ]);
        assert_eq!(all.longest.map(|period| period.years), Some(2));
        assert_eq!(all.shortest.map(|period| period.months), Some(14));
        assert!(!all.open);
        assert!(of(&["until consent_withdrawn"]).open);
    }
}
