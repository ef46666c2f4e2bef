//! What a text says about erasure contradicts what the purposes say about retention.
//!
//! ## Why it matters
//! Data that a law makes you keep are not erased on request; data that rest on consent are. A text that says otherwise
//! promises a right that people do not have, or hides one that they have.
//!
//! ## Example
//! ```yaml
//! texts:
//!   erasure:
//!     fi: Poistamme kaikki tietosi pyynnöstä.
//!     en: We delete all your data on request.
//! ```
//!
//! ## Instead
//! ```yaml
//! texts:
//!   erasure:
//!     fi: Poistamme tietosi pyynnöstä, paitsi laskut, jotka laki määrää säilyttämään.
//!     en: We delete your data on request, except the invoices that the law tells us to keep.
//! ```
//!
//! ## Limits
//! A promise is compared with purposes that rest on a legal obligation, a refusal with those where people have the
//! right to erasure. A text in a register is compared with that register's purposes only.

use std::sync::LazyLock;

use crate::check::facts::Facts;
use crate::check::prose::Wording;
use crate::check::rule::{Findings, Rule};
use crate::derive::PurposeNotice;
use crate::terms::LegalBasis;

pub const RULE: Rule = Rule::error(
    "RET-009",
    "erasure-against-retention",
    "GDPR Art. 5(1)(a), 17",
)
.check(check);

static PROMISED: LazyLock<Wording> = LazyLock::new(|| {
    Wording::new(&[
        (
            "fi",
            "promised",
            &[
                "poistamme|poistetaan|hävitämme|hävitetään … kaikki|kaikkia|kaiken … tiedot|tietosi|henkilötiedot|henkilötietosi|tietojasi … pyynnö*|pyydät|pyydätte|haluat|vaadit",
                "pyynnöstä|pyynnöstäsi|pyydät|halutessasi … poistamme|poistetaan|hävitämme … kaikki|kaiken … tiedot|tietosi|henkilötiedot|henkilötietosi",
                "poistamme|poistetaan|hävitämme pyynnöstä|pyynnöstäsi|pyydettäessä|halutessasi kaikki|kaiken … tiedot|tietosi|henkilötiedot|henkilötietosi",
                "kaikki … tiedot|tietosi|henkilötiedot|henkilötietosi … poistetaan|poistamme|hävitetään … pyynnö*|pyydät|pyydätte",
            ],
        ),
        (
            "en",
            "promised",
            &[
                "we|will delete|erase|remove all|everything … data|information|you … request|ask|wish|want",
                "we|will delete|erase|remove everything … request|ask|wish|want",
                "all … data|information is|are|will … deleted|erased|removed … request|ask|wish",
                "request|ask|wish … we|will … delete|erase|remove all|everything",
            ],
        ),
    ])
    .unless(&[
        (
            "fi",
            "limit",
            &[
                "paitsi|ellei|jollei|elleivät|lukuun|ei|emme|eivät|joita|jotka|joiden|jollemme|ellemme",
                "laki|lain|laissa|lakisäätei*|kirjanpi*|velvoll*",
                "suostumu*|jos",
            ],
        ),
        (
            "en",
            "limit",
            &[
                "except|unless|other|not|never|no|that|which|cannot|save",
                "law|laws|legal|legally|statutory|accounting|obligation*",
                "consent|if",
            ],
        ),
    ])
});

static REFUSED: LazyLock<Wording> = LazyLock::new(|| {
    Wording::new(&[
        (
            "fi",
            "refused",
            &[
                "emme poista … tieto*|henkilötieto* … pyynnö*|pyydät|pyydet*",
                "tietoja|tietojasi|henkilötietoja|henkilötietojasi ei poisteta|voida|voi … pyynnö*|pyydet*|ennen",
                "emme poista|hävitä tietoja|tietojasi|henkilötietoja|henkilötietojasi pyynnö*|pyydet*|ennen",
            ],
        ),
        (
            "en",
            "refused",
            &[
                "we do not|cannot|never delete|erase your? personal? data on|at|upon|before",
                "we cannot|never delete|erase your? personal? data on|at|upon|before",
                "data is|are|will|can not|never be? deleted|erased on|at|upon|before",
                "data cannot be deleted|erased on|at|upon|before",
            ],
        ),
    ])
    .unless(&[
        (
            "fi",
            "limit",
            &[
                "kirjanpi*|lasku*|laki|lain|laissa|lakisäätei*|velvoll*|jotka|joita|joiden|näitä|niitä|jos",
            ],
        ),
        (
            "en",
            "limit",
            &["accounting|invoice*|law|laws|legal|legally|statutory|obligation*|that|which|these|if"],
        ),
    ])
});

fn check(facts: &Facts, findings: &mut Findings) {
    // Promised to people where a law makes the controller keep data.
    for met in PROMISED.meet(facts.corpus.prose()) {
        let kept = purpose(facts, met.saying.register(), |notice| {
            notice.legal_basis == Some(LegalBasis::LegalObligation)
        });
        let Some(kept) = kept else {
            continue;
        };
        let basis = kept
            .purpose
            .legal_basis
            .as_ref()
            .map_or(kept.span, |basis| basis.span);
        findings.add(
            RULE.at(
                met.span(),
                format!("the text promises to erase everything on request, and `{}` keeps data by law", kept.id),
            )
            .label("promises more than the law allows")
            .also(basis, "the law decides how long")
            .help("say which data are kept and why, or remove the sentence: the notice says by itself which data people can have erased"),
        );
    }
    for met in REFUSED.meet(facts.corpus.prose()) {
        let erased = purpose(facts, met.saying.register(), |notice| {
            notice.legal_basis == Some(LegalBasis::Consent)
        });
        let Some(erased) = erased else {
            continue;
        };
        let basis = erased
            .purpose
            .legal_basis
            .as_ref()
            .map_or(erased.span, |basis| basis.span);
        findings.add(
            RULE.at(
                met.span(),
                format!(
                    "the text refuses to erase data on request, and `{}` rests on consent",
                    erased.id
                ),
            )
            .label("people have the right to it")
            .also(basis, "data that rest on consent are erased on request")
            .help("remove the sentence, or say which data it is about"),
        );
    }
}

/// The first purpose of the register, or of all of them, that is so.
fn purpose<'f>(
    facts: &'f Facts,
    register: Option<&str>,
    is: impl Fn(&PurposeNotice) -> bool,
) -> Option<&'f PurposeNotice<'f>> {
    facts
        .purposes()
        .filter(|(own, _)| register.is_none_or(|id| id == own.id))
        .map(|(_, notice)| notice)
        .find(|notice| is(notice))
}
