//! What data are used for and on what legal basis; interests; whether people must give their data.

use super::together;
use crate::derive::{PurposeNotice, RegisterNotice};
use crate::model::Purpose;
use crate::render::RenderError;
use crate::render::plan::PageId;
use crate::render::speak::sentence;
use crate::render::view::{Block, Fact, Line, Row, Run, fact, link, paragraph, plain, run};
use crate::render::voice::{Voice, purpose_anchor};
use crate::terms::{LegalBasis, Provision};

pub fn all(voice: &Voice, register: &RegisterNotice) -> Result<Vec<Block>, RenderError> {
    let mut parts = Vec::new();
    for purpose in &register.purposes {
        let mut blocks = Vec::new();
        if let Some(text) = &purpose.purpose.description {
            blocks.push(paragraph(sentence(voice.text(text))));
        }
        let rows = facts(voice, register, purpose)?;
        if !rows.is_empty() {
            blocks.push(Block::Facts { rows });
        }
        for text in remarks(voice, register, purpose)? {
            blocks.push(paragraph(text));
        }
        parts.push(Block::Part {
            id: Some(purpose_anchor(purpose.id)),
            heading: voice.speaker.label(&purpose.name)?,
            href: None,
            style: None,
            blocks,
        });
    }
    Ok(parts)
}

fn facts(
    voice: &Voice,
    register: &RegisterNotice,
    purpose: &PurposeNotice,
) -> Result<Vec<Fact>, RenderError> {
    let mut rows = Vec::new();
    if let Some(lines) = basis(voice, purpose)? {
        let label = voice.say("label-basis")?;
        rows.push(Fact { label, lines });
    }
    if purpose.purpose.subjects.is_some() && !purpose.subjects.is_empty() {
        let names = voice.speaker.labels(&purpose.subjects)?;
        let line = plain(voice.speaker.list(&names));
        rows.push(fact(voice.say("label-subjects")?, line));
    }
    let data = voice.data(&purpose.data)?;
    if !data.is_empty() {
        rows.push(Fact {
            label: voice.say("label-data")?,
            lines: data,
        });
    }
    rows.extend(marks(voice, purpose)?);
    let recipients = voice.parties(&purpose.recipients)?;
    if !recipients.is_empty() {
        let line = vec![link(voice.speaker.titles(&recipients), "#recipients")];
        rows.push(fact(voice.say("label-recipients")?, line));
    }
    let services: Vec<Run> = purpose
        .services
        .iter()
        .filter_map(|id| voice.notice.service(id))
        .map(|service| Ok(run(voice.speaker.label(&service.name)?)))
        .collect::<Result<_, RenderError>>()?;
    if !services.is_empty() {
        let names: Vec<String> = services.into_iter().map(|run| run.text).collect();
        let text = voice.speaker.list(&names);
        let line = match voice.page(PageId::Cookies) {
            Some(page) => vec![Run { text, ..page }],
            None => plain(text),
        };
        rows.push(fact(voice.say("label-services")?, line));
    }
    let lines = super::retention::short(voice, register, purpose)?;
    if !lines.is_empty() {
        rows.push(Fact {
            label: voice.say("label-retention")?,
            lines,
        });
    }
    if let Some(kind) = purpose.provision {
        let text = voice.say(&format!("provision-{}.short", kind.word()))?;
        let line = vec![link(text, "#provision")];
        rows.push(fact(voice.say("label-provision")?, line));
    }
    let rights = super::rights::over(voice, purpose)?;
    if !rights.is_empty() {
        rows.push(fact(voice.say("label-rights")?, rights));
    }
    Ok(rows)
}

/// The legal basis, what it means, and its place in the Regulation.
fn basis(voice: &Voice, notice: &PurposeNotice) -> Result<Option<Vec<Line>>, RenderError> {
    let Some(basis) = notice.legal_basis else {
        return Ok(None);
    };
    let key = format!("basis-{}", basis.word());
    let name = voice.say(&key)?;
    let Purpose {
        law,
        contract,
        interest,
        ..
    } = notice.purpose;
    let named = match basis {
        LegalBasis::Contract => contract.as_ref().map(|t| ("contract", voice.text(t))),
        LegalBasis::LegalObligation | LegalBasis::PublicTask => {
            law.as_ref().map(|t| ("law", voice.text(t)))
        }
        LegalBasis::LegitimateInterests => interest.as_ref().map(|t| ("interest", voice.text(t))),
        LegalBasis::Consent | LegalBasis::VitalInterests => None,
    };
    let means = match named {
        Some((variable, text)) => {
            let text = text.trim_end_matches('.');
            voice.say_with(&format!("{key}.named"), &[(variable, text)])?
        }
        None => voice.say(&format!("{key}.means"))?,
    };
    Ok(Some(vec![
        vec![
            Run {
                strong: true,
                ..run(name)
            },
            run(format!(". {means}")),
        ],
        vec![Run {
            quiet: true,
            ..run(voice.speaker.cite(basis.article())?)
        }],
    ]))
}

/// What the law protects more strongly than other data, and what allows it all the same.
fn marks(voice: &Voice, purpose: &PurposeNotice) -> Result<Vec<Fact>, RenderError> {
    let mut rows = Vec::new();
    if !purpose.special.is_empty() {
        let mut kinds = Vec::new();
        for special in &purpose.special {
            kinds.push(voice.say(&format!("special-{}", special.word()))?);
        }
        let mut lines = vec![plain(voice.speaker.list(&kinds))];
        if let Some(condition) = &purpose.purpose.special_condition {
            if let Some(ground) = &condition.ground {
                lines.push(plain(voice.say(&format!("ground-{}", ground.word()))?));
            }
            if let Some(law) = &condition.law {
                let law = voice.text(law).trim_end_matches('.');
                lines.push(plain(voice.say_with("ground-law", &[("law", law)])?));
            }
            if let Some(safeguards) = &condition.safeguards {
                lines.push(plain(sentence(voice.text(safeguards))));
            }
        }
        rows.push(Fact {
            label: voice.say("label-special")?,
            lines,
        });
    }
    if purpose.criminal {
        let text = match &purpose.purpose.criminal_law {
            Some(law) => {
                let law = voice.text(law).trim_end_matches('.');
                voice.say_with("data-criminal-law", &[("law", law)])?
            }
            None => voice.say("data-criminal")?,
        };
        rows.push(fact(voice.say("label-criminal")?, plain(text)));
    }
    if purpose.identity_code {
        let text = match &purpose.purpose.identity_code_ground {
            Some(ground) => {
                let ground = voice.text(ground).trim_end_matches('.');
                voice.say_with("data-identity-code-ground", &[("ground", ground)])?
            }
            None => voice.say("data-identity-code")?,
        };
        rows.push(fact(voice.say("label-identity-code")?, plain(text)));
    }
    Ok(rows)
}

/// What else people should know of a purpose, a sentence each.
fn remarks(
    voice: &Voice,
    register: &RegisterNotice,
    notice: &PurposeNotice,
) -> Result<Vec<String>, RenderError> {
    let purpose = notice.purpose;
    let mut out = Vec::new();
    if notice.direct_marketing {
        let parts = purpose
            .direct_marketing
            .as_ref()
            .map(|marketing| &marketing.parts);
        let mut channels = Vec::new();
        for channel in parts
            .iter()
            .flat_map(|parts| parts.channels.iter())
            .flat_map(|c| c.iter())
        {
            channels.push(voice.say(&format!("channel-{}", channel.word()))?);
        }
        out.push(if channels.is_empty() {
            voice.say("purposes-marketing")?
        } else {
            let channels = voice.speaker.list(&channels);
            voice.say_with("purposes-marketing-channels", &[("channels", &channels)])?
        });
        let existing = parts.and_then(|parts| parts.existing_customers.as_ref());
        if existing.is_some_and(|existing| existing.value) {
            out.push(voice.say("purposes-marketing-existing")?);
        }
    }
    if let Some(further) = &purpose.further_purpose {
        let first = further.of.as_ref().and_then(|of| {
            let all = voice.notice.registers.iter();
            register
                .purpose(&of.value)
                .or_else(|| all.filter_map(|r| r.purpose(&of.value)).next())
        });
        if let Some(first) = first {
            let name = voice.speaker.label(&first.name)?;
            out.push(voice.say_with("purposes-further", &[("purpose", &name)])?);
        }
        if let Some(why) = &further.why {
            out.push(sentence(voice.text(why)));
        }
    }
    if let Some(article) = &purpose.article_89 {
        out.push(voice.say(&format!("purposes-art89-{}", article.word()))?);
    }
    if purpose
        .automated_means
        .as_ref()
        .is_some_and(|automated| !automated.value)
    {
        out.push(voice.say("purposes-paper")?);
    }
    if let Some(ended) = &purpose.ended {
        let date = voice.date(ended.value);
        out.push(voice.say_with("purposes-ended", &[("date", &date)])?);
    }
    Ok(out)
}

pub fn interests(voice: &Voice, register: &RegisterNotice) -> Result<Vec<Block>, RenderError> {
    let mut rows = Vec::new();
    for notice in &register.purposes {
        let Some(interest) = &notice.purpose.interest else {
            continue;
        };
        if notice.legal_basis != Some(LegalBasis::LegitimateInterests) {
            continue;
        }
        let mut lines = vec![plain(voice.text(interest))];
        let holder = notice.purpose.interest_of.as_ref();
        if let Some(party) = holder.and_then(|id| voice.notice.party(&id.value)) {
            let name = voice.party(party)?;
            lines.push(plain(voice.say_with("interests-of", &[("holder", &name)])?));
        }
        rows.push(Row {
            id: None,
            cells: vec![vec![vec![voice.purpose(notice)?]], lines],
        });
    }
    if rows.is_empty() {
        return Ok(Vec::new());
    }
    Ok(vec![
        paragraph(voice.say("interests-lead")?),
        Block::Table {
            caption: None,
            columns: vec![voice.say("label-purpose")?, voice.say("label-interest")?],
            rows,
        },
    ])
}

pub fn provision(voice: &Voice, register: &RegisterNotice) -> Result<Vec<Block>, RenderError> {
    let mut rows: Vec<Row> = Vec::new();
    for notice in &register.purposes {
        let Some(kind) = notice.provision else {
            continue;
        };
        let consequence = match &notice.purpose.if_not_provided {
            Some(text) => {
                let text = sentence(voice.text(text));
                Some(voice.say_with("provision-consequence", &[("text", &text)])?)
            }
            None => None,
        };
        let key = format!("provision-{}", kind.word());
        let duty = match (kind, &notice.purpose.law, &consequence) {
            (Provision::Statutory, Some(law), _) => {
                let law = voice.text(law).trim_end_matches('.');
                voice.say_with(&format!("{key}.named"), &[("law", law)])?
            }
            (Provision::Contractual, _, Some(_)) => voice.say(&format!("{key}.bare"))?,
            _ => voice.say(&key)?,
        };
        let lines = std::iter::once(duty)
            .chain(consequence)
            .map(plain)
            .collect();
        together(&mut rows, vec![voice.purpose(notice)?], vec![lines]);
    }
    if rows.is_empty() {
        return Ok(Vec::new());
    }
    Ok(vec![Block::Table {
        caption: None,
        columns: vec![voice.say("label-purpose")?, voice.say("label-provision")?],
        rows,
    }])
}
