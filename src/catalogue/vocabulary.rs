//! Words with their marks: items of data, data subjects, events, sources, recipients, names.

use crate::record;
use crate::source::decode::{Entries, OneOrMany};
use crate::terms::{Role, SpecialCategory};

record! {
    /// What an item of data brings to its category.
    ItemMarks as "an item of the catalogue" {
        special: OneOrMany<SpecialCategory>,
        criminal: bool,
        identity_code: bool,
    }
}

record! {
    /// Marks of a group of data subjects.
    SubjectMarks as "data subjects of the catalogue" {
        /// `false` for those who are no party to the contract (Art. 6(1)(b)).
        party: bool,
    }
}

record! {
    /// Marks of an event.
    EventMarks as "an event of the catalogue" {
        /// Means something only once the policy says when it happens (RET-005).
        vague: bool,
    }
}

record! {
    /// Marks of a source of data.
    SourceMarks as "a source of the catalogue" {
        /// 13 for data from the person, else 14.
        article: u32,
        /// Publicly accessible (Art. 14(2)(f)).
        public: bool,
    }
}

record! {
    /// Marks of a category of recipients.
    RecipientMarks as "a recipient category of the catalogue" {
        /// For help texts only.
        usual_role: Role,
    }
}

record! {
    /// Marks of a name.
    NameMarks as "a name of the catalogue" {
        /// The name alone leaves the purpose vague.
        needs_description: bool,
    }
}

record! { ItemsFile as "the items of the catalogue" { items: Entries<ItemMarks> } }
record! { SubjectsFile as "the data subjects of the catalogue" { subjects: Entries<SubjectMarks> } }
record! { EventsFile as "the events of the catalogue" { events: Entries<EventMarks> } }
record! { SourcesFile as "the sources of the catalogue" { sources: Entries<SourceMarks> } }
record! {
    RecipientCategoriesFile as "the recipient categories of the catalogue" {
        recipient_categories: Entries<RecipientMarks>,
    }
}
record! {
    NamesFile as "the names of the catalogue" {
        data_categories: Entries<NameMarks>,
        purposes: Entries<NameMarks>,
        registers: Entries<NameMarks>,
    }
}
