//! The short layer of a notice: who, why, how long, who else, your rights, how to say no. Each card leads to the details.

use super::RenderError;
use super::page::controller_name;
use super::plan::PageId;
use super::sections::{channels, retention_in_short, right_links, transferring};
use super::view::{Block, Fact, Line, Run, Section, fact, link, paragraph, plain, run};
use super::voice::{Voice, section_anchor, titles};
use crate::content::capitalise;
use crate::derive::keeping::keeping;
use crate::derive::{Disclosure, RegisterNotice, Section as Told, ServiceNotice};

/// Up to so many purposes the layer names each with its own time.
const FEW: usize = 3;

/// The short layer, or nothing where not even a purpose is known.
///
/// # Errors
/// If a message is missing.
pub fn layer(voice: &Voice, register: &RegisterNotice) -> Result<Option<Section>, RenderError> {
    if register.purposes.is_empty() {
        return Ok(None);
    }
    let wide = Some("wide");
    let cards = [
        ("short-who", Some(Told::Controller), None, who(voice)?),
        (
            "short-why",
            Some(Told::Purposes),
            wide,
            why(voice, register)?,
        ),
        (
            "short-how-long",
            Some(Told::Retention),
            None,
            how_long(voice, register)?,
        ),
        (
            "short-to-whom",
            Some(Told::Recipients),
            wide,
            who_else(voice, register)?,
        ),
        (
            "short-rights",
            Some(Told::Rights),
            wide,
            rights(voice, register)?,
        ),
        ("short-no", None, None, refusals(voice, register)?),
    ];
    let mut blocks = Vec::new();
    for (heading, section, style, inner) in cards {
        if inner.is_empty() {
            continue;
        }
        let section = section.filter(|section| register.sections.contains(section));
        blocks.push(Block::Part {
            id: None,
            heading: voice.say(heading)?,
            href: section.map(|section| format!("#{}", section_anchor(section.id()))),
            style,
            blocks: inner,
        });
    }
    Ok(Some(Section {
        id: "short".to_owned(),
        heading: voice.say("section-short")?,
        blocks,
    }))
}

fn who(voice: &Voice) -> Result<Vec<Block>, RenderError> {
    let mut blocks = Vec::new();
    let controller = controller_name(voice);
    if !controller.is_empty() {
        blocks.push(Block::Line {
            runs: vec![Run {
                strong: true,
                ..run(controller)
            }],
            style: None,
        });
    }
    // The first ways of contact; the section has them all.
    let mut rows = channels(voice)?;
    rows.truncate(2);
    if !rows.is_empty() {
        blocks.push(Block::Facts { rows });
    }
    Ok(blocks)
}

/// The purposes by legal basis, in the order in which the bases come up.
fn why(voice: &Voice, register: &RegisterNotice) -> Result<Vec<Block>, RenderError> {
    let mut groups: Vec<(_, Vec<Run>)> = Vec::new();
    for purpose in &register.purposes {
        let link = voice.purpose(purpose)?;
        match groups
            .iter_mut()
            .find(|(basis, _)| *basis == purpose.legal_basis)
        {
            Some((_, links)) => links.push(link),
            None => groups.push((purpose.legal_basis, vec![link])),
        }
    }
    let mut rows = Vec::new();
    for (basis, links) in groups {
        let label = match basis {
            Some(basis) => voice.say(&format!("basis-{}", basis.word()))?,
            None => voice.say("label-purpose")?,
        };
        rows.push(fact(label, titles(links)));
    }
    Ok(vec![Block::Facts { rows }])
}

/// Each purpose with its time where there are few, else how short and how long the times are.
fn how_long(voice: &Voice, register: &RegisterNotice) -> Result<Vec<Block>, RenderError> {
    if register.purposes.len() <= FEW {
        let mut rows = Vec::new();
        for purpose in &register.purposes {
            let lines = retention_in_short(voice, register, purpose)?;
            if !lines.is_empty() {
                let label = voice.speaker.label(&purpose.name)?;
                rows.push(Fact { label, lines });
            }
        }
        return Ok(match rows.is_empty() {
            true => Vec::new(),
            false => vec![Block::Facts { rows }],
        });
    }
    let all = keeping(register);
    let mut blocks = Vec::new();
    if let Some(longest) = &all.longest {
        let longest = voice.speaker.period(longest)?;
        let text = match &all.shortest {
            Some(shortest) => {
                let shortest = voice.speaker.period(shortest)?;
                let args = [("shortest", &*shortest), ("longest", &*longest)];
                match shortest == longest {
                    true => voice.say_with("short-at-most", &args[1..])?,
                    false => voice.say_with("short-from-to", &args)?,
                }
            }
            None => voice.say_with("short-at-most", &[("longest", &longest)])?,
        };
        blocks.push(paragraph(text));
    }
    if all.open {
        blocks.push(paragraph(voice.say("short-open")?));
    }
    if all.permanent {
        blocks.push(paragraph(voice.say("short-permanent")?));
    }
    Ok(blocks)
}

/// The recipients by their role, and whether data leave the EEA.
fn who_else(voice: &Voice, register: &RegisterNotice) -> Result<Vec<Block>, RenderError> {
    let mut groups: Vec<(_, Vec<String>)> = Vec::new();
    for Disclosure { party, .. } in &register.recipients {
        let Some(party) = voice.notice.party(party) else {
            continue;
        };
        let name = voice.party(party)?;
        match groups.iter_mut().find(|(role, _)| *role == party.role) {
            Some((_, names)) if names.contains(&name) => {}
            Some((_, names)) => names.push(name),
            None => groups.push((party.role, vec![name])),
        }
    }
    let mut rows = Vec::new();
    for (role, names) in groups {
        let label = match role {
            Some(role) => voice.say(&format!("role-{}.many", role.word()))?,
            None => voice.say("label-recipients")?,
        };
        rows.push(fact(
            label,
            plain(capitalise(&voice.speaker.titles(&names))),
        ));
    }
    let mut blocks = Vec::new();
    if !rows.is_empty() {
        blocks.push(Block::Facts { rows });
    } else if register.no_recipients {
        blocks.push(paragraph(voice.say("short-no-recipients")?));
    }
    let mut countries: Vec<String> = Vec::new();
    for transfer in transferring(voice, register)
        .iter()
        .flat_map(|party| &party.transfers)
    {
        if let Some(code) = transfer.country {
            let name = voice.speaker.country(code)?;
            if !countries.contains(&name) {
                countries.push(name);
            }
        }
    }
    if !countries.is_empty() {
        let names = voice.speaker.list(&countries);
        let text = voice.say_with("short-transfers", &[("countries", &names)])?;
        blocks.push(Block::Line {
            runs: vec![link(text, "#transfers")],
            style: None,
        });
    } else if voice.notice.stays_in_eea(register).0 {
        blocks.push(paragraph(voice.say("short-no-transfers")?));
    }
    Ok(blocks)
}

fn rights(voice: &Voice, register: &RegisterNotice) -> Result<Vec<Block>, RenderError> {
    let mut items = right_links(voice, register, false)?;
    let complaint = capitalise(&voice.say("right-complaint.short")?);
    items.push(vec![link(complaint, "#complaint")]);
    Ok(vec![Block::List { items }])
}

/// What people can refuse, stop or withdraw; that there is nothing of the kind where that is so.
fn refusals(voice: &Voice, register: &RegisterNotice) -> Result<Vec<Block>, RenderError> {
    let mut items: Vec<Line> = Vec::new();
    if let Some(page) = voice.page(PageId::Cookies)
        && register
            .services
            .iter()
            .filter_map(|id| voice.notice.service(id))
            .any(ServiceNotice::waits)
    {
        let text = voice.say("short-no-cookies")?;
        items.push(vec![Run { text, ..page }]);
    }
    items.extend(right_links(voice, register, true)?);
    Ok(match items.is_empty() {
        true => vec![paragraph(voice.say("short-no-nothing")?)],
        false => vec![Block::List { items }],
    })
}
