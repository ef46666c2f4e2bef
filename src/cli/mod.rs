//! The command line: arguments in, exit code out.

mod asked;
mod build;
mod check;
mod completions;
mod explain;
mod format;
mod init;
mod mend;
mod place;
mod reference;
mod release;
mod replaced;
mod rules;
mod schema;
mod serve;
mod snippet;
mod tell;
mod work;

use clap::{Parser, Subcommand};

use crate::check::mark;
use crate::cli::format::Format;
use crate::cli::place::Place;
use crate::cli::work::Work;
use crate::derive::Notice;
use crate::diagnostic::Diagnostic;
use crate::project::{Project, ProjectError, publishable};
use crate::render::RenderError;
use crate::report::terminal::{self, Style};
use crate::report::{Count, Report};
use crate::source::Sources;
use crate::terms::Date;

pub use reference::reference;

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
#[command(
    name = "seloste",
    version = env!("SELOSTE_VERSION"),
    about,
    max_term_width = 100,
    after_help = "\
Examples:
  seloste init            begin a policy, by a few questions
  seloste check           say what is wrong with it
  seloste build           publish the notice to public/
  seloste explain RET-001 a rule's page

`seloste help COMMAND` has more of them."
)]
struct Arguments {
    #[command(subcommand)]
    command: Command,
}

#[derive(Debug, Subcommand)]
enum Command {
    /// Begin a policy: asks a few questions and writes a small, commented policy.yaml that builds at once
    Init(Box<init::Init>),
    /// Say what is wrong with policy.yaml, where, by which article and how to mend it
    Check(check::Check),
    /// Check, then publish the notice and its banner to a folder
    Build(build::Build),
    /// Show the site in the browser while you write, anew after every save
    Serve(serve::Serve),
    /// Freeze today's articles into versions/ of the project, for the record and for readers
    Release(release::Release),
    /// Show a rule's page, or say how a statement of the notice came to be, step by step, with articles
    Explain(explain::Explain),
    /// Write the JSON Schema of policy.yaml, by which editors check, complete and explain it
    Schema(schema::Schema),
    /// List all rules, or write them as a web site
    Rules(rules::Rules),
    /// Print a completion script for a shell
    Completions(completions::Completions),
    /// Print the manual page, or write a page for each command
    #[command(hide = true)]
    Man(completions::Man),
}

/// What every command that reads a project takes.
#[derive(Debug, clap::Args)]
struct Common {
    #[command(flatten)]
    place: Place,
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
    #[arg(long, short, conflicts_with = "verbose")]
    quiet: bool,
    /// Say what was read, what is your own, what follows, and how long it took
    #[arg(long, short)]
    verbose: bool,
}

/// Whether the parser takes these arguments, without the program's own name.
pub fn accepts(arguments: &[String]) -> bool {
    let program = std::iter::once("seloste");
    Arguments::try_parse_from(program.chain(arguments.iter().map(String::as_str))).is_ok()
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
        Command::Init(init) => init.run(),
        Command::Check(check) => check.run(),
        Command::Build(build) => build.run(),
        Command::Serve(serve) => serve.run(),
        Command::Release(release) => release.run(),
        Command::Explain(explain) => explain.run(),
        Command::Rules(rules) => rules.run(),
        Command::Completions(completions) => completions.run(),
        Command::Man(man) => man.run(),
        Command::Schema(schema) => schema.run(),
    };
    result.unwrap_or_else(|error| {
        tell::line(format_args!("error: {error}"));
        exit::COULD_NOT_RUN
    })
}

impl Common {
    fn work(&self) -> Work {
        Work::new(self.quiet, self.verbose)
    }

    /// Reads the project, and says what it consists of to those who ask.
    fn load(&self, work: &mut Work) -> Result<Project, ProjectError> {
        let project = work.stage("reading", || self.place.load())?;
        for file in &project.files {
            let source = project.sources.get(file.file);
            work.detail(|| format!("read: {}, {} bytes", source.name, source.text.len()));
        }
        for path in project.assets.project_paths() {
            work.detail(|| match project.assets.built_in(path) {
                Some(built_in) if project.assets.get(path).as_deref() == Some(built_in) => {
                    format!("own: {path}, the same as the built-in one")
                }
                Some(_) => format!("own: {path}, in place of the built-in one"),
                None => format!("own: {path}"),
            });
        }
        Ok(project)
    }

    /// What follows from the policy, and what that comes to for those who ask.
    fn derive<'p>(&self, project: &'p Project, work: &mut Work) -> Notice<'p> {
        let notice = work.stage("deriving", || project.notice());
        work.detail(|| {
            let purposes = notice.registers.iter().map(|one| one.purposes.len());
            format!(
                "derived: {}, {}, {}, {}, {} waiting for consent",
                number(notice.registers.len(), "register", "registers"),
                number(purposes.sum(), "purpose", "purposes"),
                number(notice.parties.len(), "recipient", "recipients"),
                number(notice.services.len(), "service", "services"),
                notice.consent.waiting.len()
            )
        });
        notice
    }

    fn today(&self) -> Result<Date, ProjectError> {
        today(self.today)
    }

    /// The policy's name as findings show it.
    fn policy(&self) -> String {
        self.place.shown()
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
            tell::print(self.format.for_machines(&report))?;
        } else {
            self.tell(findings, &project.sources);
        }
        Ok(publishable(findings, self.strict))
    }

    /// Whether the site can be made of what was checked, and its text is the one that was released for its day; says so
    /// where not.
    fn can_be_made(&self, project: &Project, notice: &Notice) -> bool {
        let drawn = project.draft(notice).map_err(told_of);
        drawn
            .and_then(|()| self.keeps_its_date(project, notice))
            .is_ok()
    }

    /// Warns where another text was released for the same day; with `--strict` that stands in the way.
    fn keeps_its_date(&self, project: &Project, notice: &Notice) -> Result<(), Told> {
        let Some(released) = project.other_release(notice).map_err(told_of)? else {
            return Ok(());
        };
        let (level, end) = match self.strict {
            true => ("error", Err(Told)),
            false => ("warning", Ok(())),
        };
        let day = released.effective;
        tell::line(format_args!(
            "{level}: {} holds another text of the same date: what people were told since {day} was not this\n  \
             = help: raise `effective` in {}, tell of the change under `changes`, and release again",
            released.folder(),
            self.policy()
        ));
        end
    }

    /// The facts that are still to be given, in words.
    fn left(&self, project: &Project) -> Option<String> {
        let marks = mark::places(&project.tree).len();
        (marks > 0).then(|| {
            let facts = number(marks, "fact is", "facts are");
            format!("{facts} still marked with TODO in {}", self.policy())
        })
    }

    /// The findings for people, and a line that counts them.
    fn tell(&self, findings: &[Diagnostic], sources: &Sources) {
        let style = if self.short {
            Style::Short
        } else {
            Style::Full
        };
        tell::raw(terminal::render(findings, sources, style));
        let count = Count::of(findings);
        if !self.quiet && count.open() > 0 {
            let strict = if publishable(findings, self.strict) || count.errors > 0 {
                ""
            } else {
                " (--strict)"
            };
            tell::line(format_args!("{}: {}{strict}", self.policy(), count.words()));
        }
    }
}

/// A fault that has been told.
struct Told;

fn told_of(error: RenderError) -> Told {
    tell::line(format_args!("error: {error}"));
    Told
}

/// The day that counts as today: as said, else of `SOURCE_DATE_EPOCH`, else now in UTC.
fn today(said: Option<Date>) -> Result<Date, ProjectError> {
    let epoch = match (said, std::env::var("SOURCE_DATE_EPOCH")) {
        (Some(date), _) => return Ok(date),
        (None, Ok(epoch)) => epoch,
        (None, Err(_)) => {
            let now = jiff::Timestamp::now().to_zoned(jiff::tz::TimeZone::UTC);
            return Ok(Date(now.date()));
        }
    };
    let time = epoch.trim().parse().ok();
    let time = time.and_then(|seconds| jiff::Timestamp::from_second(seconds).ok());
    let date = time.map(|time| Date(time.to_zoned(jiff::tz::TimeZone::UTC).date()));
    date.ok_or_else(|| {
        ProjectError(format!(
            "SOURCE_DATE_EPOCH is `{epoch}`, not a number of seconds since 1970"
        ))
    })
}

fn number(count: usize, one: &str, many: &str) -> String {
    match count {
        1 => format!("1 {one}"),
        n => format!("{n} {many}"),
    }
}

fn parse_date(text: &str) -> Result<Date, String> {
    Date::parse(text).ok_or_else(|| "not a date like 2026-03-01".to_owned())
}
