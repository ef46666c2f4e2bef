//! `seloste schema`: the form of the file, for editors.

use std::path::PathBuf;

use crate::assets::Assets;
use crate::catalogue::Catalogue;
use crate::cli::{exit, tell};
use crate::project::ProjectError;
use crate::schema::{File, Vocabulary, schema};

#[derive(Debug, clap::Args)]
#[command(after_help = "\
Examples:
  seloste schema --out policy.schema.json
  seloste schema --register --out register.schema.json")]
pub(super) struct Schema {
    /// Write to this file instead of standard output
    #[arg(long, value_name = "FILE")]
    out: Option<PathBuf>,
    /// The folder whose own catalogue and languages count as well
    #[arg(long, value_name = "DIR", default_value = ".")]
    project: PathBuf,
    /// The schema of registers/<id>.yaml instead of policy.yaml's
    #[arg(long)]
    register: bool,
}

impl Schema {
    pub(super) fn run(&self) -> Result<u8, ProjectError> {
        if !self.project.is_dir() {
            let shown = self.project.display();
            return Err(ProjectError(format!(
                "there is no folder `{shown}`; name one with `--project`, or leave it out"
            )));
        }
        let assets =
            Assets::with_project(&self.project).map_err(|error| ProjectError(error.to_string()))?;
        // What is wrong with a catalogue of the project, `check` says; here what can be read counts.
        let (catalogue, _) = Catalogue::load(&assets, &mut Default::default());
        let file = match self.register {
            true => File::Register,
            false => File::Policy,
        };
        let schema = schema(file, &Vocabulary::new(&catalogue, &assets));
        let text = format!("{schema:#}\n");
        match &self.out {
            None => tell::print(text)?,
            Some(path) => std::fs::write(path, text).map_err(|error| {
                ProjectError(format!("cannot write `{}`: {error}", path.display()))
            })?,
        }
        Ok(exit::CLEAN)
    }
}
