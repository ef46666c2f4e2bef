//! The walk through those parts of a policy that `record!` does not define: each goes on to what it holds.

use crate::model::{
    Address, Category, DataProtectionOfficer, DirectMarketing, Extra, HumanReview, Informed,
    Internal, Keep, ManualSecurity, OrNone, OwnItem, Retention, Source, SpecialCondition, Texts,
};
use crate::source::walk::{Walk, Way};
use crate::wordless;

// Notes for the record of processing are never published.
wordless!(Internal, Keep);

macro_rules! onward {
    ($($name:ident . $part:tt),* $(,)?) => {
        $(impl Walk for $name {
            fn walk<'a>(&'a self, way: &mut Way<'a>) {
                self.$part.walk(way);
            }
        })*
    };
}

onward!(
    Category.0,
    DirectMarketing.parts,
    Extra.0,
    OwnItem.0,
    Source.0,
    SpecialCondition.0
);

impl Walk for Address {
    fn walk<'a>(&'a self, way: &mut Way<'a>) {
        match self {
            Self::Text(text) => text.walk(way),
            Self::Parts(parts) => parts.walk(way),
        }
    }
}

impl Walk for DataProtectionOfficer {
    fn walk<'a>(&'a self, way: &mut Way<'a>) {
        match self {
            Self::None => {}
            Self::NotAppointed(reason) => reason.walk(way),
            Self::Appointed(officer) => officer.walk(way),
        }
    }
}

impl Walk for HumanReview {
    fn walk<'a>(&'a self, way: &mut Way<'a>) {
        match self {
            Self::Rights => {}
            Self::Own(text) => text.walk(way),
        }
    }
}

impl Walk for Informed {
    fn walk<'a>(&'a self, _: &mut Way<'a>) {}
}

impl Walk for ManualSecurity {
    fn walk<'a>(&'a self, way: &mut Way<'a>) {
        match self {
            Self::None => {}
            Self::Measures(measures) => measures.walk(way),
        }
    }
}

impl<T: Walk> Walk for OrNone<T> {
    fn walk<'a>(&'a self, way: &mut Way<'a>) {
        match self {
            Self::None => {}
            Self::Some(value) => value.walk(way),
        }
    }
}

impl Walk for Retention {
    fn walk<'a>(&'a self, way: &mut Way<'a>) {
        match self.0.as_slice() {
            [one] => one.value.walk(way),
            _ => self.0.walk(way),
        }
    }
}

impl Walk for Texts {
    fn walk<'a>(&'a self, way: &mut Way<'a>) {
        for (section, text) in &self.0 {
            way.enter(section.as_str(), text);
        }
    }
}
