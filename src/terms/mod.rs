//! The law's terms as types: what both the catalogue and the model speak in.

pub mod business_id;
pub mod colour;
pub mod html;
pub mod law;
pub mod period;
pub mod scalar;
pub(crate) mod shape;
pub mod text;
pub mod transfer;

pub use colour::Colour;
pub use html::RawHtml;
pub use law::*;
pub use period::{Lifetime, Period};
pub use scalar::{Country, Date, Email, Url};
pub use text::{Phrase, Prose, Text};
pub use transfer::{Fallback, Transfer};
