//! Publishing: a whole site is there at every moment, and nothing of the owner's is ever lost.
#![cfg(target_os = "linux")] // Mounts, signals and inodes are tested where the project is built.

mod folders;
mod kill;
mod mounts;
mod owner;
mod support;
