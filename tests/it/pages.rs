//! The published pages: true to the policy, whole, safe and the same every time.

mod beside;
mod ids;
mod linked;
mod looks;
mod picture;
mod requests;
mod short;
mod tongues;
mod truth;
mod weight;

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};
use std::sync::OnceLock;

use seloste::assets::Assets;
use seloste::catalogue::Catalogue;
use seloste::derive::derive;
use seloste::model::Policy;
use seloste::render::render;
use seloste::site::Site;
use seloste::source::{Source, Sources, decode, yaml};

fn repository() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
}

/// The site of a policy, whatever `check` would say of it.
fn site(policy: &str, assets: &Assets) -> Site {
    let mut sources = Sources::default();
    let (catalogue, _) = Catalogue::load(assets, &mut sources);
    let id = sources.add(Source::new("policy.yaml", policy));
    let (node, _) = yaml::parse(sources.get(id), id);
    let node = node.expect("a policy that is YAML");
    let mut reader = decode::Reader::default();
    let policy = decode::spanned::<Policy>(&node, Default::default(), &mut reader)
        .expect("a policy that is a mapping")
        .value;
    render(&derive(&policy, &catalogue), assets).unwrap_or_else(|error| panic!("{error}"))
}

fn project(dir: &Path) -> Site {
    let assets = Assets::with_project(dir).unwrap_or_else(|error| panic!("{error}"));
    let policy = std::fs::read_to_string(dir.join("policy.yaml")).expect("a policy");
    site(&policy, &assets)
}

/// The example and every test project with its name, built once for all tests.
fn all() -> &'static [(String, Site)] {
    static ALL: OnceLock<Vec<(String, Site)>> = OnceLock::new();
    ALL.get_or_init(build_all)
}

/// Those of them whose pages are the default theme's, or extend them: what a theme of one's own shows is its business.
fn built_in_looks() -> impl Iterator<Item = &'static (String, Site)> {
    all()
        .iter()
        .filter(|(name, _)| !name.ends_with("own-theme"))
}

fn build_all() -> Vec<(String, Site)> {
    let mut dirs: Vec<PathBuf> = std::fs::read_dir(repository().join("tests/projects"))
        .expect("test projects")
        .map(|entry| entry.expect("a project").path())
        .filter(|dir| dir.join("policy.yaml").is_file())
        .collect();
    dirs.push(repository());
    dirs.sort();
    assert!(dirs.len() > 5, "only {} projects were found", dirs.len());
    dirs.iter()
        .map(|dir| (dir.display().to_string(), project(dir)))
        .collect()
}

fn small_firm() -> Site {
    project(&repository().join("tests/projects/small-firm"))
}

fn text<'s>(site: &'s Site, path: &str) -> &'s str {
    let bytes = site
        .get(path)
        .unwrap_or_else(|| panic!("there is no {path}"));
    std::str::from_utf8(bytes).expect("UTF-8")
}

fn pages(site: &Site) -> impl Iterator<Item = (&str, &str)> {
    site.iter()
        .filter(|(path, _)| path.ends_with(".html"))
        .map(|(path, bytes)| (path, std::str::from_utf8(bytes).expect("UTF-8")))
}

/// The values of an attribute in a minified page.
fn attributes<'h>(html: &'h str, name: &str) -> Vec<&'h str> {
    let start = format!(" {name}=");
    html.match_indices(&start)
        .map(|(at, _)| {
            let rest = &html[at + start.len()..];
            match rest.strip_prefix('"') {
                Some(quoted) => quoted.split('"').next().unwrap_or_default(),
                None => rest.split([' ', '>']).next().unwrap_or_default(),
            }
        })
        .collect()
}

/// The page as it reads: its tags taken out.
fn words(html: &str) -> String {
    let mut out = String::new();
    for (at, part) in html.split('<').enumerate() {
        let shown = match at {
            0 => part,
            _ => part.split_once('>').map_or("", |(_, shown)| shown),
        };
        out.push_str(shown);
        out.push(' ');
    }
    // Soft hyphens say where a word may part; they are no part of it.
    out.replace("&amp;", "&")
        .replace("&lt;", "<")
        .replace('\u{ad}', "")
}

/// Where a relative link on a page leads.
fn resolve(page: &str, link: &str) -> String {
    let mut parts: Vec<&str> = page.split('/').collect();
    parts.pop();
    for part in link.split('/') {
        match part {
            "." | "" => {}
            ".." => drop(parts.pop()),
            name => parts.push(name),
        }
    }
    if link.is_empty() {
        return page.to_owned();
    }
    let path = parts.join("/");
    match link.ends_with('/') || path.is_empty() {
        true if path.is_empty() => "index.html".to_owned(),
        true => format!("{path}/index.html"),
        false => path,
    }
}

#[test]
fn every_link_leads_somewhere_and_every_id_is_there_once() {
    for (name, site) in all() {
        let anchors: BTreeMap<&str, Vec<&str>> = pages(site)
            .map(|(path, html)| (path, attributes(html, "id")))
            .collect();
        for (path, ids) in &anchors {
            let once: BTreeSet<_> = ids.iter().collect();
            assert_eq!(
                once.len(),
                ids.len(),
                "{name}: an id twice in {path}: {ids:?}"
            );
        }
        for (path, html) in pages(site) {
            let links = attributes(html, "href")
                .into_iter()
                .chain(attributes(html, "src"));
            // What begins at the root of the host is not ours.
            for link in links.filter(|link| !link.contains(':') && !link.starts_with('/')) {
                let (file, anchor) = link.split_once('#').unwrap_or((link, ""));
                let target = resolve(path, file);
                // The script is generated beside the pages.
                if target == "seloste.js" {
                    continue;
                }
                assert!(
                    site.get(&target).is_some(),
                    "{name}: {path} links to {link}"
                );
                if !anchor.is_empty() {
                    assert!(
                        anchors[target.as_str()].contains(&anchor),
                        "{name}: {path} links to {link}"
                    );
                }
            }
        }
    }
}

#[test]
fn no_heading_stands_alone() {
    for (name, site) in all() {
        for (path, html) in pages(site) {
            for level in 2..=5 {
                for after in ["</section>", "</main>", "</div>"] {
                    let alone = format!("</h{level}>{after}");
                    assert!(!html.contains(&alone), "{name}: an empty heading in {path}");
                }
                let same = format!("</h{level}><h{level}");
                assert!(
                    !html.contains(&same),
                    "{name}: two headings in a row in {path}"
                );
            }
        }
    }
}

#[test]
fn nothing_is_loaded_from_elsewhere_and_nothing_is_inline() {
    for (name, site) in all() {
        for (path, html) in pages(site) {
            assert!(!html.contains(" style="), "{name}: inline style in {path}");
            assert!(!html.contains("<style"), "{name}: inline style in {path}");
            assert!(
                !html.contains("<script>"),
                "{name}: inline script in {path}"
            );
            for source in attributes(html, "src") {
                assert!(!source.contains(':'), "{name}: {path} loads {source}");
            }
        }
    }
}

#[test]
fn a_site_is_the_same_every_time() {
    for (first, second) in all().iter().zip(build_all()) {
        assert!(first == &second, "{} differs", first.0);
    }
}
