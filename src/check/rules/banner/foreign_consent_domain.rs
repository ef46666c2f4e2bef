//! The choice is kept for a domain that is not the site's.
//!
//! ## Why it matters
//! Consent is given to the site that asked. A browser refuses a cookie for somebody else's domain, so the choice is
//! forgotten and the banner comes back on every page.
//!
//! ## Example
//! ```yaml
//! site: {url: "https://esimerkki.example/tietosuoja/"}
//! consent:
//!   domain: toinen.example
//! services:
//!   google-analytics-4: {}
//! data_categories:
//!   web: [ip_address, visited_pages]
//! registers:
//!   customers:
//!     sources: [data_subject, observed]
//!     purposes:
//!       visitor-statistics:
//!         name: {fi: Kävijätilastot, en: Visitor statistics}
//!         legal_basis: consent
//!         data: [web]
//!         services: [google-analytics-4]
//!         retention: 14 months
//! ```
//!
//! ## Instead
//! ```yaml
//! site: {url: "https://esimerkki.example/tietosuoja/"}
//! consent:
//!   domain: esimerkki.example
//! services:
//!   google-analytics-4: {}
//! data_categories:
//!   web: [ip_address, visited_pages]
//! registers:
//!   customers:
//!     sources: [data_subject, observed]
//!     purposes:
//!       visitor-statistics:
//!         name: {fi: Kävijätilastot, en: Visitor statistics}
//!         legal_basis: consent
//!         data: [web]
//!         services: [google-analytics-4]
//!         retention: 14 months
//! ```
//!
//! ## Limits
//! The site is known by `site.url` and `site.home`; without either there is nothing to compare. This is a warning,
//! since the notice may be on a host of its own.

use crate::check::facts::Facts;
use crate::check::rule::{Findings, Rule};
use crate::span::Spanned;
use crate::terms::Url;

pub const RULE: Rule =
    Rule::warning("CNS-005", "foreign-consent-domain", "GDPR Art. 4(11)").check(check);

fn check(facts: &Facts, findings: &mut Findings) {
    let settings = facts.policy.consent.as_ref();
    let domain = settings.and_then(|consent| consent.domain.as_ref());
    let (Some(domain), Some(site)) = (domain, &facts.policy.site) else {
        return;
    };
    let known: Vec<&Spanned<Url>> = site.url.iter().chain(&site.home).collect();
    let Some(first) = known.first().filter(|_| facts.notice.consent.has_script()) else {
        return;
    };
    if known
        .iter()
        .any(|url| within(host(&url.value.0), &domain.value))
    {
        return;
    }
    findings.add(
        RULE.at(
            domain.span,
            format!(
                "the choice is kept for `{}`, and the site is `{}`",
                domain.value,
                host(&first.value.0)
            ),
        )
        .label("not a domain of this site")
        .also(first.span, "the site")
        .help("name the domain that the site's hosts share, or remove `domain`"),
    );
}

/// The host of an address.
fn host(url: &str) -> &str {
    let rest = url.split_once("://").map_or(url, |(_, rest)| rest);
    rest.split(['/', ':', '?', '#']).next().unwrap_or(rest)
}

/// Whether a host is the domain or lies under it.
fn within(host: &str, domain: &str) -> bool {
    let (host, domain) = (
        host.to_lowercase(),
        domain.trim_start_matches('.').to_lowercase(),
    );
    host == domain
        || host
            .strip_suffix(&domain)
            .is_some_and(|rest| rest.ends_with('.'))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_host_lies_under_its_domain_and_not_beside_it() {
        let at = |url, domain| within(host(url), domain);
        assert!(at(
            "https://kauppa.esimerkki.example/a",
            "esimerkki.example"
        ));
        assert!(at("https://esimerkki.example:8080", ".Esimerkki.example"));
        assert!(!at("https://toinenesimerkki.example/", "esimerkki.example"));
        assert!(!at(
            "https://esimerkki.example/",
            "kauppa.esimerkki.example"
        ));
    }
}
