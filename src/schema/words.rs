//! Every word and id that the catalogue brings, on a page for people.

use super::vocabulary::{KEBAB, key_form};
use crate::assets::Assets;
use crate::catalogue::Catalogue;
use crate::content::Words;
use crate::source::decode::Entries;

/// The columns.
const LANGUAGES: [&str; 3] = ["fi", "en", "sv"];

const HEAD: &str = "\
# Words that `policy.yaml` takes

This page is made from the catalogue and its words: `cargo test --test it schema::` says when it no longer fits,
`UPDATE_EXPECTED=1 cargo test --test it schema::` writes it anew. Write the word of the first column; the notice says it in its own language.

What is not here you say yourself: [`items`, `subjects` and `events`](policy.md#the-file) of the file define words of your own, and in a list a
mapping such as `{fi: Kengänkoko, en: Shoe size}` stands for a word. Data categories, purposes and registers may have any id, with a `name`.
";

/// A kind of words.
struct Kind<'c> {
    heading: &'static str,
    about: &'static str,
    /// Before the id in the name of its message.
    prefix: &'static str,
    /// After it.
    suffix: &'static str,
    ids: Vec<&'c str>,
    /// What a word brings with it.
    marks: fn(&Catalogue, &str) -> Vec<String>,
}

/// The page.
pub fn words() -> String {
    let assets = Assets::builtin();
    let (catalogue, _) = Catalogue::load(&assets, &mut Default::default());
    let words: Vec<Words> = LANGUAGES
        .iter()
        .filter_map(|tag| Words::load(&assets, tag).ok())
        .collect();
    let kinds = kinds(&catalogue);
    let mut out = String::from(HEAD);
    let links = kinds.iter().map(|kind| {
        format!(
            "[{}](#{})",
            kind.heading,
            kind.heading.to_lowercase().replace(' ', "-")
        )
    });
    out.push_str(&format!("\n{}\n", links.collect::<Vec<_>>().join(" · ")));
    for kind in &kinds {
        let marks: Vec<String> = kind
            .ids
            .iter()
            .map(|id| (kind.marks)(&catalogue, id).join(", "))
            .collect();
        let marked = marks.iter().any(|marks| !marks.is_empty());
        let (head, rule) = if marked { (" | |", "---|") } else { (" |", "") };
        out.push_str(&format!(
            "\n## {}\n\n{}\n\n| Word | Finnish | English | Swedish{head}\n|---|---|---|---|{rule}\n",
            kind.heading, kind.about
        ));
        for (id, marks) in kind.ids.iter().zip(&marks) {
            let key = format!("{}-{id}{}", kind.prefix, kind.suffix);
            out.push_str(&format!("| `{id}` |"));
            for words in &words {
                let said = words.say(&key).unwrap_or_default();
                out.push_str(&format!(" {} |", said.replace('|', "\\|")));
            }
            if marked {
                out.push_str(&format!(" {marks} |"));
            }
            out.push('\n');
        }
    }
    out
}

fn kinds(catalogue: &Catalogue) -> Vec<Kind<'_>> {
    let none = |_: &Catalogue, _: &str| Vec::new();
    let kind = |heading, about, prefix, ids| Kind {
        heading,
        about,
        prefix,
        suffix: "",
        ids,
        marks: none,
    };
    vec![
        Kind {
            marks: item_marks,
            ..kind(
                "Items",
                "Data, in `data_categories`: `contact: [name, email]`. The last column says which rules of their own some data have.",
                "item",
                ids(&catalogue.items),
            )
        },
        kind(
            "Data categories",
            "Ids of `data_categories` that bring their name.",
            "category",
            ids(&catalogue.data_categories),
        ),
        kind(
            "Subjects",
            "Whom a register or a purpose is about: `subjects: [customer]`.",
            "subject",
            ids(&catalogue.subjects),
        ),
        Kind {
            marks: source_marks,
            ..kind(
                "Sources",
                "Where the data of a register come from: `sources: [data_subject]`. A recipient's id may stand there too.",
                "source",
                ids(&catalogue.sources),
            )
        },
        Kind {
            suffix: ".after",
            marks: event_marks,
            ..kind(
                "Events",
                "What `retention` counts from, `2 years after last_purchase`, or runs to, `until consent_withdrawn`. The columns say how the \
                 sentence “2 years after …” goes on; where one is marked, the notice needs your own `defined` for it.",
                "event",
                ids(&catalogue.events),
            )
        },
        Kind {
            marks: recipient_marks,
            ..kind(
                "Recipient categories",
                "What kind of party a recipient is: `category: accounting`. One without `_` may be the recipient's id as well and brings \
                 its name: `accounting: {role: processor, country: FI}`. The usual role is only a hint: which one it is, your contract says.",
                "recipient",
                ids(&catalogue.recipient_categories),
            )
        },
        kind(
            "Purposes",
            "Ids of `purposes` that bring their name.",
            "purpose",
            kebab("Register", "purposes", &catalogue.purposes),
        ),
        kind(
            "Registers",
            "Ids of `registers` that bring their name.",
            "register",
            kebab("Policy", "registers", &catalogue.registers),
        ),
        Kind {
            marks: service_marks,
            ..kind(
                "Services",
                "Ids of `services` that the catalogue knows, with the choice they belong to. One that is not here you describe yourself: \
                 [own-service.md](own-service.md).",
                "service",
                catalogue.services.keys().map(String::as_str).collect(),
            )
        },
    ]
}

fn ids<T>(entries: &Entries<T>) -> Vec<&str> {
    entries.ids().collect()
}

/// The ids that can stand as keys there.
fn kebab<'c, T>(record: &str, key: &str, entries: &'c Entries<T>) -> Vec<&'c str> {
    let fits = |id: &&str| key_form(record, key) != Some(KEBAB) || !id.contains('_');
    entries.ids().filter(fits).collect()
}

fn item_marks(catalogue: &Catalogue, id: &str) -> Vec<String> {
    let Some(item) = catalogue.items.get(id) else {
        return Vec::new();
    };
    let mut marks = Vec::new();
    if let Some(special) = &item.special {
        let kinds = special.value.0.iter();
        let kinds: Vec<_> = kinds
            .map(|kind| kind.value.word().replace('_', " "))
            .collect();
        marks.push(format!(
            "special category: {} (GDPR Art. 9)",
            kinds.join(", ")
        ));
    }
    if is(item.criminal.as_deref()) {
        marks.push("convictions and offences (GDPR Art. 10)".to_owned());
    }
    if is(item.identity_code.as_deref()) {
        marks.push("identity code (FI-DPA § 29)".to_owned());
    }
    marks
}

fn source_marks(catalogue: &Catalogue, id: &str) -> Vec<String> {
    let Some(source) = catalogue.sources.get(id) else {
        return Vec::new();
    };
    let article = source.article.as_deref().copied().unwrap_or(14);
    let mut marks = vec![format!("GDPR Art. {article}")];
    if is(source.public.as_deref()) {
        marks.push("publicly accessible".to_owned());
    }
    marks
}

fn event_marks(catalogue: &Catalogue, id: &str) -> Vec<String> {
    let event = catalogue.events.get(id);
    let vague = event.is_some_and(|event| is(event.vague.as_deref()));
    vague
        .then(|| "needs `defined`".to_owned())
        .into_iter()
        .collect()
}

fn recipient_marks(catalogue: &Catalogue, id: &str) -> Vec<String> {
    let category = catalogue.recipient_categories.get(id);
    let role = category.and_then(|category| category.usual_role.as_ref());
    role.map(|role| format!("usually `{}`", role.value.word()))
        .into_iter()
        .collect()
}

fn service_marks(catalogue: &Catalogue, id: &str) -> Vec<String> {
    let service = catalogue.services.get(id);
    let consent = service.and_then(|service| service.consent.as_ref());
    consent
        .map(|consent| format!("`{}`", consent.value.word()))
        .into_iter()
        .collect()
}

fn is(mark: Option<&bool>) -> bool {
    mark.copied().unwrap_or_default()
}
