//! Writes the consent script of a plan: `cargo run --example consent-script -- PLAN.json OUT [--readable]`. The browser
//! tests use it; `--readable` writes it before it is minified.

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
    let scripts = match args.next() {
        Some(flag) if flag == "--readable" => seloste::render::consent::readable(&plan)?,
        _ => seloste::render::consent::scripts(&plan)?,
    };
    if let Some(scripts) = scripts {
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
