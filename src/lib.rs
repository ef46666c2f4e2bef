//! seloste, a compiler for privacy notices.
pub mod assets;
pub mod diagnostic;
pub mod site;
pub mod span;
