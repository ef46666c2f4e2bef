//! Technologies on the site and what they keep on the visitor's device (FI-SVPL § 205).

use crate::model::{Internal, OrNone};
use crate::record;
use crate::source::decode::List;
use crate::terms::{
    Consent, Exemption, Lifetime, Period, Prose, StorageKind, StorageParty, Text, Url,
};
use crate::words;

record! {
    /// A technology the site uses; empty is enough for one of the catalogue.
    Service as "a service" or empty {
        /// The catalogue's id, or `self` for the site's own; the key if not said.
        r#use: String,
        /// The same in every language, or one for each.
        name: Text,
        description: Prose,
        /// The recipient behind it; the catalogue's party if not said.
        provider: String,
        /// What people choose it by; the catalogue's if not said.
        consent: Consent,
        /// Why it needs no consent.
        exempt: Exempt,
        /// Pages on which it is used.
        pages: List<String>,
        /// Added to the catalogue's; the same name replaces.
        storage: List<StoredItem>,
        /// Notes for the record of processing, never published.
        internal: Internal,
    }
}

record! {
    /// Why storage needs no consent.
    Exempt as "an exemption" {
        criterion: Exemption,
        reason: Prose,
    }
}

record! {
    /// Something kept on the device or read from it.
    StoredItem as "a stored item" {
        /// The name; `*` stands for a part that varies.
        name: String,
        kind: StorageKind,
        lifetime: Lifetime,
        purpose: Prose,
        party: StorageParty,
        /// Recipients who can read it, or `none`; the provider if not said.
        access: OrNone<List<String>>,
    }
}

words! {
    /// Whose banner asks for consent.
    Banner as "banner" {
        /// The script that seloste makes.
        Seloste = "seloste",
        /// Another tool's.
        External = "external",
        None = "none",
    }
}

words! {
    /// Google Consent Mode v2.
    ConsentMode as "consent mode" {
        None = "none",
        /// Tags load after consent only.
        Basic = "basic",
        /// Tags load before consent and send pings without identifiers.
        Advanced = "advanced",
    }
}

words! {
    /// What a Global Privacy Control signal means.
    Gpc as "answer to Global Privacy Control" {
        /// The signal is a refusal.
        Refuse = "refuse",
        /// People are asked all the same.
        Ask = "ask",
    }
}

words! {
    /// What happens to the page when consent is withdrawn after a script ran.
    Withdrawal as "way of withdrawing" {
        /// The page is loaded anew: nothing else stops a script.
        Reload = "reload",
        /// The page stays; the site stops its scripts itself.
        Stay = "stay",
    }
}

record! {
    /// The consent banner.
    ConsentSettings as "`consent`" {
        banner: Banner,
        /// How long a choice is kept, the same for yes and no; 180 days if not said.
        lifetime: Period,
        /// Raised when the meaning of what was agreed to changes: asks everybody again.
        revision: u32,
        /// The domain whose subdomains share the choice.
        domain: String,
        /// Where the record of a choice is sent.
        endpoint: Url,
        consent_mode: ConsentMode,
        gpc: Gpc,
        /// What happens to a page whose scripts ran; it is loaded anew if not said.
        withdrawal: Withdrawal,
        /// A sentence of the site's own in the banner.
        intro: Prose,
    }
}
