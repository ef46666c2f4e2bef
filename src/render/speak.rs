//! Facts as words of one language: periods, retention, countries, addresses, citations.

use crate::content::{Arg, ContentError, Unit, Words, capitalise};
use crate::derive::Label;
use crate::model::{Keep, Limit, OwnEvent};
use crate::terms::{Country, Lifetime, Period, StorageKind};

type Said = Result<String, ContentError>;

/// Says facts in one language.
pub struct Speaker<'a> {
    pub words: &'a Words,
}

impl<'a> Speaker<'a> {
    /// A speaker of the language of `words`.
    pub fn new(words: &'a Words) -> Self {
        Self { words }
    }

    /// The language's tag.
    pub fn tag(&self) -> &'a str {
        self.words.tag()
    }

    /// The message of that name.
    pub fn say(&self, key: &str) -> Said {
        self.words.say(key)
    }

    /// The message of that name with texts for its variables.
    pub fn say_with(&self, key: &str, args: &[(&str, &str)]) -> Said {
        let args: Vec<(&str, Arg)> = args
            .iter()
            .map(|(name, text)| (*name, Arg::from(*text)))
            .collect();
        self.words.say_with(key, &args)
    }

    /// A name.
    pub fn label(&self, label: &Label) -> Said {
        label.say(self.words)
    }

    /// Several names.
    pub fn labels(&self, labels: &[Label]) -> Result<Vec<String>, ContentError> {
        labels.iter().map(|label| self.label(label)).collect()
    }

    /// A length of time: "2 vuotta 6 kuukautta".
    pub fn period(&self, period: &Period) -> Said {
        self.words.period(&parts(period))
    }

    /// A length of time as in "within …": "14 päivän".
    pub fn period_within(&self, period: &Period) -> Said {
        self.words.period_within(&parts(period))
    }

    /// How long data are kept; `own` finds the events that the policy names itself.
    pub fn keep<'e>(&self, keep: &Keep, own: &dyn Fn(&str) -> Option<&'e OwnEvent>) -> Said {
        match keep {
            Keep::NotStored => self.say("retention-not_stored"),
            Keep::Permanently => self.say("retention-permanently"),
            Keep::Limits(limits) => {
                let mut said = Vec::new();
                for limit in limits {
                    said.push(self.limit(limit, own)?);
                }
                match said.as_slice() {
                    [a, b] => self.say_with("retention-first-of", &[("a", a), ("b", b)]),
                    _ => Ok(said.join(", ")),
                }
            }
        }
    }

    fn limit<'e>(&self, limit: &Limit, own: &dyn Fn(&str) -> Option<&'e OwnEvent>) -> Said {
        match limit {
            Limit::For {
                period,
                after: None,
            } => self.say_with(
                "retention-from-collection",
                &[("period", &self.period(period)?)],
            ),
            Limit::For {
                period,
                after: Some(event),
            } => {
                let event = self.event(event, "after", own(event))?;
                self.say_with(
                    "retention-after",
                    &[("period", &self.period(period)?), ("event", &event)],
                )
            }
            Limit::Until(event) => {
                let event = self.event(event, "until", own(event))?;
                self.say_with("retention-until", &[("event", &event)])
            }
        }
    }

    /// An event in the form that the sentence needs: `after` or `until`.
    fn event(&self, id: &str, form: &str, own: Option<&OwnEvent>) -> Said {
        let phrase = own.and_then(|event| match form {
            "after" => event.after.as_ref().or(event.until.as_ref()),
            _ => event.until.as_ref().or(event.after.as_ref()),
        });
        if let Some(phrase) = phrase {
            return Ok(phrase.get(self.tag()).to_owned());
        }
        let key = format!("event-{id}.{form}");
        if self.words.has(&key) {
            self.words.say(&key)
        } else {
            Ok(id.replace('_', " "))
        }
    }

    /// How long something stays on the device.
    pub fn lifetime(&self, lifetime: Lifetime, kind: StorageKind) -> Said {
        match lifetime {
            Lifetime::Session if kind == StorageKind::SessionStorage => self.say("lifetime-tab"),
            Lifetime::Session => self.say("lifetime-session"),
            Lifetime::Persistent => self.say("lifetime-persistent"),
            Lifetime::For(period) => self.period(&period),
        }
    }

    /// A country's name; `various` is several.
    pub fn country(&self, code: &str) -> Said {
        match code {
            Country::VARIOUS => self.say("transfers-various"),
            code => Ok(self.words.country(code)),
        }
    }

    /// A reference to the Regulation in the grammar of the language: `6(1)(f)` is
    /// "6 artiklan 1 kohdan f alakohta".
    pub fn cite(&self, article: &str) -> Said {
        let parts: Vec<&str> = article
            .split(['(', ')'])
            .filter(|part| !part.is_empty())
            .collect();
        match parts.as_slice() {
            [article, paragraph, point] => self.say_with(
                "cite-point",
                &[
                    ("article", article),
                    ("paragraph", paragraph),
                    ("point", point),
                ],
            ),
            [article, paragraph] => self.say_with(
                "cite-paragraph",
                &[("article", article), ("paragraph", paragraph)],
            ),
            _ => self.say_with("cite-article", &[("article", article)]),
        }
    }

    /// Several names as running text.
    pub fn list(&self, names: &[String]) -> String {
        self.words.list(names)
    }

    /// Several names that keep their capitals, as those of purposes, groups of data and firms do: an "and" between them would
    /// make a sentence of what is none.
    pub fn titles(&self, names: &[String]) -> String {
        names.join(Words::APART)
    }

    /// Whether the commas and the "and" of the language would not keep the names apart.
    pub fn runs_together(&self, names: &[String]) -> bool {
        self.words.runs_together(names)
    }
}

/// The text as a sentence of its own: a capital at the start, a full stop at the end.
pub fn sentence(text: &str) -> String {
    let text = text.trim();
    let mut out = capitalise(text);
    if !text.is_empty() && !text.ends_with(['.', '!', '?', '…', ':']) {
        out.push('.');
    }
    out
}

fn parts(period: &Period) -> [(Unit, i64); 7] {
    [
        (Unit::Year, period.years.into()),
        (Unit::Month, period.months.into()),
        (Unit::Week, period.weeks.into()),
        (Unit::Day, period.days.into()),
        (Unit::Hour, period.hours.into()),
        (Unit::Minute, period.minutes.into()),
        (Unit::Second, period.seconds.into()),
    ]
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::assets::Assets;

    fn in_both(say: impl Fn(&Speaker) -> String) -> [String; 2] {
        ["fi", "en"].map(|tag| {
            let words = Words::load(&Assets::builtin(), tag).unwrap();
            say(&Speaker::new(&words))
        })
    }

    fn keep(text: &str) -> [String; 2] {
        let keep = Keep::parse(text).unwrap();
        in_both(|speaker| speaker.keep(&keep, &|_| None).unwrap())
    }

    #[test]
    fn retention_is_a_phrase_in_the_grammar_of_the_language() {
        assert_eq!(
            keep("2 years after last_purchase"),
            [
                "2 vuotta viimeisestä ostosta",
                "2 years after your last purchase"
            ]
        );
        assert_eq!(
            keep("P14M"),
            [
                "14 kuukautta tietojen keräämisestä",
                "14 months after we collect the data"
            ]
        );
        assert_eq!(
            keep("until consent_withdrawn or 24 months after last_contact"),
            [
                "suostumuksen peruuttamiseen asti tai 24 kuukautta viimeisestä yhteydenotosta \
                 sen mukaan, kumpi tulee ensin",
                "until you withdraw your consent or 24 months after our last contact, whichever comes first"
            ]
        );
        assert_eq!(keep("permanently"), ["pysyvästi", "permanently"]);
    }

    #[test]
    fn the_policys_own_event_comes_before_the_catalogue() {
        let event = OwnEvent {
            after: Some(crate::span::Spanned::new(
                crate::terms::Phrase(crate::terms::Text::Same("the test ends".into())),
                crate::span::Span::default(),
            )),
            ..OwnEvent::default()
        };
        let keep = Keep::parse("1 month after test_end").unwrap();
        let said = in_both(|speaker| speaker.keep(&keep, &|_| Some(&event)).unwrap());
        assert_eq!(said[1], "1 month after the test ends");
    }

    #[test]
    fn citations_follow_the_language() {
        assert_eq!(
            in_both(|speaker| speaker.cite("6(1)(f)").unwrap()),
            ["6 artiklan 1 kohdan f alakohta", "Article 6(1)(f)"]
        );
        assert_eq!(
            in_both(|speaker| speaker.cite("21(2)").unwrap()),
            ["21 artiklan 2 kohta", "Article 21(2)"]
        );
        assert_eq!(
            in_both(|speaker| speaker.cite("15").unwrap()),
            ["15 artikla", "Article 15"]
        );
    }

    #[test]
    fn words_that_nobody_knows_stay_readable() {
        assert_eq!(
            in_both(|speaker| speaker
                .label(&Label::Message("item-lucky_number".into()))
                .unwrap())[0],
            "lucky number"
        );
    }

    #[test]
    fn sentences_are_closed_once() {
        assert_eq!(sentence("we deliver"), "We deliver.");
        assert_eq!(sentence("We deliver."), "We deliver.");
        assert_eq!(sentence(""), "");
    }
}
