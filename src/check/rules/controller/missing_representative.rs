//! A controller outside the EEA names no representative in it.
//!
//! ## Why it matters
//! A firm outside the EEA that sells to people in it, or monitors what they do there, must appoint somebody in the EEA
//! whom people and authorities can turn to, and the notice must name them.
//!
//! ## Example
//! ```yaml
//! controller:
//!   name: Esimerkki Oy
//!   address: Esimerkkikatu 1, Dover
//!   country: US
//!   authority: fi
//!   email: tietosuoja@esimerkki.example
//! ```
//!
//! ## Instead
//! ```yaml
//! controller:
//!   name: Esimerkki Oy
//!   address: Esimerkkikatu 1, Dover
//!   country: US
//!   authority: fi
//!   email: tietosuoja@esimerkki.example
//! representative:
//!   name: Esimerkki Edustus Oy
//!   address: Esimerkkikatu 2, 00100 Helsinki
//!   country: FI
//! ```
//!
//! ## Limits
//! Whether the exception in Art. 27(2) applies (occasional processing without special categories on a large scale and
//! without much risk, or a public authority) cannot be seen from the policy. If it does, accept the finding with
//! `allow` and give that as the reason.

use crate::check::rule::{Need, Rule};

pub const RULE: Rule = Rule::error(
    "CTL-012",
    "missing-representative",
    "GDPR Art. 13(1)(a), 14(1)(a), 27",
)
.needs(&[
    Need::new(
        "representative",
        "GDPR Art. 13(1)(a), 14(1)(a), 27",
        "{} is outside the EEA and names no representative",
        "add `representative:` with `name`, `address` and `country`",
    ),
    Need::new(
        "representative.name",
        "GDPR Art. 13(1)(a), 14(1)(a), 27",
        "{} has no name",
        "add `name:`",
    ),
]);
