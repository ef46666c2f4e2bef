//! Who receives data: recipients of every kind, and those that decide for themselves what they do with them.

use crate::content::{Words, capitalise};
use crate::derive::{Disclosure, Party, RegisterNotice};
use crate::render::RenderError;
use crate::render::picture::flow;
use crate::render::speak::sentence;
use crate::render::view::{Block, Line, Row, Run, outside, paragraph, plain, run, statement};
use crate::render::voice::Voice;
use crate::terms::Role;

pub fn recipients(voice: &Voice, register: &RegisterNotice) -> Result<Vec<Block>, RenderError> {
    let mut rows = Vec::new();
    for disclosure in &register.recipients {
        let Some(party) = voice.notice.party(disclosure.party) else {
            continue;
        };
        let role = match party.role {
            Some(role) => vec![plain(capitalise(
                &voice.say(&format!("role-{}", role.word()))?,
            ))],
            None => Vec::new(),
        };
        let country = match party.country {
            Some(code) => vec![plain(voice.speaker.country(code)?)],
            None => Vec::new(),
        };
        rows.push(Row {
            id: Some(format!("recipient-{}", party.id)),
            cells: vec![
                name(voice, party)?,
                role,
                what_for(voice, register, disclosure, party)?,
                country,
            ],
        });
    }
    if rows.is_empty() {
        return Ok(match register.no_recipients {
            true => vec![statement(voice.say("recipients-none")?)],
            false => Vec::new(),
        });
    }
    let mut blocks: Vec<Block> = flow(voice, register)?.into_iter().collect();
    blocks.extend([
        paragraph(voice.say("recipients-lead")?),
        Block::Table {
            caption: None,
            columns: vec![
                voice.say("label-recipient")?,
                voice.say("label-role")?,
                voice.say("label-purpose")?,
                voice.say("label-country")?,
            ],
            rows,
        },
    ]);
    Ok(blocks)
}

/// The recipients that use data for purposes of their own, which processors do not: first those that get data
/// as a rule, then those that get them only in certain situations. Where there are processors alone, or nobody
/// gets data as a rule, that is what is said.
pub fn regular(voice: &Voice, register: &RegisterNotice) -> Result<Vec<Block>, RenderError> {
    let mut always = Vec::new();
    let mut sometimes = Vec::new();
    let mut processors = false;
    for disclosure in &register.recipients {
        let Some(party) = voice.notice.party(disclosure.party) else {
            continue;
        };
        match party.role {
            None => return Ok(Vec::new()),
            Some(Role::Processor) => processors = true,
            Some(role) => {
                let mut line = vec![Run {
                    strong: true,
                    ..run(voice.party(party)?)
                }];
                line.push(run(format!(
                    " ({}): ",
                    voice
                        .say(&format!("role-{}.short", role.word()))?
                        .to_lowercase()
                )));
                line.extend(voice.purposes(register, &disclosure.purposes)?);
                match party.only_if {
                    Some(text) => {
                        line.push(run(format!(". {}", sentence(voice.text(text)))));
                        sometimes.push(line);
                    }
                    None => always.push(line),
                }
            }
        }
    }
    let mut blocks = Vec::new();
    if !always.is_empty() {
        blocks.push(paragraph(voice.say("disclosures-lead")?));
        blocks.push(Block::List { items: always });
    } else if !sometimes.is_empty() {
        blocks.push(statement(voice.say("disclosures-none-at-all")?));
    } else if processors {
        blocks.push(statement(voice.say("disclosures-none")?));
    }
    if !sometimes.is_empty() {
        blocks.push(paragraph(voice.say("disclosures-sometimes")?));
        blocks.push(Block::List { items: sometimes });
    }
    Ok(blocks)
}

fn name(voice: &Voice, party: &Party) -> Result<Vec<Line>, RenderError> {
    let shown = voice.party(party)?;
    let mut lines = vec![plain(capitalise(&shown))];
    if let (Some(_), Some(category)) = (&party.name, &party.category) {
        lines.push(vec![Run {
            quiet: true,
            ..run(capitalise(&voice.speaker.label(category)?))
        }]);
    }
    if let Some(url) = party.url {
        lines.push(vec![outside(voice.say("recipients-own-notice")?, url)]);
    }
    Ok(lines)
}

/// The purposes a recipient serves, the data it gets if not all, and when it gets any.
fn what_for(
    voice: &Voice,
    register: &RegisterNotice,
    disclosure: &Disclosure,
    party: &Party,
) -> Result<Vec<Line>, RenderError> {
    let mut lines = Vec::new();
    // A list of all purposes tells nobody anything.
    let all = disclosure.purposes.len() == register.purposes.len() && register.purposes.len() > 3;
    let line = match all {
        true => plain(voice.say("recipients-all-purposes")?),
        false => voice.purposes(register, &disclosure.purposes)?,
    };
    if !line.is_empty() {
        lines.push(line);
    }
    if let Some(data) = &party.data {
        let mut all = vec![Run {
            quiet: true,
            ..run(format!("{}: ", voice.say("label-data")?))
        }];
        for (at, line) in voice.data(data)?.into_iter().enumerate() {
            if at > 0 {
                all.push(run(Words::APART));
            }
            all.extend(line);
        }
        if all.len() > 1 {
            lines.push(all);
        }
    }
    if let Some(text) = party.only_if {
        lines.push(plain(sentence(voice.text(text))));
    }
    Ok(lines)
}
