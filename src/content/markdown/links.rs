//! Which addresses a text may lead to.

/// Whether a link leads somewhere a reader can follow it to: http, https, mailto, tel, or within the site.
///
/// ```
/// use seloste::content::markdown::is_safe_link;
/// assert!(is_safe_link("https://example.com/") && is_safe_link("../en/#rights"));
/// assert!(!is_safe_link("javascript:alert(1)") && !is_safe_link("//example.com/"));
/// ```
pub fn is_safe_link(url: &str) -> bool {
    // Browsers drop tabs and line breaks inside an address, so "java\nscript:" would run.
    if url.is_empty()
        || url
            .chars()
            .any(|c| c.is_control() || c.is_whitespace() || c == '\\')
    {
        return false;
    }
    if url.starts_with("//") {
        return false;
    }
    let end = url.find(['/', '?', '#']).unwrap_or(url.len());
    match url[..end].split_once(':') {
        Some((scheme, rest)) => {
            let scheme = scheme.to_ascii_lowercase();
            match scheme.as_str() {
                "http" | "https" => url[scheme.len()..].starts_with("://"),
                "mailto" | "tel" => !rest.is_empty(),
                _ => false,
            }
        }
        None => true,
    }
}

/// Whether an address surely lies on the site's own host: from the root, as `/pictures/map.png`.
pub fn is_own(url: &str) -> bool {
    url.starts_with('/') && is_safe_link(url)
}

/// Whether a safe link depends on the folder of the page it stands on.
pub fn is_relative(url: &str) -> bool {
    let end = url.find(['/', '?', '#']).unwrap_or(url.len());
    !url.starts_with(['/', '#']) && !url[..end].contains(':')
}
