//! `seloste release`: freeze today's articles into `versions/` of the project; with errors in the policy nothing is frozen.

use crate::cli::{Common, exit, tell};
use crate::project::{POLICY, Project, ProjectError, shown};
use crate::terms::Date;
use crate::versions::{self, FOLDER, Outcome, Version, WriteError};

#[derive(Debug, clap::Args)]
#[command(after_help = "\
Examples:
  seloste release
  seloste release --force  the text of that date was never published")]
pub(super) struct Release {
    #[command(flatten)]
    common: Common,
    /// Replace another text that was released under the same date
    #[arg(long)]
    force: bool,
}

impl Release {
    pub(super) fn run(&self) -> Result<u8, ProjectError> {
        let today = self.common.today()?;
        let mut work = self.common.work();
        let project = self.common.load(&mut work)?;
        let notice = self.common.derive(&project, &mut work);
        let mut findings = work.stage("checking", || project.check(&notice, today));
        if self.force {
            // The version that gives way may be the damaged one; what is written is read again below.
            findings.retain(|finding| !self.concerns(&project, finding));
        }
        if !self.common.report(&findings, &project)? {
            return Ok(self.refused("nothing was released"));
        }
        if let Some(left) = self.common.left(&project) {
            return Ok(self.refused(&format!(
                "error: {left}\n  = help: a version is for good; give them first, `seloste check` says where\nnothing was released"
            )));
        }
        let Some(effective) = project.policy.effective.as_ref().map(|date| date.value) else {
            return Ok(self.refused(&format!(
                "error: `{POLICY}` does not say since when its text has applied, and a version needs its date\n  \
                 = help: add `effective:` with that date, such as `effective: {today}`\nnothing was released"
            )));
        };
        let version = match project.freeze(&notice, effective) {
            Ok(version) => version,
            Err(error) => return Ok(self.refused(&format!("error: {error}\nnothing was released"))),
        };
        match versions::write(self.common.place.dir(), &version, self.force) {
            Ok(outcome) => {
                if !self.common.quiet {
                    tell::line(told(&version, &outcome, &project));
                }
                Ok(exit::CLEAN)
            }
            Err(WriteError::Differs(files)) => Ok(self.refused(&differs(effective, &files))),
            Err(WriteError::Io(path, error)) => Err(ProjectError(format!(
                "cannot write `{}`: {error}",
                path.display()
            ))),
        }
    }

    /// Whether a finding is about the version that `--force` replaces.
    fn concerns(&self, project: &Project, finding: &crate::diagnostic::Diagnostic) -> bool {
        let Some(effective) = &project.policy.effective else {
            return false;
        };
        let folder = shown(
            self.common.place.dir(),
            format!("{FOLDER}/{}/", effective.value),
        );
        let file = project.sources.get(finding.primary.span.file);
        finding.code == "YML-033" && file.name.starts_with(&folder)
    }

    fn refused(&self, words: &str) -> u8 {
        let is_error = words.starts_with("error");
        if is_error || !self.common.quiet {
            tell::line(words);
        }
        exit::FINDINGS
    }
}

fn told(version: &Version, outcome: &Outcome, project: &Project) -> String {
    let files = version.files();
    let bytes: usize = files.values().map(Vec::len).sum();
    let size = format!("{} files, {} kB", files.len(), bytes.div_ceil(1000));
    let folder = version.folder();
    let mut out = match outcome {
        Outcome::Unchanged => {
            return format!("{folder} holds this text already: nothing had changed");
        }
        Outcome::Written => format!("released to {folder}: {size}"),
        Outcome::Replaced => format!("released to {folder} in place of another text: {size}"),
    };
    let day = version.effective;
    let changes = project.policy.changes.iter().flat_map(|all| all.iter());
    let mut dates = changes.filter_map(|change| change.date.as_ref());
    let before = !project.versions.before(Some(day)).is_empty();
    if before && !dates.any(|date| date.value == day) {
        out += &format!(
            "\n  `changes` has no entry of {day}: readers see that the text is another one, but not what has changed"
        );
    }
    out + &format!(
        "\nnext: commit {folder}; when the text changes, raise `effective` in {POLICY} and tell of it under `changes`,\n      \
         and `seloste build` publishes this one as an earlier version"
    )
}

fn differs(effective: Date, files: &[String]) -> String {
    let folder = format!("{FOLDER}/{effective}");
    let shown: Vec<&str> = files.iter().take(5).map(String::as_str).collect();
    let more = match files.len().saturating_sub(shown.len()) {
        0 => String::new(),
        more => format!(" and {more} more"),
    };
    format!(
        "error: {folder}/ holds another text of the same date: {}{more}\n  \
         = help: if the text has changed, raise `effective` in {POLICY}, tell of it under `changes`, and release again\n  \
         = help: if the released text was never published, replace it with `--force`\nnothing was released",
        shown.join(", ")
    )
}
