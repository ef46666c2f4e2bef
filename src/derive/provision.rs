//! Must people give their data (GDPR Art. 13(2)(e))?

use crate::derive::{Articles, Because};
use crate::terms::{LegalBasis, Provision};

/// The answer to "must I give my data?": as written, else by legal basis.
pub(super) fn provision(
    articles: Articles,
    said: Option<Provision>,
    basis: Option<LegalBasis>,
) -> (Option<Provision>, Because) {
    if !articles.article_13 {
        return (None, NOT_SUPPLIED);
    }
    if let Some(said) = said {
        return (Some(said), SAID);
    }
    match basis {
        Some(LegalBasis::Contract) => (Some(Provision::Contractual), BY_CONTRACT),
        Some(LegalBasis::LegalObligation) => (Some(Provision::Statutory), BY_LAW),
        Some(LegalBasis::Consent | LegalBasis::LegitimateInterests) => {
            (Some(Provision::Voluntary), FREE)
        }
        Some(LegalBasis::VitalInterests | LegalBasis::PublicTask) | None => (None, UNDECIDED),
    }
}

const NOT_SUPPLIED: Because = Because::new(
    "GDPR Art. 13(2)(e)",
    "the person supplies none of the data, so that the question does not arise",
);
const SAID: Because = Because::new(
    "GDPR Art. 13(2)(e)",
    "whether people must give them is as the policy says",
);
const BY_CONTRACT: Because = Because::new(
    "GDPR Art. 13(2)(e)",
    "unless the policy says otherwise, data for a contract are a contractual requirement",
);
const BY_LAW: Because = Because::new(
    "GDPR Art. 13(2)(e)",
    "unless the policy says otherwise, data for a legal obligation are a statutory requirement",
);
const FREE: Because = Because::new(
    "GDPR Art. 13(2)(e)",
    "unless the policy says otherwise, nobody must give data on this legal basis",
);
const UNDECIDED: Because = Because::new(
    "GDPR Art. 13(2)(e)",
    "the legal basis does not decide it, and the policy does not say it",
);
