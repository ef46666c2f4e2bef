//! `sitemap.xml`: every page with its counterparts in the other languages.

/// A page of the site in all its languages: language and path from the root, in the order of languages.
pub type Counterparts = Vec<(String, String)>;

/// The file's text; `base` is the address of the site and ends in a slash.
///
/// No dates: a page's bytes do not change with the day, and the policy says when it came into force.
pub fn file(base: &str, pages: &[Counterparts]) -> String {
    let mut out = String::from(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n\
         <urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\" \
         xmlns:xhtml=\"http://www.w3.org/1999/xhtml\">\n",
    );
    for page in pages {
        for (_, path) in page {
            out.push_str(&format!("<url><loc>{}</loc>", escape(base, path)));
            if page.len() > 1 {
                for (lang, other) in page {
                    out.push_str(&format!(
                        "<xhtml:link rel=\"alternate\" hreflang=\"{lang}\" href=\"{}\"/>",
                        escape(base, other)
                    ));
                }
            }
            out.push_str("</url>\n");
        }
    }
    out.push_str("</urlset>\n");
    out
}

fn escape(base: &str, path: &str) -> String {
    format!("{base}{path}")
        .replace('&', "&amp;")
        .replace('<', "&lt;")
        .replace('>', "&gt;")
        .replace('"', "&quot;")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_page_names_its_counterparts() {
        let pages = vec![vec![
            ("fi".to_owned(), "fi/evasteet/".to_owned()),
            ("en".to_owned(), "en/cookies/".to_owned()),
        ]];
        let text = file("https://a.example/?a&b/", &pages);
        assert_eq!(text.matches("<url>").count(), 2);
        assert_eq!(text.matches("hreflang=\"en\"").count(), 2);
        assert!(text.contains("<loc>https://a.example/?a&amp;b/fi/evasteet/</loc>"));
    }
}
