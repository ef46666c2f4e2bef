//! What a visitor has to load before there is something to read: the page, its style and its script, as servers send them.

use super::{attributes, project, repository, resolve, text};

/// The first flight of a connection: ten packets of 1,460 bytes, less what the headers take. Another encoder of the same
/// format may need a little more than ours.
const LIMIT: usize = 14_336 - 32;

fn brotli(mut bytes: &[u8]) -> usize {
    let mut out = Vec::new();
    let params = brotli::enc::BrotliEncoderParams::default();
    brotli::BrotliCompress(&mut bytes, &mut out, &params).expect("writing to memory");
    out.len()
}

/// Every page of the example, those with two languages side by side as well.
#[test]
fn a_first_view_of_the_example_fits_the_first_flight() {
    let site = project(&repository());
    let mut seen = Vec::new();
    for (path, html) in super::pages(&site) {
        if path.starts_with("embed/") {
            continue;
        }
        let style = attributes(html, "href");
        let loaded = style
            .into_iter()
            .filter(|link| link.contains("/style.") || link.starts_with("assets/style."))
            .chain(
                attributes(html, "src")
                    .into_iter()
                    .filter(|src| src.ends_with(".js")),
            );
        let mut parts = vec![brotli(html.as_bytes())];
        for link in loaded {
            parts.push(brotli(text(&site, &resolve(path, link)).as_bytes()));
        }
        assert!(parts.len() > 1, "{path} has a style sheet");
        seen.push((parts.iter().sum::<usize>(), path.to_owned(), parts));
    }
    seen.sort_by(|a, b| b.cmp(a));
    let edition = |path: &str| path.split('/').next().is_some_and(|top| top.contains('-'));
    for (sum, path, parts) in &seen {
        println!("{sum:>6} bytes brotli {path} {parts:?}");
    }
    assert!(seen.iter().any(|(_, path, _)| edition(path)));
    let heavy: Vec<_> = seen.iter().filter(|(sum, ..)| *sum > LIMIT).collect();
    assert!(heavy.is_empty(), "over {LIMIT} bytes: {heavy:?}");
}
