//! Services of a register in short; the whole list stands on the page on cookies.

use crate::content::capitalise;
use crate::derive::{RegisterNotice, ServiceNotice};
use crate::model::{Banner, ConsentMode};
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
        paragraph(site_wide(voice)?),
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

/// What is true of the whole site: what it stores, not what one register uses.
pub fn site_wide(voice: &Voice) -> Result<String, RenderError> {
    let services = &voice.notice.services;
    let plan = &voice.notice.consent;
    let waiting = || services.iter().filter(|service| service.waits());
    if waiting().next().is_none() {
        return voice.say("cookies-only-necessary");
    }
    let stores = voice.say("cookies-stores")?;
    // Without a banner nobody holds anything back, so nothing is promised.
    if plan.banner == Banner::None {
        return Ok(stores);
    }
    let loads_before = plan.mode == ConsentMode::Advanced
        && waiting().any(|service| service.signals.contains(&"google-consent-mode"));
    let waits = if loads_before {
        "cookies-waits-advanced"
    } else if waiting().count() == services.len() && !plan.has_script() {
        "cookies-waits-all"
    } else {
        // The choice itself has to be stored, whatever it is.
        "cookies-waits"
    };
    Ok(format!("{stores} {}", voice.say(waits)?))
}
