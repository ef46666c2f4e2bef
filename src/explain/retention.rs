//! How long data of a purpose are kept: each rule with its data and the event it counts from.

use crate::derive::{PurposeNotice, RetentionNotice};
use crate::explain::{Answer, Ask, Step, ticked};
use crate::model::{Keep, Limit};

const LAW: &str = "GDPR Art. 13(2)(a), 14(2)(a)";

/// The retention rules of a purpose.
pub(super) fn explain(path: &str, notice: &PurposeNotice, ask: &Ask) -> Answer {
    let title = format!("how long data of `{}` are kept", notice.id);
    let mut answer = Answer::new(path, title);
    if notice.retention.is_empty() {
        let step = Step::new("no rule")
            .unwritten("`retention` is not written")
            .law(
                LAW,
                "people are told the period, or the criteria that decide it",
            )
            .so("nothing can be said");
        return answer
            .step(step)
            .effect("The section `retention` does not speak of it.");
    }
    let many = notice.retention.len() > 1;
    for rule in &notice.retention {
        answer = answer.step(step(rule, many, ask));
    }
    answer.effect("The section `retention` says it in the row of this purpose.")
}

fn step(notice: &RetentionNotice, many: bool, ask: &Ask) -> Step {
    let rule = notice.rule;
    let data = match &notice.data {
        Some(data) => ticked(data.iter().map(|used| used.category)),
        None if many => "all other data of the purpose".to_owned(),
        None => "all data of the purpose".to_owned(),
    };
    let mut step = Step::new(data);
    if let Some(data) = &rule.data {
        let items = ticked(data.iter().map(|reference| reference.as_str()));
        step = step.written(format!("`data` names {items}"), data.key);
    }
    let more = [
        ("when", rule.when.as_ref().map(|text| text.key)),
        ("why", rule.why.as_ref().map(|text| text.key)),
        ("law", rule.law.as_ref().map(|text| text.key)),
    ];
    for (key, span) in more {
        if let Some(span) = span {
            step = step.written(format!("`{key}`, which is told as well"), span);
        }
    }
    if let Some(keep) = &rule.keep {
        step = step.written(format!("`{}`", ask.slice(keep.span)), keep.span);
        for event in keep.events() {
            step = step.with(vec![event_of(event, ask)]);
        }
        step = step
            .law(LAW, "people are told the period")
            .so(kept(&keep.value, ask));
    }
    if let Some(criteria) = &rule.criteria {
        step = step
            .written("`criteria`", criteria.key)
            .law(LAW, "where there is no period, the criteria are told")
            .so("until the criteria are met");
    }
    step
}

fn event_of(event: &str, ask: &Ask) -> crate::explain::Line {
    use crate::explain::Line;
    let own = ask.notice.policy.events.as_ref();
    match own.and_then(|events| events.get(event)) {
        Some(own) => Line::Written(format!("the event `{event}`"), own.key),
        None => Line::Known(format!("the catalogue: the event `{event}`")),
    }
}

fn kept(keep: &Keep, ask: &Ask) -> String {
    match keep {
        Keep::NotStored => "the data are not stored".to_owned(),
        Keep::Permanently => "the data are kept for good".to_owned(),
        Keep::Limits(limits) => {
            let said: Vec<String> = limits.iter().map(|one| limit(one, ask)).collect();
            match said.len() {
                0 | 1 => said.join(""),
                _ => format!("{}, whichever comes first", said.join(" or ")),
            }
        }
    }
}

fn limit(limit: &Limit, ask: &Ask) -> String {
    match limit {
        Limit::For {
            period,
            after: None,
        } => format!("{} from when the data were collected", ask.period(period)),
        Limit::For {
            period,
            after: Some(event),
        } => format!("{} from the event `{event}`", ask.period(period)),
        Limit::Until(event) => format!("until the event `{event}`"),
    }
}
