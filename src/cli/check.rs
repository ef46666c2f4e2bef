//! `seloste check`: every finding, with its place; `--fix` mends those that are beyond doubt.

use crate::cli::{Common, exit, mend, tell};
use crate::project::ProjectError;
use crate::report::Count;

#[derive(Debug, clap::Args)]
#[command(after_help = "\
Examples:
  seloste check                        every finding, with its place and a cure
  seloste check --fix --dry-run        show what could be mended unasked
  seloste check --strict --short       for a hook: warnings fail, a line each
  seloste check --format sarif > seloste.sarif")]
pub(super) struct Check {
    #[command(flatten)]
    common: Common,
    /// Mend misspelt keys and words that are beyond doubt: shows the changes, writes the files, checks again
    #[arg(long)]
    fix: bool,
    /// Only show what --fix would change
    #[arg(long, requires = "fix")]
    dry_run: bool,
}

impl Check {
    pub(super) fn run(&self) -> Result<u8, ProjectError> {
        let today = self.common.today()?;
        if self.fix {
            mend::mend(&self.common, today, self.dry_run)?;
        }
        let mut work = self.common.work();
        let project = self.common.load(&mut work)?;
        let notice = self.common.derive(&project, &mut work);
        let findings = work.stage("checking", || project.check(&notice, today));
        let mut clean = self.common.report(&findings, &project)?;
        // What has no finding can be built: this is what pipelines wait for.
        if clean {
            clean = work.stage("drawing", || self.common.can_be_made(&project, &notice));
        }
        let count = Count::of(&findings);
        if clean && count.open() == 0 && !self.common.quiet && !self.common.for_machines() {
            let allowed = match count.words() {
                words if words.is_empty() => words,
                words => format!(" ({words})"),
            };
            tell::line(format_args!(
                "{}: nothing to mend{allowed}",
                self.common.policy()
            ));
        }
        work.tell_times();
        Ok(if clean { exit::CLEAN } else { exit::FINDINGS })
    }
}
