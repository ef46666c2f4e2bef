### Names of the sources data comes from: nominative, lower case.

source-data_subject = sinä itse
source-observed = oma toimintasi, kuten palvelun käyttö tai käynti luonamme
source-derived = muista tiedoista tekemämme päätelmät
source-employer_of_subject = työnantajasi tai edustamasi organisaatio
source-guardian = huoltaja
source-population_register = väestötietojärjestelmä
source-trade_register = kaupparekisteri
source-business_information_system = yritystietojärjestelmä (YTJ)
source-land_register = kiinteistötietojärjestelmä
source-vehicle_register = liikenneasioiden rekisteri
source-credit_reference_agency = luottotietoyhtiö
source-address_update_service = osoitepäivityspalvelu
source-strong_identification = sähköinen tunnistuspalvelu
source-social_login = kirjautumispalvelu
source-payment_provider = maksunvälittäjä
source-reseller = jälleenmyyjä
source-umbrella_organisation = keskusjärjestö tai liitto
source-school = oppilaitos
source-referee = suosittelija
source-kanta = Kanta-palvelut
source-public_websites = julkiset verkkosivut
source-social_media = sosiaalisen median julkiset profiilit
