//! Recipients with the transfers they make.

use crate::catalogue::Adequacy;
use crate::derive::{Because, DataUse, Label};
use crate::span::Span;
use crate::terms::{Date, Mechanism, Prose, Role, Text};

/// A recipient with the transfers it makes.
#[derive(Clone, Debug)]
pub struct Party<'a> {
    pub id: &'a str,
    /// Where it was written: the recipient, or the service that brings it.
    pub span: Span,
    /// Its own name, if one is given.
    pub name: Option<Label<'a>>,
    /// What it does; always there if there is no name.
    pub category: Option<Label<'a>>,
    pub role: Option<Role>,
    /// Where it is established.
    pub country: Option<&'a str>,
    /// Their own notice.
    pub url: Option<&'a str>,
    /// When data are given at all.
    pub only_if: Option<&'a Prose>,
    /// Only these data of the purpose's, if not all.
    pub data: Option<Vec<DataUse<'a>>>,
    /// Each transfer outside the EEA; empty where there is none.
    pub transfers: Vec<TransferNotice<'a>>,
    pub transfers_because: Because,
    /// Brought by a service of the catalogue, not written as a recipient.
    pub from_service: bool,
}

/// A transfer outside the EEA (GDPR Chapter V).
///
/// Nobody writes "there is a transfer": it follows from where a party is established or says that data go. A
/// transfer without a mechanism is kept, so that `check` can point at the party that caused it.
#[derive(Clone, Debug)]
pub struct TransferNotice<'a> {
    pub span: Span,
    /// The country's code, or `various`.
    pub country: Option<&'a str>,
    /// `adequacy` where a general decision makes it unnecessary to write one.
    pub mechanism: Option<Mechanism>,
    /// The decision behind `adequacy` and `dpf`, or one for the whole country beside another mechanism.
    pub adequacy: Option<&'a Adequacy>,
    /// When the recipient was last seen on the framework's list.
    pub verified: Option<Date>,
    /// A link to the safeguards, or how to get a copy.
    pub copy: Option<&'a Text>,
    pub fallback: Option<FallbackNotice<'a>>,
    /// The risks, Art. 49(1)(a).
    pub risks: Option<&'a Prose>,
}

/// What applies should the first mechanism fall.
#[derive(Clone, Debug)]
pub struct FallbackNotice<'a> {
    pub mechanism: Option<Mechanism>,
    pub copy: Option<&'a Text>,
}
