//! The notice does not say whether there is a data protection officer, or how to reach them.
//!
//! ## Why it matters
//! Where there is an officer, people must be told how to reach them; no name is needed, and a shared mailbox will do.
//! Where there is none, saying so spares readers the search and shows that you have thought about it.
//!
//! ## Example
//! ```yaml
//! dpo: {name: Maija Malli}
//! ```
//!
//! ## Instead
//! ```yaml
//! dpo: {email: tietosuojavastaava@esimerkki.example}
//! ```
//!
//! ## Limits
//! The Regulation asks for contact details where there is an officer, not to say that there is none. An answer is asked
//! either way, since silence would hide an officer whom somebody forgot: hence an error.

use crate::check::rule::{Need, Rule};

pub const RULE: Rule = Rule::error(
    "CTL-008",
    "unreachable-officer",
    "GDPR Art. 13(1)(b), 14(1)(b), 37(7)",
)
.needs(&[
    Need::new(
        "dpo",
        "GDPR Art. 13(1)(b), 14(1)(b)",
        "{} does not say whether there is a data protection officer",
        "add `dpo: none`, or `dpo:` with contact details",
    ),
    Need::new(
        "dpo.contact",
        "GDPR Art. 13(1)(b), 37(7)",
        "{} cannot be reached",
        "add `email`, `phone`, `address` or `form`; a name is not required",
    ),
]);
