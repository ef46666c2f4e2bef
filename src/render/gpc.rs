//! `.well-known/gpc.json`: that Global Privacy Control is honoured (W3C, Global Privacy Control, "GPC support resource").
//!
//! Browsers look for it at the root of an origin only. It is there where the banner takes the signal for a refusal.

use serde_json::json;

use crate::derive::Notice;
use crate::model::Gpc;

/// Where the file lies, from the root.
pub const PATH: &str = ".well-known/gpc.json";

/// Whether the site honours the signal: it has the script, and the script refuses.
pub fn honoured(notice: &Notice) -> bool {
    notice.consent.has_script() && notice.consent.gpc == Gpc::Refuse
}

/// The file's text, if it would be true. The statement is as old as the notice that makes it.
pub(super) fn file(notice: &Notice) -> Option<String> {
    let effective = notice.policy.effective.as_ref();
    honoured(notice).then(|| {
        let statement = match effective {
            Some(date) => json!({"gpc": true, "lastUpdate": date.value.0.to_string()}),
            None => json!({"gpc": true}),
        };
        format!("{statement}\n")
    })
}
