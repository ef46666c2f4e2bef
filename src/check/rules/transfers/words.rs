//! Words of the rules about transfers.

use std::sync::LazyLock;

use crate::check::prose::Wording;

/// What is done with data that leave.
pub const MOVES: &[(&str, &str, &[&str])] = &[
    (
        "fi",
        "moves",
        &[
            "siir*|luovu*|lähet*|lähete*|toimit*|käsitel*|käsittel*|tallen*|talle*|säilyt*|säily*|vie*|pääs*",
        ],
    ),
    (
        "en",
        "moves",
        &["transfer*|disclos*|send*|sent|mov*|process*|stor*|kept|keep|share*|access*"],
    ),
];

/// A transfer that is only said to happen if it is needed.
pub static CONDITIONAL: LazyLock<Wording> = LazyLock::new(|| {
    Wording::new(&[
        (
            "fi",
            "conditional",
            &[
                "ellei|jollei|elleivät|jolleivät|ellemme|paitsi|muutoin|muuten … … tarpee*|tarpell*|välttämät*|edelly*|vaadi|vaadita|vaatii|vaativat|sallit*|salli|riittäv*|asianmukais*|suojatoim*|teknis*",
                "ei|emme|eivät|eikä|emmekä säännönmukaisesti|säännöllisesti|pääsääntöisesti|lähtökohtaisesti|yleensä",
                "vain|ainoastaan jos|mikäli|kun|silloin|siltä|sikäli|siinä … … tarpee*|tarpell*|välttämät*|edelly*|vaadi|vaadita|vaatii|vaativat|sallit*|salli|riittäv*|asianmukais*|suojatoim*|teknis*",
            ],
        ),
        (
            "en",
            "conditional",
            &[
                "unless|except … … necessary|needed|required|requires|require|essential|unavoidable|adequate|appropriate|safeguards|permitted|permits|legitimate|technical|technically",
                "not generally|normally|usually|ordinarily|regularly|routinely",
                "only if|when|where|insofar|to|as … … necessary|needed|required|requires|require|essential|unavoidable|adequate|appropriate|safeguards|permitted|permits|legitimate|technical|technically",
            ],
        ),
    ])
    .about(&[
        ("fi", "outside", &["eu*|eta* … ulkopuol*", "kolma* ma*"]),
        (
            "en",
            "outside",
            &[
                "outside|beyond … eu*|eea*|union|europe|area",
                "third country|countries",
                "non-eu|non-eea",
            ],
        ),
    ])
    .with(MOVES)
    .home(&["transfers"])
    .unless(&[
        (
            "fi",
            "told",
            &[
                "edellä|alla|mainit*|luetel*|kuvat*|kerro*|taulu*|listat*",
                "suostu*|pyydä*|pyynnö*|ohjee*",
            ],
        ),
        (
            "en",
            "told",
            &[
                "above|below|described|listed|mentioned|stated|named|table",
                "consent*|you ask|request|instruct*",
            ],
        ),
    ])
});
