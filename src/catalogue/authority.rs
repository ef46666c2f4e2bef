//! Supervisory authorities and how to reach them (GDPR Art. 51, 77).

use crate::record;
use crate::source::decode::{Entries, List};
use crate::terms::{Country, Date, Text};

/// A fact that may differ by language; the first one is the native one.
pub type Localised = Text;

record! {
    /// An authority.
    Authority as "an authority" {
        country: Country,
        name: Localised,
        /// Postal address.
        post: Localised,
        /// Visiting address.
        visit: Localised,
        email: String,
        phone: String,
        web: Localised,
        /// `high`, `medium` or `low`: how sure the entry is.
        confidence: String,
        checked: Date,
        /// What old notices still say.
        former: List<String>,
    }
}

record! {
    AuthoritiesFile as "the authorities of the catalogue" {
        authorities: Entries<Authority>,
        cookie_authorities: Entries<Authority>,
    }
}
