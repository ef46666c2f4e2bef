//! The binary in a pseudo-terminal: reads what it shows, types what a person would.

#![cfg(unix)]

use std::fs::File;
use std::io::{Read, Write};
use std::os::fd::OwnedFd;
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::sync::mpsc::{Receiver, channel};
use std::time::Duration;

use rustix::pty::{OpenptFlags, grantpt, openpt, ptsname, unlockpt};
use rustix::termios::{LocalModes, OptionalActions};

/// How long a question may take to come, on a machine that is busy with other tests.
const PATIENCE: Duration = Duration::from_secs(60);

/// A program in a terminal.
pub struct Terminal {
    keyboard: File,
    screen: Receiver<Vec<u8>>,
    seen: Vec<u8>,
    /// Up to where questions have been answered.
    answered: usize,
    child: Child,
}

impl Terminal {
    /// Starts the binary in a folder.
    pub fn start(dir: &Path, arguments: &[&str]) -> Self {
        Self::wide(dir, arguments, 120)
    }

    /// The same, in a terminal of so many columns.
    pub fn wide(dir: &Path, arguments: &[&str], columns: u16) -> Self {
        let main = openpt(OpenptFlags::RDWR | OpenptFlags::NOCTTY).expect("a pseudo-terminal");
        grantpt(&main).expect("granted");
        unlockpt(&main).expect("unlocked");
        let name = ptsname(&main, Vec::new()).expect("its name");
        let path = name.to_str().expect("a name in ASCII");
        let other = || -> OwnedFd {
            let mut options = std::fs::OpenOptions::new();
            options
                .read(true)
                .write(true)
                .open(path)
                .expect("the other end")
                .into()
        };
        let size = rustix::termios::Winsize {
            ws_row: 50,
            ws_col: columns,
            ws_xpixel: 0,
            ws_ypixel: 0,
        };
        rustix::termios::tcsetwinsize(&main, size).expect("a size");
        // As the program itself has it while it reads: what is typed between two questions is no line to be edited.
        let mut modes = rustix::termios::tcgetattr(&main).expect("modes");
        modes.local_modes -= LocalModes::ICANON | LocalModes::ECHO;
        rustix::termios::tcsetattr(&main, OptionalActions::Now, &modes).expect("modes");
        let child = Command::new(env!("CARGO_BIN_EXE_seloste"))
            .args(arguments)
            .current_dir(dir)
            .env_clear()
            .env("TERM", "xterm")
            .env("SOURCE_DATE_EPOCH", "1795392000")
            .stdin(Stdio::from(other()))
            .stdout(Stdio::from(other()))
            .stderr(Stdio::from(other()))
            .spawn()
            .expect("the binary runs");
        let keyboard = File::from(main);
        let mut reader = keyboard.try_clone().expect("a second handle");
        let (send, screen) = channel();
        std::thread::spawn(move || {
            let mut buffer = [0; 4096];
            // The end of the program is an error here, not the end of a file.
            while let Ok(count) = reader.read(&mut buffer) {
                if count == 0 || send.send(buffer[..count].to_vec()).is_err() {
                    break;
                }
            }
        });
        Self {
            keyboard,
            screen,
            seen: Vec::new(),
            answered: 0,
            child,
        }
    }

    /// Waits for a question, then types.
    pub fn answer(&mut self, question: &str, keys: &str) {
        loop {
            let unseen = String::from_utf8_lossy(&self.seen[self.answered..]).into_owned();
            if unseen.contains(question) {
                break;
            }
            match self.screen.recv_timeout(PATIENCE) {
                Ok(bytes) => self.seen.extend(bytes),
                Err(_) => panic!("no `{question}` on the screen:\n{}", self.text()),
            }
        }
        self.answered = self.seen.len();
        // Escape sequences go as one; everything else key by key, as a person types.
        self.keyboard.write_all(keys.as_bytes()).expect("typed");
        self.keyboard.flush().expect("typed");
    }

    /// Waits for the end: the exit code, and all that was on the screen.
    pub fn end(mut self) -> (i32, String) {
        while let Ok(bytes) = self.screen.recv_timeout(PATIENCE) {
            self.seen.extend(bytes);
        }
        let code = self.child.wait().expect("an end").code().unwrap_or(-1);
        (code, self.text())
    }

    fn text(&self) -> String {
        String::from_utf8_lossy(&self.seen).into_owned()
    }
}

impl Drop for Terminal {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}
