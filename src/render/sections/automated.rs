//! Decisions by automated means alone (GDPR Art. 22, 13(2)(f)) and profiling.

use crate::derive::RegisterNotice;
use crate::model::{AutomatedDecision, AutomatedDecisions, DecisionBasis, HumanReview};
use crate::render::RenderError;
use crate::render::speak::sentence;
use crate::render::view::{Block, Fact, Row, fact, paragraph, plain, statement};
use crate::render::voice::Voice;

pub fn all(voice: &Voice, register: &RegisterNotice) -> Result<Vec<Block>, RenderError> {
    let mut blocks = Vec::new();
    for notice in &register.purposes {
        let Some(decision) = &notice.purpose.automated_decision else {
            continue;
        };
        let rows = facts(voice, &decision.value)?;
        if !rows.is_empty() {
            blocks.push(Block::Part {
                id: Some(format!("decision-{}", notice.id)),
                heading: voice.speaker.label(&notice.name)?,
                href: None,
                style: None,
                blocks: vec![Block::Facts { rows }],
            });
        }
    }
    if !blocks.is_empty() {
        blocks.insert(0, paragraph(voice.say("automated_decisions-lead")?));
    } else if register.automated_decisions == Some(AutomatedDecisions::None) {
        blocks.push(statement(voice.say("automated_decisions-none")?));
    }
    let mut rows = Vec::new();
    for notice in &register.purposes {
        if let Some(text) = &notice.purpose.profiling {
            let text = sentence(voice.text(text));
            rows.push(Row {
                id: None,
                cells: vec![vec![vec![voice.purpose(notice)?]], vec![plain(text)]],
            });
        }
    }
    if !rows.is_empty() {
        blocks.push(paragraph(voice.say("profiling-lead")?));
        blocks.push(Block::Table {
            caption: None,
            columns: vec![voice.say("label-purpose")?, voice.say("label-profiling")?],
            rows,
        });
    }
    Ok(blocks)
}

fn facts(voice: &Voice, decision: &AutomatedDecision) -> Result<Vec<Fact>, RenderError> {
    let mut rows = Vec::new();
    if let Some(text) = &decision.logic {
        let label = voice.say("automated_decisions-logic")?;
        rows.push(fact(label, plain(sentence(voice.text(text)))));
    }
    if let Some(text) = &decision.effect {
        let label = voice.say("automated_decisions-effect")?;
        rows.push(fact(label, plain(sentence(voice.text(text)))));
    }
    if let Some(basis) = &decision.basis {
        let key = format!("automated_decisions-basis-{}", basis.word());
        let text = match (&decision.law, basis.value) {
            (Some(law), DecisionBasis::Law) => {
                let law = voice.text(law).trim_end_matches('.');
                voice.say_with(&format!("{key}.named"), &[("law", law)])?
            }
            _ => voice.say(&key)?,
        };
        rows.push(fact(voice.say("automated_decisions-basis")?, plain(text)));
    }
    if let Some(review) = &decision.human_review {
        let text = match &review.value {
            HumanReview::Rights => voice.say("automated_decisions-review-rights")?,
            HumanReview::Own(text) => sentence(text.get(voice.speaker.tag())),
        };
        rows.push(fact(voice.say("automated_decisions-review")?, plain(text)));
    }
    Ok(rows)
}
