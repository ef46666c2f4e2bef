//! Why something follows, kept where it was decided: whoever explains a notice need not know the law again.

/// The provision that decides, and the reason in a few words for the one who asks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Because {
    /// With its act: `GDPR Art. 13(2)(e)`.
    pub article: &'static str,
    pub because: &'static str,
}

impl Because {
    /// A reason with the provision behind it.
    pub const fn new(article: &'static str, because: &'static str) -> Self {
        Self { article, because }
    }
}
