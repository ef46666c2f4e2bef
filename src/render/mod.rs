//! From the notice to the finished site in memory.

pub mod consent;
mod headers;
mod minify;
mod sitemap;
pub mod theme;
pub mod view;

use crate::content::ContentError;

/// Why a site could not be rendered: always a fault in words or looks, never in the policy.
#[derive(Debug)]
pub enum RenderError {
    Content(ContentError),
    Template(tera::Error),
    /// `site.theme` names a folder that is not there.
    NoTheme(String),
    NotText(String),
    Style(String),
}

impl From<ContentError> for RenderError {
    fn from(error: ContentError) -> Self {
        Self::Content(error)
    }
}

impl From<tera::Error> for RenderError {
    fn from(error: tera::Error) -> Self {
        Self::Template(error)
    }
}

impl std::fmt::Display for RenderError {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Content(error) => error.fmt(f),
            Self::Template(error) => {
                write!(f, "{error}")?;
                let mut cause = std::error::Error::source(error);
                while let Some(error) = cause {
                    write!(f, "\n  caused by: {error}")?;
                    cause = error.source();
                }
                Ok(())
            }
            Self::NoTheme(name) => {
                write!(
                    f,
                    "there is no theme `{name}`: no folder themes/{name}/ in the project or built in"
                )
            }
            Self::NotText(path) => write!(f, "{path}: the file is not UTF-8"),
            Self::Style(reason) => write!(f, "the style sheet cannot be read: {reason}"),
        }
    }
}

impl std::error::Error for RenderError {}
