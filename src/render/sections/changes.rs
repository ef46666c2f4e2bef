//! How changes of the notice are told.

use crate::render::RenderError;
use crate::render::plan::PageId;
use crate::render::speak::sentence;
use crate::render::view::{Block, paragraph, run};
use crate::render::voice::Voice;

pub fn all(voice: &Voice) -> Result<Vec<Block>, RenderError> {
    let mut blocks = Vec::new();
    if let Some(page) = voice.page(PageId::Changes) {
        let end = match voice.earlier {
            [] => ".".to_owned(),
            _ => format!(". {}", voice.say("changes-earlier-too")?),
        };
        blocks.push(Block::Line {
            runs: vec![
                run(format!("{} ", voice.say("changes-lead")?)),
                page,
                run(end),
            ],
            style: None,
        });
    }
    let policy = voice.notice.policy;
    if let Some(text) = &policy.change_notice {
        blocks.push(paragraph(sentence(voice.text(text))));
    }
    if let Some(review) = &policy.next_review {
        let date = voice.date(review.value);
        blocks.push(paragraph(
            voice.say_with("notice-review", &[("date", &date)])?,
        ));
    }
    Ok(blocks)
}
