//! The manners of the command line: one definition for help, manual, completions and `docs/commands.md`; pipes, names, versions.

use std::process::{Command, Stdio};

use seloste::cli;

use crate::harness::{Project, TODAY, expect, read, repository};

#[test]
fn the_reference_of_the_commands_is_their_definition() {
    expect("docs/commands.md", &cli::reference());
}

/// Each example of a command's help is one the parser takes.
#[test]
fn the_examples_of_the_help_can_be_called() {
    let reference = cli::reference();
    let mut seen = 0;
    for line in reference
        .lines()
        .filter(|line| line.starts_with("seloste ") && !line.contains(['[', '<']))
    {
        let line = line.split("  ").next().unwrap_or_default();
        let line = line.split(" > ").next().unwrap_or_default();
        let words: Vec<String> = line
            .replace("'Esimerkki ry'", "Esimerkki")
            .split_whitespace()
            .skip(1)
            .map(str::to_owned)
            .collect();
        assert!(cli::accepts(&words), "{line}");
        seen += 1;
    }
    assert!(seen > 12, "only {seen} examples");
}

#[test]
fn every_command_has_help_with_examples() {
    let project = Project::new();
    for command in [
        "init",
        "check",
        "build",
        "release",
        "serve",
        "schema",
        "explain",
        "rules",
        "completions",
    ] {
        let run = project.run(&[command, "--help"]);
        assert_eq!(run.code, 0, "{}", run.stderr);
        let examples = run.stdout.split_once("Examples:\n").map(|parts| parts.1);
        assert!(
            examples.is_some_and(|examples| examples.contains("  seloste ")),
            "{command}: {}",
            run.stdout
        );
    }
}

#[test]
fn the_version_has_the_commit_and_the_day_of_the_catalogue() {
    let run = Project::new().run(&["--version"]);
    let version = run.stdout.trim();
    let rest = version
        .strip_prefix(concat!("seloste ", env!("CARGO_PKG_VERSION"), " ("))
        .unwrap_or_else(|| panic!("{version}"));
    let rest = rest.strip_suffix(')').expect("a bracket");
    let day = match rest.split_once(", ") {
        Some((commit, day)) => {
            assert!(
                commit.len() == 12 && commit.bytes().all(|byte| byte.is_ascii_hexdigit()),
                "{version}"
            );
            day
        }
        None => rest,
    };
    let day = day.strip_prefix("catalogue of ").expect("the day");
    assert!(day >= "2026-11-23" && day.len() == 10, "{version}");
}

#[test]
fn a_misspelt_command_gets_the_one_that_was_meant() {
    let project = Project::new();
    for (said, meant) in [("chekc", "check"), ("biuld", "build"), ("inti", "init")] {
        let run = project.run(&[said]);
        assert_eq!(run.code, 2);
        assert!(run.stderr.contains(&format!("'{meant}'")), "{}", run.stderr);
    }
}

#[test]
fn completions_know_every_command_and_option() {
    let project = Project::new();
    for shell in ["bash", "zsh", "fish", "powershell", "elvish"] {
        let run = project.run(&["completions", shell]);
        assert_eq!(run.code, 0, "{}", run.stderr);
        for word in ["explain", "business-id", "dry-run"] {
            assert!(run.stdout.contains(word), "{shell} lacks {word}");
        }
    }
}

/// Bash itself completes with the script.
#[test]
fn bash_completes() {
    let project = Project::new();
    let script = project.run(&["completions", "bash"]).stdout;
    let ask = "COMP_WORDS=(seloste ch); COMP_CWORD=1; _seloste seloste ch seloste; echo \"${COMPREPLY[@]}\"";
    let output = Command::new("bash")
        .args(["-c", &format!("{script}\n{ask}")])
        .output()
        .expect("bash");
    assert_eq!(
        String::from_utf8_lossy(&output.stdout).trim(),
        "check",
        "{output:?}"
    );
}

#[test]
fn the_manual_has_a_page_for_each_command() {
    let project = Project::new();
    let run = project.run(&["man"]);
    assert!(run.stdout.contains(".TH seloste 1"), "{}", run.stdout);
    assert_eq!(project.run(&["man", "--out", "man"]).code, 0);
    for page in [
        "seloste.1",
        "seloste-init.1",
        "seloste-check.1",
        "seloste-explain.1",
    ] {
        assert!(
            read(&project.path().join("man").join(page)).contains(".SH OPTIONS"),
            "{page}"
        );
    }
}

/// A reader that closes its end of the pipe has seen what it wanted.
#[test]
fn a_broken_pipe_is_no_error() {
    let calls: [&[&str]; 4] = [
        &["rules"],
        &["explain", "RET-001"],
        &["completions", "zsh"],
        &["--help"],
    ];
    for call in calls {
        let mut child = Command::new(env!("CARGO_BIN_EXE_seloste"))
            .args(call)
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .expect("the binary runs");
        drop(child.stdout.take());
        let output = child.wait_with_output().expect("an end");
        assert!(output.status.success(), "{call:?}: {output:?}");
        assert_eq!(String::from_utf8_lossy(&output.stderr), "");
    }
}

/// The same for findings: the code is that of the findings.
#[test]
fn a_broken_pipe_of_findings_keeps_the_code() {
    let project = Project::copy_of("twenty-mistakes");
    let mut child = Command::new(env!("CARGO_BIN_EXE_seloste"))
        .args(["check", "--today", TODAY])
        .current_dir(project.path())
        .stdout(Stdio::null())
        .stderr(Stdio::piped())
        .spawn()
        .expect("the binary runs");
    drop(child.stderr.take());
    assert_eq!(child.wait().expect("an end").code(), Some(1));
}

#[test]
fn a_policy_of_another_name() {
    let small = read(&repository().join("tests/projects/small-firm/policy.yaml"));
    let project = Project::new().file("sivut/Tietosuoja ja evästeet.yaml", &small);
    let file = "sivut/Tietosuoja ja evästeet.yaml";
    let run = project.run(&["build", "--config", file, "--strict"]);
    assert_eq!(run.code, 0, "{}", run.stderr);
    assert!(project.path().join("sivut/public/index.html").is_file());
    let broken = small.replace("country: FI", "country: Suomi");
    let project = project.file(file, broken);
    let run = project.run(&["check", "--config", file, "--short"]);
    assert!(
        run.stderr.starts_with("sivut/Tietosuoja ja evästeet.yaml:"),
        "{}",
        run.stderr
    );
    let run = project.run(&["explain", "controller", "--config", file]);
    assert_eq!(run.code, 0, "{}", run.stderr);
    let run = project.run(&["check", "--config", "none.yaml"]);
    assert_eq!(
        (run.code, run.stderr.as_str()),
        (2, "error: there is no `none.yaml`\n")
    );
    let run = project.run(&["check", "--config", file, "--project", "x"]);
    assert_eq!(run.code, 2);
}

#[test]
fn verbose_says_what_was_read_what_is_own_what_follows_and_how_long_it_took() {
    let project = Project::copy_of("small-firm").file(
        "themes/default/style.css",
        "body{color:#000;background:#fff}\n",
    );
    let run = project.run(&["build", "--verbose"]);
    assert_eq!(run.code, 0, "{}", run.stderr);
    for line in [
        "read: policy.yaml, ",
        "own: themes/default/style.css, in place of the built-in one",
        "derived: 1 register, 2 purposes, 1 recipient, 0 services, 0 waiting for consent",
        "took: reading ",
    ] {
        assert!(
            run.stderr.lines().any(|said| said.starts_with(line)),
            "{line}\n{}",
            run.stderr
        );
    }
    let quiet = project.run(&["build", "--quiet"]);
    assert_eq!(quiet.stderr, "");
    assert_eq!(project.run(&["check", "--quiet", "--verbose"]).code, 2);
}

/// A folder whose name is not UTF-8 works; a register's file has to have a name that can be an id.
#[cfg(target_os = "linux")]
#[test]
fn names_that_are_not_utf_8() {
    use std::ffi::OsStr;
    use std::os::unix::ffi::OsStrExt;
    let project = Project::copy_of("small-firm");
    let odd = project.path().join(OsStr::from_bytes(b"kans\xffio"));
    std::fs::create_dir_all(odd.join("registers")).expect("a folder");
    std::fs::copy(project.path().join("policy.yaml"), odd.join("policy.yaml")).expect("a copy");
    let run = |command: &str| {
        Command::new(env!("CARGO_BIN_EXE_seloste"))
            .args([command, "--today", TODAY, "--project"])
            .arg(&odd)
            .output()
            .expect("the binary runs")
    };
    assert!(run("build").status.success());
    assert!(odd.join("public/index.html").is_file());
    std::fs::write(
        odd.join("registers").join(OsStr::from_bytes(b"a\xff.yaml")),
        "name: X\n",
    )
    .expect("a file");
    let output = run("check");
    assert_eq!(output.status.code(), Some(2));
    let said = String::from_utf8_lossy(&output.stderr);
    assert!(said.contains("is not UTF-8; rename the file"), "{said}");
}

/// The folder is named as `init` and `serve` take it, too.
#[test]
fn every_command_takes_the_folder_as_its_argument() {
    let project = Project::new();
    let firm = read(&repository().join("tests/projects/small-firm/policy.yaml"));
    let project = project.file("kauppa/policy.yaml", firm);
    for command in ["check", "build", "release"] {
        let run = project.run(&[command, "kauppa"]);
        assert_eq!(run.code, 0, "{command}: {}", run.stderr);
        let run = project.run(&[command, "kauppa", "--project", "muu"]);
        assert_eq!(run.code, 2, "{command}: {}", run.stderr);
        assert!(run.stderr.contains("--project"), "{}", run.stderr);
    }
    assert!(project.path().join("kauppa/public/fi/index.html").is_file());
    assert!(project.path().join("kauppa/versions/2026-03-01").is_dir());
    let words = |words: &[&str]| {
        cli::accepts(
            &words
                .iter()
                .map(|word| (*word).to_owned())
                .collect::<Vec<_>>(),
        )
    };
    for serve in [
        &["serve", "kauppa"][..],
        &["serve", "--project", "kauppa"],
        &["serve", "--config", "muu.yaml"],
    ] {
        assert!(words(serve), "{serve:?}");
    }
    assert!(!words(&["serve", "kauppa", "--config", "muu.yaml"]));
    let run = project.run(&["explain", "registers.customers", "kauppa"]);
    assert_eq!(run.code, 0, "{}", run.stderr);
}

/// The examples of `completions`, in a home with nothing in it.
#[test]
fn completions_go_where_the_examples_say() {
    let reference = cli::reference();
    let section = reference
        .split("## seloste completions")
        .nth(1)
        .expect("its section");
    let block = section.split("```sh\n").nth(1).expect("its examples");
    let block = block.split("```").next().unwrap_or_default();
    let project = Project::new();
    let program = std::path::Path::new(env!("CARGO_BIN_EXE_seloste"));
    let folder = program.parent().expect("its folder");
    let run = Command::new("sh")
        .args(["-euc", block])
        .env("HOME", project.path())
        .env("PATH", format!("{}:/usr/bin:/bin", folder.display()))
        .output()
        .expect("a shell");
    assert!(run.status.success(), "{run:?}");
    for path in [
        ".local/share/bash-completion/completions/seloste",
        ".zfunc/_seloste",
        ".config/fish/completions/seloste.fish",
    ] {
        assert!(
            read(&project.path().join(path)).contains("seloste"),
            "{path}"
        );
    }
}
