//! Fonts, icons or scripts come from others, and the site could serve them itself.
//!
//! ## Why it matters
//! With each page the browser gives the visitor's IP address to another party, for files that any server can provide. A
//! court in Munich found no legitimate interest in that, and nobody wants to be asked for consent to a font.
//!
//! ## Example
//! ```yaml
//! services:
//!   web-fonts:
//!     use: self
//!     name: Google Fonts
//!     description: {fi: Lataa sivuston kirjasimet., en: Loads the fonts of the site.}
//!     provider: font-host
//!     consent: functional
//!     storage: []
//! recipients:
//!   font-host: {name: Kirjasin Oy, role: controller, country: FI}
//! data_categories:
//!   web: [ip_address, visited_pages]
//! registers:
//!   customers:
//!     sources: [data_subject, observed]
//!     purposes:
//!       typefaces:
//!         name: {fi: Sivuston ulkoasu, en: Look of the site}
//!         legal_basis: consent
//!         data: [web]
//!         services: [web-fonts]
//!         retention: 14 months
//! ```
//!
//! ## Instead
//! ```yaml
//! services: {}
//! ```
//!
//! ## Limits
//! Such services are recognised by id or name. A note where the service waits for consent, a warning where it does not.

use std::sync::LazyLock;

use crate::check::facts::Facts;
use crate::check::prose::{Lexicon, Reading};
use crate::check::rule::{Findings, Rule};
use crate::derive::{Label, ServiceNotice};
use crate::diagnostic::Severity;

pub const RULE: Rule = Rule::warning(
    "SVC-003",
    "avoidable-service",
    "GDPR Art. 5(1)(c), 25(1); LG München I, 3 O 17493/20",
)
.check(check);

/// Names are the same in every language.
static AVOIDABLE: LazyLock<Lexicon> = LazyLock::new(|| {
    Lexicon::new(&[(
        "en",
        "files",
        &[
            "google|adobe|bunny|web|remote fonts|webfonts|font",
            "googlefonts|typekit|fontawesome|myfonts",
            "google-fonts|adobe-fonts|font-awesome|bunny-fonts",
            "font awesome",
            "jsdelivr|cdnjs|unpkg|bootstrapcdn|jquery-cdn",
            "jquery|bootstrap|cloudflare cdn|cdnjs",
        ],
    )])
});

fn check(facts: &Facts, findings: &mut Findings) {
    for service in &facts.notice.services {
        if service.discontinued.is_some() || service.provider.is_none() || !avoidable(service) {
            continue;
        }
        let mut finding = RULE
            .at(
                service.span,
                format!("`{}` gives visitors' IP addresses to others for files the site could serve itself", service.id),
            )
            .label("loaded from another host")
            .help("put the files on the site's own server and remove the service");
        if service.waits() {
            finding.severity = Severity::Note;
        }
        findings.add(finding);
    }
}

fn avoidable(service: &ServiceNotice) -> bool {
    let name = match service.name {
        Label::Name(name) => name,
        _ => "",
    };
    let named = |text: &str| !AVOIDABLE.find("en", &Reading::plain(text)).is_empty();
    named(service.id) || named(name)
}
