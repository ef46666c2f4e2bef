//! Sections of one's own: the file with the text must be there in every language.

use crate::assets::Assets;
use crate::derive::Notice;
use crate::diagnostic::Diagnostic;
use crate::model::resolve::has_form;

/// Extra sections without a text.
pub fn check(notice: &Notice, assets: &Assets) -> Vec<Diagnostic> {
    let registers = notice
        .registers
        .iter()
        .filter_map(|r| r.register.extra.as_ref());
    let mut findings = Vec::new();
    for extra in notice
        .policy
        .extra
        .iter()
        .chain(registers)
        .flat_map(|list| list.value.iter())
    {
        // Of an id without its form that is told already.
        let Some(id) = extra.value.0.id.as_ref().filter(|id| has_form(id, '-')) else {
            continue;
        };
        let missing: Vec<String> = notice
            .languages
            .iter()
            .map(|language| format!("content/{language}/extra/{}.md", id.value))
            .filter(|path| assets.get(path).is_none())
            .map(|path| format!("`{path}`"))
            .collect();
        if !missing.is_empty() {
            findings.push(
                Diagnostic::error(
                    "YML-029",
                    id.span,
                    format!("the section `{}` has no text", id.value),
                )
                .label("its text is a file of its own")
                .help(format!("write {}", missing.join(" and "))),
            );
        }
    }
    findings
}
