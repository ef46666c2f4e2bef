//! The site while it is being written: built in memory, shown on this machine only, anew after every save.
//!
//! ```text
//! files ─ watch ─▶ builder (a thread of its own) ─▶ Board ─▶ http ─▶ browser
//!                                                     └─ events: what is shown has changed ─┘
//! ```
//!
//! The builder alone reads the project and makes pages; what it makes it puts on the [`board`], from which the server
//! answers. A fault leaves the board's last good site where it is and puts its findings beside it. Nothing here
//! reads a file because a browser asked: the server knows paths of the site in memory and no others.

mod board;
mod builder;
mod findings;
mod http;
mod page;
mod rules;
mod watch;

use std::io::Write;
use std::net::{Ipv4Addr, SocketAddr};
use std::path::PathBuf;
use std::sync::{Arc, mpsc};

use tokio::net::TcpListener;

use crate::terms::Date;

/// The port that is tried first if none is asked for.
pub const PORT: u16 = 4400;

/// How many ports are tried, one after the other.
const PORTS: u16 = 20;

/// What to serve and how.
pub struct Settings {
    /// The folder with `policy.yaml`.
    pub dir: PathBuf,
    /// The policy's path within it.
    pub policy: PathBuf,
    /// The first port to try; 0 lets the system choose.
    pub port: u16,
    /// Whether to open the site in the browser.
    pub open: bool,
    /// Whether warnings keep a page from being shown, as they keep it from being published.
    pub strict: bool,
    /// Only findings in the terminal.
    pub quiet: bool,
    /// Says which day it is, asked at every build.
    pub today: Box<dyn Fn() -> Date + Send>,
}

/// Why it could not serve.
#[derive(Debug)]
pub struct ServeError(pub String);

impl std::fmt::Display for ServeError {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&self.0)
    }
}

impl std::error::Error for ServeError {}

/// Serves until Ctrl-C. The site's address is the one line on standard output.
///
/// # Errors
/// If there is no such folder, no port is free or the system gives no threads.
pub fn serve(settings: Settings) -> Result<(), ServeError> {
    let fail = |what: &str| {
        let what = what.to_owned();
        move |error: std::io::Error| ServeError(format!("{what}: {error}"))
    };
    if !settings.dir.is_dir() {
        return Err(ServeError(format!(
            "there is no folder `{}`; name the one with policy.yaml: `seloste serve DIR`",
            settings.dir.display()
        )));
    }
    allow_many_connections();
    let runtime = tokio::runtime::Builder::new_multi_thread()
        .worker_threads(2)
        .enable_all()
        .build()
        .map_err(fail("cannot start the server"))?;
    let stopped = {
        let _inside = runtime.enter();
        stops().map_err(fail("cannot listen for signals"))?
    };
    let listener = runtime.block_on(bind(settings.port))?;
    let address = listener
        .local_addr()
        .map_err(fail("cannot start the server"))?;
    let board = Arc::new(board::Board::default());
    let (hint, hints) = mpsc::channel();
    let open = settings.open;
    let quiet = settings.quiet;
    let (ready, first) = mpsc::channel();
    std::thread::Builder::new()
        .name("builder".to_owned())
        .stack_size(8 << 20)
        .spawn({
            let board = Arc::clone(&board);
            // Words are not made for many threads: the builder lives and dies on this one.
            move || {
                let mut builder = builder::Builder::new(settings, board, hint);
                builder.round();
                let _ = ready.send(());
                builder.run(&hints);
            }
        })
        .map_err(fail("cannot start the builder"))?;
    // The address names the path that the site lives under, which the first build knows.
    let _ = first.recv();
    let url = format!("http://{address}{}", board.mount());
    say_address(&url);
    if !quiet {
        say(format_args!("every save is shown at once; Ctrl-C stops\n"));
    }
    if open && let Err(error) = opener::open_browser(&url) {
        say(format_args!(
            "cannot open the browser: {error}; go to {url}\n"
        ));
    }
    runtime.block_on(async {
        tokio::select! {
            result = http::run(listener, board) => result.map_err(fail("the server stopped")),
            () = stopped => Ok(()),
        }
    })?;
    // Browsers keep their connections for events open; nobody waits for them.
    runtime.shutdown_background();
    Ok(())
}

/// Says something in the terminal; that nobody listens any more is no fault.
fn say(text: impl std::fmt::Display) {
    let _ = write!(anstream::stderr(), "{text}");
}

/// The address, for people and for programs that started this one; without a reader it is no fault.
fn say_address(url: &str) {
    let mut out = std::io::stdout().lock();
    let _ = writeln!(out, "{url}").and_then(|()| out.flush());
}

/// The first free port from `first` on, on the loopback interface.
async fn bind(first: u16) -> Result<TcpListener, ServeError> {
    let last = match first {
        0 => 0,
        first => first.saturating_add(PORTS - 1),
    };
    let mut why = String::new();
    for port in first..=last {
        match TcpListener::bind(SocketAddr::from((Ipv4Addr::LOCALHOST, port))).await {
            Ok(listener) => return Ok(listener),
            Err(error) => why = error.to_string(),
        }
    }
    Err(ServeError(format!(
        "no port from {first} to {last} is free ({why}); choose one with `--port`"
    )))
}

/// Listens for the wish to end it: from now on, Ctrl-C does no harm before the server is ready for it.
#[cfg(unix)]
fn stops() -> std::io::Result<impl Future<Output = ()>> {
    use tokio::signal::unix::{SignalKind, signal};
    let mut interrupt = signal(SignalKind::interrupt())?;
    let mut terminate = signal(SignalKind::terminate())?;
    Ok(async move {
        tokio::select! {
            _ = interrupt.recv() => {}
            _ = terminate.recv() => {}
        }
    })
}

#[cfg(not(unix))]
fn stops() -> std::io::Result<impl Future<Output = ()>> {
    Ok(async {
        let _ = tokio::signal::ctrl_c().await;
    })
}

/// Idle connections hold a descriptor each. Where the system allows more than it gives unasked, take more, so that a
/// thousand of them do not keep a page waiting.
fn allow_many_connections() {
    #[cfg(unix)]
    {
        use rustix::process::{Resource, Rlimit, getrlimit, setrlimit};
        const WANTED: u64 = 8192;
        let now = getrlimit(Resource::Nofile);
        let most = now.maximum.map_or(WANTED, |most| most.min(WANTED));
        if now.current.is_some_and(|current| current < most) {
            let _ = setrlimit(
                Resource::Nofile,
                Rlimit {
                    current: Some(most),
                    maximum: now.maximum,
                },
            );
        }
    }
}
