//! Every kind of fault of the model once, told once and whole; its near miss is silent.

use crate::desk;

mod faults;
mod slips;

/// A policy with something of every kind and without a fault.
const BASE: &str = include_str!("model/base.yaml");

/// The base with one place changed.
#[track_caller]
fn changed(from: &str, to: &str) -> String {
    assert_eq!(BASE.matches(from).count(), 1, "`{from}` is not one place");
    BASE.replacen(from, to, 1)
}

/// What is told when `from` becomes `to`.
#[track_caller]
fn told(from: &str, to: &str) -> Vec<String> {
    desk::policy(&changed(from, to)).findings()
}

#[test]
fn the_base_has_no_fault() {
    assert_eq!(desk::policy(BASE).findings(), Vec::<String>::new());
}
