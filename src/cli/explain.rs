//! `seloste explain`: a rule's page, or how a derived statement came to be.

use std::path::PathBuf;

use crate::check::rules;
use crate::cli::exit;
use crate::content::Words;
use crate::explain::{Ask, explain};
use crate::manual;
use crate::project::{POLICY, Project, ProjectError, shown};

/// The language of explanations.
const LANGUAGE: &str = "en";

#[derive(Debug, clap::Args)]
pub(super) struct Explain {
    /// A rule's code or name, like RET-001, or a path of policy.yaml or of what follows from it, like
    /// registers.customers.rights.portability
    #[arg(value_name = "CODE|PATH")]
    subject: String,
    /// The folder with policy.yaml
    #[arg(long, value_name = "DIR", default_value = ".")]
    project: PathBuf,
}

impl Explain {
    pub(super) fn run(&self) -> Result<u8, ProjectError> {
        // A name of a rule has a hyphen and no dot; an id of the file may look the same, but is no path of its own.
        match manual::find(&self.subject) {
            Ok(found) => {
                anstream::print!("{}", manual::text(&found));
                Ok(exit::CLEAN)
            }
            Err(unknown) if manual::is_code(&self.subject) => {
                Err(ProjectError(unknown.to_string()))
            }
            Err(_) => self.path(&self.subject),
        }
    }

    fn path(&self, path: &str) -> Result<u8, ProjectError> {
        let project = Project::load(&self.project)?;
        let words = Words::load(&project.assets, LANGUAGE)
            .map_err(|error| ProjectError(error.to_string()))?;
        let notice = project.notice();
        let ask = Ask {
            notice: &notice,
            sources: &project.sources,
            words: &words,
            law: &law,
        };
        if project.faults() > 0 {
            let policy = shown(&self.project, POLICY);
            anstream::eprintln!(
                "{policy}: parts of it cannot be read and count as not written; `seloste check` tells which"
            );
        }
        let answer = explain(path, &ask).map_err(|error| ProjectError(error.to_string()))?;
        anstream::print!("{}", answer.text(&project.sources));
        Ok(exit::CLEAN)
    }
}

/// The article that asks for a path of the file.
fn law(path: &str) -> Option<&'static str> {
    let mut needs = rules::needs();
    needs
        .find(|(_, need)| need.path == path)
        .map(|(_, need)| need.law)
}
