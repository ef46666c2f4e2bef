//! `version.json`: what a version holds, with the digest of every file.

use serde::{Deserialize, Serialize};

use super::{Frozen, STYLE, Version, digest};
use crate::terms::Date;

/// The record's name.
pub const NAME: &str = "version.json";

/// The form this program writes and reads.
const FORMAT: u32 = 1;

#[derive(Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
struct Record {
    format: u32,
    effective: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    version: Option<String>,
    style: Style,
    pages: Vec<Page>,
}

#[derive(Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
struct Style {
    sha256: String,
}

#[derive(Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
struct Page {
    page: String,
    language: String,
    folder: String,
    title: String,
    sha256: String,
}

/// A version still without its texts, and the digest of each file.
pub struct Promised {
    pub version: Version,
    /// In the order of the pages, the style last: file and digest.
    pub digests: Vec<(String, String)>,
}

/// A fault of the record: what, and where in its text, if that is known.
pub struct Fault {
    pub message: String,
    pub offset: usize,
}

/// The record of a version, as JSON.
pub fn text(version: &Version) -> String {
    let page = |frozen: &Frozen| Page {
        page: frozen.page.clone(),
        language: frozen.language.clone(),
        folder: frozen.folder.clone(),
        title: frozen.title.clone(),
        sha256: digest(&frozen.html),
    };
    let record = Record {
        format: FORMAT,
        effective: version.effective.to_string(),
        version: version.number.clone(),
        style: Style {
            sha256: digest(&version.style),
        },
        pages: version.pages.iter().map(page).collect(),
    };
    // Texts and numbers only: there is nothing in it that JSON could not say.
    let json = serde_json::to_string_pretty(&record).unwrap_or_default();
    format!("{json}\n")
}

/// Reads the record in the folder of `effective`.
pub fn read(text: &str, effective: Date) -> Result<Promised, Fault> {
    let record: Record = serde_json::from_str(text).map_err(|error| Fault {
        message: reason(&error.to_string()),
        offset: offset(text, error.line(), error.column()),
    })?;
    let at = |word: &str| text.find(&format!("\"{word}\"")).unwrap_or(0);
    let fail = |message: String, offset: usize| Err(Fault { message, offset });
    if record.format != FORMAT {
        let message = format!(
            "the version has format {}, and this program reads {FORMAT}",
            record.format
        );
        return fail(message, at("format"));
    }
    if record.effective != effective.to_string() {
        let message = format!(
            "the version is of {}, and lies in the folder of {effective}",
            record.effective
        );
        return fail(message, at("effective"));
    }
    let mut pages: Vec<Frozen> = Vec::new();
    let mut digests = Vec::new();
    for page in record.pages {
        if !is_folder(&page.folder, &page.language) {
            let message = format!(
                "`{}` is no folder of the language `{}`",
                page.folder, page.language
            );
            return fail(message, at(&page.folder));
        }
        let frozen = Frozen {
            page: page.page,
            language: page.language,
            folder: page.folder,
            title: page.title,
            html: String::new(),
        };
        let namesake = |other: &Frozen| other.file() == frozen.file();
        if pages.iter().any(namesake) {
            let message = format!("two pages lie in `{}`", frozen.folder);
            return fail(message, at(&frozen.folder));
        }
        digests.push((frozen.file(), page.sha256));
        pages.push(frozen);
    }
    digests.push((STYLE.to_owned(), record.style.sha256));
    Ok(Promised {
        version: Version {
            effective,
            number: record.version,
            style: String::new(),
            pages,
        },
        digests,
    })
}

/// The parser's words without the place, which is told beside them.
fn reason(text: &str) -> String {
    let end = text.rfind(" at line ").unwrap_or(text.len());
    format!("the record cannot be read: {}", &text[..end])
}

/// `fi/` or `fi/asiakasrekisteri/`, and nothing that leads elsewhere.
fn is_folder(folder: &str, language: &str) -> bool {
    let good = |part: &str| {
        !part.is_empty()
            && part
                .bytes()
                .all(|b| b.is_ascii_alphanumeric() || matches!(b, b'-' | b'_'))
    };
    let mut parts = folder.strip_suffix('/').unwrap_or("").split('/');
    good(language) && parts.next() == Some(language) && parts.clone().count() < 2 && parts.all(good)
}

fn offset(text: &str, line: usize, column: usize) -> usize {
    let start: usize = text
        .split_inclusive('\n')
        .take(line.saturating_sub(1))
        .map(str::len)
        .sum();
    text.floor_char_boundary((start + column.saturating_sub(1)).min(text.len()))
}
