//! What the author wrote: one struct for each mapping of `policy.yaml`, every field optional.
//!
//! Nothing here says what must be there: that is one table in `check`, applied after reading.

pub mod controller;
pub mod data;
pub mod policy;
pub mod purpose;
pub mod read;
pub mod recipient;
pub mod register;
pub mod resolve;
pub mod retention;
pub mod service;
mod shape;
pub mod walk;

pub use controller::*;
pub use data::*;
pub use policy::*;
pub use purpose::*;
pub use recipient::*;
pub use register::*;
pub use retention::*;
pub use service::*;
