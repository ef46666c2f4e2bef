//! A Finnish business id cannot exist, or a Finnish company has none.
//!
//! ## Why it matters
//! Two companies may have nearly the same name; the business id tells which one is meant. Its last digit is worked out
//! from the others, so a slip can be seen at once.
//!
//! ## Example
//! ```yaml
//! controller:
//!   name: Esimerkki Oy
//!   business_id: 1234567-8
//!   address: Esimerkkikatu 1, 00100 Helsinki
//!   country: FI
//!   email: tietosuoja@esimerkki.example
//! ```
//!
//! ## Instead
//! ```yaml
//! controller:
//!   name: Esimerkki Oy
//!   business_id: 1234567-1
//!   address: Esimerkkikatu 1, 00100 Helsinki
//!   country: FI
//!   email: tietosuoja@esimerkki.example
//! ```
//!
//! ## Limits
//! An id that cannot exist is a warning, since what the notice says is wrong. A missing one is a note: the Regulation
//! does not ask for it. seloste does not look up whether the id is yours.

use super::form_of;
use crate::check::facts::Facts;
use crate::check::rule::{Findings, Rule};
use crate::diagnostic::Severity;
use crate::model::ControllerKind;

pub const RULE: Rule = Rule::warning(
    "CTL-006",
    "doubtful-business-id",
    "good practice; the GDPR does not ask for it",
)
.check(check);

/// Forms of company that have a business id from the trade register.
const COMPANIES: &[&str] = &["oy", "oyj", "ab", "abp", "ky", "kb", "osk"];

fn check(facts: &Facts, findings: &mut Findings) {
    let Some(controller) = &facts.policy.controller else {
        return;
    };
    let country = controller.country.as_ref().map(|country| country.code());
    if country.is_none_or(|code| facts.catalogue.countries.sovereign(code) != "FI") {
        return;
    }
    if let Some(id) = &controller.business_id {
        let Some(fault) = fault(id) else { return };
        let finding = RULE
            .at(
                id.span,
                format!("`{}` is not a Finnish business id", id.value),
            )
            .label(fault);
        findings.add(match well_formed(id) {
            Some(form) => finding.help(format!("write `{form}`")).edit(id.span, form),
            None => finding.help(
                "copy it again from the Business Information System (ytj.fi); it looks like `1234567-1`",
            ),
        });
        return;
    }
    let form = controller.name.as_ref().and_then(|name| form_of(name));
    let company = form.is_some_and(|form| COMPANIES.contains(&form.to_lowercase().as_str()));
    let said = controller.kind.as_ref().map(|kind| kind.value);
    let organisation = said == Some(ControllerKind::Organisation) || (said.is_none() && company);
    if organisation
        && controller.registration.is_none()
        && !controller.faulty("business_id")
        && !controller.faulty("registration")
    {
        let mut finding = RULE
            .at(controller.key, "the controller is a Finnish organisation without a business id")
            .label("no `business_id` here")
            .help("add `business_id:`, such as `1234567-1`, or `registration:` with another register's number");
        finding.severity = Severity::Note;
        findings.add(finding);
    }
}

/// What is wrong with an id: seven digits, a hyphen and the digit that follows from them.
fn fault(id: &str) -> Option<&'static str> {
    let form = id.split_once('-').filter(|(number, check)| {
        let digits = |text: &str| text.bytes().all(|byte| byte.is_ascii_digit());
        number.len() == 7 && check.len() == 1 && digits(number) && digits(check)
    });
    let Some((number, check)) = form else {
        return Some("seven digits, a hyphen and one digit were expected");
    };
    (check_digit(number) != check.parse().ok())
        .then_some("the last digit does not follow from the others")
}

/// The digit that follows from seven others; some numbers have none and are not used.
fn check_digit(number: &str) -> Option<u32> {
    const WEIGHTS: [u32; 7] = [7, 9, 10, 5, 8, 4, 2];
    let digits = number.chars().filter_map(|digit| digit.to_digit(10));
    let sum: u32 = digits
        .zip(WEIGHTS)
        .map(|(digit, weight)| digit * weight)
        .sum();
    match sum % 11 {
        0 => Some(0),
        1 => None,
        rest => Some(11 - rest),
    }
}

/// The id meant by one in another form, where its digits are right: `FI12345671`, `12345671`, or one of six digits.
fn well_formed(id: &str) -> Option<String> {
    let bare = id.trim().trim_start_matches("FI").trim();
    if !bare
        .chars()
        .all(|c| c.is_ascii_digit() || c == '-' || c == ' ')
    {
        return None;
    }
    let digits: String = bare.chars().filter(char::is_ascii_digit).collect();
    let digits = match digits.len() {
        7 => format!("0{digits}"),
        8 => digits,
        _ => return None,
    };
    let meant = format!("{}-{}", &digits[..7], &digits[7..]);
    fault(&meant).is_none().then_some(meant)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_last_digit_follows_from_the_others() {
        for id in [
            "1234567-1",
            "0123456-2",
            "1357924-2",
            "2345678-0",
            "1122334-9",
        ] {
            assert_eq!(fault(id), None, "{id}");
        }
        for id in [
            "1234567-8",
            "1234567-",
            "12345671",
            "FI12345671",
            "1234567-12",
            "123456-1",
        ] {
            assert!(fault(id).is_some(), "{id}");
        }
        assert_eq!(well_formed("FI12345671").as_deref(), Some("1234567-1"));
        assert_eq!(well_formed("12345671").as_deref(), Some("1234567-1"));
        assert_eq!(well_formed("123456-2").as_deref(), Some("0123456-2"));
        assert_eq!(well_formed("1234567-8"), None);
    }
}
