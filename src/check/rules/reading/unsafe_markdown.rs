//! A text has raw HTML, a picture, or a link that readers cannot follow.
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

use crate::check::rule::Rule;

pub const RULE: Rule = Rule::error("YML-030", "unsafe-markdown", "");
