//! Two languages of a text give different facts: a number, date, amount, address or link.
//!
//! ## Why it matters
//! Readers rely on the version they can read. When the Finnish text promises an answer in two weeks and the English one
//! in a month, some of them are misinformed, and nobody can tell who.
//!
//! ## Example
//! ```yaml
//! texts:
//!   erasure:
//!     fi: Tyhjennämme sähköpostilaatikot 30 päivän kuluttua.
//!     en: We empty our mailboxes after 90 days.
//!   access:
//!     fi: Voit pyytää tietosi myös asiakaspalvelusta, joka on auki klo 9–17.
//!     en: You can also ask our customer service for your data.
//! ```
//!
//! ## Instead
//! ```yaml
//! texts:
//!   erasure:
//!     fi: Tyhjennämme sähköpostilaatikot 30 päivän kuluttua.
//!     en: We empty our mailboxes after thirty days.
//!   access:
//!     fi: Voit pyytää tietosi myös asiakaspalvelusta, joka on auki klo 9–17.
//!     en: You can also ask our customer service for your data. It is open from 9 am to 5 pm.
//! ```
//!
//! ## Limits
//! The same fact may be written in different ways: `24 kuukautta` and `two years`, `1.3.2026` and `1 March 2026`, `10
//! 000` and `10,000`, `2:10` and `chapter 2 section 10`. A fact that only one language gives is a warning, two that
//! contradict each other an error. Of links and e-mail addresses only the site is compared, since pages and mailboxes
//! may differ by language; a slip in an e-mail address is found all the same. A company or a country is reported only
//! where the other language names another in its place. Checked are Finnish, English and Swedish.

use std::sync::LazyLock;

use crate::check::facts::Facts;
use crate::check::prose::{COUNTED, Figure, Lexicon, Manner, Saying, Version, is_link};
use crate::check::rule::{Findings, Rule};
use crate::check::rules::parity::shorter_version::lopsided;
use crate::diagnostic::Severity;
use crate::span::Span;

pub const RULE: Rule = Rule::error(
    "LNG-002",
    "differing-facts",
    "GDPR Art. 12(1); WP260 rev.01",
)
.check(check);

fn check(facts: &Facts, findings: &mut Findings) {
    let written = facts
        .corpus
        .all()
        .filter(|saying| saying.manner != Manner::Value && !saying.same);
    for saying in written {
        let Some((first, others)) = saying.versions.split_first() else {
            continue;
        };
        if !COUNTED.contains(&first.language) {
            continue;
        }
        for other in others {
            if COUNTED.contains(&other.language) {
                compare(saying, first, other, findings);
            }
        }
    }
}

/// A fact that the other language does not give.
struct Missing<'v> {
    version: &'v Version<'v>,
    fact: Fact,
}

#[derive(Debug)]
enum Fact {
    Figure(Figure),
    Mail(Word),
    Site(Word),
    /// A country or a company: told where the other language names another one, not where it names none.
    Name(Name),
}

#[derive(Debug)]
struct Name {
    range: std::ops::Range<usize>,
    /// `country`, or the legal form of a company.
    kind: String,
}

/// A word that is a fact by itself.
#[derive(Debug)]
struct Word {
    range: std::ops::Range<usize>,
    /// What is compared.
    text: String,
}

impl Missing<'_> {
    fn figure(&self) -> Option<&Figure> {
        match &self.fact {
            Fact::Figure(figure) => Some(figure),
            _ => None,
        }
    }

    fn range(&self) -> std::ops::Range<usize> {
        match &self.fact {
            Fact::Figure(figure) => figure.range.clone(),
            Fact::Mail(word) | Fact::Site(word) => word.range.clone(),
            Fact::Name(name) => name.range.clone(),
        }
    }

    fn text(&self) -> &str {
        match &self.fact {
            Fact::Site(word) => &word.text,
            _ => &self.version.text[self.range()],
        }
    }

    fn span(&self) -> Span {
        self.version.place(self.range())
    }

    fn contradicts(&self, other: &Missing) -> bool {
        match (&self.fact, &other.fact) {
            (Fact::Figure(one), Fact::Figure(two)) => one.is_like(two),
            (Fact::Mail(_), Fact::Mail(_)) | (Fact::Site(_), Fact::Site(_)) => true,
            (Fact::Name(one), Fact::Name(two)) => one.kind == two.kind,
            _ => false,
        }
    }
}

fn compare<'v>(
    saying: &Saying,
    first: &'v Version<'v>,
    other: &'v Version<'v>,
    findings: &mut Findings,
) {
    let (mut here, mut there) = (missing(other, first), missing(first, other));
    let (one, two) = (first.language, other.language);
    while let Some((at, its)) = pair(&here, &there) {
        let (wrong, right) = (here.remove(at), there.remove(its));
        findings.add(
            RULE.at(
                wrong.span(),
                format!(
                    "{} says `{}` in `{two}` where it says `{}` in `{one}`",
                    named(saying),
                    wrong.text(),
                    right.text()
                ),
            )
            .label(format!("not what `{one}` says"))
            .also(right.span(), format!("`{one}` says this"))
            .help("correct whichever of the two is wrong"),
        );
    }
    // A text that is half as long has been told to be so.
    if lopsided(first, other) {
        return;
    }
    for (alone, without) in [(here, one), (there, two)] {
        let firm = |missing: &&Missing| match &missing.fact {
            Fact::Figure(figure) => figure.firm,
            Fact::Name(_) => false,
            _ => true,
        };
        let alone: Vec<&Missing> = alone.iter().filter(firm).collect();
        let Some(fact) = alone.first() else {
            continue;
        };
        let language = fact.version.language;
        let texts: Vec<String> = alone
            .iter()
            .map(|fact| format!("`{}`", fact.text()))
            .collect();
        let mut finding = RULE
            .at(
                fact.span(),
                format!(
                    "{} says {} in `{language}` and not in `{without}`",
                    named(saying),
                    texts.join(", ")
                ),
            )
            .label(format!("only in `{language}`"))
            .help(format!("say it in `{without}` too, or in neither"));
        finding.severity = Severity::Warning;
        findings.add(finding);
    }
}

/// How a text is called in a message: by its key, or by its file.
pub(super) fn named(saying: &Saying) -> String {
    if saying.route.starts_with("content/") {
        format!("`{}`", saying.route.replacen("content/", "content/*/", 1))
    } else {
        format!("`{}`", saying.field())
    }
}

/// The first two facts that contradict each other. A number that counts nothing is set against another only where each
/// text has just one that the other lacks.
fn pair(here: &[Missing], there: &[Missing]) -> Option<(usize, usize)> {
    let number = |missing: &&Missing| missing.figure().is_some_and(Figure::is_number);
    let single =
        here.iter().filter(number).count() == 1 && there.iter().filter(number).count() == 1;
    let bare = |missing: &Missing| {
        number(&missing) && missing.figure().is_some_and(|figure| figure.unit.is_none())
    };
    // A number in words that counts no unit may be a turn of phrase.
    let firm = |missing: &Missing| {
        missing
            .figure()
            .is_none_or(|figure| figure.firm || figure.unit.is_some() || figure.is_point())
    };
    here.iter().enumerate().find_map(|(at, one)| {
        let its = there.iter().position(|two| {
            one.contradicts(two) && firm(one) && firm(two) && (single || !bare(one) && !bare(two))
        })?;
        Some((at, its))
    })
}

/// The facts of a text that the other does not give.
fn missing<'v>(version: &'v Version<'v>, other: &Version) -> Vec<Missing<'v>> {
    let figures = Figure::all(other);
    let mut facts: Vec<Fact> = Figure::all(version)
        .into_iter()
        .filter(|figure| figure.counts && !figure.is_among(&figures))
        .filter(|figure| !is_number_of_regulation(version, figure))
        .map(Fact::Figure)
        .collect();
    let mails = mails(other);
    facts.extend(
        mails_of(version)
            .filter(|mail| !mails.iter().any(|other| same_mail(&mail.text, other)))
            .map(Fact::Mail),
    );
    let sites: Vec<String> = sites(other).into_iter().map(|site| site.text).collect();
    facts.extend(
        sites_of(version)
            .filter(|site| !sites.iter().any(|other| same_site(&site.text, other)))
            .map(Fact::Site),
    );
    facts.extend(countries(version, other).map(Fact::Name));
    facts.extend(companies(version, other).map(Fact::Name));
    facts
        .into_iter()
        .map(|fact| Missing { version, fact })
        .collect()
}

/// The countries that the other text does not name.
fn countries(version: &Version, other: &Version) -> impl Iterator<Item = Name> {
    let named = COUNTRIES.meets(other);
    let missing = COUNTRIES.meets(version).into_iter();
    missing
        .filter(move |hit| named.iter().all(|other| other.tag != hit.tag))
        .map(|hit| Name {
            range: hit.range,
            kind: "country".into(),
        })
}

/// The companies that the other text does not name: the word before `Oy`, `Ltd` and the like.
fn companies(version: &Version, other: &Version) -> impl Iterator<Item = Name> {
    const FORMS: &[&str] = &["oy", "oyj", "ab", "ry", "ltd", "inc", "llc", "gmbh", "plc"];
    let theirs = other.text.to_lowercase();
    let words = version.reading().words.windows(2);
    words.filter_map(move |pair| {
        let [name, form] = pair else { return None };
        // `Kuljetus Oy:n`
        let kind = form.folded.split(':').next()?;
        let between = &version.text[name.range.end..form.range.start];
        let capital = version.text[name.range.clone()].starts_with(char::is_uppercase);
        (FORMS.contains(&kind) && between == " " && capital && !theirs.contains(&name.folded)).then(
            || Name {
                range: name.range.start..form.range.start + kind.len(),
                kind: kind.to_owned(),
            },
        )
    })
}

/// Countries that data often go to.
static COUNTRIES: LazyLock<Lexicon> = LazyLock::new(|| {
    Lexicon::new(&[
        ("fi", "US", &["yhdysval*|usa|usa:*"]),
        (
            "fi",
            "GB",
            &[
                "iso-britanni*|isossa-britanni*|isosta-britanni*|isoon-britanni*|ison-britanni*|britannia*|britti*|brittiläi*",
                "yhdistyn* kuningas*",
            ],
        ),
        (
            "fi",
            "IN",
            &["intia|intian|intiassa|intiasta|intiaan|intialai*"],
        ),
        (
            "fi",
            "CN",
            &["kiina|kiinan|kiinassa|kiinasta|kiinaan|kiinalai*"],
        ),
        ("fi", "IE", &["irlan*"]),
        (
            "fi",
            "DE",
            &["saksa|saksan|saksassa|saksasta|saksaan|saksalai*"],
        ),
        (
            "fi",
            "SE",
            &["ruotsi|ruotsissa|ruotsista|ruotsiin|ruotsalai*"],
        ),
        (
            "fi",
            "NO",
            &["norja|norjan|norjassa|norjasta|norjaan|norjalai*"],
        ),
        (
            "fi",
            "DK",
            &["tanska|tanskan|tanskassa|tanskasta|tanskaan|tanskalai*"],
        ),
        ("fi", "EE", &["viro|viron|virossa|virosta|viroon|virolai*"]),
        ("fi", "PL", &["puola|puolassa|puolasta|puolaan|puolalai*"]),
        ("fi", "NL", &["alankoma*|hollan*"]),
        ("fi", "CH", &["sveits*"]),
        (
            "fi",
            "CA",
            &["kanada|kanadan|kanadassa|kanadasta|kanadaan|kanadalai*"],
        ),
        (
            "fi",
            "JP",
            &["japani|japanin|japanissa|japanista|japaniin|japanilai*"],
        ),
        ("fi", "PH", &["filippiin*"]),
        (
            "fi",
            "RU",
            &["venäjä|venäjän|venäjällä|venäjältä|venäjälle|venäläi*"],
        ),
        (
            "fi",
            "UA",
            &["ukraina|ukrainan|ukrainassa|ukrainasta|ukrainaan|ukrainalai*"],
        ),
        (
            "en",
            "US",
            &["united states", "usa|u.s|american|us-based", "the us"],
        ),
        (
            "en",
            "GB",
            &["united kingdom", "uk|britain|british|uk-based"],
        ),
        ("en", "IN", &["india|india's|indian"]),
        ("en", "CN", &["china|china's|chinese"]),
        ("en", "IE", &["ireland|irish"]),
        ("en", "DE", &["germany|german"]),
        ("en", "SE", &["sweden|swedish"]),
        ("en", "NO", &["norway|norwegian"]),
        ("en", "DK", &["denmark|danish"]),
        ("en", "EE", &["estonia|estonian"]),
        ("en", "PL", &["poland|polish"]),
        ("en", "NL", &["netherlands|dutch|holland"]),
        ("en", "CH", &["switzerland|swiss"]),
        ("en", "CA", &["canada|canadian"]),
        ("en", "JP", &["japan|japanese"]),
        ("en", "PH", &["philippines|philippine"]),
        ("en", "RU", &["russia|russian"]),
        ("en", "UA", &["ukraine|ukrainian"]),
    ])
});

/// The Regulation is often named with its number in one language and by its short name in another.
fn is_number_of_regulation(version: &Version, figure: &Figure) -> bool {
    let text = &version.text;
    ["2016/679", "95/46", "2002/58"].iter().any(|number| {
        text.match_indices(number)
            .any(|(at, number)| at <= figure.range.start && figure.range.end <= at + number.len())
    })
}

fn mails(version: &Version) -> Vec<String> {
    mails_of(version).map(|mail| mail.text).collect()
}

fn mails_of(version: &Version) -> impl Iterator<Item = Word> {
    let words = version.reading().words.iter();
    words
        .filter(|word| word.folded.contains('@') && !is_link(&word.folded))
        .map(|word| Word {
            range: word.range.clone(),
            text: word.folded.clone(),
        })
}

/// `privacy@firm.example` is `tietosuoja@firm.example`, but `tietosuja@firm.example` is a slip.
fn same_mail(one: &str, two: &str) -> bool {
    let parts = |mail: &str| {
        let (name, domain) = mail.split_once('@')?;
        Some((name.to_owned(), domain.to_owned()))
    };
    match (parts(one), parts(two)) {
        (Some((name, domain)), Some((other, its))) => {
            domain == its && (name == other || strsim::damerau_levenshtein(&name, &other) > 2)
        }
        _ => one == two,
    }
}

fn sites(version: &Version) -> Vec<Word> {
    sites_of(version).collect()
}

fn sites_of(version: &Version) -> impl Iterator<Item = Word> {
    let reading = version.reading();
    let words = reading.words.iter().filter(|word| is_link(&word.folded));
    let seen = words.map(|word| (word.range.clone(), word.folded.clone()));
    let links = reading.links.iter().cloned();
    seen.chain(links).filter_map(|(range, link)| {
        Some(Word {
            range,
            text: host(&link)?,
        })
    })
}

/// The host of a link: `https://www.firm.example/en` leads to `firm.example`.
fn host(link: &str) -> Option<String> {
    let rest = match link.split_once("://") {
        Some((scheme, rest)) if scheme.starts_with("http") => rest,
        Some(_) => return None,
        None => link.strip_prefix("www.")?,
    };
    let end = rest.find(['/', '?', '#', ':']).unwrap_or(rest.len());
    let host = rest[..end].to_lowercase();
    let own = ["www.", "fi.", "en.", "sv."];
    let host = own
        .iter()
        .find_map(|start| host.strip_prefix(start))
        .unwrap_or(&host);
    host.contains('.').then(|| host.to_owned())
}

/// `firm.fi` in Finnish and `firm.com` in English are the same site.
fn same_site(one: &str, two: &str) -> bool {
    let name = |host: &str| -> Option<String> { host.rsplit('.').nth(1).map(str::to_owned) };
    name(one) == name(two)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn addresses_and_sites_have_languages_too() {
        assert!(same_mail("jobs@firm.example", "rekry@firm.example"));
        assert!(!same_mail(
            "tietosuoja@firm.example",
            "tietosuja@firm.example"
        ));
        assert!(!same_mail("info@firm.example", "info@frim.example"));
        assert_eq!(
            host("https://www.firm.example/en?a=b").as_deref(),
            Some("firm.example")
        );
        assert_eq!(host("mailto:a@firm.example"), None);
        assert!(same_site("firm.example", "shop.firm.example"));
        assert!(!same_site("firm.example", "other.example"));
    }
}
