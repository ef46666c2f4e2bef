//! A register is both in `policy.yaml` and in a file of its own under `registers/`.
//!
//! ## Why it matters
//! Only one of the two can be published. The other would still look as if it were the notice.
//!
//! ## Example
//! ```registers/customers.yaml
//! name: {fi: Asiakasrekisteri, en: Customer register}
//! subjects: [customer]
//! ```
//!
//! ## Instead
//! ```registers/suppliers.yaml
//! name: {fi: Toimittajarekisteri, en: Supplier register}
//! subjects: [supplier]
//! sources: [data_subject]
//! recipients: []
//! purposes:
//!   purchasing:
//!     name: {fi: Ostot, en: Purchasing}
//!     legal_basis: contract
//!     data: [contact]
//!     retention: 2 years after last_purchase
//!     if_not_provided: {fi: Emme voi ostaa teiltä., en: We cannot buy from you.}
//! automated_decisions: none
//! ```

use crate::check::rule::Rule;

pub const RULE: Rule = Rule::error("YML-027", "register-twice", "");
