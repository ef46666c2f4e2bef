//! An alias (`*name`) is inside the value it repeats, or aliases unfold to more than a million values.
//!
//! ## Why it matters
//! Such a file is short to write and endless to read. A person cannot see what it says, and neither can a program.
//!
//! ## Example
//! ```yaml letters
//! texts: &all
//!   recipients: *all
//! ```
//!
//! ## Instead
//! ```yaml letters
//! texts:
//!   recipients: &own {fi: Emme myy tietoja., en: We do not sell data.}
//!   disclosures: *own
//! ```

use crate::check::rule::Rule;

pub const RULE: Rule = Rule::error("YML-006", "endless-alias", "");
