//! A command's stages: how long each took, for those who ask, and a sign of life for those who wait.

use std::io::IsTerminal;
use std::sync::mpsc::{RecvTimeoutError, Sender, channel};
use std::thread::JoinHandle;
use std::time::{Duration, Instant};

use crate::cli::tell;

/// After how long people are told what is going on.
const PATIENCE: Duration = Duration::from_secs(1);
/// How often the sign of life moves.
const BEAT: Duration = Duration::from_millis(500);

/// Runs the stages of a command.
pub(super) struct Work {
    times: Vec<(&'static str, Duration)>,
    verbose: bool,
    shown: bool,
}

impl Work {
    /// `quiet` shows nothing, `verbose` tells details and times.
    pub(super) fn new(quiet: bool, verbose: bool) -> Self {
        Self {
            times: Vec::new(),
            verbose,
            shown: !quiet && std::io::stderr().is_terminal(),
        }
    }

    /// Runs a stage; `doing` says what it does, as in `reading`.
    pub(super) fn stage<T>(&mut self, doing: &'static str, run: impl FnOnce() -> T) -> T {
        let sign = self.shown.then(|| Sign::new(doing, PATIENCE));
        let start = Instant::now();
        let result = run();
        self.times.push((doing, start.elapsed()));
        drop(sign);
        result
    }

    /// A detail for those who ask.
    pub(super) fn detail(&self, text: impl FnOnce() -> String) {
        if self.verbose {
            tell::line(text());
        }
    }

    /// How long each stage took, for those who ask.
    pub(super) fn tell_times(&self) {
        self.detail(|| {
            let parts = self
                .times
                .iter()
                .map(|(doing, time)| format!("{doing} {:.1} ms", time.as_secs_f64() * 1000.0));
            format!("took: {}", parts.collect::<Vec<_>>().join(", "))
        });
    }
}

/// A line on the terminal that comes after a while and goes when it is dropped.
struct Sign {
    end: Option<Sender<()>>,
    thread: Option<JoinHandle<()>>,
}

impl Sign {
    fn new(doing: &'static str, patience: Duration) -> Self {
        let (end, ended) = channel();
        let thread = std::thread::spawn(move || {
            let mut wait = patience;
            let mut dots = 0;
            while ended.recv_timeout(wait) == Err(RecvTimeoutError::Timeout) {
                dots = dots % 3 + 1;
                tell::raw(format!("\r{doing} {:<3}", ".".repeat(dots)));
                wait = BEAT;
            }
            if dots > 0 {
                tell::raw(format!("\r{}\r", " ".repeat(doing.len() + 4)));
            }
        });
        Self {
            end: Some(end),
            thread: Some(thread),
        }
    }
}

impl Drop for Sign {
    fn drop(&mut self) {
        drop(self.end.take());
        if let Some(thread) = self.thread.take() {
            let _ = thread.join();
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_stage_gives_what_its_work_gives() {
        let mut work = Work::new(true, false);
        assert_eq!(work.stage("reading", || 7), 7);
        assert_eq!(work.times.len(), 1);
    }

    #[test]
    fn the_sign_goes_with_its_stage() {
        let sign = Sign::new("reading", Duration::ZERO);
        // Whether it was shown or not, dropping it ends its thread.
        drop(sign);
    }
}
