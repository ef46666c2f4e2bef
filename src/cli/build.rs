//! `seloste build`: check, then publish; a failing build never touches the last good output.

use std::path::{Path, PathBuf};

use crate::cli::{Common, asked, exit, replaced, snippet};
use crate::project::ProjectError;
use crate::publish::{How, Published, publish};

#[derive(Debug, clap::Args)]
pub(super) struct Build {
    #[command(flatten)]
    common: Common,
    /// The folder to publish to, `public` in the project if not given
    #[arg(long, value_name = "DIR")]
    out: Option<PathBuf>,
}

impl Build {
    pub(super) fn run(&self) -> Result<u8, ProjectError> {
        let today = self.common.today()?;
        let project = self.common.load()?;
        let notice = project.notice();
        let findings = project.check(&notice, today);
        if !self.common.report(&findings, &project)? {
            if !self.common.quiet {
                anstream::eprintln!("nothing was published");
            }
            return Ok(exit::FINDINGS);
        }
        let site = match project.render(&notice) {
            Ok(site) => site,
            Err(error) => {
                anstream::eprintln!("error: {error}\nnothing was published");
                return Ok(exit::FINDINGS);
            }
        };
        let out = self
            .out
            .clone()
            .unwrap_or_else(|| self.common.project.join("public"));
        let before = asked::before(&out);
        let published = publish(&site, &out).map_err(|error| ProjectError(error.to_string()))?;
        if !self.common.quiet {
            anstream::eprintln!("{}", told(&published, &out));
            for line in replaced::lines(&project) {
                anstream::eprintln!("  {line}");
            }
            let effective = project.policy.effective.as_ref().map(|date| date.value);
            match project.versions.before(effective).len() {
                0 => {}
                1 => anstream::eprintln!("  with one earlier version"),
                count => anstream::eprintln!("  with {count} earlier versions"),
            }
            for version in project.versions.after(effective) {
                anstream::eprintln!(
                    "  {} is later than `effective` in policy.yaml: not published",
                    version.folder()
                );
            }
            if let Some(rest) = &published.left_behind {
                anstream::eprintln!(
                    "  {} could not be cleared away; the next build tries again",
                    rest.display()
                );
            }
            for line in before
                .iter()
                .flat_map(|before| asked::again(before, &notice.consent))
            {
                anstream::eprintln!("{line}");
            }
            if !self.common.for_machines() {
                anstream::print!("{}", snippet::text(&notice, &project.assets));
            }
        }
        Ok(exit::CLEAN)
    }
}

fn told(published: &Published, out: &Path) -> String {
    let folder = out.display();
    let size = published.bytes.div_ceil(1000);
    let all = format!("{} files, {size} kB", published.files);
    let change = match published.how {
        How::Unchanged => "nothing had changed".to_owned(),
        _ if published.removed > 0 => {
            format!(
                "{} new or changed, {} removed",
                published.changed, published.removed
            )
        }
        _ => format!("{} new or changed", published.changed),
    };
    format!("published to {folder}: {all} ({change})")
}
