//! Minifies the joined script and its style in process.
//!
//! The input is ours and its values are escaped, so a script that does not parse is a fault of this program.

use lightningcss::stylesheet::{ParserOptions, PrinterOptions, StyleSheet};
use oxc_allocator::Allocator;
use oxc_codegen::{Codegen, CodegenOptions, CommentOptions};
use oxc_minifier::{CompressOptions, MangleOptions, Minifier, MinifierOptions};
use oxc_parser::Parser;
use oxc_span::SourceType;

/// A classic script. It begins with a byte order mark: a page in another encoding would else misread its letters.
pub(super) fn classic(source: &str) -> String {
    format!("\u{feff}{}", script(source, SourceType::cjs()))
}

/// A module; these are always read as UTF-8.
pub(super) fn module(source: &str) -> String {
    script(source, SourceType::mjs())
}

fn script(source: &str, kind: SourceType) -> String {
    let allocator = Allocator::default();
    let parsed = Parser::new(&allocator, source, kind).parse();
    assert!(
        !parsed.panicked && parsed.errors.is_empty(),
        "the consent script does not parse: {:?}",
        parsed.errors
    );
    let mut program = parsed.program;
    let minified = Minifier::new(MinifierOptions {
        mangle: Some(MangleOptions {
            top_level: true,
            ..MangleOptions::default()
        }),
        compress: Some(CompressOptions::smallest()),
    })
    .minify(&allocator, &mut program);
    Codegen::new()
        .with_options(CodegenOptions {
            minify: true,
            comments: CommentOptions::disabled(),
            ..CodegenOptions::default()
        })
        .with_scoping(minified.scoping)
        .build(&program)
        .code
}

/// A style sheet. Nothing is lowered: browsers that know `adoptedStyleSheets` know the rest.
pub(super) fn style(source: &str) -> String {
    StyleSheet::parse(source, ParserOptions::default())
        .ok()
        .and_then(|sheet| {
            sheet
                .to_css(PrinterOptions {
                    minify: true,
                    ..PrinterOptions::default()
                })
                .ok()
        })
        .expect("the banner's style sheet is our own and parses")
        .code
}
