//! Parties that get data.

use crate::model::Internal;
use crate::record;
use crate::source::decode::{List, OneOrMany};
use crate::terms::text::WordOr;
use crate::terms::{Country, Prose, Role, Text, Transfer, Url};

record! {
    /// A recipient: a party, never own staff (GDPR Art. 4(9), 13(1)(e)).
    Recipient as "a recipient" or empty {
        /// The party's name. Default: its category. Example: `Tilitoimisto Esimerkki Oy`
        name: Text,
        /// What kind of party it is: a word of the catalogue, or own text. Default: the name that the catalogue has
        /// for the id. Example: `accounting`
        category: WordOr,
        /// What the party is to the data. Law: GDPR Art. 4(7)–(9), 26, 28. Example: `processor`
        role: Role,
        /// Where the party is established. Law: GDPR Art. 13(1)(f). Example: `FI`
        country: Country,
        /// Only these data of the purpose's. Default: all of them. Example: `[contact]`
        data: List<String>,
        /// When data are given at all. Example: `{fi: Jos lasku jää maksamatta., en: If an invoice stays unpaid.}`
        only_if: Prose,
        /// Their own notice. Example: `https://tilitoimisto.example/tietosuoja`
        url: Url,
        /// What lets the data go outside the EEA: one, or a list. Law: GDPR Art. 13(1)(f), 44–49. Example:
        /// `{mechanism: scc, copy: {fi: Pyydä meiltä., en: Ask us.}}`
        transfer: OneOrMany<Transfer>,
        /// Notes for the record of processing, never published. Law: GDPR Art. 30. Example: `{owner: Hallinto}`
        internal: Internal,
    }
}
