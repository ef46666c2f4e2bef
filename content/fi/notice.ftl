### Selosteen omat sanat: otsikot, sarakkeet ja lauseet. Lukijaa puhutellaan sinuna, rekisterinpitäjä puhuu meinä.
### Nimiä ja tietoja ei voi taivuttaa, joten ne ovat lauseissa aina perusmuodossa.

## Sivun kehys

notice-kind = Tietosuojaseloste
notice-skip = Siirry sisältöön
notice-toc = Sisällys
notice-languages = Kieli
notice-beside = Rinnakkain: { $languages }
notice-home = Sivustolle { $site }
notice-effective = Voimassa { $date } alkaen
notice-version = Versio { $version }
notice-created = Laadittu { $date }
notice-review = Tarkistamme selosteen seuraavan kerran viimeistään { $date }.
notice-articles = Mainitut artiklat ovat EU:n yleisestä tietosuoja-asetuksesta (EU) 2016/679.
notice-authoritative = Jos kieliversiot eroavat toisistaan, ratkaiseva kieli on { $language }.

overview-title = Tietosuoja
overview-heading = Tietosuoja: { $controller }
overview-lead = Tietojesi käyttö riippuu siitä, miten asioit kanssamme. Valitse seloste, joka koskee sinua.
overview-subjects = Keitä koskee
overview-purposes = Mihin käytämme tietoja
overview-more = Muut sivut
overview-cookies = Mitä laitteellesi tallennetaan, kuka pääsee tietoihin ja miten muutat valintaasi.
overview-changes = Mitä selosteissa on muutettu ja milloin.

## Luvut, kun kaksi kieltä on rinnakkain

chapter-purposes = Tarkoitukset ja tiedot
chapter-recipients = Vastaanottajat ja säilytys
chapter-recipients-path = vastaanottajat
chapter-rights = Oikeutesi
chapter-rights-path = oikeudet
chapter-kicker = { $kind }, osa { $number }/{ $total }
chapter-all = Selosteen osat
chapter-next = Seuraava osa: { $name }

## Luvut

section-short = Lyhyesti
section-controller = Rekisterinpitäjä
section-contact_person = Yhteyshenkilö tietosuoja-asioissa
section-representative = Edustajamme Euroopan unionissa
section-joint_controllers = Yhteisrekisterinpitäjät
section-dpo = Tietosuojavastaava
section-purposes = Mihin ja millä perusteella käytämme tietoja
section-provision = Onko tietojen antaminen pakollista?
section-interests = Oikeutetut edut
section-subjects = Keiden tietoja käsittelemme
section-data = Mitä tietoja käsittelemme
section-sources = Mistä saamme tiedot
section-recipients = Kuka saa tietoja
section-disclosures = Tietojen luovuttaminen
section-transfers = Tietojen siirto Euroopan talousalueen ulkopuolelle
section-consent = Suostumus ja sen peruuttaminen
section-retention = Kuinka kauan säilytämme tietoja
section-security = Miten suojaamme tiedot
section-cookies = Evästeet ja muut tallennustekniikat
section-children = Lapset
section-automated_decisions = Automaattiset päätökset ja profilointi
section-rights = Oikeutesi ja miten käytät niitä
section-complaint = Valitus valvontaviranomaiselle
section-other_rights = Muut oikeutesi
section-changes = Muutokset tähän selosteeseen

## Lyhyt osa

short-who = Kuka vastaa tiedoistasi
short-why = Mihin käytämme niitä ja millä perusteella
short-how-long = Kuinka kauan säilytämme niitä
short-to-whom = Kuka muu saa niitä
short-rights = Oikeutesi
short-no = Näin sanot ei
short-from-to = Lyhin aika on { $shortest }, pisin { $longest }. Kerromme kunkin tarkoituksen kohdalla, mistä aika alkaa.
short-at-most = Enintään { $longest }. Kerromme kunkin tarkoituksen kohdalla, mistä aika alkaa.
short-open = Osasta tiedoista emme voi sanoa aikaa etukäteen. Kerromme, mikä sen ratkaisee.
short-permanent = Osan tiedoista säilytämme pysyvästi.
short-no-recipients = Emme anna tietojasi muille.
short-no-transfers = Tiedot pysyvät Euroopan talousalueella.
short-transfers = Osaa tiedoista käsitellään myös Euroopan talousalueen ulkopuolella ({ $countries }).
short-no-cookies = Voit kieltäytyä muista kuin välttämättömistä evästeistä
short-no-nothing = Tarvitsemme nämä tiedot sopimuksen tai lain vuoksi. Siksi käyttöä ei voi vastustaa, eikä peruutettavaa suostumusta ole.

## Sarakkeet ja nimiöt

label-purpose = Tarkoitus
label-basis = Peruste
label-retention = Säilytysaika
label-data = Tiedot
label-subjects = Kenen tiedot
label-recipients = Kuka saa tietoja
label-recipient = Saaja
label-role = Rooli
label-country = Maa
label-description = Kuvaus
label-category = Tietoryhmä
label-items = Mitä siihen kuuluu
label-source = Lähde
label-name = Nimi
label-title = Tehtävä
label-address = Osoite
label-email = Sähköposti
label-phone = Puhelin
label-form = Lomake
label-website = Verkkosivut
label-business_id = Y-tunnus
label-registration = Rekisterinumero
label-post = Postiosoite
label-visit = Käyntiosoite
label-in_person = Paikan päällä
label-interest = Etu
label-service = Palvelu
label-provider = Tarjoaja
label-kind = Tekniikka
label-lifetime = Säilytysaika
label-access = Kuka pääsee tietoihin
label-stored-purpose = Käyttötarkoitus
label-pages = Sivut
label-date = Päivä
label-change = Muutos
label-version = Versio
label-special = Erityiset henkilötiedot
label-criminal = Rikostiedot
label-identity-code = Henkilötunnus
label-profiling = Profilointi
label-provision = Onko pakko antaa?
label-rights = Voit
label-services = Palvelut sivustolla
label-transfer = Siirto ETA-alueen ulkopuolelle
label-transfer-ground = Siirron peruste
label-group = Ryhmä

## Rekisterinpitäjä ja yhteystiedot

controller-lead = Rekisterinpitäjä päättää, mihin ja miten henkilötietojasi käytetään, ja vastaa siitä, että se tapahtuu lain mukaan.
contact_person-lead = Voit kysyä häneltä, miten käsittelemme henkilötietojasi.
representative-lead = Toimipaikkamme on Euroopan talousalueen ulkopuolella. Voit ottaa yhteyttä myös edustajaamme.
joint_controllers-lead = Päätämme tietojen käytöstä yhdessä näiden kanssa. Voit käyttää oikeuksiasi meitä jokaista kohtaan.
joint_controllers-arrangement = Miten olemme jakaneet vastuun
joint_controllers-contact = Yhteyspiste
dpo-lead = Tietosuojavastaava valvoo, että käsittelemme henkilötietoja lain mukaan. Voit kääntyä hänen puoleensa kaikissa omia tietojasi koskevissa asioissa.
dpo-none = Emme ole nimenneet tietosuojavastaavaa.
dpo-none-reason = Emme ole nimenneet tietosuojavastaavaa. { $reason }

## Oikeusperusteet (6 artiklan 1 kohta)

basis-consent = Suostumuksesi
    .means = Käytämme tietoja vain, jos olet antanut siihen suostumuksesi. Voit peruuttaa sen milloin tahansa.
basis-contract = Sopimus
    .means = Tarvitsemme tietoja, jotta voimme täyttää sopimuksen kanssasi tai valmistella sitä pyynnöstäsi.
    .named = Tarvitsemme tietoja, jotta voimme täyttää sopimuksen ({ $contract }) tai valmistella sitä pyynnöstäsi.
basis-legal_obligation = Lakisääteinen velvoite
    .means = Laki velvoittaa meidät käsittelemään tietoja.
    .named = Laki velvoittaa meidät käsittelemään tietoja: { $law }.
basis-vital_interests = Elintärkeä etu
    .means = Tarvitsemme tietoja suojataksemme ihmisen henkeä tai terveyttä.
basis-public_task = Yleinen etu tai julkinen valta
    .means = Hoidamme yleistä etua koskevaa tehtävää tai käytämme julkista valtaa.
    .named = Peruste laissa: { $law }.
basis-legitimate_interests = Oikeutettu etu
    .means = Tarvitsemme tietoja oman etumme tai jonkun muun edun vuoksi. Voit vastustaa niiden käyttöä.
    .named = Tarvitsemme tietoja tämän edun vuoksi: { $interest }. Voit vastustaa tietojen käyttöä.

interests-lead = Näissä tarkoituksissa käsittelyn perusteena on oikeutettu etu. Sinulla on oikeus vastustaa käsittelyä.
interests-of = kenen etu: { $holder }

## Tietojen antaminen (13 artiklan 2 kohdan e alakohta)

provision-statutory = Laki edellyttää, että annat tiedot.
    .short = Kyllä, laki edellyttää sitä
    .named = Laki edellyttää, että annat tiedot: { $law }. Ilman niitä emme voi täyttää lain vaatimusta.
provision-contractual = Sopimus edellyttää tietoja. Ilman niitä emme voi täyttää sopimusta.
    .short = Kyllä, sopimusta varten
    .bare = Sopimus edellyttää, että annat tiedot.
provision-pre_contractual = Tarvitsemme tiedot, ennen kuin sopimus voidaan tehdä.
    .short = Kyllä, ennen kuin sopimus voidaan tehdä
provision-voluntary = Sinun ei ole pakko antaa tietoja tähän tarkoitukseen.
    .short = Ei
provision-consequence = Jos et anna tietoja: { $text }

## Tarkoitusten lisätiedot

purposes-marketing = Käytämme tietoja suoramarkkinointiin. Voit kieltää sen milloin tahansa.
purposes-marketing-channels = Käytämme tietoja suoramarkkinointiin ({ $channels }). Voit kieltää sen milloin tahansa.
purposes-marketing-existing = Markkinoimme asiakkaillemme omia tuotteitamme ja palvelujamme, jotka ovat samankaltaisia kuin heidän ostamansa. Jokaisessa viestissä kerromme, miten kiellät markkinoinnin.
purposes-ended = Emme enää kerää tietoja tähän tarkoitukseen: se päättyi { $date }.
purposes-further = Käytämme tietoja, jotka keräsimme alun perin toiseen tarkoitukseen ({ $purpose }).
purposes-paper = Tietoja käsitellään paperilla, ei automaattisesti.
purposes-art89-archiving = Käsittelemme tietoja yleisen edun mukaista arkistointia varten.
purposes-art89-research = Käsittelemme tietoja tieteellistä tai historiallista tutkimusta varten.
purposes-art89-statistics = Käsittelemme tietoja tilastointia varten.
channel-email = sähköposti
channel-sms = tekstiviesti
channel-phone = puhelin
channel-post = posti
channel-form = lomake
channel-in_person = käynti luonamme

data-special = Mukana on erityisiä henkilötietoja, joita laki suojaa tavallista vahvemmin: { $kinds }.
data-criminal = Nämä tiedot koskevat rikostuomioita tai rikkomuksia.
data-criminal-law = Nämä tiedot koskevat rikostuomioita tai rikkomuksia. Käsittelyn sallii: { $law }.
data-identity-code = Käsittelemme myös henkilötunnuksia.
data-identity-code-ground = Käsittelemme henkilötunnusta, koska sinut täytyy yksilöidä varmasti. Peruste: { $ground }.

ground-explicit_consent = Käsittelemme näitä tietoja vain nimenomaisella suostumuksellasi.
ground-employment = Käsittely on tarpeen työoikeuden, sosiaaliturvan ja sosiaalisen suojelun velvoitteiden ja oikeuksien vuoksi.
ground-vital_interests = Käsittely on tarpeen ihmisen hengen tai terveyden suojaamiseksi, kun hän ei itse voi antaa suostumusta.
ground-members = Käsittely kuuluu voittoa tavoittelemattoman yhteisömme toimintaan ja koskee vain jäseniä, entisiä jäseniä ja meihin säännöllisesti yhteydessä olevia. Emme anna tietoja ulkopuolisille ilman suostumustasi.
ground-made_public = Olet itse julkistanut tiedot.
ground-legal_claims = Käsittely on tarpeen oikeusvaateen laatimiseksi, esittämiseksi tai puolustamiseksi.
ground-public_interest = Käsittely on tarpeen tärkeää yleistä etua koskevasta syystä.
ground-health_care = Käsittely on tarpeen terveydenhuollon tai sosiaalihuollon vuoksi, ja sitä koskee salassapitovelvollisuus.
ground-public_health = Käsittely on tarpeen kansanterveyden vuoksi.
ground-research = Käsittely on tarpeen arkistointia, tutkimusta tai tilastointia varten.
ground-law = Peruste: { $law }.

## Lähteet

sources-lead = Saamme tietoja näistä lähteistä:
sources-only-you = Saamme tiedot vain sinulta itseltäsi.
sources-public = yleisesti saatavilla oleva lähde
sources-informed = Kerromme sinulle tiedoista viimeistään { $period } kuluttua siitä, kun olemme saaneet ne.
sources-informed-contact = Kerromme sinulle tiedoista viimeistään silloin, kun otamme sinuun ensimmäisen kerran yhteyttä.
sources-informed-disclosure = Kerromme sinulle tiedoista viimeistään silloin, kun luovutamme niitä ensimmäisen kerran.
sources-all-data = kaikki tiedot, joille ei ole mainittu muuta lähdettä

## Saajat

recipients-lead = Nämä saavat tietoja tai käsittelevät niitä puolestamme:
recipients-none = Emme anna tietoja muille, eikä kukaan muu käsittele niitä puolestamme.
recipients-all-purposes = Kaikki tämän selosteen tarkoitukset
recipients-own-notice = Saajan oma tietosuojaseloste
role-processor = käsittelee tietoja puolestamme ja ohjeidemme mukaan
    .short = Käsittelijä
    .many = Meidän puolestamme
role-controller = itsenäinen rekisterinpitäjä, vastaa itse omasta käsittelystään
    .short = Itsenäinen rekisterinpitäjä
    .many = Omiin tarkoituksiinsa
role-joint_controller = yhteisrekisterinpitäjä, vastaa käsittelystä yhdessä kanssamme
    .short = Yhteisrekisterinpitäjä
    .many = Yhdessä kanssamme
role-authority = viranomainen
    .short = Viranomainen
    .many = Viranomaiset
role-public = tieto julkaistaan
    .short = Tieto julkaistaan
    .many = Julkaistaan
disclosures-lead = Luovutamme tietoja säännöllisesti näille:
disclosures-sometimes = Näille luovutamme tietoja vain tietyissä tilanteissa:
disclosures-none = Emme luovuta tietoja säännöllisesti muille. Palveluntarjoajamme käsittelevät niitä vain puolestamme.
disclosures-none-at-all = Emme luovuta tietoja säännöllisesti muille.

## Siirrot

transfers-none = Emme siirrä henkilötietoja Euroopan talousalueen (ETA) ulkopuolelle.
transfers-lead = Euroopan talousalueeseen (ETA) kuuluvat EU-maat, Islanti, Liechtenstein ja Norja. Seuraavat saajat käsittelevät tietoja myös sen ulkopuolella. Kerromme jokaisesta, mihin maahan tietoja siirretään ja millä perusteella.
transfers-various = useita maita
transfers-no-adequacy = Komission päätös tietosuojan riittävyydestä ei kata tätä siirtoa.
transfers-no-ground = Siirron perustetta ei ole ilmoitettu.
transfers-copy-link = Suojatoimien teksti
transfers-copy = Näin saat jäljennöksen suojatoimista: { $text }
transfers-fallback = Varalla, jos tämä peruste ei enää päde:
transfers-risks = Siirron riskit: { $text }
transfers-dpf-list = Luettelo kehykseen kuuluvista organisaatioista
mechanism-adequacy = Euroopan komissio on päättänyt, että maassa on riittävä tietosuojan taso (45 artikla).
    .named = Euroopan komissio on päättänyt, että maassa on riittävä tietosuojan taso (päätös { $decision }, { $date }).
    .limited = Euroopan komissio on päättänyt, että tietosuojan taso on maassa riittävä niillä saajilla, joita päätös koskee (päätös { $decision }, { $date }). Tämä saaja kuuluu niihin.
mechanism-dpf = Yritys, joka käsittelee tietoja Yhdysvalloissa, on sitoutunut EU:n ja Yhdysvaltojen tietosuojakehykseen (Data Privacy Framework). Euroopan komission päätöksen (EU) 2023/1795 mukaan kehykseen kuuluvilla on riittävä tietosuojan taso.
    .verified = Sitoutuminen on tarkistettu { $date }.
mechanism-scc = Siirron suojana ovat Euroopan komission hyväksymät vakiosopimuslausekkeet (päätös (EU) 2021/914).
mechanism-bcr = Siirron suojana ovat valvontaviranomaisen hyväksymät yritystä koskevat sitovat säännöt (47 artikla).
mechanism-code_of_conduct = Siirron suojana ovat hyväksytyt käytännesäännöt, joihin saaja on sitoutunut (46 artiklan 2 kohdan e alakohta).
mechanism-certification = Siirron suojana ovat hyväksytty sertifiointi ja saajan sitoumus noudattaa sitä (46 artiklan 2 kohdan f alakohta).
mechanism-public_instrument = Siirron suojana on viranomaisten välinen sitova asiakirja (46 artiklan 2 kohdan a alakohta).
mechanism-ad_hoc_clauses = Siirron suojana ovat sopimuslausekkeet, joihin valvontaviranomainen on antanut luvan (46 artiklan 3 kohdan a alakohta).
mechanism-explicit_consent = Siirrämme tietoja vain nimenomaisella suostumuksellasi (49 artiklan 1 kohdan a alakohta).
mechanism-contract = Siirto on tarpeen kanssasi tehdyn sopimuksen täyttämiseksi tai pyynnöstäsi ennen sopimusta (49 artiklan 1 kohdan b alakohta).
mechanism-contract_in_interest = Siirto on tarpeen sopimuksen vuoksi, joka on tehty sinun hyväksesi (49 artiklan 1 kohdan c alakohta).
mechanism-public_interest = Siirto on tarpeen tärkeän yleisen edun vuoksi (49 artiklan 1 kohdan d alakohta).
mechanism-legal_claims = Siirto on tarpeen oikeusvaateen laatimiseksi, esittämiseksi tai puolustamiseksi (49 artiklan 1 kohdan e alakohta).
mechanism-vital_interests = Siirto on tarpeen ihmisen hengen tai terveyden suojaamiseksi (49 artiklan 1 kohdan f alakohta).
mechanism-public_register = Tiedot siirretään julkisesta rekisteristä (49 artiklan 1 kohdan g alakohta).
mechanism-compelling_interests = Siirto on kertaluonteinen ja välttämätön pakottavan oikeutetun etumme vuoksi. Olemme ilmoittaneet siitä valvontaviranomaiselle (49 artiklan 1 kohdan toinen alakohta).

## Säilytys

period-years = { $count ->
        [one] { $count } vuosi
       *[other] { $count } vuotta
    }
    .within = { $count } vuoden
period-months = { $count ->
        [one] { $count } kuukausi
       *[other] { $count } kuukautta
    }
    .within = { $count ->
        [one] kuukauden
       *[other] { $count } kuukauden
    }
period-weeks = { $count ->
        [one] { $count } viikko
       *[other] { $count } viikkoa
    }
    .within = { $count } viikon
period-days = { $count ->
        [one] { $count } päivä
       *[other] { $count } päivää
    }
    .within = { $count } päivän
period-hours = { $count ->
        [one] { $count } tunti
       *[other] { $count } tuntia
    }
    .within = { $count } tunnin
period-minutes = { $count ->
        [one] { $count } minuutti
       *[other] { $count } minuuttia
    }
    .within = { $count } minuutin
period-seconds = { $count ->
        [one] { $count } sekunti
       *[other] { $count } sekuntia
    }
    .within = { $count } sekunnin

retention-from-collection = { $period } tietojen keräämisestä
retention-after = { $period } { $event }
retention-until = { $event } asti
retention-first-of = { $a } tai { $b } sen mukaan, kumpi tulee ensin
retention-not_stored = emme tallenna tietoja
retention-permanently = pysyvästi
retention-rest = muut tiedot
retention-why = Miksi: { $why }
retention-law = Peruste: { $law }.
retention-defined = { $event }: { $text }
retention-lead = Kun säilytysaika päättyy, poistamme tiedot tai muutamme ne muotoon, josta sinua ei voi tunnistaa.
retention-lead-permanent = Kun säilytysaika päättyy, poistamme tiedot tai muutamme ne muotoon, josta sinua ei voi tunnistaa. Pysyvästi säilytettäviä tietoja emme poista.

## Suostumus

consent-lead = Näissä tarkoituksissa tarvitsemme suostumuksesi. Voit peruuttaa sen milloin tahansa. Se, mitä on tehty ennen peruuttamista, pysyy laillisena.
consent-given = Näin annat suostumuksen
consent-withdrawal = Näin peruutat sen
consent-banner-given = Annat sen sivuston evästeasetuksissa.
consent-banner-withdrawal = Muuta valintaasi evästesivulla.

## Turvallisuus

security-manual = Paperiaineisto
security-electronic = Sähköinen aineisto
security-no-manual = Meillä ei ole paperiaineistoa.

## Evästeet

cookies-only-necessary = Sivusto tallentaa laitteellesi vain sen, mitä pyytämäsi palvelu välttämättä tarvitsee. Siihen ei tarvita suostumusta.
cookies-stores = Sivusto tallentaa laitteellesi tietoja tai lukee niitä siltä.
cookies-waits = Välttämätön toimii aina. Kaikki muu odottaa suostumustasi.
cookies-waits-all = Se tekee niin vain, jos suostut siihen.
cookies-waits-advanced = Välttämätön toimii aina. Muu ei tallenna eikä lue mitään ilman suostumustasi. Googlen palvelut ladataan kuitenkin jo ennen valintaasi, ja ne lähettävät Googlelle tietoja ilman evästeitä.
cookies-to-page = Evästeluettelo, nykyinen valintasi ja sen muuttaminen
cookies-page-title = Evästeet
cookies-page-path = evasteet
cookies-law-FI = sähköisen viestinnän palveluista annetun lain (917/2014) 205 §
cookies-law = Tallentamista säätelee { $law }.
cookies-about = Mitä evästeet ovat
cookies-own = Evästevalintasi
cookies-own-purpose = Muistaa, mitä olet sallinut ja mitä et.
cookies-own-why = Ilman tätä valintasi unohtuisi ja kysyisimme sitä joka sivulla.
cookies-choice = Valintasi
cookies-choice-script = Valitsemiseen ja valinnan muuttamiseen tarvitaan JavaScript. Ilman sitä sivusto ei lataa eikä tallenna mitään, mihin tarvitaan suostumus.
cookies-choice-external = Teet valinnan ja muutat sitä sivuston omassa evästetyökalussa.
cookies-choice-lifetime = Muistamme valintasi, oli se kyllä tai ei, { $period } ajan. Sen jälkeen kysymme uudelleen. Kysymme aikaisemmin vain, jos tulee jotain uutta, johon tarvitsemme suostumuksesi.
cookies-choice-withdraw = Voit peruuttaa suostumuksesi milloin tahansa tällä sivulla. Se on yhtä helppoa kuin suostumuksen antaminen. Se, mitä on tehty ennen peruuttamista, pysyy laillisena.
cookies-gpc = Jos selaimesi lähettää Global Privacy Control -signaalin, pidämme sitä kieltäytymisenä emmekä kysy. Voit silti valita toisin tällä sivulla.
cookies-refuse = Kieltäytyminen ei estä sivuston käyttöä.
cookies-refuse-embedded = Ulkopuolinen sisältö, kuten video tai kartta, näkyy vasta, kun sallit sen.
cookies-necessary-why = Miksi suostumusta ei tarvita
cookies-exempt-transmission = Tarvitaan vain viestin välittämiseen verkossa.
cookies-exempt-requested_service = Pyytämäsi palvelu ei toimi ilman tätä.
cookies-no-storage = Palvelu ei tallenna laitteellesi mitään, mutta palveluntarjoaja saa IP-osoitteesi ja selaimesi tiedot.
cookies-authority = Evästeitä valvova viranomainen
cookies-access-none = vain me
cookies-discontinued = Palvelu on lopetettu.
group-necessary = Välttämättömät
    .means = Pyytämäsi palvelu tarvitsee näitä. Niihin ei tarvita suostumusta.
group-functional = Toiminnallisuus
    .means = Nämä muistavat valintojasi ja helpottavat käyttöä.
group-analytics = Tilastointi
    .means = Nämä kertovat, miten sivustoa käytetään.
group-marketing = Markkinointi
    .means = Nämä auttavat kohdentamaan mainontaa ja mittaamaan sitä.
group-embedded = Upotettu sisältö
    .means = Nämä näyttävät toisen palvelun videoita, karttoja tai muuta sisältöä.
kind-cookie = eväste
kind-local_storage = paikallinen tallennustila
kind-session_storage = istunnon tallennustila
kind-indexed_db = selaimen tietokanta
kind-cache = välimuistin tunniste
kind-pixel = seurantapikseli
kind-fingerprint = laitteen sormenjälkitunnistus
kind-sdk = ohjelmistokomponentti
lifetime-session = kunnes suljet selaimen
lifetime-tab = kunnes suljet välilehden
lifetime-persistent = kunnes poistat sen
party-first = sivuston oma
party-third = kolmannen osapuolen

## Lapset

children-age = Jos palvelu perustuu suostumukseen, { $age } vuotta täyttänyt voi antaa sen itse. Nuoremman puolesta suostumuksen antaa tai hyväksyy vanhempainvastuunkantaja.

## Automaattiset päätökset

automated_decisions-none = Emme tee sinua koskevia päätöksiä pelkästään automaattisesti.
automated_decisions-lead = Näissä tarkoituksissa teemme päätöksiä, joihin ihminen ei osallistu.
automated_decisions-logic = Miten päätös syntyy
automated_decisions-effect = Mitä siitä seuraa sinulle
automated_decisions-basis = Miksi se on sallittua
automated_decisions-basis-contract = Päätös on tarpeen kanssasi tehtävää sopimusta tai sen täyttämistä varten.
automated_decisions-basis-law = Laki sallii päätöksen.
    .named = Laki sallii päätöksen: { $law }.
automated_decisions-basis-explicit_consent = Olet antanut siihen nimenomaisen suostumuksesi.
automated_decisions-review = Näin saat ihmisen käsittelemään asian
automated_decisions-review-rights = Ota meihin yhteyttä. Voit vaatia, että ihminen käsittelee asian, kertoa oman kantasi ja riitauttaa päätöksen.
profiling-lead = Profilointi tarkoittaa, että päättelemme tiedoistasi automaattisesti jotain sinusta.

## Oikeudet

right-access = Oikeus saada pääsy tietoihin
    .short = saat tietää, mitä tietoja meillä on sinusta, ja saat niistä jäljennöksen
    .verb = nähdä tiedot
    .subject = Haluan nähdä tietoni
right-rectification = Oikeus tietojen oikaisemiseen
    .short = saat virheelliset tiedot korjattua
    .verb = korjauttaa ne
    .subject = Pyydän korjaamaan tietoni
right-erasure = Oikeus tietojen poistamiseen
    .short = saat tietosi poistettua, kun meillä ei ole enää perustetta säilyttää niitä
    .verb = poistattaa ne
    .subject = Pyydän poistamaan tietoni
right-restriction = Oikeus käsittelyn rajoittamiseen
    .short = voit pyytää, että tietojasi vain säilytetään eikä käytetä
    .verb = rajoittaa käyttöä
    .subject = Pyydän rajoittamaan tietojeni käyttöä
right-portability = Oikeus siirtää tiedot järjestelmästä toiseen
    .short = saat antamasi tiedot koneluettavassa muodossa
    .verb = siirtää ne muualle
    .subject = Pyydän tietoni koneluettavassa muodossa
right-objection = Oikeus vastustaa käsittelyä
    .short = voit vastustaa käsittelyä erityisen tilanteesi perusteella
    .verb = vastustaa käyttöä
    .subject = Vastustan tietojeni käyttöä
right-objection_research = Oikeus vastustaa tutkimusta ja tilastointia
    .short = voit vastustaa tietojesi käyttöä tutkimukseen ja tilastointiin
    .verb = vastustaa tutkimusta tai tilastointia
    .subject = Vastustan tietojeni käyttöä tutkimukseen ja tilastointiin
right-marketing_objection = Oikeus kieltää suoramarkkinointi
    .short = voit kieltää suoramarkkinoinnin milloin tahansa
    .verb = kieltää markkinoinnin
    .subject = Kiellän suoramarkkinoinnin
right-withdrawal = Oikeus peruuttaa suostumus
    .short = voit peruuttaa suostumuksesi milloin tahansa
    .verb = peruuttaa suostumuksen
    .subject = Peruutan suostumukseni
right-automated_decisions = Oikeus vaatia ihmisen tekemää päätöstä
    .short = voit vaatia, että ihminen käsittelee automaattisen päätöksen
    .verb = vaatia ihmisen päätöstä
    .subject = Pyydän, että ihminen käsittelee päätöksen
right-complaint = Oikeus tehdä valitus
    .short = voit valittaa valvontaviranomaiselle
rights-when = Milloin
rights-answer = Vastaus
rights-in-time = Saat sen { $period } kuluessa, maksutta.
rights-at-once = Lopetamme viipymättä, maksutta.
request-ready = Valmis viesti
request-body = Hei,

    { $ask }.

    Tarkemmin:

    Nimeni:
    Asiakasnumeroni tai muu tieto, josta tunnistatte minut:

    Tietosuojaseloste: { $notice }
when-always = Kaikissa tämän selosteen tarkoituksissa.
when-withdrawn = Kun olet peruuttanut suostumuksesi: { $purposes }.
when-objected = Kun vastustat käyttöä eivätkä syymme paina enemmän: { $purposes }.
when-not_needed = Kun emme enää tarvitse tietoja: { $purposes }.
when-provided = Kun annoit tiedot suostumuksella tai sopimusta varten: { $purposes }.
when-situation = Kun perusteena on etu tai julkinen tehtävä: { $purposes }.
when-marketing = Milloin tahansa: { $purposes }.
when-research = Kun tietoja käytetään tutkimukseen tai tilastointiin: { $purposes }.
when-decided = Kun päätös tehdään pelkästään automaattisesti: { $purposes }.
when-consented = Kun perusteena on suostumuksesi: { $purposes }.
when-not_by_law = Ei niin kauan kuin laki velvoittaa meidät säilyttämään tiedot: { $purposes }.
when-not_by_task = Ei niin kauan kuin julkinen tehtävä vaatii tietoja: { $purposes }.
when-not_by_archive = Ei siltä osin kuin poistaminen estäisi arkistoinnin, tutkimuksen tai tilastoinnin: { $purposes }.
rights-channels = Voit tehdä pyynnön näin:
rights-languages = Palvelemme näillä kielillä: { $languages }.
rights-identity = Näin varmistamme, kuka olet: { $text }

## Valitus

complaint-authority = Valvontaviranomainen
complaint-cookies = Valitukset evästeistä

## Muutokset

changes-none = Emme ole muuttaneet tätä selostetta sen jälkeen, kun se tuli voimaan.
changes-heading = Mitä on muutettu
changes-page-title = Muutokset
changes-page-path = muutokset
changes-lead = Kerromme muutoksista sivulla
changes-list-lead = Tässä kerromme, mitä selosteissa on muutettu ja milloin.
changes-material = Merkittävä muutos
changes-with-versions = Tässä kerromme, mitä selosteissa on muutettu ja milloin. Voit lukea myös aiemmat selosteet sellaisina kuin ne olivat.
changes-read = Lue { $date } voimaan tullut seloste
changes-read-in = Lue { $date } voimaan tullut seloste ({ $language })
changes-earlier-too = Siellä ovat myös aiemmat selosteet.

## Viittaukset asetuksen artikloihin

cite-article = { $article } artikla
cite-paragraph = { $article } artiklan { $paragraph } kohta
cite-point = { $article } artiklan { $paragraph } kohdan { $point } alakohta
# The letters of the European Community in the numbers of its acts: 2000/518/EY.
act-community = EY

## Kuvat

flow-label = Kaavio tietojen kulusta. Sama on sanottu tekstissä.
flow-sources = Mistä
flow-purposes = Mihin
flow-recipients = Kenelle
flow-all = Hakasulje tarkoittaa kaikkia tarkoituksia.
flow-far = Katkoviiva: tietoja käsitellään myös Euroopan talousalueen ulkopuolella.
timeline-scale = Kaksi kertaa pidempi palkki tarkoittaa neljä kertaa pidempää aikaa. Haalea palkki voi päättyä aiemmin, tai sen loppua ei voi sanoa etukäteen.

## Aiemmat selosteet

version-kicker = Aiempi versio
version-title = { $title }, { $date }
version-superseded = Tämä on selosteen aiempi versio. Se tuli voimaan { $date }, eikä se ole enää voimassa.
version-present = Lue nykyinen seloste
version-contents = { $date } voimaan tulleet selosteet

## Alaviitteet omissa teksteissä

notes-list = Alaviitteet
notes-reference = Alaviite { $number }
notes-back = Takaisin tekstiin alaviitteestä { $number }
