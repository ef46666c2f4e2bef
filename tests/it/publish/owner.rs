//! What belongs to the folder's owner is kept, and never replaced.

use std::fs;
use std::os::unix::fs::{MetadataExt, PermissionsExt, symlink};
use std::path::Path;

use seloste::publish::{Fault, How, MANIFEST, Step, Way, publish, publish_observed};
use seloste::site::Site;

use super::support::*;

/// Publishing must be refused and leave everything as it is.
fn assert_refused(site: &Site, dest: &Path) -> Fault {
    let before = snapshot(dest.parent().unwrap());
    for way in WAYS {
        let refused = publish_observed(site, dest, way, &mut |_| {}).unwrap_err();
        assert_eq!(snapshot(dest.parent().unwrap()), before, "{way:?}");
        assert!(!matches!(refused.fault, Fault::Io { .. }), "{refused}");
    }
    publish(site, dest).unwrap_err().fault
}

#[test]
fn a_folder_that_seloste_did_not_make_is_refused() {
    let scratch = Scratch::new();
    let dest = scratch.join("src");
    fs::create_dir(&dest).unwrap();
    fs::write(dest.join("main.rs"), "fn main() {}").unwrap();
    assert_refused(&new_site(), &dest);
    let path = dest.display();
    assert_eq!(
        publish(&new_site(), &dest).unwrap_err().to_string(),
        format!(
            "cannot publish to `{path}`\n\
             cause: `{path}` holds `main.rs` and no seloste manifest, so seloste did not make it\n\
             help: publish to a folder of its own, or empty this one first"
        )
    );
}

#[test]
fn a_fresh_checkout_for_a_host_counts_as_empty() {
    for way in WAYS {
        let scratch = Scratch::new();
        let dest = scratch.join("public");
        fs::create_dir_all(dest.join(".git")).unwrap();
        fs::write(dest.join(".git/HEAD"), "ref: refs/heads/pages\n").unwrap();
        fs::write(dest.join("CNAME"), "www.example.com\n").unwrap();
        put(&new_site(), &dest, way);
        let mut wanted = expected(&new_site(), false);
        wanted.insert(".git/".into(), String::new());
        wanted.insert(".git/HEAD".into(), "ref: refs/heads/pages\n".into());
        wanted.insert("CNAME".into(), "www.example.com\n".into());
        assert_eq!(snapshot(&dest), wanted, "{way:?}");
    }
}

#[test]
fn the_owners_files_stay_the_very_same_files() {
    for way in WAYS {
        let scratch = Scratch::new();
        let dest = scratch.join("public");
        put(&old_site(), &dest, way);
        add_owners_files(&dest);
        fs::set_permissions(dest.join(".git"), fs::Permissions::from_mode(0o700)).unwrap();
        fs::set_permissions(dest.join("CNAME"), fs::Permissions::from_mode(0o400)).unwrap();
        let inode = dest.join("CNAME").metadata().unwrap().ino();
        put(&new_site(), &dest, way);
        assert_eq!(snapshot(&dest), expected(&new_site(), true), "{way:?}");
        let after = dest.join("CNAME").metadata().unwrap();
        assert_eq!((after.ino(), after.mode() & 0o777), (inode, 0o400));
        let git = dest.join(".git").metadata().unwrap();
        assert_eq!(git.mode() & 0o777, 0o700, "{way:?}");
    }
}

#[test]
fn a_folder_closed_to_its_owner_is_published_in_place() {
    let scratch = Scratch::new();
    let dest = scratch.join("public");
    put(&old_site(), &dest, Way::Best);
    fs::create_dir(dest.join("suljettu")).unwrap();
    fs::write(dest.join("suljettu/a"), "a").unwrap();
    fs::set_permissions(dest.join("suljettu"), fs::Permissions::from_mode(0o500)).unwrap();
    let published = put(&new_site(), &dest, Way::Best);
    assert_eq!(published.how, How::InPlace);
    let mut wanted = expected(&new_site(), false);
    wanted.insert("suljettu/".into(), String::new());
    wanted.insert("suljettu/a".into(), "a".into());
    assert_eq!(snapshot(&dest), wanted);
    assert_eq!(names(scratch.path()), ["public"]);
}

#[test]
fn what_the_owner_changes_while_a_build_runs_is_kept() {
    for way in [Way::Best, Way::TwoRenames] {
        let scratch = Scratch::new();
        let dest = scratch.join("public");
        put(&old_site(), &dest, way);
        add_owners_files(&dest);
        let mut wanted = expected(&new_site(), true);
        publish_observed(&new_site(), &dest, way, &mut |step| {
            let swaps = match step {
                Step::Exchange { .. } => true,
                Step::Rename { from, .. } => *from == dest,
                _ => false,
            };
            if swaps {
                fs::create_dir(dest.join(".git/logs")).unwrap();
                fs::write(dest.join(".git/logs/HEAD"), "uusi\n").unwrap();
                fs::write(dest.join("CNAME.tmp"), "new.example.com\n").unwrap();
                fs::rename(dest.join("CNAME.tmp"), dest.join("CNAME")).unwrap();
            }
        })
        .unwrap();
        wanted.insert(".git/logs/".into(), String::new());
        wanted.insert(".git/logs/HEAD".into(), "uusi\n".into());
        wanted.insert("CNAME".into(), "new.example.com\n".into());
        assert_eq!(snapshot(&dest), wanted, "{way:?}");
        assert_eq!(names(scratch.path()), ["public"]);
    }
}

#[test]
fn a_file_of_the_owners_is_not_replaced() {
    for (theirs, path) in [
        ("assets/style.2.css", "assets/style.2.css"),
        ("fi/lisä.html/a", "fi/lisä.html"),
        ("lists/omaa", "lists/omaa"),
        ("uusi", "uusi"),
    ] {
        let scratch = Scratch::new();
        let dest = scratch.join("public");
        put(&old_site(), &dest, Way::Best);
        let theirs = dest.join(theirs);
        fs::create_dir_all(theirs.parent().unwrap()).unwrap();
        fs::write(&theirs, "säilytä").unwrap();
        let mut site = new_site();
        site.insert("uusi/sivu.html", "");
        let fault = assert_refused(&site, &dest);
        let at = dest.join(path);
        assert!(
            matches!(&fault, Fault::Occupied { path } if *path == at),
            "{fault}"
        );
    }
}

#[test]
fn a_page_of_seloste_that_was_edited_by_hand_is_replaced() {
    for way in WAYS {
        let scratch = Scratch::new();
        let dest = scratch.join("public");
        put(&old_site(), &dest, way);
        fs::write(dest.join("fi/index.html"), "käsin").unwrap();
        fs::remove_file(dest.join("en/index.html")).unwrap();
        symlink("/etc/hostname", dest.join("en/index.html")).unwrap();
        assert_eq!(put(&old_site(), &dest, way).changed, 2);
        assert_eq!(snapshot(&dest), expected(&old_site(), false), "{way:?}");
    }
}

#[test]
fn nothing_behind_a_link_is_touched() {
    let scratch = Scratch::new();
    let (dest, elsewhere) = (scratch.join("public"), scratch.join("muualla"));
    put(&old_site(), &dest, Way::Best);
    fs::rename(dest.join("en"), &elsewhere).unwrap();
    symlink("../muualla", dest.join("en")).unwrap();
    let fault = assert_refused(&new_site(), &dest);
    assert!(matches!(fault, Fault::Occupied { .. }), "{fault}");

    // Without a page there, the link is in nobody's way; the pages behind it are not ours any more.
    let mut site = Site::new();
    site.insert("index.html", "moi");
    for way in WAYS {
        put(&site, &dest, way);
        let mut wanted = expected(&site, false);
        wanted.insert("en".into(), "-> ../muualla".into());
        assert_eq!(snapshot(&dest), wanted, "{way:?}");
        assert_eq!(names(&elsewhere), ["gone", "index.html"]);
    }
}

#[test]
fn folders_that_become_empty_go_and_those_with_something_in_them_stay() {
    for way in WAYS {
        let scratch = Scratch::new();
        let dest = scratch.join("public");
        let mut site = Site::new();
        site.insert("index.html", "moi");
        site.insert("a/b/c/page.html", "");
        site.insert("d/e/page.html", "");
        put(&site, &dest, way);
        fs::write(dest.join("d/omaa.txt"), "säilytä").unwrap();
        let mut site = Site::new();
        site.insert("index.html", "moi");
        assert_eq!(put(&site, &dest, way).removed, 2);
        assert_eq!(names(&dest), [MANIFEST, "d", "index.html"], "{way:?}");
        assert_eq!(names(&dest.join("d")), ["omaa.txt"], "{way:?}");
    }
}

#[test]
fn a_manifest_that_cannot_be_trusted_is_refused() {
    for (text, cause) in [
        ("<<<<<<< HEAD", "expected value at line 1 column 1"),
        ("{}", "it is not a seloste manifest"),
        (
            r#"{"seloste_manifest":2,"files":{}}"#,
            "it was written by a later seloste",
        ),
        (
            r#"{"seloste_manifest":1,"files":{"../muualla/a":"00"}}"#,
            "the path `../muualla/a` leads out of the folder",
        ),
        (
            r#"{"seloste_manifest":1,"files":{},"incoming":["/etc/passwd"]}"#,
            "the path `/etc/passwd` leads out of the folder",
        ),
    ] {
        let scratch = Scratch::new();
        let dest = scratch.join("public");
        put(&old_site(), &dest, Way::Best);
        fs::write(dest.join(MANIFEST), text).unwrap();
        let fault = assert_refused(&new_site(), &dest);
        let path = dest.join(MANIFEST);
        let wanted = format!("cannot use the manifest `{}`: {cause}", path.display());
        assert_eq!(fault.to_string(), wanted);
    }
}
