//! Pages and style without the blanks that only their writers need.

use lightningcss::printer::PrinterOptions;
use lightningcss::stylesheet::{MinifyOptions, ParserOptions, StyleSheet};
use sha2::{Digest, Sha256};

use super::RenderError;
use super::theme::Sheet;

/// The page with fewer bytes and the same meaning.
///
/// Everything that the minifier itself calls non-compliant stays off, scripts are left alone, and closing tags stay: not
/// every reader of HTML knows where one is understood, this minifier among them.
pub fn page(html: &str) -> Vec<u8> {
    let cfg = minify_html::Cfg {
        keep_closing_tags: true,
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
        let small = String::from_utf8(page(html)).unwrap();
        assert!(small.len() < html.len());
        for part in [
            "<html ",
            "lang=fi",
            "data-seloste-notice",
            "<head>",
            "A & B",
            "<p>One <a href=#x>two</a> three</p>",
            "<div data-seloste-choice hidden></div>",
            "</body></html>",
        ] {
            assert!(small.contains(part), "{part} is missing in {small}");
        }
        assert_eq!(
            page(&small),
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
