//! A transfer rests on explicit consent, and people are not told about its risks.
//!
//! ## Why it matters
//! Consent to a transfer counts only if people knew what they agreed to: that there is no adequacy decision and there
//! are no safeguards, and what that may mean for them.
//!
//! ## Example
//! ```yaml
//! recipients:
//!   accounting:
//!     name: Esimerkki Ltd
//!     role: controller
//!     country: TH
//!     transfer: {mechanism: explicit_consent}
//! ```
//!
//! ## Instead
//! ```yaml
//! recipients:
//!   accounting:
//!     name: Esimerkki Ltd
//!     role: controller
//!     country: TH
//!     transfer:
//!       mechanism: explicit_consent
//!       risks:
//!         fi: Maan viranomaiset voivat saada tietosi, eikä siellä ole valvontaviranomaista, jolle voisit valittaa.
//!         en: The country's authorities may obtain your data, and there is no supervisory authority to complain to.
//! ```

use crate::check::rule::{Need, Rule};

pub const RULE: Rule =
    Rule::error("TRF-015", "consent-without-risks", "GDPR Art. 49(1)(a)").needs(&[Need::new(
        "recipients.*.transfer.*.risks",
        "GDPR Art. 49(1)(a)",
        "{} does not say what the risks are",
        "add `risks:` in every language",
    )]);
