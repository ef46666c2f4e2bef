//! Which of Articles 13 and 14 the information answers to, and the sources that decide it.

use crate::derive::{Articles, PurposeNotice, RegisterNotice, SourceNotice};
use crate::explain::{Answer, Ask, Line, Step, ticked};
use crate::model::Informed;
use crate::terms::text::WordOr;

/// The articles of one purpose.
pub(super) fn purpose(path: &str, register: &RegisterNotice, purpose: &PurposeNotice) -> Answer {
    let title = format!(
        "which articles the information on `{}` answers to",
        purpose.id
    );
    let data = ticked(purpose.data.iter().map(|used| used.category));
    let mut answer = Answer::new(path, title);
    let mut step = Step::new("its data");
    step = match &purpose.purpose.data {
        Some(written) => step.written(format!("`data` names {data}"), written.key),
        None => step.unwritten("`data` is not written"),
    };
    answer = answer.step(step.so(match purpose.sources.len() {
        0 => "no source of the register gives them".to_owned(),
        1 => "they come from one source of the register".to_owned(),
        n => format!("they come from {n} sources of the register"),
    }));
    for source in sources_of(register, purpose) {
        answer = answer.step(step_of(source));
    }
    answer.effect(comes_to(purpose.articles))
}

/// The articles of a register: those of its purposes together.
pub(super) fn register(path: &str, register: &RegisterNotice) -> Answer {
    let title = "which articles the information answers to";
    let mut answer = Answer::new(path, title);
    for purpose in &register.purposes {
        let step = Step::new(format!("`{}`", purpose.id))
            .with(written(register, purpose))
            .so(comes_to(purpose.articles).trim_end_matches('.'));
        answer = answer.step(step);
    }
    answer.effect(comes_to(register.articles))
}

/// The sources of a register, each with its article.
pub(super) fn sources(path: &str, register: &RegisterNotice, ask: &Ask) -> Answer {
    let mut answer = Answer::new(path, "where the data come from, and what that means");
    for (at, source) in register.sources.iter().enumerate() {
        let from_here: Vec<&str> = register
            .data
            .iter()
            .filter(|category| category.sources.contains(&at))
            .map(|category| category.id)
            .collect();
        let mut step = step_of(source);
        if !source.from_subject {
            step = step.with(informed(source, ask));
        }
        if source.public {
            step = step.law(
                "GDPR Art. 14(2)(f)",
                "publicly accessible sources are named as such",
            );
        }
        step = match source.data {
            Some(_) => step.so(format!("only these come from here: {}", ticked(from_here))),
            None => step.so(format!(
                "all data for which no other source is named: {}",
                ticked(from_here)
            )),
        };
        answer = answer.step(step);
    }
    let names: Vec<_> = register.sources.iter().map(|source| &source.name).collect();
    match names.is_empty() {
        true => answer.effect("There is no section `sources`."),
        false => answer.effect(format!(
            "The section `sources` names {}.",
            ask.names(&names)
        )),
    }
}

/// The sources of a purpose as written.
pub(super) fn written(register: &RegisterNotice, purpose: &PurposeNotice) -> Vec<Line> {
    let lines: Vec<Line> = sources_of(register, purpose)
        .map(|source| {
            let article = if source.from_subject { "13" } else { "14" };
            let text = format!("{}, Art. {article}", named(source));
            Line::Written(text, source.source.span)
        })
        .collect();
    match lines.is_empty() {
        true => vec![Line::Unwritten("no source is written for its data".into())],
        false => lines,
    }
}

fn sources_of<'r, 'a>(
    register: &'r RegisterNotice<'a>,
    purpose: &'r PurposeNotice,
) -> impl Iterator<Item = &'r SourceNotice<'a>> {
    purpose
        .sources
        .iter()
        .filter_map(|at| register.sources.get(*at))
}

fn step_of(source: &SourceNotice) -> Step {
    Step::new(named(source))
        .written("it stands in `sources`", source.source.span)
        .because(source.because())
}

fn named(source: &SourceNotice) -> String {
    match source.source.from.as_ref().map(|from| &from.value) {
        Some(WordOr::Word(word)) => format!("the source `{word}`"),
        Some(WordOr::Own(_)) => "a source in words of its own".to_owned(),
        None => "a source without `from`".to_owned(),
    }
}

/// When people are told that the data came from elsewhere, as written.
fn informed(source: &SourceNotice, ask: &Ask) -> Vec<Line> {
    let Some(informed) = &source.source.informed else {
        return vec![Line::Unwritten(
            "`informed` is not written: the notice does not say when people are told".into(),
        )];
    };
    let (article, text) = match &informed.value {
        Informed::Within(period) => (
            "Art. 14(3)(a)",
            format!("people are told within {}", ask.period(period)),
        ),
        Informed::FirstContact => (
            "Art. 14(3)(b)",
            "people are told at the first contact".into(),
        ),
        Informed::FirstDisclosure => (
            "Art. 14(3)(c)",
            "people are told at the first disclosure".into(),
        ),
        Informed::Exception(exception) => {
            let word = exception.exception.as_ref().map_or("", |e| e.word());
            (
                "Art. 14(5)",
                format!("people need not be told: the exception `{word}`"),
            )
        }
    };
    vec![
        Line::Written("`informed`".into(), informed.span),
        Line::Law(format!("GDPR {article}: {text}")),
    ]
}

pub(super) fn comes_to(articles: Articles) -> &'static str {
    match (articles.article_13, articles.article_14) {
        (true, true) => "Art. 13 and Art. 14 both apply.",
        (true, false) => "Art. 13 applies.",
        (false, true) => "Art. 14 applies.",
        (false, false) => "Neither Art. 13 nor Art. 14 can be told: no data with a source.",
    }
}
