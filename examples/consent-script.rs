//! Writes the consent script of a plan: `cargo run --example consent-script -- PLAN.json OUT`. The browser tests use it.

#[path = "../tests/it/consent/words.rs"]
mod words;

use std::path::Path;

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let mut args = std::env::args_os().skip(1);
    let (Some(plan), Some(out)) = (args.next(), args.next()) else {
        return Err("usage: consent-script PLAN.json OUT".into());
    };
    let plan = words::plan(&std::fs::read_to_string(plan)?);
    std::fs::create_dir_all(&out)?;
    if let Some(scripts) = seloste::render::consent::scripts(&plan)? {
        std::fs::write(
            Path::new(&out).join(seloste::render::consent::SCRIPT),
            scripts.script,
        )?;
        std::fs::write(
            Path::new(&out).join(seloste::render::consent::SETTINGS),
            scripts.settings,
        )?;
    }
    Ok(())
}
