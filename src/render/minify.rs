//! Pages and style without the blanks that only their writers need.

use lightningcss::printer::PrinterOptions;
use lightningcss::stylesheet::{MinifyOptions, ParserOptions, StyleSheet};
use sha2::{Digest, Sha256};

use super::RenderError;
use super::theme::Sheet;

/// The page with fewer bytes and the same meaning.
///
/// Everything that the minifier itself calls non-compliant stays off, and scripts are left alone. Closing tags that HTML
/// does not ask for go: over a long notice they weigh as much as a table. What comes out is not to go in again: the
/// minifier does not know every place where a closing tag is understood.
pub fn page(html: &str) -> Vec<u8> {
    minified(html, false)
}

/// The same for what is made to stand inside other pages, today or as an earlier version: all closing tags stay.
pub fn article(html: &str) -> Vec<u8> {
    minified(html, true)
}

fn minified(html: &str, keep_closing_tags: bool) -> Vec<u8> {
    let cfg = minify_html::Cfg {
        keep_closing_tags,
        keep_html_and_head_opening_tags: true,
        keep_input_type_text_attr: true,
        minify_css: true,
        minify_js: false,
        ..minify_html::Cfg::new()
    };
    minify_html::minify(html.as_bytes(), &cfg)
}

/// The style sheet, minified.
///
/// # Errors
/// If the theme's style sheet is not CSS: where, and why.
pub fn style(sheet: &Sheet) -> Result<String, RenderError> {
    let path = &sheet.path;
    let fail = |reason: String| RenderError::Style(format!("{path}: {reason}"));
    let mut parsed = StyleSheet::parse(&sheet.css, ParserOptions::default()).map_err(|error| {
        let place = error.loc.as_ref().map_or_else(String::new, |loc| {
            format!(":{}:{}", loc.line + 1, loc.column)
        });
        RenderError::Style(format!(
            "{path}{place}: {}\n  = help: the style sheet is read as CSS; mend what stands there, or just before it",
            error.kind
        ))
    })?;
    parsed
        .minify(MinifyOptions::default())
        .map_err(|error| fail(error.to_string()))?;
    let printed = parsed
        .to_css(PrinterOptions {
            minify: true,
            ..PrinterOptions::default()
        })
        .map_err(|error| fail(error.to_string()))?;
    Ok(printed.code)
}

/// Ten hexadecimal digits that change with the content, for names of files that are kept for ever.
pub fn fingerprint(bytes: &[u8]) -> String {
    let digest = Sha256::digest(bytes);
    digest
        .iter()
        .take(5)
        .map(|byte| format!("{byte:02x}"))
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_page_keeps_what_browsers_and_readers_need() {
        let html = "<!doctype html>\n<html lang=\"fi\" data-seloste-notice>\n<head>\n<meta charset=\"utf-8\">\n\
                    <title>A &amp; B</title>\n</head>\n<body>\n<p>One <a href=\"#x\">two</a> three</p>\n\
                    <div data-seloste-choice hidden></div>\n</body>\n</html>\n";
        let whole = String::from_utf8(page(html)).unwrap();
        let small = String::from_utf8(article(html)).unwrap();
        assert!(whole.len() < small.len() && small.len() < html.len());
        assert!(
            whole.contains("<p>One <a href=#x>two</a> three<div") && !whole.contains("</p>"),
            "{whole}"
        );
        for part in [
            "<html ",
            "lang=fi",
            "data-seloste-notice",
            "<head>",
            "A & B",
            "<p>One <a href=#x>two</a> three",
            "<div data-seloste-choice hidden></div>",
        ] {
            assert!(small.contains(part), "{part} is missing in {small}");
        }
        assert_eq!(
            article(&small),
            small.as_bytes(),
            "minifying twice changes nothing"
        );
    }

    #[test]
    fn style_is_minified_and_checked() {
        let sheet = |css: &str| Sheet {
            path: "themes/x/style.css".into(),
            css: css.into(),
        };
        let css = ":root { color-scheme: light dark; --a: light-dark(#fff, #000); }\n";
        assert_eq!(
            style(&sheet(css)).unwrap(),
            ":root{color-scheme:light dark;--a:light-dark(#fff,#000)}"
        );
        let error = style(&sheet("p {}\na { color: }} b"))
            .unwrap_err()
            .to_string();
        assert!(error.starts_with("themes/x/style.css:2:"), "{error}");
    }

    #[test]
    fn a_fingerprint_follows_the_content() {
        assert_eq!(fingerprint(b"a").len(), 10);
        assert_ne!(fingerprint(b"a"), fingerprint(b"b"));
    }
}
