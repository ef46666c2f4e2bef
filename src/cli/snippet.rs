//! What the owner pastes into the pages of their own site, and what belongs at the root of the origin.

use crate::assets::Assets;
use crate::content::Words;
use crate::derive::Notice;
use crate::render::gpc;
use crate::terms::Consent;

/// The snippet for this notice, with what has to be copied elsewhere.
pub(super) fn text(notice: &Notice, assets: &Assets) -> String {
    let settings = notice.policy.site.as_ref();
    let url = settings
        .and_then(|site| site.url.as_ref())
        .map(|url| url.value.0.as_str());
    let base = url.map_or_else(|| "/privacy/".to_owned(), path_of);
    let mut out = String::new();
    if notice.consent.has_script() {
        let tag = format!("<script src=\"{base}seloste.js\"");
        out.push_str("\nFor the pages of your own site, in <head>:\n\n");
        out.push_str(&format!("  {tag} defer></script>\n"));
        let (frames, scripts): (Vec<_>, Vec<_>) = (notice.consent.waiting.iter())
            .partition(|waiting| waiting.category == Consent::Embedded);
        if !scripts.is_empty() {
            out.push_str("\nAround everything that waits for consent:\n\n");
        }
        for waiting in scripts {
            out.push_str(&format!(
                "  <template data-consent=\"{}\">the provider's <script …></template>\n",
                waiting.service
            ));
        }
        if !frames.is_empty() {
            out.push_str(
                "\nAround frames, with the script before them so that the page does not move:\n\n",
            );
        }
        for waiting in frames {
            out.push_str(&format!(
                "  {tag}></script>\n  <template data-consent=\"{}\">the provider's <iframe …></template>\n",
                waiting.service
            ));
        }
        out.push_str("\nOn every page, a way back to the choice:\n\n");
        for language in &notice.languages {
            let Ok(words) = Words::load(assets, language) else {
                continue;
            };
            if let (Ok(link), Ok(path)) = (
                words.say("banner-settings-link"),
                words.say("cookies-page-path"),
            ) {
                out.push_str(&format!(
                    "  <a href=\"{base}{language}/{path}/\" data-consent-settings>{link}</a>\n"
                ));
            }
        }
        if url.is_none() {
            out.push_str("\n`site.url` is not given: put your own path in place of /privacy/.\n");
        }
    }
    if base != "/" && url.is_some() {
        out.push_str(&format!(
            "\nThe site lies under {base}: add the lines of `_headers` to the one at the root of your site.\n"
        ));
    }
    if base != "/" && gpc::honoured(notice) {
        let file = gpc::PATH;
        out.push_str(&format!(
            "\nThe banner honours Global Privacy Control. Browsers look for that at the root of an origin:\n\
             copy `{file}` to /{file} of your site, once the banner is on all of its pages.\n"
        ));
    }
    out
}

/// The path of an address, with slashes at both ends: `https://example.com/privacy` gives `/privacy/`.
fn path_of(url: &str) -> String {
    let after_scheme = url.split_once("://").map_or(url, |(_, rest)| rest);
    let path = after_scheme.split_once('/').map_or("", |(_, path)| path);
    match path.trim_matches('/') {
        "" => "/".to_owned(),
        path => format!("/{path}/"),
    }
}
