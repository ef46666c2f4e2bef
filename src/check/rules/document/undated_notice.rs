//! A notice without the date since which it holds as it is, or with a date that is still to come.
//!
//! ## Why it matters
//! The Regulation names no such date, but it asks the controller to show what people were told and when. A reader
//! who comes back needs it too: the day on which a notice was first drawn up does not say which text applies today.
//!
//! ## Example
//! ```yaml
//! created: 2019-05-02
//! effective:
//! ```
//!
//! ## Instead
//! ```yaml
//! created: 2019-05-02
//! effective: 2026-03-01
//! ```
//!
//! ## Limits
//! It is not known whether the text has changed since that day. A correction of spelling needs no new date, a new
//! recipient does.

use crate::check::rule::{Need, Rule};

pub const RULE: Rule = Rule::warning(
    "GEN-001",
    "undated-notice",
    "GDPR Art. 5(1)(a), 5(2), 12(1)",
)
.needs(&[Need::new(
    "effective",
    "GDPR Art. 5(1)(a), 5(2), 12(1)",
    "{} has no date of its current version",
    "add `effective:` with the date since which the notice holds as it is",
)]);
