//! Under fire: two hundred random things happen to the files, then they are good again, and so is the site.

use std::fs::{self, Permissions};
use std::os::unix::fs::{PermissionsExt, symlink};
use std::path::{Path, PathBuf};
use std::time::Duration;

use super::client::{Server, built, until};
use crate::harness::{Project, copy, read, repository};

const OPERATIONS: usize = 200;

/// Numbers that look random and come again from the same seed (xorshift).
struct Dice(u64);

impl Dice {
    fn roll(&mut self, sides: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        usize::try_from(self.0 % sides as u64).expect("small")
    }
}

/// Where the files of the project lie, and what they were at first.
struct Target {
    dir: PathBuf,
    policy: String,
    register: PathBuf,
}

impl Target {
    fn policy_file(&self) -> PathBuf {
        self.dir.join("policy.yaml")
    }

    /// Takes whatever is there away, a folder or a link as well.
    fn clear(path: &Path) {
        let _ = fs::set_permissions(path, Permissions::from_mode(0o755));
        let _ = fs::remove_file(path);
        let _ = fs::remove_dir_all(path);
    }

    fn write(path: &Path, bytes: impl AsRef<[u8]>) {
        if path.is_dir() {
            Self::clear(path);
        }
        if let Some(folder) = path.parent() {
            let _ = fs::create_dir_all(folder);
        }
        let _ = fs::write(path, bytes);
    }

    /// Does one thing; what the system refuses is passed over, as the next thing may mend it.
    fn operate(&self, dice: &mut Dice) {
        let (dir, policy) = (&self.dir, self.policy_file());
        let length = self.policy.len();
        let mut cut = dice.roll(length);
        while !self.policy.is_char_boundary(cut) {
            cut -= 1;
        }
        let theme = dir.join("themes/default");
        let words = dir.join("content/fi/own.ftl");
        match dice.roll(24) {
            0 => Self::write(&policy, &self.policy),
            1 => Self::write(&policy, &self.policy[..cut]),
            2 => Self::write(&policy, self.policy.replace("Matkapilvi", "Toinen")),
            3 => Self::clear(&policy),
            4 => drop(fs::rename(&policy, dir.join("policy.yaml~"))),
            5 => drop(fs::rename(dir.join("policy.yaml~"), &policy)),
            6 => {
                Self::write(&dir.join("4913"), &self.policy);
                let _ = fs::rename(dir.join("4913"), &policy);
            }
            7 => drop(fs::set_permissions(&policy, Permissions::from_mode(0o000))),
            8 => drop(fs::set_permissions(&policy, Permissions::from_mode(0o644))),
            9 => {
                Self::clear(&policy);
                let _ = symlink("no-such-file", &policy);
            }
            10 => {
                Self::write(&dir.join("elsewhere.yaml"), &self.policy);
                Self::clear(&policy);
                let _ = symlink("elsewhere.yaml", &policy);
            }
            11 => {
                Self::clear(&policy);
                let _ = fs::create_dir(&policy);
            }
            12 => {
                for end in (0..20).map(|part| length * part / 20) {
                    let end = self.policy.floor_char_boundary(end);
                    Self::write(&policy, &self.policy[..end]);
                }
            }
            13 => Self::write(&policy, [0xff, 0xfe, 0, 1, 2]),
            14 => Self::clear(&dir.join("registers")),
            15 => drop(fs::rename(dir.join("registers"), dir.join("registers.old"))),
            16 => drop(fs::rename(dir.join("registers.old"), dir.join("registers"))),
            17 => Self::write(&self.register, "purposes: [\n"),
            18 => Self::write(&theme.join("style.css"), "a { color: red }"),
            19 => Self::write(&theme.join("templates/notice.html"), "{{ page."),
            20 => Self::write(&words, "broken = { $"),
            21 => {
                let _ = fs::create_dir_all(dir.join("content/fi"));
                let _ = symlink("../..", dir.join("content/fi/loop"));
            }
            22 => Self::write(&words, vec![b'x'; (1 << 20) + 1]),
            _ => {
                let _ = fs::rename(dir, dir.with_extension("away"));
                std::thread::sleep(Duration::from_millis(dice.roll(40) as u64));
                let _ = fs::rename(dir.with_extension("away"), dir);
            }
        }
    }
}

#[test]
fn after_two_hundred_random_operations_the_pages_are_those_of_a_fresh_build() {
    let seed = std::env::var("SELOSTE_SEED")
        .ok()
        .and_then(|seed| seed.parse().ok())
        .unwrap_or_else(|| {
            let now = std::time::SystemTime::now().duration_since(std::time::UNIX_EPOCH);
            now.map_or(1, |time| time.as_secs() | 1)
        });
    println!("again with SELOSTE_SEED={seed}");
    let outer = Project::new();
    let dir = outer.path().join("project");
    let origin = repository().join("tests/projects/start-up");
    fs::create_dir(&dir).unwrap();
    copy(&origin, &dir);
    let register = fs::read_dir(dir.join("registers")).unwrap().next();
    let target = Target {
        policy: read(&dir.join("policy.yaml")),
        register: register.unwrap().unwrap().path(),
        dir: dir.clone(),
    };
    let mut server = Server::start(&dir, &["--quiet"]);
    let mut dice = Dice(seed);
    for number in 0..OPERATIONS {
        target.operate(&mut dice);
        // Some follow at once, some while a build runs, some when it is over.
        let pause = [0, 0, 1, 10, 40, 150][dice.roll(6)];
        std::thread::sleep(Duration::from_millis(pause));
        assert!(
            server.is_alive(),
            "it ended at operation {number}, seed {seed}"
        );
    }

    for entry in fs::read_dir(&dir).unwrap() {
        Target::clear(&entry.unwrap().path());
    }
    copy(&origin, &dir);
    let changed = target.policy.replace("Matkapilvi", "Selvinnyt");
    assert_ne!(changed, target.policy);
    fs::write(target.policy_file(), &changed).unwrap();

    let fresh = Project::new();
    copy(&dir, fresh.path());
    let files = built(&fresh);
    let mut wrong = String::new();
    until("the pages are those of a fresh build", || {
        let differs = files.iter().find(|(path, bytes)| {
            let answer = server.get(&format!("{}{path}", server.mount));
            answer.status != 200 || answer.published() != **bytes
        });
        wrong = differs.map_or_else(String::new, |(path, _)| path.clone());
        if !wrong.is_empty() {
            eprintln!("seed {seed}: {wrong} still differs");
        }
        wrong.is_empty()
    });
    assert_eq!(server.state(&server.mount)["told"]["stale"], false);
}
