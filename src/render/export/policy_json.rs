//! `policy.json`: the facts of the notice for machines. Only what the pages say: nothing internal.

mod parties;
mod registers;

use serde_json::{Map, Value, json};

use crate::content::Words;
use crate::derive::{ConsentPlan, Label, Notice};
use crate::model::{Address, DataProtectionOfficer};
use crate::render::RenderError;
use crate::render::speak::Speaker;
use crate::terms::{Date, Text};

/// The version of this form: a reader can rely on the keys of a version.
const FORM: u32 = 1;

/// The name under which the schema is published, beside the file.
pub const SCHEMA: &str = "policy.json.schema.json";

/// The schema of this form, from the documentation.
pub fn schema() -> &'static str {
    include_str!("../../../docs/policy.json.schema.json")
}

/// The file's text; texts for people are maps from language to text.
pub fn file(notice: &Notice, words: &[Words]) -> Result<String, RenderError> {
    let all = Languages {
        speakers: words.iter().map(Speaker::new).collect(),
    };
    let policy = notice.policy;
    let mut out = Map::new();
    out.insert("$schema".to_owned(), json!(SCHEMA));
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
        registers.push(registers::register(register, &all)?);
    }
    out.insert("registers".to_owned(), Value::Array(registers));
    let mut parties = Vec::new();
    for party in &notice.parties {
        parties.push(parties::party(party, &all)?);
    }
    out.insert("recipients".to_owned(), Value::Array(parties));
    let mut services = Vec::new();
    for service in &notice.services {
        services.push(parties::service(service, &all)?);
    }
    out.insert("services".to_owned(), Value::Array(services));
    out.insert("consent".to_owned(), consent(&notice.consent));
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

/// What waits for consent, with the digest of what consent to it covers: the next build compares.
fn consent(plan: &ConsentPlan) -> Value {
    let waiting: Map<String, Value> = plan
        .waiting
        .iter()
        .map(|waiting| {
            let covered = json!({"category": waiting.category.word(), "digest": waiting.digest, "days": waiting.lifetime_days});
            (waiting.service.clone(), covered)
        })
        .collect();
    json!({"revision": plan.revision, "days": plan.lifetime_days, "waiting": waiting})
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
