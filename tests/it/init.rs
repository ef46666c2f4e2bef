//! `seloste init`: every starter in every language, the flags, the conversation in a pseudo-terminal, and what it never does.

use std::path::Path;

use seloste::starter;

use crate::harness::{Project, read};
use crate::terminal::Terminal;

const LANGUAGES: [&str; 3] = ["fi", "en", "sv"];

/// All facts that flags can give for a Finnish firm.
const FIRM: [&str; 8] = [
    "--name",
    "Esimerkki Oy",
    "--business-id",
    "1234567-1",
    "--address",
    "Esimerkkikatu 1, 00100 Helsinki",
    "--email",
    "tietosuoja@esimerkki.example",
];

fn init(project: &Project, more: &[&str]) {
    let run = project.run(&[&["init", "--yes"], more].concat());
    assert_eq!(run.code, 0, "{more:?}: {}", run.stderr);
}

fn policy(project: &Project) -> String {
    read(&project.path().join("policy.yaml"))
}

/// The findings of `check --strict`, without those that tell of marks, and how many of these there are.
fn left(project: &Project) -> (Vec<String>, usize) {
    let (marks, rest): (Vec<_>, Vec<_>) = project
        .findings()
        .into_iter()
        .partition(|line| line.contains("[PLH-003]"));
    (rest, marks.len())
}

#[test]
fn there_are_six_starters_or_more() {
    let ids: Vec<String> = starter::all().into_iter().map(|kit| kit.id).collect();
    for id in [
        "shop",
        "association",
        "brochure",
        "app",
        "clinic",
        "landlord",
    ] {
        assert!(ids.iter().any(|known| known == id), "{id}: {ids:?}");
    }
    for kit in starter::all() {
        assert_eq!(kit.languages().len(), LANGUAGES.len(), "{}", kit.id);
    }
}

/// Each kit, in each language alone and in all: nothing is left to mend but marks, and each mark has its place.
#[test]
fn every_starter_in_every_language_is_clean_but_for_marks() {
    let mut wrong = Vec::new();
    for kit in starter::all() {
        for languages in ["fi", "en", "sv", "fi,en", "sv,fi,en"] {
            let project = Project::new();
            let args = ["--kind", kit.id.as_str(), "--languages", languages];
            init(&project, &[&args[..], &FIRM].concat());
            let (rest, marks) = left(&project);
            let text = policy(&project);
            let written = text
                .lines()
                .filter(|line| line.contains(": TODO ") || line.contains(": \"TODO "));
            if !rest.is_empty() || marks == 0 || marks != written.count() {
                wrong.push(format!(
                    "{} in {languages}, {marks} marks: {rest:#?}",
                    kit.id
                ));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// With every register and every service that can be had, and still nothing but marks.
#[test]
fn every_starter_with_everything_is_clean_but_for_marks() {
    let services = services();
    let mut wrong = Vec::new();
    for kit in starter::all() {
        let project = Project::new();
        let registers = kit.choices().join(",");
        let args = [
            "--kind",
            &kit.id,
            "--registers",
            &registers,
            "--services",
            &services,
        ];
        init(&project, &[&args[..], &FIRM].concat());
        let (rest, _) = left(&project);
        if !rest.is_empty() {
            wrong.push(format!("{}: {rest:#?}", kit.id));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// Each register alone: what the others would have brought is not needed.
#[test]
fn every_register_alone_is_clean_but_for_marks() {
    let mut wrong = Vec::new();
    for kit in starter::all() {
        for register in kit.choices() {
            let project = Project::new();
            init(
                &project,
                &[&["--kind", &kit.id, "--registers", &register][..], &FIRM].concat(),
            );
            let (rest, _) = left(&project);
            if !rest.is_empty() {
                wrong.push(format!("{}, {register}: {rest:#?}", kit.id));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// The services of the catalogue that have not ended.
fn services() -> String {
    let folder = crate::harness::repository().join("catalogue/services");
    let mut ids = Vec::new();
    for entry in std::fs::read_dir(folder).expect("the services") {
        let path = entry.expect("readable").path();
        if !read(&path).contains("\ndiscontinued:") {
            ids.push(
                path.file_stem()
                    .expect("a name")
                    .to_string_lossy()
                    .into_owned(),
            );
        }
    }
    ids.sort();
    ids.join(",")
}

#[test]
fn it_builds_at_once_and_says_what_comes_next() {
    let project = Project::new();
    let run = project.run(&["init", "--yes"]);
    assert_eq!(run.code, 0, "{}", run.stderr);
    assert!(
        run.stderr
            .starts_with("wrote policy.yaml, policy.schema.json, .gitignore\n"),
        "{}",
        run.stderr
    );
    let next: Vec<&str> = run
        .stderr
        .lines()
        .filter(|line| line.starts_with("  seloste "))
        .collect();
    assert_eq!(next.len(), 3, "{}", run.stderr);
    for line in next {
        let command = line.trim().split("  ").next().expect("a command");
        let words: Vec<&str> = command.split_whitespace().skip(1).collect();
        // Every command it names can be run as it stands.
        if words[0] != "serve" {
            assert_ne!(project.run(&words).code, 2, "{command}");
        }
    }
    let run = project.run(&["build"]);
    assert_eq!(run.code, 0, "{}", run.stderr);
    assert!(project.path().join("public/fi/index.html").is_file());
    // The first line names a schema, and that is there.
    assert!(policy(&project).starts_with("# yaml-language-server: $schema=policy.schema.json\n"));
    let schema = project.run(&["schema"]).stdout;
    assert_eq!(read(&project.path().join("policy.schema.json")), schema);
    assert_eq!(read(&project.path().join(".gitignore")), "/public\n");
    assert_eq!(project.run(&["check", "--strict"]).code, 1);
}

/// Marks are told one by one, with their place, and hide what else could be said of it.
#[test]
fn a_mark_is_one_finding_at_its_place() {
    let project = Project::new();
    init(&project, &["--kind", "clinic", "--languages", "en"]);
    let text = policy(&project);
    for line in project.findings() {
        let place = line
            .split(':')
            .nth(1)
            .and_then(|number| number.parse::<usize>().ok());
        let number = place.unwrap_or_else(|| panic!("a place in {line}"));
        let at = text.lines().nth(number - 1).expect("the line");
        assert!(
            at.contains("TODO ") && line.contains("[PLH-003]"),
            "{line}\n{at}"
        );
    }
}

#[test]
fn nothing_is_ever_written_over() {
    let project = Project::new().policy("mine");
    let run = project.run(&["init", "--yes"]);
    assert_eq!(run.code, 2);
    assert!(
        run.stderr.contains("`policy.yaml` is there already"),
        "{}",
        run.stderr
    );
    assert_eq!(policy(&project), "mine");
    let project = Project::new().file(".gitignore", "mine\n");
    let run = project.run(&["init", "--yes"]);
    assert_eq!(run.code, 0, "{}", run.stderr);
    assert!(
        run.stderr
            .contains(".gitignore was there already: add the line /public to it")
    );
    assert_eq!(read(&project.path().join(".gitignore")), "mine\n");
}

#[cfg(unix)]
#[test]
fn a_dangling_link_is_not_followed() {
    let project = Project::new();
    std::os::unix::fs::symlink("elsewhere", project.path().join("policy.yaml")).expect("a link");
    let run = project.run(&["init", "--yes"]);
    assert_eq!(run.code, 2, "{}", run.stderr);
    assert!(!project.path().join("elsewhere").exists());
}

#[test]
fn beside_another_generator_it_takes_a_folder_of_its_own() {
    let project = Project::new().file("content/posts/first.md", "# Hello\n");
    let run = project.run(&["init", "--yes"]);
    assert_eq!(run.code, 0, "{}", run.stderr);
    assert!(
        run.stderr.contains("seloste check --project privacy"),
        "{}",
        run.stderr
    );
    assert!(project.path().join("privacy/policy.yaml").is_file());
    assert!(!project.path().join("policy.yaml").exists());
    // Told where to write, it does not write elsewhere.
    let run = project.run(&["init", "--yes", "."]);
    assert_eq!(run.code, 2);
    assert!(
        run.stderr.contains("`seloste init privacy`"),
        "{}",
        run.stderr
    );
}

/// No firm gets another country's law.
#[test]
fn finnish_law_stays_in_finland() {
    let finnish = [
        "laki",
        "Laki",
        "Act (",
        "lagen (1336",
        "1050/2018",
        "503/1989",
        "703/2023",
        "Kanta",
        "henkilötunnus",
        "personal_identity_code",
    ];
    for kit in starter::all() {
        for country in ["SE", "EE"] {
            let project = Project::new();
            let registers = kit.choices().join(",");
            let args = [
                "--kind",
                &kit.id,
                "--registers",
                &registers,
                "--country",
                country,
                "--languages",
                "sv,en,fi",
            ];
            init(&project, &args);
            let text = policy(&project);
            for line in text.lines().filter(|line| {
                !line.contains("TODO") && !line.contains("Ruotsin") && !line.contains("Swedish")
            }) {
                for word in finnish {
                    assert!(!line.contains(word), "{} in {country}: {line}", kit.id);
                }
            }
            let (rest, _) = left(&project);
            assert!(rest.is_empty(), "{} in {country}: {rest:#?}", kit.id);
            if country == "SE" {
                let run = project.run(&["build"]);
                assert_eq!(run.code, 0, "{} in {country}: {}", kit.id, run.stderr);
            }
        }
    }
}

/// Each country of the EEA has a notice that builds.
#[test]
fn every_country_of_the_eea_works() {
    let countries = "AT BE BG HR CY CZ DK EE FI FR DE GR HU IE IT LV LT LU MT NL PL PT RO SK SI ES SE IS LI NO AX";
    for country in countries.split(' ') {
        let project = Project::new();
        init(&project, &["--country", country, "--languages", "en"]);
        let (rest, _) = left(&project);
        assert!(rest.is_empty(), "{country}: {rest:#?}");
    }
}

#[test]
fn what_cannot_be_is_refused_with_a_cure() {
    let cases: &[(&[&str], &str)] = &[
        (
            &["--business-id", "1234567-8"],
            "the last digit does not follow from the others",
        ),
        (
            &["--email", "not an address"],
            "is not an e-mail address such as name@example.com",
        ),
        (&["--country", "Suomi"], "two letters, such as FI or SE"),
        (&["--country", "US"], "outside the EEA"),
        (&["--kind", "shpo"], "a similar value exists: 'shop'"),
        (
            &["--languages", "fi,xx"],
            "`xx` is no language of the starters",
        ),
        (&["--services", "youtub"], "did you mean `youtube`?"),
        (
            &["--services", "google-universal-analytics"],
            "ended on 2023-07-01",
        ),
        (&["--registers", "nobody"], "it has customers"),
        (&["--name", "  "], "the name is empty"),
        (
            &["--site", "esimerkki"],
            "such as https://example.com/privacy/",
        ),
        (
            &["--country", "DE", "--authority", "de-xx"],
            "is no authority of the catalogue",
        ),
    ];
    for (arguments, words) in cases {
        let project = Project::new();
        let run = project.run(&[&["init", "--yes"], *arguments].concat());
        assert_eq!(run.code, 2, "{arguments:?}");
        assert!(run.stderr.contains(words), "{arguments:?}: {}", run.stderr);
        assert!(!project.path().join("policy.yaml").exists());
    }
}

/// A business id in another form is written in the usual one.
#[test]
fn a_business_id_is_put_into_form() {
    let project = Project::new();
    init(&project, &["--business-id", "FI12345671"]);
    assert!(policy(&project).contains("\n  business_id: 1234567-1\n"));
}

/// Names survive as exactly those names, whatever they are made of.
#[test]
fn odd_names_survive() {
    let names = [
        "Äänekosken Öljy & Åkerlund Ab",
        "Yritys: paras #1",
        "\"Lainattu\" 'Nimi'",
        "- viiva",
        "[hakasulku]",
        "{aalto}",
        "*tähti",
        "&ankkuri",
        "!huuto",
        "%prosentti",
        "@at",
        "`tick`",
        "no",
        "null",
        "00123",
        "1e3",
        "a\nb",
        "tab\there",
        "שלום בע״מ",
        "RTL\u{202E}gnp",
        "back\\slash",
        "ends with colon:",
        "emoji 🦉 Oy",
        "? kysymys",
        "| pystyviiva",
        "> väkänen",
        "~",
        "\u{feff}merkki",
    ];
    for name in names {
        let project = Project::new();
        init(&project, &[&format!("--name={name}"), "--languages", "en"]);
        let text = policy(&project);
        let tree: serde_yaml::Value =
            serde_yaml::from_str(&text).unwrap_or_else(|error| panic!("{name:?}: {error}\n{text}"));
        assert_eq!(
            tree["controller"]["name"].as_str(),
            Some(name.trim()),
            "by another reader"
        );
        let run = project.run(&["build", "--quiet"]);
        assert!(run.code <= 1, "{name:?}: {}", run.stderr);
        if run.code == 0 {
            let facts = read(&project.path().join("public/policy.json"));
            let facts: serde_json::Value = serde_json::from_str(&facts).expect("JSON");
            assert_eq!(
                facts["controller"]["name"].as_str(),
                Some(name.trim()),
                "by seloste"
            );
        }
    }
}

/// Folders of any name, with spaces, quotes and letters of any kind.
#[test]
fn odd_folders_are_made_and_named() {
    for folder in ["Tietosuoja ja evästeet", "it's", "åäö/ылё", "a\"b"] {
        let project = Project::new();
        let run = project.run(&["init", "--yes", folder]);
        assert_eq!(run.code, 0, "{}", run.stderr);
        assert!(project.path().join(folder).join("policy.yaml").is_file());
        assert_eq!(project.run(&["build", "--project", folder]).code, 0);
    }
}

/// No terminal, no question: everything is taken as usual.
#[test]
fn without_a_terminal_nothing_is_asked() {
    let project = Project::new();
    let run = project.run(&["init"]);
    assert_eq!(run.code, 0, "{}", run.stderr);
    assert!(policy(&project).contains("TODO"));
}

/// What people type, and what their programs make of it.
#[test]
fn blanks_in_lists_and_dashes_in_ids_are_no_faults() {
    let project = Project::new();
    init(
        &project,
        &[
            "--languages",
            "fi, sv",
            "--services",
            "youtube, matomo",
            "--business-id",
            "1234567–1",
        ],
    );
    let text = policy(&project);
    for line in [
        "languages: [fi, sv]\n",
        "business_id: 1234567-1\n",
        "matomo:",
    ] {
        assert!(text.contains(line), "{line}: {text}");
    }
}

#[test]
fn the_same_answers_give_the_same_bytes() {
    let [one, two] = [Project::new(), Project::new()];
    for project in [&one, &two] {
        init(
            project,
            &[
                &["--kind", "shop", "--services", "youtube,matomo"][..],
                &FIRM,
            ]
            .concat(),
        );
    }
    assert_eq!(policy(&one), policy(&two));
}

/// The whole conversation by keyboard: what is typed is what is written.
#[cfg(unix)]
#[test]
fn the_conversation() {
    let project = Project::new();
    let mut terminal = Terminal::start(project.path(), &["init"]);
    terminal.answer("Who is responsible?", "Äiti & Pojat: kahvila #1\r");
    terminal.answer("In which country?", "fi\r");
    terminal.answer("Business id", "1234567-8\r");
    // Refused with the reason; what was typed is still there to be mended.
    terminal.answer("the last digit does not follow", "\u{7f}1\r");
    terminal.answer("Postal address", "Katu 1, 00100 Helsinki\r");
    terminal.answer("E-mail address", "tieto@kahvila.example\r");
    terminal.answer("What is the site for?", "\x1b[B\x1b[B\r");
    terminal.answer("In which languages?", "\r");
    terminal.answer("Which of them decides?", "\r");
    terminal.answer("Whose data do you keep?", "\r");
    terminal.answer("does your site use?", "\r");
    terminal.answer("with these answers?", "\r");
    let (code, seen) = terminal.end();
    assert_eq!(code, 0, "{seen}");
    assert!(seen.contains("seloste check"), "{seen}");
    let text = policy(&project);
    assert!(
        text.contains("name: \"Äiti & Pojat: kahvila #1\"\n"),
        "{text}"
    );
    assert!(text.contains("business_id: 1234567-1\n"), "{text}");
    assert!(text.contains("languages: [fi, en]\n"), "{text}");
    assert!(text.contains("assignments:"), "the third kind: {text}");
}

/// What flags have said is not asked again.
#[cfg(unix)]
#[test]
fn flags_shorten_the_conversation() {
    let project = Project::new();
    let flags = [
        "--kind",
        "shop",
        "--country",
        "SE",
        "--languages",
        "sv",
        "--registers",
        "website",
        "--services",
        "youtube",
        "--address",
        "Gatan 1",
    ];
    let mut terminal = Terminal::start(project.path(), &[&["init"], &flags[..]].concat());
    terminal.answer("Who is responsible?", "Exempel AB\r");
    terminal.answer("E-mail address", "\r");
    terminal.answer("with these answers?", "\r");
    let (code, seen) = terminal.end();
    assert_eq!(code, 0, "{seen}");
    assert!(
        seen.contains("left open"),
        "an example is no answer: {seen}"
    );
    assert!(!seen.contains("What is the site for?"), "{seen}");
    assert!(policy(&project).contains("email: TODO "));
}

/// Whoever says no is asked again, with the answers at hand; and any language may be the one that decides.
#[cfg(unix)]
#[test]
fn answers_can_be_given_anew() {
    let project = Project::new();
    let flags = ["init", "--address", "Katu 1", "--registers", "members"];
    let flags = [
        &flags[..],
        &["--kind", "association", "--services", "youtube"],
    ]
    .concat();
    let mut terminal = Terminal::start(project.path(), &flags);
    terminal.answer("Who is responsible?", "Esimerki ry\r");
    terminal.answer("In which country?", "AX\r");
    terminal.answer("Business id", "1234567-1\r");
    terminal.answer("E-mail address", "\r");
    // Of svenska and English, as is usual there, with suomi below; all three.
    terminal.answer("In which languages?", "\x1b[B\x1b[B \r");
    terminal.answer("Which of them decides?", "\x1b[B\x1b[B\r");
    terminal.answer("with these answers?", "n");
    terminal.answer("Who is responsible?", "Esimerkki ry\r");
    terminal.answer("In which country?", "\r");
    terminal.answer("Business id", "\r");
    terminal.answer("E-mail address", "\r");
    terminal.answer("In which languages?", "\r");
    terminal.answer("Which of them decides?", "\r");
    terminal.answer("with these answers?", "y");
    let (code, seen) = terminal.end();
    assert_eq!(code, 0, "{seen}");
    let text = policy(&project);
    assert!(text.contains("name: Esimerkki ry\n"), "{text}");
    assert!(text.contains("business_id: 1234567-1\n"), "{text}");
    assert!(text.contains("country: AX\n"), "{text}");
    assert!(text.contains("languages: [fi, sv, en]\n"), "{text}");
    // Finland's law holds in Åland.
    assert!(text.contains("Kirjanpitolaki"), "{text}");
}

/// What the terminal would part by itself is parted before: the toolkit takes away as many lines as it has drawn.
#[cfg(unix)]
#[test]
fn the_conversation_fits_a_narrow_terminal() {
    let project = Project::new();
    let flags = ["init", "--kind", "brochure", "--languages", "fi"];
    let mut terminal = Terminal::wide(project.path(), &flags, 40);
    terminal.answer("Who is responsible?", "Esimerkki Oy\r");
    terminal.answer("In which country?", "\r");
    terminal.answer("Business id", "\r");
    terminal.answer("Postal address", "\r");
    terminal.answer("E-mail address", "info@esimerkki.example\r");
    terminal.answer("Whose data do you keep?", "\r");
    terminal.answer("does your site use?", "\r");
    terminal.answer("Write policy.yaml", "\r");
    let (code, seen) = terminal.end();
    assert_eq!(code, 0, "{seen}");
    let talk = &seen[..seen.find("wrote ").expect("an end")];
    let plain = plain(talk);
    let wide = plain.lines().find(|line| line.chars().count() > 40);
    assert_eq!(wide, None);
}

/// What is on the screen, without the codes that move and colour.
#[cfg(unix)]
fn plain(text: &str) -> String {
    let mut out = String::new();
    let mut rest = text;
    while let Some((before, code)) = rest.split_once('\u{1b}') {
        out.push_str(before);
        let end = code.find(|c: char| c.is_ascii_alphabetic());
        rest = end.map_or("", |end| &code[end + 1..]);
    }
    (out + rest).replace('\r', "")
}

#[cfg(unix)]
#[test]
fn another_generators_folder_is_asked_about() {
    let project = Project::new().file("content/index.md", "# Hello\n");
    let mut terminal = Terminal::start(
        project.path(),
        &["init", "--kind", "brochure", "--country", "FI"],
    );
    terminal.answer("Put the notice into privacy/?", "\r");
    terminal.answer("Who is responsible?", "\x1b");
    let (code, seen) = terminal.end();
    assert_eq!(code, 2, "{seen}");
    assert!(seen.contains("nothing was written"), "{seen}");
    assert!(!Path::exists(&project.path().join("privacy")));
}
