//! Technologies on the site and what they keep on the visitor's device (FI-SVPL § 205).

use crate::model::{Internal, OrNone};
use crate::record;
use crate::source::decode::List;
use crate::terms::{
    Consent, Exemption, Lifetime, Period, Prose, StorageKind, StorageParty, Text, Url,
};
use crate::words;

record! {
    /// A technology that the site uses (ePrivacy Directive Art. 5(3), FI-SVPL § 205).
    Service as "a service" or empty {
        /// The catalogue's id, or `self` for the site's own. Default: the key. Example: `google-analytics-4`
        r#use: String,
        /// What it is called: the same in every language, or one for each. Default: the catalogue's name. Law: FI-SVPL
        /// § 205(1). Example: `Ostoskori`
        name: Text,
        /// What it is for. Default: the catalogue's words. Law: FI-SVPL § 205(1). Example: `{fi: Muistaa ostoskorin.,
        /// en: Remembers the basket.}`
        description: Prose,
        /// The recipient behind it, by id. Default: the catalogue's party, or the controller for its own. Law: GDPR
        /// Art. 13(1)(e). Example: `hosting`
        provider: String,
        /// What people choose it by. Default: the catalogue's. Law: ePrivacy Directive Art. 5(3). Example:
        /// `analytics`
        consent: Consent,
        /// Why it needs no consent. Default: the catalogue's. Law: ePrivacy Directive Art. 5(3), FI-SVPL § 205(2).
        /// Example: `{criterion: requested_service, reason: {fi: Kori ei toimisi., en: The basket would not work.}}`
        exempt: Exempt,
        /// Pages on which it is used. Default: all of the site. Example: `[/yhteys]`
        pages: List<String>,
        /// What it keeps on the device, added to the catalogue's; the same name replaces. Law: FI-SVPL § 205(1).
        /// Example: `[{name: kori, kind: cookie, lifetime: session, purpose: {fi: Ostoskori., en: The basket.}}]`
        storage: List<StoredItem>,
        /// Notes for the record of processing, never published. Law: GDPR Art. 30. Example: `{owner: Hallinto}`
        internal: Internal,
    }
}

record! {
    /// Why storage needs no consent (ePrivacy Directive Art. 5(3), FI-SVPL § 205(2)).
    Exempt as "an exemption" {
        /// Which of the two exemptions. Example: `requested_service`
        criterion: Exemption,
        /// Why it applies. Example: `{fi: Kori ei toimisi., en: The basket would not work.}`
        reason: Prose,
    }
}

record! {
    /// Something kept on the device or read from it (ePrivacy Directive Art. 5(3), FI-SVPL § 205).
    StoredItem as "a stored item" {
        /// The name; `*` stands for a part that varies. Example: `_ga_*`
        name: String,
        /// How it is kept. Default: `cookie`. Example: `local_storage`
        kind: StorageKind,
        /// How long it stays. Law: FI-SVPL § 205(1), GDPR Art. 13(2)(a). Example: `2 years`
        lifetime: Lifetime,
        /// What it is for. Example: `{fi: Muistaa kielen., en: Remembers the language.}`
        purpose: Prose,
        /// Under whose origin it is kept. Default: `first` for the site's own. Example: `first`
        party: StorageParty,
        /// Recipients who can read it, or `none`. Default: the provider. Law: FI-SVPL § 205(1). Example: `none`
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
    /// The consent banner (ePrivacy Directive Art. 5(3), GDPR Art. 7).
    ConsentSettings as "`consent`" {
        /// Whose banner asks. Default: `seloste`. Example: `seloste`
        banner: Banner,
        /// How long a choice is kept, the same for yes and no. Default: 180 days. Example: `180 days`
        lifetime: Period,
        /// Raised when the meaning of what was agreed to changes: asks everybody again. Default: 0. Law: GDPR Art.
        /// 4(11). Example: `2`
        revision: u32,
        /// The domain whose subdomains share the choice. Default: the host of the page alone. Example:
        /// `esimerkki.example`
        domain: String,
        /// Where the record of a choice is sent. Law: GDPR Art. 7(1). Example: `https://esimerkki.example/suostumus`
        endpoint: Url,
        /// Google Consent Mode v2. Default: `basic` if a service listens. Example: `basic`
        consent_mode: ConsentMode,
        /// What a Global Privacy Control signal means. Default: `refuse`. Law: GDPR Art. 21(5). Example: `refuse`
        gpc: Gpc,
        /// What happens to a page whose scripts ran. Default: `reload`. Law: GDPR Art. 7(3). Example: `stay`
        withdrawal: Withdrawal,
        /// A sentence of the site's own in the banner. Example: `{fi: Hei., en: Hello.}`
        intro: Prose,
    }
}
