//! Findings that weigh less, or stand elsewhere, than those of their rule's page.

use super::{folder, overlay};
use crate::desk;
use crate::harness::read;

#[test]
fn rules_weigh_by_the_case() {
    let base = read(&folder().join("base.yaml"));
    let abroad = "controller:\n  name: Esimerkki Oy\n  address: Esimerkkikatu 1, Dover\n  country: US\n  email: tietosuoja@esimerkki.example\n  authority: ";
    let representative = "\nrepresentative:\n  name: Edustus Oy\n  address: Esimerkkikatu 2, 00100 Helsinki\n  country: FI\n  email: edustus@esimerkki.example\n";
    let joint = "registers:\n  customers:\n    joint_controllers:\n      - name: Kauppa Inc.\n        country: US\n        arrangement: {fi: Kauppa Inc. vastaa pyyntöihin., en: Kauppa Inc. answers requests.}\n        contact_point: {fi: Kirjoita meille., en: Write to us.}\n";
    let cases: [(String, Option<&str>); 5] = [
        // Without an establishment in the EEA no authority leads: each is competent in its own country.
        (
            format!("{abroad}se{representative}"),
            Some(
                "warning[CMP-009]: the authority `se` is that of `SE`, and the representative is in `FI`",
            ),
        ),
        (format!("{abroad}fi{representative}"), None),
        // A joint controller abroad may collect its data itself.
        (
            joint.to_owned(),
            Some(
                "warning[TRF-001]: the joint controller `Kauppa Inc.` is outside the EEA, and the policy does not say on what ground data go to it",
            ),
        ),
        (joint.replace("country: US", "country: SE"), None),
        (
            format!(
                "recipients:\n  shop: {{name: Kauppa Inc., role: joint_controller, country: US, transfer: {{mechanism: scc, copy: https://kauppa.example/scc}}}}\n{}",
                joint.replace("  customers:\n", "  customers:\n    recipients: [shop]\n")
            ),
            None,
        ),
    ];
    for (example, told) in cases {
        let found = desk::policy(&overlay::over(&base, &example)).findings();
        match told {
            Some(told) => assert!(
                found.len() == 1 && found[0].ends_with(told),
                "{example}\n{found:#?}"
            ),
            None => assert_eq!(found, [""; 0], "{example}"),
        }
    }
}
