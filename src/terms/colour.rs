//! A colour as designers write it.

use std::rc::Rc;

use crate::diagnostic::Diagnostic;
use crate::source::decode::{Decode, Reader, shorten};
use crate::source::yaml::Node;
use crate::wordless;

/// A colour of the screen: red, green and blue, 0 to 255 each (sRGB).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Colour(pub [u8; 3]);

impl Colour {
    /// Reads `#0b5c63` or `#0bc`; the `#` may be left out, since YAML takes it for a comment where it is not quoted.
    pub fn parse(text: &str) -> Option<Self> {
        let digits = text.strip_prefix('#').unwrap_or(text);
        let value = |text: &str| u8::from_str_radix(text, 16).ok();
        if !digits.bytes().all(|byte| byte.is_ascii_hexdigit()) {
            return None;
        }
        let mut channels = [0; 3];
        for (at, channel) in channels.iter_mut().enumerate() {
            *channel = match digits.len() {
                3 => value(&digits[at..=at])? * 17,
                6 => value(&digits[2 * at..2 * at + 2])?,
                _ => return None,
            };
        }
        Some(Self(channels))
    }
}

impl std::fmt::Display for Colour {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let [red, green, blue] = self.0;
        write!(f, "#{red:02x}{green:02x}{blue:02x}")
    }
}

impl Decode for Colour {
    fn decode(node: &Rc<Node>, reader: &mut Reader) -> Option<Self> {
        let text = String::decode(node, reader)?;
        let colour = Self::parse(&text);
        if colour.is_none() {
            let message = format!("`{}` is not a colour", shorten(&text));
            reader.find(
                Diagnostic::error("YML-041", node.span, message)
                    .label("expected six hexadecimal digits")
                    .help(
                        "write it like `\"#0b5c63\"`, in quotes: without them YAML reads a comment",
                    ),
            );
        }
        colour
    }
}

wordless!(Colour);

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn colours_are_hexadecimal_and_nothing_else() {
        assert_eq!(Colour::parse("#0b5c63"), Some(Colour([11, 92, 99])));
        assert_eq!(Colour::parse("0B5C63"), Colour::parse("#0b5c63"));
        assert_eq!(Colour::parse("#0bc"), Colour::parse("#00bbcc"));
        for bad in [
            "", "#", "red", "#12345", "#1234567", "#00000g", "#+1+2+3", "#é1", "#fff;}",
        ] {
            assert_eq!(Colour::parse(bad), None, "{bad}");
        }
        assert_eq!(Colour([11, 92, 99]).to_string(), "#0b5c63");
    }
}
