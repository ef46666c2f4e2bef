//! What lets data go outside the EEA, as a policy and the catalogue both say it (GDPR Chapter V).

use crate::record;
use crate::terms::{Country, Date, Mechanism, Prose, Text};

record! {
    /// A transfer outside the EEA (GDPR Chapter V, Art. 13(1)(f)).
    Transfer as "a transfer" {
        /// Where the data go; the party's country if not said.
        country: Country,
        mechanism: Mechanism,
        /// When the recipient was last seen on the framework's list.
        verified: Date,
        /// A link to the safeguards, or how to get a copy.
        copy: Text,
        /// What applies should the first mechanism fall.
        fallback: Fallback,
        /// The risks, Art. 49(1)(a).
        risks: Prose,
    }
}

record! {
    /// What applies should the first mechanism fall.
    Fallback as "a fallback" {
        mechanism: Mechanism,
        copy: Text,
    }
}
