//! A key is missing that the format cannot do without: the name of a register, the role of a recipient, the date of a
//! change.
//!
//! ## Why it matters
//! Other rules say what the law asks for; this one says what an entry needs to be understood at all. Without it nothing
//! can be said about the entry, and nothing follows from it.
//!
//! ## Example
//! ```yaml
//! changes:
//!   - text: {fi: Säilytysaikoja lyhennettiin., en: Retention periods were shortened.}
//! ```
//!
//! ## Instead
//! ```yaml
//! changes:
//!   - date: 2026-03-01
//!     text: {fi: Säilytysaikoja lyhennettiin., en: Retention periods were shortened.}
//! ```

use crate::check::rule::{Need, Rule};

pub const RULE: Rule = Rule::error("YML-015", "missing-key", "").needs(&[
    Need::new(
        "seloste",
        "",
        "{} does not say its format",
        "add `seloste: 1` as the first line",
    ),
    Need::new(
        "languages",
        "",
        "{} does not say its languages",
        "add `languages: [fi, en]`; the first is the authoritative one",
    ),
    Need::new(
        "changes.*.date",
        "",
        "{} has no date",
        "add `date:`, such as `2026-03-01`",
    ),
    Need::new(
        "changes.*.text",
        "",
        "{} does not say what changed",
        "add `text:` in every language",
    ),
    Need::new(
        "controller.country",
        "GDPR Art. 55, 77(1)",
        "{} has no country",
        "add `country: FI`; it gives the supervisory authority and the national rules",
    ),
    Need::new(
        "allow.*.code",
        "",
        "{} does not say which finding it is about",
        "add `code:`, such as `BAS-063`",
    ),
    Need::new(
        "allow.*.at",
        "",
        "{} does not say where",
        "add `at:` with the path, such as `registers.website`",
    ),
    Need::new(
        "allow.*.reason",
        "",
        "{} gives no reason",
        "add `reason:` for whoever reads this next year",
    ),
    Need::new(
        "extra.*.id",
        "",
        "{} has no id",
        "add `id:`, the name of its file in `content/<lang>/extra/`",
    ),
    Need::new(
        "data_categories.*.name",
        "GDPR Art. 14(1)(d)",
        "{} has no name",
        "add `name:`; only ids from the catalogue have a name of their own",
    ),
    Need::new(
        "recipients.*.role",
        "GDPR Art. 4(9), 28",
        "{} has no role",
        "add `role:` with `processor`, `controller`, `joint_controller`, `authority` or `public`",
    ),
    Need::new(
        "services.*.name",
        "FI-SVPL § 205(1)",
        "{} has no name",
        "add `name:`",
    ),
    Need::new(
        "services.*.description",
        "FI-SVPL § 205(1)",
        "{} is not described",
        "add `description:` in every language",
    ),
    Need::new(
        "services.*.consent",
        "ePrivacy Directive Art. 5(3)",
        "{} does not say under which heading consent is asked",
        "add `consent:` with `necessary`, `functional`, `analytics`, `marketing` or `embedded`",
    ),
    Need::new(
        "registers.*.name",
        "",
        "{} has no name",
        "add `name:`; only ids from the catalogue have a name of their own",
    ),
    Need::new(
        "registers.*.subjects",
        "GDPR Art. 12(1), 30(1)(c)",
        "{} does not say whom it is about",
        "add `subjects:`, such as `[customer]`",
    ),
    Need::new(
        "registers.*.joint_controllers.*.country",
        "GDPR Art. 26",
        "{} has no country",
        "add `country:`",
    ),
]);
