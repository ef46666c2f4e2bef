//! Services of a register in short; the whole list stands on the page on cookies.

use crate::content::capitalise;
use crate::derive::{RegisterNotice, ServiceNotice};
use crate::render::RenderError;
use crate::render::plan::PageId;
use crate::render::speak::sentence;
use crate::render::view::{Block, Row, Run, paragraph, plain, run};
use crate::render::voice::Voice;

pub fn all(voice: &Voice, register: &RegisterNotice) -> Result<Vec<Block>, RenderError> {
    let services: Vec<&ServiceNotice> = register
        .services
        .iter()
        .filter_map(|id| voice.notice.service(id))
        .collect();
    if services.is_empty() {
        return Ok(Vec::new());
    }
    let mut rows = Vec::new();
    for service in &services {
        let what = match &service.description {
            Some(label) => vec![plain(sentence(&voice.speaker.label(label)?))],
            None => Vec::new(),
        };
        let group = match service.consent {
            Some(consent) => vec![plain(voice.say(&format!("group-{}", consent.word()))?)],
            None => Vec::new(),
        };
        rows.push(Row {
            id: None,
            cells: vec![
                vec![plain(capitalise(&voice.speaker.label(&service.name)?))],
                what,
                group,
            ],
        });
    }
    let mut blocks = vec![
        paragraph(voice.say(site_kind(voice))?),
        Block::Table {
            caption: None,
            columns: vec![
                voice.say("label-service")?,
                voice.say("label-description")?,
                voice.say("label-group")?,
            ],
            rows,
        },
    ];
    if let Some(page) = voice.page(PageId::Cookies) {
        blocks.push(Block::Line {
            runs: vec![
                Run {
                    text: voice.say("cookies-to-page")?,
                    ..page
                },
                run("."),
            ],
            style: None,
        });
    }
    Ok(blocks)
}

/// The sentence that is true of the whole site: it says what the site stores, not what one register uses.
pub fn site_kind(voice: &Voice) -> &'static str {
    let services = &voice.notice.services;
    let waiting = services.iter().filter(|service| service.waits()).count();
    if waiting == 0 {
        "cookies-only-necessary"
    } else if waiting == services.len() && !voice.notice.consent.has_script() {
        "cookies-all-consent"
    } else {
        // The choice itself has to be stored, whatever it is.
        "cookies-consent"
    }
}
