//! What the folder `starters/` holds: kits, registers that any kit may add, laws, marks and comments.

use std::rc::Rc;

use crate::assets;
use crate::source::yaml::{self, Kind, Node};
use crate::source::{Source, Sources};
use crate::starter::outline::{self, Line};

/// Folders of `starters/` that are no kits.
const APART: [&str; 2] = ["registers", "laws"];

/// A starter for one kind of site.
#[derive(Clone, Debug)]
pub struct Kit {
    /// The folder's name, such as `shop`.
    pub id: String,
    /// What it is for, by language.
    titles: Vec<(String, String)>,
    /// Its registers, and those it takes along.
    pub registers: Vec<String>,
    /// Where a service of the catalogue belongs, as `(service, register.purpose)`.
    pub(super) places: Vec<(String, String)>,
    pub(super) lines: Vec<Line>,
    order: u32,
}

impl Kit {
    /// What it is for, in a language or else in English.
    pub fn title(&self, language: &str) -> &str {
        let find = |code: &str| self.titles.iter().find(|(known, _)| known == code);
        find(language)
            .or_else(|| find("en"))
            .map_or(&self.id, |(_, title)| title)
    }

    /// The languages that every text of the kit and of the registers it can have is written in.
    pub fn languages(&self) -> Vec<String> {
        let mut all: Option<Vec<String>> = None;
        let mut lines = self.lines.clone();
        for (_, register) in shared() {
            lines.extend(register);
        }
        for line in &mut lines {
            line.visit(&mut |line| {
                if line.is_text() {
                    let has = |code: &String| line.get(code).is_some();
                    match &mut all {
                        None => {
                            all = Some(line.under.iter().map(|line| line.key.clone()).collect());
                        }
                        Some(all) => all.retain(has),
                    }
                }
            });
        }
        all.unwrap_or_default()
    }

    /// The register's own name in a language, where it has one.
    pub fn register_name(&self, id: &str, language: &str) -> Option<String> {
        let shared = shared();
        let lines = shared.iter().flat_map(|(_, lines)| lines);
        let mut registers = self
            .lines
            .iter()
            .chain(lines)
            .filter(|line| line.key == "registers");
        let name = registers.find_map(|line| line.get(id))?.get("name")?;
        Some(name.get(language)?.value.clone())
    }

    /// Every register that can be chosen: the kit's own, then the ones for any kit.
    pub fn choices(&self) -> Vec<String> {
        let mut choices = own(&self.lines);
        for (id, _) in shared() {
            if !choices.contains(&id) {
                choices.push(id);
            }
        }
        choices
    }
}

/// The ids of all kits.
pub fn ids() -> Vec<&'static str> {
    let mut ids = assets::starter_folders();
    ids.retain(|id| !APART.contains(id));
    ids
}

/// All kits, in their order.
pub fn all() -> Vec<Kit> {
    let mut kits: Vec<Kit> = ids().into_iter().map(kit).collect();
    kits.sort_by_key(|kit| (kit.order, kit.id.clone()));
    kits
}

fn kit(id: &str) -> Kit {
    let about = tree(&format!("{id}/kit.yaml"));
    let lines = outline::read(text(&format!("{id}/policy.yaml")));
    let mut registers = own(&lines);
    let taken = about.get("registers").map(|entry| &entry.value.kind);
    if let Some(Kind::List { items }) = taken {
        registers.extend(
            items
                .iter()
                .filter_map(|item| item.text().map(str::to_owned)),
        );
    }
    let order = about
        .get("order")
        .and_then(|entry| entry.value.text()?.parse().ok());
    Kit {
        titles: pairs(&about, "title"),
        places: pairs(&about, "services"),
        order: order.unwrap_or(u32::MAX),
        registers,
        lines,
        id: id.to_owned(),
    }
}

/// The registers that any kit may add, each as a part of a policy.
pub(super) fn shared() -> Vec<(String, Vec<Line>)> {
    assets::starter_files("registers")
        .into_iter()
        .map(|name| {
            let id = name.trim_end_matches(".yaml").to_owned();
            (id, outline::read(text(&format!("registers/{name}"))))
        })
        .collect()
}

/// The laws of a country, by the id of the purpose; nothing where nobody has written them down.
pub(super) fn laws(country: &str) -> Vec<Line> {
    assets::starter(&format!("laws/{country}.yaml"))
        .map(outline::read)
        .unwrap_or_default()
}

/// A mark for what only the owner knows, in a language or else in English.
pub fn mark(name: &str, language: &str) -> String {
    let words = tree("words.yaml");
    let marks = words.get("marks").map(|entry| entry.value.clone());
    let find = |name: &str| marks.as_ref().map(|marks| pairs(marks, name));
    let texts = find(name).filter(|texts| !texts.is_empty());
    let texts = texts.or_else(|| find("unknown")).unwrap_or_default();
    let of = |code: &str| texts.iter().find(|(known, _)| known == code);
    of(language)
        .or_else(|| of("en"))
        .map_or_else(|| "TODO ?".to_owned(), |(_, text)| text.clone())
}

/// The lines of a comment, in a language or else in English.
pub(super) fn comment(name: &str, language: &str) -> Vec<String> {
    let words = tree("words.yaml");
    let comments = words.get("comments").map(|entry| entry.value.clone());
    let texts = comments.and_then(|comments| comments.get(name).map(|entry| entry.value.clone()));
    let lines = texts.and_then(|texts| {
        let entry = texts.get(language).or_else(|| texts.get("en"))?;
        Some(entry.value.clone())
    });
    match lines.as_deref().map(|node| &node.kind) {
        Some(Kind::List { items }) => items
            .iter()
            .filter_map(|item| item.text().map(str::to_owned))
            .collect(),
        _ => Vec::new(),
    }
}

pub(super) fn own(lines: &[Line]) -> Vec<String> {
    let registers = lines.iter().find(|line| line.key == "registers");
    registers
        .into_iter()
        .flat_map(|registers| &registers.under)
        .map(|register| register.key.clone())
        .collect()
}

fn pairs(node: &Node, key: &str) -> Vec<(String, String)> {
    match node.get(key).map(|entry| &entry.value.kind) {
        Some(Kind::Map { entries, .. }) => entries
            .iter()
            .filter_map(|entry| Some((entry.key.clone(), entry.value.text()?.to_owned())))
            .collect(),
        _ => Vec::new(),
    }
}

/// A file of the folder. It is built in, so it is there: the tests go through every one.
fn text(path: &str) -> &'static str {
    assets::starter(path).unwrap_or_else(|| panic!("starters/{path} is built in"))
}

fn tree(path: &str) -> Rc<Node> {
    let mut sources = Sources::default();
    let file = sources.add(Source::new(path, text(path)));
    let (node, _) = yaml::parse(sources.get(file), file);
    node.unwrap_or_else(|| panic!("starters/{path} is YAML"))
}
