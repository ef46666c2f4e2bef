### Names of the groups of people whose data is processed: nominative plural, lower case.

subject-customer = kunder
subject-former_customer = tidigare kunder
subject-prospect = potentiella kunder
subject-contact_person = kontaktpersoner vid organisationer
subject-supplier = leverantörer och partner
subject-visitor = webbplatsbesökare
subject-user = användare av tjänsten
subject-subscriber = prenumeranter på nyhetsbrev
subject-enquirer = personer som kontaktar oss
subject-member = medlemmar
subject-former_member = tidigare medlemmar
subject-officer = förtroendevalda och funktionärer
subject-participant = deltagare i evenemang
subject-donor = donatorer
subject-volunteer = volontärer
subject-grant_applicant = stipendiesökande
subject-student = studerande
subject-patient = patienter
subject-applicant = arbetssökande
subject-employee = anställda
subject-tenant = hyresgäster
subject-guardian = vårdnadshavare
subject-child = barn
subject-recipient_of_gift = gåvomottagare
subject-premises_visitor = besökare i lokalerna
