//! From the notice to the finished site in memory.

mod accent;
mod anchors;
mod banner;
mod beside;
mod changes;
pub mod consent;
mod cookies;
mod csp;
mod earlier;
mod embed;
mod error;
mod export;
mod finish;
pub mod gpc;
mod headers;
mod hyphens;
mod linked;
mod links;
mod minify;
mod own_links;
mod page;
mod pages;
mod picture;
mod plan;
mod press;
mod relink;
mod request;
mod sections;
mod short;
mod sitemap;
mod speak;
mod template_fault;
pub mod theme;
pub mod view;
mod voice;

use beside::Pair;
pub use error::RenderError;
use finish::Pages;
pub use headers::mount;
use page::Frame;
use press::Kept;
pub use press::Press;
use speak::Speaker;
use theme::{Sheet, Theme};
use voice::Voice;

use crate::assets::Assets;
use crate::content::Words;
use crate::derive::Notice;
use crate::derive::logo::{Logo, logo};
use crate::model::Policy;
use crate::site::Site;
use crate::terms::{Date, RawHtml};
use crate::versions::{Version, Versions};

/// Renders the whole site: pages, style, consent script and what goes with them.
///
/// A notice with gaps renders too: what is not known is not said.
///
/// # Errors
/// If a language has no words, a message or template is faulty, or the theme is not there.
pub fn render(notice: &Notice, assets: &Assets) -> Result<Site, RenderError> {
    with_versions(notice, assets, &Versions::default())
}

/// Freezes today's articles as the version of `effective`.
///
/// # Errors
/// As [`render`].
pub fn freeze(notice: &Notice, assets: &Assets, effective: Date) -> Result<Version, RenderError> {
    let mut press = Press::default();
    let kept = press.read(notice, assets)?;
    let frame = Frame {
        plans: &kept.plans,
        style: "",
        logo: None,
        base: None,
        script: false,
    };
    earlier::freeze(notice, kept.theme, kept.words, &frame, effective)
}

/// Renders the whole site as [`render`] does, with the notice's earlier versions.
///
/// # Errors
/// As [`render`].
pub fn with_versions(
    notice: &Notice,
    assets: &Assets,
    versions: &Versions,
) -> Result<Site, RenderError> {
    Press::default().print(notice, assets, versions, &|_| true)
}

/// Draws everything that [`with_versions`] would, and keeps nothing: says whether it can.
///
/// # Errors
/// As [`render`].
pub fn draft(notice: &Notice, assets: &Assets, versions: &Versions) -> Result<(), RenderError> {
    let mut press = Press::draft();
    press.print(notice, assets, versions, &|_| true).map(drop)
}

/// Renders those pages of the site that are wanted, and everything else of it.
fn print(
    press: &mut Press,
    notice: &Notice,
    assets: &Assets,
    versions: &Versions,
    wanted: &dyn Fn(&str) -> bool,
) -> Result<Site, RenderError> {
    let policy = notice.policy;
    let draft = press.draft;
    let base = policy
        .site
        .as_ref()
        .and_then(|site| site.url.as_ref())
        .map(|url| {
            let url = url.0.trim_end_matches('/');
            format!("{url}/")
        });
    let Kept {
        theme,
        words: all,
        plans,
        pages: sheets,
        styles,
        scripts,
    } = press.read(notice, assets)?;
    let effective = policy.effective.as_ref().map(|date| date.value);
    let earlier = versions.before(effective);
    let own_anchors = brings_anchors(policy);
    let mut site = Site::new();
    let mut small = |sheet: &Sheet| styles.get(&sheet.css, |_| minify::style(sheet));
    let settings = policy.site.as_ref();
    let mut style = small(theme.style())?;
    if let Some(more) = theme.more_style() {
        style += &small(more)?;
    }
    let article_style = small(theme.article_style())?;
    if let Some(colour) = settings.and_then(|site| site.accent.as_ref()) {
        style += &accent::style(colour.value);
    }
    let style_path = format!("assets/style.{}.css", minify::fingerprint(style.as_bytes()));
    site.insert(style_path.clone(), style);
    site.insert(embed::STYLE, article_style);
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
    let finished = finish::while_drawing(sheets, draft, |pages| -> Result<(), RenderError> {
        for (plan, words) in plans.iter().zip(all) {
            let speaker = Speaker::new(words);
            let templates = theme.in_language(words.messages());
            for place in &plan.places {
                let voice = Voice {
                    notice,
                    speaker: &speaker,
                    plan,
                    folder: &place.folder,
                    from_anywhere: None,
                    earlier: &earlier,
                };
                let file = format!("{}index.html", place.folder);
                if wanted(&file) {
                    let (template, mut page) = pages::fill(&voice, &frame, place)?;
                    page.linked = linked::page(&voice, &frame, place)?;
                    let html = templates.render(template, &page)?;
                    if own_anchors {
                        each_anchor_once(&html, &place.folder)?;
                    }
                    pages.add(file, html);
                }
                let (folder, file) = embed::path(place);
                if !wanted(&file) {
                    continue;
                }
                let voice = Voice {
                    folder: &folder,
                    from_anywhere: frame.base,
                    ..voice
                };
                if let Some(article) = embed::article(&voice, &frame, place)? {
                    let html = templates.render("embed", &article)?;
                    pages.add(file, html);
                }
            }
        }
        let pair = Paired {
            notice,
            theme,
            all,
            frame: &frame,
            earlier: &earlier,
            own_anchors,
        };
        side_by_side(&pair, wanted, pages)?;
        for version in &earlier {
            let (path, style) = earlier::style(version);
            site.insert(path, style);
            earlier::publish(notice, theme, all, &frame, version, wanted, pages)?;
        }
        let name = policy
            .controller
            .as_ref()
            .and_then(|controller| controller.name.as_ref())
            .map_or("", |name| name.value.as_str());
        if let Some(words) = all.first() {
            let mut page = pages::chooser(&frame, all, name)?;
            page.linked = linked::chooser(notice, &frame, &page.title);
            let html = theme
                .in_language(words.messages())
                .render("chooser", &page)?;
            pages.add("index.html".to_owned(), html);
        }
        Ok(())
    })?;
    for (path, bytes) in finished {
        site.insert(path, bytes);
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
        && let Some(scripts) = scripts.scripts(banner::script(notice, &plans, all)?)?
    {
        site.insert(consent::SCRIPT, scripts.script);
        site.insert(consent::SETTINGS, scripts.settings);
        site.insert("seloste.d.ts", consent::types(&notice.consent));
        site.insert("csp.txt", csp::file(notice, endpoint));
    }
    if let Some(text) = gpc::file(notice) {
        site.insert(gpc::PATH, text);
    }
    site.insert("policy.json", export::policy_json::file(notice, all)?);
    site.insert(export::policy_json::SCHEMA, export::policy_json::schema());
    Ok(site)
}

/// What the pages in two languages are made from.
struct Paired<'a> {
    notice: &'a Notice<'a>,
    theme: &'a Theme,
    all: &'a [Words],
    frame: &'a Frame<'a>,
    earlier: &'a [&'a Version],
    own_anchors: bool,
}

/// Whether anchors of the policy's own may meet others. Those of the program are each of one kind; raw HTML brings any, and
/// a section may be called what a footnote of another is.
fn brings_anchors(policy: &Policy) -> bool {
    let registers = policy.registers();
    let extras = registers.filter_map(|(_, register)| register.value.extra.as_ref());
    let mut ids = extras
        .chain(&policy.extra)
        .flat_map(|extras| extras.iter())
        .filter_map(|extra| extra.value.0.id.as_ref());
    policy.raw_html() == RawHtml::Sanitised
        || ids.any(|id| id.value.contains("-note-") || id.value.contains("-ref-"))
}

fn each_anchor_once(html: &str, page: &str) -> Result<(), RenderError> {
    match anchors::twice(html) {
        Some(id) => Err(RenderError::Twice {
            id,
            page: page.to_owned(),
        }),
        None => Ok(()),
    }
}

/// The first language beside each other one, page by page.
fn side_by_side(
    paired: &Paired,
    wanted: &dyn Fn(&str) -> bool,
    pages: &mut Pages,
) -> Result<(), RenderError> {
    let &Paired {
        notice,
        theme,
        all,
        frame,
        earlier,
        own_anchors,
    } = paired;
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
            let leaves = beside::leaves(&left, &pair.first, place)?;
            let file = |leaf: &beside::Leaf| format!("{}index.html", leaf.place.folder);
            if !leaves.iter().any(|leaf| wanted(&file(leaf))) {
                continue;
            }
            let voice = |speaker, plan| Voice {
                notice,
                speaker,
                plan,
                folder: &place.folder,
                from_anywhere: None,
                earlier,
            };
            let (left, right) = (voice(&left, &pair.first), voice(&right, &pair.other));
            let all = beside::pages(&left, &right, frame, place, &leaves)?;
            for (leaf, page) in leaves.iter().zip(&all) {
                let file = file(leaf);
                if wanted(&file) {
                    let html = templates.render("beside", page)?;
                    if own_anchors {
                        each_anchor_once(&html, &leaf.place.folder)?;
                    }
                    pages.add(file, html);
                }
            }
        }
    }
    Ok(())
}
