//! A theme: Tera templates and a style sheet, the project's before the theme's before the default's.

use std::sync::Arc;

use tera::{Context, Kwargs, State, Tera, TeraResult};

use super::RenderError;
use crate::assets::Assets;
use crate::content::{Arg, Messages};

/// The theme that every other falls back on, file by file.
const DEFAULT: &str = "default";

/// The templates of a theme, checked, without words yet.
pub struct Theme {
    tera: Tera,
    style: String,
    article_style: String,
}

impl Theme {
    /// Loads the theme `name`.
    ///
    /// # Errors
    /// If there is no such theme, a file is not UTF-8, or a template does not parse.
    pub fn load(assets: &Assets, name: &str) -> Result<Self, RenderError> {
        let own = format!("themes/{name}/");
        let default = format!("themes/{DEFAULT}/");
        if assets.list(&own).is_empty() {
            return Err(RenderError::NoTheme(name.to_owned()));
        }
        let mut tera = Tera::default();
        tera.set_fallback_prefixes([own.clone(), default.clone()])?;
        // The words come with the language; a template has to find the function when it is parsed.
        tera.register_function("t", |_: Kwargs, _: &State| -> TeraResult<String> {
            Err(tera::Error::message("no language was chosen"))
        });
        let mut templates = Vec::new();
        let mut paths = assets.list(&default);
        if own != default {
            paths.extend(assets.list(&own));
        }
        for path in paths.into_iter().filter(|path| path.ends_with(".html")) {
            let text = text(assets, &path)?;
            templates.push((path, text));
        }
        // A component that the theme brings anew replaces the default's file of that name.
        templates.retain(|(path, _)| {
            path.starts_with(&own)
                || path
                    .strip_prefix(&default)
                    .is_none_or(|file| assets.get(&format!("{own}{file}")).is_none())
        });
        tera.add_raw_templates(templates)?;
        let sheet = |name: &str| -> Result<String, RenderError> {
            let mut paths = [&own, &default]
                .map(|folder| format!("{folder}{name}"))
                .into_iter();
            let path = paths.find(|path| assets.get(path).is_some());
            let sheet = path.map(|path| text(assets, &path)).transpose()?;
            Ok(sheet.unwrap_or_default())
        };
        let (style, article_style) = (sheet("style.css")?, sheet("article.css")?);
        Ok(Self {
            tera,
            style,
            article_style,
        })
    }

    /// The style sheet as it was written.
    pub fn style(&self) -> &str {
        &self.style
    }

    /// The style sheet of the bare articles as it was written.
    pub fn article_style(&self) -> &str {
        &self.article_style
    }

    /// The templates with the words of one language: `t(key="…")` in a template says a message.
    pub fn in_language(&self, messages: Arc<Messages>) -> Pages {
        let mut tera = self.tera.clone();
        tera.register_function("t", move |given: Kwargs, _: &State| say(&messages, &given));
        Pages { tera }
    }
}

/// Templates that know their language.
pub struct Pages {
    tera: Tera,
}

impl Pages {
    /// Renders `templates/<name>.html`.
    ///
    /// # Errors
    /// If a template asks for something that is not there.
    pub fn render(&self, name: &str, page: &impl serde::Serialize) -> Result<String, RenderError> {
        let mut context = Context::new();
        context.insert("page", page);
        Ok(self
            .tera
            .render(&format!("templates/{name}.html"), &context)?)
    }
}

fn say(messages: &Messages, given: &Kwargs) -> TeraResult<String> {
    let key = given.must_get::<&str>("key")?;
    let args: Vec<(&str, Arg)> = given
        .iter()
        .filter_map(|(name, value)| {
            let name = name.as_str().filter(|name| *name != "key")?;
            let arg = match value.as_i64() {
                Some(number) => Arg::Number(number),
                None => Arg::Text(value.as_str().unwrap_or_default().to_owned()),
            };
            Some((name, arg))
        })
        .collect();
    messages
        .format(key, &args)
        .map_err(|error| tera::Error::message(error.to_string()))
}

fn text(assets: &Assets, path: &str) -> Result<String, RenderError> {
    let bytes = assets.get(path).unwrap_or_default();
    match std::str::from_utf8(&bytes) {
        Ok(text) => Ok(text.to_owned()),
        Err(_) => Err(RenderError::NotText(path.to_owned())),
    }
}
