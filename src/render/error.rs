//! What can be wrong with words and looks.

use super::consent::ConsentError;
use crate::content::ContentError;

/// Why a site could not be rendered: always a fault in words or looks, never in the policy.
#[derive(Debug)]
pub enum RenderError {
    Content(ContentError),
    /// What a template is at fault in, with its place and a cure.
    Template(String),
    /// `site.theme` names a folder that is not there; perhaps another one is meant.
    NoTheme {
        name: String,
        near: Option<String>,
    },
    NotText(String),
    /// The consent script cannot be made.
    Consent(ConsentError),
    /// The policy names a section of its own whose text is missing in a language.
    NoExtra {
        id: String,
        language: String,
    },
    Style(String),
    /// Two elements of a page have the same anchor.
    Twice {
        id: String,
        page: String,
    },
    /// There is no language at all.
    NoWords,
}

impl From<ContentError> for RenderError {
    fn from(error: ContentError) -> Self {
        Self::Content(error)
    }
}

impl From<ConsentError> for RenderError {
    fn from(error: ConsentError) -> Self {
        Self::Consent(error)
    }
}

impl std::fmt::Display for RenderError {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Content(error) => {
                error.fmt(f)?;
                match &error.help {
                    Some(help) => write!(f, "\n  = help: {help}"),
                    None => Ok(()),
                }
            }
            Self::Twice { id, page } => write!(
                f,
                "the page `{page}` has the anchor `{id}` twice\n  = help: give the element of your own HTML, or the section of your own, another `id`"
            ),
            Self::NoWords => f.write_str("the notice has no language"),
            Self::Consent(error) => error.fmt(f),
            Self::Template(told) => f.write_str(told),
            Self::NoTheme { name, near } => {
                write!(
                    f,
                    "there is no theme `{name}`: no folder themes/{name}/ in the project or built in\n  = help: "
                )?;
                match near {
                    Some(near) => write!(f, "did you mean `{near}`?"),
                    None => f.write_str("leave `site.theme` out for the built-in one"),
                }
            }
            Self::NoExtra { id, language } => write!(
                f,
                "the policy's own section `{id}` has no text: no file content/{language}/extra/{id}.md"
            ),
            Self::NotText(path) => write!(f, "{path}: the file is not UTF-8"),
            Self::Style(told) => f.write_str(told),
        }
    }
}

impl std::error::Error for RenderError {}
