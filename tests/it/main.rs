//! All integration tests in one binary, one module per surface.
mod consent;
mod languages;
mod pages;
mod publish;
