//! The logo is not an image file of the project that can be published.
//!
//! ## Why it matters
//! The logo is copied beside the pages, so that no visitor's browser asks anybody else for it. A file that is missing
//! leaves a hole in every page; a drawing with script or with parts from elsewhere would bring strangers in.
//!
//! ## Example
//! ```logo.svg
//! <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 10"><script>track()</script></svg>
//! ```
//! ```yaml
//! site: {logo: logo.svg}
//! ```
//!
//! ## Instead
//! ```logo.svg
//! <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 10"><rect width="40" height="10"/></svg>
//! ```
//! ```yaml
//! site: {logo: logo.svg}
//! ```
//!
//! ## Limits
//! SVG, PNG, WebP and JPEG of up to a megabyte. seloste does not look at the picture itself.

use crate::check::facts::Facts;
use crate::check::rule::{Findings, Rule};
use crate::derive::logo::{LogoFault, logo};

pub const RULE: Rule = Rule::error("YML-042", "unusable-logo", "").check(check);

fn check(facts: &Facts, findings: &mut Findings) {
    let site = facts.policy.site.as_ref();
    let Some(path) = site.and_then(|site| site.logo.as_ref()) else {
        return;
    };
    let Err(fault) = logo(facts.assets, &path.value) else {
        return;
    };
    let finding = RULE.at(path.span, format!("`{}` cannot be the logo", path.value));
    findings.add(match fault {
        LogoFault::Outside => finding
            .label("it is not a path inside the project")
            .help("copy the file into the project and name it from there: `logo.svg`"),
        LogoFault::Missing => finding
            .label("the project has no such file")
            .help("put the file there, or correct the path: it begins at the project's folder"),
        LogoFault::NotAnImage => finding
            .label("it is not SVG, PNG, WebP or JPEG as its name says")
            .help("export the logo in one of these formats"),
        LogoFault::Active => finding
            .label("it has script, or takes parts from elsewhere")
            .help("export it as a plain SVG, or as PNG"),
    });
}
