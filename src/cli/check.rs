//! `seloste check`: every finding, with its place.

use crate::cli::{Common, exit};
use crate::project::ProjectError;

#[derive(Debug, clap::Args)]
pub(super) struct Check {
    #[command(flatten)]
    common: Common,
}

impl Check {
    pub(super) fn run(&self) -> Result<u8, ProjectError> {
        let today = self.common.today()?;
        let project = self.common.load()?;
        let findings = project.check(&project.notice(), today);
        let clean = self.common.report(&findings, &project.sources);
        if findings.is_empty() && !self.common.quiet {
            anstream::eprintln!("{}: nothing to mend", self.common.policy());
        }
        Ok(if clean { exit::CLEAN } else { exit::FINDINGS })
    }
}
