//! seloste, a compiler for privacy notices.
pub mod diagnostic;
pub mod model;
pub mod site;
pub mod source;
pub mod span;
pub mod terms;
