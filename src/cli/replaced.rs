//! Which built-in words and looks a project has replaced, for people who look at what was built.

use crate::content;
use crate::project::Project;

/// A line for each file of the project that takes the place of something built in.
pub(super) fn lines(project: &Project) -> Vec<String> {
    let site = project.policy.site.as_ref();
    let theme = site.and_then(|site| site.theme.as_ref());
    let theme = theme.map_or("default", |theme| theme.value.as_str());
    let assets = &project.assets;
    let mut lines = Vec::new();
    for path in assets.project_paths() {
        let own = assets.get(path).unwrap_or_default();
        let built_in = assets.built_in(path);
        if built_in == Some(&*own) {
            continue;
        }
        let of_theme = path.strip_prefix(&format!("themes/{theme}/"));
        let of_default = of_theme
            .and_then(|file| assets.built_in(&format!("themes/default/{file}")))
            .is_some();
        if path.ends_with(".ftl") {
            let text = String::from_utf8_lossy(&own);
            let keys = content::replaced(assets, path, &text);
            if !keys.is_empty() {
                lines.push(format!("with your own words in {path}: {}", few(&keys)));
            }
        } else if built_in.is_some() {
            lines.push(format!("with your own {path} in place of the built-in one"));
        } else if of_default {
            lines.push(format!(
                "with your own {path} in place of the default theme's"
            ));
        } else if of_theme.is_some() {
            lines.push(format!("with your own {path}"));
        }
    }
    lines
}

fn few(keys: &[&str]) -> String {
    let shown = keys.iter().take(5).copied().collect::<Vec<_>>().join(", ");
    match keys.len().saturating_sub(5) {
        0 => shown,
        more => format!("{shown} and {more} more"),
    }
}
