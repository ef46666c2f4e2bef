//! What the guides of docs/ say and no other tool can try: the table of rights, and the templates for Zola.

use std::collections::{BTreeMap, HashMap};
use std::path::PathBuf;

use seloste::derive::rights::{Grounds, outcome};
use seloste::derive::{Right, State};
use seloste::terms::LegalBasis;
use tera::{Context, Kwargs, Tera, TeraResult};

use crate::harness::{Project, read, repository};

fn guide(name: &str) -> String {
    read(&repository().join("docs").join(name))
}

/// The block that the guide says is this file.
fn file(guide: &str, path: &str) -> String {
    let (_, rest) = guide
        .split_once(&format!(" {path}\n"))
        .unwrap_or_else(|| panic!("no block for {path}"));
    rest.split("```").next().unwrap_or_default().to_owned()
}

#[test]
fn the_table_of_rights_is_the_programs() {
    let names = BTreeMap::from([
        ("Access", Right::Access),
        ("Rectification", Right::Rectification),
        ("Erasure", Right::Erasure),
        ("Restriction", Right::Restriction),
        ("Portability", Right::Portability),
        ("Objection", Right::Objection),
        ("Withdrawal", Right::Withdrawal),
        ("Complaint", Right::Complaint),
    ]);
    let bases = [
        LegalBasis::Consent,
        LegalBasis::Contract,
        LegalBasis::LegalObligation,
        LegalBasis::VitalInterests,
        LegalBasis::PublicTask,
        LegalBasis::LegitimateInterests,
    ];
    let text = guide("how-rights-follow.md");
    let rows: Vec<Vec<&str>> = text
        .lines()
        .filter(|line| line.starts_with("| ") && line.contains("Art."))
        .map(|line| line.trim_matches('|').split('|').map(str::trim).collect())
        .collect();
    assert_eq!(rows.len(), names.len());
    for row in rows {
        let name = row[0].split(',').next().unwrap_or_default();
        let told: Vec<&str> = bases
            .iter()
            .map(|basis| {
                let grounds = Grounds {
                    legal_basis: Some(*basis),
                    automated_means: true,
                    from_subject: true,
                    ..Grounds::default()
                };
                match outcome(names[name], &grounds).state {
                    State::Applies => "yes",
                    State::Conditional => "later",
                    State::Limited => "limited",
                    State::No => "–",
                }
            })
            .collect();
        assert_eq!(row[1..], told, "{name}");
    }
}

/// `load_data` as Zola documents it for this use: a file below the site's folder, as it is.
fn engine(site: PathBuf) -> Tera {
    let mut tera = Tera::default();
    tera.register_function(
        "load_data",
        move |given: Kwargs, _: &tera::State| -> TeraResult<String> {
            assert_eq!(given.must_get::<&str>("format")?, "plain");
            let path = site.join(given.must_get::<&str>("path")?);
            std::fs::read_to_string(&path)
                .map_err(|error| tera::Error::message(format!("{}: {error}", path.display())))
        },
    );
    tera
}

#[test]
fn the_templates_for_zola_put_the_article_into_the_page_as_it_is() {
    let guide = guide("zola.md");
    let project = Project::new().policy(&read(
        &repository().join("tests/projects/small-firm/policy.yaml"),
    ));
    let run = project.run(&["build", "--out", "static/privacy"]);
    assert_eq!(run.code, 0, "{}", run.stderr);

    let mut tera = engine(project.path().to_owned());
    let templates = ["shortcodes/privacy_notice.html", "page.html"]
        .map(|name| (name, file(&guide, &format!("templates/{name}"))));
    tera.add_raw_templates(templates).expect("the templates");
    let mut context = Context::new();
    context.insert("article", "en/index");
    let article = tera
        .render("shortcodes/privacy_notice.html", &context)
        .expect("the shortcode");
    let published = read(&project.path().join("static/privacy/embed/en/index.html"));
    assert_eq!(article.trim(), published.trim());

    let mut context = Context::new();
    context.insert("lang", "en");
    context.insert(
        "page",
        &HashMap::from([("title", "Your data"), ("content", article.as_str())]),
    );
    let page = tera.render("page.html", &context).expect("the page");
    assert!(page.contains(published.trim()) && page.contains("<h1>Your data</h1>"));

    let mut context = Context::new();
    context.insert("article", "en/nowhere");
    let error = tera
        .render("shortcodes/privacy_notice.html", &context)
        .expect_err("no such article");
    assert!(format!("{error:?}").contains("en/nowhere.html"));
}
