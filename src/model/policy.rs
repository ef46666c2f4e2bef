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
        /// The version of the format: 1.
        seloste: String,
        /// The languages of the notice; the first is the authoritative one.
        languages: List<String>,
        /// The version of the notice.
        version: String,
        created: Date,
        /// Since when the notice holds as it is.
        effective: Date,
        next_review: Date,
        /// How else changes are told.
        change_notice: Prose,
        changes: List<Change>,
        site: SiteSettings,
        /// Own words for data subjects.
        subjects: Entries<Phrase>,
        /// Own words for items of data.
        items: Entries<OwnItem>,
        /// Own events, and definitions of the catalogue's.
        events: Entries<OwnEvent>,
        controller: Controller,
        dpo: DataProtectionOfficer,
        representative: Representative,
        rights: RightsChannels,
        children: Children,
        security: Security,
        texts: Texts,
        extra: List<Extra>,
        allow: List<Allow>,
        data_categories: Entries<Category>,
        recipients: Entries<Recipient>,
        services: Entries<Service>,
        consent: ConsentSettings,
        registers: Entries<Register>,
        /// Notes for the record of processing, never published.
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
    /// A change of the notice.
    Change as "a change" {
        date: Date,
        text: Prose,
        version: String,
        /// Changes what people were told before.
        material: bool,
    }
}

record! {
    /// Where the notice is published.
    SiteSettings as "`site`" {
        /// The address of the published notice; without it no sitemap and no canonical links.
        url: Url,
        name: Phrase,
        theme: String,
        /// The firm's own site, linked from the head of every page.
        home: Url,
        /// The colour of links and lines: `"#0b5c63"`. Each of the light and the dark look gets the shade of it that can
        /// be read there (contrast of 4.5 to 1, WCAG 2.2, 1.4.3).
        accent: Colour,
        /// An image file of the project, shown in the head of every page in the place of the name: `logo.svg`. It is
        /// copied into `assets/`; SVG, PNG, WebP or JPEG.
        logo: String,
        /// What becomes of raw HTML in own texts; it is refused if not said.
        raw_html: RawHtml,
    }
}

record! {
    /// A finding that is accepted, and why; never published.
    Allow as "an `allow`" {
        code: String,
        at: String,
        reason: String,
        until: Date,
    }
}
