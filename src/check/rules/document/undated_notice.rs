//! The notice does not say since when its text has applied, or gives a date that is still to come.
//!
//! ## Why it matters
//! The Regulation does not ask for this date, but the controller must be able to show what people were told and when. A
//! reader who comes back needs it too: the day a notice was first drawn up does not say which text applies today.
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
//! seloste cannot know whether the text has changed since that day. A corrected spelling needs no new date; a new
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
    "{} does not say since when its text has applied",
    "add `effective:` with the date of the current text, such as `effective: 2026-03-01`",
)]);
