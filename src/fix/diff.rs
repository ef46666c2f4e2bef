//! What `--fix` changes, as people read changes.

use std::fmt::Write;

use crate::source::Source;

/// How many unchanged lines stand round a change.
const CONTEXT: usize = 2;

/// The unified difference between a file and its new text, with colour codes (`anstream` takes them away where they do
/// not belong). Edits stay within a line, so that lines pair up; line ends and control characters are not shown.
pub fn of(source: &Source, new: &str) -> String {
    let pairs: Vec<(&str, &str)> = source.text.lines().zip(new.lines()).collect();
    let changed: Vec<usize> = (0..pairs.len())
        .filter(|&at| pairs[at].0 != pairs[at].1)
        .collect();
    let mut out = format!("--- {0}\n+++ {0}\n", source.name);
    // Changes whose surroundings touch share a hunk.
    for hunk in changed.chunk_by(|one, next| next - one <= 2 * CONTEXT) {
        let (Some(first), Some(last)) = (hunk.first(), hunk.last()) else {
            continue;
        };
        let lines = first.saturating_sub(CONTEXT)..(last + CONTEXT + 1).min(pairs.len());
        let (start, count) = (lines.start + 1, lines.len());
        let _ = writeln!(
            out,
            "\u{1b}[36m@@ -{start},{count} +{start},{count} @@\u{1b}[0m"
        );
        // A run of changed lines shows the old ones first, as diff does.
        for run in pairs[lines].chunk_by(|one, next| (one.0 == one.1) == (next.0 == next.1)) {
            if run[0].0 == run[0].1 {
                for (old, _) in run {
                    let _ = writeln!(out, " {}", printable(old));
                }
                continue;
            }
            for (old, _) in run {
                let _ = writeln!(out, "\u{1b}[31m-{}\u{1b}[0m", printable(old));
            }
            for (_, new) in run {
                let _ = writeln!(out, "\u{1b}[32m+{}\u{1b}[0m", printable(new));
            }
        }
    }
    out
}

/// A line that cannot steer the terminal.
fn printable(line: &str) -> String {
    let shown = |c: char| match c {
        '\t' => c,
        c if c.is_control() => '\u{fffd}',
        c => c,
    };
    line.chars().map(shown).collect()
}
