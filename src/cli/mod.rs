//! The command line: arguments in, exit code out.

mod asked;
mod build;
mod check;
mod explain;
mod format;
mod mend;
mod release;
mod replaced;
mod rules;
mod snippet;

use std::path::PathBuf;

use clap::{Parser, Subcommand};

use crate::cli::format::Format;
use crate::diagnostic::Diagnostic;
use crate::project::{POLICY, Project, ProjectError, publishable, shown};
use crate::report::terminal::{self, Style};
use crate::report::{Count, Report};
use crate::source::Sources;
use crate::terms::Date;

/// Exit codes: what a pipeline can rely on.
pub mod exit {
    /// Nothing stands in the way.
    pub const CLEAN: u8 = 0;
    /// Something is wrong inside the files.
    pub const FINDINGS: u8 = 1;
    /// It could not run: no such file, no permission, wrong call.
    pub const COULD_NOT_RUN: u8 = 2;
}

/// A compiler for privacy notices: one policy.yaml in, a bilingual notice and its consent banner out.
#[derive(Debug, Parser)]
#[command(name = "seloste", version, about, max_term_width = 100)]
struct Arguments {
    #[command(subcommand)]
    command: Command,
}

#[derive(Debug, Subcommand)]
enum Command {
    /// Say what is wrong with policy.yaml, where, by which article and how to mend it
    Check(check::Check),
    /// Check, then publish the notice and its banner to a folder
    Build(build::Build),
    /// Freeze today's articles into versions/ of the project, for the record and for readers
    Release(release::Release),
    /// Show a rule's page, or say how a statement of the notice came to be, step by step, with articles
    Explain(explain::Explain),
    /// List all rules, or write them as a web site
    Rules(rules::Rules),
}

/// What every command that reads a project takes.
#[derive(Debug, clap::Args)]
struct Common {
    /// The folder with policy.yaml
    #[arg(long, value_name = "DIR", default_value = ".")]
    project: PathBuf,
    /// Take this day for today, like 2026-03-01 (default: SOURCE_DATE_EPOCH, else the date in UTC)
    #[arg(long, value_name = "DATE", value_parser = parse_date)]
    today: Option<Date>,
    /// Let warnings count as errors
    #[arg(long)]
    strict: bool,
    /// How findings are written: for people to standard error, for machines to standard output
    #[arg(long, value_enum, default_value_t)]
    format: Format,
    /// One line for each finding, for people
    #[arg(long)]
    short: bool,
    /// Only findings, no summary
    #[arg(long, short)]
    quiet: bool,
}

/// Runs the program and says with which code it ends.
pub fn run() -> u8 {
    let arguments = match Arguments::try_parse() {
        Ok(arguments) => arguments,
        Err(error) => {
            let asked = !error.use_stderr();
            // A reader that closed its end of the pipe has seen what it wanted.
            let _ = error.print();
            return if asked {
                exit::CLEAN
            } else {
                exit::COULD_NOT_RUN
            };
        }
    };
    let result = match arguments.command {
        Command::Check(check) => check.run(),
        Command::Build(build) => build.run(),
        Command::Release(release) => release.run(),
        Command::Explain(explain) => explain.run(),
        Command::Rules(rules) => rules.run(),
    };
    result.unwrap_or_else(|error| {
        anstream::eprintln!("error: {error}");
        exit::COULD_NOT_RUN
    })
}

impl Common {
    fn load(&self) -> Result<Project, ProjectError> {
        Project::load(&self.project)
    }

    fn today(&self) -> Result<Date, ProjectError> {
        match (self.today, std::env::var("SOURCE_DATE_EPOCH")) {
            (Some(date), _) => Ok(date),
            (None, Ok(epoch)) => epoch
                .trim()
                .parse()
                .ok()
                .and_then(|seconds| jiff::Timestamp::from_second(seconds).ok())
                .map(|time| Date(time.to_zoned(jiff::tz::TimeZone::UTC).date()))
                .ok_or_else(|| {
                    ProjectError(format!(
                        "SOURCE_DATE_EPOCH is `{epoch}`, not a number of seconds since 1970"
                    ))
                }),
            (None, Err(_)) => Ok(Date(
                jiff::Timestamp::now()
                    .to_zoned(jiff::tz::TimeZone::UTC)
                    .date(),
            )),
        }
    }

    /// The policy's name as findings show it.
    fn policy(&self) -> String {
        shown(&self.project, POLICY)
    }

    /// Whether standard output is for a machine, which nothing else may speak to.
    fn for_machines(&self) -> bool {
        self.format != Format::Human
    }

    /// Shows the findings; says whether publishing may go on.
    ///
    /// # Errors
    /// If standard output cannot be written, or the one-line form is asked of a format for machines.
    fn report(&self, findings: &[Diagnostic], project: &Project) -> Result<bool, ProjectError> {
        if self.for_machines() && self.short {
            return Err(ProjectError(
                "`--short` is a form of `--format human`; leave one of the two out".to_owned(),
            ));
        }
        if self.for_machines() {
            let rules = format::rules();
            let report = Report {
                rules: &rules,
                route: &|span| project.tree.route(span),
                ..Report::new(findings, &project.sources)
            };
            format::print(&self.format.for_machines(&report))?;
        } else {
            self.tell(findings, &project.sources);
        }
        Ok(publishable(findings, self.strict))
    }

    /// The findings for people, and a line that counts them.
    fn tell(&self, findings: &[Diagnostic], sources: &Sources) {
        let style = if self.short {
            Style::Short
        } else {
            Style::Full
        };
        anstream::eprint!("{}", terminal::render(findings, sources, style));
        let count = Count::of(findings);
        if !self.quiet && count.open() > 0 {
            let strict = if publishable(findings, self.strict) || count.errors > 0 {
                ""
            } else {
                " (--strict)"
            };
            anstream::eprintln!("{}: {}{strict}", self.policy(), count.words());
        }
    }
}

fn parse_date(text: &str) -> Result<Date, String> {
    Date::parse(text).ok_or_else(|| "not a date like 2026-03-01".to_owned())
}
