//! The server: answers from the board, to this machine's own browser.

use std::convert::Infallible;
use std::sync::Arc;
use std::time::Duration;

use axum::Router;
use axum::body::Body;
use axum::extract::{Query, Request, State};
use axum::http::{HeaderMap, HeaderName, HeaderValue, Method, StatusCode, Uri, header};
use axum::response::sse::{Event, KeepAlive, Sse};
use axum::response::{IntoResponse, Response};
use axum::serve::ListenerExt;
use sha2::{Digest, Sha256};
use tokio::net::TcpListener;
use tokio_stream::StreamExt;
use tokio_stream::wrappers::WatchStream;

use super::board::{Board, Served};
use super::page::{self, EVENTS, Found, OWN, SCRIPT};

/// How long a page may be in the making before its address counts as empty.
const PATIENCE: Duration = Duration::from_secs(30);

/// The script of every page, with the style of its overlay.
const RELOAD: &str = include_str!("reload.js");
const MEND: &str = include_str!("mend.js");
const OVERLAY: &str = include_str!("overlay.js");
const STYLE: &str = include_str!("overlay.css");

/// Answers until the system ends it.
///
/// # Errors
/// If the system does.
pub async fn run(listener: TcpListener, board: Arc<Board>) -> std::io::Result<()> {
    let listener = listener.tap_io(|stream| {
        // An event is a few bytes that must not wait for more.
        let _ = stream.set_nodelay(true);
    });
    let router = Router::new().fallback(answer).with_state(board);
    axum::serve(listener, router).await
}

async fn answer(State(board): State<Arc<Board>>, request: Request) -> Response {
    let (uri, headers) = (request.uri(), request.headers());
    if !for_this_machine(uri, headers) {
        return plain(
            StatusCode::MISDIRECTED_REQUEST,
            "this server answers to localhost only\n",
        );
    }
    if !matches!(*request.method(), Method::GET | Method::HEAD) {
        let refused = plain(
            StatusCode::METHOD_NOT_ALLOWED,
            "only GET and HEAD are answered\n",
        );
        return ([(header::ALLOW, "GET, HEAD")], refused).into_response();
    }
    match uri.path() {
        SCRIPT => script(),
        EVENTS => events(board, uri),
        path if path.starts_with(OWN) => plain(StatusCode::NOT_FOUND, "there is no such file\n"),
        _ => file(&board, uri, headers).await,
    }
}

/// Whether the request names this machine. A page from elsewhere whose name was made to point here names itself (DNS
/// rebinding), and is refused.
fn for_this_machine(uri: &Uri, headers: &HeaderMap) -> bool {
    let mut hosts = headers.get_all(header::HOST).iter();
    let (Some(host), None) = (hosts.next(), hosts.next()) else {
        return false;
    };
    let named = host.to_str().is_ok_and(is_this_machine);
    named
        && uri
            .authority()
            .is_none_or(|authority| is_this_machine(authority.as_str()))
}

fn is_this_machine(host: &str) -> bool {
    let name = match host.rsplit_once(':') {
        Some((name, port)) if port.bytes().all(|byte| byte.is_ascii_digit()) => name,
        _ => host,
    };
    matches!(
        name.to_ascii_lowercase().as_str(),
        "localhost" | "127.0.0.1" | "[::1]"
    )
}

fn plain(status: StatusCode, text: &'static str) -> Response {
    let headers = [
        (header::CONTENT_TYPE, "text/plain; charset=utf-8"),
        (header::CACHE_CONTROL, "no-store"),
        (header::X_CONTENT_TYPE_OPTIONS, "nosniff"),
    ];
    (status, headers, text).into_response()
}

fn script() -> Response {
    let style = serde_json::Value::from(STYLE);
    let text =
        format!("(()=>{{\"use strict\";const STYLE={style};\n{OVERLAY}\n{MEND}\n{RELOAD}}})();\n");
    let headers = [
        (header::CONTENT_TYPE, "text/javascript; charset=utf-8"),
        (header::CACHE_CONTROL, "no-store"),
        (header::X_CONTENT_TYPE_OPTIONS, "nosniff"),
        (
            HeaderName::from_static("cross-origin-resource-policy"),
            "same-origin",
        ),
    ];
    (headers, text).into_response()
}

#[derive(serde::Deserialize)]
struct Asked {
    /// The path of the page that asks.
    page: String,
}

/// The state of a page, now and whenever it changes.
fn events(board: Arc<Board>, uri: &Uri) -> Response {
    let Ok(Query(Asked { page })) = Query::<Asked>::try_from_uri(uri) else {
        return plain(StatusCode::BAD_REQUEST, "say which page: ?page=/fi/\n");
    };
    let served = board.shown().served;
    let looking = served
        .and_then(|served| page::looked_at(&served, &page))
        .map(|path| board.looking(path));
    let mut last = String::new();
    let states = WatchStream::new(board.turns()).filter_map(move |_| {
        // As long as the stream lives, somebody looks at the page.
        let _looking = &looking;
        let state = page::state(&board.shown(), &page)?;
        if state == last {
            return None;
        }
        last.clone_from(&state);
        Some(Ok::<_, Infallible>(Event::default().data(state)))
    });
    let alive = KeepAlive::new().interval(Duration::from_secs(15));
    let mut response = Sse::new(states).keep_alive(alive).into_response();
    let headers = response.headers_mut();
    headers.insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
    headers.insert(
        header::X_CONTENT_TYPE_OPTIONS,
        HeaderValue::from_static("nosniff"),
    );
    response
}

async fn file(board: &Arc<Board>, uri: &Uri, headers: &HeaderMap) -> Response {
    let path = uri.path();
    let mut turns = board.turns();
    let end = tokio::time::Instant::now() + PATIENCE;
    loop {
        turns.mark_unchanged();
        let Some(served) = board.shown().served else {
            return html(StatusCode::SERVICE_UNAVAILABLE, page::waiting());
        };
        match page::find(&served, path) {
            Found::File(file) => return found(&served, path, &file, headers),
            Found::Moved(to) => return moved(&to, uri),
            Found::Nothing if served.whole => {
                return html(StatusCode::NOT_FOUND, page::missing(&served, path));
            }
            Found::Nothing => {
                // The other pages are being made.
                if !matches!(
                    tokio::time::timeout_at(end, turns.changed()).await,
                    Ok(Ok(()))
                ) {
                    return html(StatusCode::NOT_FOUND, page::missing(&served, path));
                }
            }
        }
    }
}

fn found(served: &Served, path: &str, file: &str, asked: &HeaderMap) -> Response {
    let bytes = served.site.get(file).unwrap_or_default();
    let body = match file.ends_with(".html") {
        true => page::with_script(served, bytes),
        false => bytes.to_vec(),
    };
    let mut headers = HeaderMap::new();
    headers.insert(header::CONTENT_TYPE, HeaderValue::from_static(kind(file)));
    headers.insert(header::CACHE_CONTROL, HeaderValue::from_static("no-cache"));
    for (name, value) in served.rules.of(path) {
        if let (Ok(name), Ok(value)) = (name.parse::<HeaderName>(), value.parse()) {
            headers.insert(name, value);
        }
    }
    let tag = etag(&body);
    let known = asked.get(header::IF_NONE_MATCH);
    let known = known.and_then(|value| value.to_str().ok());
    let fresh = known.is_some_and(|tags| tags.split(',').any(|known| known.trim() == tag));
    if let Ok(value) = tag.parse() {
        headers.insert(header::ETAG, value);
    }
    match fresh {
        true => (StatusCode::NOT_MODIFIED, headers).into_response(),
        false => (headers, Body::from(body)).into_response(),
    }
}

fn etag(body: &[u8]) -> String {
    let digest = Sha256::digest(body);
    let digits: String = digest.iter().take(8).map(|b| format!("{b:02x}")).collect();
    format!("\"{digits}\"")
}

/// A move that browsers do not keep: paths change while a notice is written.
fn moved(to: &str, uri: &Uri) -> Response {
    let to = match uri.query() {
        Some(query) => format!("{to}?{query}"),
        None => to.to_owned(),
    };
    let headers = [
        (header::LOCATION, to.as_str()),
        (header::CACHE_CONTROL, "no-store"),
    ];
    (StatusCode::FOUND, headers).into_response()
}

/// A page of serve's own: with what any page of the site may do at most.
fn html(status: StatusCode, text: String) -> Response {
    let headers = [
        (header::CONTENT_TYPE, "text/html; charset=utf-8"),
        (header::CACHE_CONTROL, "no-store"),
        (header::X_CONTENT_TYPE_OPTIONS, "nosniff"),
        (
            header::CONTENT_SECURITY_POLICY,
            "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; base-uri 'none'; \
             form-action 'none'; frame-ancestors 'self'; require-trusted-types-for 'script'; trusted-types 'none'",
        ),
    ];
    (status, headers, text).into_response()
}

/// The media type that static hosts give a file of that name.
fn kind(file: &str) -> &'static str {
    match file.rsplit_once('.').map(|(_, end)| end) {
        Some("html") => "text/html; charset=utf-8",
        Some("css") => "text/css; charset=utf-8",
        Some("js") => "text/javascript; charset=utf-8",
        Some("json") => "application/json",
        Some("xml") => "application/xml",
        Some("svg") => "image/svg+xml",
        Some("png") => "image/png",
        Some("pdf") => "application/pdf",
        Some("docx") => "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
        Some("woff2") => "font/woff2",
        Some("md") => "text/markdown; charset=utf-8",
        // `_headers` and `robots.txt` alike; a declaration file is no film, as its ending would have it.
        Some("txt" | "ts" | "csv") | None => "text/plain; charset=utf-8",
        Some(_) => "application/octet-stream",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_names_of_this_machine_are_answered() {
        for host in [
            "localhost",
            "LOCALHOST:4400",
            "127.0.0.1:4400",
            "[::1]",
            "[::1]:4400",
        ] {
            assert!(is_this_machine(host), "{host}");
        }
        for host in [
            "evil.example",
            "localhost.evil.example",
            "127.0.0.1.evil.example:80",
            "0.0.0.0",
            "evil.example:localhost",
            "::1",
            "",
            "localhost:x",
            "127.0.0.2",
        ] {
            assert!(!is_this_machine(host), "{host}");
        }
    }
}
