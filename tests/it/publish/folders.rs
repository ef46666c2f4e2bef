//! Where a site may go, and what is there afterwards.

use std::fs;
use std::os::unix::fs::{PermissionsExt, symlink};
use std::path::Path;

use seloste::publish::{Fault, How, MANIFEST, Step, Way, publish, publish_observed};
use seloste::site::Site;

use super::support::*;

#[test]
fn a_missing_folder_is_made_with_its_parents() {
    for way in WAYS {
        let scratch = Scratch::new();
        let dest = scratch.join("srv/www/tietosuoja");
        let published = put(&new_site(), &dest, way);
        assert_eq!(published.folder, dest);
        assert_eq!(published.files, 9);
        assert_eq!((published.changed, published.removed), (9, 0));
        assert_eq!(published.left_behind, None);
        assert_eq!(snapshot(&dest), expected(&new_site(), false), "{way:?}");
        assert_eq!(names(&scratch.join("srv/www")), ["tietosuoja"]);
    }
}

#[test]
fn an_empty_folder_is_taken_and_keeps_its_permissions() {
    for way in WAYS {
        let scratch = Scratch::new();
        let dest = scratch.join("public");
        fs::create_dir(&dest).unwrap();
        fs::set_permissions(&dest, fs::Permissions::from_mode(0o2775)).unwrap();
        put(&new_site(), &dest, way);
        assert_eq!(snapshot(&dest), expected(&new_site(), false), "{way:?}");
        assert_eq!(
            dest.metadata().unwrap().permissions().mode() & 0o7777,
            0o2775
        );
    }
}

#[test]
fn others_may_read_what_is_published_as_far_as_the_umask_lets_them() {
    let status = fs::read_to_string("/proc/self/status").unwrap();
    let umask = status
        .lines()
        .find_map(|l| l.strip_prefix("Umask:"))
        .unwrap();
    let umask = u32::from_str_radix(umask.trim(), 8).unwrap();
    for way in WAYS {
        let scratch = Scratch::new();
        put(&new_site(), &scratch.join("public"), way);
        for entry in walkdir::WalkDir::new(scratch.join("public")) {
            let entry = entry.unwrap();
            let mode = entry.metadata().unwrap().permissions().mode() & 0o7777;
            let wanted = if entry.file_type().is_dir() {
                0o755
            } else {
                0o644
            };
            assert_eq!(mode, wanted & !umask, "{way:?} {:?}", entry.path());
        }
    }
}

#[test]
fn every_way_turns_the_old_site_into_the_new_one() {
    let hows = [How::Swapped, How::Renamed, How::InPlace];
    for (way, how) in WAYS.into_iter().zip(hows) {
        let scratch = Scratch::on_disk();
        let dest = scratch.join("public");
        put(&old_site(), &dest, way);
        add_owners_files(&dest);
        let published = put(&new_site(), &dest, way);
        assert_eq!(snapshot(&dest), expected(&new_site(), true), "{way:?}");
        assert_eq!(published.how, how);
        assert_eq!((published.changed, published.removed), (8, 4));
        assert_eq!(published.carried_over, 4);
        let bytes = new_site().iter().map(|(_, b)| b.len() as u64).sum::<u64>();
        assert_eq!(published.bytes, bytes);
        let back = put(&old_site(), &dest, way);
        assert_eq!(snapshot(&dest), expected(&old_site(), true), "{way:?}");
        assert_eq!((back.changed, back.removed), (8, 4));
        assert_eq!(names(scratch.path()), ["public"]);
    }
}

#[test]
fn the_same_site_again_touches_nothing() {
    let scratch = Scratch::new();
    let dest = scratch.join("public");
    put(&new_site(), &dest, Way::Best);
    let mut steps = Vec::new();
    let again = publish_observed(&new_site(), &dest, Way::Best, &mut |step| {
        steps.push(format!("{step:?}"));
    });
    assert_eq!(again.unwrap().how, How::Unchanged);
    let lock = scratch.join(".public.seloste-lock");
    assert_eq!(
        steps,
        [format!("Lock({lock:?})"), format!("RemoveFile({lock:?})")]
    );
}

#[test]
fn a_file_that_stays_the_same_keeps_its_date() {
    for way in WAYS {
        let scratch = Scratch::new();
        let dest = scratch.join("public");
        put(&old_site(), &dest, way);
        let date = std::time::UNIX_EPOCH + std::time::Duration::from_secs(1_000_000_000);
        let file = fs::File::options()
            .write(true)
            .open(dest.join("policy.json"))
            .unwrap();
        file.set_modified(date).unwrap();
        put(&new_site(), &dest, way);
        let after = dest
            .join("policy.json")
            .metadata()
            .unwrap()
            .modified()
            .unwrap();
        assert_eq!(after, date, "{way:?}");
    }
}

#[test]
fn the_manifest_depends_on_the_site_alone() {
    let scratch = Scratch::new();
    let mut site = Site::new();
    site.insert("index.html", "moi");
    site.insert("fi/ä.html", "");
    put(&site, &scratch.join("public"), Way::Best);
    assert_eq!(
        fs::read_to_string(scratch.join("public").join(MANIFEST)).unwrap(),
        r#"{
  "seloste_manifest": 1,
  "files": {
    "fi/ä.html": "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
    "index.html": "a4f0e1d1b5eb23e3482a14b4a9d4e8106e83f7887471e4a73c2557ade280bfe5"
  }
}
"#
    );
}

#[test]
fn a_linked_destination_is_followed_and_stays_a_link() {
    for way in WAYS {
        let scratch = Scratch::new();
        let (real, link) = (scratch.join("levy/oikea"), scratch.join("public"));
        fs::create_dir(scratch.join("levy")).unwrap();
        symlink("levy/oikea", &link).unwrap();
        // The folder that the link means does not exist yet.
        for site in [old_site(), new_site()] {
            let published = put(&site, &link, way);
            assert_eq!(published.folder, real);
            assert_eq!(fs::read_link(&link).unwrap(), Path::new("levy/oikea"));
            assert_eq!(snapshot(&real), expected(&site, false), "{way:?}");
        }
        assert_eq!(names(scratch.path()), ["levy", "public"]);
        assert_eq!(names(&scratch.join("levy")), ["oikea"]);
    }
}

#[test]
fn links_in_a_circle_are_an_error() {
    let scratch = Scratch::new();
    symlink("b", scratch.join("a")).unwrap();
    symlink("a", scratch.join("b")).unwrap();
    let error = publish(&new_site(), &scratch.join("a")).unwrap_err();
    assert!(matches!(error.fault, Fault::Io { .. }), "{error}");
    assert_eq!(names(scratch.path()), ["a", "b"]);
}

#[test]
fn a_file_is_no_destination() {
    let scratch = Scratch::new();
    let dest = scratch.join("public");
    fs::write(&dest, "tärkeä").unwrap();
    let error = publish(&new_site(), &dest).unwrap_err();
    let path = dest.display();
    assert_eq!(
        error.to_string(),
        format!(
            "cannot publish to `{path}`\ncause: `{path}` is not a folder\n\
             help: publish to a folder, or move that file away"
        )
    );
    assert_eq!(fs::read_to_string(&dest).unwrap(), "tärkeä");
    assert_eq!(names(scratch.path()), ["public"]);

    let below = publish(&new_site(), &dest.join("below")).unwrap_err();
    assert!(matches!(below.fault, Fault::Io { .. }), "{below}");
    assert_eq!(fs::read_to_string(&dest).unwrap(), "tärkeä");
}

#[test]
fn two_builds_at_once_are_kept_apart() {
    for (way, other) in WAYS
        .into_iter()
        .flat_map(|way| WAYS.map(|other| (way, other)))
    {
        let scratch = Scratch::new();
        let dest = scratch.join("public");
        put(&old_site(), &dest, Way::Best);
        let mut refusals = Vec::new();
        publish_observed(&new_site(), &dest, way, &mut |step| {
            // The lock's own file may be there or not; from then on nobody else gets in.
            if !matches!(step, Step::Lock(_)) && !is_end_of_lock(step) {
                let second = publish_observed(&old_site(), &dest, other, &mut |_| {});
                refusals.push(second.unwrap_err().to_string());
            }
        })
        .unwrap();
        assert!(refusals.len() > 30, "{refusals:#?}");
        let wanted = format!(
            "cannot publish to `{}`\ncause: another build is publishing there\n\
             help: wait until it has finished and build again",
            dest.display()
        );
        assert!(refusals.iter().all(|told| *told == wanted), "{refusals:#?}");
        assert_eq!(snapshot(&dest), expected(&new_site(), false), "{way:?}");
        assert_eq!(names(scratch.path()), ["public"]);
    }
}

fn is_end_of_lock(step: &Step<'_>) -> bool {
    matches!(step, Step::RemoveFile(path) if path.ends_with(".public.seloste-lock"))
}

#[test]
fn a_folder_that_looks_like_a_workshop_is_left_alone() {
    for way in WAYS {
        let scratch = Scratch::new();
        let dest = scratch.join("public");
        let lookalike = scratch.join(".public.seloste-work-0");
        fs::create_dir(&lookalike).unwrap();
        fs::write(lookalike.join("omaa.txt"), "säilytä").unwrap();
        put(&old_site(), &dest, way);
        put(&new_site(), &dest, way);
        assert_eq!(snapshot(&dest), expected(&new_site(), false), "{way:?}");
        assert_eq!(
            fs::read_to_string(lookalike.join("omaa.txt")).unwrap(),
            "säilytä"
        );
        assert_eq!(names(scratch.path()), [".public.seloste-work-0", "public"]);
    }
}
