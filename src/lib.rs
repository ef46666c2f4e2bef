//! seloste, a compiler for privacy notices: one `policy.yaml` in, a bilingual notice and its consent banner out.
//!
//! ```text
//! policy.yaml ─ load ─▶ Source ─ read ─▶ Policy ─ derive ─▶ Notice ─ render ─▶ Site ─ publish ─▶ files
//!                                      what you wrote      what follows          in memory
//!                                             └──── check ──┴──▶ Diagnostics ─▶ report
//! ```
//!
//! 1. **load** ([`source::Sources::load`]) takes the files from the disk; what is wrong with a file as a whole (size,
//!    encoding) is a finding.
//! 2. **read** ([`source::yaml::parse`], [`model::read::read`]) makes a tree with a place for every value, then a
//!    [`model::Policy`] in which every field may be absent. All faults are told at once.
//! 3. **derive** ([`derive::derive`]) says what the law says follows from it, as a [`derive::Notice`]. Total: it never
//!    fails and never reports. The law stands here and nowhere else.
//! 4. **check** ([`check::check`]) asks both what was written and what follows.
//! 5. **render** ([`render`]) makes the pages, the consent script and the rest of the [`site::Site`], in memory.
//! 6. **publish** ([`publish::publish`]) puts it onto the disk, so that a whole site is there at every moment.
//!
//! [`serve::serve`] does all of it but the last step at every save, and shows the site from memory.
//!
//! [`explain::explain`] tells of any derived statement how it came to be, with the reasons that derive kept;
//! [`manual`] shows the rules, each from the head of its own file.
//!
//! [`project::Project`] is the only module that knows the whole of it. Facts ([`catalogue`]), words ([`content`]) and
//! looks (themes) stay apart, come in by one door ([`assets`]), and a project may override each of them.

pub mod assets;
pub mod catalogue;
pub mod check;
pub mod cli;
pub mod content;
pub mod derive;
pub mod diagnostic;
pub mod explain;
pub mod fix;
pub mod manual;
pub mod model;
pub mod project;
pub mod publish;
pub mod render;
pub mod report;
pub mod schema;
pub mod serve;
pub mod site;
pub mod source;
pub mod span;
pub mod starter;
pub mod terms;
pub mod versions;
