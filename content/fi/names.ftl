### Names that the catalogue gives to data categories, purposes and registers; .path is a register’s folder.

## Data categories

category-contact = Yhteystiedot
category-identification = Tunnistetiedot
category-orders = Tilaustiedot
category-payments = Maksutiedot
category-credit = Luottotiedot
category-messages = Viestit
category-account = Käyttäjätilin tiedot
category-web = Tekniset tiedot
category-technical = Tekniset tiedot
category-marketing = Markkinointitiedot
category-membership = Jäsenyystiedot
category-participation = Osallistumistiedot
category-studies = Opiskelutiedot
category-recruitment = Työnhakutiedot
category-employment = Työsuhdetiedot
category-health = Terveystiedot
category-photos = Kuvat
category-surveillance = Kameravalvonta

## Purposes

purpose-order-handling = Tilausten käsittely ja toimitus
purpose-customer-service = Asiakaspalvelu
purpose-enquiries = Yhteydenottoihin vastaaminen
purpose-bookings = Varausten hoitaminen
purpose-user-accounts = Käyttäjätilit
purpose-payments = Maksujen käsittely
purpose-invoicing = Laskutus
purpose-bookkeeping = Kirjanpito
purpose-credit-check = Luottopäätös
purpose-debt-collection = Saatavien perintä
purpose-claims = Oikeusvaateet
purpose-complaints = Reklamaatiot ja takuu
purpose-newsletter = Uutiskirje
purpose-customer-marketing = Markkinointi nykyisille asiakkaille
purpose-loyalty = Kanta-asiakasohjelma
purpose-feedback = Palaute ja kyselyt
purpose-visitor-statistics = Kävijätilastot
purpose-advertising = Mainonnan kohdentaminen
purpose-videos = Videoiden näyttäminen
purpose-maps = Karttojen näyttäminen
purpose-site-operation = Verkkosivuston toiminta ja tietoturva
purpose-member-register = Jäsenluettelon ylläpito
purpose-membership = Jäsenyyden hoitaminen
purpose-events = Tapahtumien järjestäminen
purpose-grants = Apurahojen myöntäminen
purpose-teaching = Opetuksen järjestäminen
purpose-care = Hoito ja potilasasiakirjat
purpose-recruitment = Rekrytointi
purpose-payroll = Palkanmaksu ja työsuhdeasiat
purpose-camera-surveillance = Kameravalvonta
purpose-publication = Julkaiseminen
purpose-research = Tieteellinen tutkimus

## Registers

register-customers = Asiakasrekisteri
    .path = asiakasrekisteri
register-marketing = Markkinointirekisteri
    .path = markkinointirekisteri
register-website = Verkkosivuston kävijätiedot
    .path = verkkosivusto
register-users = Käyttäjärekisteri
    .path = kayttajarekisteri
register-members = Jäsenrekisteri
    .path = jasenrekisteri
register-events = Tapahtumarekisteri
    .path = tapahtumarekisteri
register-applicants = Työnhakijarekisteri
    .path = tyonhakijarekisteri
register-employees = Henkilöstörekisteri
    .path = henkilostorekisteri
register-suppliers = Toimittajarekisteri
    .path = toimittajarekisteri
register-patients = Potilasrekisteri
    .path = potilasrekisteri
register-students = Opiskelijarekisteri
    .path = opiskelijarekisteri
register-grants = Apurahan hakijat
    .path = apurahan-hakijat
register-camera-surveillance = Kameravalvonta
    .path = kameravalvonta
register-whistleblowing = Ilmoituskanava
    .path = ilmoituskanava
