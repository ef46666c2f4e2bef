//! Files that are no policy at all: a clear error each, at its place, and never a hang or a panic.

use std::time::Instant;

use crate::harness::{Project, Run};

/// Runs `check` and prints how long it took: nobody's test fails for a slow machine, but a person sees it.
fn check(name: &str, project: &Project) -> Run {
    let start = Instant::now();
    let run = project.run(&["check"]);
    println!("{name}: {} ms", start.elapsed().as_millis());
    run
}

/// The whole of what `check` says of these bytes.
#[track_caller]
fn told(name: &str, bytes: impl AsRef<[u8]>, expected: &str) {
    let run = check(name, &Project::new().file("policy.yaml", bytes));
    assert_eq!(run.stderr, expected, "{name}");
    assert_eq!((run.code, run.stdout.as_str()), (1, ""), "{name}");
}

/// The one finding in its short form, without the summary.
#[track_caller]
fn told_short(name: &str, bytes: impl AsRef<[u8]>, expected: &[&str]) {
    let found = Project::new().file("policy.yaml", bytes).findings();
    assert_eq!(found, expected, "{name}");
}

#[test]
fn nesting_without_end() {
    let run = check("brackets", &Project::new().policy(&"[".repeat(200 * 1024)));
    let shown = format!("{}...", "[".repeat(133));
    assert_eq!(
        run.stderr,
        format!(
            "\
error[YML-005]: lists and mappings are nested deeper than 64 levels
 --> policy.yaml:1:65
  |
1 | {shown}
  | {}^ one level too many
  |
  = help: close the brackets that were opened by mistake
  = more: seloste explain YML-005

policy.yaml: 1 error
",
            " ".repeat(64)
        )
    );
    assert_eq!(run.code, 1);
    let lists = "- ".repeat(5000) + "x\n";
    let indented: String = (0..5000).map(|n| " ".repeat(n.min(900)) + "a:\n").collect();
    let message = "error[YML-005]: lists and mappings are nested deeper than 64 levels";
    told_short("lists", lists, &[&format!("policy.yaml:1:129: {message}")]);
    told_short(
        "5,000 levels",
        indented,
        &[&format!("policy.yaml:65:65: {message}")],
    );
    let whole: String = (0..5000).map(|n| " ".repeat(n) + "a:\n").collect();
    told_short(
        "5,000 levels in 12 MB",
        whole,
        &["policy.yaml:1:1: error[YML-004]: `policy.yaml` is larger than 8 MB"],
    );
}

#[test]
fn sixty_four_levels_are_read() {
    let deep = format!("a: {}x{}\n", "[".repeat(63), "]".repeat(63));
    let found = Project::new().policy(&deep).findings();
    assert!(
        found.iter().all(|line| !line.contains("nested")),
        "{found:?}"
    );
}

#[test]
fn a_bomb_of_aliases() {
    let mut bomb = String::from("a0: &a0 [x, x, x, x, x, x, x, x, x]\n");
    for level in 1..=9 {
        let repeated = vec![format!("*a{}", level - 1); 9].join(", ");
        bomb.push_str(&format!("a{level}: &a{level} [{repeated}]\n"));
    }
    told(
        "bomb",
        bomb,
        "\
error[YML-006]: the aliases of this file unfold to more than 1000000 values
 --> policy.yaml:6:9
  |
6 | a5: &a5 [*a4, *a4, *a4, *a4, *a4, *a4, *a4, *a4, *a4]
  |         ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
  |
  = help: write the repeated part out, or repeat it fewer times
  = more: seloste explain YML-006

policy.yaml: 1 error
",
    );
    told_short(
        "an alias in itself",
        "seloste: 1\nname: &a {x: *a, y: 1}\n",
        &["policy.yaml:2:14: error[YML-006]: an alias stands inside the value that it repeats"],
    );
}

#[test]
fn a_hundred_megabytes() {
    let project = Project::new().policy("");
    std::fs::File::create(project.path().join("policy.yaml"))
        .and_then(|file| file.set_len(100 * 1024 * 1024))
        .expect("a sparse file");
    let run = check("100 MB", &project);
    assert_eq!(
        (run.code, run.stderr.as_str()),
        (
            1,
            "\
error[YML-004]: `policy.yaml` is larger than 8 MB
--> policy.yaml
 = help: a policy is a few hundred lines; is this the right file?
 = more: seloste explain YML-004

policy.yaml: 1 error
"
        )
    );
}

#[test]
fn what_is_no_text() {
    told(
        "not UTF-8",
        b"seloste: 1\nversion: \"\xc3\xa4\xff\"\n",
        "\
error[YML-002]: `policy.yaml` is not UTF-8 text
 --> policy.yaml:2:12
  |
2 | version: \"ä�\"
  |            ^ the first byte that does not fit
  |
  = help: save the file as UTF-8 in your editor
  = more: seloste explain YML-002

policy.yaml: 1 error
",
    );
    told_short(
        "zeros",
        "seloste: 1\nversion: a\0b\n",
        &["policy.yaml:2:11: error[YML-001]: a character that does not belong in a text"],
    );
}

#[test]
fn nothing_to_read() {
    let empty = "\
error[YML-003]: `policy.yaml` is empty
--> policy.yaml
 = help: start from the small example in the README
 = more: seloste explain YML-003

policy.yaml: 1 error
";
    told("empty", "", empty);
    told("a byte order mark", "\u{feff}", empty);
    told(
        "only comments",
        "# nothing\n# here\n",
        "\
error[YML-003]: `policy.yaml` is empty
 --> policy.yaml:1:1
  |
1 | # nothing
  | ^
  |
  = help: start from the small example in the README
  = more: seloste explain YML-003

policy.yaml: 1 error
",
    );
    for nothing in ["---\n", "null\n", "~", "\r\n \n"] {
        let found = Project::new().policy(nothing).findings();
        assert_eq!(
            found,
            ["policy.yaml:1:1: error[YML-003]: `policy.yaml` is empty"],
            "{nothing:?}"
        );
    }
}

#[test]
fn two_documents() {
    told(
        "two documents",
        "seloste: 1\n---\nseloste: 1\n",
        "\
error[YML-007]: a second document starts here
 --> policy.yaml:2:1
  |
2 | ---
  | ^^^ only one document is read
  |
  = help: remove the `---`, or put a register of its own into `registers/<id>.yaml`
  = more: seloste explain YML-007

policy.yaml: 1 error
",
    );
}

/// Of a file that is no mapping that is said, and not all that it lacks.
#[test]
fn a_file_that_is_no_mapping() {
    told_short(
        "a word",
        "hello\n",
        &["policy.yaml:1:1: error[YML-012]: expected a mapping for the file, found `hello`"],
    );
    told_short(
        "a list",
        "- a\n- b\n",
        &["policy.yaml:1:1: error[YML-012]: expected a mapping for the file, found a list"],
    );
}

#[test]
fn slips_of_syntax_are_told_in_plain_words() {
    told(
        "a tab",
        "seloste: 1\ncontroller:\n\tname: X\n",
        "\
error[YML-001]: a tab stands where YAML allows spaces only
 --> policy.yaml:3:2
  |
3 |     name: X
  |     ^ reading stopped here
  |
  = help: indent with spaces; most editors can turn tabs into spaces
  = more: seloste explain YML-001

policy.yaml: 1 error
",
    );
    let one_line = [
        (
            "seloste: 1\nversion: \"3.1\nlanguages: [fi]\n",
            "2:10: error[YML-001]: a quote is opened and never closed",
        ),
        (
            "seloste: 1\nlanguages: [fi, en\n",
            "2:12: error[YML-001]: a `[` or `{` is opened and never closed",
        ),
        (
            "seloste: 1\nlanguages: [fi, en}\n",
            "2:12: error[YML-001]: a `[` or `{` is closed by the other bracket",
        ),
        (
            "seloste: 1\nversion: *x\n",
            "2:10: error[YML-001]: `*` refers to something that is not marked with `&`",
        ),
        (
            "seloste: 1\nversion: @x\n",
            "2:10: error[YML-001]: a text cannot start with this character",
        ),
        (
            "seloste: 1\nversion: a: b\n",
            "2:11: error[YML-001]: a `:` stands where there can be no key",
        ),
        (
            "seloste: 1\nversion: 'it's'\n",
            "2:14: error[YML-001]: more text follows a closing quote",
        ),
        (
            "seloste: 1\nversion: \"\\q\"\n",
            "2:10: error[YML-001]: there is no such escape",
        ),
        (
            "seloste: 1\nversion\nlanguages: [fi]\n",
            "2:1: error[YML-001]: a line without `:` stands among keys",
        ),
    ];
    for (text, expected) in one_line {
        told_short(text, text, &[&format!("policy.yaml:{expected}")]);
    }
}

#[test]
fn what_the_system_does_not_give() {
    let folder = Project::new().file("policy.yaml/inside", "");
    let run = check("a folder", &folder);
    let fault = "error: cannot read `policy.yaml`: it is a folder, not a file\n";
    assert_eq!((run.code, run.stderr.as_str()), (2, fault));

    let fault = "error: cannot read `policy.yaml`: it is a pipe or a device, not a file\n";
    let device = Project::new();
    std::os::unix::fs::symlink("/dev/zero", device.path().join("policy.yaml")).expect("a link");
    let run = check("/dev/zero", &device);
    assert_eq!((run.code, run.stderr.as_str()), (2, fault));

    let pipe = Project::new();
    let path = pipe.path().join("policy.yaml");
    let made = std::process::Command::new("mkfifo").arg(&path).status();
    assert!(made.is_ok_and(|status| status.success()), "mkfifo");
    let run = check("a pipe", &pipe);
    assert_eq!((run.code, run.stderr.as_str()), (2, fault));

    let dangling = Project::new();
    std::os::unix::fs::symlink("nowhere", dangling.path().join("policy.yaml")).expect("a link");
    assert_eq!(check("a dangling link", &dangling).code, 2);
}

/// Columns count characters, whatever bytes they take, and a byte order mark is none of them.
#[test]
fn places_count_characters() {
    let line = "controller: {name: \"🍪ä\", phnoe: 1, country: FI, email: a@b.example}";
    let rest = "seloste: 1\nlanguages: [fi]\neffective: 2026-01-01\ndpo: none\n\
        data_categories: {contact: [email]}\n";
    let register = "registers: {customers: {subjects: [customer], sources: [data_subject], recipients: [], automated_decisions: none, \
        purposes: {bookkeeping: {legal_basis: legal_obligation, law: Laki, data: [contact], retention: 6 years}}}}";
    let text = format!("{rest}{line}\n{register}\n");
    let expected = ["policy.yaml:6:26: error[YML-010]: there is no key `phnoe` in the controller"];
    told_short("LF", &text, &expected);
    told_short("CRLF", text.replace('\n', "\r\n"), &expected);
    let marked = format!("\u{feff}{text}");
    told_short("BOM", &marked, &expected);
    told_short("BOM and CRLF", marked.replace('\n', "\r\n"), &expected);
    told(
        "in full",
        marked.replace('\n', "\r\n"),
        "\
error[YML-010]: there is no key `phnoe` in the controller
 --> policy.yaml:6:26
  |
6 | controller: {name: \"🍪ä\", phnoe: 1, country: FI, email: a@b.example}
  |                           ^^^^^ did you mean `phone`?
  |
help: write `phone`
  |
6 - controller: {name: \"🍪ä\", phnoe: 1, country: FI, email: a@b.example}
6 + controller: {name: \"🍪ä\", phone: 1, country: FI, email: a@b.example}
  |
  = more: seloste explain YML-010

policy.yaml: 1 error
",
    );
    let first = marked
        .replace("phnoe", "phone")
        .replacen("seloste", "selote", 1);
    told_short(
        "the first character",
        first,
        &["policy.yaml:1:1: error[YML-010]: there is no key `selote` in the file"],
    );
}

/// What YAML would make a number or a truth value stays what was written, down to the published page.
#[test]
fn scalars_stay_as_written() {
    let project = Project::new().policy(
        "seloste: 1
languages: [en]
version: 3.10
effective: 2026-01-01
controller:
  name: Eksempel AS
  address: {street: Eksempelveien 1, postal_code: 00100, city: Oslo, country: NO}
  country: NO
  email: post@eksempel.example
dpo: none
data_categories: {contact: [name, email]}
registers:
  customers:
    subjects: [customer]
    sources: [data_subject]
    recipients: []
    automated_decisions: none
    purposes:
      order-handling:
        legal_basis: contract
        data: [contact]
        retention: 2 years
        if_not_provided: We cannot deliver.
",
    );
    let run = project.run(&["build", "--out", "site"]);
    assert_eq!(run.code, 0, "{}", run.stderr);
    let read = |path: &str| crate::harness::read(&project.path().join("site").join(path));
    let policy: serde_json::Value = serde_json::from_str(&read("policy.json")).expect("JSON");
    assert_eq!(policy["controller"]["country"], "NO");
    let page = read("en/index.html");
    for shown in ["00100", "3.10", "Norwegian Data Protection Authority"] {
        assert!(page.contains(shown), "{shown}: {page}");
    }
}
