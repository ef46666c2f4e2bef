//! From YAML trees to the policy: the main file, its registers beside it, then words and references.

use std::collections::BTreeSet;
use std::rc::Rc;

use crate::catalogue::Catalogue;
use crate::diagnostic::Diagnostic;
use crate::model::{Policy, Register, resolve};
use crate::source::decode::{Decode, Reader, spanned};
use crate::source::suggest::one_of;
use crate::source::yaml::{Kind, Node};
use crate::span::{Span, Spanned};

/// The format this program reads.
const FORMAT: &str = "1";

/// A register from a file of its own.
#[derive(Clone, Debug)]
pub struct RegisterFile {
    /// The file's name without `.yaml`: the register's id.
    pub id: String,
    pub node: Rc<Node>,
}

/// A policy as read, and what was found on the way.
#[derive(Debug)]
pub struct Reading {
    pub policy: Policy,
    /// Whether the file is a policy at all: of another it is not said what it lacks.
    pub understood: bool,
    pub findings: Vec<Diagnostic>,
    /// Ids that look like misspelt ones which others refer to: what they lack is not told as well.
    pub suspects: BTreeSet<String>,
}

/// Reads a policy. Never fails: what cannot be read is not there, and was reported.
///
/// `languages` are those there are words for.
pub fn read(
    root: &Rc<Node>,
    registers: &[RegisterFile],
    catalogue: &Catalogue,
    languages: &[String],
) -> Reading {
    let mut reader = Reader::new(declared_languages(root, languages));
    let decoded = Policy::decode(root, &mut reader);
    let understood = decoded.is_some();
    let mut policy = decoded.unwrap_or_default();
    check_format(&policy, &mut reader);
    check_languages(&policy, languages, &mut reader);
    add_registers(&mut policy, registers, &mut reader);
    let suspects = resolve::resolve(&policy, catalogue, &mut reader);
    Reading {
        policy,
        understood,
        findings: reader.finish(),
        suspects,
    }
}

/// The languages, if every one of them can be relied on; else nothing is said about languages of texts.
fn declared_languages(root: &Node, available: &[String]) -> Option<Vec<String>> {
    let Kind::List { items } = &root.get("languages")?.value.kind else {
        return None;
    };
    let codes: Vec<String> = items
        .iter()
        .map(|item| item.text().map(str::to_owned))
        .collect::<Option<_>>()?;
    (!codes.is_empty() && codes.iter().all(|code| available.contains(code))).then_some(codes)
}

fn check_languages(policy: &Policy, available: &[String], reader: &mut Reader) {
    let Some(languages) = &policy.languages else {
        return;
    };
    let mut seen: Vec<&str> = Vec::new();
    for language in languages.iter() {
        if !available.iter().any(|code| code == language.as_str()) {
            let known = one_of(available.iter().map(String::as_str));
            let finding = Diagnostic::error(
                "YML-013",
                language.span,
                format!("there are no words for the language `{}`", language.value),
            )
            .label("not a language seloste has words for")
            .help(format!(
                "write {known}, or bring the words in `content/{}/`",
                language.value
            ));
            reader.find(finding);
        } else if seen.contains(&language.as_str()) {
            let finding = Diagnostic::error(
                "YML-011",
                language.span,
                format!("`{}` is given twice", language.value),
            )
            .label("the second time")
            .help("keep one of the two");
            reader.find(finding);
        }
        seen.push(language.as_str());
    }
}

fn check_format(policy: &Policy, reader: &mut Reader) {
    if let Some(format) = policy
        .seloste
        .as_ref()
        .filter(|format| format.value != FORMAT)
    {
        let finding = Diagnostic::error(
            "YML-028",
            format.span,
            format!("format `{}` is not one this program reads", format.value),
        )
        .label(format!("this program reads format {FORMAT}"))
        .help(format!("write `seloste: {FORMAT}`"))
        .edit(format.span, FORMAT);
        reader.find(finding);
    }
}

fn add_registers(policy: &mut Policy, files: &[RegisterFile], reader: &mut Reader) {
    for file in files {
        let start = Span {
            end: file.node.span.start,
            ..file.node.span
        };
        let Some(register) = spanned::<Register>(&file.node, start, reader) else {
            continue;
        };
        let registers = policy
            .registers
            .get_or_insert_with(|| Spanned::new(Default::default(), start));
        if let Err(first) = registers.value.insert(file.id.clone(), register) {
            let finding = Diagnostic::error(
                "YML-027",
                first,
                format!("the register `{}` is given twice", file.id),
            )
            .label("here")
            .also(start, "and in a file of its own")
            .help("keep one of the two, or rename one");
            reader.find(finding);
        }
    }
}
