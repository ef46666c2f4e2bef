//! A register: whom it is about, where the data come from and for which purposes.

use std::rc::Rc;

use indexmap::IndexMap;

use crate::diagnostic::Diagnostic;
use crate::model::{ContactPerson, Internal, JointController, Purpose, Security};
use crate::record;
use crate::source::decode::{Decode, Entries, List, Reader};
use crate::source::suggest::nearest;
use crate::source::yaml::{Kind, Node};
use crate::span::Spanned;
use crate::terms::text::WordOr;
use crate::terms::{Period, Phrase, Prose, Text};
use crate::words;

record! {
    /// One register of the controller: one notice (GDPR Art. 13, 14).
    Register as "a register" or empty {
        /// What the register is called. Default: the name that the catalogue has for the id. Example: `{fi:
        /// Asiakasrekisteri, en: Customer register}`
        name: Phrase,
        /// The page's path in each language. Default: the id. Example: `{fi: asiakasrekisteri, en:
        /// customer-register}`
        path: Text,
        /// Who knows more. Default: the controller's. Law: GDPR Art. 12(2). Example: `{name: Maija Malli}`
        contact_person: ContactPerson,
        /// Whom it is about: words, or own texts. Law: GDPR Art. 12(1), 30(1)(c). Example: `[customer]`
        subjects: List<WordOr>,
        /// Where the data come from. Law: GDPR Art. 14(2)(f). Example: `[data_subject]`
        sources: List<Source>,
        /// Recipients of every purpose, by id. Law: GDPR Art. 13(1)(e). Example: `[hosting]`
        recipients: List<String>,
        /// Who decides together with the controller. Law: GDPR Art. 26. Example: `[{name: Toinen Esimerkki Oy,
        /// country: FI}]`
        joint_controllers: List<JointController>,
        /// What for, by id. Law: GDPR Art. 13(1)(c). Example: `{order-handling: {legal_basis: contract}}`
        purposes: Entries<Purpose>,
        /// Whether there are automated decisions; may be left out where a purpose has one. Law: GDPR Art. 13(2)(f),
        /// 22. Example: `none`
        automated_decisions: AutomatedDecisions,
        /// Security of processing. Default: the file's. Law: GDPR Art. 32. Example: `{manual: none}`
        security: Security,
        /// Own Markdown by section, shown last in it. Law: GDPR Art. 12(1). Example: `{rights: {fi: Vastaamme pian.,
        /// en: We answer soon.}}`
        texts: Texts,
        /// Sections of one's own. Law: GDPR Art. 12(1). Example: `[invoice-step-by-step]`
        extra: List<Extra>,
        /// Notes for the record of processing, never published. Law: GDPR Art. 30. Example: `{owner: Hallinto}`
        internal: Internal,
    }
}

words! {
    /// Whether the register has automated decisions (Art. 13(2)(f)).
    AutomatedDecisions as "statement on automated decisions" {
        /// There are none.
        None = "none",
        /// They stand at their purposes.
        Listed = "listed",
    }
}

record! {
    /// Where data come from (GDPR Art. 14(2)(f)).
    SourceParts as "a source" {
        /// A word, a recipient's id or own text. Example: `credit_reference_agency`
        from: WordOr,
        /// Whether it is publicly accessible. Default: what the word tells. Example: `true`
        public: bool,
        /// Only these categories come from here. Default: all that no other source names. Example: `[credit]`
        data: List<String>,
        /// When people are told: a period, `first_contact`, `first_disclosure`, or an exception. Law: GDPR Art.
        /// 14(3), 14(5). Example: `1 month`
        informed: Informed,
    }
}

/// A source: a word, or a mapping with more.
#[derive(Clone, Debug, Default)]
pub struct Source(pub SourceParts);

impl std::ops::Deref for Source {
    type Target = SourceParts;
    fn deref(&self) -> &SourceParts {
        &self.0
    }
}

impl Decode for Source {
    fn decode(node: &Rc<Node>, reader: &mut Reader) -> Option<Self> {
        if SourceParts::KEYS
            .iter()
            .any(|(key, _)| node.get(key).is_some())
        {
            return SourceParts::decode(node, reader).map(Self);
        }
        let from: Spanned<WordOr> = crate::source::decode::spanned(node, node.span, reader)?;
        let mut parts = SourceParts {
            from: Some(from),
            ..SourceParts::default()
        };
        parts.meta.span = node.span;
        Some(Self(parts))
    }
}

words! {
    /// Why people need not be told (GDPR Art. 14(5)).
    InformException as "exception of Art. 14(5)" {
        /// (a): they have the information.
        AlreadyInformed = "already_informed",
        /// (b): impossible or out of proportion.
        Disproportionate = "disproportionate",
        /// (c): obtaining or disclosure is laid down by law.
        Law = "law",
        /// (d): professional secrecy.
        Secrecy = "secrecy",
    }
}

record! {
    /// An exception from telling people (GDPR Art. 14(5)).
    InformedException as "`informed`" {
        /// Why people need not be told. Law: GDPR Art. 14(5). Example: `law`
        exception: InformException,
    }
}

/// When people are told that their data came from elsewhere (GDPR Art. 14(3)).
#[derive(Clone, Debug)]
pub enum Informed {
    Within(Period),
    /// At the first communication, 14(3)(b).
    FirstContact,
    /// When the data are first disclosed, 14(3)(c).
    FirstDisclosure,
    Exception(InformedException),
}

impl Decode for Informed {
    fn decode(node: &Rc<Node>, reader: &mut Reader) -> Option<Self> {
        match node.text() {
            Some("first_contact") => Some(Self::FirstContact),
            Some("first_disclosure") => Some(Self::FirstDisclosure),
            Some(_) => Period::decode(node, reader).map(Self::Within),
            None => InformedException::decode(node, reader).map(Self::Exception),
        }
    }
}

/// The sections that own texts may be added to, in the order of the notice.
pub const SECTIONS: &[&str] = &[
    "controller",
    "dpo",
    "purposes",
    "interests",
    "provision",
    "subjects",
    "data",
    "sources",
    "recipients",
    "disclosures",
    "transfers",
    "consent",
    "retention",
    "security",
    "cookies",
    "automated_decisions",
    "rights",
    "access",
    "rectification",
    "erasure",
    "restriction",
    "portability",
    "objection",
    "marketing_objection",
    "withdrawal",
    "complaint",
    "other_rights",
    "changes",
];

/// Own Markdown, shown last in its section.
#[derive(Clone, Debug, Default)]
pub struct Texts(pub IndexMap<String, Spanned<Prose>>);

impl Decode for Texts {
    fn decode(node: &Rc<Node>, reader: &mut Reader) -> Option<Self> {
        let Kind::Map { entries, .. } = &node.kind else {
            reader.wrong_type(node, "a mapping from section to text");
            return None;
        };
        let mut texts = IndexMap::new();
        let languages = reader.languages.clone().unwrap_or_default();
        let mut after_language = false;
        for entry in entries {
            // Texts without their section are one mistake, in however many languages.
            if languages.contains(&entry.key) {
                if !after_language {
                    let message = format!("`{}` is a language, and no section", entry.key);
                    let finding = Diagnostic::error("YML-010", entry.span, message)
                        .label("a text without its section")
                        .help("put the section that the text belongs to above it");
                    reader.find(finding);
                }
                after_language = true;
                continue;
            }
            after_language = false;
            if !SECTIONS.contains(&entry.key.as_str()) {
                let mut finding = Diagnostic::error(
                    "YML-010",
                    entry.span,
                    format!("there is no section `{}`", entry.key),
                );
                finding = match nearest(&entry.key, SECTIONS.iter().copied()) {
                    Some(near) => finding
                        .label(format!("did you mean `{near}`?"))
                        .edit(entry.span, near)
                        .help(format!("write `{near}`")),
                    None => finding
                        .label("unknown section")
                        .help("give it a page of its own under `extra`"),
                };
                reader.find(finding);
            } else if entry.value.is_null() {
                let finding = Diagnostic::error(
                    "GEN-011",
                    entry.span,
                    format!("the text for `{}` is empty", entry.key),
                )
                .law("GDPR Art. 12(1), 5(1)(a)")
                .label("nothing stands after this key")
                .help("write the text, or remove the key");
                reader.find(finding);
            } else if let Some(text) =
                crate::source::decode::spanned(&entry.value, entry.span, reader)
            {
                texts.insert(entry.key.clone(), text);
            }
        }
        Some(Self(texts))
    }
}

record! {
    /// A section of one's own (GDPR Art. 12(1)).
    ExtraParts as "an extra section" {
        /// The file `content/<lang>/extra/<id>.md`. Example: `words-we-use`
        id: String,
        /// The section it follows. Default: `changes`. Example: `rights`
        after: String,
    }
}

/// A section of one's own: its id, or a mapping that says where it stands.
#[derive(Clone, Debug, Default)]
pub struct Extra(pub ExtraParts);

impl Decode for Extra {
    fn decode(node: &Rc<Node>, reader: &mut Reader) -> Option<Self> {
        if node.text().is_none() {
            return ExtraParts::decode(node, reader).map(Self);
        }
        let id: Spanned<String> = crate::source::decode::spanned(node, node.span, reader)?;
        let mut parts = ExtraParts {
            id: Some(id),
            ..ExtraParts::default()
        };
        parts.meta.span = node.span;
        Some(Self(parts))
    }
}
