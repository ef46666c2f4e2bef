//! A purpose uses data on convictions or offences and does not name the law that allows it.
//!
//! ## Why it matters
//! Outside public authorities such data may be used only where a law allows it, whatever the legal basis. In Finland
//! that is mostly section 7 of the Data Protection Act, which covers legal claims among others.
//!
//! ## Example
//! ```yaml
//! data_categories:
//!   incidents: {name: {fi: Rikosilmoitukset, en: Crime reports}, items: [{fi: rikosilmoitus, en: crime report}], criminal: true}
//! registers:
//!   customers:
//!     purposes:
//!       claims:
//!         legal_basis: legitimate_interests
//!         interest: {fi: korvauksen saaminen varkauksista, en: getting compensation for thefts}
//!         balancing: {done: 2026-03-12}
//!         data: [contact, incidents]
//!         retention: until case_closed
//! ```
//!
//! ## Instead
//! ```yaml
//! data_categories:
//!   incidents: {name: {fi: Rikosilmoitukset, en: Crime reports}, items: [{fi: rikosilmoitus, en: crime report}], criminal: true}
//! registers:
//!   customers:
//!     purposes:
//!       claims:
//!         legal_basis: legitimate_interests
//!         interest: {fi: korvauksen saaminen varkauksista, en: getting compensation for thefts}
//!         balancing: {done: 2026-03-12}
//!         criminal_law: {fi: "Tietosuojalaki (1050/2018) 7 §, oikeusvaateen esittäminen", en: "Data Protection Act (1050/2018) section 7, presenting a legal claim"}
//!         data: [contact, incidents]
//!         retention: until case_closed
//! ```

use crate::check::rule::{Need, Rule};

pub const RULE: Rule = Rule::error(
    "DAT-020",
    "criminal-data-without-law",
    "GDPR Art. 10; FI-DPA § 7",
)
.needs(&[Need::new(
    "purposes.*.criminal_law",
    "GDPR Art. 10; FI-DPA § 7",
    "{} uses data on convictions or offences but names no law",
    "add `criminal_law:` with act and section",
)]);
