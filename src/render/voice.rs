//! What the builders of sections share: the notice, its words, and links from the page at hand.

use super::RenderError;
use super::links::{between, tel};
use super::plan::{PageId, Place, Plan};
use super::speak::Speaker;
use super::view::{Block, Fact, Line, Run, fact, link, outside, plain, run};
use crate::content::{Words, markdown::Values};
use crate::derive::{DataUse, Notice, Party, PurposeNotice, RegisterNotice};
use crate::model::{Address, Texts};
use crate::terms::{Date, Text};
use crate::versions::Version;

/// Speaks about a notice on one page.
pub struct Voice<'a> {
    pub notice: &'a Notice<'a>,
    pub speaker: &'a Speaker<'a>,
    pub plan: &'a Plan,
    /// The folder of the page at hand.
    pub folder: &'a str,
    /// The address of the site, where links must hold on any page: in the bare articles.
    pub from_anywhere: Option<&'a str>,
    /// The notice as it was before, the newest first.
    pub earlier: &'a [&'a Version],
}

impl<'a> Voice<'a> {
    /// The message of that name.
    pub fn say(&self, key: &str) -> Result<String, RenderError> {
        Ok(self.speaker.say(key)?)
    }

    /// The message of that name with texts for its variables.
    pub fn say_with(&self, key: &str, args: &[(&str, &str)]) -> Result<String, RenderError> {
        Ok(self.speaker.say_with(key, args)?)
    }

    /// A text of the policy.
    pub fn text(&self, text: &'a Text) -> &'a str {
        text.get(self.speaker.tag())
    }

    /// A date in words.
    pub fn date(&self, date: Date) -> String {
        self.speaker.words.date(date.0)
    }

    /// A party's name, or what it does.
    pub fn party(&self, party: &Party) -> Result<String, RenderError> {
        match party.name.as_ref().or(party.category.as_ref()) {
            Some(label) => Ok(self.speaker.label(label)?),
            None => Ok(party.id.replace('-', " ")),
        }
    }

    /// The names of parties by id, each once.
    pub fn parties(&self, ids: &[&str]) -> Result<Vec<String>, RenderError> {
        let mut names = Vec::new();
        for party in ids.iter().filter_map(|id| self.notice.party(id)) {
            let name = self.party(party)?;
            if !names.contains(&name) {
                names.push(name);
            }
        }
        Ok(names)
    }

    /// The way from the page at hand to another one.
    pub fn way(&self, place: &Place) -> String {
        match self.from_anywhere {
            Some(base) => format!("{base}{}", place.folder),
            None => between(self.folder, &place.folder),
        }
    }

    /// A link to a page of this language, if the site has it.
    pub fn page(&self, id: PageId) -> Option<Run> {
        let place = self.plan.find(id)?;
        Some(link(place.title.clone(), self.way(place)))
    }

    /// A link to a purpose on the page of its register.
    pub fn purpose(&self, purpose: &PurposeNotice) -> Result<Run, RenderError> {
        let name = self.speaker.label(&purpose.name)?;
        Ok(link(name, format!("#{}", purpose_anchor(purpose.id))))
    }

    /// Links to purposes of a register: "A; B; C".
    pub fn purposes(&self, register: &RegisterNotice, ids: &[&str]) -> Result<Line, RenderError> {
        let mut links = Vec::new();
        for purpose in ids.iter().filter_map(|id| register.purpose(id)) {
            links.push(self.purpose(purpose)?);
        }
        Ok(titles(links))
    }

    /// Runs as running text, with the commas and the "and" of the language.
    pub fn running(&self, runs: Vec<Run>) -> Line {
        let texts: Vec<String> = runs.iter().map(|run| run.text.clone()).collect();
        if self.speaker.runs_together(&texts) {
            return titles(runs);
        }
        // The list is made of marks that no text contains, and the runs are put in their places.
        let marks: Vec<String> = (0..runs.len())
            .map(|at| format!("\u{1}{at}\u{2}"))
            .collect();
        let pattern = self.speaker.list(&marks);
        let mut runs: Vec<Option<Run>> = runs.into_iter().map(Some).collect();
        let mut line = Vec::new();
        let mut rest = pattern.as_str();
        while let Some((before, after)) = rest.split_once('\u{1}') {
            if !before.is_empty() {
                line.push(run(before));
            }
            let Some((at, more)) = after.split_once('\u{2}') else {
                break;
            };
            let found = at
                .parse()
                .ok()
                .and_then(|at: usize| runs.get_mut(at)?.take());
            line.extend(found);
            rest = more;
        }
        if !rest.is_empty() {
            line.push(run(rest));
        }
        line
    }

    /// A message with links in the place of a variable: "Applies to these purposes: a and b."
    pub fn say_around(&self, key: &str, variable: &str, inner: Line) -> Result<Line, RenderError> {
        let text = self.say_with(key, &[(variable, "\u{1}")])?;
        let (before, after) = text.split_once('\u{1}').unwrap_or((&text, ""));
        let mut line = Vec::new();
        if !before.is_empty() {
            line.push(run(before));
        }
        line.extend(inner);
        if !after.is_empty() {
            line.push(run(after));
        }
        Ok(line)
    }

    /// Data as links to their categories, with the items where it is not the whole category.
    pub fn data(&self, uses: &[DataUse]) -> Result<Vec<Line>, RenderError> {
        let mut whole = Vec::new();
        let mut lines = Vec::new();
        for data in uses {
            let name = self.speaker.label(&data.name)?;
            let category = link(name, format!("#{}", category_anchor(data.category)));
            match &data.items {
                None => whole.push(category),
                Some(items) => {
                    let mut names = Vec::new();
                    for item in items {
                        names.push(self.speaker.label(&item.name)?);
                    }
                    lines.push(vec![
                        category,
                        run(format!(": {}", self.speaker.list(&names))),
                    ]);
                }
            }
        }
        if !whole.is_empty() {
            lines.insert(0, titles(whole));
        }
        Ok(lines)
    }

    /// The facts by which somebody can be reached.
    pub fn contact(&self, contact: &Contact) -> Result<Vec<Fact>, RenderError> {
        let mut rows = Vec::new();
        if let Some(address) = contact.address {
            let mut line = address.line(self.speaker.tag());
            if let Some(country) = contact.country {
                line = format!("{line}, {}", self.speaker.country(country)?);
            }
            rows.push(fact(self.say("label-address")?, plain(line)));
        }
        if let Some(email) = contact.email {
            rows.push(fact(self.say("label-email")?, vec![email_link(email)]));
        }
        if let Some(phone) = contact.phone {
            rows.push(fact(
                self.say("label-phone")?,
                vec![phone_link(phone, phone)],
            ));
        }
        if let Some(form) = contact.form {
            rows.push(fact(
                self.say("label-form")?,
                vec![outside(shown(form), form)],
            ));
        }
        if let Some(url) = contact.url {
            rows.push(fact(
                self.say("label-website")?,
                vec![outside(shown(url), url)],
            ));
        }
        Ok(rows)
    }

    /// The prose of that name, or nothing if the language has none.
    pub fn prose(&self, name: &str, values: &Values) -> Result<Option<Block>, RenderError> {
        let path = format!("sections/{name}");
        let prose = self.speaker.words.prose(&path, values, 3)?;
        Ok(prose.map(|prose| Block::Html { html: prose.html }))
    }

    /// The policy's own texts for a section: the file's, then the register's.
    pub fn own_texts(
        &self,
        register: Option<&RegisterNotice>,
        section: &str,
    ) -> Result<Vec<Block>, RenderError> {
        let file = self.notice.policy.texts.as_ref();
        let own = register.and_then(|register| register.register.texts.as_ref());
        let mut blocks = Vec::new();
        let scopes = [
            (file, format!("texts-{section}")),
            (
                own,
                format!("texts-{}-{section}", register.map_or("", |r| r.id)),
            ),
        ];
        for (texts, scope) in scopes {
            let Some(text) = texts.and_then(|texts| find_text(texts, section)) else {
                continue;
            };
            let text = text.get(self.speaker.tag());
            let (path, scope) = (format!("texts.{section}"), scope.replace('_', "-"));
            let words = self.speaker.words;
            let prose = words.markdown(&path, text, None, 3, &scope)?;
            blocks.push(Block::Html { html: prose.html });
        }
        Ok(blocks)
    }
}

fn find_text<'t>(texts: &'t Texts, section: &str) -> Option<&'t Text> {
    texts.0.get(section).map(|prose| &prose.value.0)
}

/// The ways in which somebody can be reached.
#[derive(Clone, Copy, Default)]
pub struct Contact<'a> {
    pub address: Option<&'a Address>,
    /// The country's code, shown after the address.
    pub country: Option<&'a str>,
    pub email: Option<&'a str>,
    pub phone: Option<&'a str>,
    pub form: Option<&'a str>,
    pub url: Option<&'a str>,
}

/// The anchor of a purpose.
pub fn purpose_anchor(id: &str) -> String {
    format!("purpose-{id}")
}

/// The anchor of a service.
pub fn service_anchor(id: &str) -> String {
    format!("service-{id}")
}

/// The anchor of a data category.
pub fn category_anchor(id: &str) -> String {
    format!("data-{id}")
}

/// The anchor of a section or right: ids are snake case in the policy, kebab case in addresses.
pub fn section_anchor(id: &str) -> String {
    id.replace('_', "-")
}

/// Links that keep their capitals, as the names of purposes do, one after the other; see [`Speaker::titles`].
pub fn titles(links: Vec<Run>) -> Line {
    let mut line = Vec::new();
    for link in links {
        if !line.is_empty() {
            line.push(run(Words::APART));
        }
        line.push(link);
    }
    line
}

/// An address of mail as a link.
pub fn email_link(email: &str) -> Run {
    outside(email, &format!("mailto:{email}"))
}

/// A number as a link; `shown` is how people read it, on one line.
pub fn phone_link(number: &str, shown: &str) -> Run {
    let shown = shown.replace(' ', "\u{a0}");
    match tel(number) {
        Some(href) => outside(shown, &href),
        None => run(shown),
    }
}

/// An address as people read it: without scheme and closing slash.
pub fn shown(url: &str) -> String {
    let text = url
        .strip_prefix("https://")
        .or_else(|| url.strip_prefix("http://"))
        .unwrap_or(url);
    text.trim_end_matches('/').to_owned()
}
