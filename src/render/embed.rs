//! The bare articles, to be included in a page of one's own: no head, no frame, no style of their own.

use serde::Serialize;

use super::RenderError;
use super::page::{Frame, Page};
use super::pages;
use super::plan::{PageId, Place};
use super::voice::Voice;

/// Where the bare articles lie.
pub const FOLDER: &str = "embed/";

/// The style sheet that goes with them, for those who have none of their own.
pub const STYLE: &str = "embed/article.css";

/// What the template is given.
#[derive(Serialize)]
pub struct Article {
    #[serde(flatten)]
    pub page: Page,
}

/// The folder and the file of a page's article: `fi/evasteet/` is `embed/fi/evasteet.html`, `fi/` is `embed/fi/index.html`.
pub fn path(place: &Place) -> (String, String) {
    let inner = place.folder.trim_end_matches('/');
    let (language, name) = inner.split_once('/').unwrap_or((inner, "index"));
    let folder = format!("{FOLDER}{language}/");
    let file = format!("{folder}{name}.html");
    (folder, file)
}

/// The article of a page. The overview has none: a page of one's own has its own way of listing others.
///
/// # Errors
/// If a message is missing.
pub fn article(
    voice: &Voice,
    frame: &Frame,
    place: &Place,
) -> Result<Option<Article>, RenderError> {
    if place.id == PageId::Overview {
        return Ok(None);
    }
    let (_, page) = pages::fill(voice, frame, place)?;
    Ok(Some(Article { page }))
}
