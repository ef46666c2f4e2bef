//! Registers in `policy.json`: data, sources, and purposes with what follows from them.

use serde_json::{Map, Value, json};

use super::{Languages, put};
use crate::derive::{
    CategoryNotice, DataUse, PurposeNotice, RegisterNotice, RetentionNotice, SourceNotice, State,
};
use crate::model::{AutomatedDecisions, Keep, Limit};
use crate::render::RenderError;

/// A register with its data, sources and purposes.
pub fn register(register: &RegisterNotice, all: &Languages) -> Result<Value, RenderError> {
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
        out.insert("article".to_owned(), json!(basis.article()));
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
    let retention: Vec<Value> = notice.retention.iter().map(|r| retention(r, all)).collect();
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
    put(&mut out, "when", rule.when.as_ref().map(|t| all.text(t)));
    put(&mut out, "why", rule.why.as_ref().map(|t| all.text(t)));
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
