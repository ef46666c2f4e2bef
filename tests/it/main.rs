//! All integration tests in one binary, one module per surface.
mod languages;
mod publish;
