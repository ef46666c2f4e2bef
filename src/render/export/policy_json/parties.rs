//! Recipients and services in `policy.json`.

use serde_json::{Map, Value, json};

use super::{Languages, date, put};
use crate::derive::{Party, ServiceNotice, StorageNotice, TransferNotice};
use crate::render::RenderError;

/// A recipient with its transfers.
pub fn party(party: &Party, all: &Languages) -> Result<Value, RenderError> {
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

/// A service with what it stores.
pub fn service(service: &ServiceNotice, all: &Languages) -> Result<Value, RenderError> {
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
