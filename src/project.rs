//! A project on disk: the only file that knows the whole pipeline.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

use crate::assets::Assets;
use crate::catalogue::Catalogue;
use crate::check;
use crate::content;
use crate::derive::{Notice, derive};
use crate::diagnostic::{Diagnostic, Severity};
use crate::fix::Editable;
use crate::model::Policy;
use crate::model::read::{RegisterFile, read};
use crate::render::{self, RenderError};
use crate::site::Site;
use crate::source::decode::in_order;
use crate::source::tree::Tree;
use crate::source::{Source, Sources, yaml};
use crate::span::FileId;
use crate::terms::Date;
use crate::versions::{Version, Versions};

/// The name of the file everything starts from.
pub const POLICY: &str = "policy.yaml";

/// A project as read: policy, catalogue and words, and what was found on the way.
#[derive(Debug)]
pub struct Project {
    pub sources: Sources,
    pub assets: Assets,
    pub catalogue: Catalogue,
    pub policy: Policy,
    /// The notice as it was before.
    pub versions: Versions,
    /// The files as trees, to find places by path.
    pub tree: Tree,
    /// The project's own words, looks and facts, by path.
    own: BTreeMap<String, FileId>,
    /// The author's own files that could be read: `policy.yaml` and `registers/*.yaml`.
    pub files: Vec<Editable>,
    findings: Vec<Diagnostic>,
    suspects: BTreeSet<String>,
    /// Whether there was a policy to derive from at all.
    readable: bool,
}

/// The surroundings failed: no such file, no permission.
#[derive(Debug)]
pub struct ProjectError(pub String);

impl std::fmt::Display for ProjectError {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&self.0)
    }
}

impl std::error::Error for ProjectError {}

impl Project {
    /// Reads `policy.yaml`, `registers/*.yaml` and the project's own words, looks and facts in `dir`.
    ///
    /// # Errors
    /// If the system does not give the files. What is wrong inside them is a finding.
    pub fn load(dir: &Path) -> Result<Self, ProjectError> {
        Self::load_as(dir, Path::new(POLICY))
    }

    /// The same, where the policy has another name: a path from `dir`.
    ///
    /// # Errors
    /// As [`Project::load`].
    pub fn load_as(dir: &Path, policy: &Path) -> Result<Self, ProjectError> {
        let path = dir.join(policy);
        if !path.exists() {
            return Err(ProjectError(absent(dir, policy)));
        }
        let mut sources = Sources::default();
        let load = |sources: &mut Sources, path: &Path, name: &str| {
            sources
                .load(path, name)
                .map_err(|error| ProjectError(error.to_string()))
        };
        let (main, fault) = load(&mut sources, &path, &shown(dir, policy))?;
        let mut findings: Vec<Diagnostic> = fault.into_iter().collect();
        let mut root = None;
        let mut files = Vec::new();
        if findings.is_empty() {
            files.push(Editable { file: main, path });
            let (node, found) = yaml::parse(sources.get(main), main);
            findings.extend(found);
            root = node;
        }
        let mut tree = Tree::default();
        if let Some(root) = &root {
            tree.add("", root.clone());
        }
        let mut registers = Vec::new();
        for (id, path) in register_files(dir)? {
            let name = shown(dir, format!("registers/{id}.yaml"));
            let (file, fault) = load(&mut sources, &path, &name)?;
            if fault.is_some() {
                findings.extend(fault);
                continue;
            }
            files.push(Editable { file, path });
            let (node, found) = yaml::parse(sources.get(file), file);
            findings.extend(found);
            if let Some(node) = node {
                tree.add(format!("registers.{id}"), node.clone());
                registers.push(RegisterFile { id, node });
            }
        }
        let assets = Assets::with_project(dir).map_err(|error| ProjectError(error.to_string()))?;
        let (catalogue, found) = Catalogue::load(&assets, &mut sources);
        findings.extend(found);
        let (own, found) = own_files(dir, &assets, &mut sources);
        findings.extend(found);
        let (versions, found) = Versions::load(dir, &mut sources, &|name| shown(dir, name))
            .map_err(|error| ProjectError(error.to_string()))?;
        findings.extend(found);
        let mut readable = false;
        let (policy, suspects) = match root {
            Some(root) => {
                let languages = content::languages(&assets);
                let reading = read(&root, &registers, &catalogue, &languages);
                findings.extend(reading.findings);
                readable = reading.understood;
                (reading.policy, reading.suspects)
            }
            None => Default::default(),
        };
        check::mark::alone(&tree, &mut findings);
        Ok(Self {
            sources,
            assets,
            catalogue,
            policy,
            versions,
            tree,
            own,
            files,
            findings,
            suspects,
            readable,
        })
    }

    /// How many faults there were in reading: what they concern counts as not written.
    pub fn faults(&self) -> usize {
        let errors = |finding: &&Diagnostic| finding.severity == Severity::Error;
        self.findings.iter().filter(errors).count()
    }

    /// What follows from the policy.
    pub fn notice(&self) -> Notice<'_> {
        derive(&self.policy, &self.catalogue)
    }

    /// Everything that is to be said of the project, in order of place.
    pub fn check(&self, notice: &Notice, today: Date) -> Vec<Diagnostic> {
        let mut findings = self.findings.clone();
        if self.readable {
            findings.extend(check::check(check::Input {
                notice,
                assets: &self.assets,
                sources: &self.sources,
                tree: &self.tree,
                files: &self.own,
                suspects: &self.suspects,
                today,
            }));
        }
        in_order(findings)
    }

    /// The whole site in memory.
    ///
    /// # Errors
    /// If words or templates of the project are at fault.
    pub fn render(&self, notice: &Notice) -> Result<Site, RenderError> {
        render::with_versions(notice, &self.assets, &self.versions)
    }

    /// Whether words and templates are such that the site can be made.
    ///
    /// # Errors
    /// As [`Project::render`].
    pub fn draft(&self, notice: &Notice) -> Result<(), RenderError> {
        render::draft(notice, &self.assets, &self.versions)
    }

    /// The released text of the day since which today's applies, where it is another one: what people were told then is
    /// not what they are told now, under the same date.
    ///
    /// # Errors
    /// As [`Project::render`].
    pub fn other_release(&self, notice: &Notice) -> Result<Option<&Version>, RenderError> {
        let Some(effective) = self.policy.effective.as_ref().map(|date| date.value) else {
            return Ok(None);
        };
        let Some(released) = self.versions.of(effective) else {
            return Ok(None);
        };
        let now = self.freeze(notice, effective)?;
        Ok((!released.says_the_same(&now)).then_some(released))
    }

    /// Today's articles, frozen as the version of `effective`.
    ///
    /// # Errors
    /// If words or templates of the project are at fault.
    pub fn freeze(&self, notice: &Notice, effective: Date) -> Result<Version, RenderError> {
        render::freeze(notice, &self.assets, effective)
    }
}

/// What to say where there is no policy.
fn absent(dir: &Path, policy: &Path) -> String {
    if policy != Path::new(POLICY) {
        return format!("there is no `{}`", shown(dir, policy));
    }
    format!(
        "there is no `{POLICY}` in `{}`; go to the folder that has it, name it with `--project DIR`, or begin one with \
         `seloste init`",
        dir.display()
    )
}

/// The name of a file as people at the folder of the call can open it.
pub fn shown(dir: &Path, name: impl AsRef<Path>) -> String {
    let path = dir.join(name);
    let path = path.strip_prefix(".").unwrap_or(&path);
    path.display().to_string()
}

/// Whether nothing stands in the way of publishing.
pub fn publishable(findings: &[Diagnostic], strict: bool) -> bool {
    let counted = findings.iter().filter(|finding| finding.allowed.is_none());
    !counted.into_iter().any(|finding| match finding.severity {
        Severity::Error => true,
        Severity::Warning => strict,
        Severity::Note => false,
    })
}

/// The project's own files under `catalogue/`, `content/` and `themes/`, as sources that findings can point into.
///
/// What is word for word what is built in has been read before it was built in.
fn own_files(
    dir: &Path,
    assets: &Assets,
    sources: &mut Sources,
) -> (BTreeMap<String, FileId>, Vec<Diagnostic>) {
    let mut own = BTreeMap::new();
    let mut findings = Vec::new();
    for path in assets.project_paths() {
        let Some(bytes) = assets.get(path) else {
            continue;
        };
        if assets.built_in(path) == Some(&*bytes) {
            continue;
        }
        let name = shown(dir, path);
        if let Ok(text) = std::str::from_utf8(&bytes) {
            own.insert(path.to_owned(), sources.add(Source::new(name, text)));
        } else if path.starts_with("content/") && path.ends_with(".md") {
            // Texts are read by the rules; another encoding of other files is told when they are used.
            findings.extend(sources.add_bytes(name, bytes.into_owned()).1);
        }
    }
    (own, findings)
}

fn register_files(dir: &Path) -> Result<Vec<(String, PathBuf)>, ProjectError> {
    let folder = dir.join("registers");
    if !folder.is_dir() {
        return Ok(Vec::new());
    }
    let fail = |error: std::io::Error| {
        ProjectError(format!("cannot read `{}`: {error}", folder.display()))
    };
    let mut files = Vec::new();
    for entry in std::fs::read_dir(&folder).map_err(fail)? {
        let path = entry.map_err(fail)?.path();
        if path.extension().is_none_or(|ext| ext != "yaml") {
            continue;
        }
        // The name is the register's id, and so a part of addresses.
        let Some(id) = path.file_stem().and_then(|stem| stem.to_str()) else {
            return Err(ProjectError(format!(
                "the name of `{}` is not UTF-8; rename the file, for its name is the register's id",
                path.display()
            )));
        };
        files.push((id.to_owned(), path));
    }
    files.sort();
    Ok(files)
}
