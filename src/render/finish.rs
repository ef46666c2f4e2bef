//! The last steps of a page, on other threads while the next pages are drawn.

use std::sync::mpsc::{Receiver, Sender, channel};
use std::sync::{Mutex, PoisonError};
use std::{panic, thread};

use super::press::Memo;
use super::{hyphens, minify};

/// A page with its path.
type Page<T> = (String, T);

/// Takes pages as their templates made them.
pub(super) struct Pages<'m> {
    memo: &'m mut Memo<Vec<u8>>,
    done: Vec<Page<Vec<u8>>>,
    /// None where nobody wants the pages, only to know that they can be drawn.
    queue: Option<Sender<Page<String>>>,
}

impl Pages<'_> {
    /// A page at its path, to be finished unless it was before.
    pub fn add(&mut self, path: String, html: String) {
        let Some(queue) = &self.queue else { return };
        match self.memo.known(&html) {
            Some(bytes) => self.done.push((path, bytes)),
            // Workers wait for as long as there is a queue; if one has failed, that is told at the end.
            None => drop(queue.send((path, html))),
        }
    }
}

/// Finishes the pages that `draw` adds, and remembers them; gives them as they are published, in no order. A draft has
/// none.
///
/// # Errors
/// Those of `draw`.
pub(super) fn while_drawing<E>(
    memo: &mut Memo<Vec<u8>>,
    draft: bool,
    draw: impl FnOnce(&mut Pages) -> Result<(), E>,
) -> Result<Vec<Page<Vec<u8>>>, E> {
    let (queue, work) = channel();
    let work = &Mutex::new(work);
    let (results, finished) = channel();
    let drawn = thread::scope(|scope| {
        // One thread draws.
        let others = thread::available_parallelism().map_or(1, |all| all.get().saturating_sub(1));
        let count = if draft { 0 } else { others.max(1) };
        let workers: Vec<_> = (0..count)
            .map(|_| {
                let results = results.clone();
                scope.spawn(move || finish(work, results))
            })
            .collect();
        let mut pages = Pages {
            memo: &mut *memo,
            done: Vec::new(),
            queue: (!draft).then_some(queue),
        };
        let drawn = draw(&mut pages).map(|()| pages.done);
        drop(pages.queue);
        for worker in workers {
            if let Err(reason) = worker.join() {
                panic::resume_unwind(reason);
            }
        }
        drawn
    });
    drop(results);
    let mut pages = drawn?;
    for (path, html, bytes) in finished {
        memo.keep(html, bytes.clone());
        pages.push((path, bytes));
    }
    Ok(pages)
}

/// The page as it is published.
pub(super) fn finished(html: &str) -> Vec<u8> {
    minify::page(&hyphens::soft(html))
}

/// Finishes pages until there is no queue any more.
fn finish(work: &Mutex<Receiver<Page<String>>>, results: Sender<(String, String, Vec<u8>)>) {
    loop {
        let next = work.lock().unwrap_or_else(PoisonError::into_inner).recv();
        let Ok((path, html)) = next else { return };
        let bytes = finished(&html);
        // Nobody is there to take it only where drawing has failed.
        drop(results.send((path, html, bytes)));
    }
}
