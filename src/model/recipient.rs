//! Parties that get data.

use crate::model::Internal;
use crate::record;
use crate::source::decode::{List, OneOrMany};
use crate::terms::text::WordOr;
use crate::terms::{Country, Prose, Role, Text, Transfer, Url};

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
