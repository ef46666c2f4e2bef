//! What lets data go outside the EEA, as a policy and the catalogue both say it (GDPR Chapter V).

use crate::record;
use crate::terms::{Country, Date, Mechanism, Prose, Text};

record! {
    /// A transfer outside the EEA (GDPR Chapter V, Art. 13(1)(f)).
    Transfer as "a transfer" {
        /// Where the data go. Default: the party's country. Example: `US`
        country: Country,
        /// What permits it. Law: GDPR Art. 45–49. Example: `dpf`
        mechanism: Mechanism,
        /// When the recipient was last seen on the framework's list. Law: Decision (EU) 2023/1795. Example:
        /// `2026-02-01`
        verified: Date,
        /// A link to the safeguards, or how to get a copy. Law: GDPR Art. 13(1)(f). Example: `{fi: Pyydä meiltä., en:
        /// Ask us.}`
        copy: Text,
        /// What applies should the first mechanism fall. Example: `{mechanism: scc}`
        fallback: Fallback,
        /// The risks. Law: GDPR Art. 49(1)(a). Example: `{fi: Viranomaiset voivat lukea tietoja., en: Authorities may
        /// read the data.}`
        risks: Prose,
    }
}

record! {
    /// What applies should the first mechanism fall (GDPR Art. 46).
    Fallback as "a fallback" {
        /// What permits it then. Law: GDPR Art. 45–49. Example: `scc`
        mechanism: Mechanism,
        /// A link to the safeguards, or how to get a copy. Law: GDPR Art. 13(1)(f). Example: `{fi: Pyydä meiltä., en:
        /// Ask us.}`
        copy: Text,
    }
}
