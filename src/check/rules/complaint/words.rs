//! Words of the rules about complaints.

use std::sync::LazyLock;

use crate::check::prose::Lexicon;

/// The supervisory authority.
pub const AUTHORITIES: &[(&str, &str, &[&str])] = &[
    (
        "fi",
        "authority",
        &["valvontaviranom*|tietosuojavaltuut*|tietosuojaviranom*"],
    ),
    (
        "en",
        "authority",
        &[
            "supervisory|protection authority|authorities",
            "data? protection ombudsman*",
        ],
    ),
    ("sv", "authority", &["tillsynsmyndighet*|dataombudsman*"]),
];

/// Where the supervisory authority is named.
pub static AUTHORITY: LazyLock<Lexicon> = LazyLock::new(|| Lexicon::new(AUTHORITIES));
