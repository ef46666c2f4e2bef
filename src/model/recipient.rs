//! Parties that get data, and what lets data go outside the EEA.

use crate::model::Internal;
use crate::record;
use crate::source::decode::{List, OneOrMany};
use crate::terms::text::WordOr;
use crate::terms::{Country, Date, Mechanism, Prose, Role, Text, Url};

record! {
    /// A recipient (GDPR Art. 4(9), 13(1)(e)): a party, never own staff.
    Recipient as "a recipient" or empty {
        name: Text,
        /// A word of the catalogue, or own text.
        category: WordOr,
        role: Role,
        /// Where the party is established.
        country: Country,
        /// Only these data of the purpose's.
        data: List<String>,
        /// When data are given at all.
        only_if: Prose,
        /// Their own notice.
        url: Url,
        transfer: OneOrMany<Transfer>,
        /// Notes for the record of processing, never published.
        internal: Internal,
    }
}

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
