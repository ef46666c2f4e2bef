//! A text has raw HTML, a picture, a link that readers cannot follow, or a footnote that leads nowhere.
//!
//! ## Why it matters
//! HTML in a text could load something from elsewhere before anybody has consented, or break the page. Markdown
//! says the same and stays safe.
//!
//! ## Example
//! ```yaml
//! texts:
//!   recipients:
//!     fi: <b>Emme myy</b> tietoja.
//!     en: We **do not sell** data.
//! ```
//!
//! ## Instead
//! ```yaml
//! texts:
//!   recipients:
//!     fi: "**Emme myy** tietoja."
//!     en: We **do not sell** data.
//! ```
//!
//! ## Limits
//! `site.raw_html: sanitised` lets HTML in, without what runs or styles (`YML-032` tells what is left out). What would load
//! something from elsewhere before anybody has consented stays an error: a frame, a film, a picture of another site.

use crate::check::rule::Rule;

pub const RULE: Rule = Rule::error("YML-030", "unsafe-markdown", "");
