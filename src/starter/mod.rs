//! First projects: from a starter kit and a few answers to a small, commented policy that is the owner's to go on with.
//!
//! The kits are data in `starters/`; what their files may say is told in `starters/README.md`.

mod compose;
pub mod kit;
mod law;
pub mod outline;
pub mod quote;
mod services;

pub use compose::{Answers, policy};
pub use kit::{Kit, all, ids};
