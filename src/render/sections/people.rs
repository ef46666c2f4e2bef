//! Who answers for the data, whom to ask, and whose data they are.

use crate::derive::RegisterNotice;
use crate::model::DataProtectionOfficer;
use crate::render::RenderError;
use crate::render::speak::sentence;
use crate::render::view::{Block, fact, paragraph, plain, statement};
use crate::render::voice::{Contact, Voice};
use crate::terms::LegalBasis;

pub fn controller(voice: &Voice) -> Result<Vec<Block>, RenderError> {
    let Some(controller) = &voice.notice.policy.controller else {
        return Ok(Vec::new());
    };
    let mut rows = Vec::new();
    if let Some(name) = &controller.name {
        rows.push(fact(voice.say("label-name")?, plain(&name.value)));
    }
    if let Some(id) = &controller.business_id {
        rows.push(fact(voice.say("label-business_id")?, plain(&id.value)));
    }
    if let Some(id) = &controller.registration {
        rows.push(fact(voice.say("label-registration")?, plain(&id.value)));
    }
    rows.extend(voice.contact(&Contact {
        address: controller.address.as_ref().map(|address| &address.value),
        country: controller.country.as_ref().map(|country| country.code()),
        email: controller.email.as_ref().map(|email| email.0.as_str()),
        phone: controller.phone.as_ref().map(|phone| phone.value.as_str()),
        form: controller.form.as_ref().map(|form| form.0.as_str()),
        url: controller.url.as_ref().map(|url| url.0.as_str()),
    })?);
    if rows.is_empty() {
        return Ok(Vec::new());
    }
    Ok(vec![
        paragraph(voice.say("controller-lead")?),
        Block::Facts { rows },
    ])
}

pub fn joint_controllers(
    voice: &Voice,
    register: &RegisterNotice,
) -> Result<Vec<Block>, RenderError> {
    let mut blocks = Vec::new();
    let all = register
        .register
        .joint_controllers
        .iter()
        .flat_map(|list| list.iter());
    for joint in all {
        let mut rows = Vec::new();
        if let Some(text) = &joint.arrangement {
            let label = voice.say("joint_controllers-arrangement")?;
            rows.push(fact(label, plain(sentence(voice.text(text)))));
        }
        if let Some(text) = &joint.contact_point {
            let label = voice.say("joint_controllers-contact")?;
            rows.push(fact(label, plain(sentence(voice.text(text)))));
        }
        if let (None, Some(country)) = (&joint.address, &joint.country) {
            let name = voice.speaker.country(country.code())?;
            rows.push(fact(voice.say("label-country")?, plain(name)));
        }
        rows.extend(voice.contact(&Contact {
            address: joint.address.as_ref().map(|address| &address.value),
            country: joint.country.as_ref().map(|country| country.code()),
            email: joint.email.as_ref().map(|email| email.0.as_str()),
            phone: joint.phone.as_ref().map(|phone| phone.value.as_str()),
            url: joint.url.as_ref().map(|url| url.0.as_str()),
            ..Contact::default()
        })?);
        let Some(name) = &joint.name else { continue };
        blocks.push(Block::Part {
            id: None,
            heading: name.value.clone(),
            href: None,
            style: None,
            blocks: vec![Block::Facts { rows }],
        });
    }
    if !blocks.is_empty() {
        blocks.insert(0, paragraph(voice.say("joint_controllers-lead")?));
    }
    Ok(blocks)
}

pub fn representative(voice: &Voice) -> Result<Vec<Block>, RenderError> {
    let Some(representative) = &voice.notice.policy.representative else {
        return Ok(Vec::new());
    };
    let mut rows = Vec::new();
    if let Some(name) = &representative.name {
        rows.push(fact(voice.say("label-name")?, plain(&name.value)));
    }
    rows.extend(
        voice.contact(&Contact {
            address: representative
                .address
                .as_ref()
                .map(|address| &address.value),
            country: representative
                .country
                .as_ref()
                .map(|country| country.code()),
            email: representative.email.as_ref().map(|email| email.0.as_str()),
            phone: representative
                .phone
                .as_ref()
                .map(|phone| phone.value.as_str()),
            ..Contact::default()
        })?,
    );
    if rows.is_empty() {
        return Ok(Vec::new());
    }
    Ok(vec![
        paragraph(voice.say("representative-lead")?),
        Block::Facts { rows },
    ])
}

pub fn contact_person(voice: &Voice, register: &RegisterNotice) -> Result<Vec<Block>, RenderError> {
    let Some(person) = register.contact_person else {
        return Ok(Vec::new());
    };
    let mut rows = Vec::new();
    if let Some(name) = &person.name {
        rows.push(fact(voice.say("label-name")?, plain(&name.value)));
    }
    if let Some(title) = &person.title {
        rows.push(fact(voice.say("label-title")?, plain(voice.text(title))));
    }
    rows.extend(voice.contact(&Contact {
        address: person.address.as_ref().map(|address| &address.value),
        email: person.email.as_ref().map(|email| email.0.as_str()),
        phone: person.phone.as_ref().map(|phone| phone.value.as_str()),
        ..Contact::default()
    })?);
    if rows.is_empty() {
        return Ok(Vec::new());
    }
    Ok(vec![
        paragraph(voice.say("contact_person-lead")?),
        Block::Facts { rows },
    ])
}

pub fn officer(voice: &Voice) -> Result<Vec<Block>, RenderError> {
    let Some(dpo) = &voice.notice.policy.dpo else {
        return Ok(Vec::new());
    };
    match &dpo.value {
        DataProtectionOfficer::None => Ok(vec![statement(voice.say("dpo-none")?)]),
        DataProtectionOfficer::NotAppointed(not) => {
            let text = match &not.reason {
                Some(reason) => {
                    let reason = sentence(voice.text(reason));
                    voice.say_with("dpo-none-reason", &[("reason", &reason)])?
                }
                None => voice.say("dpo-none")?,
            };
            Ok(vec![statement(text)])
        }
        DataProtectionOfficer::Appointed(officer) => {
            let mut rows = Vec::new();
            if let Some(name) = &officer.name {
                rows.push(fact(voice.say("label-name")?, plain(&name.value)));
            }
            rows.extend(voice.contact(&Contact {
                address: officer.address.as_ref().map(|address| &address.value),
                email: officer.email.as_ref().map(|email| email.0.as_str()),
                phone: officer.phone.as_ref().map(|phone| phone.value.as_str()),
                form: officer.form.as_ref().map(|form| form.0.as_str()),
                ..Contact::default()
            })?);
            if rows.is_empty() {
                return Ok(Vec::new());
            }
            Ok(vec![
                paragraph(voice.say("dpo-lead")?),
                Block::Facts { rows },
            ])
        }
    }
}

pub fn subjects(voice: &Voice, register: &RegisterNotice) -> Result<Vec<Block>, RenderError> {
    let mut blocks = Vec::new();
    if !register.subjects.is_empty() {
        blocks.push(Block::List {
            items: voice
                .speaker
                .labels(&register.subjects)?
                .into_iter()
                .map(plain)
                .collect(),
        });
    }
    // What is said of children is about consent: it stands where consent is asked, if that is anywhere.
    let asks = |register: &RegisterNotice| {
        let bases = register.purposes.iter().map(|purpose| purpose.legal_basis);
        bases
            .into_iter()
            .any(|basis| basis == Some(LegalBasis::Consent))
    };
    let here = asks(register) || !voice.notice.registers.iter().any(asks);
    if let Some(children) = voice.notice.policy.children.as_ref().filter(|_| here) {
        let mut lines = Vec::new();
        let country = voice
            .notice
            .policy
            .controller
            .as_ref()
            .and_then(|controller| controller.country.as_ref());
        let age = children.age.as_ref().map(|age| age.value).or_else(|| {
            let code = country?.code();
            Some(voice.notice.catalogue.countries.age_of_consent(code))
        });
        if let Some(age) = age {
            let age = age.to_string();
            lines.push(paragraph(voice.say_with("children-age", &[("age", &age)])?));
        }
        if let Some(text) = &children.verification {
            lines.push(paragraph(sentence(voice.text(text))));
        }
        if !lines.is_empty() {
            blocks.push(Block::Part {
                id: Some("children".to_owned()),
                heading: voice.say("section-children")?,
                href: None,
                style: None,
                blocks: lines,
            });
        }
    }
    Ok(blocks)
}
