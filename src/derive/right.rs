//! The rights of data subjects, and what each comes to for a purpose (GDPR Chapter III, Art. 7(3), 77, 79).

/// A right of the data subject (GDPR Chapter III, Art. 7(3), 77, 79).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Right {
    /// Art. 15
    Access,
    /// Art. 16
    Rectification,
    /// Art. 17
    Erasure,
    /// Art. 18
    Restriction,
    /// Art. 19: a duty of the controller.
    Notification,
    /// Art. 20
    Portability,
    /// Art. 21(1)
    Objection,
    /// Art. 21(2)–(3)
    MarketingObjection,
    /// Art. 21(6)
    ResearchObjection,
    /// Art. 22
    AutomatedDecisions,
    /// Art. 7(3)
    Withdrawal,
    /// Art. 77
    Complaint,
    /// Art. 79
    Remedy,
}

impl Right {
    /// Every right, in the order of the notice.
    pub const ALL: [Self; 13] = [
        Self::Access,
        Self::Rectification,
        Self::Erasure,
        Self::Restriction,
        Self::Notification,
        Self::Portability,
        Self::Objection,
        Self::MarketingObjection,
        Self::ResearchObjection,
        Self::AutomatedDecisions,
        Self::Withdrawal,
        Self::Complaint,
        Self::Remedy,
    ];

    /// Its id in paths, anchors and messages.
    pub fn id(self) -> &'static str {
        match self {
            Self::Access => "access",
            Self::Rectification => "rectification",
            Self::Erasure => "erasure",
            Self::Restriction => "restriction",
            Self::Notification => "notification",
            Self::Portability => "portability",
            Self::Objection => "objection",
            Self::MarketingObjection => "marketing_objection",
            Self::ResearchObjection => "objection_research",
            Self::AutomatedDecisions => "automated_decisions",
            Self::Withdrawal => "withdrawal",
            Self::Complaint => "complaint",
            Self::Remedy => "remedy",
        }
    }
}

impl Right {
    /// Whether using it says no: it ends or stops what is done with the data.
    pub fn is_refusal(self) -> bool {
        matches!(
            self,
            Self::Objection
                | Self::MarketingObjection
                | Self::ResearchObjection
                | Self::AutomatedDecisions
                | Self::Withdrawal
        )
    }

    /// Whether it takes effect with the request, and not with an answer within a time (Art. 7(3), 21(3)).
    pub fn takes_effect_at_once(self) -> bool {
        matches!(self, Self::MarketingObjection | Self::Withdrawal)
    }
}

/// What a right comes to for one purpose.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Outcome {
    pub state: State,
    /// The provision that decides.
    pub article: &'static str,
    /// In which case people can use it, or why not yet; `None` where it does not apply.
    pub when: Option<When>,
    /// Why, in a few words for the one who asks.
    pub because: &'static str,
    /// What of the purpose decided it; empty where nothing does.
    pub decided_by: &'static [Ground],
}

/// The case in which a right can be used for a purpose: what a page says beside the purposes it holds for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum When {
    /// Whatever the data are used for.
    Always,
    /// Art. 17(1)(b): once consent is withdrawn.
    Withdrawn,
    /// Art. 17(1)(c): once an objection has succeeded.
    Objected,
    /// Art. 17(1)(a), (d): once the data are not needed.
    NotNeeded,
    /// Art. 20(1): for what the person provided, on consent or a contract.
    Provided,
    /// Art. 21(1): on grounds of one's own situation.
    Situation,
    /// Art. 21(2)
    Marketing,
    /// Art. 21(6)
    Research,
    /// Art. 22
    Decided,
    /// Art. 7(3)
    Consented,
    /// Art. 17(3)(b): not as long as a law requires the processing.
    NotByLaw,
    /// Art. 17(3)(b): not as long as a public task requires it.
    NotByTask,
    /// Art. 17(3)(d): not as far as it would make archiving, research or statistics impossible.
    NotByArchive,
}

impl When {
    /// Its id in messages.
    pub fn id(self) -> &'static str {
        match self {
            Self::Always => "always",
            Self::Withdrawn => "withdrawn",
            Self::Objected => "objected",
            Self::NotNeeded => "not_needed",
            Self::Provided => "provided",
            Self::Situation => "situation",
            Self::Marketing => "marketing",
            Self::Research => "research",
            Self::Decided => "decided",
            Self::Consented => "consented",
            Self::NotByLaw => "not_by_law",
            Self::NotByTask => "not_by_task",
            Self::NotByArchive => "not_by_archive",
        }
    }
}

/// A fact of a purpose that can decide over a right.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Ground {
    LegalBasis,
    /// The condition of Art. 9(2).
    SpecialCondition,
    DirectMarketing,
    AutomatedDecision,
    AutomatedMeans,
    /// Where the data come from.
    Sources,
    Article89,
}

/// Whether a right applies.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum State {
    /// It applies.
    Applies,
    /// It applies under conditions of its own.
    Conditional,
    /// It is restricted as long as the processing is needed.
    Limited,
    /// It does not apply.
    No,
}

/// A right of a register with the purposes it belongs to.
#[derive(Clone, Debug)]
pub struct RightNotice<'a> {
    pub right: Right,
    /// Purposes for which it applies, conditions included.
    pub purposes: Vec<&'a str>,
    /// Purposes for which it is restricted.
    pub limited: Vec<&'a str>,
    /// The cases in which it can be used, each with its purposes; those that restrict it come last.
    pub cases: Vec<(When, Vec<&'a str>)>,
    /// Whether it applies to every purpose of the register without limit.
    pub everywhere: bool,
}
