### Names of the sources data comes from: nominative, lower case.

source-data_subject = du själv
source-observed = din egen aktivitet, till exempel att du använder vår tjänst eller besöker oss
source-derived = slutsatser som vi drar av andra uppgifter
source-employer_of_subject = din arbetsgivare eller den organisation du företräder
source-guardian = vårdnadshavare
source-population_register = befolkningsdatasystemet
source-trade_register = handelsregistret
source-business_information_system = företags- och organisationsdatasystemet
source-land_register = fastighetsdatasystemet
source-vehicle_register = trafik- och transportregistret
source-credit_reference_agency = kreditupplysningsföretag
source-address_update_service = adressuppdateringstjänst
source-strong_identification = elektronisk identifieringstjänst
source-social_login = inloggningstjänst
source-payment_provider = betalningsförmedlare
source-reseller = återförsäljare
source-umbrella_organisation = centralorganisation eller förbund
source-school = läroanstalt
source-referee = referensperson
source-kanta = Kanta-tjänsterna
source-public_websites = offentliga webbplatser
source-social_media = offentliga profiler i sociala medier
