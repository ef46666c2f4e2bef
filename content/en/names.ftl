### Names that the catalogue gives to data categories, purposes and registers; .path is a register’s folder.

## Data categories

category-contact = Contact details
category-identification = Identification data
category-orders = Order data
category-payments = Payment data
category-credit = Credit information
category-messages = Messages
category-account = Account data
category-web = Technical data
category-technical = Technical data
category-marketing = Marketing data
category-membership = Membership data
category-participation = Participation data
category-studies = Study data
category-recruitment = Job application data
category-employment = Employment data
category-health = Health data
category-photos = Images
category-surveillance = Camera surveillance

## Purposes

purpose-order-handling = Handling and delivering orders
purpose-customer-service = Customer service
purpose-enquiries = Answering enquiries
purpose-bookings = Handling bookings
purpose-user-accounts = User accounts
purpose-payments = Handling payments
purpose-invoicing = Invoicing
purpose-bookkeeping = Bookkeeping
purpose-credit-check = Credit decision
purpose-debt-collection = Collecting unpaid debts
purpose-claims = Legal claims
purpose-complaints = Complaints and warranty
purpose-newsletter = Newsletter
purpose-customer-marketing = Marketing to existing customers
purpose-loyalty = Loyalty programme
purpose-feedback = Feedback and surveys
purpose-visitor-statistics = Visitor statistics
purpose-advertising = Targeted advertising
purpose-videos = Showing videos
purpose-maps = Showing maps
purpose-site-operation = Running and securing the website
purpose-member-register = Keeping the list of members
purpose-membership = Managing memberships
purpose-events = Organising events
purpose-grants = Awarding grants
purpose-teaching = Teaching
purpose-care = Care and patient records
purpose-recruitment = Recruitment
purpose-payroll = Payroll and employment matters
purpose-camera-surveillance = Camera surveillance
purpose-publication = Publication
purpose-research = Scientific research

## Registers

register-customers = Customer register
    .path = customer-register
register-marketing = Marketing register
    .path = marketing-register
register-website = Website visitor data
    .path = website
register-users = User register
    .path = user-register
register-members = Member register
    .path = member-register
register-events = Event register
    .path = event-register
register-applicants = Job applicant register
    .path = job-applicant-register
register-employees = Personnel register
    .path = personnel-register
register-suppliers = Supplier register
    .path = supplier-register
register-patients = Patient register
    .path = patient-register
register-students = Student register
    .path = student-register
register-grants = Grant applicants
    .path = grant-applicants
register-camera-surveillance = Camera surveillance
    .path = camera-surveillance
register-whistleblowing = Whistleblowing channel
    .path = whistleblowing-channel
