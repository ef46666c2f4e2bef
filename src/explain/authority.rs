//! Who supervises the controller, and why that authority.

use crate::explain::{Answer, Ask, Step};

/// The supervisory authority, and the one for storage on devices.
pub(super) fn explain(path: &str, ask: &Ask) -> Answer {
    let notice = ask.notice;
    let controller = notice.policy.controller.as_ref();
    let mut step = Step::new("where the controller is");
    step = match controller.and_then(|c| c.country.as_ref()) {
        Some(country) => step.written(format!("`country: {}`", country.code()), country.span),
        None => step.unwritten("`controller.country` is not written"),
    };
    let representative = notice.policy.representative.as_ref();
    if let Some(country) = representative.and_then(|r| r.country.as_ref()) {
        let text = format!("`representative.country: {}`", country.code());
        step = step.written(text, country.span);
    }
    if let Some(id) = controller.and_then(|c| c.authority.as_ref()) {
        step = step.written(format!("`authority: {}`", id.value), id.span);
    }
    step = step.because(notice.authority_because);
    let name = |authority: Option<&crate::catalogue::Authority>| {
        let name = authority?.name.as_ref()?;
        Some(name.get(ask.words.tag()).to_owned())
    };
    let Some(authority) = name(notice.authority) else {
        return Answer::new(path, "who supervises the controller")
            .step(step.so("the catalogue has no authority for it"))
            .effect("The section `complaint` names no authority.");
    };
    let mut answer = Answer::new(path, "who supervises the controller").step(step.so(&authority));
    let mut effect = format!("The section `complaint` names {authority}");
    if let Some(other) = name(notice.cookie_authority) {
        let step = Step::new("storage on devices")
            .known("the catalogue names another authority for it in that country")
            .law(
                "ePrivacy Directive Art. 15a",
                "national law says who supervises it",
            )
            .so(&other);
        answer = answer.step(step);
        effect.push_str(&format!(" and, where a register uses services, {other}"));
    }
    answer.effect(format!("{effect}."))
}
