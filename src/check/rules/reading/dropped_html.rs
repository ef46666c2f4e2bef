//! A text has raw HTML of which the page will be without a part: it would run or style, or lead astray.
//!
//! ## Why it matters
//! With `site.raw_html: sanitised` the pages take HTML of your own and leave out what does not belong into a text. Nobody
//! should find out by looking at the page.
//!
//! ## Example
//! ```yaml
//! site:
//!   raw_html: sanitised
//! texts:
//!   recipients:
//!     fi: Emme <b onclick="x()">myy</b> tietoja.
//!     en: We <b>do not sell</b> data.
//! ```
//!
//! ## Instead
//! ```yaml
//! site:
//!   raw_html: sanitised
//! texts:
//!   recipients:
//!     fi: Emme <b>myy</b> tietoja.
//!     en: We <b>do not sell</b> data.
//! ```
//!
//! ## Limits
//! What would load something from elsewhere, such as a frame or a picture of another site, is an error (`YML-030`).

use crate::check::rule::Rule;

pub const RULE: Rule = Rule::warning("YML-032", "dropped-html", "");
