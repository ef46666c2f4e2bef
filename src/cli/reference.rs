//! `docs/commands.md`: every command and option, made from the one definition of the command line.

use clap::{Arg, Command, CommandFactory};

use crate::cli::Arguments;

/// The page.
pub fn reference() -> String {
    let mut command = Arguments::command();
    command.build();
    let mut out = String::from(
        "<!-- Made from the definition of the command line: UPDATE_EXPECTED=1 cargo test --test it commands:: -->\n\
         # Commands\n\n\
         Exit codes: 0 clean, 1 findings inside the files, 2 could not run. Findings, progress and remarks go to standard error, what\n\
         was asked for goes to standard output. Colour only on a terminal and without `NO_COLOR`. Nothing needs the network.\n",
    );
    for command in command
        .get_subcommands()
        .filter(|command| !command.is_hide_set() && command.get_name() != "help")
    {
        one(command, &mut out);
    }
    out
}

fn one(command: &Command, out: &mut String) {
    let name = command.get_name();
    let about = command
        .get_about()
        .map(ToString::to_string)
        .unwrap_or_default();
    out.push_str(&format!("\n## seloste {name}\n\n{about}.\n\n"));
    let mut usage = command.clone();
    let usage = usage.render_usage().to_string();
    let usage = usage.trim_start_matches("Usage: ");
    out.push_str(&format!("```text\n{usage}\n```\n\n| | |\n|---|---|\n"));
    let arguments = command.get_arguments().filter(|arg| !arg.is_hide_set());
    for arg in arguments.filter(|arg| arg.get_id() != "help") {
        let help = arg.get_help().map(ToString::to_string).unwrap_or_default();
        out.push_str(&format!(
            "| {} | {}{} |\n",
            spelled(arg),
            cell(&help),
            values(arg)
        ));
    }
    if let Some(examples) = command.get_after_help() {
        let text = examples.to_string();
        let text = text.trim_start_matches("Examples:\n");
        let lines: Vec<&str> = text.lines().map(|line| line.trim_start()).collect();
        out.push_str(&format!("\n```sh\n{}\n```\n", lines.join("\n")));
    }
}

fn spelled(arg: &Arg) -> String {
    let value = arg
        .get_value_names()
        .filter(|_| arg.get_action().takes_values())
        .map(|names| names.join(" "));
    let long = arg.get_long().map(|long| format!("--{long}"));
    let short = arg.get_short().map(|short| format!("-{short}, "));
    match (long, value) {
        (Some(long), Some(value)) => format!("`{}{long} {value}`", short.unwrap_or_default()),
        (Some(long), None) => format!("`{}{long}`", short.unwrap_or_default()),
        (None, value) => format!("`{}`", value.unwrap_or_default().replace('|', "\\|")),
    }
}

fn values(arg: &Arg) -> String {
    let possible: Vec<String> = arg
        .get_possible_values()
        .iter()
        .filter(|_| arg.get_action().takes_values())
        .map(|value| format!("`{}`", value.get_name()))
        .collect();
    match possible.is_empty() {
        true => String::new(),
        false => format!(": {}", possible.join(", ")),
    }
}

fn cell(text: &str) -> String {
    text.replace('\n', " ").replace('|', "\\|")
}
