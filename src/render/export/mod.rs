//! The same facts in other forms, one file each.

pub mod policy_json;
