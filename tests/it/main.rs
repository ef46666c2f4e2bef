//! One test binary, one module per surface.

mod consent;
