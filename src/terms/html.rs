//! What becomes of HTML in a text of the author's own.

use crate::words;

words! {
    /// Raw HTML in Markdown.
    RawHtml as "way with raw HTML" {
        /// It is an error: the usual way.
        Refused = "refused",
        /// It is let in without what runs, loads from elsewhere or styles.
        Sanitised = "sanitised",
    }
}
