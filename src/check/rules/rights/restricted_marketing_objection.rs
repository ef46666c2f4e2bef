//! A text makes it hard to refuse direct marketing: it asks for reasons, money or a letter, or lets profiling go on.
//!
//! ## Why it matters
//! Direct marketing can be refused at any time, free of charge and without any explanation, and the profiling for it
//! ends as well. This right has no conditions.
//!
//! ## Example
//! ```yaml
//! registers:
//!   customers:
//!     purposes:
//!       offers:
//!         name: {fi: Tarjoukset, en: Offers}
//!         legal_basis: consent
//!         withdrawal: {fi: Viestin lopussa olevasta linkistä., en: By the link at the end of each message.}
//!         direct_marketing: {channels: [email]}
//!         data: [contact]
//!         retention: until consent_withdrawn
//!     texts:
//!       marketing_objection:
//!         fi: Perustele kieltosi.
//!         en: Please give reasons for your objection.
//! ```
//!
//! ## Instead
//! ```yaml
//! registers:
//!   customers:
//!     purposes:
//!       offers:
//!         name: {fi: Tarjoukset, en: Offers}
//!         legal_basis: consent
//!         withdrawal: {fi: Viestin lopussa olevasta linkistä., en: By the link at the end of each message.}
//!         direct_marketing: {channels: [email]}
//!         data: [contact]
//!         retention: until consent_withdrawn
//!     texts:
//!       marketing_objection:
//!         fi: Nopeimmin se käy viestin lopussa olevasta linkistä.
//!         en: The quickest way is the link at the end of each message.
//! ```

use std::sync::LazyLock;

use super::words::MARKETING;
use crate::check::facts::Facts;
use crate::check::prose::Wording;
use crate::check::rule::{Findings, Rule};

pub const RULE: Rule = Rule::error(
    "RGT-007",
    "restricted-marketing-objection",
    "GDPR Art. 21(2)–(3), 12(2), 12(5)",
)
.check(check);

static RESTRICTED: LazyLock<Wording> = LazyLock::new(|| {
    Wording::new(&[
        (
            "fi",
            "reasons",
            &[
                "on|tulee|pitää|täytyy perusteltava|perustella",
                "on|tulee|pitää|täytyy … perusteltava|perustella",
                "perustele|perustelkaa",
                "perustellu*|perusteltu* … kiel*|pyyn*|vastust*",
                "kerro|ilmoita … syy|syyn|syyt|miksi",
                "erityi* … tilante* liittyvä* perust*|syy*",
                "henkilökohtais* erityi* tilante*",
            ],
        ),
        (
            "fi",
            "way",
            &[
                "vain|ainoastaan|pelkästään kirjeitse|postitse|kirjeellä|puhelimitse|henkilökohtaisesti",
                "on|tulee|pitää|täytyy … kirjeitse|postitse|kirjeellä|henkilökohtaisesti",
                "allekirjoit* kiel*|ilmoit*|pyyn*|kirje*",
                "on|tulee|pitää|täytyy … allekirjoitettuna|allekirjoitettava",
            ],
        ),
        (
            "fi",
            "fee",
            &[
                "kielto|kieltäminen|kiellosta|kiellon … maksaa|maksu*|euro*|peritään|perimme|veloitamme|veloitetaan",
                "perimme|peritään|veloitamme|veloitetaan … maksu*|euro*",
            ],
        ),
        (
            "fi",
            "profiling",
            &[
                "kielto|vastustaminen ei koske|estä|lopeta … profilo*",
                "emme … lopeta … profilo*",
                "profilointia|profilointi … ei voi kieltää|vastustaa|jatku*",
                "jatkamme … profilo*",
            ],
        ),
        (
            "en",
            "reasons",
            &[
                "give|state|include|explain|provide … reason|reasons",
                "must|should … justify|justified",
                "grounds|reasons relating to your",
                "tell us why",
            ],
        ),
        (
            "en",
            "way",
            &[
                "only … by|via post|letter|mail|phone|telephone",
                "only in person",
                "by post|letter|mail|phone|telephone only",
                "in person only",
                "must … in person",
                "must … by post|letter|mail",
                "must write|send … letter",
                "signed letter|request|notice|objection",
                "must be made|given|submitted|sent? … signed",
            ],
        ),
        (
            "en",
            "fee",
            &["fee of|for|is", "we … charge", "costs … euros|euro|eur", "subject to a fee|charge"],
        ),
        (
            "en",
            "profiling",
            &[
                "not cover|apply|extend|stop|end|include … profiling",
                "profiling … continue|continues|cannot",
                "continue … profiling|profile",
            ],
        ),
    ])
    .about(MARKETING)
    .with(&[
        (
            "fi",
            "objection",
            &["suoramarkkinointikiel*|markkinointikiel*|kieltää|kiellä|kiellät|kielto*|kielloss*|kiello*|kieltämi*", "vastust*", "peru|perua|perut|peruut*", "perustele*", "profilo*"],
        ),
        (
            "en",
            "objection",
            &["object*|refus*|opt|opt-out|stop*|forbid*|unsubscrib*|cancel*|prohibit*", "reasons", "profil*"],
        ),
    ])
    .home(&["marketing_objection"])
    .unless(&[
        (
            "fi",
            "not",
            &[
                "ei|eikä|emme|emmekä|sinun … tarvitse|tarvita|vaadi|vaadita|edellytä|peritä|veloiteta|maksa",
                "syytä kertomatta|ilmoittamatta|antamatta",
                "ilman|maksut*|ilmai*|perustelematta",
                "sähköpost*|verkko*|linki*|lomak*|tekstivies*",
            ],
        ),
        (
            "en",
            "not",
            &[
                "need|do|does|have not|no give|state|have|require|charge|cost",
                "without|free|never|nothing",
                "no reason|reasons|fee|charge",
                "need not",
                "email|e-mail|online|link|form|website|sms",
            ],
        ),
    ])
});

fn check(facts: &Facts, findings: &mut Findings) {
    for met in RESTRICTED.meet(facts.corpus.prose()) {
        let (message, label, help) = match met.hit.tag {
            "reasons" => (
                "direct marketing can be refused only with reasons",
                "no reasons may be asked",
                "remove it: the section on direct marketing says that no reason is needed",
            ),
            "way" => (
                "direct marketing can be refused only in a laborious way",
                "harder than the law allows",
                "name the easy way: the link in each message, your e-mail address or a form",
            ),
            "fee" => (
                "refusing direct marketing is said to cost money",
                "it is free of charge",
                "remove it: the section on direct marketing says that it costs nothing",
            ),
            _ => (
                "the refusal of direct marketing does not cover the profiling for it",
                "profiling for direct marketing ends too",
                "remove it; profiling for another purpose belongs to that purpose, as `profiling:`",
            ),
        };
        findings.add(RULE.at(met.span(), message).label(label).help(help));
    }
}
