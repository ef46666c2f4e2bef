//! The rights of the data subject: how to use them, each with the purposes it covers, and where to complain.

use crate::catalogue::Authority;
use crate::content::markdown::Values;
use crate::derive::{PurposeNotice, RegisterNotice, Right, RightNotice, State, When};
use crate::render::RenderError;
use crate::render::links::phone;
use crate::render::request;
use crate::render::speak::sentence;
use crate::render::view::{Block, Fact, Line, Run, fact, link, outside, paragraph, plain, run};
use crate::render::voice::{Voice, email_link, phone_link, section_anchor, shown};
use crate::terms::Channel;

pub fn all(voice: &Voice, register: &RegisterNotice) -> Result<Vec<Block>, RenderError> {
    let requests = &voice.notice.requests;
    let within = voice.speaker.period_within(&requests.answer_within)?;
    let values = Values::from([("answer_within".to_owned(), within)]);
    let mut blocks: Vec<Block> = voice.prose("rights", &values)?.into_iter().collect();
    let rows = channels(voice)?;
    if !rows.is_empty() {
        blocks.push(paragraph(voice.say("rights-channels")?));
        blocks.push(Block::Facts { rows });
    }
    if requests.languages.len() > 1 {
        let names: Vec<String> = requests
            .languages
            .iter()
            .map(|tag| voice.speaker.words.language(tag))
            .collect();
        let names = voice.speaker.list(&names);
        blocks.push(paragraph(
            voice.say_with("rights-languages", &[("languages", &names)])?,
        ));
    }
    if let Some(text) = requests.identity_check {
        let text = sentence(voice.text(text));
        blocks.push(paragraph(
            voice.say_with("rights-identity", &[("text", &text)])?,
        ));
    }
    for right in told(register) {
        blocks.push(part(voice, register, right)?);
    }
    Ok(blocks)
}

/// The rights that have a part of their own, as links to it, in plain words: those that say no, or the others.
pub fn right_links(
    voice: &Voice,
    register: &RegisterNotice,
    refusals: bool,
) -> Result<Vec<Line>, RenderError> {
    let mut lines = Vec::new();
    for right in told(register).filter(|notice| notice.right.is_refusal() == refusals) {
        let id = right.right.id();
        let text = voice.say(&format!("right-{id}.short"))?;
        lines.push(vec![link(
            crate::content::capitalise(&text),
            anchor(right.right),
        )]);
    }
    Ok(lines)
}

/// Notification, complaint and remedy stand in sections of their own.
fn told<'r, 'a>(register: &'r RegisterNotice<'a>) -> impl Iterator<Item = &'r RightNotice<'a>> {
    register
        .rights
        .iter()
        .filter(|notice| has_part(notice.right))
}

fn has_part(right: Right) -> bool {
    !matches!(
        right,
        Right::Notification | Right::Complaint | Right::Remedy
    )
}

/// `automated_decisions` is also the id of a section.
fn anchor(right: Right) -> String {
    match right {
        Right::AutomatedDecisions => "#right-automated-decisions".to_owned(),
        other => format!("#{}", section_anchor(other.id())),
    }
}

fn part(
    voice: &Voice,
    register: &RegisterNotice,
    notice: &RightNotice,
) -> Result<Block, RenderError> {
    let id = notice.right.id();
    let mut blocks: Vec<Block> = voice.prose(id, &Values::new())?.into_iter().collect();
    let mut lines = Vec::new();
    for (when, purposes) in &notice.cases {
        lines.push(case(voice, register, *when, purposes)?);
    }
    let mut rows = Vec::new();
    if !lines.is_empty() {
        let label = voice.say("rights-when")?;
        rows.push(Fact { label, lines });
    }
    rows.extend(request::way(voice, register, notice.right)?);
    rows.push(answer(voice, notice.right)?);
    blocks.push(Block::Facts { rows });
    // The section on automated decisions has that id too and shows the policy's text for it.
    if notice.right != Right::AutomatedDecisions {
        blocks.extend(voice.own_texts(Some(register), id)?);
    }
    // Art. 21(4): the rights to object stand clearly apart from all other information.
    let apart = matches!(
        notice.right,
        Right::Objection | Right::MarketingObjection | Right::ResearchObjection
    );
    Ok(Block::Part {
        id: Some(anchor(notice.right).trim_start_matches('#').to_owned()),
        heading: voice.say(&format!("right-{id}"))?,
        href: None,
        style: Some(if apart { "important" } else { "right" }),
        blocks,
    })
}

/// In which case the right can be used, and for which purposes.
fn case(
    voice: &Voice,
    register: &RegisterNotice,
    when: When,
    purposes: &[&str],
) -> Result<Line, RenderError> {
    let key = format!("when-{}", when.id());
    if when == When::Always {
        return Ok(plain(voice.say(&key)?));
    }
    let purposes = voice.purposes(register, purposes)?;
    voice.say_around(&key, "purposes", purposes)
}

/// How soon the right takes effect, and that it costs nothing (Art. 12(3), (5)).
fn answer(voice: &Voice, right: Right) -> Result<Fact, RenderError> {
    let text = match right.takes_effect_at_once() {
        true => voice.say("rights-at-once")?,
        false => {
            let within = &voice.notice.requests.answer_within;
            let period = voice.speaker.period_within(within)?;
            voice.say_with("rights-in-time", &[("period", &period)])?
        }
    };
    Ok(fact(voice.say("rights-answer")?, plain(text)))
}

/// The rights that people have over a purpose, as links to what is told of each.
pub fn over(voice: &Voice, purpose: &PurposeNotice) -> Result<Line, RenderError> {
    let mut links = Vec::new();
    for (right, outcome) in &purpose.rights {
        let has = matches!(outcome.state, State::Applies | State::Conditional);
        if has && has_part(*right) {
            let text = voice.say(&format!("right-{}.verb", right.id()))?;
            links.push(link(text, anchor(*right)));
        }
    }
    Ok(voice.running(links))
}

/// How requests can be made, in the policy's order.
pub fn channels(voice: &Voice) -> Result<Vec<Fact>, RenderError> {
    let requests = &voice.notice.requests;
    let mut rows = Vec::new();
    // Whoever writes from abroad needs the country, where the address has it.
    let address = match requests.address {
        Some(address) => {
            let line = address.line(voice.speaker.tag());
            Some(match address.country() {
                Some(code) => format!("{line}, {}", voice.speaker.country(code)?),
                None => line,
            })
        }
        None => None,
    };
    for channel in &requests.channels {
        let row = match channel {
            Channel::Email => requests
                .email
                .map(|email| ("label-email", vec![email_link(email)])),
            Channel::Form => requests
                .form
                .map(|form| ("label-form", vec![outside(shown(form), form)])),
            Channel::Phone => requests
                .phone
                .map(|number| ("label-phone", vec![phone_link(number, number)])),
            Channel::Post => address.as_ref().map(|line| ("label-post", plain(line))),
            Channel::InPerson => address
                .as_ref()
                .map(|line| ("label-in_person", plain(line))),
        };
        if let Some((label, line)) = row {
            rows.push(fact(voice.say(label)?, line));
        }
    }
    Ok(rows)
}

pub fn complaint(voice: &Voice, register: &RegisterNotice) -> Result<Vec<Block>, RenderError> {
    let mut blocks: Vec<Block> = voice
        .prose("complaint", &Values::new())?
        .into_iter()
        .collect();
    if let Some(authority) = voice.notice.authority {
        blocks.push(Block::Facts {
            rows: reach(voice, authority, "complaint-authority")?,
        });
    }
    let cookies = voice.notice.cookie_authority;
    if let Some(authority) = cookies.filter(|_| !register.services.is_empty()) {
        blocks.push(Block::Facts {
            rows: reach(voice, authority, "complaint-cookies")?,
        });
    }
    Ok(blocks)
}

/// An authority and how to reach it; `label` says what it is here.
pub fn reach(voice: &Voice, authority: &Authority, label: &str) -> Result<Vec<Fact>, RenderError> {
    let tag = voice.speaker.tag();
    let mut rows = Vec::new();
    if let Some(name) = &authority.name {
        let name = vec![Run {
            strong: true,
            ..run(name.get(tag))
        }];
        rows.push(fact(voice.say(label)?, name));
    }
    if let Some(visit) = &authority.visit {
        rows.push(fact(voice.say("label-visit")?, plain(visit.get(tag))));
    }
    if let Some(post) = &authority.post {
        rows.push(fact(voice.say("label-post")?, plain(post.get(tag))));
    }
    if let Some(email) = &authority.email {
        rows.push(fact(
            voice.say("label-email")?,
            vec![email_link(&email.value)],
        ));
    }
    if let Some(number) = &authority.phone {
        let line = vec![phone_link(&number.value, &phone(&number.value, tag))];
        rows.push(fact(voice.say("label-phone")?, line));
    }
    if let Some(web) = &authority.web {
        let web = web.get(tag);
        rows.push(fact(
            voice.say("label-website")?,
            vec![outside(shown(web), web)],
        ));
    }
    Ok(rows)
}

pub fn other(voice: &Voice) -> Result<Vec<Block>, RenderError> {
    Ok(voice
        .prose("other_rights", &Values::new())?
        .into_iter()
        .collect())
}
