//! What follows from a policy: total, never reporting. The law stands here and nowhere else.

pub mod notice;

pub use notice::*;
