//! The short layer: who, why, how long, who else, your rights, how to say no, in cards that lead to the details; and the
//! purpose as a unit that can be scanned.

use super::{project, repository, small_firm, text, words};

fn layer(html: &str) -> &str {
    let start = html.find("<section class=short").expect("the layer");
    let end = start + html[start..].find("</section>").expect("its end");
    &html[start..end]
}

fn spoken(html: &str) -> String {
    words(html).split_whitespace().collect::<Vec<_>>().join(" ")
}

#[test]
fn six_cards_lead_to_the_details() {
    let site = project(&repository());
    let short = layer(text(&site, "en/customer-register/index.html"));
    let headings: Vec<String> = short
        .split("<h3>")
        .skip(1)
        .map(|rest| spoken(rest.split("</h3>").next().unwrap_or_default()))
        .collect();
    assert_eq!(
        headings,
        [
            "Who is responsible for your data",
            "Why we use it, and on what basis",
            "How long we keep it",
            "Who else receives it",
            "Your rights",
            "How to say no"
        ]
    );
    for anchor in [
        "controller",
        "purposes",
        "retention",
        "recipients",
        "rights",
    ] {
        assert!(
            short.contains(&format!("<h3><a href=#{anchor}>")),
            "{anchor}"
        );
    }
    let said = spoken(short);
    for told in [
        "Contract Handling and delivering orders",
        "Legal obligation Bookkeeping",
        "The shortest time is 1 month, the longest 6 years.",
        "For some data we cannot give a time in advance.",
        "You can withdraw your consent at any time",
    ] {
        assert!(said.contains(told), "{told}: {said}");
    }
}

/// A small firm's two purposes are told each with its time; nothing rests on consent or an interest.
#[test]
fn a_small_firm_names_each_time_and_that_there_is_nothing_to_refuse() {
    let site = small_firm();
    let said = spoken(layer(text(&site, "en/index.html")));
    assert!(
        said.contains("Delivering orders 2 years after your last purchase"),
        "{said}"
    );
    assert!(
        said.contains("That is why there is no consent to withdraw and no use to object to."),
        "{said}"
    );
}

#[test]
fn a_purpose_says_whether_data_must_be_given_and_which_rights_there_are() {
    let site = project(&repository());
    let html = text(&site, "en/customer-register/index.html");
    let part = |id: &str| {
        let start = html.find(&format!("id=purpose-{id}")).expect("the purpose");
        let end = html[start..].find("</dl>").expect("its end");
        spoken(&html[start..][..end])
    };
    let bookkeeping = part("bookkeeping");
    assert!(
        bookkeeping.contains("Do you have to give it? Yes, the law requires it"),
        "{bookkeeping}"
    );
    // The law keeps the books from erasure, so that this right is not among them.
    assert!(
        bookkeeping.ends_with("You can see the data , have it corrected and restrict its use"),
        "{bookkeeping}"
    );
    assert!(part("publication").contains("withdraw consent"));
}
