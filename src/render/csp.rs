//! `csp.txt`: a content security policy for the pages of the owner's own site, with the hosts of the notice's services.
//!
//! No script can hold back what another script inserts without a mark. The browser can: what is not in the notice
//! does not load.

use crate::catalogue::ServiceForm;
use crate::derive::{Notice, ServiceNotice};

use super::headers::origin;

/// Directives that a service may need hosts in, by the way it comes into the page.
fn directives(form: ServiceForm) -> &'static [&'static str] {
    match form {
        // What a frame loads is the business of its own policy.
        ServiceForm::Embed => &["frame-src"],
        ServiceForm::Script => &["script-src", "connect-src", "img-src", "frame-src"],
    }
}

/// The file's text: what each service needs, then the whole policy in a line.
pub fn file(notice: &Notice, endpoint: Option<&str>) -> String {
    let mut policy = [
        ("default-src", vec!["'self'".to_owned()]),
        ("script-src", vec!["'self'".to_owned()]),
        ("style-src", vec!["'self'".to_owned()]),
        ("img-src", vec!["'self'".to_owned(), "data:".to_owned()]),
        ("connect-src", vec!["'self'".to_owned()]),
        ("frame-src", vec!["'self'".to_owned()]),
        ("object-src", vec!["'none'".to_owned()]),
        ("base-uri", vec!["'self'".to_owned()]),
        ("form-action", vec!["'self'".to_owned()]),
        ("frame-ancestors", vec!["'self'".to_owned()]),
    ];
    let mut allow = |directive: &str, source: &str| {
        for (_, sources) in policy.iter_mut().filter(|(name, _)| *name == directive) {
            if !sources.iter().any(|known| known == source) {
                sources.push(source.to_owned());
            }
        }
    };
    let mut out = String::from(
        "# For the pages of your own site: with this header a browser loads nothing that the notice does not name,\n\
         # whatever inserts it. Add the hosts of your own; an inline script needs its hash or a nonce in script-src.\n\n",
    );
    for service in notice.services.iter().filter(|s| s.discontinued.is_none()) {
        let sources = hosts(service);
        if sources.is_empty() {
            continue;
        }
        out.push_str(&format!("# {}: {}\n", service.id, sources.join(" ")));
        for directive in directives(service.form) {
            for source in &sources {
                allow(directive, source);
            }
        }
    }
    if let Some(origin) = endpoint.and_then(origin) {
        out.push_str(&format!("# the record of a choice: {origin}\n"));
        allow("connect-src", origin);
    }
    let line: Vec<String> = policy
        .iter()
        .map(|(name, sources)| format!("{name} {}", sources.join(" ")))
        .collect();
    out.push_str(&format!("\nContent-Security-Policy: {}\n", line.join("; ")));
    out
}

/// A service's hosts as sources; what is no host name or pattern of one has no place in a header.
fn hosts(service: &ServiceNotice) -> Vec<String> {
    let plain = |c: char| c.is_ascii_alphanumeric() || matches!(c, '.' | '-' | '*' | '/');
    service
        .hosts
        .iter()
        .filter(|host| host.chars().all(plain))
        // A path stands for all below it only with a slash at its end.
        .map(|host| {
            format!(
                "https://{host}{}",
                if host.contains('/') { "/" } else { "" }
            )
        })
        .collect()
}
