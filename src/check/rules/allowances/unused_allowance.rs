//! An `allow` accepts a finding that is not there.
//!
//! ## Why it matters
//! The fault was mended, or its place has moved. An `allow` that stays behind would one day hide a new finding that
//! nobody has looked at.
//!
//! ## Example
//! ```yaml
//! allow:
//!   - code: BAS-063
//!     at: registers.customers
//!     reason: The balancing test is being written.
//! ```
//!
//! ## Instead
//! ```yaml
//! allow: []
//! ```

use crate::check::rule::Rule;
use crate::diagnostic::Diagnostic;
use crate::span::Spanned;

pub const RULE: Rule = Rule::warning("ALW-001", "unused-allowance", "");

/// Nothing at `at` has that code.
pub(in crate::check) fn unused(code: &Spanned<String>, at: &Spanned<String>) -> Diagnostic {
    RULE.at(
        code.span,
        format!("there is no `{}` at `{}` to allow", code.value, at.value),
    )
    .label("accepts nothing")
    .also(at.span, "no such finding here or below")
    .help("remove this `allow`")
}
