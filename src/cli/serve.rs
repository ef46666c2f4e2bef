//! `seloste serve`: the site while it is being written.

use crate::cli::place::Place;
use crate::cli::{exit, parse_date, today};
use crate::project::ProjectError;
use crate::serve::{PORT, Settings, serve};
use crate::terms::Date;

#[derive(Debug, clap::Args)]
#[command(after_help = "\
Examples:
  seloste serve --open
  seloste serve privacy --port 8000")]
pub(super) struct Serve {
    #[command(flatten)]
    place: Place,
    /// The port to listen on, of this machine only; the next free one if it is taken, 0 for any
    #[arg(long, value_name = "PORT", default_value_t = PORT)]
    port: u16,
    /// Open the site in the browser
    #[arg(long)]
    open: bool,
    /// Let warnings keep a page from being shown, as they would keep it from being published
    #[arg(long)]
    strict: bool,
    /// Take this day for today, like 2026-03-01 (default: SOURCE_DATE_EPOCH, else the date in UTC)
    #[arg(long, value_name = "DATE", value_parser = parse_date)]
    today: Option<Date>,
    /// Only findings, nothing about builds
    #[arg(long, short)]
    quiet: bool,
}

impl Serve {
    pub(super) fn run(&self) -> Result<u8, ProjectError> {
        let asked = self.today;
        let start = today(asked)?;
        let settings = Settings {
            dir: self.place.dir().to_owned(),
            policy: self.place.file().to_owned(),
            port: self.port,
            open: self.open,
            strict: self.strict,
            quiet: self.quiet,
            // A server may live past midnight.
            today: Box::new(move || today(asked).unwrap_or(start)),
        };
        serve(settings).map_err(|error| ProjectError(error.to_string()))?;
        Ok(exit::CLEAN)
    }
}
