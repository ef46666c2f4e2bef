//! How long data are kept (GDPR Art. 13(2)(a)), purpose by purpose.

use std::collections::BTreeSet;

use crate::content::capitalise;
use crate::derive::{PurposeNotice, RegisterNotice, RetentionNotice};
use crate::model::{Keep, OwnEvent};
use crate::render::RenderError;
use crate::render::picture::Timeline;
use crate::render::speak::sentence;
use crate::render::view::{Bar, Block, Line, Row, Run, paragraph, plain, run};
use crate::render::voice::Voice;

pub fn all(voice: &Voice, register: &RegisterNotice) -> Result<Vec<Block>, RenderError> {
    let mut rows = Vec::new();
    let mut permanent = false;
    let mut events = BTreeSet::new();
    let scale = Timeline::of(register);
    for purpose in &register.purposes {
        let mut lines = Vec::new();
        for retention in &purpose.retention {
            let Some(line) = kept(voice, purpose, retention)? else {
                continue;
            };
            lines.push(line);
            lines.extend(scale.and_then(|scale| scale.bar(retention)).map(drawn));
            lines.extend(reasons(voice, retention)?);
            if let Some(keep) = &retention.rule.keep {
                permanent |= keep.value == Keep::Permanently;
                events.extend(keep.events().map(str::to_owned));
            }
        }
        if !lines.is_empty() {
            rows.push(Row {
                id: None,
                cells: vec![vec![vec![voice.purpose(purpose)?]], lines],
            });
        }
    }
    if rows.is_empty() {
        return Ok(Vec::new());
    }
    let columns = vec![voice.say("label-purpose")?, voice.say("label-retention")?];
    let lead = match permanent {
        true => "retention-lead-permanent",
        false => "retention-lead",
    };
    let mut blocks = vec![
        paragraph(voice.say(lead)?),
        Block::Table {
            caption: None,
            columns,
            rows,
        },
    ];
    if scale.is_some() {
        blocks.push(Block::Line {
            runs: plain(voice.say("timeline-scale")?),
            style: Some("quiet"),
        });
    }
    let mut defined = Vec::new();
    for event in &events {
        let own = own_event(voice, event);
        if let Some(text) = own.and_then(|own| own.defined.as_ref()) {
            let text = sentence(voice.text(text));
            defined.push(plain(match event_name(voice, event)? {
                Some(name) => voice.say_with(
                    "retention-defined",
                    &[("event", &capitalise(&name)), ("text", &text)],
                )?,
                None => text,
            }));
        }
    }
    if !defined.is_empty() {
        blocks.push(Block::List { items: defined });
    }
    Ok(blocks)
}

/// The periods of a purpose in short, for its own part and the short layer.
pub fn short(
    voice: &Voice,
    _register: &RegisterNotice,
    purpose: &PurposeNotice,
) -> Result<Vec<Line>, RenderError> {
    let mut lines = Vec::new();
    for retention in &purpose.retention {
        lines.extend(kept(voice, purpose, retention)?);
    }
    Ok(lines)
}

/// A bar as a line of its own.
fn drawn(bar: Bar) -> Line {
    vec![Run {
        bar: Some(bar),
        ..Run::default()
    }]
}

/// How long, and which data where a purpose has several rules.
fn kept(
    voice: &Voice,
    purpose: &PurposeNotice,
    retention: &RetentionNotice,
) -> Result<Option<Line>, RenderError> {
    let Some(period) = period(voice, retention)? else {
        return Ok(None);
    };
    Ok(Some(match scope(voice, purpose, retention)? {
        Some(scope) => plain(format!("{}: {period}", capitalise(&scope))),
        None => plain(capitalise(&period)),
    }))
}

/// The period or the criteria, and in which case they hold.
fn period(voice: &Voice, retention: &RetentionNotice) -> Result<Option<String>, RenderError> {
    if let Some(keep) = &retention.rule.keep {
        let own = |event: &str| own_event(voice, event);
        return Ok(Some(voice.speaker.keep(&keep.value, &own)?));
    }
    Ok(retention
        .rule
        .criteria
        .as_ref()
        .map(|text| sentence(voice.text(text))))
}

/// The data a rule holds for in words, where a purpose has several rules.
fn scope(
    voice: &Voice,
    purpose: &PurposeNotice,
    retention: &RetentionNotice,
) -> Result<Option<String>, RenderError> {
    match &retention.data {
        Some(uses) => {
            let mut names = Vec::new();
            for data in uses {
                match &data.items {
                    Some(items) => {
                        for item in items {
                            names.push(voice.speaker.label(&item.name)?);
                        }
                    }
                    None => names.push(voice.speaker.label(&data.name)?),
                }
            }
            Ok(Some(voice.speaker.list(&names)))
        }
        None if purpose.retention.iter().any(|other| other.data.is_some()) => {
            Ok(Some(voice.say("retention-rest")?))
        }
        None => Ok(None),
    }
}

/// In which case a rule holds, why, and by which law.
fn reasons(voice: &Voice, retention: &RetentionNotice) -> Result<Vec<Line>, RenderError> {
    let mut lines = Vec::new();
    let rule = retention.rule;
    if let Some(text) = &rule.when {
        lines.push(plain(sentence(voice.text(text))));
    }
    let quiet = |text: String| {
        vec![Run {
            quiet: true,
            ..run(text)
        }]
    };
    if let Some(text) = &rule.why {
        let why = sentence(voice.text(text));
        lines.push(quiet(voice.say_with("retention-why", &[("why", &why)])?));
    }
    if let Some(law) = &rule.law {
        let law = voice.text(law).trim_end_matches('.');
        lines.push(quiet(voice.say_with("retention-law", &[("law", law)])?));
    }
    Ok(lines)
}

fn own_event<'a>(voice: &Voice<'a>, event: &str) -> Option<&'a OwnEvent> {
    let events = voice.notice.policy.events.as_ref()?;
    events.get(event).map(|event| &event.value)
}

fn event_name(voice: &Voice, event: &str) -> Result<Option<String>, RenderError> {
    let key = format!("event-{event}");
    match voice.speaker.words.has(&key) {
        true => Ok(Some(voice.say(&key)?)),
        false => Ok(None),
    }
}
