//! seloste, a compiler for privacy notices.
pub mod assets;
pub mod catalogue;
pub mod content;
pub mod derive;
pub mod diagnostic;
pub mod model;
pub mod render;
pub mod site;
pub mod source;
pub mod span;
pub mod terms;
