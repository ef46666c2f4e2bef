//! A text says that data are not given to others and the policy names others who get them, or the other way round.
//!
//! ## Why it matters
//! The list of recipients is a few lines from the sentence that denies it. Readers see that one of them is untrue, but
//! not which.
//!
//! ## Example
//! ```yaml
//! recipients:
//!   accounting: {role: processor, country: FI}
//!   carrier: {role: controller, country: FI}
//! registers:
//!   customers:
//!     recipients: [carrier]
//! texts:
//!   recipients:
//!     fi: Emme luovuta tietojasi kolmansille osapuolille.
//!     en: We do not disclose your data to third parties.
//! ```
//!
//! ## Instead
//! ```yaml
//! recipients:
//!   accounting: {role: processor, country: FI}
//!   carrier: {role: controller, country: FI}
//! registers:
//!   customers:
//!     recipients: [carrier]
//! texts:
//!   recipients:
//!     fi: Emme myy tietojasi. Muille kuin tässä mainituille emme luovuta niitä ilman suostumustasi.
//!     en: We do not sell your data. Without your consent we disclose it to nobody but those named here.
//! ```
//!
//! ## Limits
//! Processors are not third parties: if there are no others, "we do not disclose data to third parties" is true. A
//! sentence with an exception, or about only some data, countries or uses, is left alone.

use std::sync::LazyLock;

use crate::check::facts::Facts;
use crate::check::prose::{Saying, Wording};
use crate::check::rule::{Findings, Rule};
use crate::derive::{Party, RegisterNotice};
use crate::terms::Role;

pub const RULE: Rule = Rule::error(
    "REC-007",
    "contradictory-disclosure",
    "GDPR Art. 5(1)(a), 13(1)(e), 4(9)–(10)",
)
.check(check);

/// `nobody` leaves no room for processors either; `others` does.
static DENIES: LazyLock<Wording> = LazyLock::new(|| {
    Wording::new(&[
        (
            "fi",
            "others",
            &[
                "emme|emmekä koskaan? luovuta sinun|asiakkaidemme|asiakkaiden|rekisterin|mitään? tietoja|tietojasi|henkilötietoja|henkilötietojasi|asiakastietoja|asiakastietojasi",
                "emme|emmekä koskaan? anna tietoja|tietojasi|henkilötietoja|henkilötietojasi|asiakastietoja eteenpäin|ulkopuolis*|kolmansille",
                "tietoja|tietojasi|henkilötietoja|henkilötietojasi|asiakastietoja ei|emme koskaan? luovuteta|luovuta",
                "tietoja|tietojasi|henkilötietoja|asiakastietoja ei … luovuteta|anneta … eteenpäin|ulkopuolis*|kolmansille",
            ],
        ),
        (
            "fi",
            "nobody",
            &[
                "emme|emmekä koskaan? luovuta|anna tietoja|tietojasi|henkilötietoja|henkilötietojasi|asiakastietoja kenellekään|kellekään",
                "emme|emmekä koskaan? luovuta|anna kenellekään|kellekään tietoja|tietojasi|henkilötietoja|henkilötietojasi|asiakastietoja",
                "tietoja|tietojasi|henkilötietoja|asiakastietoja ei|emme luovuteta|luovuta|anneta|anna kenellekään|kellekään",
                "kenellekään emme|ei luovuta|luovuteta|anna|anneta tietoja|tietojasi|henkilötietoja|asiakastietoja",
            ],
        ),
        (
            "en",
            "others",
            &[
                "we do|will not|never disclose|share|give|pass on? your|any|the|this|customer? personal? data|information",
                "we never disclose|share|give|pass on? your|any|the|this|customer? personal? data|information",
                "no personal? data|information is|are|will disclosed|shared|given|passed|be",
                "data|information is|are|will not|never be? disclosed|shared|given|passed",
            ],
        ),
        (
            "en",
            "nobody",
            &[
                "we do|will|would not|never disclose|share|give|pass your|any|the|this|customer? personal? data|information to|with anyone|anybody",
                "we never disclose|share|give|pass your|any|the|this|customer? personal? data|information to|with anyone|anybody",
                "data|information is|are|will not|never be? disclosed|shared|given|passed to|with anyone|anybody",
            ],
        ),
    ])
    .unless(&[
        (
            "fi",
            "but",
            &[
                "ellei|ellemme|paitsi|ilman|lukuun|muutoin|muuten|muuhun|muita|muihin|kuin|säännönmukai*|säännöllis*|pääsääntöi*|yleensä|vain|ainoastaan",
                "eu|eu:n|eta|eta:n|eta-alueen|euroopan|maihin|maihin|maiden",
                "markkinoi*|suoramarkkinoi*|mainon*|jos|mikäli|elleivät|arkaluonte*|perusteella|kuitenkaan",
                "puhelimitse|puhelimessa|sähköpostitse|sähköpostilla",
                "voit|voitte|tällöin|vielä|muille|muualle|muulle",
            ],
        ),
        (
            "en",
            "but",
            &[
                "unless|except|without|other|otherwise|than|only|regularly|usually|generally|normally|if|but|beyond|apart|save|else|others",
                "eu|eea|europe|european|countries|country|abroad",
                "phone|telephone|e-mail",
                "marketing|advertising|purposes|purpose|sensitive|money",
            ],
        ),
    ])
});

static GIVES: LazyLock<Wording> = LazyLock::new(|| {
    Wording::new(&[
        (
            "fi",
            "gives",
            &[
                "luovutamme|luovutetaan … tietoja|tiedot|tietosi|henkilötietoja",
                "tietoja|tiedot|tietosi|henkilötietoja luovutamme|luovutetaan",
                "annamme|siirrämme tietosi|tietojasi|tiedot|tietoja",
            ],
        ),
        (
            "en",
            "gives",
            &[
                "we also|regularly? disclose|share|give|pass your|the|some? personal? data|information|details",
                "data|information is|are regularly|also? disclosed|shared|passed",
            ],
        ),
    ])
    .unless(&[
        ("fi", "not", &["emme|ei|eivät|eikä|emmekä|jos|mikäli|vain|ainoastaan|sinulle|itsellesi|meille|viranomais*|viranomain*"]),
        ("en", "not", &["not|never|no|if|only|you|us|unless|authority|authorities"]),
    ])
});

fn check(facts: &Facts, findings: &mut Findings) {
    for met in DENIES.meet(about(facts)) {
        let third = met.hit.tag == "others";
        let Some(party) = told_of(met.saying, facts, third) else {
            continue;
        };
        findings.add(
            RULE.at(
                met.span(),
                format!("the text says that data are not given to others, and the recipient `{}` gets them", party.id),
            )
            .label("contradicts the recipients")
            .also(party.span, "this recipient gets data")
            .help("remove the sentence, or say which recipients, data or uses it is about"),
        );
    }
    for met in GIVES.meet(about(facts)) {
        let silent = |register: &&RegisterNotice| {
            register.no_recipients && met.saying.register().is_some_and(|id| id == register.id)
        };
        let Some(register) = facts.notice.registers.iter().find(silent) else {
            continue;
        };
        let said = register
            .register
            .recipients
            .as_ref()
            .map_or(register.span, |list| list.key);
        findings.add(
            RULE.at(
                met.span(),
                format!("the text says that data are given to others, and the register `{}` has no recipients", register.id),
            )
            .label("contradicts `recipients: []`")
            .also(said, "says that nobody gets data")
            .help("name who gets the data under `recipients`, or remove the sentence"),
        );
    }
}

/// Texts that speak of everybody's data: not those of one purpose, nor those that were written about rights.
fn about<'f>(facts: &'f Facts) -> impl Iterator<Item = &'f Saying<'f>> {
    facts.corpus.prose().filter(|saying| {
        let parts = [
            "recipients",
            "disclosures",
            "purposes",
            "data",
            "security",
            "transfers",
            "sources",
        ];
        let text = saying.route.starts_with("texts.") || saying.under("texts");
        let extra = saying.route.starts_with("content/extra/");
        (text && parts.contains(&saying.section()))
            || extra
            || parts.contains(&saying.section()) && saying.route.starts_with("content/")
    })
}

/// A recipient that the denial leaves out: of its register, or of any where it speaks for all.
fn told_of<'f>(saying: &Saying, facts: &'f Facts, third: bool) -> Option<&'f Party<'f>> {
    let registers = facts.notice.registers.iter();
    let mine = registers.filter(|register| saying.register().is_none_or(|id| id == register.id));
    let parties = mine.flat_map(|register| register.recipients.iter());
    let mut parties = parties.filter_map(|to| facts.notice.party(to.party));
    parties.find(|party| match party.role {
        Some(Role::Processor) => !third,
        Some(_) => true,
        None => false,
    })
}
