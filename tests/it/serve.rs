//! `seloste serve`: what it answers, to whom, and what it shows while the files are in turmoil.
#![cfg(target_os = "linux")] // Signals, links and permissions are tested where the project is built.

mod client;
mod fire;
mod hostile;
mod pages;
mod saves;
