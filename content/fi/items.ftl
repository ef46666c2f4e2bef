### Names of items of personal data: nominative, lower case, ready for a list.

## Identity and contact

item-name = nimi
item-first_name = etunimi
item-last_name = sukunimi
item-email = sähköpostiosoite
item-phone = puhelinnumero
item-postal_address = postiosoite
item-billing_address = laskutusosoite
item-delivery_address = toimitusosoite
item-home_municipality = kotipaikka
item-country_of_residence = asuinmaa
item-birth_date = syntymäaika
item-age = ikä
item-gender = sukupuoli
item-language = asiointikieli
item-nationality = kansalaisuus
item-personal_identity_code = henkilötunnus
item-id_document = henkilöllisyystodistuksen tiedot
item-photos = valokuvat
item-video_recordings = videotallenteet
item-audio_recordings = äänitallenteet
item-signature = allekirjoitus
item-guardian = huoltajan nimi ja yhteystiedot
item-emergency_contact = lähiomaisen yhteystiedot
item-employer = edustamasi organisaatio
item-job_title = tehtävänimike
item-business_id = Y-tunnus

## Customer, order, payment

item-customer_number = asiakasnumero
item-order_history = tilaushistoria
item-delivery_details = toimitustiedot
item-returns = palautukset ja reklamaatiot
item-bookings = varaukset
item-contracts = sopimustiedot
item-invoices = laskut
item-payment_status = maksutilanne
item-payment_events = maksutapahtumat
item-payment_card = maksukortin tiedot
item-bank_account = pankkitilin numero
item-payment_defaults = maksuhäiriömerkinnät
item-credit_decision = luottopäätös
item-tax_details = verotustiedot
item-loyalty_points = kanta-asiakasedut
item-messages = viestit ja yhteydenotot
item-call_recordings = puhelutallenteet
item-feedback = palaute ja arvostelut
item-survey_answers = kyselyvastaukset
item-interests = kiinnostuksen kohteet
item-customer_segment = asiakassegmentti
item-marketing_choices = markkinointiluvat ja -kiellot
item-consents = annetut suostumukset

## Account, device, use of the service

item-username = käyttäjätunnus
item-password_hash = salasanan tiiviste
item-authentication_events = tunnistautumistapahtumat
item-account_status = käyttäjätilin tila ja päivämäärät
item-profile = profiilitiedot
item-user_content = palvelussa julkaisemasi sisältö
item-ip_address = IP-osoite
item-cookie_ids = evästetunnisteet
item-advertising_id = mainostunniste
item-browser = selain
item-device = laite ja käyttöjärjestelmä
item-screen_size = näytön koko
item-visited_pages = selatut sivut
item-visit_time = vierailun ajankohta ja kesto
item-referrer = edellinen verkkosivu
item-clicks = klikkaukset ja toiminta sivulla
item-search_terms = hakusanat
item-newsletter_opens = uutiskirjeen avaukset ja klikkaukset
item-log_data = lokitiedot
item-rough_location = likimääräinen sijainti
item-precise_location = tarkka sijainti

## Membership, events, studies, work

item-member_number = jäsennumero
item-membership_type = jäsenyyslaji
item-membership_dates = liittymis- ja eroamispäivä
item-membership_fees = jäsenmaksut
item-positions_of_trust = luottamustehtävät
item-meeting_minutes = pöytäkirjamerkinnät
item-event_registrations = tapahtumailmoittautumiset
item-grant_application = apurahahakemus ja liitteet
item-student_number = opiskelijanumero
item-course_enrolments = kurssi-ilmoittautumiset
item-assignments = palautetut tehtävät
item-assessments = arvioinnit ja suoritukset
item-education = koulutus ja tutkinnot
item-work_history = työhistoria
item-cv = ansioluettelo
item-job_application = työhakemus
item-references = suosittelijat
item-aptitude_tests = soveltuvuusarvioinnit
item-salary = palkkatiedot
item-working_hours = työaikatiedot
item-absences = poissaolot
item-camera_footage = kameravalvonnan tallenteet
item-access_control = kulunvalvontatiedot
item-vehicle = ajoneuvon tiedot

## Special and other marked items

item-health = terveystiedot
item-allergies = allergiat
item-symptoms = oirekuvaukset
item-treatment_records = potilasasiakirjat
item-prescriptions = reseptitiedot
item-sick_leave = sairauspoissaolot
item-disability = vammaisuutta koskevat tiedot
item-trade_union_membership = ammattiliiton jäsenyys
item-religious_affiliation = uskonnollinen vakaumus
item-political_opinions = poliittiset mielipiteet
item-ethnic_origin = etninen alkuperä
item-sexual_orientation = seksuaalinen suuntautuminen
item-fingerprint = sormenjälki
item-face_template = kasvojen tunnistetiedot
item-genetic_data = geneettiset tiedot
item-criminal_record = rikosrekisteritiedot
item-special_diet = erityisruokavalio
