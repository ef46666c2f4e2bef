//! A theme: Tera templates and a style sheet, the project's before the theme's before the default's.

use std::sync::Arc;

use tera::{Context, Kwargs, State, Tera, TeraResult};

use super::RenderError;
use super::template_fault::{self, Texts};
use crate::assets::Assets;
use crate::content::{Arg, Messages};
use crate::source::suggest::nearest;

/// The theme that every other falls back on, file by file.
const DEFAULT: &str = "default";

/// The style sheet that a theme adds to `style.css`, be that its own or the default's.
pub const MORE: &str = "more.css";

/// The templates of a theme, checked, without words yet.
pub struct Theme {
    tera: Tera,
    texts: Arc<Texts>,
    style: Sheet,
    more_style: Option<Sheet>,
    article_style: Sheet,
}

/// A style sheet as it was written, and where.
pub struct Sheet {
    pub path: String,
    pub css: String,
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
            let paths = assets.list("themes/");
            let known = paths.iter().filter_map(|path| path.split('/').nth(1));
            return Err(RenderError::NoTheme {
                name: name.to_owned(),
                near: nearest(name, known).map(str::to_owned),
            });
        }
        let mut tera = Tera::default();
        let mut texts = Texts::new();
        tera.set_fallback_prefixes([own.clone(), default.clone()])
            .map_err(|error| fault(&error, &texts))?;
        // The words come with the language; a template has to find the function when it is parsed.
        tera.register_function("t", |_: Kwargs, _: &State| -> TeraResult<String> {
            Err(tera::Error::message("no language was chosen"))
        });
        // The default's templates stay, so that a theme's own may extend the one it stands for by its whole path. Of two
        // components of one name the theme's wins.
        let mut paths = assets.list(&default);
        if own != default {
            paths.extend(assets.list(&own));
        }
        for path in paths.into_iter().filter(|path| path.ends_with(".html")) {
            let text = text(assets, &path)?;
            texts.insert(path, text);
        }
        tera.add_raw_templates(
            texts
                .iter()
                .map(|(path, text)| (path.as_str(), text.as_str())),
        )
        .map_err(|error| fault(&error, &texts))?;
        let sheet = |name: &str| -> Result<Sheet, RenderError> {
            let mut paths = [&own, &default]
                .map(|folder| format!("{folder}{name}"))
                .into_iter();
            let path = paths.find(|path| assets.get(path).is_some());
            let path = path.unwrap_or_default();
            Ok(Sheet {
                css: text(assets, &path)?,
                path,
            })
        };
        let (style, article_style) = (sheet("style.css")?, sheet("article.css")?);
        let path = format!("{own}{MORE}");
        let more_style = match assets.get(&path) {
            Some(_) => Some(Sheet {
                css: text(assets, &path)?,
                path,
            }),
            None => None,
        };
        Ok(Self {
            tera,
            texts: Arc::new(texts),
            style,
            more_style,
            article_style,
        })
    }

    /// The style sheet of the pages.
    pub fn style(&self) -> &Sheet {
        &self.style
    }

    /// What the theme adds to the style sheet of the pages.
    pub fn more_style(&self) -> Option<&Sheet> {
        self.more_style.as_ref()
    }

    /// The style sheet of the bare articles.
    pub fn article_style(&self) -> &Sheet {
        &self.article_style
    }

    /// The templates with the words of one language: `t(key="…")` in a template says a message.
    pub fn in_language(&self, messages: Arc<Messages>) -> Pages {
        let mut tera = self.tera.clone();
        tera.register_function("t", move |given: Kwargs, _: &State| say(&messages, &given));
        Pages {
            tera,
            texts: Arc::clone(&self.texts),
        }
    }
}

/// Templates that know their language.
pub struct Pages {
    tera: Tera,
    texts: Arc<Texts>,
}

impl Pages {
    /// Renders `templates/<name>.html`.
    ///
    /// # Errors
    /// If a template asks for something that is not there.
    pub fn render(&self, name: &str, page: &impl serde::Serialize) -> Result<String, RenderError> {
        let mut context = Context::new();
        context.insert("page", page);
        self.tera
            .render(&format!("templates/{name}.html"), &context)
            .map_err(|error| fault(&error, &self.texts))
    }
}

fn fault(error: &tera::Error, texts: &Texts) -> RenderError {
    RenderError::Template(template_fault::told(error, texts))
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
        .map_err(|error| tera::Error::message(template_fault::with_help(&error)))
}

fn text(assets: &Assets, path: &str) -> Result<String, RenderError> {
    let bytes = assets.get(path).unwrap_or_default();
    match std::str::from_utf8(&bytes) {
        Ok(text) => Ok(text.to_owned()),
        Err(_) => Err(RenderError::NotText(path.to_owned())),
    }
}
