//! A build that is killed at any step leaves a whole site, and the next build puts all in order.

use std::fs;
use std::io::{BufRead, BufReader};
use std::os::unix::process::ExitStatusExt;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use rustix::process::{Signal, getpid, kill_process};
use seloste::publish::{MANIFEST, Way, publish_observed};

use super::support::*;

const DEST: &str = "SELOSTE_TEST_KILL_DEST";
const WAY: &str = "SELOSTE_TEST_KILL_WAY";
const STEP: &str = "SELOSTE_TEST_KILL_STEP";

/// The process that gets killed: publishes the new site and ends itself before step `STEP`. The kill tests start it
/// as a process of its own; run alone, nobody kills it, and the new site is whole at the end.
#[test]
fn victim() {
    let Ok(dest) = std::env::var(DEST) else {
        let (_scratch, dest) = folder_with_old_site();
        put(&new_site(), &dest, Way::Best);
        assert_eq!(snapshot(&dest), expected(&new_site(), true));
        return;
    };
    let way = WAYS[std::env::var(WAY).unwrap().parse::<usize>().unwrap()];
    let last: usize = std::env::var(STEP).unwrap().parse().unwrap();
    let mut step = 0;
    publish_observed(&new_site(), Path::new(&dest), way, &mut |what| {
        if step == last {
            kill_process(getpid(), Signal::KILL).unwrap();
        }
        println!("step {step}: {what:?}");
        step += 1;
    })
    .unwrap();
}

fn start_victim(dest: &Path, way: Way, step: usize) -> Command {
    let way = WAYS.iter().position(|w| *w == way).unwrap();
    let mut command = Command::new(std::env::current_exe().unwrap());
    command
        .args(["--exact", "publish::kill::victim", "--nocapture"])
        .env(DEST, dest)
        .env(WAY, way.to_string())
        .env(STEP, step.to_string())
        .stdout(Stdio::null());
    command
}

/// A folder with the old site and its owner's files.
fn folder_with_old_site() -> (Scratch, PathBuf) {
    let scratch = Scratch::new();
    let dest = scratch.join("public");
    put(&old_site(), &dest, Way::Best);
    add_owners_files(&dest);
    (scratch, dest)
}

/// Builds again after a kill: forward at even steps, back to the old site at odd ones.
fn next_build_puts_all_in_order(scratch: &Scratch, dest: &Path, way: Way, step: usize) {
    let site = if step.is_multiple_of(2) {
        new_site()
    } else {
        old_site()
    };
    put(&site, dest, way);
    assert_eq!(snapshot(dest), expected(&site, true), "after step {step}");
    assert_eq!(names(scratch.path()), ["public"], "after step {step}");
}

/// Kills a build before each of its steps in turn and has `look` judge what is there.
fn kill_at_every_step(way: Way, mut look: impl FnMut(&Scratch, &Path, usize)) {
    for step in 0.. {
        let (scratch, dest) = folder_with_old_site();
        let status = start_victim(&dest, way, step).status().unwrap();
        if status.success() {
            assert!(step > 30, "only {step} steps");
            assert_eq!(snapshot(&dest), expected(&new_site(), true));
            assert_eq!(names(scratch.path()), ["public"]);
            return;
        }
        assert_eq!(status.signal(), Some(9), "step {step}");
        look(&scratch, &dest, step);
        next_build_puts_all_in_order(&scratch, &dest, way, step);
    }
}

#[test]
fn killed_at_any_step_of_a_swap_leaves_the_whole_old_or_the_whole_new_site() {
    let (old, new) = (expected(&old_site(), true), expected(&new_site(), true));
    let mut swapped = Vec::new();
    kill_at_every_step(Way::Best, |_, dest, step| {
        let there = snapshot(dest);
        assert!(there == old || there == new, "step {step}: {there:#?}");
        swapped.push(there == new);
    });
    assert!(swapped.is_sorted(), "once new, always new: {swapped:?}");
    assert!(swapped.contains(&true) && swapped.contains(&false));
}

#[test]
fn killed_between_two_renames_the_old_site_comes_back() {
    let (old, new) = (expected(&old_site(), true), expected(&new_site(), true));
    let mut without = 0;
    kill_at_every_step(Way::TwoRenames, |scratch, dest, step| {
        if dest.exists() {
            let there = snapshot(dest);
            assert!(there == old || there == new, "step {step}: {there:#?}");
            return;
        }
        without += 1;
        // A build that dies as soon as it has settled what the first one left.
        let workshop = scratch.join(".public.seloste-work-0");
        assert_eq!(snapshot(&workshop.join("old")), old);
        let settle = start_victim(dest, Way::TwoRenames, 2).status().unwrap();
        assert_eq!(settle.signal(), Some(9));
        assert_eq!(snapshot(dest), old);
    });
    assert_eq!(without, 1, "there is one moment without a folder");
}

#[test]
fn killed_at_any_step_in_place_leaves_only_whole_pages_with_all_they_need() {
    kill_at_every_step(Way::InPlace, |_, dest, _| assert_pages_whole(dest));
}

/// Every file is whole and of one of the two sites, every page has what it needs, and nothing of
/// the owner's is missing.
fn assert_pages_whole(dest: &Path) {
    let (old, new) = (old_site(), new_site());
    let there = snapshot(dest);
    for (path, text) in &there {
        if path.ends_with('/') || path.starts_with(".seloste") || path == MANIFEST {
            continue;
        }
        let versions = [old.get(path), new.get(path)];
        let ours = versions.iter().flatten().any(|v| *v == text.as_bytes());
        assert!(
            ours || versions == [None, None],
            "{path} is of neither: {text}"
        );
        if path.ends_with(".html") {
            for need in needs(text) {
                assert!(there.contains_key(need), "{path} needs {need}: {there:#?}");
            }
        }
    }
    assert!(there.contains_key("index.html"));
    let owners = Scratch::new();
    add_owners_files(owners.path());
    for (path, text) in snapshot(owners.path()) {
        assert_eq!(there.get(&path), Some(&text), "{path}");
    }
}

#[test]
fn killed_from_outside_in_the_middle_of_a_step_leaves_a_whole_site() {
    let (old, new) = (expected(&old_site(), true), expected(&new_site(), true));
    for (round, way) in WAYS.into_iter().cycle().take(24).enumerate() {
        let (scratch, dest) = folder_with_old_site();
        let mut child = start_victim(&dest, way, usize::MAX)
            .stdout(Stdio::piped())
            .spawn()
            .unwrap();
        let lines = BufReader::new(child.stdout.take().unwrap()).lines();
        lines
            .map_while(Result::ok)
            .filter(|line| line.contains("step "))
            .nth(round * 5 / 2);
        child.kill().unwrap();
        child.wait().unwrap();
        match way {
            Way::InPlace => assert_pages_whole(&dest),
            _ if !dest.exists() => {
                assert_eq!(way, Way::TwoRenames);
                let workshop = scratch.join(".public.seloste-work-0");
                assert_eq!(snapshot(&workshop.join("old")), old);
            }
            _ => {
                let there = snapshot(&dest);
                assert!(there == old || there == new, "round {round}: {there:#?}");
            }
        }
        next_build_puts_all_in_order(&scratch, &dest, way, round);
    }
}

#[test]
fn a_first_build_that_is_killed_leaves_nothing_or_the_whole_site() {
    let new = expected(&new_site(), false);
    for (way, step) in WAYS
        .into_iter()
        .flat_map(|way| (0..60).step_by(4).map(move |n| (way, n)))
    {
        let scratch = Scratch::new();
        let dest = scratch.join("yksi/public");
        start_victim(&dest, way, step).status().unwrap();
        if way != Way::InPlace && dest.exists() {
            assert_eq!(snapshot(&dest), new, "{way:?} {step}");
        }
        put(&new_site(), &dest, way);
        assert_eq!(snapshot(&dest), new, "{way:?} {step}");
        assert_eq!(names(&scratch.join("yksi")), ["public"]);
    }
}

#[test]
fn what_was_written_is_safe_from_a_power_cut_before_the_swap() {
    use seloste::publish::Step;
    let (_scratch, dest) = folder_with_old_site();
    let (mut unsafe_yet, mut swaps) = (Vec::new(), 0);
    publish_observed(&new_site(), &dest, Way::Best, &mut |step| match step {
        Step::Write(path) if !path.ends_with("seloste-marker") => {
            unsafe_yet.push(path.to_path_buf());
            unsafe_yet.push(path.parent().unwrap().to_path_buf());
        }
        Step::Sync(path) => unsafe_yet.retain(|p| p != path),
        Step::Exchange { .. } => {
            assert_eq!(unsafe_yet, Vec::<PathBuf>::new());
            swaps += 1;
        }
        _ => {}
    })
    .unwrap();
    assert_eq!(swaps, 1);
    assert!(fs::metadata(dest).unwrap().is_dir());
}
