//! Runs the binary on whole projects: `Project::new().policy("…").run(&["check"]).stderr("…")`.

use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::atomic::{AtomicUsize, Ordering};

/// The day that every test takes for today.
pub const TODAY: &str = "2026-11-23";

/// The repository's root.
pub fn repository() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
}

/// A project in a folder of its own, gone when the value is.
pub struct Project {
    dir: PathBuf,
}

/// What a run came to.
#[derive(Debug)]
pub struct Run {
    pub code: i32,
    pub stdout: String,
    pub stderr: String,
}

impl Project {
    /// An empty project, outside the repository.
    pub fn new() -> Self {
        static COUNT: AtomicUsize = AtomicUsize::new(0);
        let number = COUNT.fetch_add(1, Ordering::Relaxed);
        let dir =
            std::env::temp_dir().join(format!("seloste-test-{}-{number}", std::process::id()));
        std::fs::create_dir_all(&dir).expect("a folder for the test");
        Self { dir }
    }

    /// A copy of `tests/projects/<name>`.
    pub fn copy_of(name: &str) -> Self {
        let project = Self::new();
        copy(
            &repository().join("tests/projects").join(name),
            &project.dir,
        );
        project
    }

    /// A copy of the example at the root: its policy and its own texts.
    pub fn example() -> Self {
        let root = repository();
        let mut project = Self::new().policy(&read(&root.join("policy.yaml")));
        for language in ["fi", "en", "sv"] {
            let extra = format!("content/{language}/extra");
            copy(&root.join(&extra), &project.dir.join(&extra));
        }
        project = project.file("README.md", "");
        project
    }

    /// Writes `policy.yaml`.
    pub fn policy(self, text: &str) -> Self {
        self.file("policy.yaml", text)
    }

    /// Writes a file.
    pub fn file(self, path: &str, bytes: impl AsRef<[u8]>) -> Self {
        let path = self.dir.join(path);
        std::fs::create_dir_all(path.parent().expect("a folder")).expect("a folder for the file");
        std::fs::write(path, bytes).expect("the file");
        self
    }

    /// The project's folder.
    pub fn path(&self) -> &Path {
        &self.dir
    }

    /// Runs `seloste` in the project's folder, on the test's day and in a scrubbed environment.
    pub fn run(&self, arguments: &[&str]) -> Run {
        let mut command = Command::new(env!("CARGO_BIN_EXE_seloste"));
        command.args(arguments).current_dir(&self.dir).env_clear();
        command.env("NO_COLOR", "1");
        let no_day = [
            "--today",
            "--help",
            "--version",
            "explain",
            "rules",
            "schema",
            "man",
            "completions",
            "schema",
        ];
        if !no_day.iter().any(|one| arguments.contains(one)) {
            command.args(["--today", TODAY]);
        }
        let output = command.output().expect("the binary runs");
        Run {
            code: output.status.code().unwrap_or(-1),
            stdout: String::from_utf8(output.stdout).expect("UTF-8"),
            stderr: String::from_utf8(output.stderr).expect("UTF-8"),
        }
    }

    /// The findings of `check`, one line each.
    pub fn findings(&self) -> Vec<String> {
        let run = self.run(&["check", "--short", "--quiet"]);
        assert!(run.code <= 1, "check could not run: {}", run.stderr);
        run.stderr.lines().map(str::to_owned).collect()
    }
}

impl Drop for Project {
    fn drop(&mut self) {
        let _ = std::fs::remove_dir_all(&self.dir);
    }
}

/// Compares an output with the expected file of that path in the repository; `UPDATE_EXPECTED=1` writes it anew.
pub fn expect(path: &str, output: &str) {
    let path = repository().join(path);
    if std::env::var_os("UPDATE_EXPECTED").is_some() {
        std::fs::write(&path, output).expect("the expectation");
    }
    assert_eq!(
        output,
        read(&path),
        "{}: UPDATE_EXPECTED=1 writes it anew",
        path.display()
    );
}

/// A text file of the repository.
pub fn read(path: &Path) -> String {
    std::fs::read_to_string(path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

/// Copies a folder with everything in it.
pub fn copy(from: &Path, to: &Path) {
    for entry in walkdir::WalkDir::new(from) {
        let entry = entry.expect("readable");
        let target = to.join(entry.path().strip_prefix(from).expect("inside"));
        if entry.file_type().is_dir() {
            std::fs::create_dir_all(&target).expect("a folder");
        } else {
            std::fs::copy(entry.path(), &target).expect("a copy");
        }
    }
}
