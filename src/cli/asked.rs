//! Whether visitors who have chosen will be asked again by the new site, and why.

use std::path::Path;

use serde_json::Value;

use crate::derive::ConsentPlan;

/// What the site published before asked consent for: `consent` of its `policy.json`, if there is such a site.
pub(super) fn before(out: &Path) -> Option<Value> {
    let text = std::fs::read_to_string(out.join("policy.json")).ok()?;
    let mut facts: Value = serde_json::from_str(&text).ok()?;
    facts.get_mut("consent").map(Value::take)
}

/// A line for each reason to ask again. What is gone, or kept for less long, is no reason.
pub(super) fn again(before: &Value, plan: &ConsentPlan) -> Vec<String> {
    if !plan.has_script() {
        return Vec::new();
    }
    if before["revision"].as_u64() != Some(u64::from(plan.revision)) {
        return vec![
            "every visitor will be asked again: `consent.revision` has changed".to_owned(),
        ];
    }
    plan.waiting
        .iter()
        .filter_map(|waiting| {
            let known = &before["waiting"][&waiting.service];
            let reason = if known.is_null() {
                "is new"
            } else if known["digest"].as_str() != Some(waiting.digest.as_str()) {
                "covers something else than what they agreed to"
            } else if known["days"]
                .as_u64()
                .is_some_and(|days| days < u64::from(waiting.lifetime_days))
            {
                "keeps data longer on their devices"
            } else {
                return None;
            };
            Some(format!(
                "visitors will be asked about `{}`: it {reason}",
                waiting.service
            ))
        })
        .collect()
}
