//! The whole pipeline in memory, for tests that ask many questions: `Desk::new().read("…").findings()`.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::LazyLock;

use seloste::assets::Assets;
use seloste::catalogue::Catalogue;
use seloste::check;
use seloste::content;
use seloste::derive::{Notice, derive};
use seloste::diagnostic::Diagnostic;
use seloste::model::Policy;
use seloste::model::read::read;
use seloste::report::terminal::{self, Style};
use seloste::source::decode::in_order;
use seloste::source::tree::Tree;
use seloste::source::{Source, Sources, yaml};
use seloste::span::FileId;
use seloste::terms::Date;

use crate::harness::{TODAY, repository};

/// What every policy is read against: the built-in facts and words, and the example's own texts.
static DESK: LazyLock<(Assets, Sources, Catalogue, Vec<String>)> = LazyLock::new(|| {
    let assets = Assets::with_project(&repository()).expect("the repository's texts");
    let mut sources = Sources::default();
    let (catalogue, findings) = Catalogue::load(&assets, &mut sources);
    assert!(findings.is_empty(), "{findings:?}");
    let languages = content::languages(&assets);
    (assets, sources, catalogue, languages)
});

/// A policy that was read.
pub struct Read {
    pub policy: Policy,
    sources: Sources,
    tree: Tree,
    findings: Vec<Diagnostic>,
    suspects: BTreeSet<String>,
    readable: bool,
}

/// Reads the text of a `policy.yaml`.
pub fn policy(text: &str) -> Read {
    let (_, sources, catalogue, languages) = &*DESK;
    let mut sources = sources.clone();
    let file = sources.add(Source::new("policy.yaml", text));
    let (root, mut findings) = yaml::parse(sources.get(file), file);
    let mut readable = false;
    let mut tree = Tree::default();
    if let Some(root) = &root {
        tree.add("", root.clone());
    }
    let (policy, suspects) = match root {
        Some(root) => {
            let reading = read(&root, &[], catalogue, languages);
            findings.extend(reading.findings);
            readable = reading.understood;
            (reading.policy, reading.suspects)
        }
        None => Default::default(),
    };
    Read {
        policy,
        sources,
        tree,
        findings,
        suspects,
        readable,
    }
}

impl Read {
    /// What follows from it.
    pub fn notice(&self) -> Notice<'_> {
        derive(&self.policy, &DESK.2)
    }

    /// Everything that is to be said, in order of place.
    pub fn diagnostics(&self) -> Vec<Diagnostic> {
        let mut findings = self.findings.clone();
        if self.readable {
            let today = Date::parse(TODAY).expect("a day");
            let notice = self.notice();
            findings.extend(check::check(check::Input {
                notice: &notice,
                assets: &DESK.0,
                sources: &self.sources,
                tree: &self.tree,
                files: &BTreeMap::new(),
                suspects: &self.suspects,
                today,
            }));
        }
        in_order(findings)
    }

    /// The findings, one line each: `17:5: error[PUR-002]: …`.
    pub fn findings(&self) -> Vec<String> {
        let shown = terminal::render(&self.diagnostics(), &self.sources, Style::Short);
        let lines = shown.lines();
        lines
            .map(|line| line.trim_start_matches("policy.yaml:").to_owned())
            .collect()
    }

    /// The findings drawn with their lines.
    pub fn drawn(&self) -> String {
        let drawn = terminal::render(&self.diagnostics(), &self.sources, Style::Full);
        anstream::adapter::strip_str(&drawn).to_string()
    }

    /// The pages, or why there are none.
    pub fn rendered(&self) -> Result<usize, String> {
        seloste::render::render(&self.notice(), &DESK.0)
            .map(|site| site.len())
            .map_err(|error| error.to_string())
    }

    /// The file's number and text.
    pub fn source(&self) -> (FileId, &Source) {
        let at = self.sources.iter().count() - 1;
        let file = FileId(u16::try_from(at).expect("few files"));
        (file, self.sources.get(file))
    }
}
