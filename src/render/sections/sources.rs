//! Where data come from (GDPR Art. 14(2)(f)), and when people are told (Art. 14(3)).

use crate::content::capitalise;
use crate::derive::RegisterNotice;
use crate::model::Informed;
use crate::render::RenderError;
use crate::render::view::{Block, Row, Run, paragraph, plain, run, statement};
use crate::render::voice::Voice;

pub fn all(voice: &Voice, register: &RegisterNotice) -> Result<Vec<Block>, RenderError> {
    if let [only] = register.sources.as_slice() {
        let word = only.source.from.as_ref().map(|from| &from.value);
        let you = matches!(word, Some(crate::terms::text::WordOr::Word(w)) if w == "data_subject");
        if you {
            return Ok(vec![statement(voice.say("sources-only-you")?)]);
        }
    }
    let some_named = register.sources.iter().any(|source| source.data.is_some());
    let mut rows = Vec::new();
    let mut items = Vec::new();
    for source in &register.sources {
        let mut name = vec![run(capitalise(&voice.speaker.label(&source.name)?))];
        if source.public {
            name.push(Run {
                quiet: true,
                ..run(format!(" ({})", voice.say("sources-public")?))
            });
        }
        let mut lines = match &source.data {
            Some(data) => voice.data(data)?,
            None if some_named => vec![plain(voice.say("sources-all-data")?)],
            None => Vec::new(),
        };
        if let Some(text) = informed(voice, source.source.informed.as_ref().map(|i| &i.value))? {
            lines.push(plain(text));
        }
        items.push(name.clone());
        rows.push(Row {
            id: None,
            cells: vec![vec![name], lines],
        });
    }
    if rows.is_empty() {
        return Ok(Vec::new());
    }
    let body = if rows.iter().all(|row| row.cells[1].is_empty()) {
        Block::List { items }
    } else {
        Block::Table {
            caption: None,
            columns: vec![voice.say("label-source")?, voice.say("label-data")?],
            rows,
        }
    };
    Ok(vec![paragraph(voice.say("sources-lead")?), body])
}

/// When people are told. An exception of Art. 14(5) is a duty that does not arise: there is nothing to tell.
fn informed(voice: &Voice, informed: Option<&Informed>) -> Result<Option<String>, RenderError> {
    Ok(match informed {
        Some(Informed::Within(period)) => {
            let period = voice.speaker.period_within(period)?;
            Some(voice.say_with("sources-informed", &[("period", &period)])?)
        }
        Some(Informed::FirstContact) => Some(voice.say("sources-informed-contact")?),
        Some(Informed::FirstDisclosure) => Some(voice.say("sources-informed-disclosure")?),
        Some(Informed::Exception(_)) | None => None,
    })
}
