### Names of the groups of people whose data is processed: nominative plural, lower case.

subject-customer = customers
subject-former_customer = former customers
subject-prospect = prospective customers
subject-contact_person = contact persons at organisations
subject-supplier = suppliers and partners
subject-visitor = website visitors
subject-user = users of the service
subject-subscriber = newsletter subscribers
subject-enquirer = people who contact us
subject-member = members
subject-former_member = former members
subject-officer = board members and officers
subject-participant = event participants
subject-donor = donors
subject-volunteer = volunteers
subject-grant_applicant = grant applicants
subject-student = students
subject-patient = patients
subject-applicant = job applicants
subject-employee = employees
subject-tenant = tenants
subject-guardian = guardians
subject-child = children
subject-recipient_of_gift = recipients of gifts
subject-premises_visitor = visitors to the premises
