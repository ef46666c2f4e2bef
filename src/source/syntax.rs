//! What the YAML parser stumbled over, in words for the author of the file.

use granit_parser::ErrorKind as Kind;

/// What is said of a fault of syntax, and what helps.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Explanation {
    pub message: String,
    pub help: &'static str,
}

/// Explains a fault; those that people hardly ever make keep the parser's own words.
pub fn explain(kind: &Kind) -> Explanation {
    let (message, help) = match kind {
        Kind::TabNotAllowed
        | Kind::TabInBlockIndentation
        | Kind::TabInIndentation
        | Kind::TabInPlainScalar
        | Kind::TabAtBlockScalarStart => (
            "a tab stands where YAML allows spaces only",
            "indent with spaces; most editors can turn tabs into spaces",
        ),
        Kind::UnclosedQuotedScalar => (
            "a quote is opened and never closed",
            "close the text with the quote it was opened with",
        ),
        Kind::InvalidTrailingSingleQuotedScalar | Kind::InvalidTrailingDoubleQuotedScalar => (
            "more text follows a closing quote",
            "inside `'…'` write a quote twice, inside `\"…\"` write it `\\\"`",
        ),
        Kind::UnknownQuotedScalarEscape
        | Kind::InvalidQuotedScalarHexEscape
        | Kind::InvalidUnicodeEscape => (
            "there is no such escape",
            "inside `\"…\"` write a backslash twice, or use `'…'`",
        ),
        Kind::UnclosedFlowCollection { .. }
        | Kind::UnexpectedEofFlowSequence
        | Kind::UnexpectedEofFlowMapping
        | Kind::UnexpectedEofImplicitFlowMapping => (
            "a `[` or `{` is opened and never closed",
            "close it with `]` or `}`",
        ),
        Kind::MismatchedFlowCollectionEnd { .. } => (
            "a `[` or `{` is closed by the other bracket",
            "close `[` with `]` and `{` with `}`",
        ),
        Kind::MisplacedFlowCollectionEnd => (
            "this bracket closes nothing that is open",
            "close `[` with `]` and `{` with `}`",
        ),
        Kind::ExpectedFlowMappingSeparator | Kind::ExpectedFlowSequenceSeparator => (
            "a comma or a closing bracket is missing",
            "put a comma between entries, and a text with `[`, `]`, `{`, `}` or `: ` in quotes",
        ),
        Kind::UnknownAnchor => (
            "`*` refers to something that is not marked with `&`",
            "put a text that starts with `*` in quotes",
        ),
        Kind::UnexpectedCharacter { character } if character.is_control() => (
            "a character that does not belong in a text",
            "remove it; it cannot be seen, so write the word anew",
        ),
        Kind::UnexpectedCharacter { .. } => (
            "a text cannot start with this character",
            "put the text in quotes",
        ),
        Kind::SimpleKeyExpected | Kind::InvalidSimpleKey | Kind::ExpectedBlockMappingKey => (
            "a line without `:` stands among keys",
            "write `key: value`; further lines of a text are indented more than its key",
        ),
        Kind::MappingValueNotAllowed
        | Kind::MappingKeyNotAllowed
        | Kind::InvalidColonPlacement
        | Kind::InvalidMappingValueWhitespace => (
            "a `:` stands where there can be no key",
            "put a text with `: ` in quotes; keys of one mapping start in the same column",
        ),
        Kind::InvalidIndentation
        | Kind::ExpectedBlockSequenceEntry
        | Kind::BlockSequenceEntryNotAllowed
        | Kind::InvalidBlockScalarIndent
        | Kind::InvalidQuotedScalarIndent
        | Kind::InvalidFlowScalarIndent => (
            "the indentation does not fit the lines above",
            "entries of one mapping or list start in the same column",
        ),
        other => {
            return Explanation {
                message: format!("this is not YAML: {other}"),
                help: "put texts with `: `, ` #` or a leading `[`, `{`, `*`, `&`, `!`, `%`, `@` in quotes",
            };
        }
    };
    Explanation {
        message: message.into(),
        help,
    }
}
