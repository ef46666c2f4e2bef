//! `seloste completions` and `seloste man`: made from the one definition of the command line.

use std::path::PathBuf;

use clap::CommandFactory;
use clap_complete::Shell;

use crate::cli::{Arguments, exit, tell};
use crate::project::ProjectError;

#[derive(Debug, clap::Args)]
#[command(after_help = "\
Examples:
  mkdir -p ~/.local/share/bash-completion/completions
  seloste completions bash > ~/.local/share/bash-completion/completions/seloste
  mkdir -p ~/.zfunc  # in ~/.zshrc, before compinit: fpath+=(~/.zfunc)
  seloste completions zsh > ~/.zfunc/_seloste
  mkdir -p ~/.config/fish/completions
  seloste completions fish > ~/.config/fish/completions/seloste.fish")]
pub(super) struct Completions {
    /// The shell
    #[arg(value_enum)]
    shell: Shell,
}

impl Completions {
    pub(super) fn run(&self) -> Result<u8, ProjectError> {
        let mut script = Vec::new();
        clap_complete::generate(
            self.shell,
            &mut Arguments::command(),
            "seloste",
            &mut script,
        );
        tell::print(String::from_utf8_lossy(&script))?;
        Ok(exit::CLEAN)
    }
}

#[derive(Debug, clap::Args)]
pub(super) struct Man {
    /// Write a page for each command to this folder
    #[arg(long, value_name = "DIR")]
    out: Option<PathBuf>,
}

impl Man {
    pub(super) fn run(&self) -> Result<u8, ProjectError> {
        let fail =
            |error: std::io::Error| ProjectError(format!("cannot write the manual: {error}"));
        let mut command = Arguments::command();
        command.build();
        let Some(dir) = &self.out else {
            let mut page = Vec::new();
            clap_mangen::Man::new(command)
                .render(&mut page)
                .map_err(fail)?;
            tell::print(String::from_utf8_lossy(&page))?;
            return Ok(exit::CLEAN);
        };
        std::fs::create_dir_all(dir).map_err(fail)?;
        clap_mangen::generate_to(command, dir).map_err(fail)?;
        Ok(exit::CLEAN)
    }
}
