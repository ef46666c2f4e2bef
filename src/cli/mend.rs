//! `check --fix`: shows each change, then writes it.

use crate::cli::{Common, tell};
use crate::fix::{self, diff};
use crate::project::ProjectError;
use crate::terms::Date;

/// How often a mended file is looked at anew: behind a misspelt key there may be misspelt words. Far more than a policy
/// is deep.
const ROUNDS: usize = 16;

/// Mends what is beyond doubt until nothing of that kind is left.
///
/// # Errors
/// If a file cannot be written, or has changed since it was read.
pub(super) fn mend(common: &Common, today: Date, dry_run: bool) -> Result<(), ProjectError> {
    let mut mended = 0;
    for _ in 0..ROUNDS {
        let project = common.place.load()?;
        let findings = project.check(&project.notice(), today);
        let plan = fix::plan(&findings, &project.sources, &project.files);
        for change in &plan.changes {
            tell::raw(diff::of(project.sources.get(change.file), &change.text));
            mended += change.edits;
        }
        if plan.changes.is_empty() || dry_run {
            for span in &plan.disputed {
                let (source, at) = project.sources.locate(*span);
                tell::line(format_args!(
                    "{}:{}:{}: left as it is, because edits of this place disagree",
                    source.name, at.line, at.column
                ));
            }
            break;
        }
        fix::write::all(&plan.changes, &project.sources)
            .map_err(|error| ProjectError(error.to_string()))?;
    }
    if !common.quiet {
        let places = match mended {
            0 => "nothing".to_owned(),
            1 => "1 place".to_owned(),
            n => format!("{n} places"),
        };
        let policy = common.policy();
        if dry_run {
            tell::line(format_args!(
                "{policy}: {places} would be mended; nothing was written"
            ));
        } else if mended > 0 {
            tell::line(format_args!("{policy}: {places} mended"));
        }
    }
    Ok(())
}
