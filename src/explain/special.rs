//! Special categories, criminal data and the identity code among a purpose's data, and the condition for them.

use crate::derive::PurposeNotice;
use crate::derive::data::Lookup;
use crate::explain::{Answer, Ask, Step, ticked};

/// The condition of Art. 9(2), and what makes it necessary.
pub(super) fn explain(path: &str, notice: &PurposeNotice, ask: &Ask) -> Answer {
    let title = format!("special categories among the data of `{}`", notice.id);
    let mut answer = Answer::new(path, title).step(marks(notice, ask));
    let condition = notice.purpose.special_condition.as_ref();
    let ground = condition.and_then(|condition| condition.ground.as_ref());
    let mut step = Step::new("the condition");
    step = match ground {
        Some(ground) => {
            let article = format!("GDPR Art. {}", ground.article());
            step.written(
                format!("`special_condition: {}`", ground.word()),
                ground.span,
            )
            .law(
                &article,
                "special categories may be processed on this condition",
            )
        }
        None => step.unwritten("`special_condition` is not written"),
    };
    let mut effect = Vec::new();
    match (notice.special.is_empty(), ground) {
        (true, None) => effect.push("Nothing is said of special categories.".to_owned()),
        (true, Some(_)) => {
            step = step.so("the condition stands, though no data are marked");
            effect.push("Nothing is said of special categories.".to_owned());
        }
        (false, None) => {
            step = step.so("the data are marked, and no condition stands for them");
            effect.push("The purpose names the special categories without a condition.".to_owned());
        }
        (false, Some(ground)) => {
            step = step.so("the condition is told with the purpose");
            effect
                .push("The purpose names the special categories with their condition.".to_owned());
            effect.extend(ask.quote(&format!("ground-{}", ground.word()), &[]));
        }
    }
    answer = answer.step(step);
    let marks = [
        (
            notice.criminal,
            "GDPR Art. 10",
            "criminal_law",
            notice.purpose.criminal_law.as_ref(),
        ),
        (
            notice.identity_code,
            "GDPR Art. 87",
            "identity_code_ground",
            notice.purpose.identity_code_ground.as_ref(),
        ),
    ];
    for (marked, article, key, text) in marks {
        if !marked {
            continue;
        }
        let step = Step::new(format!("`{key}`"));
        let step = match text {
            Some(text) => step.written(format!("`{key}`"), text.key),
            None => step.unwritten(format!("`{key}` is not written")),
        };
        answer = answer.step(step.law(article, "such data are processed on a ground in law"));
    }
    effect.into_iter().fold(answer, Answer::effect)
}

/// Which data carry which mark.
fn marks(notice: &PurposeNotice, ask: &Ask) -> Step {
    let lookup = Lookup {
        policy: ask.notice.policy,
        catalogue: ask.notice.catalogue,
    };
    let mut step = Step::new("the marks of its data");
    if let Some(data) = &notice.purpose.data {
        let items = ticked(data.iter().map(|reference| reference.as_str()));
        step = step.written(format!("`data` names {items}"), data.key);
    }
    for used in &notice.data {
        let special = lookup.special_of(used);
        if special.is_empty() {
            continue;
        }
        let kinds = ticked(special.iter().map(|kind| kind.word()));
        step = match lookup.category(used.category) {
            Some((id, _)) => step.known(format!("`{id}` holds data on {kinds}")),
            None => step,
        };
    }
    if notice.criminal {
        step = step.known("some data concern criminal convictions or offences (GDPR Art. 10)");
    }
    if notice.identity_code {
        step = step.known("the personal identity code is among them");
    }
    match notice.special.is_empty() {
        true => step.so("no special categories"),
        false => step
            .law(
                "GDPR Art. 9(1)",
                "special categories need a condition of their own",
            )
            .so(ticked(notice.special.iter().map(|kind| kind.word()))),
    }
}
