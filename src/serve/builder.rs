//! One build after the other, on a thread of its own: what comes out good is shown, a fault is told beside it.

use std::collections::BTreeSet;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::Arc;
use std::sync::mpsc::{Receiver, Sender};
use std::time::{Duration, Instant};

use super::Settings;
use super::board::{Board, Served, Shown};
use super::findings::Told;
use super::watch::{Watch, more_within};
use crate::diagnostic::Diagnostic;
use crate::project::{Project, publishable, shown};
use crate::render::{Press, mount};
use crate::report::Count;
use crate::report::terminal::{self, Style};
use crate::site::Site;
use crate::source::Sources;

/// So long a fault waits before it is told: a file that is just being written is often half there.
const DOUBT: Duration = Duration::from_millis(80);

/// So often in a row a fault may be put off.
const DOUBTS: u32 = 5;

/// Builds the project whenever it changes.
pub struct Builder {
    settings: Settings,
    board: Arc<Board>,
    watch: Watch,
    press: Press,
    /// The last good site, whole.
    good: Option<Arc<Served>>,
    /// When the pages that somebody looks at were shown, in the build at hand.
    first: Option<Instant>,
    /// What was last said in the terminal: the same findings are not told again at every save.
    said: String,
}

/// What a build came to.
enum Outcome {
    /// A whole site, with what is to be said of it all the same.
    Good(Served, Report),
    Fault(Report),
}

/// Findings, for the page and for the terminal.
struct Report {
    told: Told,
    text: String,
    summary: String,
}

impl Builder {
    /// A builder for the settings' folder; the system's hints go to `hint`.
    pub fn new(settings: Settings, board: Arc<Board>, hint: Sender<()>) -> Self {
        let watch = Watch::new(&settings.dir, &settings.policy, hint);
        Self {
            settings,
            board,
            watch,
            press: Press::default(),
            good: None,
            first: None,
            said: String::new(),
        }
    }

    /// Builds at every change, for as long as there are hints.
    pub fn run(&mut self, hints: &Receiver<()>) {
        while self.watch.wait(hints) {
            for doubts in 1.. {
                let start = Instant::now();
                let outcome = self.build();
                let fault = matches!(outcome, Outcome::Fault(_));
                if fault && doubts <= DOUBTS && more_within(DOUBT, hints) {
                    continue;
                }
                self.show(outcome, start);
                break;
            }
        }
    }

    /// Builds once and shows what comes out.
    pub fn round(&mut self) {
        let start = Instant::now();
        let outcome = self.build();
        self.show(outcome, start);
    }

    fn build(&mut self) -> Outcome {
        self.watch.renew();
        guarded(|| self.make()).unwrap_or_else(|reason| {
            // What was kept may be half made.
            self.press = Press::default();
            Outcome::Fault(Report::fault(&format!(
                "seloste itself failed: {reason}; please report it, with the files if you can"
            )))
        })
    }

    fn make(&mut self) -> Outcome {
        let project = match Project::load_as(&self.settings.dir, &self.settings.policy) {
            Ok(project) => project,
            Err(error) => return Outcome::Fault(Report::fault(&error.to_string())),
        };
        let site = project.policy.site.as_ref();
        let logo = site.and_then(|site| site.logo.as_ref());
        self.watch.also(logo.map(|logo| logo.value.clone()));
        let notice = project.notice();
        let findings = project.check(&notice, (self.settings.today)());
        let good = publishable(&findings, self.settings.strict);
        let policy = shown(&self.settings.dir, &self.settings.policy);
        let report = Report::of(&findings, &project.sources, &policy, !good);
        if !good {
            return Outcome::Fault(report);
        }
        self.press.turn();
        self.first = None;
        let mount = mount(notice.policy);
        // First the pages that somebody looks at, with everything that is no page; they are shown at once.
        let open: BTreeSet<String> = self.board.open_pages().into_iter().collect();
        let first = |path: &str| open.contains(path) || !path.ends_with(".html");
        let mut site = match self
            .press
            .print(&notice, &project.assets, &project.versions, &first)
        {
            Ok(site) => site,
            Err(error) => return Outcome::Fault(Report::fault(&error.to_string())),
        };
        if self.good.is_some() && !open.is_empty() {
            self.board.show(Shown {
                served: Some(Arc::new(Served::new(site.clone(), mount.clone(), false))),
                told: Arc::new(report.told.clone()),
            });
            self.first = Some(Instant::now());
        }
        let rest = |path: &str| !first(path);
        match self
            .press
            .print(&notice, &project.assets, &project.versions, &rest)
        {
            Ok(others) => add(&mut site, others),
            Err(error) => return Outcome::Fault(Report::fault(&error.to_string())),
        }
        Outcome::Good(Served::new(site, mount, true), report)
    }

    fn show(&mut self, outcome: Outcome, start: Instant) {
        let report = match outcome {
            Outcome::Good(served, report) => {
                let changed = self.changed(&served.site);
                self.good = Some(Arc::new(served));
                self.tell(&report);
                if !self.settings.quiet && changed != Some(0) {
                    self.count(changed, start);
                }
                report
            }
            Outcome::Fault(report) => {
                self.tell(&report);
                report
            }
        };
        self.board.show(Shown {
            served: self.good.clone(),
            told: Arc::new(report.told),
        });
    }

    /// Says how much has changed and how long it took.
    fn count(&self, changed: Option<usize>, start: Instant) {
        let what = match changed {
            Some(1) => "1 file changed".to_owned(),
            Some(n) => format!("{n} files changed"),
            None => "built".to_owned(),
        };
        let first = self.first.map_or_else(String::new, |first| {
            let time = first.saturating_duration_since(start).as_millis();
            format!(" (the open page after {time} ms)")
        });
        let time = start.elapsed().as_millis();
        super::say(format_args!("{what}, in {time} ms{first}\n"));
    }

    /// How many files differ from the last good site's; `None` for the first.
    fn changed(&self, site: &Site) -> Option<usize> {
        let before = &self.good.as_ref()?.site;
        let new = site
            .iter()
            .filter(|(path, bytes)| before.get(path) != Some(*bytes));
        let gone = before.iter().filter(|(path, _)| site.get(path).is_none());
        Some(new.count() + gone.count())
    }

    /// Says in the terminal what has not been said yet.
    fn tell(&mut self, report: &Report) {
        if report.text == self.said {
            return;
        }
        self.said.clone_from(&report.text);
        super::say(&report.text);
        if self.settings.quiet {
            return;
        }
        if report.told.stale {
            let stays = match self.good {
                Some(_) => "the last good pages stay",
                None => "there is nothing to show yet",
            };
            super::say(format_args!("{}{stays}\n", report.summary));
        } else if report.text.is_empty() {
            super::say(format_args!("nothing to mend any more\n"));
        } else {
            super::say(format_args!("{}shown all the same\n", report.summary));
        }
    }
}

impl Report {
    fn of(findings: &[Diagnostic], sources: &Sources, policy: &str, stale: bool) -> Self {
        let count = Count::of(findings);
        Self {
            told: Told::of(findings, sources, stale),
            text: terminal::render(findings, sources, Style::Full),
            summary: format!("{policy}: {}; ", count.words()),
        }
    }

    fn fault(message: &str) -> Self {
        Self {
            told: Told::fault(message),
            text: format!("error: {message}\n"),
            summary: String::new(),
        }
    }
}

fn add(site: &mut Site, others: Site) {
    for (path, bytes) in others.iter() {
        if site.get(path).is_none() {
            site.insert(path, bytes);
        }
    }
}

/// Runs one build: a fault of ours, or of a library, in one must not end the others.
///
/// # Errors
/// If it panics, with what the panic says of itself.
fn guarded<T>(build: impl FnOnce() -> T) -> Result<T, String> {
    catch_unwind(AssertUnwindSafe(build)).map_err(|panic| {
        let text = panic.downcast_ref::<String>().map(String::as_str);
        let text = text.or_else(|| panic.downcast_ref::<&str>().copied());
        text.unwrap_or("for a reason it does not tell").to_owned()
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_panic_is_a_fault_of_one_build() {
        let panics = |text: &str| -> String { panic!("no minifier for {text}") };
        let reason = guarded(|| panics("this"));
        assert_eq!(reason, Err("no minifier for this".to_owned()));
        assert_eq!(guarded(|| 1), Ok(1), "and the next one runs");
    }
}
