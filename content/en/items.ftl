### Names of items of personal data: nominative, lower case, ready for a list.

## Identity and contact

item-name = name
item-first_name = first name
item-last_name = last name
item-email = e-mail address
item-phone = phone number
item-postal_address = postal address
item-billing_address = billing address
item-delivery_address = delivery address
item-home_municipality = municipality of residence
item-country_of_residence = country of residence
item-birth_date = date of birth
item-age = age
item-gender = gender
item-language = preferred language
item-nationality = nationality
item-personal_identity_code = personal identity code
item-id_document = identity document details
item-photos = photographs
item-video_recordings = video recordings
item-audio_recordings = audio recordings
item-signature = signature
item-guardian = guardian’s name and contact details
item-emergency_contact = emergency contact details
item-employer = organisation you represent
item-job_title = job title
item-business_id = business ID

## Customer, order, payment

item-customer_number = customer number
item-order_history = order history
item-delivery_details = delivery details
item-returns = returns and complaints
item-bookings = bookings
item-contracts = contract details
item-invoices = invoices
item-payment_status = payment status
item-payment_events = payment transactions
item-payment_card = payment card details
item-bank_account = bank account number
item-payment_defaults = payment default entries
item-credit_decision = credit decision
item-tax_details = tax details
item-loyalty_points = loyalty benefits
item-messages = messages and enquiries
item-call_recordings = call recordings
item-feedback = feedback and reviews
item-survey_answers = survey answers
item-interests = interests
item-customer_segment = customer segment
item-marketing_choices = marketing permissions and opt-outs
item-consents = consents given

## Account, device, use of the service

item-username = username
item-password_hash = hashed password
item-authentication_events = authentication events
item-account_status = account status and dates
item-profile = profile details
item-user_content = content you publish in the service
item-ip_address = IP address
item-cookie_ids = cookie identifiers
item-advertising_id = advertising identifier
item-browser = browser
item-device = device and operating system
item-screen_size = screen size
item-visited_pages = pages visited
item-visit_time = time and length of visit
item-referrer = page the visitor came from
item-clicks = clicks and actions on the page
item-search_terms = search terms
item-newsletter_opens = newsletter opens and clicks
item-log_data = log data
item-rough_location = approximate location
item-precise_location = precise location

## Membership, events, studies, work

item-member_number = member number
item-membership_type = type of membership
item-membership_dates = dates of joining and leaving
item-membership_fees = membership fees
item-positions_of_trust = elected positions
item-meeting_minutes = entries in minutes
item-event_registrations = event registrations
item-grant_application = grant application and attachments
item-student_number = student number
item-course_enrolments = course enrolments
item-assignments = submitted assignments
item-assessments = assessments and completed studies
item-education = education and degrees
item-work_history = work history
item-cv = CV
item-job_application = job application
item-references = referees
item-aptitude_tests = aptitude assessments
item-salary = salary details
item-working_hours = working hours
item-absences = absences
item-camera_footage = camera surveillance footage
item-access_control = access control data
item-vehicle = vehicle details

## Special and other marked items

item-health = health data
item-allergies = allergies
item-symptoms = descriptions of symptoms
item-treatment_records = patient records
item-prescriptions = prescriptions
item-sick_leave = sick leave
item-disability = information on disability
item-trade_union_membership = trade union membership
item-religious_affiliation = religious belief
item-political_opinions = political opinions
item-ethnic_origin = ethnic origin
item-sexual_orientation = sexual orientation
item-fingerprint = fingerprint
item-face_template = facial recognition template
item-genetic_data = genetic data
item-criminal_record = criminal record
item-special_diet = special diet
