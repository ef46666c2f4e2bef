//! What people are told, on standard error, and what is asked for, on standard output.

use std::fmt::Display;
use std::io::{ErrorKind, Write};

use crate::project::ProjectError;

/// A line to standard error. A reader that has gone has seen what it wanted.
pub(super) fn line(text: impl Display) {
    let _ = writeln!(anstream::stderr().lock(), "{text}");
}

/// Text to standard error, as it is.
pub(super) fn raw(text: impl Display) {
    let mut out = anstream::stderr().lock();
    let _ = write!(out, "{text}");
    let _ = out.flush();
}

/// Text to standard output; without colours where it is no terminal.
///
/// # Errors
/// If it cannot be written in full: half a report must not pass for a whole one. A reader that closed its end of the
/// pipe has seen what it wanted.
pub(super) fn print(text: impl Display) -> Result<(), ProjectError> {
    let mut out = anstream::stdout().lock();
    match write!(out, "{text}").and_then(|()| out.flush()) {
        Err(error) if error.kind() != ErrorKind::BrokenPipe => {
            Err(ProjectError(format!("cannot write the output: {error}")))
        }
        _ => Ok(()),
    }
}
