//! A server on a project, and a client that sends whatever bytes a test wants.

use std::io::{BufRead, BufReader, Read, Write};
use std::net::TcpStream;
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant};

use crate::harness::{Project, TODAY};

/// How long something may take before the test gives up. Nothing is said about how fast it is.
const PATIENCE: Duration = Duration::from_secs(120);

/// A running `seloste serve`, ended when the value goes.
pub struct Server {
    child: Child,
    pub address: String,
    /// The path that the site lives under.
    pub mount: String,
    said: Arc<Mutex<String>>,
}

/// An answer as it came.
#[derive(Debug)]
pub struct Answer {
    pub status: u16,
    pub headers: Vec<(String, String)>,
    pub body: Vec<u8>,
}

impl Server {
    pub fn start(dir: &Path, more: &[&str]) -> Self {
        let mut child = Command::new(env!("CARGO_BIN_EXE_seloste"))
            .args(["serve", ".", "--today", TODAY])
            .args(more)
            .args(if more.contains(&"--port") {
                &[][..]
            } else {
                &["--port", "0"]
            })
            .current_dir(dir)
            .env_clear()
            .env("NO_COLOR", "1")
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .expect("the binary runs");
        let said = Arc::new(Mutex::new(String::new()));
        let mut stderr = child.stderr.take().expect("a pipe");
        std::thread::spawn({
            let said = Arc::clone(&said);
            move || {
                let mut part = [0; 4096];
                while let Ok(n @ 1..) = stderr.read(&mut part) {
                    let text = String::from_utf8_lossy(&part[..n]).into_owned();
                    said.lock().expect("no panic").push_str(&text);
                }
            }
        });
        let mut line = String::new();
        let stdout = child.stdout.take().expect("a pipe");
        BufReader::new(stdout)
            .read_line(&mut line)
            .expect("the address");
        let rest = line.trim().strip_prefix("http://");
        let (address, path) = rest
            .and_then(|rest| rest.split_once('/'))
            .unwrap_or_else(|| panic!("no address in {line:?}: {}", said.lock().unwrap()));
        Self {
            child,
            address: address.to_owned(),
            mount: format!("/{path}"),
            said,
        }
    }

    /// What it has said on standard error so far.
    pub fn said(&self) -> String {
        self.said.lock().expect("no panic").clone()
    }

    pub fn get(&self, path: &str) -> Answer {
        self.ask("GET", path, "")
    }

    pub fn ask(&self, method: &str, path: &str, headers: &str) -> Answer {
        let request = format!(
            "{method} {path} HTTP/1.1\r\nHost: {}\r\n{headers}Connection: close\r\n\r\n",
            self.address
        );
        let bytes = self.raw(request.as_bytes());
        Answer::read(&bytes).unwrap_or_else(|| {
            panic!(
                "no answer to {method} {path}: {:?}",
                String::from_utf8_lossy(&bytes)
            )
        })
    }

    /// Sends bytes and takes what comes until the connection ends. A server may end it before everything was sent.
    pub fn raw(&self, bytes: &[u8]) -> Vec<u8> {
        let mut stream = self.connect();
        let _ = stream.write_all(bytes);
        let mut answer = Vec::new();
        let _ = stream.read_to_end(&mut answer);
        answer
    }

    pub fn connect(&self) -> TcpStream {
        let stream = TcpStream::connect(&self.address).expect("a connection");
        stream.set_read_timeout(Some(PATIENCE)).expect("a limit");
        stream
    }

    /// The state that the page at `path` is told of first.
    pub fn state(&self, path: &str) -> serde_json::Value {
        let mut stream = self.connect();
        let request = format!(
            "GET /_seloste/events?page={path} HTTP/1.1\r\nHost: {}\r\n\r\n",
            self.address
        );
        stream.write_all(request.as_bytes()).expect("sent");
        let mut lines = BufReader::new(stream).lines();
        let data = lines
            .find_map(|line| {
                line.expect("an event")
                    .strip_prefix("data: ")
                    .map(str::to_owned)
            })
            .expect("an event");
        serde_json::from_str(&data).expect("JSON")
    }

    /// Ends it by a signal and gives its exit code.
    pub fn end(mut self, signal: rustix::process::Signal) -> Option<i32> {
        let id = rustix::process::Pid::from_child(&self.child);
        rustix::process::kill_process(id, signal).expect("a signal");
        self.child.wait().expect("an end").code()
    }

    /// Whether it still runs.
    pub fn is_alive(&mut self) -> bool {
        matches!(self.child.try_wait(), Ok(None))
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

impl Answer {
    pub fn read(bytes: &[u8]) -> Option<Self> {
        let end = bytes.windows(4).position(|part| part == b"\r\n\r\n")?;
        let head = std::str::from_utf8(&bytes[..end]).ok()?;
        let (first, rest) = head.split_once("\r\n").unwrap_or((head, ""));
        let headers = rest.lines().filter_map(|line| line.split_once(": "));
        Some(Self {
            status: first.split(' ').nth(1)?.parse().ok()?,
            headers: headers
                .map(|(name, value)| (name.to_lowercase(), value.to_owned()))
                .collect(),
            body: bytes[end + 4..].to_vec(),
        })
    }

    pub fn header(&self, name: &str) -> Option<&str> {
        let mut all = self.headers.iter().filter(|(known, _)| known == name);
        let first = all.next().map(|(_, value)| value.as_str());
        assert!(all.next().is_none(), "{name} is there twice");
        first
    }

    /// The page as it is published: without the one tag of the script.
    pub fn published(&self) -> Vec<u8> {
        let text = String::from_utf8_lossy(&self.body);
        let Some((before, rest)) = text.split_once("<script src=\"/_seloste/reload.js\"") else {
            return self.body.clone();
        };
        let (_, after) = rest.split_once("</script>").expect("the tag's end");
        format!("{before}{after}").into_bytes()
    }
}

/// Waits until something holds.
pub fn until(what: &str, mut holds: impl FnMut() -> bool) {
    let end = Instant::now() + PATIENCE;
    while !holds() {
        assert!(Instant::now() < end, "{what}: not even after {PATIENCE:?}");
        std::thread::sleep(Duration::from_millis(30));
    }
}

/// The files that a build of the project publishes, by path.
pub fn built(project: &Project) -> std::collections::BTreeMap<String, Vec<u8>> {
    let out = Project::new();
    let folder = out.path().join("public");
    let run = project.run(&["build", "--quiet", "--out", &folder.display().to_string()]);
    assert_eq!(run.code, 0, "{}", run.stderr);
    let files = walkdir::WalkDir::new(&folder).into_iter();
    files
        .map(|entry| entry.expect("readable"))
        .filter(|entry| entry.file_type().is_file())
        .map(|entry| {
            let path = entry.path().strip_prefix(&folder).expect("inside");
            let bytes = std::fs::read(entry.path()).expect("readable");
            (path.display().to_string(), bytes)
        })
        .filter(|(path, _)| !path.starts_with('.'))
        .collect()
}
