//! The banner's words, where the project has its own.

use crate::check::facts::Facts;
use crate::span::Span;

/// A message of the banner that the project writes itself.
pub(super) struct Own<'f> {
    pub key: &'f str,
    pub language: &'f str,
    /// The message as it was written: its variables in braces.
    pub text: &'f str,
    pub span: Span,
}

/// The messages of `content/<language>/*.ftl` that begin with `banner-` and stand on one line.
pub(super) fn own<'f>(facts: &Facts<'f>) -> Vec<Own<'f>> {
    let mut found = Vec::new();
    for (path, file) in facts.files {
        let of = |code: &&&str| {
            let rest = path.strip_prefix("content/");
            let rest = rest.and_then(|rest| rest.strip_prefix(**code));
            rest.is_some_and(|rest| rest.starts_with('/') && rest.ends_with(".ftl"))
        };
        let Some(language) = facts.notice.languages.iter().find(of) else {
            continue;
        };
        let mut start = 0;
        for line in facts.sources.get(*file).text.split_inclusive('\n') {
            if let Some((key, text)) = line.split_once('=').filter(|_| line.starts_with("banner-"))
            {
                let at = start + key.len() + 1 + (text.len() - text.trim_start().len());
                found.push(Own {
                    key: key.trim_end(),
                    language,
                    text: text.trim(),
                    span: Span::new(*file, at, at + text.trim().len()),
                });
            }
            start += line.len();
        }
    }
    found
}
