//! Requests that nobody's own browser makes: refused or served, never crashed.

use std::io::{Read, Write};

use super::client::{Answer, Server};
use crate::harness::Project;

fn status(bytes: &[u8]) -> Option<u16> {
    Answer::read(bytes).map(|answer| answer.status)
}

#[test]
fn a_name_from_elsewhere_is_refused() {
    let project = Project::copy_of("small-firm");
    let mut server = Server::start(project.path(), &[]);
    let ask =
        |head: &str| status(&server.raw(format!("{head}\r\nConnection: close\r\n\r\n").as_bytes()));
    let port = server.address.rsplit_once(':').unwrap().1;
    for good in ["127.0.0.1", "localhost", "LocalHost"] {
        let head = format!("GET /fi/ HTTP/1.1\r\nHost: {good}:{port}");
        assert_eq!(ask(&head), Some(200), "{head}");
    }
    for bad in [
        "GET /fi/ HTTP/1.1\r\nHost: rebound.example",
        "GET /fi/ HTTP/1.1\r\nHost: localhost.rebound.example:80",
        "GET /fi/ HTTP/1.1\r\nHost: ",
        "GET /fi/ HTTP/1.1\r\nX: y",
        "GET /fi/ HTTP/1.0\r\nX: y",
        "GET /fi/ HTTP/1.1\r\nHost: localhost\r\nHost: rebound.example",
        "GET http://rebound.example/fi/ HTTP/1.1\r\nHost: localhost",
        "GET /_seloste/events?page=/fi/ HTTP/1.1\r\nHost: rebound.example",
        "GET /_seloste/reload.js HTTP/1.1\r\nHost: rebound.example",
    ] {
        assert!(matches!(ask(bad), Some(400 | 421)), "{bad}: {:?}", ask(bad));
    }
    assert!(server.is_alive());
}

#[test]
fn no_path_leads_out_of_the_site() {
    let project = Project::copy_of("small-firm").file("secret.txt", "a secret of the project");
    let mut server = Server::start(project.path(), &[]);
    for path in [
        "/../secret.txt",
        "/fi/../../secret.txt",
        "/fi/../en/",
        "/./fi/",
        "//fi/",
        "/%2e%2e/secret.txt",
        "/%2e%2e%2fsecret.txt",
        "/..%2fsecret.txt",
        "/%252e%252e%252fsecret.txt",
        "/%c0%ae%c0%ae/secret.txt",
        "/%c0%ae%c0%ae%c0%afsecret.txt",
        "/..\\secret.txt",
        "/..%5csecret.txt",
        "/%u002e%u002e/secret.txt",
        "/fi/%00/../secret.txt",
        "/policy.yaml",
        "/secret.txt",
        "/..;/secret.txt",
        "/_seloste/../secret.txt",
        "/_seloste/%2e%2e/%2e%2e/secret.txt",
        "/proc/self/environ",
        "/etc/passwd",
        "file:///etc/passwd",
        "*",
    ] {
        let request = format!(
            "GET {path} HTTP/1.1\r\nHost: {}\r\nConnection: close\r\n\r\n",
            server.address
        );
        let bytes = server.raw(request.as_bytes());
        let status = status(&bytes);
        assert!(
            matches!(status, None | Some(400 | 404 | 421)),
            "{path}: {status:?}"
        );
        let text = String::from_utf8_lossy(&bytes);
        assert!(
            !text.contains("a secret") && !text.contains("root:"),
            "{path}"
        );
    }
    assert_eq!(server.get("/fi/").status, 200);
    assert!(server.is_alive());
}

#[test]
fn too_much_and_nonsense_are_refused() {
    let project = Project::copy_of("small-firm");
    let mut server = Server::start(project.path(), &[]);
    let large = "x".repeat(1 << 20);
    let host = format!("Host: {}\r\n", server.address);
    for request in [
        format!("GET /fi/ HTTP/1.1\r\n{host}X-Large: {large}\r\n\r\n"),
        format!("GET /{large} HTTP/1.1\r\n{host}\r\n"),
        format!(
            "GET /fi/ HTTP/1.1\r\n{host}{}\r\n",
            "X: y\r\n".repeat(100_000)
        ),
        format!("GET /fi/ HTTP/9.9\r\n{host}\r\n"),
        "\0\u{1}\u{2} not http at all\r\n\r\n".to_owned(),
        format!("GET /_seloste/events HTTP/1.1\r\n{host}Connection: close\r\n\r\n"),
        format!("GET /fi/ HTTP/1.1\r\n{host}Content-Length: 18446744073709551616\r\n\r\n"),
    ] {
        let status = status(&server.raw(request.as_bytes()));
        assert!(
            matches!(status, None | Some(400..=431)),
            "{:?}: {status:?}",
            &request[..request.len().min(60)]
        );
        assert_eq!(server.get("/fi/").status, 200, "and the next one is served");
    }
    assert!(server.is_alive());
}

#[test]
fn a_thousand_idle_connections_keep_nobody_waiting() {
    use rustix::process::{Resource, Rlimit, getrlimit, setrlimit};
    let now = getrlimit(Resource::Nofile);
    let more = now.maximum.map_or(4096, |most| most.min(4096));
    let limit = Rlimit {
        current: Some(more),
        maximum: now.maximum,
    };
    setrlimit(Resource::Nofile, limit).expect("room for the connections");
    let project = Project::copy_of("small-firm");
    let mut server = Server::start(project.path(), &[]);
    let mut idle: Vec<_> = (0..1000).map(|_| server.connect()).collect();
    for (at, stream) in idle.iter_mut().enumerate() {
        // Some say nothing, some begin and stop, some listen for events.
        match at % 3 {
            0 => {}
            1 => stream.write_all(b"GET /fi/ HT").expect("sent"),
            _ => {
                let events = format!(
                    "GET /_seloste/events?page=/fi/ HTTP/1.1\r\nHost: {}\r\n\r\n",
                    server.address
                );
                stream.write_all(events.as_bytes()).expect("sent");
            }
        }
    }
    assert_eq!(server.get("/fi/").status, 200);
    let mut first = [0; 15];
    idle[2].read_exact(&mut first).expect("an answer");
    assert_eq!(&first, b"HTTP/1.1 200 OK");
    drop(idle);
    assert_eq!(server.get("/fi/").status, 200);
    assert!(server.is_alive());
}
