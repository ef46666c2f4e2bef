//! Publishing: a whole site is there at every moment, and nothing of the owner's is ever lost.

mod folders;
mod kill;
mod mounts;
mod owner;
mod support;
