### The notice's own words: headings, columns and sentences. The reader is "you", the controller is "we".

## Frame of the page

notice-kind = Privacy notice
notice-skip = Skip to content
notice-toc = Contents
notice-languages = Language
notice-beside = Side by side: { $languages }
notice-home = Back to { $site }
notice-effective = In force from { $date }
notice-version = Version { $version }
notice-created = Written on { $date }
notice-review = We will next review this notice by { $date }.
notice-articles = The articles mentioned are those of the EU General Data Protection Regulation (EU) 2016/679.
notice-authoritative = If the language versions differ, the { $language } version applies.

overview-title = Privacy
overview-heading = Privacy: { $controller }
overview-lead = How we use your data depends on how you deal with us. Choose the notice that concerns you.
overview-subjects = Whom it concerns
overview-purposes = What we use the data for
overview-more = Other pages
overview-cookies = What is stored on your device, who has access to it and how to change your choice.
overview-changes = What has changed in the notices, and when.

## Chapters of a notice in two languages side by side

chapter-purposes = Purposes and data
chapter-recipients = Recipients and retention
chapter-recipients-path = recipients
chapter-rights = Your rights
chapter-rights-path = rights
chapter-kicker = { $kind }, part { $number }/{ $total }
chapter-all = Parts of the notice
chapter-next = Next part: { $name }

## Sections

section-short = In short
section-controller = Controller
section-contact_person = Contact person for data protection
section-representative = Our representative in the European Union
section-joint_controllers = Joint controllers
section-dpo = Data protection officer
section-purposes = What we use data for, and on what legal basis
section-provision = Do you have to give us the data?
section-interests = Legitimate interests
section-subjects = Whose data we process
section-data = What data we process
section-sources = Where we get the data
section-recipients = Who receives data
section-disclosures = Disclosure of data
section-transfers = Transfers outside the European Economic Area
section-consent = Consent and how to withdraw it
section-retention = How long we keep data
section-security = How we protect data
section-cookies = Cookies and similar techniques
section-children = Children
section-automated_decisions = Automated decisions and profiling
section-rights = Your rights and how to use them
section-complaint = Complaint to a supervisory authority
section-other_rights = Your other rights
section-changes = Changes to this notice

## The short layer

short-who = Who is responsible for your data
short-why = Why we use it, and on what basis
short-how-long = How long we keep it
short-to-whom = Who else receives it
short-rights = Your rights
short-no = How to say no
short-from-to = The shortest time is { $shortest }, the longest { $longest }. Under each purpose we say when the time starts.
short-at-most = At most { $longest }. Under each purpose we say when the time starts.
short-open = For some data we cannot give a time in advance. There we say what decides it.
short-permanent = We keep some data permanently.
short-no-recipients = We do not give your data to others.
short-no-transfers = The data stays in the European Economic Area.
short-transfers = Some data is also processed outside the European Economic Area ({ $countries }).
short-no-cookies = You can refuse cookies that are not necessary
short-no-nothing = We need this data for a contract or because the law says so. That is why there is no consent to withdraw and no use to object to.

## Columns and labels

label-purpose = Purpose
label-basis = Legal basis
label-retention = How long
label-data = Data
label-subjects = Whose data
label-recipients = Who receives data
label-recipient = Recipient
label-role = Role
label-country = Country
label-description = Description
label-category = Category of data
label-items = What it includes
label-source = Source
label-name = Name
label-title = Position
label-address = Address
label-email = E-mail
label-phone = Phone
label-form = Form
label-website = Website
label-business_id = Business ID
label-registration = Registration number
label-post = Postal address
label-visit = Visiting address
label-in_person = In person
label-interest = Interest
label-service = Service
label-provider = Provider
label-kind = Technique
label-lifetime = How long
label-access = Who has access
label-stored-purpose = What it is for
label-pages = Pages
label-date = Date
label-change = Change
label-version = Version
label-special = Special categories of data
label-criminal = Criminal offence data
label-identity-code = Personal identity code
label-profiling = Profiling
label-provision = Do you have to give it?
label-rights = You can
label-services = Services on the site
label-transfer = Transfer outside the EEA
label-transfer-ground = Basis of the transfer
label-group = Group

## Controller and contacts

controller-lead = The controller decides what your personal data is used for and how, and is responsible for doing so lawfully.
contact_person-lead = You can ask this person how we process your personal data.
representative-lead = We are established outside the European Economic Area. You can also contact our representative.
joint_controllers-lead = We decide on the use of the data together with those named here. You can use your rights against each of us.
joint_controllers-arrangement = How we share the responsibility
joint_controllers-contact = Contact point
dpo-lead = The data protection officer checks that we process personal data lawfully. You can contact the officer about anything that concerns your own data.
dpo-none = We have not appointed a data protection officer.
dpo-none-reason = We have not appointed a data protection officer. { $reason }

## Legal bases (Article 6(1))

basis-consent = Your consent
    .means = We use the data only if you have consented to it. You can withdraw your consent at any time.
basis-contract = Contract
    .means = We need the data to perform our contract with you, or to prepare one at your request.
    .named = We need the data for { $contract }, or to prepare the contract at your request.
basis-legal_obligation = Legal obligation
    .means = The law obliges us to process the data.
    .named = The law obliges us to process the data: { $law }.
basis-vital_interests = Vital interests
    .means = We need the data to protect someone's life or health.
basis-public_task = Public interest or official authority
    .means = We carry out a task in the public interest or exercise official authority.
    .named = The basis in law: { $law }.
basis-legitimate_interests = Legitimate interest
    .means = We need the data for our own interest or someone else's. You can object to its use.
    .named = The interest is { $interest }. You can object to our using the data for this.

interests-lead = For these purposes the legal basis is a legitimate interest. You have the right to object to the processing.
interests-of = whose interest: { $holder }

## Giving the data (Article 13(2)(e))

provision-statutory = The law requires you to give the data.
    .short = Yes, the law requires it
    .named = The law requires you to give the data: { $law }. Without it we cannot meet that requirement.
provision-contractual = The contract requires the data. Without it we cannot perform the contract.
    .short = Yes, for the contract
    .bare = The contract requires you to give the data.
provision-pre_contractual = We need the data before a contract can be made.
    .short = Yes, before a contract can be made
provision-voluntary = You do not have to give us data for this purpose.
    .short = No
provision-consequence = If you do not give it: { $text }

## More about purposes

purposes-marketing = We use the data for direct marketing. You can stop it at any time.
purposes-marketing-channels = We use the data for direct marketing ({ $channels }). You can stop it at any time.
purposes-marketing-existing = We send our customers marketing about our own products and services that are similar to those they have bought. Every message tells you how to opt out.
purposes-ended = We no longer collect data for this purpose: it ended on { $date }.
purposes-further = We use data that we first collected for another purpose: { $purpose }.
purposes-paper = We process the data on paper, not by automated means.
purposes-art89-archiving = We process the data for archiving in the public interest.
purposes-art89-research = We process the data for scientific or historical research.
purposes-art89-statistics = We process the data for statistics.
channel-email = e-mail
channel-sms = text message
channel-phone = phone
channel-post = post
channel-form = form
channel-in_person = visiting us

data-special = This includes special categories of personal data, which the law protects more strongly: { $kinds }.
data-criminal = This data concerns criminal convictions or offences.
data-criminal-law = This data concerns criminal convictions or offences. The processing is allowed by: { $law }.
data-identity-code = We also process personal identity codes.
data-identity-code-ground = We process the personal identity code because we have to identify you reliably. Based on: { $ground }.

ground-explicit_consent = We process this data only with your explicit consent.
ground-employment = The processing is necessary for obligations and rights in employment, social security and social protection law.
ground-vital_interests = The processing is necessary to protect the life or health of a person who cannot give consent.
ground-members = The processing belongs to the activities of our not-for-profit body and concerns only members, former members and those in regular contact with us. We do not give the data to outsiders without your consent.
ground-made_public = You have made the data public yourself.
ground-legal_claims = The processing is necessary to establish, exercise or defend legal claims.
ground-public_interest = The processing is necessary for reasons of substantial public interest.
ground-health_care = The processing is necessary for health or social care and is subject to a duty of secrecy.
ground-public_health = The processing is necessary for public health.
ground-research = The processing is necessary for archiving, research or statistics.
ground-law = Based on: { $law }.

## Sources

sources-lead = We get data from these sources:
sources-only-you = We get the data only from you.
sources-public = a publicly accessible source
sources-informed = We tell you that we have the data within { $period } of getting it.
sources-informed-contact = We tell you that we have the data when we first contact you, at the latest.
sources-informed-disclosure = We tell you that we have the data when we first disclose it, at the latest.
sources-all-data = all data for which no other source is given

## Recipients

recipients-lead = These receive data or process it on our behalf:
recipients-none = We do not give data to others, and nobody else processes it for us.
recipients-all-purposes = All purposes of this notice
recipients-own-notice = The recipient's own privacy notice
role-processor = processes data on our behalf and on our instructions
    .short = Processor
    .many = On our behalf
role-controller = an independent controller, responsible for its own processing
    .short = Independent controller
    .many = For their own purposes
role-joint_controller = a joint controller, responsible for the processing together with us
    .short = Joint controller
    .many = Together with us
role-authority = a public authority
    .short = Public authority
    .many = Public authorities
role-public = the data is published
    .short = The data is published
    .many = Published
disclosures-lead = We regularly disclose data to these:
disclosures-sometimes = We disclose data to these only in certain situations:
disclosures-none = We do not regularly disclose data to others. Our service providers process it only on our behalf.
disclosures-none-at-all = We do not regularly disclose data to others.

## Transfers

transfers-none = We do not transfer personal data outside the European Economic Area (EEA).
transfers-lead = The European Economic Area (EEA) is the EU, Iceland, Liechtenstein and Norway. The following recipients process data outside it too. For each we say which country the data goes to and on what basis.
transfers-various = several countries
transfers-no-adequacy = No adequacy decision of the Commission covers this transfer.
transfers-no-ground = The basis of the transfer is not stated.
transfers-copy-link = Text of the safeguards
transfers-copy = How to get a copy of the safeguards: { $text }
transfers-fallback = As a fallback, if this basis no longer applies:
transfers-risks = Risks of the transfer: { $text }
transfers-dpf-list = List of organisations in the framework
mechanism-adequacy = The European Commission has decided that the country ensures an adequate level of protection (Article 45).
    .named = The European Commission has decided that the country ensures an adequate level of protection (decision { $decision }, { $date }).
    .limited = The European Commission has decided that in this country the level of protection is adequate at the recipients to which its decision applies (decision { $decision }, { $date }). This recipient is one of them.
mechanism-dpf = The company that processes the data in the United States has joined the EU–US Data Privacy Framework. Under Commission decision (EU) 2023/1795, those in the framework ensure an adequate level of protection.
    .verified = This was checked on { $date }.
mechanism-scc = The transfer is protected by the standard contractual clauses approved by the European Commission (decision (EU) 2021/914).
mechanism-bcr = The transfer is protected by binding corporate rules approved by a supervisory authority (Article 47).
mechanism-code_of_conduct = The transfer is protected by an approved code of conduct to which the recipient has committed itself (Article 46(2)(e)).
mechanism-certification = The transfer is protected by an approved certification and the recipient's commitment to it (Article 46(2)(f)).
mechanism-public_instrument = The transfer is protected by a binding instrument between public authorities (Article 46(2)(a)).
mechanism-ad_hoc_clauses = The transfer is protected by contractual clauses authorised by a supervisory authority (Article 46(3)(a)).
mechanism-explicit_consent = We transfer data only with your explicit consent (Article 49(1)(a)).
mechanism-contract = The transfer is necessary to perform a contract with you, or for steps before it at your request (Article 49(1)(b)).
mechanism-contract_in_interest = The transfer is necessary for a contract made in your interest (Article 49(1)(c)).
mechanism-public_interest = The transfer is necessary for important reasons of public interest (Article 49(1)(d)).
mechanism-legal_claims = The transfer is necessary to establish, exercise or defend legal claims (Article 49(1)(e)).
mechanism-vital_interests = The transfer is necessary to protect someone's life or health (Article 49(1)(f)).
mechanism-public_register = The data is transferred from a public register (Article 49(1)(g)).
mechanism-compelling_interests = The transfer happens once and is necessary for a compelling legitimate interest of ours. We have informed the supervisory authority (Article 49(1), second subparagraph).

## Retention

period-years = { $count ->
        [one] { $count } year
       *[other] { $count } years
    }
    .within = { $count ->
        [one] { $count } year
       *[other] { $count } years
    }
period-months = { $count ->
        [one] { $count } month
       *[other] { $count } months
    }
    .within = { $count ->
        [one] one month
       *[other] { $count } months
    }
period-weeks = { $count ->
        [one] { $count } week
       *[other] { $count } weeks
    }
    .within = { $count ->
        [one] { $count } week
       *[other] { $count } weeks
    }
period-days = { $count ->
        [one] { $count } day
       *[other] { $count } days
    }
    .within = { $count ->
        [one] { $count } day
       *[other] { $count } days
    }
period-hours = { $count ->
        [one] { $count } hour
       *[other] { $count } hours
    }
    .within = { $count ->
        [one] { $count } hour
       *[other] { $count } hours
    }
period-minutes = { $count ->
        [one] { $count } minute
       *[other] { $count } minutes
    }
    .within = { $count ->
        [one] { $count } minute
       *[other] { $count } minutes
    }
period-seconds = { $count ->
        [one] { $count } second
       *[other] { $count } seconds
    }
    .within = { $count ->
        [one] { $count } second
       *[other] { $count } seconds
    }

retention-from-collection = { $period } after we collect the data
retention-after = { $period } after { $event }
retention-until = until { $event }
retention-first-of = { $a } or { $b }, whichever comes first
retention-not_stored = we do not store the data
retention-permanently = permanently
retention-rest = other data
retention-why = Why: { $why }
retention-law = Based on: { $law }.
retention-defined = { $event }: { $text }
retention-lead = When the period ends, we erase the data or change it so that you can no longer be identified.
retention-lead-permanent = When the period ends, we erase the data or change it so that you can no longer be identified. We do not erase data that we keep permanently.

## Consent

consent-lead = For these purposes we need your consent. You can withdraw it at any time. What was done before then remains lawful.
consent-given = How you give consent
consent-withdrawal = How you withdraw it
consent-banner-given = You give it in the cookie settings of the site.
consent-banner-withdrawal = Change your choice on the cookie page.

## Security

security-manual = Material on paper
security-electronic = Electronic material
security-no-manual = We have no material on paper.

## Cookies

cookies-only-necessary = The site stores on your device only what is strictly necessary for the service you asked for. That needs no consent.
cookies-stores = The site stores data on your device or reads it from there.
cookies-waits = What is necessary always works. Everything else waits for your consent.
cookies-waits-all = It does so only if you consent to it.
cookies-waits-advanced = What is necessary always works. The rest stores and reads nothing without your consent. Google's services are loaded before you choose, however, and send data to Google without cookies.
cookies-to-page = List of cookies, your current choice and how to change it
cookies-page-title = Cookies
cookies-page-path = cookies
cookies-law-FI = section 205 of the Act on Electronic Communications Services (917/2014)
cookies-law = The law on storing data on your device is { $law }.
cookies-about = What cookies are
cookies-own = Your cookie choice
cookies-own-purpose = Remembers what you have allowed and what you have refused.
cookies-own-why = Without it your choice would be forgotten and we would ask on every page.
cookies-choice = Your choice
cookies-choice-script = You need JavaScript to make or change your choice. Without it the site loads and stores nothing that needs consent.
cookies-choice-external = You make and change your choice in the site's own cookie tool.
cookies-choice-lifetime = We remember your choice, whether yes or no, for { $period }. Then we ask again. We ask earlier only if there is something new that needs your consent.
cookies-choice-withdraw = You can withdraw your consent at any time on this page. It is as easy as giving it. What was done before then remains lawful.
cookies-gpc = If your browser sends the Global Privacy Control signal, we take it as a refusal and do not ask. You can still choose otherwise on this page.
cookies-refuse = Refusing does not keep you from using the site.
cookies-refuse-embedded = Content from others, such as a video or a map, appears only when you allow it.
cookies-necessary-why = Why no consent is needed
cookies-exempt-transmission = Needed only to carry a message over the network.
cookies-exempt-requested_service = The service you asked for does not work without it.
cookies-no-storage = The service stores nothing on your device, but its provider receives your IP address and details of your browser.
cookies-authority = Authority that supervises cookies
cookies-access-none = only us
cookies-discontinued = This service has been discontinued.
group-necessary = Necessary
    .means = The service you asked for needs these. They need no consent.
group-functional = Preferences
    .means = They remember your choices and make the site easier to use.
group-analytics = Statistics
    .means = They tell how the site is used.
group-marketing = Marketing
    .means = They help to target and measure advertising.
group-embedded = Embedded content
    .means = They show videos, maps or other content from another service.
kind-cookie = cookie
kind-local_storage = local storage
kind-session_storage = session storage
kind-indexed_db = browser database
kind-cache = cache identifier
kind-pixel = tracking pixel
kind-fingerprint = device fingerprinting
kind-sdk = software component
lifetime-session = until you close the browser
lifetime-tab = until you close the tab
lifetime-persistent = until you delete it
party-first = the site's own
party-third = a third party's

## Children

children-age = Where a service rests on consent, anyone aged { $age } or over can give it themselves. For a younger child, someone with parental responsibility gives it or agrees to it.

## Automated decisions

automated_decisions-none = We make no decisions about you by automated means alone.
automated_decisions-lead = For these purposes we make decisions in which no person takes part.
automated_decisions-logic = How the decision is made
automated_decisions-effect = What it means for you
automated_decisions-basis = Why it is allowed
automated_decisions-basis-contract = The decision is necessary to enter into a contract with you or to perform it.
automated_decisions-basis-law = The law allows the decision.
    .named = The law allows the decision: { $law }.
automated_decisions-basis-explicit_consent = You have given your explicit consent to it.
automated_decisions-review = How to have a person look at it
automated_decisions-review-rights = Get in touch with us. You can require a person to look at the matter, give your own view and contest the decision.
profiling-lead = Profiling means that we infer something about you from your data by automated means.

## Rights

right-access = Right of access
    .short = you learn what data we have about you and get a copy of it
    .verb = see the data
    .subject = I want to see my data
right-rectification = Right to rectification
    .short = you can have wrong data corrected
    .verb = have it corrected
    .subject = Please correct my data
right-erasure = Right to erasure
    .short = you can have your data erased when we no longer have grounds to keep it
    .verb = have it erased
    .subject = Please erase my data
right-restriction = Right to restriction of processing
    .short = you can ask us to keep your data without using it
    .verb = restrict its use
    .subject = Please restrict the use of my data
right-portability = Right to data portability
    .short = you get the data you gave us in a machine-readable form
    .verb = take it with you
    .subject = Please send me my data in machine-readable form
right-objection = Right to object
    .short = you can object to processing because of your particular situation
    .verb = object to its use
    .subject = I object to the use of my data
right-objection_research = Right to object to research and statistics
    .short = you can object to the use of your data for research and statistics
    .verb = object to research or statistics
    .subject = I object to the use of my data for research and statistics
right-marketing_objection = Right to object to direct marketing
    .short = you can stop direct marketing at any time
    .verb = stop marketing
    .subject = Please stop sending me marketing
right-withdrawal = Right to withdraw consent
    .short = you can withdraw your consent at any time
    .verb = withdraw consent
    .subject = I withdraw my consent
right-automated_decisions = Right to a decision by a person
    .short = you can have a person look at an automated decision
    .verb = have a person decide
    .subject = Please have a person look at the decision
right-complaint = Right to lodge a complaint
    .short = you can complain to the supervisory authority
rights-when = When
rights-answer = Answer
rights-in-time = Within { $period }, free of charge.
rights-at-once = We stop without delay, free of charge.
request-ready = Ready-made message
request-body = Hello,

    { $ask }.

    In more detail:

    My name:
    My customer number, or other details you know me by:

    Privacy notice: { $notice }
when-always = For all purposes of this notice.
when-withdrawn = When you have withdrawn your consent: { $purposes }.
when-objected = When you object and our reasons do not outweigh yours: { $purposes }.
when-not_needed = When we no longer need the data: { $purposes }.
when-provided = When you gave us the data by consent or for a contract: { $purposes }.
when-situation = Where we rely on an interest or a public task: { $purposes }.
when-marketing = At any time: { $purposes }.
when-research = Where data is used for research or statistics: { $purposes }.
when-decided = Where a decision is made by automated means alone: { $purposes }.
when-consented = Where we rely on your consent: { $purposes }.
when-not_by_law = Not as long as the law obliges us to keep the data: { $purposes }.
when-not_by_task = Not as long as a public task needs the data: { $purposes }.
when-not_by_archive = Not where erasing would make archiving, research or statistics impossible: { $purposes }.
rights-channels = You can make a request in these ways:
rights-languages = We serve you in these languages: { $languages }.
rights-identity = How we make sure who you are: { $text }

## Complaint

complaint-authority = Supervisory authority
complaint-cookies = Complaints about cookies

## Changes

changes-none = We have not changed this notice since it came into force.
changes-heading = What has changed
changes-page-title = Changes
changes-page-path = changes
changes-lead = We tell you about changes on the page
changes-list-lead = Here we list what has changed in the notices, and when.
changes-material = Important change
changes-with-versions = Here we list what has changed in the notices, and when. You can also read the earlier notices as they were.
changes-read = Read the notice that came into force on { $date }
changes-read-in = Read the notice that came into force on { $date } ({ $language })
changes-earlier-too = The earlier notices are there too.

## Citations of the Regulation

cite-article = Article { $article }
cite-paragraph = Article { $article }({ $paragraph })
cite-point = Article { $article }({ $paragraph })({ $point })
# The letters of the European Community in the numbers of its acts: 2000/518/EC.
act-community = EC

## Pictures

flow-label = Chart of where the data goes. The text says the same.
flow-sources = From
flow-purposes = What for
flow-recipients = To
flow-all = A bracket stands for all purposes.
flow-far = Dashed line: data is also processed outside the European Economic Area.
timeline-scale = A bar twice as long means four times the time. A pale bar may end earlier, or its end is not known in advance.

## The notice as it was before

version-kicker = Earlier version
version-title = { $title }, { $date }
version-superseded = This is an earlier version of the notice. It came into force on { $date } and no longer applies.
version-present = Read the current notice
version-contents = Notices that came into force on { $date }

## Footnotes in texts of one's own

notes-list = Footnotes
notes-reference = Footnote { $number }
notes-back = Back to the text from footnote { $number }
