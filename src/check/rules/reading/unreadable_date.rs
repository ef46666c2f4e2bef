//! A date is not written as year-month-day, or the day does not exist.
//!
//! ## Why it matters
//! `1.3.2026` is the first of March in Finland and the third of January elsewhere. Written year first, a date means
//! the same to everybody.
//!
//! ## Example
//! ```yaml
//! effective: 1.3.2026
//! ```
//!
//! ## Instead
//! ```yaml
//! effective: 2026-03-01
//! ```

use crate::check::rule::Rule;

pub const RULE: Rule = Rule::error("YML-019", "unreadable-date", "");
