//! Fills a plan's texts from `content/<lang>/banner.ftl`, as a build does.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use fluent_bundle::{FluentArgs, FluentBundle, FluentResource};
use seloste::render::consent::plan::{Category, ConsentScript};

/// A plan from JSON, with the words of the repository.
pub fn plan(json: &str) -> ConsentScript {
    let mut plan: ConsentScript = serde_json::from_str(json).expect("the plan is valid JSON");
    let parties: BTreeSet<String> = plan
        .services
        .iter()
        .filter(|service| service.category != Category::Necessary)
        .flat_map(|service| {
            service
                .per_language
                .values()
                .map(|words| words.provider.clone())
        })
        .filter(|provider| *provider != plan.controller)
        .collect();
    for language in &mut plan.languages {
        language.messages = messages(&language.lang, &plan.controller, parties.len());
    }
    plan
}

/// All messages of a language, formatted.
pub fn messages(lang: &str, controller: &str, parties: usize) -> BTreeMap<String, String> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let path = root.join(format!("content/{lang}/banner.ftl"));
    let text = std::fs::read_to_string(&path)
        .unwrap_or_else(|error| panic!("{}: {error}", path.display()));
    let ids: Vec<String> = text
        .lines()
        .filter(|line| line.starts_with("banner-"))
        .filter_map(|line| Some(line.split_once(" =")?.0.to_owned()))
        .collect();
    let resource = FluentResource::try_new(text).expect("banner.ftl parses");
    let mut bundle = FluentBundle::new(vec![lang.parse().expect("a language tag")]);
    bundle.set_use_isolating(false);
    bundle.add_resource(resource).expect("no id twice");
    let mut args = FluentArgs::new();
    args.set("controller", controller);
    args.set("parties", parties);
    args.set("service", "{service}");
    args.set("provider", "{provider}");
    ids.into_iter()
        .map(|id| {
            let mut errors = Vec::new();
            let message = bundle.get_message(&id).expect("listed above");
            let value = message.value().expect("every message has a value");
            let text = bundle
                .format_pattern(value, Some(&args), &mut errors)
                .into_owned();
            assert!(errors.is_empty(), "{lang}: {id}: {errors:?}");
            (id, text)
        })
        .collect()
}
