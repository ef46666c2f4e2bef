//! How people use their rights: each with its cases, a message that is ready to send, the time, and that it is free.

use seloste::assets::Assets;

use super::{attributes, project, repository, site, text, words};

/// What a mail program makes of a link: address, subject, text.
fn read(link: &str) -> (String, String, String) {
    let link = link.replace("&amp;", "&");
    let rest = link.strip_prefix("mailto:").expect("a mail link");
    let (address, query) = rest.split_once('?').expect("a query");
    let field = |name: &str| {
        let found = query.split('&').find_map(|part| part.strip_prefix(name));
        decoded(found.expect("a field"))
    };
    (decoded(address), field("subject="), field("body="))
}

fn decoded(text: &str) -> String {
    let mut bytes = Vec::new();
    let mut rest = text.as_bytes();
    while let Some((first, after)) = rest.split_first() {
        rest = after;
        bytes.push(match first {
            b'%' => {
                let digits = std::str::from_utf8(&rest[..2]).expect("two digits");
                rest = &rest[2..];
                u8::from_str_radix(digits, 16).expect("a byte")
            }
            b'+' | b' ' | b'"' | b'<' | b'>' => panic!("{text} is not encoded"),
            byte => {
                assert!(byte.is_ascii(), "{text} is not encoded");
                *byte
            }
        });
    }
    String::from_utf8(bytes).expect("UTF-8")
}

fn messages(html: &str) -> Vec<(String, String, String)> {
    attributes(html, "href")
        .into_iter()
        .filter(|link| link.contains("subject="))
        .map(read)
        .collect()
}

/// The customer register of the example has nine rights with a part of their own.
#[test]
fn every_right_has_a_message_in_the_language_of_the_page() {
    let site = project(&repository());
    let pages = [
        (
            "en/customer-register/index.html",
            "I want to see my data",
            "Hello,\r\n\r\n",
            "Customer register",
        ),
        (
            "fi/asiakasrekisteri/index.html",
            "Haluan nähdä tietoni",
            "Hei,\r\n\r\n",
            "Asiakasrekisteri",
        ),
    ];
    for (path, subject, greeting, notice) in pages {
        let html = text(&site, path);
        let found = messages(html);
        assert_eq!(found.len(), 9, "{path}: {found:?}");
        assert_eq!(found[0].1, subject);
        for (address, subject, body) in &found {
            assert_eq!(address, "tietosuoja@esimerkki.example");
            assert!(body.starts_with(greeting), "{body:?}");
            assert!(
                body.contains(&format!("\r\n\r\n{subject}.\r\n")),
                "{body:?}"
            );
            assert!(body.contains(notice), "{body:?}");
            assert!(!body.replace("\r\n", "").contains(['\n', '\r']), "{body:?}");
            assert!(
                words(html).contains(subject.as_str()),
                "{subject} is not told"
            );
        }
    }
}

/// Each case of a right with its purposes; what the law keeps from erasure is told as such.
#[test]
fn a_right_says_when_and_for_what_and_how_fast_and_that_it_is_free() {
    let site = project(&repository());
    let html = text(&site, "en/customer-register/index.html");
    let start = html.find("id=erasure").expect("the right");
    let part = words(&html[start..][..html[start..].find("id=restriction").expect("the next")]);
    let part = part.split_whitespace().collect::<Vec<_>>().join(" ");
    for told in [
        "When you have withdrawn your consent: Publishing product reviews",
        "When you object and our reasons do not outweigh yours: Answering enquiries",
        "When we no longer need the data: Handling and delivering orders",
        "Not as long as the law obliges us to keep the data: Bookkeeping .",
        "Within 14 days, free of charge.",
    ] {
        assert!(part.contains(told), "{told}: {part}");
    }
    assert!(html.contains("We stop without delay, free of charge."));
}

/// Without an address of mail another way stands there, and never a message to nobody.
#[test]
fn without_an_address_of_mail_there_is_another_way() {
    let policy = |contact: &str| {
        format!(
            "languages: [en]\ncontroller: {{name: Example, country: FI, {contact}}}\n\
             data_categories: {{contact: [name]}}\nregisters:\n  a:\n    name: Customers\n    sources: [data_subject]\n    \
             purposes:\n      x: {{name: Selling, legal_basis: contract, data: [contact], retention: 1 year}}\n"
        )
    };
    let page = |contact: &str| {
        let site = site(&policy(contact), &Assets::builtin());
        let html = text(&site, "en/index.html").to_owned();
        let start = html.find("id=access").expect("the right");
        let end = start + html[start..].find("id=rectification").expect("the next");
        html[start..end].to_owned()
    };
    assert!(page("email: a@example.com").contains("mailto:a@example.com?subject="));
    let form = page("form: 'https://example.com/rights'");
    assert!(
        form.contains("href=https://example.com/rights") && !form.contains("mailto:"),
        "{form}"
    );
    let post = page("address: 'Esimerkkikatu 1, 00100 Helsinki'");
    assert!(
        post.contains("Esimerkkikatu 1") && !post.contains("mailto:"),
        "{post}"
    );
    let none = page("kind: organisation");
    assert!(
        !none.contains("mailto:") && none.contains("free of charge"),
        "{none}"
    );
    // An address that is no way to make requests stays out of it.
    let other = format!(
        "{}rights: {{channels: [post], address: 'Katu 2'}}\n",
        policy("email: a@example.com")
    );
    let site = site(&other, &Assets::builtin());
    assert!(!text(&site, "en/index.html").contains("subject="));
}
