//! The logo of the site: an image file of the project that nothing can be smuggled in with.

use crate::assets::Assets;

/// A logo that can be published.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Logo {
    pub bytes: Vec<u8>,
    /// How its file name ends: `svg`, `png`, `webp` or `jpg`.
    pub kind: &'static str,
}

/// Why a file cannot be the logo.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LogoFault {
    /// The path leads out of the project.
    Outside,
    /// There is no such file, or it cannot be read.
    Missing,
    /// The content is not what the name says.
    NotAnImage,
    /// A drawing with script, or with parts from elsewhere.
    Active,
}

/// The logo at a path of the project.
///
/// # Errors
/// If the file cannot be published.
pub fn logo(assets: &Assets, path: &str) -> Result<Logo, LogoFault> {
    let own = !path.is_empty()
        && !path.contains(['\\', ':', '\0'])
        && path.split('/').all(|part| !matches!(part, "" | "." | ".."));
    if !own {
        return Err(LogoFault::Outside);
    }
    let ending = path.rsplit_once('.').map_or("", |(_, ending)| ending);
    let kind = match ending.to_ascii_lowercase().as_str() {
        "svg" => "svg",
        "png" => "png",
        "webp" => "webp",
        "jpg" | "jpeg" => "jpg",
        _ => return Err(LogoFault::NotAnImage),
    };
    let bytes = assets.image(path).ok_or(LogoFault::Missing)?;
    let is = match kind {
        "svg" => return drawing(bytes),
        "png" => bytes.starts_with(b"\x89PNG\r\n\x1a\n"),
        "webp" => bytes.starts_with(b"RIFF") && bytes.get(8..12) == Some(b"WEBP".as_slice()),
        _ => bytes.starts_with(&[0xff, 0xd8, 0xff]),
    };
    match is {
        true => Ok(Logo { bytes, kind }),
        false => Err(LogoFault::NotAnImage),
    }
}

/// Within an `<img>` no browser runs a drawing's script; opened by its own address one would. What could do harm is
/// refused rather than taken out: a logo needs none of it.
fn drawing(bytes: Vec<u8>) -> Result<Logo, LogoFault> {
    let text = std::str::from_utf8(&bytes).map_err(|_| LogoFault::NotAnImage)?;
    let text = text.to_ascii_lowercase();
    if !text.contains("<svg") || !text.trim_end().ends_with("</svg>") {
        return Err(LogoFault::NotAnImage);
    }
    let elements = [
        "<script",
        "<foreignobject",
        "<iframe",
        "<set",
        "<animate",
        "<!entity",
        "<?xml-stylesheet",
        "@import",
        "javascript:",
    ];
    // An address of its own (`#id`, `data:` of an image) is no part from elsewhere.
    let addresses = ["href=", "src=", "url("].iter().any(|mark| {
        text.match_indices(mark).any(|(at, _)| {
            let value = text[at + mark.len()..].trim_start_matches(['"', '\'', ' ']);
            !value.starts_with('#') && !value.starts_with("data:image/png")
        })
    });
    let handler = text.match_indices("on").any(|(at, _)| {
        let before = text[..at].chars().next_back();
        let name = text[at..].split(|c: char| !c.is_ascii_alphabetic()).next();
        let after = text[at + name.map_or(0, str::len)..].trim_start();
        before.is_some_and(|c| c.is_whitespace() || matches!(c, '"' | '\'' | '/'))
            && after.starts_with('=')
    });
    if addresses || handler || elements.iter().any(|element| text.contains(element)) {
        return Err(LogoFault::Active);
    }
    Ok(Logo { bytes, kind: "svg" })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn drawn(inner: &str) -> Result<Logo, LogoFault> {
        drawing(format!("<svg xmlns=\"http://www.w3.org/2000/svg\">{inner}</svg>\n").into_bytes())
    }

    #[test]
    fn a_plain_drawing_passes_and_an_active_one_does_not() {
        for plain in [
            "<path d='M0 0'/>",
            "<use href='#a'/><rect fill='url(#b)'/>",
            "<text>Onni = ilo</text>",
        ] {
            assert!(drawn(plain).is_ok(), "{plain}");
        }
        for active in [
            "<script>x()</script>",
            "<SCRIPT href='#a'/>",
            "<g onload=x()>",
            "<g OnClick = 'x()'>",
            "<image href='https://example.com/a.png'/>",
            "<image xlink:href='//example.com/a.png'/>",
            "<style>@import 'a'</style>",
            "<rect fill='url(https://example.com/#a)'/>",
            "<foreignObject/>",
            "<a href='javascript:x()'>",
        ] {
            assert_eq!(drawn(active), Err(LogoFault::Active), "{active}");
        }
        assert_eq!(drawing(b"<p>".to_vec()), Err(LogoFault::NotAnImage));
    }

    #[test]
    fn a_path_stays_in_the_project() {
        let assets = Assets::builtin();
        for bad in [
            "",
            "/etc/x.png",
            "../x.png",
            "a/../../x.png",
            "c:x.png",
            "a\\x.png",
            "https://example.com/x.png",
        ] {
            assert_eq!(logo(&assets, bad), Err(LogoFault::Outside), "{bad}");
        }
        assert_eq!(logo(&assets, "x.png"), Err(LogoFault::Missing));
        assert_eq!(logo(&assets, "x.html"), Err(LogoFault::NotAnImage));
    }
}
