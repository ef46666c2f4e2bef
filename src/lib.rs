//! seloste, a compiler for privacy notices.
pub mod diagnostic;
pub mod render;
pub mod site;
pub mod span;
