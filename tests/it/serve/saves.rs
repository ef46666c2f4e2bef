//! What a save changes, and what a fault leaves as it was.

use std::fs;

use super::client::{Server, until};
use crate::harness::{Project, read};

fn text(server: &Server, path: &str) -> String {
    String::from_utf8(server.get(path).published()).expect("UTF-8")
}

#[test]
fn a_fault_keeps_the_last_good_page_and_is_told_with_its_place() {
    let project = Project::copy_of("small-firm");
    let file = project.path().join("policy.yaml");
    let good = read(&file);
    let server = Server::start(project.path(), &[]);
    let page = text(&server, "/fi/");
    let calm = server.state("/fi/");
    assert_eq!(calm["told"]["stale"], false);

    fs::write(
        &file,
        good.replace("legal_basis: contract", "legal_bais: contract"),
    )
    .unwrap();
    until("the fault is told", || {
        server.state("/fi/")["told"]["stale"] == true
    });
    let told = server.state("/fi/");
    assert_eq!(text(&server, "/fi/"), page, "the last good page");
    assert_eq!(told["page"], calm["page"], "and nothing to load anew");
    let finding = &told["told"]["findings"][0];
    assert_eq!(finding["level"], "error");
    assert_eq!(finding["code"], "YML-010");
    let place = finding["place"].as_str().unwrap();
    assert!(place.starts_with("policy.yaml:"), "{place}");
    assert_eq!(finding["line"], "legal_bais: contract");
    let said = server.said();
    assert!(said.contains("error[YML-010]") && said.contains("the last good pages stay"));

    fs::write(&file, good.replace("Esimerkkikatu 1", "Esimerkkikatu 2")).unwrap();
    until("the mended file is shown", || {
        text(&server, "/fi/").contains("Esimerkkikatu 2")
    });
    let after = server.state("/fi/");
    assert_eq!(after["told"], calm["told"]);
    assert_ne!(after["page"], calm["page"], "the page is loaded anew");
}

#[test]
fn a_policy_that_is_not_there_yet_is_waited_for() {
    let project = Project::new();
    let server = Server::start(project.path(), &[]);
    let waiting = server.get("/fi/");
    assert_eq!(waiting.status, 503);
    assert!(String::from_utf8_lossy(&waiting.body).contains("Nothing to show yet"));
    let told = server.state("/fi/");
    assert!(told["page"].is_null());
    let message = told["told"]["findings"][0]["message"].as_str().unwrap();
    assert!(
        message.starts_with("there is no `policy.yaml`"),
        "{message}"
    );

    let good = Project::copy_of("small-firm");
    let from = good.path().join("policy.yaml");
    fs::copy(from, project.path().join("policy.yaml")).unwrap();
    until("the page", || server.get("/fi/").status == 200);
}

#[test]
fn style_words_templates_and_registers_are_watched_wherever_they_come_from() {
    let project = Project::copy_of("start-up");
    let server = Server::start(project.path(), &[]);
    let page = format!("{}en/", server.mount);
    let before = server.state(&page);
    assert!(before["style"].is_string(), "{before}");

    // A folder that was not there at the start.
    let theme = project.path().join("themes/default");
    fs::create_dir_all(&theme).unwrap();
    fs::write(theme.join("style.css"), "body { color: rebeccapurple }").unwrap();
    until("the style is another", || {
        server.state(&page)["style"] != before["style"]
    });
    let style = server.state(&page);
    assert_eq!(
        style["page"], before["page"],
        "only the style sheet is swapped"
    );
    let sheet = server.get(style["style"].as_str().unwrap());
    assert!(String::from_utf8_lossy(&sheet.body).contains("#639"));

    // A folder that goes away and comes back is another one.
    let away = project.path().join("away");
    for _ in 0..2 {
        fs::rename(project.path().join("themes"), &away).unwrap();
        until("the style is the built-in one", || {
            server.state(&page)["style"] == before["style"]
        });
        fs::rename(&away, project.path().join("themes")).unwrap();
        until("the style is the own one", || {
            server.state(&page)["style"] == style["style"]
        });
    }
    fs::write(theme.join("style.css"), "body { color: red }").unwrap();
    until("and it is still watched", || {
        let now = server.state(&page);
        now["style"] != style["style"] && now["style"] != before["style"]
    });

    fs::create_dir_all(theme.join("templates")).unwrap();
    fs::write(theme.join("templates/notice.html"), "{{ no such").unwrap();
    until("a template that does not parse is told", || {
        server.state(&page)["told"]["stale"] == true
    });
    fs::remove_dir_all(project.path().join("themes")).unwrap();
    until("and gone with the folder", || {
        server.state(&page)["told"]["stale"] == false
    });

    let registers = project.path().join("registers");
    let file = fs::read_dir(&registers).unwrap().next().unwrap().unwrap();
    let whole = fs::read(file.path()).unwrap();
    fs::write(file.path(), b"name: [").unwrap();
    until("a register's fault has its own file", || {
        let told = server.state(&page)["told"]["findings"].clone();
        let mut all = told.as_array().into_iter().flatten();
        all.any(|one| {
            one["place"]
                .as_str()
                .is_some_and(|at| at.starts_with("registers/"))
        })
    });
    fs::write(file.path(), whole).unwrap();
    until("all is well again", || {
        let now = server.state(&page);
        now["told"]["stale"] == false && now["page"] == before["page"]
    });
}

#[test]
fn an_editor_may_replace_the_file_and_the_file_may_be_a_link() {
    let project = Project::copy_of("small-firm");
    let (dir, file) = (project.path(), project.path().join("policy.yaml"));
    let good = read(&file);
    let server = Server::start(dir, &[]);
    for number in 2..5 {
        let street = format!("Esimerkkikatu {number}");
        fs::write(
            dir.join(".policy.yaml.swp"),
            good.replace("Esimerkkikatu 1", &street),
        )
        .unwrap();
        fs::rename(&file, dir.join("policy.yaml~")).unwrap();
        fs::rename(dir.join(".policy.yaml.swp"), &file).unwrap();
        until(&street, || text(&server, "/fi/").contains(&street));
    }
    let elsewhere =
        Project::new().file("real.yaml", good.replace("Esimerkkikatu 1", "Linkkikatu 1"));
    fs::remove_file(&file).unwrap();
    std::os::unix::fs::symlink(elsewhere.path().join("real.yaml"), &file).unwrap();
    until("the link's file", || {
        text(&server, "/fi/").contains("Linkkikatu 1")
    });
    fs::write(
        elsewhere.path().join("real.yaml"),
        good.replace("Esimerkkikatu 1", "Linkkikatu 2"),
    )
    .unwrap();
    until("a change behind the link", || {
        text(&server, "/fi/").contains("Linkkikatu 2")
    });
}

#[test]
fn warnings_are_told_and_stop_nothing_but_under_strict() {
    let project = Project::copy_of("small-firm");
    let file = project.path().join("policy.yaml");
    let allow = "allow: [{code: BAS-063, at: registers, reason: Nothing is found there.}]\n";
    let warned = format!("{}{allow}", read(&file));
    fs::write(&file, &warned).unwrap();
    let server = Server::start(project.path(), &[]);
    let told = &server.state("/fi/")["told"];
    assert_eq!(told["stale"], false);
    assert_eq!(told["findings"][0]["level"], "warning", "{told}");
    until("the terminal", || {
        server.said().contains("shown all the same")
    });
    drop(server);
    let server = Server::start(project.path(), &["--strict"]);
    assert_eq!(server.get("/fi/").status, 503);
}
