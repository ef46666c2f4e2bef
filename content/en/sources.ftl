### Names of the sources data comes from: nominative, lower case.

source-data_subject = you yourself
source-observed = your own activity, such as using our service or visiting us
source-derived = what we infer from other data
source-employer_of_subject = your employer or the organisation you represent
source-guardian = guardian
source-population_register = Population Information System
source-trade_register = Trade Register
source-business_information_system = Business Information System
source-land_register = Land Information System
source-vehicle_register = Transport Register
source-credit_reference_agency = credit reference agency
source-address_update_service = address update service
source-strong_identification = electronic identification service
source-social_login = sign-in service
source-payment_provider = payment provider
source-reseller = reseller
source-umbrella_organisation = umbrella organisation or federation
source-school = educational institution
source-referee = referee
source-kanta = Kanta Services
source-public_websites = public websites
source-social_media = public social media profiles
