//! A transfer rests on explicit consent, and people are not told its risks.
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
//!         fi: Viranomaiset voivat saada tietosi, etkä voi valittaa siitä millekään valvontaviranomaiselle siellä.
//!         en: The authorities there may get at your data, and no supervisory authority there takes your complaint.
//! ```

use crate::check::rule::{Need, Rule};

pub const RULE: Rule =
    Rule::error("TRF-015", "consent-without-risks", "GDPR Art. 49(1)(a)").needs(&[Need::new(
        "recipients.*.transfer.*.risks",
        "GDPR Art. 49(1)(a)",
        "{} does not tell the risks",
        "add `risks:` in every language",
    )]);
