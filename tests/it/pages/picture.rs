//! The pictures: every source, purpose and recipient has its box, every line its reason; none where nobody could read it.

use std::fmt::Write;

use seloste::assets::Assets;

use super::{project, repository, site, text};

fn picture<'h>(html: &'h str, class: &str) -> Option<&'h str> {
    let tagged = |rest: &&str| {
        rest.split('>')
            .next()
            .is_some_and(|tag| tag.contains(class))
    };
    let rest = html.split("<svg ").skip(1).find(tagged)?;
    rest.find("</svg>").map(|end| &rest[..end])
}

/// Counted by hand from the small firm's policy.
#[test]
fn the_flow_shows_what_the_tables_say() {
    let site = project(&repository().join("tests/projects/small-firm"));
    let html = text(&site, "en/index.html");
    let flow = picture(html, "class=flow").expect("a picture");
    for name in [
        "You yourself",
        "Delivering orders",
        "Bookkeeping",
        "Accounting firm",
        "Finland",
    ] {
        assert!(flow.contains(&format!(">{name}</text>")), "{name}: {flow}");
    }
    // One source to two purposes, one of them to the accounting firm.
    assert_eq!(
        (flow.matches("<g ").count(), flow.matches("<path").count()),
        (4, 1)
    );
    assert_eq!(lines(flow), 3, "{flow}");
    // Two bars beside the words, six years the longest.
    let bars: Vec<&str> = html
        .match_indices("<svg class=bar")
        .chain(html.match_indices("class=bar"))
        .map(|(at, _)| &html[at..at + 120])
        .collect();
    assert!(bars.iter().any(|bar| bar.contains("width=100")), "{bars:?}");
    // The square root of a third: two years of six.
    assert!(bars.iter().any(|bar| bar.contains("width=57")), "{bars:?}");
}

/// How many lines a picture's paths draw.
fn lines(picture: &str) -> usize {
    picture
        .split("<path")
        .skip(1)
        .filter_map(|path| path.split('>').next())
        .map(|path| path.matches('S').count())
        .sum()
}

/// What comes from or goes to all of many purposes is one line to a bracket.
#[test]
fn all_purposes_are_one_line() {
    let site = project(&repository());
    let html = text(&site, "en/website/index.html");
    let flow = picture(html, "class=flow").expect("a picture");
    // What comes from the visit itself, and to whoever hosts the site: one line each, beside three that differ.
    assert_eq!(lines(flow), 5, "{flow}");
    assert_eq!(flow.matches("<path").count(), 2 + 2, "{flow}");
    assert!(html.contains("A bracket stands for all purposes."));
}

/// Where data leave the EEA, the line is drawn another way and the caption says so.
#[test]
fn transfers_are_marked() {
    let site = project(&repository());
    let html = text(&site, "en/website/index.html");
    let flow = picture(html, "class=flow").expect("a picture");
    // Two recipients outside the EEA, each with its box; their lines are one path.
    assert_eq!(flow.matches("class=far").count(), 3);
    assert!(html.contains("Dashed line: data is also processed outside"));
    let near = project(&repository().join("tests/projects/small-firm"));
    assert!(!text(&near, "en/index.html").contains("Dashed:"));
}

/// Too much to see is no picture; the text is there all the same.
#[test]
fn two_hundred_purposes_have_no_flow() {
    let mut policy = String::from(
        "languages: [en]\ncontroller: {name: A, country: FI}\nrecipients: {firm: {name: Firm, role: processor, country: FI}}\n\
         registers:\n  customers:\n    name: Customers\n    sources: [data_subject]\n    recipients: [firm]\n    purposes:\n",
    );
    for number in 0..200 {
        writeln!(
            policy,
            "      p{number}: {{name: Purpose {number}, retention: 1 year}}"
        )
        .expect("text");
    }
    let site = site(&policy, &Assets::builtin());
    let html = text(&site, "en/index.html");
    assert!(html.contains("Purpose 199"));
    assert_eq!(picture(html, "class=flow"), None);
    assert_eq!(html.matches("class=bar").count(), 200);
}
