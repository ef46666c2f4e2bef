//! Transfers outside the EEA, each with its mechanism (GDPR Art. 13(1)(f)), or that there are none.

use crate::catalogue::{Adequacy, Scope};
use crate::content::capitalise;
use crate::derive::{Party, RegisterNotice, TransferNotice};
use crate::render::RenderError;
use crate::render::speak::sentence;
use crate::render::view::{Block, Fact, Line, fact, outside, paragraph, plain, run, statement};
use crate::render::voice::Voice;
use crate::terms::{Mechanism, Role, Text};

/// Where anybody can look up who is in the Data Privacy Framework.
const DPF_LIST: &str = "https://www.dataprivacyframework.gov/list";

pub fn all(voice: &Voice, register: &RegisterNotice) -> Result<Vec<Block>, RenderError> {
    let parties = transferring(voice, register);
    if parties.is_empty() {
        return Ok(match voice.notice.stays_in_eea(register).0 {
            true => vec![statement(voice.say("transfers-none")?)],
            false => Vec::new(),
        });
    }
    // A firm that receives data in two roles transfers them once.
    let mut told: Vec<Told> = Vec::new();
    for party in parties {
        let name = voice.party(party)?;
        let mut rows = Vec::new();
        for transfer in &party.transfers {
            rows.extend(facts(voice, transfer)?);
        }
        let disclosure = register.recipients.iter().find(|d| d.party == party.id);
        let purposes = disclosure.map_or(&[][..], |disclosure| &disclosure.purposes);
        match told
            .iter_mut()
            .find(|other| other.name == name && other.rows == rows)
        {
            Some(other) => {
                for purpose in purposes {
                    if !other.purposes.contains(purpose) {
                        other.purposes.push(purpose);
                    }
                }
            }
            None => told.push(Told {
                id: party.id,
                role: party.role,
                name,
                rows,
                purposes: purposes.to_vec(),
            }),
        }
    }
    // Where its roles have safeguards of their own, the role tells the parts apart.
    let names: Vec<String> = told.iter().map(|one| one.name.clone()).collect();
    for one in &mut told {
        let same = names.iter().filter(|name| **name == one.name).count() > 1;
        if let Some(role) = one.role.filter(|_| same) {
            let role = voice.say(&format!("role-{}.short", role.word()))?;
            one.name = format!("{} ({})", one.name, role.to_lowercase());
        }
    }
    let mut blocks = vec![paragraph(voice.say("transfers-lead")?)];
    for mut one in told {
        let line = voice.purposes(register, &one.purposes)?;
        if !line.is_empty() {
            one.rows.push(fact(voice.say("label-purpose")?, line));
        }
        blocks.push(Block::Part {
            id: Some(format!("transfer-{}", one.id)),
            heading: one.name,
            href: None,
            style: None,
            blocks: vec![Block::Facts { rows: one.rows }],
        });
    }
    Ok(blocks)
}

/// A party's transfers in words.
struct Told<'a> {
    id: &'a str,
    role: Option<Role>,
    name: String,
    rows: Vec<Fact>,
    purposes: Vec<&'a str>,
}

/// The parties of a register that data leave the EEA through.
pub fn transferring<'n>(voice: &Voice<'n>, register: &RegisterNotice) -> Vec<&'n Party<'n>> {
    register
        .recipients
        .iter()
        .filter_map(|disclosure| voice.notice.party(disclosure.party))
        .filter(|party| !party.transfers.is_empty())
        .collect()
}

fn facts(voice: &Voice, transfer: &TransferNotice) -> Result<Vec<Fact>, RenderError> {
    let mut rows = Vec::new();
    if let Some(code) = transfer.country {
        let name = capitalise(&voice.speaker.country(code)?);
        rows.push(fact(voice.say("label-country")?, plain(name)));
    }
    let mut lines = match transfer.mechanism {
        Some(mechanism) => ground(voice, mechanism, transfer)?,
        None => vec![plain(voice.say("transfers-no-ground")?)],
    };
    if let Some(text) = transfer.copy {
        lines.push(copy(voice, text)?);
    }
    if let Some(text) = transfer.risks {
        let text = sentence(voice.text(text));
        lines.push(plain(
            voice.say_with("transfers-risks", &[("text", &text)])?,
        ));
    }
    if let Some(fallback) = &transfer.fallback {
        if let Some(mechanism) = fallback.mechanism {
            lines.push(plain(format!(
                "{} {}",
                voice.say("transfers-fallback")?,
                voice.say(&format!("mechanism-{}", mechanism.word()))?
            )));
        }
        if let Some(text) = fallback.copy {
            lines.push(copy(voice, text)?);
        }
    }
    rows.push(Fact {
        label: voice.say("label-transfer-ground")?,
        lines,
    });
    Ok(rows)
}

fn ground(
    voice: &Voice,
    mechanism: Mechanism,
    transfer: &TransferNotice,
) -> Result<Vec<Line>, RenderError> {
    let key = format!("mechanism-{}", mechanism.word());
    let mut lines = Vec::new();
    match mechanism {
        Mechanism::Adequacy => lines.push(plain(match transfer.adequacy {
            Some(adequacy) => decided(voice, adequacy)?,
            None => voice.say(&key)?,
        })),
        Mechanism::Dpf => {
            let mut text = voice.say(&key)?;
            if let Some(verified) = transfer.verified {
                let date = voice.date(verified);
                let seen = voice.say_with(&format!("{key}.verified"), &[("date", &date)])?;
                text = format!("{text} {seen}");
            }
            lines.push(plain(text));
            lines.push(vec![outside(voice.say("transfers-dpf-list")?, DPF_LIST)]);
        }
        // Whether there is a decision must be said (Art. 13(1)(f)); clauses may well be agreed on beside one.
        _ => {
            let adequacy = match transfer.adequacy {
                Some(adequacy) => decided(voice, adequacy)?,
                None => voice.say("transfers-no-adequacy")?,
            };
            lines.push(plain(format!("{adequacy} {}", voice.say(&key)?)));
        }
    }
    Ok(lines)
}

/// That the Commission has decided, for the whole country or for some recipients in it.
fn decided(voice: &Voice, adequacy: &Adequacy) -> Result<String, RenderError> {
    let (Some(decision), Some(date)) = (&adequacy.decision, &adequacy.date) else {
        return voice.say("mechanism-adequacy");
    };
    let date = voice.date(date.value);
    // Acts from before the Treaty of Lisbon carry the Community's letters, which each language has.
    let community = format!("/{}", voice.say("act-community")?);
    let decision = decision.value.replace("/EC", &community);
    let args = [("decision", decision.as_str()), ("date", date.as_str())];
    let scope = adequacy.scope.as_ref();
    let key = match scope.is_some_and(|scope| scope.value == Scope::Limited) {
        true => "mechanism-adequacy.limited",
        false => "mechanism-adequacy.named",
    };
    voice.say_with(key, &args)
}

fn copy(voice: &Voice, text: &Text) -> Result<Line, RenderError> {
    let text = text.get(voice.speaker.tag());
    if text.starts_with("https://") || text.starts_with("http://") {
        return Ok(vec![outside(voice.say("transfers-copy-link")?, text)]);
    }
    let text = sentence(text);
    Ok(vec![run(
        voice.say_with("transfers-copy", &[("text", &text)])?
    )])
}
