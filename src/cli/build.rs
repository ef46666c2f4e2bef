//! `seloste build`: check, then publish; a failing build never touches the last good output.

use std::path::PathBuf;

use crate::cli::{Common, exit};
use crate::project::ProjectError;

#[derive(Debug, clap::Args)]
pub(super) struct Build {
    #[command(flatten)]
    common: Common,
    /// The folder to publish to, `public` in the project if not given
    #[arg(long, value_name = "DIR")]
    out: Option<PathBuf>,
}

impl Build {
    pub(super) fn run(&self) -> Result<u8, ProjectError> {
        let today = self.common.today()?;
        let project = self.common.load()?;
        let notice = project.notice();
        let findings = project.check(&notice, today);
        if !self.common.report(&findings, &project.sources) {
            if !self.common.quiet {
                anstream::eprintln!("nothing was published");
            }
            return Ok(exit::FINDINGS);
        }
        let site = match project.render(&notice) {
            Ok(site) => site,
            Err(error) => {
                anstream::eprintln!("error: {error}\nnothing was published");
                return Ok(exit::FINDINGS);
            }
        };
        let out = self.out.clone().unwrap_or_else(|| self.common.project.join("public"));
        todo_publish(&site, &out)
    }
}
