### Names of items of personal data: nominative, lower case, ready for a list.

## Identity and contact

item-name = namn
item-first_name = förnamn
item-last_name = efternamn
item-email = e-postadress
item-phone = telefonnummer
item-postal_address = postadress
item-billing_address = faktureringsadress
item-delivery_address = leveransadress
item-home_municipality = hemort
item-country_of_residence = bosättningsland
item-birth_date = födelsedatum
item-age = ålder
item-gender = kön
item-language = kontaktspråk
item-nationality = medborgarskap
item-personal_identity_code = personbeteckning
item-id_document = uppgifter i identitetshandling
item-photos = fotografier
item-video_recordings = videoinspelningar
item-audio_recordings = ljudinspelningar
item-signature = underskrift
item-guardian = vårdnadshavarens namn och kontaktuppgifter
item-emergency_contact = kontaktuppgifter till närmaste anhörig
item-employer = organisation som personen företräder
item-job_title = befattning
item-business_id = FO-nummer

## Customer, order, payment

item-customer_number = kundnummer
item-order_history = beställningshistorik
item-delivery_details = leveransuppgifter
item-returns = returer och reklamationer
item-bookings = bokningar
item-contracts = avtalsuppgifter
item-invoices = fakturor
item-payment_status = betalningsstatus
item-payment_events = betalningstransaktioner
item-payment_card = kortuppgifter
item-bank_account = bankkontonummer
item-payment_defaults = betalningsanmärkningar
item-credit_decision = kreditbeslut
item-tax_details = skatteuppgifter
item-loyalty_points = stamkundsförmåner
item-messages = meddelanden och förfrågningar
item-call_recordings = samtalsinspelningar
item-feedback = respons och recensioner
item-survey_answers = enkätsvar
item-interests = intressen
item-customer_segment = kundsegment
item-marketing_choices = marknadsföringstillstånd och -förbud
item-consents = lämnade samtycken

## Account, device, use of the service

item-username = användarnamn
item-password_hash = lösenord i hashad form
item-authentication_events = identifieringshändelser
item-account_status = kontots status och datum
item-profile = profiluppgifter
item-user_content = innehåll som har publicerats i tjänsten
item-ip_address = IP-adress
item-cookie_ids = kakidentifierare
item-advertising_id = annons-id
item-browser = webbläsare
item-device = enhet och operativsystem
item-screen_size = skärmstorlek
item-visited_pages = besökta sidor
item-visit_time = besökets tidpunkt och längd
item-referrer = sida som besökaren kom från
item-clicks = klick och händelser på sidan
item-search_terms = sökord
item-newsletter_opens = öppningar och klick i nyhetsbrev
item-log_data = logguppgifter
item-rough_location = ungefärlig position
item-precise_location = exakt position

## Membership, events, studies, work

item-member_number = medlemsnummer
item-membership_type = medlemstyp
item-membership_dates = datum för inträde och utträde
item-membership_fees = medlemsavgifter
item-positions_of_trust = förtroendeuppdrag
item-meeting_minutes = protokollsanteckningar
item-event_registrations = anmälningar till evenemang
item-grant_application = stipendieansökan med bilagor
item-student_number = studentnummer
item-course_enrolments = kursanmälningar
item-assignments = inlämningsuppgifter
item-assessments = bedömningar och studieprestationer
item-education = utbildning och examina
item-work_history = arbetshistorik
item-cv = meritförteckning (CV)
item-job_application = arbetsansökan
item-references = referenspersoner
item-aptitude_tests = lämplighetsbedömningar
item-salary = löneuppgifter
item-working_hours = arbetstidsuppgifter
item-absences = frånvaro
item-camera_footage = inspelningar från kameraövervakning
item-access_control = passerkontrolluppgifter
item-vehicle = fordonsuppgifter

## Special and other marked items

item-health = hälsouppgifter
item-allergies = allergier
item-symptoms = symtombeskrivningar
item-treatment_records = journalhandlingar
item-prescriptions = receptuppgifter
item-sick_leave = sjukfrånvaro
item-disability = uppgifter om funktionsnedsättning
item-trade_union_membership = fackföreningsmedlemskap
item-religious_affiliation = religiös övertygelse
item-political_opinions = politiska åsikter
item-ethnic_origin = etniskt ursprung
item-sexual_orientation = sexuell läggning
item-fingerprint = fingeravtryck
item-face_template = mall för ansiktsigenkänning
item-genetic_data = genetiska uppgifter
item-criminal_record = straffregisteruppgifter
item-special_diet = specialkost
