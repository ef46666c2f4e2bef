//! The page on cookies: the present choice, and everything that is stored on the device and by whom.

use super::RenderError;
use super::page::controller_name;
use super::plan::PageId;
use super::sections::{reach, site_wide};
use super::speak::sentence;
use super::view::{
    Block, Fact, Line, Row, Run, Section, fact, outside, paragraph, plain, run, statement,
};
use super::voice::{Voice, service_anchor};
use crate::content::capitalise;
use crate::content::markdown::Values;
use crate::derive::{ServiceNotice, StorageNotice};
use crate::model::{Banner, Gpc};
use crate::terms::{Consent, Lifetime, Period, StorageKind};

/// The sections of the page.
pub fn sections(voice: &Voice) -> Result<Vec<Section>, RenderError> {
    let mut sections = vec![choice(voice)?];
    for &group in Consent::ALL {
        let mut blocks = Vec::new();
        let services = voice.notice.services.iter();
        for service in
            services.filter(|service| service.consent.unwrap_or(Consent::Marketing) == group)
        {
            blocks.push(service_part(voice, service)?);
        }
        if group == Consent::Necessary && voice.notice.consent.has_script() {
            blocks.push(own_part(voice)?);
        }
        if !blocks.is_empty() {
            let key = format!("group-{}", group.word());
            blocks.insert(0, paragraph(voice.say(&format!("{key}.means"))?));
            sections.push(Section {
                id: format!("group-{}", group.word()),
                heading: voice.say(&key)?,
                blocks,
            });
        }
    }
    if let Some(authority) = voice.notice.cookie_authority {
        sections.push(Section {
            id: "authority".to_owned(),
            heading: voice.say("cookies-authority")?,
            blocks: vec![Block::Facts {
                rows: reach(voice, authority, "label-name")?,
            }],
        });
    }
    Ok(sections)
}

/// What is said before the list: what the site stores, how to choose, and for how long a choice holds.
fn choice(voice: &Voice) -> Result<Section, RenderError> {
    let plan = &voice.notice.consent;
    let mut blocks = vec![paragraph(site_wide(voice)?)];
    let waiting = voice.notice.services.iter().any(ServiceNotice::waits);
    if plan.has_script() {
        blocks.push(Block::Choice {
            without_script: voice.say("cookies-choice-script")?,
        });
        blocks.push(paragraph(voice.say("cookies-choice-withdraw")?));
        let mut refuse = voice.say("cookies-refuse")?;
        let mut services = voice.notice.services.iter();
        if services.any(|service| service.consent == Some(Consent::Embedded)) {
            refuse = format!("{refuse} {}", voice.say("cookies-refuse-embedded")?);
        }
        blocks.push(paragraph(refuse));
        let period = voice.speaker.period_within(&Period {
            days: plan.lifetime_days,
            ..Period::default()
        })?;
        blocks.push(paragraph(
            voice.say_with("cookies-choice-lifetime", &[("period", &period)])?,
        ));
        if plan.gpc == Gpc::Refuse {
            blocks.push(paragraph(voice.say("cookies-gpc")?));
        }
    } else if waiting && plan.banner == Banner::External {
        blocks.push(paragraph(voice.say("cookies-choice-external")?));
    }
    blocks.extend(voice.prose("cookies", &Values::new())?);
    if let Some(law) = national_law(voice)? {
        blocks.push(paragraph(voice.say_with("cookies-law", &[("law", &law)])?));
    }
    let heading = match plan.has_script() {
        true => "cookies-choice",
        false => "cookies-about",
    };
    Ok(Section {
        id: "choice".to_owned(),
        heading: voice.say(heading)?,
        blocks,
    })
}

/// The national law on storage, where the language has its name.
fn national_law(voice: &Voice) -> Result<Option<String>, RenderError> {
    let controller = voice.notice.policy.controller.as_ref();
    let Some(country) = controller.and_then(|controller| controller.country.as_ref()) else {
        return Ok(None);
    };
    let key = format!("cookies-law-{}", country.code());
    match voice.speaker.words.has(&key) {
        true => Ok(Some(voice.say(&key)?)),
        false => Ok(None),
    }
}

fn service_part(voice: &Voice, service: &ServiceNotice) -> Result<Block, RenderError> {
    let mut blocks = Vec::new();
    if let Some(label) = &service.description {
        blocks.push(paragraph(sentence(&voice.speaker.label(label)?)));
    }
    if service.discontinued.is_some() {
        blocks.push(paragraph(voice.say("cookies-discontinued")?));
    }
    let rows = facts(voice, service)?;
    if !rows.is_empty() {
        blocks.push(Block::Facts { rows });
    }
    let mut rows = Vec::new();
    for item in &service.storage {
        rows.extend(item_row(voice, item)?);
    }
    if !rows.is_empty() {
        blocks.push(table(voice, rows)?);
    } else if service.provider.is_some() && !service.hosts.is_empty() {
        blocks.push(statement(voice.say("cookies-no-storage")?));
    }
    Ok(Block::Part {
        id: Some(service_anchor(service.id)),
        heading: capitalise(&voice.speaker.label(&service.name)?),
        href: None,
        style: None,
        blocks,
    })
}

fn facts(voice: &Voice, service: &ServiceNotice) -> Result<Vec<Fact>, RenderError> {
    let mut rows = Vec::new();
    rows.extend(provider(voice, service)?);
    let mut purposes: Vec<Line> = Vec::new();
    for (register, purpose) in &service.purposes {
        let found = voice
            .notice
            .registers
            .iter()
            .position(|r| r.id == *register);
        let Some(at) = found else { continue };
        let notice = &voice.notice.registers[at];
        let (Some(purpose), Some(page)) =
            (notice.purpose(purpose), voice.page(PageId::Register(at)))
        else {
            continue;
        };
        let anchor = voice.purpose(purpose)?;
        let href = page.href.unwrap_or_default() + anchor.href.as_deref().unwrap_or_default();
        purposes.push(vec![Run {
            href: Some(href),
            ..run(anchor.text)
        }]);
    }
    if !purposes.is_empty() {
        rows.push(Fact {
            label: voice.say("label-purpose")?,
            lines: purposes,
        });
    }
    if let Some((criterion, reason)) = &service.exempt {
        let text = match reason {
            Some(label) => sentence(&voice.speaker.label(label)?),
            None => voice.say(&format!("cookies-exempt-{}", criterion.word()))?,
        };
        rows.push(fact(voice.say("cookies-necessary-why")?, plain(text)));
    }
    if !service.pages.is_empty() {
        let pages: Vec<String> = service
            .pages
            .iter()
            .map(|page| (*page).to_owned())
            .collect();
        rows.push(fact(
            voice.say("label-pages")?,
            plain(voice.speaker.list(&pages)),
        ));
    }
    Ok(rows)
}

/// Who runs the service, where, and on what basis data leave the EEA through it.
fn provider(voice: &Voice, service: &ServiceNotice) -> Result<Vec<Fact>, RenderError> {
    let mut rows = Vec::new();
    let Some(party) = service.provider.and_then(|id| voice.notice.party(id)) else {
        let controller = controller_name(voice);
        if !controller.is_empty() {
            rows.push(fact(voice.say("label-provider")?, plain(controller)));
        }
        return Ok(rows);
    };
    let mut line = vec![run(voice.party(party)?)];
    if let Some(code) = party.country {
        line.push(run(format!(", {}", voice.speaker.country(code)?)));
    }
    let mut lines = vec![line];
    if let Some(url) = party.url {
        lines.push(vec![outside(voice.say("recipients-own-notice")?, url)]);
    }
    rows.push(Fact {
        label: voice.say("label-provider")?,
        lines,
    });
    let mut lines = Vec::new();
    for transfer in &party.transfers {
        let country = match transfer.country {
            Some(code) => format!("{}: ", voice.speaker.country(code)?),
            None => String::new(),
        };
        let text = match transfer.mechanism {
            Some(mechanism) => voice.say(&format!("mechanism-{}", mechanism.word()))?,
            None => voice.say("transfers-no-ground")?,
        };
        lines.push(plain(format!("{country}{text}")));
    }
    if !lines.is_empty() {
        rows.push(Fact {
            label: voice.say("label-transfer")?,
            lines,
        });
    }
    Ok(rows)
}

fn item_row(voice: &Voice, item: &StorageNotice) -> Result<Option<Row>, RenderError> {
    let Some(name) = item.name else {
        return Ok(None);
    };
    let purpose = match &item.purpose {
        Some(label) => vec![plain(sentence(&voice.speaker.label(label)?))],
        None => Vec::new(),
    };
    let lifetime = match item.lifetime {
        Some(lifetime) => vec![plain(capitalise(
            &voice.speaker.lifetime(lifetime, item.kind)?,
        ))],
        None => Vec::new(),
    };
    let kind = capitalise(&voice.say(&format!("kind-{}", item.kind.word()))?);
    let party = voice.say(&format!("party-{}", item.party.word()))?;
    let access = match item.access.is_empty() {
        true => voice.say("cookies-access-none")?,
        false => voice.speaker.titles(&voice.parties(&item.access)?),
    };
    Ok(Some(Row {
        id: None,
        cells: vec![
            vec![plain(name)],
            purpose,
            technique(kind, party),
            lifetime,
            vec![plain(capitalise(&access))],
        ],
    }))
}

/// How something is stored, and whose it is.
fn technique(kind: String, party: String) -> Vec<Line> {
    let whose = Run {
        quiet: true,
        ..run(format!(", {party}"))
    };
    vec![vec![run(kind), whose]]
}

fn table(voice: &Voice, rows: Vec<Row>) -> Result<Block, RenderError> {
    Ok(Block::Table {
        caption: None,
        columns: vec![
            voice.say("label-name")?,
            voice.say("label-stored-purpose")?,
            voice.say("label-kind")?,
            voice.say("label-lifetime")?,
            voice.say("label-access")?,
        ],
        rows,
    })
}

/// The record of the choice itself, which the consent script keeps.
fn own_part(voice: &Voice) -> Result<Block, RenderError> {
    let lifetime = Lifetime::For(Period {
        days: voice.notice.consent.lifetime_days,
        ..Period::default()
    });
    let row = Row {
        id: None,
        cells: vec![
            vec![plain("seloste")],
            vec![plain(voice.say("cookies-own-purpose")?)],
            technique(
                capitalise(&voice.say("kind-cookie")?),
                voice.say("party-first")?,
            ),
            vec![plain(capitalise(
                &voice.speaker.lifetime(lifetime, StorageKind::Cookie)?,
            ))],
            vec![plain(capitalise(&voice.say("cookies-access-none")?))],
        ],
    };
    let controller = controller_name(voice);
    let mut rows = Vec::new();
    if !controller.is_empty() {
        rows.push(fact(voice.say("label-provider")?, plain(controller)));
    }
    rows.push(fact(
        voice.say("cookies-necessary-why")?,
        plain(voice.say("cookies-own-why")?),
    ));
    Ok(Block::Part {
        id: Some("service-seloste".to_owned()),
        heading: voice.say("cookies-own")?,
        href: None,
        style: None,
        blocks: vec![Block::Facts { rows }, table(voice, vec![row])?],
    })
}
