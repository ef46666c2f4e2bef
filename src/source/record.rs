//! One definition for a mapping with known keys: the struct, its reading and its list of keys.

/// Defines a struct whose fields are the keys of a mapping, all optional.
///
/// ```
/// use seloste::record;
/// use seloste::source::{decode::{spanned, Reader}, yaml, Source};
/// use seloste::span::FileId;
///
/// record! {
///     /// Somebody's name.
///     Person as "a person" {
///         /// What people call them.
///         name: String,
///     }
/// }
///
/// let source = Source::new("person.yaml", "nam: Maija");
/// let (node, _) = yaml::parse(&source, FileId(0));
/// let mut reader = Reader::default();
/// let person = spanned::<Person>(&node.unwrap(), Default::default(), &mut reader).unwrap();
/// assert!(person.name.is_none() && person.faulty("name"));
/// assert_eq!(reader.finish()[0].message, "there is no key `nam` in a person");
/// ```
#[macro_export]
macro_rules! record {
    (
        $(#[doc = $about:literal])*
        $name:ident as $what:literal $(or $nothing:ident)? {
            $( $(#[doc = $doc:literal])* $field:ident : $ty:ty ),* $(,)?
        }
    ) => {
        $(#[doc = $about])*
        #[derive(Clone, Debug, Default)]
        pub struct $name {
            /// Where it stands and which keys were at fault.
            pub meta: $crate::source::decode::Meta,
            $( $(#[doc = $doc])* pub $field: Option<$crate::span::Spanned<$ty>>, )*
        }

        impl $name {
            /// The keys with their descriptions, in order.
            pub const KEYS: &'static [(&'static str, &'static str)] =
                &[ $( ($crate::record!(@key $field), concat!($($doc,)* "")) ),* ];

            /// Whether the key's value or spelling was at fault when it was read.
            pub fn faulty(&self, key: &str) -> bool {
                self.meta.faulty.contains(&key)
            }
        }

        impl $crate::source::decode::Decode for $name {
            fn decode(
                node: &std::rc::Rc<$crate::source::yaml::Node>,
                reader: &mut $crate::source::decode::Reader,
            ) -> Option<Self> {
                let mut fields = $crate::source::decode::Fields::open(node, $what, reader)?;
                $( let $field = fields.take($crate::record!(@key $field), reader); )*
                let known = [ $( $crate::record!(@key $field) ),* ];
                let meta = fields.close($what, &known, reader)?;
                Some(Self { meta, $( $field ),* })
            }

            $(
                fn from_nothing() -> Option<Self> {
                    let $nothing = Self::default();
                    Some($nothing)
                }
            )?
        }

        impl $crate::source::shape::Shaped for $name {
            fn shape(
                book: &mut $crate::source::shape::Book,
            ) -> $crate::source::shape::Shape {
                let record = $crate::source::shape::Record {
                    what: $what,
                    about: concat!($($about,)* "").trim_ascii(),
                    may_be_empty: !concat!("" $(, stringify!($nothing))?).is_empty(),
                    ..Default::default()
                };
                book.enter(stringify!($name), record, |_book| vec![
                    $( $crate::source::shape::Field {
                        key: $crate::record!(@key $field),
                        doc: $crate::source::shape::Doc::read(concat!($($doc,)* "")),
                        shape: <$ty as $crate::source::shape::Shaped>::shape(_book),
                    } ),*
                ])
            }
        }

        impl $crate::source::walk::Walk for $name {
            fn walk<'a>(&'a self, way: &mut $crate::source::walk::Way<'a>) {
                $( if let Some(value) = &self.$field {
                    way.enter($crate::record!(@key $field), value);
                } )*
            }
        }
    };
    (@key r#use) => { "use" };
    (@key $field:ident) => { stringify!($field) };
}

/// Defines an enumeration whose values are words of the file.
#[macro_export]
macro_rules! words {
    (
        $(#[$meta:meta])*
        $name:ident as $what:literal {
            $( $(#[doc = $doc:literal])* $variant:ident = $word:literal ),* $(,)?
        }
    ) => {
        $(#[$meta])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum $name {
            $( $(#[doc = $doc])* $variant, )*
        }

        impl $name {
            /// Every value, in order.
            pub const ALL: &'static [Self] = &[ $( Self::$variant ),* ];

            /// The word as it is written in the file.
            pub fn word(self) -> &'static str {
                match self { $( Self::$variant => $word ),* }
            }

            /// The value of a word.
            pub fn from_word(word: &str) -> Option<Self> {
                match word { $( $word => Some(Self::$variant), )* _ => None }
            }
        }

        impl $crate::source::decode::Decode for $name {
            fn decode(
                node: &std::rc::Rc<$crate::source::yaml::Node>,
                reader: &mut $crate::source::decode::Reader,
            ) -> Option<Self> {
                let Some(text) = node.text() else {
                    reader.wrong_type(node, concat!("a ", $what));
                    return None;
                };
                let value = Self::from_word(text);
                if value.is_none() {
                    reader.unknown_word(node.span, text, $what, [$( $word ),*]);
                }
                value
            }
        }

        impl $crate::source::shape::Shaped for $name {
            fn shape(_: &mut $crate::source::shape::Book) -> $crate::source::shape::Shape {
                let words = vec![
                    $( $crate::source::shape::Word {
                        word: $word,
                        about: concat!($($doc,)* "").trim_ascii(),
                    } ),*
                ];
                $crate::source::shape::Shape::Words { what: $what, words }
            }
        }

        $crate::wordless!($name);
    };
}
