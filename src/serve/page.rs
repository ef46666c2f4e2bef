//! A page on its way to the browser: the published bytes and one script tag, by which it learns of changes.

use sha2::{Digest, Sha256};

use super::board::{Served, Shown};

/// Where everything of serve itself lies. No path of a site begins so: ids and languages begin with a letter.
pub const OWN: &str = "/_seloste/";

/// The script that every page is given.
pub const SCRIPT: &str = "/_seloste/reload.js";

/// The stream of what is shown.
pub const EVENTS: &str = "/_seloste/events";

/// What there is at an address.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Found {
    /// The file of that path within the site.
    File(String),
    /// It lies at another address.
    Moved(String),
    /// Nothing, or nothing yet if the site is still being made.
    Nothing,
}

/// What there is at the path of a URL.
///
/// Paths are compared as they come: those of a site are made of letters, digits, `-`, `.`, `_` and `/`, which no
/// client encodes. What is not a path of the site is nothing, in whatever encoding it tries to lead elsewhere.
pub fn find(served: &Served, path: &str) -> Found {
    let Some(rest) = path.strip_prefix(served.mount.as_str()) else {
        return match path == "/" || format!("{path}/") == served.mount {
            true => Found::Moved(served.mount.clone()),
            false => Found::Nothing,
        };
    };
    let there = |path: &str| served.site.get(path).is_some();
    let index = format!("{rest}index.html");
    if rest.is_empty() || rest.ends_with('/') {
        return match there(&index) {
            true => Found::File(index),
            false => Found::Nothing,
        };
    }
    if there(rest) {
        Found::File(rest.to_owned())
    } else if there(&format!("{rest}/index.html")) {
        Found::Moved(format!("{path}/"))
    } else {
        Found::Nothing
    }
}

/// The path within the site that a browser shows at the path of a URL, whether it is there or not.
pub fn looked_at(served: &Served, path: &str) -> Option<String> {
    let rest = path.strip_prefix(served.mount.as_str())?;
    Some(match rest.is_empty() || rest.ends_with('/') {
        true => format!("{rest}index.html"),
        false => rest.to_owned(),
    })
}

/// What tells one state of a page from another, the name of its style sheet apart: the page itself and its scripts.
fn digest(served: &Served, page: &[u8]) -> String {
    let mut hash = Sha256::new();
    let style = served.style().unwrap_or_default().as_bytes();
    let mut rest = page;
    while let Some(at) = place_of(style, rest) {
        hash.update(&rest[..at]);
        rest = &rest[at + style.len()..];
    }
    hash.update(rest);
    for script in served.scripts() {
        hash.update(script);
    }
    let digest = hash.finalize();
    digest.iter().take(8).map(|b| format!("{b:02x}")).collect()
}

fn place_of(needle: &[u8], text: &[u8]) -> Option<usize> {
    let length = needle.len();
    (length > 0 && length <= text.len())
        .then(|| text.windows(length).position(|part| part == needle))
        .flatten()
}

/// What a page is told of the present: its own state, its style sheet, and the findings. `None` while the page is
/// still being made.
pub fn state(shown: &Shown, path: &str) -> Option<String> {
    let (page, style) = match &shown.served {
        None => (None, None),
        Some(served) => match find(served, path) {
            Found::File(file) => {
                let page = served.site.get(&file).unwrap_or_default();
                (Some(digest(served, page)), style_url(served))
            }
            Found::Moved(to) => (Some(to), None),
            Found::Nothing if served.whole => (None, None),
            Found::Nothing => return None,
        },
    };
    let told = serde_json::to_value(&*shown.told).unwrap_or_default();
    Some(serde_json::json!({ "page": page, "style": style, "told": told }).to_string())
}

fn style_url(served: &Served) -> Option<String> {
    let style = served.style()?;
    Some(format!("{}{style}", served.mount))
}

/// The page with the tag of the script at the end of its body. A piece of a page stays as it is.
pub fn with_script(served: &Served, page: &[u8]) -> Vec<u8> {
    let start = b"<!doctype html";
    let whole = page.get(..start.len());
    if !whole.is_some_and(|found| found.eq_ignore_ascii_case(start)) {
        return page.to_vec();
    }
    // Whoever writes HTML may leave out the end tags of body and html.
    let end = b"</body>";
    let last = page.windows(end.len()).rposition(|part| part == end);
    let at = last.unwrap_or(page.len());
    let tag = tag(
        &digest(served, page),
        &style_url(served).unwrap_or_default(),
    );
    [&page[..at], tag.as_bytes(), &page[at..]].concat()
}

/// The tag; both values are hexadecimal digits and paths of our own.
fn tag(page: &str, style: &str) -> String {
    format!("<script src=\"{SCRIPT}\" data-page=\"{page}\" data-style=\"{style}\" async></script>")
}

/// The page where there is none. It comes alive when one is made at its address.
pub fn missing(served: &Served, path: &str) -> String {
    let mut links = String::new();
    for (page, _) in served.site.iter() {
        let Some(folder) = page.strip_suffix("index.html") else {
            continue;
        };
        let href = format!("{}{folder}", served.mount);
        links.push_str(&format!("<li><a href=\"{href}\">{href}</a></li>\n"));
    }
    let style = style_url(served).unwrap_or_default();
    let path = escaped(path);
    frame(
        "No such page",
        &format!("<link rel=\"stylesheet\" href=\"{style}\">"),
        &format!(
            "<p>The site has no page at <code>{path}</code>. It has these:</p>\n<ul>\n{links}</ul>"
        ),
    )
}

/// The page while no build has been good yet.
pub fn waiting() -> String {
    frame(
        "Nothing to show yet",
        "",
        "<p>The notice appears here as soon as <code>policy.yaml</code> can be built.</p>",
    )
}

fn frame(title: &str, head: &str, body: &str) -> String {
    format!(
        "<!doctype html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n\
         <meta name=\"viewport\" content=\"width=device-width\">\n<title>{title}</title>\n{head}\n</head>\n\
         <body>\n<main>\n<h1>{title}</h1>\n{body}\n</main>\n{}\n</body>\n</html>\n",
        tag("", "")
    )
}

fn escaped(text: &str) -> String {
    text.chars()
        .map(|c| match c {
            '&' => "&amp;".to_owned(),
            '<' => "&lt;".to_owned(),
            '>' => "&gt;".to_owned(),
            '"' => "&quot;".to_owned(),
            other => other.to_string(),
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::site::Site;

    fn served(style: &str, text: &str) -> Served {
        let mut site = Site::new();
        let style = format!("assets/style.{style}.css");
        site.insert(
            "fi/index.html",
            format!("<!DOCTYPE html><body><link href=../{style}>{text}</body>"),
        );
        site.insert(style, "a{}");
        Served::new(site, "/privacy/".to_owned(), true)
    }

    #[test]
    fn only_paths_of_the_site_are_found() {
        let served = served("1", "x");
        let file = Found::File("fi/index.html".to_owned());
        assert_eq!(find(&served, "/privacy/fi/"), file);
        assert_eq!(find(&served, "/privacy/fi/index.html"), file);
        let moved = |to: &str| Found::Moved(to.to_owned());
        assert_eq!(find(&served, "/privacy/fi"), moved("/privacy/fi/"));
        assert_eq!(find(&served, "/privacy"), moved("/privacy/"));
        assert_eq!(find(&served, "/"), moved("/privacy/"));
        for path in [
            "/fi/",
            "/privacy/en/",
            "/privacy/fi/../fi/",
            "/privacy//fi/",
            "/privacy/%66i/",
            "/privacy/../../etc/passwd",
            "*",
            "",
        ] {
            assert_eq!(find(&served, path), Found::Nothing, "{path}");
        }
    }

    #[test]
    fn another_style_is_not_another_page() {
        let page = |served: &Served| {
            let page = served.site.get("fi/index.html").unwrap();
            digest(served, page)
        };
        assert_eq!(page(&served("1", "x")), page(&served("2", "x")));
        assert_ne!(page(&served("1", "x")), page(&served("1", "y")));
    }

    #[test]
    fn a_page_gets_one_tag_and_a_piece_none() {
        let served = served("1", "x");
        let page = served.site.get("fi/index.html").unwrap();
        let with = String::from_utf8(with_script(&served, page)).unwrap();
        assert_eq!(with.matches(SCRIPT).count(), 1);
        assert!(with.ends_with("async></script></body>"), "{with}");
        assert_eq!(with_script(&served, b"<h2>x</h2>"), b"<h2>x</h2>");
        let open = String::from_utf8(with_script(&served, b"<!doctype html><p>x")).unwrap();
        assert!(
            open.starts_with("<!doctype html><p>x<script src="),
            "{open}"
        );
    }

    #[test]
    fn an_address_is_shown_as_text() {
        let text = missing(&served("1", "x"), "/<script>\"&");
        assert!(text.contains("<code>/&lt;script&gt;&quot;&amp;</code>"));
    }
}
