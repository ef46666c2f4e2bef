//! How the conversation looks: lines that fit the terminal, a pointer that needs no colour, and what was left open.

use cliclack::{StringCursor, Theme, ThemeState};
use console::Emoji;

/// What stands before a question and an answer: a bar and two blanks.
const MARGIN: usize = 3;
/// How the example of an answer begins, as `Input::placeholder` is given it.
pub(super) const EXAMPLE: &str = "such as ";

/// The toolkit's own bar and its beginning, and the pointer, each with what stands for it where the terminal has no such letter.
const BAR: Emoji<'_, '_> = Emoji("│", "|");
const START: Emoji<'_, '_> = Emoji("┌", "T");
const POINTER: Emoji<'_, '_> = Emoji("›", ">");

pub(super) struct Look;

impl Look {
    /// Lines that fit: the toolkit counts those that it has drawn, and miscounts where the terminal parts one.
    fn fitted(prompt: &str, columns: usize) -> Vec<String> {
        let width = columns.saturating_sub(MARGIN + 1).max(12);
        let mut lines = Vec::new();
        for line in prompt.lines() {
            let mut now = String::new();
            for word in line.split_whitespace() {
                let longer = now.chars().count() + 1 + word.chars().count();
                if !now.is_empty() && longer > width {
                    lines.push(std::mem::take(&mut now));
                }
                if !now.is_empty() {
                    now.push(' ');
                }
                now.push_str(word);
            }
            lines.push(now);
        }
        lines
    }

    fn pointed(active: bool, item: &str) -> String {
        match active {
            true => format!("{POINTER} {item}"),
            false => format!("  {item}"),
        }
    }
}

fn columns() -> usize {
    usize::from(console::Term::stderr().size().1)
}

impl Theme for Look {
    fn format_intro(&self, title: &str) -> String {
        let bar = self.bar_color(&ThemeState::Submit);
        let lines = Self::fitted(title, columns()).into_iter().enumerate();
        let lines: String = lines
            .map(|(at, line)| match at {
                0 => format!("{}  {line}\n", bar.apply_to(START)),
                _ => format!("{}  {line}\n", bar.apply_to(BAR)),
            })
            .collect();
        format!("{lines}{}\n", bar.apply_to(BAR))
    }

    fn format_header(&self, state: &ThemeState, prompt: &str) -> String {
        // How to answer is of no interest once it is answered.
        let prompt = match state {
            ThemeState::Submit => prompt.lines().next().unwrap_or_default(),
            _ => prompt,
        };
        let bar = self.bar_color(state);
        let lines = Self::fitted(prompt, columns()).into_iter().enumerate();
        lines
            .map(|(at, line)| match at {
                0 => format!("{}  {line}\n", self.state_symbol(state)),
                _ => format!("{}  {line}\n", bar.apply_to(BAR)),
            })
            .collect()
    }

    fn format_placeholder(&self, state: &ThemeState, cursor: &StringCursor) -> String {
        let said = cursor.to_string();
        let shown = match state {
            ThemeState::Active | ThemeState::Error(_) => {
                self.cursor_with_style(cursor, &self.placeholder_style(state))
            }
            ThemeState::Cancel => String::new(),
            // The example is no answer.
            ThemeState::Submit if said.starts_with(EXAMPLE) => "left open".to_owned(),
            ThemeState::Submit => said,
        };
        let style = self.placeholder_style(state);
        let bar = self.bar_color(state).apply_to(BAR);
        format!("{bar}  {}\n", style.apply_to(shown))
    }

    fn format_select_item(
        &self,
        state: &ThemeState,
        selected: bool,
        label: &str,
        hint: &str,
    ) -> String {
        let item = self.radio_item(state, selected, label, hint);
        let bar = self.bar_color(state).apply_to(BAR);
        match state {
            ThemeState::Cancel | ThemeState::Submit if !selected => String::new(),
            ThemeState::Cancel | ThemeState::Submit => format!("{bar}  {item}\n"),
            _ => format!("{bar}  {}\n", Self::pointed(selected, &item)),
        }
    }

    fn format_multiselect_item(
        &self,
        state: &ThemeState,
        selected: bool,
        active: bool,
        label: &str,
        hint: &str,
    ) -> String {
        let item = self.checkbox_item(state, selected, active, label, hint);
        let bar = self.bar_color(state).apply_to(BAR);
        match state {
            ThemeState::Cancel | ThemeState::Submit if !selected => String::new(),
            ThemeState::Cancel | ThemeState::Submit => format!("{bar}  {item}\n"),
            _ => format!("{bar}  {}\n", Self::pointed(active, &item)),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_question_is_parted_between_words() {
        let lines = Look::fitted("In which languages is it?\nSpace ticks, Enter goes on.", 24);
        assert_eq!(
            lines,
            [
                "In which languages",
                "is it?",
                "Space ticks, Enter",
                "goes on."
            ]
        );
        assert_eq!(Look::fitted("one", 0), ["one"]);
    }
}
