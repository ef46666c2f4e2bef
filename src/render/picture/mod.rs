//! Pictures drawn from the model: where data come from and go, and how long they are kept.
//!
//! A picture repeats what the text beside it says, so it has one name for screen readers and no content of its own. It
//! is drawn with classes only: the theme gives the colours, and a strict content security policy has nothing to object to.

mod canvas;
mod flow;
mod timeline;

pub use flow::flow;
pub use timeline::Timeline;
