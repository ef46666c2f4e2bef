//! The record of processing: one row for each purpose (GDPR Art. 30(1)).

use crate::derive::{DataUse, Label, Notice, Party, RetentionNotice, TransferNotice};
use crate::model::{Internal, JointController, Security};
use crate::span::Spanned;
use crate::terms::LegalBasis;

/// A row of the record: what Art. 30(1)(a)–(g) asks for, and the owner's internal notes.
///
/// It is for the controller's own files: the notes are never published.
#[derive(Clone, Debug)]
pub struct RecordRow<'a> {
    /// (a) The controller's name.
    pub controller: Option<&'a str>,
    /// (a) Joint controllers of the register.
    pub joint_controllers: Vec<&'a JointController>,
    pub register: &'a str,
    pub purpose: &'a str,
    /// (b) The purpose.
    pub name: Label<'a>,
    pub legal_basis: Option<LegalBasis>,
    /// (c) Categories of data subjects.
    pub subjects: Vec<Label<'a>>,
    /// (c) Categories of personal data.
    pub data: Vec<DataUse<'a>>,
    /// (d) Recipients, by id.
    pub recipients: Vec<&'a str>,
    /// (e) Transfers: the party's id with each of its transfers.
    pub transfers: Vec<(&'a str, TransferNotice<'a>)>,
    /// (f) Time limits for erasure.
    pub retention: Vec<RetentionNotice<'a>>,
    /// (g) Security measures.
    pub security: Option<&'a Security>,
    /// Notes of the purpose, then of its register.
    pub internal: Vec<&'a Internal>,
}

/// The rows in the order of the policy.
pub fn rows<'a>(notice: &Notice<'a>) -> Vec<RecordRow<'a>> {
    let controller = notice
        .policy
        .controller
        .as_ref()
        .map(|controller| &controller.value);
    let name = controller
        .and_then(|c| c.name.as_ref())
        .map(|name| name.as_str());
    let mut rows = Vec::new();
    for register in &notice.registers {
        let joint = register.register.joint_controllers.as_ref();
        for purpose in &register.purposes {
            let parties: Vec<&Party<'a>> = purpose
                .recipients
                .iter()
                .filter_map(|id| notice.party(id))
                .collect();
            rows.push(RecordRow {
                controller: name,
                joint_controllers: joint
                    .map(|list| list.value.iter().map(|one| &one.value).collect())
                    .unwrap_or_default(),
                register: register.id,
                purpose: purpose.id,
                name: purpose.name.clone(),
                legal_basis: purpose.legal_basis,
                subjects: purpose.subjects.clone(),
                data: purpose.data.clone(),
                recipients: purpose.recipients.clone(),
                transfers: parties
                    .iter()
                    .flat_map(|party| party.transfers.iter().map(|t| (party.id, t.clone())))
                    .collect(),
                retention: purpose.retention.clone(),
                security: register.security,
                internal: [&purpose.purpose.internal, &register.register.internal]
                    .into_iter()
                    .flatten()
                    .map(|notes: &'a Spanned<Internal>| &notes.value)
                    .collect(),
            });
        }
    }
    rows
}
