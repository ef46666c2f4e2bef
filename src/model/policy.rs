//! The whole file.

use crate::model::{
    Category, Children, ConsentSettings, Controller, DataProtectionOfficer, Extra, Internal,
    OwnEvent, OwnItem, Recipient, Register, Representative, RightsChannels, Security, Service,
    Texts,
};
use crate::record;
use crate::source::decode::{Entries, List};
use crate::terms::{Colour, Date, Phrase, Prose, RawHtml, Url};

record! {
    /// Everything that `policy.yaml` (with its `registers/*.yaml`) says.
    Policy as "the file" {
        /// The version of the format: 1. Example: `1`
        seloste: String,
        /// The languages of the notice; the first is the authoritative one. Default: `[fi]`. Law: GDPR Art. 12(1).
        /// Example: `[fi, en]`
        languages: List<String>,
        /// The version of the notice. Example: `3.1`
        version: String,
        /// The day the notice was first made. Example: `2024-05-20`
        created: Date,
        /// Since when the notice holds as it is. Law: GDPR Art. 5(2), 12(1). Example: `2026-03-01`
        effective: Date,
        /// The day by which somebody looks at it again. Law: GDPR Art. 5(2). Example: `2027-03-01`
        next_review: Date,
        /// How else changes are told; the page on changes always is. Law: GDPR Art. 12(1). Example: `{fi: Kerromme
        /// myös sähköpostilla., en: Also by e-mail.}`
        change_notice: Prose,
        /// What has changed and when. Law: GDPR Art. 12(1). Example: `[{date: 2026-03-01, text: {fi: Perintä
        /// lisätty., en: Debt collection added.}}]`
        changes: List<Change>,
        /// Where the notice is published, and how it looks. Example: `{url: https://esimerkki.example/privacy/}`
        site: SiteSettings,
        /// Own words for data subjects. Law: GDPR Art. 12(1), 30(1)(c). Example: `{tester: {fi: Testaajat, en:
        /// Testers}}`
        subjects: Entries<Phrase>,
        /// Own words for items of data. Law: GDPR Art. 14(1)(d). Example: `{shoe_size: {fi: Kengänkoko, en: Shoe
        /// size}}`
        items: Entries<OwnItem>,
        /// Own events, and definitions of the catalogue's. Law: GDPR Art. 13(2)(a). Example: `{test_end: {after: {fi:
        /// testin päättymisestä, en: the test ends}}}`
        events: Entries<OwnEvent>,
        /// Who decides why and how data are processed. Law: GDPR Art. 13(1)(a). Example: `{name: Esimerkki Oy,
        /// country: FI, email: tietosuoja@esimerkki.example}`
        controller: Controller,
        /// The data protection officer, or `none`. Law: GDPR Art. 13(1)(b), 37–39. Example: `none`
        dpo: DataProtectionOfficer,
        /// The representative in the Union, for a controller outside it. Law: GDPR Art. 13(1)(a), 27. Example:
        /// `{name: Esimerkki Europe Oy, country: FI, email: edustaja@esimerkki.example}`
        representative: Representative,
        /// How people use their rights. Law: GDPR Art. 12(2), 13(2)(b). Example: `{answer_within: 14 days}`
        rights: RightsChannels,
        /// Only where services are offered directly to children. Law: GDPR Art. 8. Example: `{age: 13}`
        children: Children,
        /// Security of processing, for all registers that do not say their own. Law: GDPR Art. 32. Example: `{manual:
        /// none}`
        security: Security,
        /// Own Markdown by section, shown last in it. Law: GDPR Art. 12(1). Example: `{rights: {fi: Vastaamme pian.,
        /// en: We answer soon.}}`
        texts: Texts,
        /// Sections of one's own. Law: GDPR Art. 12(1). Example: `[words-we-use]`
        extra: List<Extra>,
        /// Findings that are accepted, with the reason; never published. Example: `[{code: BAS-063, at:
        /// registers.website, reason: The test is being written.}]`
        allow: List<Allow>,
        /// Which data, by id. Law: GDPR Art. 14(1)(d). Example: `{contact: [name, email]}`
        data_categories: Entries<Category>,
        /// Parties that get data, by id; never own staff. Law: GDPR Art. 13(1)(e). Example: `{accounting: {role:
        /// processor, country: FI}}`
        recipients: Entries<Recipient>,
        /// Technologies of the site that store something on the visitor's device, by id. Law: ePrivacy Directive Art.
        /// 5(3), FI-SVPL § 205. Example: `{youtube: {}}`
        services: Entries<Service>,
        /// The consent banner. Law: ePrivacy Directive Art. 5(3), GDPR Art. 7. Example: `{lifetime: 180 days}`
        consent: ConsentSettings,
        /// The registers, by id; each has a notice. Law: GDPR Art. 13, 14. Example: `{customers: {name: {fi:
        /// Asiakasrekisteri, en: Customer register}}}`
        registers: Entries<Register>,
        /// Notes for the record of processing, never published. Law: GDPR Art. 30. Example: `{owner: Hallinto}`
        internal: Internal,
    }
}

impl Policy {
    /// The languages of the notice; Finnish if none could be read.
    pub fn language_codes(&self) -> Vec<&str> {
        match &self.languages {
            Some(languages) if !languages.is_empty() => {
                languages.iter().map(|l| l.value.as_str()).collect()
            }
            _ => vec!["fi"],
        }
    }

    /// What becomes of raw HTML in own texts.
    pub fn raw_html(&self) -> RawHtml {
        let site = self.site.as_ref();
        let said = site.and_then(|site| site.raw_html.as_ref());
        said.map_or(RawHtml::Refused, |said| said.value)
    }

    /// The entries of an optional list of named things.
    pub fn registers(&self) -> impl Iterator<Item = (&str, &crate::span::Spanned<Register>)> {
        self.registers
            .iter()
            .flat_map(|registers| registers.value.iter())
    }
}

record! {
    /// A change of the notice (GDPR Art. 12(1)).
    Change as "a change" {
        /// The day of the change. Example: `2026-03-01`
        date: Date,
        /// What changed. Example: `{fi: Perintä lisätty., en: Debt collection added.}`
        text: Prose,
        /// The version that came with it. Example: `3.1`
        version: String,
        /// Whether it changes what people were told before. Default: `false`. Law: GDPR Art. 13(3), 14(4). Example:
        /// `true`
        material: bool,
    }
}

record! {
    /// Where the notice is published.
    SiteSettings as "`site`" {
        /// The address of the published notice; without it no sitemap and no canonical links. Example:
        /// `https://esimerkki.example/privacy/`
        url: Url,
        /// What the site is called. Default: the controller's name. Example: `{fi: Esimerkin tietosuoja, en: Privacy
        /// at Esimerkki}`
        name: Phrase,
        /// The folder of the looks in `themes/`. Default: `default`. Example: `default`
        theme: String,
        /// The firm's own site, linked from the head of every page. Example: `https://esimerkki.example/`
        home: Url,
        /// The colour of links and lines. Each of the light and the dark look gets the shade of it that can be read
        /// there (contrast of 4.5 to 1, WCAG 2.2, 1.4.3). Example: `"#0b5c63"`
        accent: Colour,
        /// An image file of the project, shown in the head of every page in the place of the name. It is copied into
        /// `assets/`; SVG, PNG, WebP or JPEG. Default: the name. Example: `logo.svg`
        logo: String,
        /// What becomes of raw HTML in own texts. Default: `refused`. Example: `sanitised`
        raw_html: RawHtml,
    }
}

record! {
    /// A finding that is accepted, and why; never published.
    Allow as "an `allow`" {
        /// The rule whose finding it is. Example: `BAS-063`
        code: String,
        /// The path of the value, or of what it stands in. Example: `registers.website`
        at: String,
        /// Why it is accepted. Example: `The balancing test is being written.`
        reason: String,
        /// The last day on which it is. Default: no end. Example: `2027-03-31`
        until: Date,
    }
}
