//! The closed lists of the GDPR and of the law on device storage, as words of the file.

use crate::words;

words! {
    /// A legal basis of processing (GDPR Art. 6(1)(a)–(f)).
    LegalBasis as "legal basis" {
        /// The data subject has given consent, 6(1)(a).
        Consent = "consent",
        /// Performance of a contract with the data subject, or steps before it, 6(1)(b).
        Contract = "contract",
        /// A legal obligation of the controller, 6(1)(c).
        LegalObligation = "legal_obligation",
        /// Vital interests of a person, 6(1)(d).
        VitalInterests = "vital_interests",
        /// A task in the public interest or official authority, 6(1)(e).
        PublicTask = "public_task",
        /// Legitimate interests of the controller or a third party, 6(1)(f).
        LegitimateInterests = "legitimate_interests",
    }
}

impl LegalBasis {
    /// Its point of Article 6(1).
    pub fn article(self) -> &'static str {
        match self {
            Self::Consent => "6(1)(a)",
            Self::Contract => "6(1)(b)",
            Self::LegalObligation => "6(1)(c)",
            Self::VitalInterests => "6(1)(d)",
            Self::PublicTask => "6(1)(e)",
            Self::LegitimateInterests => "6(1)(f)",
        }
    }
}

words! {
    /// A special category of personal data (GDPR Art. 9(1)).
    SpecialCategory as "special category" {
        RacialOrEthnicOrigin = "racial_or_ethnic_origin",
        PoliticalOpinions = "political_opinions",
        /// Religious or philosophical beliefs.
        Beliefs = "beliefs",
        TradeUnionMembership = "trade_union_membership",
        Genetic = "genetic",
        /// Biometric data that identify a person.
        Biometric = "biometric",
        Health = "health",
        /// Sex life or sexual orientation.
        SexLife = "sex_life",
    }
}

words! {
    /// A condition for processing special categories (GDPR Art. 9(2)(a)–(j)).
    SpecialGround as "condition of Art. 9(2)" {
        /// 9(2)(a)
        ExplicitConsent = "explicit_consent",
        /// 9(2)(b)
        Employment = "employment",
        /// 9(2)(c)
        VitalInterests = "vital_interests",
        /// 9(2)(d)
        Members = "members",
        /// 9(2)(e)
        MadePublic = "made_public",
        /// 9(2)(f)
        LegalClaims = "legal_claims",
        /// 9(2)(g)
        PublicInterest = "public_interest",
        /// 9(2)(h)
        HealthCare = "health_care",
        /// 9(2)(i)
        PublicHealth = "public_health",
        /// 9(2)(j)
        Research = "research",
    }
}

impl SpecialGround {
    /// Its point of Article 9(2).
    pub fn article(self) -> &'static str {
        match self {
            Self::ExplicitConsent => "9(2)(a)",
            Self::Employment => "9(2)(b)",
            Self::VitalInterests => "9(2)(c)",
            Self::Members => "9(2)(d)",
            Self::MadePublic => "9(2)(e)",
            Self::LegalClaims => "9(2)(f)",
            Self::PublicInterest => "9(2)(g)",
            Self::HealthCare => "9(2)(h)",
            Self::PublicHealth => "9(2)(i)",
            Self::Research => "9(2)(j)",
        }
    }

    /// Whether the condition needs Union or national law behind it (Art. 9(2)(b), (g)–(j)).
    pub fn needs_law(self) -> bool {
        matches!(
            self,
            Self::Employment
                | Self::PublicInterest
                | Self::HealthCare
                | Self::PublicHealth
                | Self::Research
        )
    }
}

words! {
    /// What a recipient is (GDPR Art. 4(7)–(9), 26, 28).
    Role as "role" {
        /// Processes on behalf of the controller.
        Processor = "processor",
        /// Decides on its own purposes.
        Controller = "controller",
        /// Decides together with the controller.
        JointController = "joint_controller",
        /// A public authority.
        Authority = "authority",
        /// Everybody: the data are published.
        Public = "public",
    }
}

words! {
    /// What lets data go outside the EEA (GDPR Art. 45–49).
    Mechanism as "transfer mechanism" {
        /// An adequacy decision for the country, Art. 45.
        Adequacy = "adequacy",
        /// The EU–US Data Privacy Framework, Decision (EU) 2023/1795, Art. 45.
        Dpf = "dpf",
        /// Standard contractual clauses, Decision (EU) 2021/914, Art. 46(2)(c).
        Scc = "scc",
        /// Binding corporate rules, Art. 46(2)(b), 47.
        Bcr = "bcr",
        /// An approved code of conduct, Art. 46(2)(e).
        CodeOfConduct = "code_of_conduct",
        /// An approved certification, Art. 46(2)(f).
        Certification = "certification",
        /// An instrument between public authorities, Art. 46(2)(a).
        PublicInstrument = "public_instrument",
        /// Clauses that the authority has authorised, Art. 46(3)(a).
        AdHocClauses = "ad_hoc_clauses",
        /// Explicit consent after information on the risks, Art. 49(1)(a).
        ExplicitConsent = "explicit_consent",
        /// Contract with the data subject, Art. 49(1)(b).
        Contract = "contract",
        /// Contract in the interest of the data subject, Art. 49(1)(c).
        ContractInInterest = "contract_in_interest",
        /// Important reasons of public interest, Art. 49(1)(d).
        PublicInterest = "public_interest",
        /// Legal claims, Art. 49(1)(e).
        LegalClaims = "legal_claims",
        /// Vital interests, Art. 49(1)(f).
        VitalInterests = "vital_interests",
        /// A public register, Art. 49(1)(g).
        PublicRegister = "public_register",
        /// Compelling legitimate interests, Art. 49(1) second subparagraph.
        CompellingInterests = "compelling_interests",
    }
}

impl Mechanism {
    /// The article that it rests on.
    pub fn article(self) -> &'static str {
        match self {
            Self::Adequacy | Self::Dpf => "45",
            Self::Scc => "46(2)(c)",
            Self::Bcr => "46(2)(b), 47",
            Self::CodeOfConduct => "46(2)(e)",
            Self::Certification => "46(2)(f)",
            Self::PublicInstrument => "46(2)(a)",
            Self::AdHocClauses => "46(3)(a)",
            Self::ExplicitConsent => "49(1)(a)",
            Self::Contract => "49(1)(b)",
            Self::ContractInInterest => "49(1)(c)",
            Self::PublicInterest => "49(1)(d)",
            Self::LegalClaims => "49(1)(e)",
            Self::VitalInterests => "49(1)(f)",
            Self::PublicRegister => "49(1)(g)",
            Self::CompellingInterests => "49(1), second subparagraph",
        }
    }

    /// Whether people must be told how to get a copy (GDPR Art. 13(1)(f)).
    pub fn needs_copy(self) -> bool {
        matches!(
            self,
            Self::Scc
                | Self::Bcr
                | Self::CodeOfConduct
                | Self::Certification
                | Self::PublicInstrument
                | Self::AdHocClauses
                | Self::CompellingInterests
        )
    }
}

words! {
    /// How storage on a device is asked for: exempt, or one of the purposes people choose by.
    Consent as "consent category" {
        /// Exempt from consent (ePrivacy Directive Art. 5(3), second sentence).
        Necessary = "necessary",
        /// Remembers choices: preferences.
        Functional = "functional",
        /// Measures use: statistics.
        Analytics = "analytics",
        Marketing = "marketing",
        /// Content of others on the page: videos, maps.
        Embedded = "embedded",
    }
}

words! {
    /// The two exemptions from consent (ePrivacy Directive Art. 5(3); FI-SVPL § 205(2)).
    Exemption as "exemption" {
        /// Criterion A: the sole purpose is transmission.
        Transmission = "transmission",
        /// Criterion B: strictly necessary for a service the user asked for.
        RequestedService = "requested_service",
    }
}

words! {
    /// How something is kept on a device or read from it (EDPB Guidelines 2/2023).
    StorageKind as "kind of storage" {
        Cookie = "cookie",
        LocalStorage = "local_storage",
        SessionStorage = "session_storage",
        IndexedDb = "indexed_db",
        Cache = "cache",
        Pixel = "pixel",
        Fingerprint = "fingerprint",
        Sdk = "sdk",
    }
}

words! {
    /// Whose origin an item is stored under.
    StorageParty as "party of storage" {
        First = "first",
        Third = "third",
    }
}

words! {
    /// Whether people must give their data (GDPR Art. 13(2)(e)).
    Provision as "provision" {
        /// A law requires it.
        Statutory = "statutory",
        /// The contract requires it.
        Contractual = "contractual",
        /// Needed to enter into a contract.
        PreContractual = "pre_contractual",
        Voluntary = "voluntary",
    }
}

words! {
    /// The purposes of GDPR Art. 89(1).
    Article89 as "purpose of Art. 89" {
        /// Archiving in the public interest.
        Archiving = "archiving",
        /// Scientific or historical research.
        Research = "research",
        Statistics = "statistics",
    }
}

words! {
    /// A way to reach somebody.
    Channel as "channel" {
        Email = "email",
        Form = "form",
        Post = "post",
        Phone = "phone",
        InPerson = "in_person",
    }
}

words! {
    /// A channel of direct marketing (FI-SVPL chapter 24).
    MarketingChannel as "marketing channel" {
        Email = "email",
        Sms = "sms",
        Phone = "phone",
        Post = "post",
    }
}
