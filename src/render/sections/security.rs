//! How manual and electronic material is protected (GDPR Art. 32).

use crate::derive::RegisterNotice;
use crate::model::ManualSecurity;
use crate::render::RenderError;
use crate::render::speak::sentence;
use crate::render::view::{Block, paragraph, plain};
use crate::render::voice::Voice;
use crate::source::decode::List;
use crate::terms::Prose;

pub fn all(voice: &Voice, register: &RegisterNotice) -> Result<Vec<Block>, RenderError> {
    let Some(security) = register.security else {
        return Ok(Vec::new());
    };
    let mut blocks = Vec::new();
    if let Some(electronic) = &security.electronic {
        blocks.extend(measures(voice, "security-electronic", &electronic.value)?);
    }
    match security.manual.as_ref().map(|manual| &manual.value) {
        Some(ManualSecurity::Measures(measures_)) => {
            blocks.extend(measures(voice, "security-manual", measures_)?);
        }
        Some(ManualSecurity::None) => blocks.push(paragraph(voice.say("security-no-manual")?)),
        None => {}
    }
    Ok(blocks)
}

fn measures(
    voice: &Voice,
    heading: &str,
    texts: &List<Prose>,
) -> Result<Option<Block>, RenderError> {
    if texts.is_empty() {
        return Ok(None);
    }
    let items = texts
        .iter()
        .map(|text| plain(sentence(voice.text(text))))
        .collect();
    Ok(Some(Block::Part {
        id: None,
        heading: voice.say(heading)?,
        href: None,
        style: Some("bare"),
        blocks: vec![Block::List { items }],
    }))
}
