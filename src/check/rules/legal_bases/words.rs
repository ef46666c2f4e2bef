//! Texts that several rules about legal bases read.

use crate::check::facts::Facts;
use crate::check::prose::Version;
use crate::derive::{Right, State};

/// The project's own text on withdrawing consent, if the notice shows it: it takes the place of the built-in one.
pub fn own_withdrawal<'f>(facts: &'f Facts) -> impl Iterator<Item = &'f Version<'f>> {
    let applies = |(right, outcome): &(Right, crate::derive::Outcome)| {
        *right == Right::Withdrawal && outcome.state != State::No
    };
    let shown = facts
        .purposes()
        .any(|(_, notice)| notice.rights.iter().any(applies));
    let saying = facts
        .corpus
        .at("content/sections/withdrawal.md")
        .filter(|_| shown);
    saying.into_iter().flat_map(|saying| saying.versions.iter())
}
