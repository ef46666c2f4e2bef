//! All integration tests in one binary, one module per surface.
mod build;
mod check;
mod consent;
mod derive;
mod desk;
mod example;
mod harness;
mod languages;
mod layers;
mod model;
mod pages;
mod publish;
mod reading;
mod readme;
mod required;
mod rights;
mod yaml;
