//! `seloste build`: check, then publish; a failing build never touches the last good output.

use std::path::{Path, PathBuf};

use crate::cli::{Common, asked, exit, number, replaced, snippet, tell, told_of};
use crate::project::ProjectError;
use crate::publish::{How, Published, publish};

#[derive(Debug, clap::Args)]
#[command(after_help = "\
Examples:
  seloste build                        to public/
  seloste build --strict               only if not even a warning is left
  seloste build --out ../site/privacy  into the folder of a site you have
  seloste build --config privacy.yaml  a policy of another name")]
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
        let mut work = self.common.work();
        let project = self.common.load(&mut work)?;
        let notice = self.common.derive(&project, &mut work);
        let findings = work.stage("checking", || project.check(&notice, today));
        if !self.common.report(&findings, &project)? {
            if !self.common.quiet {
                tell::line("nothing was published");
            }
            return Ok(exit::FINDINGS);
        }
        let rendered = work.stage("rendering", || {
            let site = project.render(&notice);
            site.map_err(told_of)
                .and_then(|site| self.common.keeps_its_date(&project, &notice).map(|()| site))
        });
        let Ok(site) = rendered else {
            tell::line("nothing was published");
            return Ok(exit::FINDINGS);
        };
        let out = self
            .out
            .clone()
            .unwrap_or_else(|| self.common.place.dir().join("public"));
        let before = asked::before(&out);
        let published = work
            .stage("publishing", || publish(&site, &out))
            .map_err(|error| ProjectError(error.to_string()))?;
        if !self.common.quiet {
            tell::line(told(&published, &out));
            if let Some(left) = self.common.left(&project) {
                tell::line(format_args!("  not for the public yet: {left}"));
            }
            for line in replaced::lines(&project) {
                tell::line(format_args!("  {line}"));
            }
            let effective = project.policy.effective.as_ref().map(|date| date.value);
            match project.versions.before(effective).len() {
                0 => {}
                1 => tell::line("  with one earlier version"),
                count => tell::line(format_args!("  with {count} earlier versions")),
            }
            for version in project.versions.after(effective) {
                tell::line(format_args!(
                    "  {} is later than `effective` in policy.yaml: not published",
                    version.folder()
                ));
            }
            if let Some(rest) = &published.left_behind {
                tell::line(format_args!(
                    "  {} could not be cleared away; the next build tries again",
                    rest.display()
                ));
            }
            for line in before
                .iter()
                .flat_map(|before| asked::again(before, &notice.consent))
            {
                tell::line(line);
            }
            if !self.common.for_machines() {
                tell::print(snippet::text(&notice, &project.assets))?;
            }
        }
        work.tell_times();
        Ok(exit::CLEAN)
    }
}

fn told(published: &Published, out: &Path) -> String {
    let folder = out.display();
    let size = published.bytes.div_ceil(1000);
    let all = format!("{}, {size} kB", number(published.files, "file", "files"));
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
