//! What is kept on devices (ePrivacy Directive Art. 5(3)).

use crate::check::rule::Apart;

crate::rules! {
    storage_without_purpose,
    storage_without_lifetime,
    unstated_access,
    unstated_provider,
    unexplained_necessity,
    consent_service_as_necessary,
    outlived_necessity,
    long_lifetime,
    cookies_only,
    unlisted_storage,
    undescribed_necessity,
    false_reassurance,
    mixed_consent,
    undeclared_combination,
}

/// The codes of the reference that have no rule, and why.
pub const APART: &[Apart] = &[];
