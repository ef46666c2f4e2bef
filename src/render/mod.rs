//! From the notice to the finished site in memory.

mod accent;
mod banner;
mod beside;
pub mod consent;
mod cookies;
mod csp;
mod embed;
mod export;
mod headers;
mod links;
mod minify;
mod page;
mod pages;
mod picture;
mod plan;
mod request;
mod sections;
mod short;
mod sitemap;
mod speak;
pub mod theme;
pub mod view;
mod voice;

use beside::Pair;
use page::Frame;
use plan::Plan;
use speak::Speaker;
use theme::Theme;
use voice::Voice;

use crate::assets::Assets;
use crate::content::{ContentError, Words};
use crate::derive::Notice;
use crate::derive::logo::{Logo, logo};
use crate::site::Site;

/// Renders the whole site: pages, style, consent script and what goes with them.
///
/// A notice with gaps renders too: what is not known is not said.
///
/// # Errors
/// If a language has no words, a message or template is faulty, or the theme is not there.
pub fn render(notice: &Notice, assets: &Assets) -> Result<Site, RenderError> {
    let policy = notice.policy;
    let settings = policy.site.as_ref();
    let theme_name = settings
        .and_then(|site| site.theme.as_ref())
        .map_or("default", |theme| theme.value.as_str());
    let theme = Theme::load(assets, theme_name)?;
    let base = settings.and_then(|site| site.url.as_ref()).map(|url| {
        let url = url.0.trim_end_matches('/');
        format!("{url}/")
    });
    let mut all = Vec::new();
    let mut plans = Vec::new();
    for language in &notice.languages {
        let words = Words::load(assets, language)?;
        plans.push(Plan::new(notice, &words)?);
        all.push(words);
    }
    let mut site = Site::new();
    let accent = settings.and_then(|site| site.accent.as_ref());
    let accent = accent.map_or_else(String::new, |colour| accent::style(colour.value));
    let style = minify::style(&format!("{}{accent}", theme.style()))?;
    let style_path = format!("assets/style.{}.css", minify::fingerprint(style.as_bytes()));
    site.insert(style_path.clone(), style);
    site.insert(embed::STYLE, minify::style(theme.article_style())?);
    // What cannot be the logo is a finding; the page then has the name.
    let logo = settings.and_then(|site| logo(assets, &site.logo.as_ref()?.value).ok());
    let logo_path = logo.map(|Logo { bytes, kind }| {
        let path = format!("assets/logo.{}.{kind}", minify::fingerprint(&bytes));
        site.insert(path.clone(), bytes);
        path
    });
    let frame = Frame {
        plans: &plans,
        logo: logo_path.as_deref(),
        style: &style_path,
        base: base.as_deref(),
        script: notice.consent.has_script(),
    };
    for (plan, words) in plans.iter().zip(&all) {
        let speaker = Speaker::new(words);
        let templates = theme.in_language(words.messages());
        for place in &plan.places {
            let voice = Voice {
                notice,
                speaker: &speaker,
                plan,
                folder: &place.folder,
                from_anywhere: None,
            };
            let (template, page) = pages::fill(&voice, &frame, place)?;
            let html = templates.render(template, &page)?;
            site.insert(format!("{}index.html", place.folder), minify::page(&html));
            let (folder, file) = embed::path(place);
            let voice = Voice {
                folder: &folder,
                from_anywhere: frame.base,
                ..voice
            };
            if let Some(article) = embed::article(&voice, &frame, place)? {
                let html = templates.render("embed", &article)?;
                site.insert(file, minify::page(&html));
            }
        }
    }
    side_by_side(notice, &theme, &all, &frame, &mut site)?;
    let name = policy
        .controller
        .as_ref()
        .and_then(|controller| controller.name.as_ref())
        .map_or("", |name| name.value.as_str());
    if let Some(words) = all.first() {
        let page = pages::chooser(&frame, &all, name)?;
        let html = theme
            .in_language(words.messages())
            .render("chooser", &page)?;
        site.insert("index.html", minify::page(&html));
    }
    let endpoint = policy
        .consent
        .as_ref()
        .and_then(|consent| consent.endpoint.as_ref())
        .map(|url| url.0.as_str());
    site.insert(
        "_headers",
        headers::file(base.as_deref(), endpoint, frame.script),
    );
    if let (Some(base), Some(first)) = (&base, plans.first()) {
        let pages: Vec<_> = first
            .places
            .iter()
            .map(|place| page::counterparts(&plans, place))
            .collect();
        site.insert("sitemap.xml", sitemap::file(base, &pages));
    }
    if frame.script
        && let Some(scripts) = consent::scripts(&banner::script(notice, &plans, &all)?)?
    {
        site.insert(consent::SCRIPT, scripts.script);
        site.insert(consent::SETTINGS, scripts.settings);
        site.insert("seloste.d.ts", consent::types(&notice.consent));
        site.insert("csp.txt", csp::file(notice, endpoint));
    }
    site.insert("policy.json", export::policy_json::file(notice, &all)?);
    Ok(site)
}

/// The first language beside each other one, page by page.
fn side_by_side(
    notice: &Notice,
    theme: &Theme,
    all: &[Words],
    frame: &Frame,
    site: &mut Site,
) -> Result<(), RenderError> {
    let (Some((plan, plans)), Some((words, rest))) = (frame.plans.split_first(), all.split_first())
    else {
        return Ok(());
    };
    let templates = theme.in_language(words.messages());
    let left = Speaker::new(words);
    for (other, words) in plans.iter().zip(rest) {
        let pair = Pair::new(plan, other);
        let right = Speaker::new(words);
        for place in &pair.first.places {
            let voice = |speaker, plan| Voice {
                notice,
                speaker,
                plan,
                folder: &place.folder,
                from_anywhere: None,
            };
            let page = beside::page(
                &voice(&left, &pair.first),
                &voice(&right, &pair.other),
                frame,
                place,
            )?;
            let html = templates.render("beside", &page)?;
            site.insert(format!("{}index.html", place.folder), minify::page(&html));
        }
    }
    Ok(())
}

/// Why a site could not be rendered: always a fault in words or looks, never in the policy.
#[derive(Debug)]
pub enum RenderError {
    Content(ContentError),
    Template(tera::Error),
    /// `site.theme` names a folder that is not there.
    NoTheme(String),
    NotText(String),
    /// The consent script cannot be made.
    Consent(consent::ConsentError),
    /// The policy names a section of its own whose text is missing in a language.
    NoExtra {
        id: String,
        language: String,
    },
    Style(String),
}

impl From<ContentError> for RenderError {
    fn from(error: ContentError) -> Self {
        Self::Content(error)
    }
}

impl From<consent::ConsentError> for RenderError {
    fn from(error: consent::ConsentError) -> Self {
        Self::Consent(error)
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
            Self::Consent(error) => error.fmt(f),
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
            Self::NoExtra { id, language } => write!(
                f,
                "the policy's own section `{id}` has no text: no file content/{language}/extra/{id}.md"
            ),
            Self::NotText(path) => write!(f, "{path}: the file is not UTF-8"),
            Self::Style(reason) => write!(f, "the style sheet cannot be read: {reason}"),
        }
    }
}

impl std::error::Error for RenderError {}
