//! Where the policy is: `DIR` or `--project DIR`, or `--config FILE` where it has another name.

use std::path::{Path, PathBuf};

use crate::project::{POLICY, Project, ProjectError, shown};

#[derive(Debug, clap::Args)]
pub(super) struct Place {
    /// The folder with policy.yaml, as --project names it
    #[arg(value_name = "DIR", conflicts_with_all = ["project", "config"])]
    folder: Option<PathBuf>,
    /// The folder with policy.yaml
    #[arg(long, value_name = "DIR", default_value = ".")]
    project: PathBuf,
    /// A policy of another name; its folder is the project
    #[arg(long, value_name = "FILE", conflicts_with = "project")]
    config: Option<PathBuf>,
}

impl Place {
    /// The project's folder.
    pub(super) fn dir(&self) -> &Path {
        let Some(file) = &self.config else {
            return self.folder.as_ref().unwrap_or(&self.project);
        };
        match file.parent() {
            Some(dir) if !dir.as_os_str().is_empty() => dir,
            _ => Path::new("."),
        }
    }

    /// The policy's path within it.
    pub(super) fn file(&self) -> &Path {
        let name = self.config.as_deref().and_then(Path::file_name);
        name.map_or(Path::new(POLICY), Path::new)
    }

    pub(super) fn load(&self) -> Result<Project, ProjectError> {
        Project::load_as(self.dir(), self.file())
    }

    /// The policy's name as findings show it.
    pub(super) fn shown(&self) -> String {
        shown(self.dir(), self.file())
    }
}
