//! All integration tests in one binary, one module per surface.
mod languages;
mod pages;
mod publish;
