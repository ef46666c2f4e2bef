//! `seloste init`: a few questions, or flags, and then a project that builds at once.

mod answers;
mod folder;
mod look;
mod questions;

use std::io::IsTerminal;
use std::path::{Path, PathBuf};

use clap::builder::PossibleValuesParser;

use crate::assets::Assets;
use crate::catalogue::Catalogue;
use crate::check::mark;
use crate::cli::{exit, number, parse_date, tell, today};
use crate::project::{POLICY, Project, ProjectError, shown};
use crate::schema::{File, Vocabulary, schema};
use crate::source::Sources;
use crate::starter;
use crate::terms::Date;

use folder::Written;

#[derive(Clone, Debug, Default, clap::Args)]
#[command(after_help = "\
Examples:
  seloste init                      asks, and writes into this folder
  seloste init privacy --kind shop  asks the rest, and writes into privacy/
  seloste init --yes --kind association --name 'Esimerkki ry' --languages fi,sv
  seloste init --yes --kind shop --services google-analytics-4,youtube")]
pub(super) struct Init {
    /// The folder to write into, made if it is not there (default: this one)
    dir: Option<PathBuf>,
    /// Who is responsible: the name of the firm, association or person
    #[arg(long, value_name = "NAME")]
    name: Option<String>,
    /// The Finnish business id, such as 1234567-1
    #[arg(long, value_name = "ID")]
    business_id: Option<String>,
    /// The postal address
    #[arg(long, value_name = "ADDRESS")]
    address: Option<String>,
    /// Where the controller is established, such as FI or SE
    #[arg(long, value_name = "COUNTRY")]
    country: Option<String>,
    /// The supervisory authority's id, where the country has several, such as de-by
    #[arg(long, value_name = "ID")]
    authority: Option<String>,
    /// Where people write to about their data
    #[arg(long, value_name = "ADDRESS")]
    email: Option<String>,
    /// The notice's languages; the first is the authoritative one
    #[arg(long, value_name = "LANGUAGES", value_delimiter = ',')]
    languages: Option<Vec<String>>,
    /// What kind of site it is
    #[arg(long, value_name = "KIND", value_parser = PossibleValuesParser::new(starter::ids()))]
    kind: Option<String>,
    /// The registers, such as customers,website (default: those of the kind)
    #[arg(long, value_name = "REGISTERS", value_delimiter = ',')]
    registers: Option<Vec<String>>,
    /// Services on the site by their ids in the catalogue, such as youtube
    #[arg(long, value_name = "SERVICES", value_delimiter = ',')]
    services: Option<Vec<String>>,
    /// The address at which the notice will be published
    #[arg(long, value_name = "URL")]
    site: Option<String>,
    /// Ask nothing: what no flag says is taken as usual, or marked with TODO
    #[arg(long, short)]
    yes: bool,
    /// The day from which the notice holds (default: today, as SOURCE_DATE_EPOCH or the date in UTC says)
    #[arg(long, value_name = "DATE", value_parser = parse_date)]
    today: Option<Date>,
}

impl Init {
    pub(super) fn run(self) -> Result<u8, ProjectError> {
        let today = today(self.today)?;
        let asks = !self.yes && std::io::stdin().is_terminal() && std::io::stderr().is_terminal();
        let assets = Assets::builtin();
        let (catalogue, _) = Catalogue::load(&assets, &mut Sources::default());
        let wanted = self.dir.clone().unwrap_or_else(|| PathBuf::from("."));
        folder::free(&wanted)?;
        let dir = match folder::owner(&wanted) {
            Some(other) if asks => questions::elsewhere(&wanted, &other)?,
            Some(other) if self.dir.is_some() => return Err(folder::taken(&wanted, &other)),
            Some(_) => folder::apart(&wanted),
            None => wanted,
        };
        folder::free(&dir)?;
        let flags = answers::Flags {
            catalogue: &catalogue,
            assets: &assets,
            today,
        };
        let (kit, answers) = match asks {
            true => questions::ask(self, &flags)?,
            false => flags.take(self)?,
        };
        let text = starter::policy(&kit, &answers, &catalogue, Some(folder::SCHEMA));
        let schema = schema(File::Policy, &Vocabulary::new(&catalogue, &assets));
        let written = folder::write(&dir, &text, &format!("{schema:#}\n"))?;
        let project = Project::load(&dir)?;
        tell::raw(report(&dir, &written, mark::places(&project.tree).len()));
        Ok(exit::CLEAN)
    }
}

/// What was written, what is left, and what comes next.
fn report(dir: &Path, written: &Written, marks: usize) -> String {
    let mut out = format!("wrote {}\n", written.files.join(", "));
    if let Some(ignore) = &written.ignore {
        out.push_str(&format!(
            "{ignore} was there already: add the line /public to it\n"
        ));
    }
    let policy = shown(dir, POLICY);
    if marks > 0 {
        let facts = number(marks, "fact", "facts");
        out.push_str(&format!(
            "{facts} only you can give: marked with TODO in {policy}\n"
        ));
    }
    let (place, folder) = match dir == Path::new(".") {
        true => (String::new(), String::new()),
        false => {
            let dir = word(&dir.display().to_string());
            (format!(" --project {dir}"), format!(" {dir}"))
        }
    };
    let commands = [
        (
            format!("seloste check{place}"),
            "what is left to do, each with its place",
        ),
        (
            format!("seloste serve{folder}"),
            "the notice in your browser, anew after every save",
        ),
        (
            format!("seloste build --strict{place}"),
            "the notice for your web server, in the folder public",
        ),
    ];
    let width = commands
        .iter()
        .map(|(command, _)| command.chars().count())
        .max();
    out.push_str("\nNext:\n");
    for (command, does) in commands {
        let width = width.unwrap_or_default();
        out.push_str(&format!("  {command:width$}  {does}\n"));
    }
    out
}

/// A path as a shell takes it for one word.
fn word(path: &str) -> String {
    let safe =
        |c: char| c.is_alphanumeric() || matches!(c, '/' | '.' | '-' | '_' | '~' | '\\' | ':');
    if path.chars().all(safe) {
        return path.to_owned();
    }
    format!("'{}'", path.replace('\'', "'\\''"))
}
