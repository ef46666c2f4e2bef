//! The pages of a language: each kind with what fills its frame.

use super::RenderError;
use super::page::{Frame, Language, Page, Tile, controller_name};
use super::plan::{PageId, Place};
use super::speak::Speaker;
use super::view::{Block, Fact, paragraph, plain};
use super::voice::Voice;
use super::{changes, cookies, own_links, sections, short};
use crate::content::{Words, capitalise, direction, own_name};
use crate::derive::RegisterNotice;

/// The template of a page with what it is given.
pub fn fill(
    voice: &Voice,
    frame: &Frame,
    place: &Place,
) -> Result<(&'static str, Page), RenderError> {
    let mut page = frame.page(voice, place)?;
    let template = match place.id {
        PageId::Overview => {
            overview(voice, &mut page)?;
            "overview"
        }
        PageId::Register(at) => {
            let register = &voice.notice.registers[at];
            page.short = short::layer(voice, register)?;
            page.sections = sections::of(voice, register)?;
            "notice"
        }
        PageId::Cookies => {
            page.sections = cookies::sections(voice)?;
            page.lead = None;
            "notice"
        }
        PageId::Changes => {
            page.sections = changes::sections(voice)?;
            "notice"
        }
    };
    own_links::settle(voice, frame, place, &mut page);
    Ok((template, page))
}

fn overview(voice: &Voice, page: &mut Page) -> Result<(), RenderError> {
    let controller = controller_name(voice);
    if !controller.is_empty() {
        page.heading = voice.say_with("overview-heading", &[("controller", controller)])?;
        page.dates.remove(0);
    }
    page.lead = Some(voice.say("overview-lead")?);
    for place in &voice.plan.places {
        let blocks = match place.id {
            PageId::Overview => continue,
            PageId::Register(at) => register_tile(voice, &voice.notice.registers[at])?,
            PageId::Cookies => vec![paragraph(voice.say("overview-cookies")?)],
            PageId::Changes => vec![paragraph(voice.say("overview-changes")?)],
        };
        page.tiles.push(Tile {
            heading: place.title.clone(),
            href: voice.way(place),
            blocks,
        });
    }
    Ok(())
}

fn register_tile(voice: &Voice, register: &RegisterNotice) -> Result<Vec<Block>, RenderError> {
    let mut rows = Vec::new();
    if !register.subjects.is_empty() {
        let names = voice.speaker.labels(&register.subjects)?;
        rows.push(Fact {
            label: voice.say("overview-subjects")?,
            lines: vec![plain(capitalise(&voice.speaker.list(&names)))],
        });
    }
    let mut names = Vec::new();
    for purpose in &register.purposes {
        names.push(voice.speaker.label(&purpose.name)?);
    }
    if !names.is_empty() {
        rows.push(Fact {
            label: voice.say("overview-purposes")?,
            lines: vec![plain(capitalise(&voice.speaker.titles(&names)))],
        });
    }
    Ok(match rows.is_empty() {
        true => Vec::new(),
        false => vec![Block::Facts { rows }],
    })
}

/// The page at the root: a choice of languages that needs no script, or the way on where there is one.
pub fn chooser(frame: &Frame, all: &[Words], name: &str) -> Result<Page, RenderError> {
    let mut page = Page {
        style: frame.style.to_owned(),
        canonical: frame.base.map(str::to_owned),
        ..Page::default()
    };
    let mut titles = Vec::new();
    for (plan, words) in frame.plans.iter().zip(all) {
        let speaker = Speaker::new(words);
        let kind = speaker.say("notice-kind")?;
        page.languages.push(Language {
            lang: plan.language.clone(),
            dir: frame
                .plans
                .first()
                .and_then(|first| direction(&plan.language, &first.language)),
            name: own_name(&plan.language),
            href: format!("{}/", plan.language),
            title: match plan.places.first() {
                Some(first) if first.id != PageId::Overview => format!("{kind}: {}", first.title),
                _ => kind.clone(),
            },
            current: false,
        });
        titles.push(kind);
    }
    if let (Some(base), true) = (frame.base, frame.plans.len() > 1) {
        for plan in frame.plans {
            page.alternates.push(super::page::Alternate {
                lang: plan.language.clone(),
                href: format!("{base}{}/", plan.language),
            });
        }
        page.alternates.push(super::page::Alternate {
            lang: "x-default".to_owned(),
            href: base.to_owned(),
        });
    }
    if let [only] = page.languages.as_slice() {
        page.forward = Some(only.href.clone());
        page.canonical = frame.base.map(|base| format!("{base}{}", only.href));
    }
    page.lang = frame
        .plans
        .first()
        .map_or_else(String::new, |plan| plan.language.clone());
    page.dir = direction(&page.lang, "");
    page.heading = match name {
        "" => titles.join(" · "),
        name => name.to_owned(),
    };
    page.title = match name {
        "" => titles.join(" · "),
        name => format!("{} – {name}", titles.join(" · ")),
    };
    Ok(page)
}
