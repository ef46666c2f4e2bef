//! `_headers`: what the server should say about each file, in the form that static hosts read.

use crate::model::Policy;

/// Everything that pages of the notice may load and do. They load their own style, the consent script
/// and what that fetches; nothing else, and no script may turn text into markup.
fn policy(endpoint: Option<&str>) -> String {
    let connect = match endpoint.and_then(origin) {
        Some(origin) => format!("connect-src 'self' {origin}"),
        None => "connect-src 'self'".to_owned(),
    };
    [
        "default-src 'none'",
        "script-src 'self'",
        "style-src 'self'",
        "img-src 'self' data:",
        &connect,
        "base-uri 'none'",
        "form-action 'none'",
        "frame-ancestors 'self'",
        "require-trusted-types-for 'script'",
        "trusted-types 'none'",
    ]
    .join("; ")
}

/// The path that the site of a policy lives under, with a slash at both ends: that of `site.url`, else `/`.
pub fn mount(policy: &Policy) -> String {
    let site = policy.site.as_ref();
    let url = site.and_then(|site| site.url.as_ref());
    let path = url.map_or("", |url| path_of(url.0.trim_end_matches('/')));
    format!("{}/", path.trim_end_matches('/'))
}

/// The file's text. Rules carry the path that the notice lives under, as `base` gives it
/// (`https://example.com/privacy/` → `/privacy/`); without one they begin at the root.
pub fn file(base: Option<&str>, endpoint: Option<&str>, script: bool) -> String {
    let path = base.map_or("/", path_of);
    let mut out = format!(
        "{path}*\n  Content-Security-Policy: {}\n  X-Content-Type-Options: nosniff\n  \
         Referrer-Policy: strict-origin-when-cross-origin\n\
         {path}assets/*\n  Cache-Control: public, max-age=31536000, immutable\n",
        policy(endpoint)
    );
    if script {
        // Nobody may meet an old banner: its list of services would be false.
        out.push_str(&format!(
            "{path}seloste.js\n  Cache-Control: no-cache\n{path}seloste-settings.js\n  Cache-Control: no-cache\n"
        ));
    }
    out
}

/// The path of a base address, with a slash at both ends.
fn path_of(base: &str) -> &str {
    let rest = base.split_once("://").map_or(base, |(_, rest)| rest);
    rest.find('/').map_or("/", |slash| &rest[slash..])
}

/// Scheme and host of an address, if it is plain enough to stand in a header.
pub(super) fn origin(url: &str) -> Option<&str> {
    let (scheme, rest) = url.split_once("://")?;
    if !matches!(scheme, "https" | "http") {
        return None;
    }
    let host = rest.split(['/', '?', '#']).next()?;
    let plain = |c: char| c.is_ascii_alphanumeric() || matches!(c, '.' | '-' | ':' | '[' | ']');
    let good = !host.is_empty() && host.chars().all(plain);
    good.then(|| &url[..scheme.len() + 3 + host.len()])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rules_carry_the_path_of_the_site() {
        let text = file(Some("https://a.example/privacy/"), None, true);
        assert!(text.starts_with("/privacy/*\n  Content-Security-Policy: default-src 'none';"));
        assert!(text.contains("\n/privacy/assets/*\n"));
        assert!(text.contains("\n/privacy/seloste.js\n  Cache-Control: no-cache\n"));
        let text = file(None, None, false);
        assert!(text.starts_with("/*\n") && !text.contains("seloste.js"));
    }

    #[test]
    fn an_endpoint_elsewhere_may_be_connected_to() {
        let text = file(None, Some("https://b.example:8443/consent?x"), false);
        assert!(text.contains("connect-src 'self' https://b.example:8443;"));
        let text = file(None, Some("https://b.example; script-src *"), false);
        assert!(text.contains("connect-src 'self';") && !text.contains("script-src *"));
    }
}
