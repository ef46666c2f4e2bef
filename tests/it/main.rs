//! All integration tests in one binary, one module per surface.
mod build;
mod check;
mod consent;
mod example;
mod harness;
mod hostile;
mod languages;
mod layers;
mod markdown;
mod pages;
mod publish;
mod readme;
