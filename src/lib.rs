//! seloste, a compiler for privacy notices.
pub mod diagnostic;
pub mod publish;
pub mod site;
pub mod span;
