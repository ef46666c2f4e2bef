//! What is kept on devices (ePrivacy Directive Art. 5(3)).

use crate::check::rule::Apart;

crate::rules! {
    storage_without_lifetime,
    storage_without_purpose,
    unexplained_necessity,
    unnamed_storage,
}

/// The codes of the reference that have no rule, and why.
pub const APART: &[Apart] = &[];
