//! What texts on rights and requests speak of, shared by the rules of this topic.

use crate::check::prose::Version;

/// Language, tag and patterns.
type Words = &'static [(&'static str, &'static str, &'static [&'static str])];

/// The sections and keys whose texts are about rights and requests anyway.
pub const HOME: &[&str] = &[
    "rights",
    "identity_check",
    "access",
    "rectification",
    "erasure",
    "restriction",
    "portability",
    "objection",
    "objection_research",
    "marketing_objection",
];

/// A request to use a right.
pub const REQUEST: Words = &[
    (
        "fi",
        "request",
        &[
            "tietopyyn*|tarkastuspyyn*|oikaisupyyn*|poistopyyn*|pääsypyyn*",
            "pyyntö*|pyynnö*",
            "tarkastusoikeu*",
            "oikeuksiasi|oikeuksiaan|oikeuksianne|oikeuksien",
            "oikeutta|oikeuttasi|oikeuttaan käyt*",
            "omat|omia|omien|omiin tiet*",
            "tarkastaa|oikaista|oikaisemi*|poistami* … tiet*",
        ],
    ),
    (
        "en",
        "request",
        &[
            "request|requests|requested|requesting",
            "your|their|these|data right|rights",
            "access|rectification|erasure",
        ],
    ),
];

/// Direct marketing, whose refusal has rules of its own.
pub const MARKETING: Words = &[
    (
        "fi",
        "marketing",
        &["suoramarkkin*|markkinoin*|markkinointi*|mainon*|mainoks*"],
    ),
    ("en", "marketing", &["marketing|advertising|advertisements"]),
];

/// Whether a text gives an address of any kind: e-mail, link or number.
pub fn addressed(version: &Version) -> bool {
    let text = version.text;
    text.contains('@')
        || text.contains("://")
        || text.chars().filter(char::is_ascii_digit).count() >= 5
}
