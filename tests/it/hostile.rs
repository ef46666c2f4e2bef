//! A policy full of hostile and extreme values still gives pages that read well and run nothing.

use crate::harness::{Project, read};

const EVIL: &str = "</title></script><script>alert(1)</script><img src=x onerror=alert(2)>\" onmouseover=\"alert(3)";
const LONG: &str = "Lentokonesuihkuturbiinimoottoriapumekaanikkoaliupseerioppilasrekisteri";
const RTL: &str =
    "\u{5d7}\u{5d1}\u{5e8}\u{5d4} \u{202e}\u{5dc}\u{5d3}\u{5d5}\u{5d2}\u{5de}\u{5d4} (1)";

fn policy() -> String {
    let text = format!("{{fi: '{EVIL} fi', en: '{EVIL} en'}}");
    let mut out = format!(
        "seloste: 1\nlanguages: [fi, en]\neffective: 2026-01-01\ncontroller: {{name: '{RTL} {EVIL}', business_id: 1234567-1, \
         country: FI, email: a@esimerkki.example, address: '{EVIL}'}}\ndpo: {{appointed: false, reason: {text}}}\n\
         data_categories: {{odd: {{name: {text}, items: [name, {text}]}}}}\n\
         recipients: {{firm: {{name: '{EVIL}', role: controller, country: FI, only_if: {text}}}}}\n\
         registers:\n  all:\n    name: {{fi: {LONG}, en: '{EVIL}'}}\n    subjects: [customer, {text}]\n    sources: [data_subject, {{from: {text}, informed: 1 month}}]\n    \
         automated_decisions: none\n    purposes:\n"
    );
    for number in 0..200 {
        out += &format!(
            "      p{number}:\n        name: {text}\n        description: {text}\n        legal_basis: legitimate_interests\n        \
             interest: {text}\n        data: [odd]\n        recipients: [firm]\n        retention: {{criteria: {text}}}\n"
        );
    }
    out
}

#[test]
fn hostile_values_are_text_in_every_page() {
    let project = Project::new().policy(&policy());
    let run = project.run(&["build", "--out", "public"]);
    assert_eq!(run.code, 0, "{}", run.stderr);
    for path in ["fi/index.html", "en/index.html"] {
        let html = read(&project.path().join("public").join(path));
        // A title and a quoted value may hold any tag as text; a body may not.
        let body = html.split_once("<body").expect("a body").1;
        assert!(!body.contains("<script"), "a script in {path}");
        assert!(!body.contains("<img"), "a picture in {path}");
        // The title goes on to the value's end: the tag in it did not close it.
        let title = html.split_once("<title>").expect("a title").1;
        let title = title.split_once("</title>").expect("its end").0;
        assert!(
            title.contains("alert(3)"),
            "{path}: the title ends early: {title}"
        );
        // A quote that closed a value early would make the handler an attribute of its own.
        let tags = body.split('<').skip(1);
        for tag in tags.filter_map(|part| part.split('>').next()) {
            // In the text of a ready message the quote is `%22`, and what follows is a part of the word.
            let before = tag.split("onmouseover").next().unwrap_or_default();
            let within = before.ends_with(|c: char| c.is_ascii_alphanumeric());
            assert!(!tag.contains("onmouseover") || within, "{path}: {tag}");
        }
        assert_eq!(html.matches("id=purpose-p").count(), 200, "{path}");
        assert!(
            html.contains("alert(3)"),
            "the value is not shown in {path}"
        );
    }
    let json = read(&project.path().join("public/policy.json"));
    serde_json::from_str::<serde_json::Value>(&json).expect("JSON");
}
