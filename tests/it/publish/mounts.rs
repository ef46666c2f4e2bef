//! Mount points, read-only folders and full disks: real ones.

use std::fs;
use std::io::{ErrorKind, Write};
use std::path::Path;
use std::process::Command;

use seloste::publish::{Fault, How, PublishError, Step, Way, publish, publish_observed};

use super::support::*;

const INSIDE: &str = "SELOSTE_TEST_OWN_MOUNTS";

/// Runs a test in a process with mounts of its own, which vanish with it however it ends.
///
/// `body` gets an empty folder.
fn in_own_mounts(test: &str, body: impl FnOnce(&Path)) {
    if let Some(folder) = std::env::var_os(INSIDE) {
        return body(Path::new(&folder));
    }
    // Root may have mounts of its own; others may if they may be root in a namespace.
    let Some(unshare) = ["-m", "-rm"].into_iter().find(|flags| {
        let tried = Command::new("unshare")
            .args([flags, "sh", "-c", "mount -t tmpfs none /mnt"])
            .output();
        tried.is_ok_and(|tried| tried.status.success())
    }) else {
        panic!("mount tests need `unshare` and `mount` (util-linux), and root or user namespaces");
    };
    // Made and removed out here, where nothing is mounted on it.
    let scratch = Scratch::new();
    let output = Command::new("unshare")
        .arg(unshare)
        .arg(std::env::current_exe().unwrap())
        .args([
            "--exact",
            &format!("publish::mounts::{test}"),
            "--nocapture",
        ])
        .env(INSIDE, scratch.path())
        .output()
        .unwrap();
    let told = String::from_utf8_lossy(&output.stdout);
    let errors = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "{told}{errors}");
    assert!(told.contains("1 passed"), "no test of that name: {told}");
}

fn mount(args: &[&str], at: &Path) {
    let status = Command::new("mount").args(args).arg(at).status().unwrap();
    assert!(status.success(), "mount {args:?} {at:?}");
}

/// A new file system in a folder, 256 KiB large.
fn mount_small_disk(at: &Path) {
    fs::create_dir_all(at).unwrap();
    mount(&["-t", "tmpfs", "-o", "size=256k", "none"], at);
}

/// Writes to a file until nothing more fits on its disk.
fn fill(file: &Path) {
    let mut file = fs::File::create(file).unwrap();
    while file.write_all(&[0; 512]).is_ok() {}
}

fn assert_io(error: &PublishError, wanted: ErrorKind) {
    match &error.fault {
        Fault::Io { source, .. } => assert_eq!(source.kind(), wanted, "{error}"),
        _ => panic!("{error}"),
    }
}

#[test]
fn a_mount_point_is_published_in_place() {
    in_own_mounts("a_mount_point_is_published_in_place", |scratch| {
        let dest = scratch.join("public");
        mount_small_disk(&dest);
        fs::create_dir(dest.join("lost+found")).unwrap();
        assert_eq!(put(&old_site(), &dest, Way::Best).how, How::InPlace);
        add_owners_files(&dest);
        assert_eq!(put(&new_site(), &dest, Way::Best).how, How::InPlace);
        let mut wanted = expected(&new_site(), true);
        wanted.insert("lost+found/".into(), String::new());
        assert_eq!(snapshot(&dest), wanted);
        assert_eq!(names(scratch), ["public"]);
    });
}

#[test]
fn a_folder_mounted_onto_itself_is_published_in_place() {
    in_own_mounts(
        "a_folder_mounted_onto_itself_is_published_in_place",
        |scratch| {
            // Both sides are one file system, so only the swap itself shows that it cannot be done.
            let dest = scratch.join("public");
            put(&old_site(), &dest, Way::Best);
            add_owners_files(&dest);
            mount(&["--bind", dest.to_str().unwrap()], &dest);
            for (site, way) in [(new_site(), Way::Best), (old_site(), Way::TwoRenames)] {
                assert_eq!(put(&site, &dest, way).how, How::InPlace);
                assert_eq!(snapshot(&dest), expected(&site, true));
                assert_eq!(names(scratch), ["public"]);
            }
        },
    );
}

#[test]
fn a_folder_in_a_read_only_one_is_published_in_place() {
    in_own_mounts(
        "a_folder_in_a_read_only_one_is_published_in_place",
        |scratch| {
            let above = scratch.join("above");
            let dest = above.join("public");
            mount_small_disk(&above);
            put(&old_site(), &dest, Way::Best);
            mount(&["--bind", dest.to_str().unwrap()], &dest);
            mount(&["-o", "remount,bind,ro"], &above);
            let mut refusals = 0;
            publish_observed(&new_site(), &dest, Way::InPlace, &mut |step| {
                // There can be no lock beside the folder, so the folder itself is the lock.
                if matches!(step, Step::Lock(_)) {
                    return;
                }
                let second = publish(&old_site(), &dest).unwrap_err();
                refusals += usize::from(matches!(second.fault, Fault::Busy));
            })
            .unwrap();
            assert!(refusals > 30, "{refusals}");
            assert_eq!(snapshot(&dest), expected(&new_site(), false));
            assert_eq!(put(&old_site(), &dest, Way::Best).how, How::InPlace);
            assert_eq!(put(&new_site(), &dest, Way::Best).how, How::InPlace);
            assert_eq!(snapshot(&dest), expected(&new_site(), false));
            assert_eq!(names(&above), ["public"]);
        },
    );
}

#[test]
fn a_read_only_folder_is_an_error_and_stays_as_it_is() {
    in_own_mounts(
        "a_read_only_folder_is_an_error_and_stays_as_it_is",
        |scratch| {
            let above = scratch.join("above");
            mount_small_disk(&above);
            let dest = above.join("public");
            put(&old_site(), &dest, Way::Best);
            mount(&["-o", "remount,bind,ro"], &above);
            let error = publish(&new_site(), &dest).unwrap_err();
            let path = dest.display();
            assert_eq!(
                error.to_string(),
                format!(
                    "cannot publish to `{path}`\n\
                 cause: cannot make the folder `{path}/.seloste-work-0`: \
                 Read-only file system (os error 30)\n\
                 help: make the file system writable, or publish to another folder"
                )
            );
            assert_eq!(snapshot(&dest), expected(&old_site(), false));

            let missing = publish(&new_site(), &above.join("uusi/public")).unwrap_err();
            assert_io(&missing, ErrorKind::ReadOnlyFilesystem);
        },
    );
}

#[test]
fn a_full_disk_is_an_error_and_the_old_site_stays() {
    in_own_mounts(
        "a_full_disk_is_an_error_and_the_old_site_stays",
        |scratch| {
            let disk = scratch.join("disk");
            mount_small_disk(&disk);
            let mut site = new_site();
            site.insert("assets/kuva.svg", vec![b' '; 64 * 1024]);
            // Beside the folder, and inside it where it is the disk itself.
            for dest in [disk.join("public"), disk.clone()] {
                put(&old_site(), &dest, Way::Best);
                add_owners_files(&dest);
                fill(&dest.join("fi/täyte"));
                let before = snapshot(&disk);
                let error = publish(&site, &dest).unwrap_err();
                assert_io(&error, ErrorKind::StorageFull);
                assert!(
                    error
                        .to_string()
                        .ends_with("help: free some space there and build again")
                );
                assert_eq!(snapshot(&disk), before);

                fs::remove_file(dest.join("fi/täyte")).unwrap();
                put(&site, &dest, Way::Best);
                assert_eq!(snapshot(&dest), expected(&site, true));
                fs::remove_dir_all(&dest).unwrap_or_default();
            }
        },
    );
}

#[test]
fn a_mount_point_inside_the_folder_is_kept() {
    in_own_mounts("a_mount_point_inside_the_folder_is_kept", |scratch| {
        let dest = scratch.join("public");
        put(&old_site(), &dest, Way::Best);
        mount_small_disk(&dest.join("levy"));
        fs::write(dest.join("levy/omaa.txt"), "säilytä").unwrap();
        assert_eq!(put(&new_site(), &dest, Way::Best).how, How::InPlace);
        let mut wanted = expected(&new_site(), false);
        wanted.insert("levy/".into(), String::new());
        wanted.insert("levy/omaa.txt".into(), "säilytä".into());
        assert_eq!(snapshot(&dest), wanted);
    });
}

#[test]
fn a_site_that_would_go_into_a_mount_point_inside_is_refused() {
    in_own_mounts(
        "a_site_that_would_go_into_a_mount_point_inside_is_refused",
        |scratch| {
            let dest = scratch.join("public");
            put(&old_site(), &dest, Way::Best);
            mount_small_disk(&dest.join("assets"));
            fs::write(dest.join("assets/omaa.txt"), "säilytä").unwrap();
            let before = snapshot(scratch);
            let error = publish(&new_site(), &dest).unwrap_err();
            assert!(matches!(error.fault, Fault::MountInside { .. }), "{error}");
            assert_eq!(snapshot(scratch), before);
        },
    );
}
