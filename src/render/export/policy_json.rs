//! `policy.json`: the facts of the notice for machines. Only what the pages say: nothing internal.

use serde_json::{Map, Value, json};

use crate::content::Words;
use crate::derive::{
    CategoryNotice, DataUse, Label, Notice, Party, PurposeNotice, RegisterNotice, RetentionNotice,
    ServiceNotice, SourceNotice, State, StorageNotice, TransferNotice,
};
use crate::model::{Address, AutomatedDecisions, DataProtectionOfficer, Keep, Limit};
use crate::render::RenderError;
use crate::render::speak::{Speaker, basis_article};
use crate::terms::{Date, Text};

/// The version of this form: a reader can rely on the keys of a version.
const FORM: u32 = 1;

/// The file's text; texts for people are maps from language to text.
pub fn file(notice: &Notice, words: &[Words]) -> Result<String, RenderError> {
    let all = Languages {
        speakers: words.iter().map(Speaker::new).collect(),
    };
    let policy = notice.policy;
    let mut out = Map::new();
    out.insert("form".to_owned(), json!(FORM));
    out.insert("languages".to_owned(), json!(notice.languages));
    put(
        &mut out,
        "version",
        policy.version.as_ref().map(|v| json!(v.value)),
    );
    put(
        &mut out,
        "created",
        policy.created.as_ref().map(|d| date(d.value)),
    );
    put(
        &mut out,
        "effective",
        policy.effective.as_ref().map(|d| date(d.value)),
    );
    put(
        &mut out,
        "next_review",
        policy.next_review.as_ref().map(|d| date(d.value)),
    );
    put(&mut out, "controller", controller(notice, &all));
    put(&mut out, "dpo", dpo(notice, &all));
    put(&mut out, "authority", authority(notice, &all));
    let days = json!(notice.requests.answer_within.iso());
    out.insert("answer_within".to_owned(), days);
    let mut registers = Vec::new();
    for register in &notice.registers {
        registers.push(self::register(register, &all)?);
    }
    out.insert("registers".to_owned(), Value::Array(registers));
    let mut parties = Vec::new();
    for party in &notice.parties {
        parties.push(self::party(party, &all)?);
    }
    out.insert("recipients".to_owned(), Value::Array(parties));
    let mut services = Vec::new();
    for service in &notice.services {
        services.push(self::service(service, &all)?);
    }
    out.insert("services".to_owned(), Value::Array(services));
    let mut changes = Vec::new();
    for change in policy.changes.iter().flat_map(|changes| changes.iter()) {
        let mut entry = Map::new();
        put(
            &mut entry,
            "date",
            change.date.as_ref().map(|d| date(d.value)),
        );
        put(
            &mut entry,
            "version",
            change.version.as_ref().map(|v| json!(v.value)),
        );
        put(
            &mut entry,
            "material",
            change.material.as_ref().map(|m| json!(m.value)),
        );
        put(
            &mut entry,
            "text",
            change.text.as_ref().map(|t| all.text(t)),
        );
        changes.push(Value::Object(entry));
    }
    out.insert("changes".to_owned(), Value::Array(changes));
    let mut text = format!("{:#}", Value::Object(out));
    text.push('\n');
    Ok(text)
}

struct Languages<'a> {
    speakers: Vec<Speaker<'a>>,
}

impl Languages<'_> {
    fn text(&self, text: &Text) -> Value {
        let each = |speaker: &Speaker| json!(text.get(speaker.tag()));
        self.map(each)
    }

    fn label(&self, label: &Label) -> Result<Value, RenderError> {
        let mut out = Map::new();
        for speaker in &self.speakers {
            out.insert(speaker.tag().to_owned(), json!(speaker.label(label)?));
        }
        Ok(Value::Object(out))
    }

    fn labels(&self, labels: &[Label]) -> Result<Value, RenderError> {
        let all: Result<Vec<_>, _> = labels.iter().map(|label| self.label(label)).collect();
        Ok(Value::Array(all?))
    }

    fn address(&self, address: &Address) -> Value {
        self.map(|speaker| json!(address.line(speaker.tag())))
    }

    fn map(&self, say: impl Fn(&Speaker) -> Value) -> Value {
        let pairs = self
            .speakers
            .iter()
            .map(|speaker| (speaker.tag().to_owned(), say(speaker)));
        Value::Object(pairs.collect())
    }
}

fn put(out: &mut Map<String, Value>, key: &str, value: Option<Value>) {
    if let Some(value) = value {
        out.insert(key.to_owned(), value);
    }
}

fn date(date: Date) -> Value {
    json!(date.0.to_string())
}

fn controller(notice: &Notice, all: &Languages) -> Option<Value> {
    let controller = notice.policy.controller.as_ref()?;
    let mut out = Map::new();
    put(
        &mut out,
        "name",
        controller.name.as_ref().map(|v| json!(v.value)),
    );
    put(
        &mut out,
        "business_id",
        controller.business_id.as_ref().map(|v| json!(v.value)),
    );
    put(
        &mut out,
        "country",
        controller.country.as_ref().map(|v| json!(v.code())),
    );
    put(
        &mut out,
        "address",
        controller.address.as_ref().map(|v| all.address(&v.value)),
    );
    put(
        &mut out,
        "email",
        controller.email.as_ref().map(|v| json!(v.0)),
    );
    put(
        &mut out,
        "phone",
        controller.phone.as_ref().map(|v| json!(v.value)),
    );
    put(
        &mut out,
        "form",
        controller.form.as_ref().map(|v| json!(v.0)),
    );
    put(&mut out, "url", controller.url.as_ref().map(|v| json!(v.0)));
    Some(Value::Object(out))
}

fn dpo(notice: &Notice, all: &Languages) -> Option<Value> {
    Some(match &notice.policy.dpo.as_ref()?.value {
        DataProtectionOfficer::None => json!("none"),
        DataProtectionOfficer::NotAppointed(_) => json!("none"),
        DataProtectionOfficer::Appointed(officer) => {
            let mut out = Map::new();
            put(
                &mut out,
                "name",
                officer.name.as_ref().map(|v| json!(v.value)),
            );
            put(
                &mut out,
                "email",
                officer.email.as_ref().map(|v| json!(v.0)),
            );
            put(
                &mut out,
                "phone",
                officer.phone.as_ref().map(|v| json!(v.value)),
            );
            put(
                &mut out,
                "address",
                officer.address.as_ref().map(|v| all.address(&v.value)),
            );
            put(&mut out, "form", officer.form.as_ref().map(|v| json!(v.0)));
            Value::Object(out)
        }
    })
}

fn authority(notice: &Notice, all: &Languages) -> Option<Value> {
    let authority = notice.authority?;
    let mut out = Map::new();
    put(
        &mut out,
        "name",
        authority.name.as_ref().map(|v| all.text(&v.value)),
    );
    put(
        &mut out,
        "email",
        authority.email.as_ref().map(|v| json!(v.value)),
    );
    put(
        &mut out,
        "web",
        authority.web.as_ref().map(|v| all.text(&v.value)),
    );
    Some(Value::Object(out))
}

fn register(register: &RegisterNotice, all: &Languages) -> Result<Value, RenderError> {
    let mut out = Map::new();
    out.insert("id".to_owned(), json!(register.id));
    out.insert("name".to_owned(), all.label(&register.name)?);
    out.insert("subjects".to_owned(), all.labels(&register.subjects)?);
    let data: Result<Vec<_>, _> = register.data.iter().map(|c| category(c, all)).collect();
    out.insert("data".to_owned(), Value::Array(data?));
    let sources: Result<Vec<_>, _> = register.sources.iter().map(|s| source(s, all)).collect();
    out.insert("sources".to_owned(), Value::Array(sources?));
    let purposes: Result<Vec<_>, _> = register.purposes.iter().map(|p| purpose(p, all)).collect();
    out.insert("purposes".to_owned(), Value::Array(purposes?));
    let automated = register.automated_decisions.map(|stated| match stated {
        AutomatedDecisions::None => json!("none"),
        AutomatedDecisions::Listed => json!("listed"),
    });
    put(&mut out, "automated_decisions", automated);
    Ok(Value::Object(out))
}

fn category(category: &CategoryNotice, all: &Languages) -> Result<Value, RenderError> {
    let mut items = Vec::new();
    for item in &category.items {
        let mut entry = Map::new();
        put(&mut entry, "id", item.word.map(|word| json!(word)));
        entry.insert("name".to_owned(), all.label(&item.name)?);
        items.push(Value::Object(entry));
    }
    let special: Vec<&str> = category
        .special
        .iter()
        .map(|special| special.word())
        .collect();
    Ok(json!({
        "id": category.id,
        "name": all.label(&category.name)?,
        "items": items,
        "special": special,
        "criminal": category.criminal,
        "identity_code": category.identity_code,
    }))
}

fn source(source: &SourceNotice, all: &Languages) -> Result<Value, RenderError> {
    let mut out = Map::new();
    out.insert("name".to_owned(), all.label(&source.name)?);
    out.insert("from_subject".to_owned(), json!(source.from_subject));
    out.insert("public".to_owned(), json!(source.public));
    put(
        &mut out,
        "data",
        source.data.as_ref().map(|data| uses(data)),
    );
    Ok(Value::Object(out))
}

/// References as the policy writes them: `contact`, or `contact.email`.
fn uses(data: &[DataUse]) -> Value {
    let mut refs = Vec::new();
    for data in data {
        match &data.items {
            None => refs.push(json!(data.category)),
            Some(items) => refs.extend(items.iter().map(|item| match item.word {
                Some(word) => json!(format!("{}.{word}", data.category)),
                None => json!(data.category),
            })),
        }
    }
    Value::Array(refs)
}

fn purpose(notice: &PurposeNotice, all: &Languages) -> Result<Value, RenderError> {
    let purpose = notice.purpose;
    let mut out = Map::new();
    out.insert("id".to_owned(), json!(notice.id));
    out.insert("name".to_owned(), all.label(&notice.name)?);
    put(
        &mut out,
        "description",
        purpose.description.as_ref().map(|t| all.text(t)),
    );
    if let Some(basis) = notice.legal_basis {
        out.insert("legal_basis".to_owned(), json!(basis.word()));
        out.insert("article".to_owned(), json!(basis_article(basis)));
    }
    put(&mut out, "law", purpose.law.as_ref().map(|t| all.text(t)));
    put(
        &mut out,
        "interest",
        purpose.interest.as_ref().map(|t| all.text(t)),
    );
    out.insert("subjects".to_owned(), all.labels(&notice.subjects)?);
    out.insert("data".to_owned(), uses(&notice.data));
    out.insert("recipients".to_owned(), json!(notice.recipients));
    out.insert("services".to_owned(), json!(notice.services));
    let retention: Vec<Value> = notice
        .retention
        .iter()
        .map(|r| self::retention(r, all))
        .collect();
    out.insert("retention".to_owned(), Value::Array(retention));
    put(
        &mut out,
        "provision",
        notice.provision.map(|p| json!(p.word())),
    );
    out.insert(
        "direct_marketing".to_owned(),
        json!(notice.direct_marketing),
    );
    out.insert(
        "automated_decision".to_owned(),
        json!(purpose.automated_decision.is_some()),
    );
    let mut rights = Map::new();
    for (right, outcome) in &notice.rights {
        let state = match outcome.state {
            State::Applies => "applies",
            State::Conditional => "conditional",
            State::Limited => "limited",
            State::No => "no",
        };
        rights.insert(
            right.id().to_owned(),
            json!({"state": state, "article": outcome.article}),
        );
    }
    out.insert("rights".to_owned(), Value::Object(rights));
    Ok(Value::Object(out))
}

fn retention(retention: &RetentionNotice, all: &Languages) -> Value {
    let rule = retention.rule;
    let mut out = Map::new();
    let keep = rule.keep.as_ref().map(|keep| match &keep.value {
        Keep::NotStored => json!("not_stored"),
        Keep::Permanently => json!("permanently"),
        Keep::Limits(limits) => Value::Array(limits.iter().map(limit).collect()),
    });
    put(&mut out, "keep", keep);
    put(
        &mut out,
        "criteria",
        rule.criteria.as_ref().map(|t| all.text(t)),
    );
    put(
        &mut out,
        "data",
        retention.data.as_ref().map(|data| uses(data)),
    );
    put(&mut out, "law", rule.law.as_ref().map(|t| all.text(t)));
    Value::Object(out)
}

fn limit(limit: &Limit) -> Value {
    match limit {
        Limit::For {
            period,
            after: Some(event),
        } => json!({"period": period.iso(), "after": event}),
        Limit::For {
            period,
            after: None,
        } => json!({"period": period.iso()}),
        Limit::Until(event) => json!({"until": event}),
    }
}

fn party(party: &Party, all: &Languages) -> Result<Value, RenderError> {
    let mut out = Map::new();
    out.insert("id".to_owned(), json!(party.id));
    if let Some(label) = party.name.as_ref().or(party.category.as_ref()) {
        out.insert("name".to_owned(), all.label(label)?);
    }
    put(&mut out, "role", party.role.map(|role| json!(role.word())));
    put(&mut out, "country", party.country.map(|code| json!(code)));
    put(&mut out, "url", party.url.map(|url| json!(url)));
    let transfers: Vec<Value> = party.transfers.iter().map(transfer).collect();
    out.insert("transfers".to_owned(), Value::Array(transfers));
    Ok(Value::Object(out))
}

fn transfer(transfer: &TransferNotice) -> Value {
    let mut out = Map::new();
    put(
        &mut out,
        "country",
        transfer.country.map(|code| json!(code)),
    );
    put(
        &mut out,
        "mechanism",
        transfer.mechanism.map(|m| json!(m.word())),
    );
    let decision = transfer
        .adequacy
        .and_then(|adequacy| adequacy.decision.as_ref());
    put(&mut out, "decision", decision.map(|d| json!(d.value)));
    put(&mut out, "verified", transfer.verified.map(date));
    let fallback = transfer
        .fallback
        .as_ref()
        .and_then(|fallback| fallback.mechanism);
    put(&mut out, "fallback", fallback.map(|m| json!(m.word())));
    Value::Object(out)
}

fn service(service: &ServiceNotice, all: &Languages) -> Result<Value, RenderError> {
    let mut out = Map::new();
    out.insert("id".to_owned(), json!(service.id));
    out.insert("name".to_owned(), all.label(&service.name)?);
    put(
        &mut out,
        "consent",
        service.consent.map(|c| json!(c.word())),
    );
    put(&mut out, "provider", service.provider.map(|id| json!(id)));
    let storage: Result<Vec<_>, _> = service.storage.iter().map(|s| stored(s, all)).collect();
    out.insert("storage".to_owned(), Value::Array(storage?));
    Ok(Value::Object(out))
}

fn stored(item: &StorageNotice, all: &Languages) -> Result<Value, RenderError> {
    let mut out = Map::new();
    put(&mut out, "name", item.name.map(|name| json!(name)));
    out.insert("kind".to_owned(), json!(item.kind.word()));
    put(
        &mut out,
        "lifetime",
        item.lifetime.map(|lifetime| json!(lifetime.code())),
    );
    out.insert("party".to_owned(), json!(item.party.word()));
    out.insert("access".to_owned(), json!(item.access));
    if let Some(label) = &item.purpose {
        out.insert("purpose".to_owned(), all.label(label)?);
    }
    Ok(Value::Object(out))
}
