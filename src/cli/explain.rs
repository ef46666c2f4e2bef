//! `seloste explain`: a rule's page, or how a derived statement came to be.

use crate::check::rules;
use crate::cli::place::Place;
use crate::cli::{exit, tell};
use crate::content::Words;
use crate::explain::{Ask, explain};
use crate::manual;
use crate::project::ProjectError;

/// The language of explanations.
const LANGUAGE: &str = "en";

#[derive(Debug, clap::Args)]
#[command(after_help = "\
Examples:
  seloste explain RET-001
  seloste explain leftover-placeholder
  seloste explain registers.customers.rights.portability
  seloste explain transfers --project shop")]
pub(super) struct Explain {
    /// A rule's code or name, like RET-001, or a path of policy.yaml or of what follows from it, like
    /// registers.customers.rights.portability
    #[arg(value_name = "CODE|PATH")]
    subject: String,
    #[command(flatten)]
    place: Place,
}

impl Explain {
    pub(super) fn run(&self) -> Result<u8, ProjectError> {
        // A name of a rule has a hyphen and no dot; an id of the file may look the same, but is no path of its own.
        match manual::find(&self.subject) {
            Ok(found) => {
                tell::print(manual::text(&found))?;
                Ok(exit::CLEAN)
            }
            Err(unknown) if manual::is_code(&self.subject) => {
                Err(ProjectError(unknown.to_string()))
            }
            Err(_) => self.path(&self.subject),
        }
    }

    fn path(&self, path: &str) -> Result<u8, ProjectError> {
        let project = self.place.load()?;
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
            tell::line(format_args!(
                "{}: parts of it cannot be read and count as not written; `seloste check` tells which",
                self.place.shown()
            ));
        }
        let answer = explain(path, &ask).map_err(|error| ProjectError(error.to_string()))?;
        tell::print(answer.text(&project.sources))?;
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
