//! An `allow` names a rule or a place that does not exist.
//!
//! ## Why it matters
//! It accepts nothing, though its author believes that it does. Faults in reading the file (`YML-…`) cannot be allowed:
//! what cannot be read cannot be published.
//!
//! ## Example
//! ```yaml
//! allow:
//!   - code: CTL-003
//!     at: registers.custmers
//!     reason: We looked at it.
//! ```
//!
//! ## Instead
//! ```yaml
//! allow: []
//! ```

use crate::check::rule::Rule;
use crate::check::rules;
use crate::diagnostic::Diagnostic;
use crate::source::suggest::nearest;
use crate::source::tree::Tree;
use crate::span::Spanned;

pub const RULE: Rule = Rule::warning("ALW-003", "misplaced-allowance", "");

/// Nobody knows the code, or it is one that cannot be allowed.
pub(in crate::check) fn no_such_rule(code: &Spanned<String>) -> Diagnostic {
    if code.starts_with("YML-") && rules::find(code).is_some() {
        return RULE
            .at(code.span, format!("`{}` cannot be allowed", code.value))
            .label("a fault of reading the file")
            .help("mend it; what cannot be read cannot be published");
    }
    let near = nearest(code, rules::all().map(|rule| rule.code));
    let finding = RULE.at(code.span, format!("there is no rule `{}`", code.value));
    match near {
        Some(near) => finding
            .label(format!("did you mean `{near}`?"))
            .help("`seloste rules` lists them all"),
        None => finding
            .label("unknown code")
            .help("`seloste rules` lists them all"),
    }
}

/// The path leads nowhere.
pub(in crate::check) fn no_such_place(at: &Spanned<String>, tree: &Tree) -> Diagnostic {
    let finding = RULE.at(at.span, format!("there is no `{}` in the file", at.value));
    // The part of the path that does not exist, and what stands beside it.
    let (above, lost) = at
        .value
        .match_indices('.')
        .map(|(dot, _)| (&at.value[..dot], &at.value[dot + 1..]))
        .take_while(|(above, _)| tree.find(above).is_some())
        .last()
        .unwrap_or(("", &at.value));
    let part = lost.split('.').next().unwrap_or(lost);
    let keys = tree.keys(above);
    match nearest(part, keys.iter().map(String::as_str)) {
        Some(near) => finding.label(format!("did you mean `{near}`?")),
        None => finding.label(format!("no `{part}` there")),
    }
    .help("name a path of the file, such as `registers.website.purposes.site-operation`")
}
