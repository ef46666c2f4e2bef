//! How a derived statement came to be: what was written, which rule of law it met, what follows.
//!
//! Nothing is decided here: outcome and reason both come from the [`Notice`], where the law was applied.

mod answer;
mod articles;
mod authority;
mod automated;
mod banner;
mod keys;
mod languages;
mod plain;
mod provision;
mod purpose;
mod recipients;
mod register;
mod requests;
mod retention;
mod rights;
mod sections;
mod services;
mod special;
mod text;
mod topic;
mod transfers;
mod unknown;

pub use answer::{Answer, Line, Step};
pub use text::wrapped;
pub use topic::{OfPurpose, OfRegister, OfService, Topic, topics};
pub use unknown::Unknown;

use crate::content::{Arg, Unit, Words};
use crate::derive::{Label, Notice};
use crate::source::Sources;
use crate::span::Span;
use crate::terms::Period;

/// What a question is answered from.
pub struct Ask<'q, 'a> {
    pub notice: &'q Notice<'a>,
    /// The files of the project, for places and for keys that nothing follows from.
    pub sources: &'q Sources,
    /// The words that sentences of the notice are quoted in.
    pub words: &'q Words,
    /// The article that asks for a path of the file (`*` for any id), if one does.
    pub law: &'q dyn Fn(&str) -> Option<&'static str>,
}

/// Explains a path of the policy or of what follows from it, such as `registers.customers.rights.portability`.
///
/// # Errors
/// If there is no such path, with what can be explained near it.
pub fn explain(path: &str, ask: &Ask) -> Result<Answer, Unknown> {
    let topics = topics(ask.notice);
    if let Some((_, topic)) = topics.iter().find(|(known, _)| known == path) {
        return Ok(answer(path, *topic, ask));
    }
    plain::explain(path, &topics, ask).ok_or_else(|| unknown::unknown(path, &topics, ask))
}

/// Explains one of [`topics`] under its path.
pub fn answer(path: &str, topic: Topic, ask: &Ask) -> Answer {
    match topic {
        Topic::Languages => languages::explain(path, ask),
        Topic::Authority => authority::explain(path, ask),
        Topic::Requests => requests::explain(path, ask),
        Topic::Consent => banner::explain(path, ask),
        Topic::Transfers => transfers::all(path, ask),
        Topic::Recipient(party) => recipients::one(path, party, ask),
        Topic::RecipientTransfers(party) => transfers::one(path, party, ask),
        Topic::Service(service, of) => services::explain(path, service, of, ask),
        Topic::Register(register, of) => match of {
            OfRegister::All => register::explain(path, register),
            OfRegister::Articles => articles::register(path, register),
            OfRegister::Sources => articles::sources(path, register, ask),
            OfRegister::Recipients => recipients::register(path, register, ask),
            OfRegister::Transfers => transfers::register(path, register, ask),
            OfRegister::AutomatedDecisions => automated::explain(path, register),
            OfRegister::Rights => rights::register(path, register),
            OfRegister::Right(right) => rights::register_right(path, register, right, ask),
            OfRegister::Sections => sections::all(path, register, ask),
            OfRegister::Section(section) => sections::one(path, register, section, ask),
        },
        Topic::Purpose(register, purpose, of) => match of {
            OfPurpose::All => purpose::explain(path, register, purpose, ask),
            OfPurpose::LegalBasis => purpose::legal_basis(path, purpose, ask),
            OfPurpose::Articles => articles::purpose(path, register, purpose),
            OfPurpose::Provision => provision::explain(path, register, purpose, ask),
            OfPurpose::Retention => retention::explain(path, purpose, ask),
            OfPurpose::Recipients => recipients::purpose(path, register, purpose, ask),
            OfPurpose::SpecialCondition => special::explain(path, purpose, ask),
            OfPurpose::Consent => purpose::consent(path, purpose, ask),
            OfPurpose::Rights => rights::purpose(path, register, purpose),
            OfPurpose::Right(right) => rights::purpose_right(path, register, purpose, right),
        },
    }
}

impl Ask<'_, '_> {
    /// A sentence of the notice in quotation marks; nothing if the words lack it.
    fn quote(&self, key: &str, args: &[(&str, &str)]) -> Option<String> {
        let args: Vec<(&str, Arg)> = args.iter().map(|(k, v)| (*k, Arg::from(*v))).collect();
        let said = self.words.say_with(key, &args).ok()?;
        Some(format!("“{said}”"))
    }

    /// A value as it is written, on one line.
    fn slice(&self, span: Span) -> String {
        let text = self.sources.get(span.file).slice(span);
        text.split_whitespace().collect::<Vec<_>>().join(" ")
    }

    /// A length of time in words; its code if the words lack a unit.
    fn period(&self, period: &Period) -> String {
        let parts = [
            (Unit::Year, period.years),
            (Unit::Month, period.months),
            (Unit::Week, period.weeks),
            (Unit::Day, period.days),
            (Unit::Hour, period.hours),
            (Unit::Minute, period.minutes),
            (Unit::Second, period.seconds),
        ];
        let parts = parts.map(|(unit, count)| (unit, i64::from(count)));
        self.words.period(&parts).unwrap_or_else(|_| period.iso())
    }

    /// A name as the notice says it.
    fn name(&self, label: &Label) -> String {
        label.say(self.words).unwrap_or_default()
    }

    /// Names as the notice lists them.
    fn names(&self, labels: &[&Label]) -> String {
        let names: Vec<String> = labels.iter().map(|label| self.name(label)).collect();
        self.words.list(&names)
    }

    /// A country with its code.
    fn country(&self, code: &str) -> String {
        match code {
            crate::terms::Country::VARIOUS => "several countries (`various`)".to_owned(),
            code => format!("{} (`{code}`)", self.words.country(code)),
        }
    }
}

/// "`a`, `b` and `c`"; "none" for nothing.
fn ticked<'t>(ids: impl IntoIterator<Item = &'t str>) -> String {
    let ids: Vec<String> = ids.into_iter().map(|id| format!("`{id}`")).collect();
    match ids.split_last() {
        None => "none".to_owned(),
        Some((last, [])) => last.clone(),
        Some((last, rest)) => format!("{} and {last}", rest.join(", ")),
    }
}
