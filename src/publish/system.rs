//! What publishing needs of the operating system and std does not offer everywhere.

use std::fs::{File, Metadata};
use std::io;
use std::path::Path;

/// Lets two folders change places in one step that nobody sees halfway.
///
/// Fails with [`lacks_exchange`] where the system or the file system has no such step.
#[cfg(any(target_os = "linux", target_os = "android", target_vendor = "apple"))]
pub fn exchange(one: &Path, other: &Path) -> io::Result<()> {
    use rustix::fs::{CWD, RenameFlags, renameat_with};
    Ok(renameat_with(CWD, one, CWD, other, RenameFlags::EXCHANGE)?)
}

/// Lets two folders change places; this system cannot.
#[cfg(not(any(target_os = "linux", target_os = "android", target_vendor = "apple")))]
pub fn exchange(_one: &Path, _other: &Path) -> io::Result<()> {
    Err(io::ErrorKind::Unsupported.into())
}

/// Whether [`exchange`] failed because there is no such step here.
///
/// File systems that do not know the flag answer "invalid argument" (renameat2(2)).
pub fn lacks_exchange(error: &io::Error) -> bool {
    matches!(
        error.kind(),
        io::ErrorKind::Unsupported | io::ErrorKind::InvalidInput
    )
}

/// Makes the names in a folder survive a power cut.
///
/// Some network and user-space file systems cannot do this for folders and say so; they are taken
/// at their word, because there is nothing else to try.
#[cfg(unix)]
pub fn sync_folder(path: &Path) -> io::Result<()> {
    match File::open(path)?.sync_all() {
        Err(error) if lacks_exchange(&error) => Ok(()),
        result => result,
    }
}

/// Makes the names in a folder survive a power cut; here the file system sees to that itself.
#[cfg(not(unix))]
pub fn sync_folder(_path: &Path) -> io::Result<()> {
    Ok(())
}

/// Whether both lie on the same file system, so that a rename can go from one to the other.
#[cfg(unix)]
pub fn same_device(one: &Metadata, other: &Metadata) -> bool {
    use std::os::unix::fs::MetadataExt;
    one.dev() == other.dev()
}

/// Whether both lie on the same file system; unknown here, so the rename itself will tell.
#[cfg(not(unix))]
pub fn same_device(_one: &Metadata, _other: &Metadata) -> bool {
    true
}

/// Whether both are one and the same file under two names.
#[cfg(unix)]
pub fn same_file(one: &Metadata, other: &Metadata) -> bool {
    use std::os::unix::fs::MetadataExt;
    one.dev() == other.dev() && one.ino() == other.ino()
}

/// Whether both look like one and the same file under two names.
#[cfg(not(unix))]
pub fn same_file(one: &Metadata, other: &Metadata) -> bool {
    one.len() == other.len() && one.modified().ok() == other.modified().ok()
}

/// Gives the folder `path` the permissions and the owner that `like` has.
///
/// Does nothing where they agree already, so that no right is needed for what need not change.
#[cfg(unix)]
pub fn copy_attributes(like: &Metadata, path: &Path) -> io::Result<()> {
    use std::os::unix::fs::{MetadataExt, chown};
    let now = path.symlink_metadata()?;
    if (now.uid(), now.gid()) != (like.uid(), like.gid()) {
        chown(path, Some(like.uid()), Some(like.gid()))?;
    }
    if path.symlink_metadata()?.mode() != like.mode() {
        std::fs::set_permissions(path, like.permissions())?;
    }
    Ok(())
}

/// Gives the folder `path` the permissions that `like` has; owners are inherited here.
#[cfg(not(unix))]
pub fn copy_attributes(like: &Metadata, path: &Path) -> io::Result<()> {
    std::fs::set_permissions(path, like.permissions())
}

/// Whether the owner of the folder may list, enter and change it.
#[cfg(unix)]
pub fn open_to_its_owner(folder: &Metadata) -> bool {
    use std::os::unix::fs::MetadataExt;
    folder.mode() & 0o700 == 0o700
}

/// Whether the owner of the folder may list, enter and change it.
#[cfg(not(unix))]
pub fn open_to_its_owner(folder: &Metadata) -> bool {
    !folder.permissions().readonly()
}

/// Makes a folder: 0755 before the umask, or 0700 if `private`.
pub fn make_folder(path: &Path, private: bool) -> io::Result<()> {
    #[cfg(unix)]
    {
        use std::os::unix::fs::DirBuilderExt;
        let mode = if private { 0o700 } else { 0o755 };
        std::fs::DirBuilder::new().mode(mode).create(path)
    }
    #[cfg(not(unix))]
    {
        let _ = private;
        std::fs::create_dir(path)
    }
}

/// Makes a file that must not exist yet, 0644 before the umask.
pub fn make_file(path: &Path) -> io::Result<File> {
    let mut options = File::options();
    options.write(true).create_new(true);
    #[cfg(unix)]
    {
        use std::os::unix::fs::OpenOptionsExt;
        options.mode(0o644);
    }
    options.open(path)
}

/// Opens the file that carries a lock, making it if need be; never through a symbolic link.
///
/// A file of another user can often be read and not written; reading is enough to lock it.
pub fn open_lock_file(path: &Path) -> io::Result<File> {
    let mut making = File::options();
    making.read(true).write(true).create(true).truncate(false);
    let mut reading = File::options();
    reading.read(true);
    #[cfg(unix)]
    for options in [&mut making, &mut reading] {
        use std::os::unix::fs::OpenOptionsExt;
        options
            .mode(0o644)
            .custom_flags(rustix::fs::OFlags::NOFOLLOW.bits() as i32);
    }
    making.open(path).or_else(|error| match error.kind() {
        io::ErrorKind::PermissionDenied => reading.open(path),
        _ => Err(error),
    })
}
