//! `seloste rules`: the list of all rules, or their web site.

use std::path::PathBuf;

use crate::cli::{exit, tell};
use crate::manual;
use crate::project::ProjectError;
use crate::publish::publish;

#[derive(Debug, clap::Args)]
#[command(after_help = "\
Examples:
  seloste rules
  seloste rules --site rules-site")]
pub(super) struct Rules {
    /// Write the rules to this folder as a web site, a page each
    #[arg(long, value_name = "DIR")]
    site: Option<PathBuf>,
}

impl Rules {
    pub(super) fn run(&self) -> Result<u8, ProjectError> {
        let Some(dir) = &self.site else {
            tell::print(manual::list())?;
            return Ok(exit::CLEAN);
        };
        let site = manual::site().map_err(ProjectError)?;
        publish(&site, dir).map_err(|error| ProjectError(error.to_string()))?;
        tell::print(format_args!("{}\n", dir.join("index.html").display()))?;
        Ok(exit::CLEAN)
    }
}
