//! The tutorial, followed to the letter: its commands are run in order, its edits made, and what it shows is what is said.

use crate::harness::{Project, Run, read, repository};

const PAGE: &str = "docs/tutorial.md";

/// A line of a shell in words; single quotes keep words together.
fn words(line: &str) -> Vec<String> {
    let mut words = vec![String::new()];
    let mut quoted = false;
    for c in line.chars() {
        match c {
            '\'' => quoted = !quoted,
            ' ' if !quoted => words.push(String::new()),
            c => words.last_mut().expect("a word").push(c),
        }
    }
    words
}

/// What the terminal shows of a run.
fn shown(run: &Run) -> String {
    format!("{}{}", run.stderr, run.stdout)
}

/// Makes a change that is written as a difference: lines that stay or go give way to those that stay or come.
fn change(project: Project, path: &str, difference: &str) -> Project {
    let side = |other: char| -> String {
        let lines = difference.lines().filter(|line| !line.starts_with(other));
        lines
            .map(|line| format!("{}\n", line.get(1..).unwrap_or_default()))
            .collect()
    };
    let mut text = read(&project.path().join(path));
    // Changes that lie apart stand in one block, each a line that goes and the one that comes.
    let pairs: Vec<&str> = difference.lines().collect();
    let apart = pairs.len() > 2
        && pairs.len().is_multiple_of(2)
        && pairs
            .chunks(2)
            .all(|pair| pair[0].starts_with('-') && pair[1].starts_with('+'));
    if apart {
        for pair in pairs.chunks(2) {
            text = replaced(
                &text,
                &format!("{}\n", &pair[0][1..]),
                &format!("{}\n", &pair[1][1..]),
            );
        }
    } else {
        text = replaced(&text, &side('+'), &side('-'));
    }
    project.file(path, text)
}

fn replaced(text: &str, old: &str, new: &str) -> String {
    assert_eq!(
        text.matches(old).count(),
        1,
        "once in the file:\n{old}\n{text}"
    );
    text.replacen(old, new, 1)
}

#[test]
fn the_tutorial_is_true() {
    let page = read(&repository().join(PAGE));
    let mut project = Project::new();
    let mut made = String::new();
    let mut rest = page.as_str();
    let mut commands = 0;
    while let Some((before, after)) = rest.split_once("\n```") {
        made.push_str(before);
        made.push_str("\n```");
        let (kind, after) = after.split_once('\n').expect("a line");
        let (block, after) = after.split_once("```").expect("its end");
        made.push_str(kind);
        made.push('\n');
        if kind == "console" {
            let call = block
                .lines()
                .next()
                .and_then(|line| line.strip_prefix("$ seloste "))
                .expect("a call");
            let words = words(call);
            let arguments: Vec<&str> = words.iter().map(String::as_str).collect();
            let run = project.run(&arguments);
            assert_ne!(run.code, 2, "{call}: {}", run.stderr);
            commands += 1;
            made.push_str(&format!("$ seloste {call}\n{}", shown(&run)));
        } else {
            if let Some(path) = kind.strip_prefix("diff ") {
                project = change(project, path, block);
            }
            made.push_str(block);
        }
        made.push_str("```");
        rest = after;
    }
    made.push_str(rest);
    assert!(commands > 7, "only {commands} commands were run");
    crate::harness::expect(PAGE, &made);
    // It ends with a published site, in both languages.
    for language in ["en", "fi"] {
        assert!(
            project
                .path()
                .join("privacy/public")
                .join(language)
                .join("index.html")
                .is_file()
        );
    }
}
