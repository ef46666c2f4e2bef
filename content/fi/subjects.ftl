### Names of the groups of people whose data is processed: nominative plural, lower case.

subject-customer = asiakkaat
subject-former_customer = entiset asiakkaat
subject-prospect = mahdolliset asiakkaat
subject-contact_person = organisaatioiden yhteyshenkilöt
subject-supplier = toimittajat ja kumppanit
subject-visitor = verkkosivuston kävijät
subject-user = palvelun käyttäjät
subject-subscriber = uutiskirjeen tilaajat
subject-enquirer = yhteydenottajat
subject-member = jäsenet
subject-former_member = entiset jäsenet
subject-officer = luottamus- ja toimihenkilöt
subject-participant = tapahtumien osallistujat
subject-donor = lahjoittajat
subject-volunteer = vapaaehtoiset
subject-grant_applicant = apurahan hakijat
subject-student = opiskelijat
subject-patient = potilaat
subject-applicant = työnhakijat
subject-employee = työntekijät
subject-tenant = vuokralaiset
subject-guardian = huoltajat
subject-child = lapset
subject-recipient_of_gift = lahjan saajat
subject-premises_visitor = toimitiloissa kävijät
