//! Which data: categories with their items, and which of them the law protects more strongly.

use crate::content::capitalise;
use crate::derive::RegisterNotice;
use crate::render::RenderError;
use crate::render::speak::sentence;
use crate::render::view::{Block, Row, Run, plain, run};
use crate::render::voice::{Voice, category_anchor};

pub fn all(voice: &Voice, register: &RegisterNotice) -> Result<Vec<Block>, RenderError> {
    let mut rows = Vec::new();
    for category in &register.data {
        let mut names = Vec::new();
        for item in &category.items {
            names.push(voice.speaker.label(&item.name)?);
        }
        let mut lines = Vec::new();
        if !names.is_empty() {
            lines.push(plain(voice.speaker.list(&names)));
        }
        if let Some(text) = category.description {
            lines.push(plain(sentence(voice.text(text))));
        }
        let quiet = |text: String| {
            vec![Run {
                quiet: true,
                ..run(text)
            }]
        };
        if !category.special.is_empty() {
            let mut kinds = Vec::new();
            for special in &category.special {
                kinds.push(voice.say(&format!("special-{}", special.word()))?);
            }
            let kinds = voice.speaker.list(&kinds);
            lines.push(quiet(voice.say_with("data-special", &[("kinds", &kinds)])?));
        }
        if category.criminal {
            lines.push(quiet(voice.say("data-criminal")?));
        }
        rows.push(Row {
            id: Some(category_anchor(category.id)),
            cells: vec![
                vec![plain(capitalise(&voice.speaker.label(&category.name)?))],
                lines,
            ],
        });
    }
    if rows.is_empty() {
        return Ok(Vec::new());
    }
    Ok(vec![Block::Table {
        caption: None,
        columns: vec![voice.say("label-category")?, voice.say("label-items")?],
        rows,
    }])
}
