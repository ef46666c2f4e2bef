//! What is served: the site as it would be published, with the same bytes and the same headers.

use super::client::{Server, built};
use crate::harness::Project;

#[test]
fn every_file_of_a_build_is_served_with_its_headers_and_one_tag_in_each_page() {
    let project = Project::example();
    let server = Server::start(project.path(), &[]);
    assert_eq!(server.mount, "/privacy/", "the path of site.url");
    let files = built(&project);
    assert!(files.len() > 40);
    let policy = String::from_utf8(files["_headers"].clone()).unwrap();
    let policy = policy.split_once("Content-Security-Policy: ").unwrap().1;
    let policy = policy.lines().next().unwrap();
    let mut pages = 0;
    for (path, bytes) in &files {
        let answer = server.get(&format!("/privacy/{path}"));
        assert_eq!(answer.status, 200, "{path}");
        assert_eq!(&answer.published(), bytes, "{path}");
        let tags = String::from_utf8_lossy(&answer.body)
            .matches("/_seloste/")
            .count();
        let whole = bytes.starts_with(b"<!doctype html>");
        pages += usize::from(whole);
        assert_eq!(tags, usize::from(whole), "{path}");
        assert_eq!(answer.header("content-security-policy"), Some(policy));
        assert_eq!(answer.header("x-content-type-options"), Some("nosniff"));
        let kept = answer.header("cache-control").unwrap();
        assert_eq!(kept.contains("immutable"), path.starts_with("assets/"));
        assert!(kept == "no-cache" || path.starts_with("assets/"), "{path}");
        let kind = answer.header("content-type").unwrap();
        let known = [
            (".html", "text/html; charset=utf-8"),
            (".css", "text/css; charset=utf-8"),
            (".js", "text/javascript; charset=utf-8"),
            (".json", "application/json"),
            (".xml", "application/xml"),
            (".ts", "text/plain; charset=utf-8"),
            ("_headers", "text/plain; charset=utf-8"),
        ];
        if let Some((_, expected)) = known.iter().find(|(end, _)| path.ends_with(end)) {
            assert_eq!(kind, *expected, "{path}");
        }
    }
    assert!(pages > 20, "only {pages} pages");
}

#[test]
fn addresses_lead_where_a_static_host_leads_them() {
    let project = Project::copy_of("small-firm");
    let server = Server::start(project.path(), &[]);
    assert_eq!(server.mount, "/");
    let page = server.get("/fi/");
    assert_eq!(page.status, 200);
    assert_eq!(server.get("/fi/index.html").body, page.body);
    let moved = server.get("/fi?x=1");
    assert_eq!(
        (moved.status, moved.header("location")),
        (302, Some("/fi/?x=1"))
    );
    let missing = server.get("/fi/no-such-page/");
    assert_eq!(missing.status, 404);
    let text = String::from_utf8(missing.body.clone()).unwrap();
    assert!(text.contains("<a href=\"/fi/\">/fi/</a>"), "{text}");
    assert!(
        text.contains("/_seloste/reload.js"),
        "it comes alive when a page is made"
    );
    assert_eq!(server.get("/_seloste/other").status, 404);

    let head = server.ask("HEAD", "/fi/", "");
    assert_eq!(head.status, 200);
    assert!(head.body.is_empty());
    assert_eq!(head.header("etag"), page.header("etag"));
    let length = page.body.len().to_string();
    assert_eq!(head.header("content-length"), Some(length.as_str()));
    let tag = page.header("etag").expect("a tag");
    let known = server.ask("GET", "/fi/", &format!("If-None-Match: \"x\", {tag}\r\n"));
    assert_eq!((known.status, known.body.len()), (304, 0));
    let other = server.ask("GET", "/fi/", "If-None-Match: \"x\"\r\n");
    assert_eq!(other.status, 200);
    let post = server.ask("POST", "/fi/", "Content-Length: 0\r\n");
    assert_eq!(
        (post.status, post.header("allow")),
        (405, Some("GET, HEAD"))
    );
}

#[test]
fn the_next_free_port_is_taken_and_said() {
    let project = Project::copy_of("small-firm");
    let first = Server::start(project.path(), &[]);
    let (_, port) = first.address.rsplit_once(':').unwrap();
    let second = Server::start(project.path(), &["--port", port]);
    let (_, other) = second.address.rsplit_once(':').unwrap();
    assert!(other.parse::<u16>().unwrap() > port.parse().unwrap());
    assert_eq!(second.get("/fi/").status, 200);
}

#[test]
fn it_ends_clean_when_asked() {
    use rustix::process::Signal;
    let project = Project::copy_of("small-firm");
    for signal in [Signal::INT, Signal::TERM] {
        let server = Server::start(project.path(), &[]);
        let open = server.connect();
        assert_eq!(server.end(signal), Some(0));
        drop(open);
    }
}

#[test]
fn a_folder_that_is_not_there_is_said_at_once() {
    let project = Project::new();
    let run = project.run(&["serve", "no-such-folder"]);
    assert_eq!(run.code, 2);
    assert_eq!(
        run.stderr,
        "error: there is no folder `no-such-folder`; name the one with policy.yaml: `seloste serve DIR`\n"
    );
}
