//! How to use a right: a message that is ready to be sent, or the first other way that is offered.

use super::RenderError;
use super::sections::channels;
use super::view::{Fact, Line, fact, outside};
use super::voice::Voice;
use crate::derive::{RegisterNotice, Right};
use crate::terms::Channel;

/// The way to use a right: a link that opens a message with subject and text in the page's language, where requests
/// can be made by e-mail; else the first way the policy offers. Nothing if it offers none.
///
/// # Errors
/// If a message is missing.
pub fn way(
    voice: &Voice,
    register: &RegisterNotice,
    right: Right,
) -> Result<Option<Fact>, RenderError> {
    let requests = &voice.notice.requests;
    let by_email = requests.channels.contains(&Channel::Email);
    let Some(email) = requests.email.filter(|_| by_email) else {
        return Ok(channels(voice)?.into_iter().next());
    };
    let subject = voice.say(&format!("right-{}.subject", right.id()))?;
    let notice = voice.speaker.label(&register.name)?;
    let body = voice.say_with("request-body", &[("ask", &subject), ("notice", &notice)])?;
    let line: Line = vec![outside(&subject, &mailto(email, &subject, &body))];
    Ok(Some(fact(voice.say("request-ready")?, line)))
}

/// The address as a `mailto:` link with subject and text (RFC 6068): everything that is not plain is percent-encoded,
/// line breaks are CR LF.
fn mailto(email: &str, subject: &str, body: &str) -> String {
    let body = body.replace("\r\n", "\n").replace('\n', "\r\n");
    let address = encode(email, "@+");
    format!(
        "mailto:{address}?subject={}&body={}",
        encode(subject, ","),
        encode(&body, ",")
    )
}

/// The text with every byte escaped but unreserved characters and those of `kept` (RFC 3986, section 2).
fn encode(text: &str, kept: &str) -> String {
    use std::fmt::Write;
    let mut out = String::with_capacity(text.len());
    for byte in text.bytes() {
        let c = char::from(byte);
        if c.is_ascii_alphanumeric() || "-._~".contains(c) || (c.is_ascii() && kept.contains(c)) {
            out.push(c);
        } else {
            let _ = write!(out, "%{byte:02X}");
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_message_holds_whatever_was_written() {
        assert_eq!(
            mailto("a+b@example.com", "Pyyntö & kysymys", "Hei,\n\n100 %?"),
            "mailto:a+b@example.com?subject=Pyynt%C3%B6%20%26%20kysymys&body=Hei,%0D%0A%0D%0A100%20%25%3F"
        );
        // No address brings a recipient or a header of its own.
        assert_eq!(
            mailto("a?bcc=x&y@example.com", "s", "b"),
            "mailto:a%3Fbcc%3Dx%26y@example.com?subject=s&body=b"
        );
    }
}
