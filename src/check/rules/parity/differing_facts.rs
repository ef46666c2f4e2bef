//! Two languages of a text that give different facts: another number, date, amount, address or link.
//!
//! ## Why it matters
//! Readers rely on the version they can read. When the Finnish text promises an answer in two weeks and the English one
//! in a month, one of the two groups is misinformed, and nobody can tell which.
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
//! The same fact may be written in different ways: `24 kuukautta` and `two years`, `1.3.2026` and `1 March 2026`, `10 000`
//! and `10,000`, `2:10` and `chapter 2 section 10`. A fact that only one language gives is a warning, two that contradict
//! each other an error. Of links the site is compared, not the page, since pages have languages too; of addresses for
//! e-mail likewise, except for slips of the pen. Names and countries are not compared. Finnish, English and Swedish only.

use crate::check::facts::Facts;
use crate::check::prose::{COUNTED, Figure, Manner, Saying, Version, is_link};
use crate::check::rule::{Findings, Rule};
use crate::check::rules::parity::shorter_version::lopsided;
use crate::diagnostic::Severity;
use crate::span::Span;

pub const RULE: Rule = Rule::error(
    "LNG-002",
    "differing-facts",
    "GDPR Art. 12(1), 5(1)(a); WP260 rev.01, para. 13",
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
        let firm = |missing: &&Missing| missing.figure().is_none_or(|figure| figure.firm);
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
    facts
        .into_iter()
        .map(|fact| Missing { version, fact })
        .collect()
}

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
