# Suostumuskyselyn sanat: ensimmäinen taso, asetukset ja upotusten paikat.
# { $controller } on rekisterinpitäjän nimi, { $parties } niiden ulkopuolisten määrä, jotka voivat saada tietoja.
# { $service } ja { $provider } täytetään vasta selaimessa.

# Linkin nimi, jolla asetukset avataan sivuston jokaiselta sivulta.
banner-settings-link = Evästeasetukset

banner-title = Käytämme evästeitä
banner-text = { $controller } tallentaa laitteellesi evästeitä ja muita tietoja ja lukee niitä. Näihin pyydämme suostumustasi:
banner-functional = Toiminnallisuus
banner-functional-why = Sivusto muistaa valintasi ja asetuksesi.
banner-analytics = Tilastointi
banner-analytics-why = Näemme, miten sivustoa käytetään.
banner-marketing = Markkinointi
banner-marketing-why = Kohdennamme mainontaa ja mittaamme sen tulosta.
banner-embedded = Upotettu sisältö
banner-embedded-why = Näytämme videoita, karttoja ja muuta toisista palveluista.
banner-parties = { $parties ->
    [0] Ulkopuoliset eivät saa tietoja.
    [one] Tietoja voi saada yksi ulkopuolinen.
   *[other] Tietoja voi saada { $parties } ulkopuolista.
}
banner-change = Hylkääminen ei rajoita sivuston käyttöä. Voit muuttaa valintaasi milloin tahansa linkistä { banner-settings-link }.
banner-reject-all = Hylkää kaikki
banner-accept-all = Hyväksy kaikki
banner-settings = Asetukset
banner-list-link = Evästeet ja tietojen saajat
banner-notice-link = Tietosuojaseloste

# Upotuksen paikalla, kun sisältöä ei vielä näytetä.
banner-embed-text = Sisällön tarjoaa { $service }. Jos näytät sen, { $provider } voi tallentaa tietoja laitteellesi ja lukea niitä.
banner-embed-once = Näytä kerran
banner-embed-always = Näytä aina
banner-embed-open = Avaa uudessa välilehdessä

# Asetukset.
banner-settings-text = Valitse, mihin suostut.
banner-necessary = Välttämättömät
banner-necessary-why = Sivusto ei toimi ilman näitä, joten emme kysy suostumusta.
banner-all = Kaikki
banner-stored = Mitä tallennetaan
banner-nothing-stored = Ei tallenna tietoja laitteellesi.
banner-provider = Tarjoaja
banner-access = Pääsy tietoihin
banner-lifetime = Säilytysaika
banner-remains = Kun peruutat suostumuksen, poistamme sen, minkä voimme. Loput ja muiden evästeet voit poistaa selaimesta.
banner-signal = Selaimesi kieltäytyy puolestasi (Global Privacy Control): kaikki on hylätty, kunnes valitset toisin.
banner-save = Tallenna valinnat
banner-download = Lataa valintasi (JSON)
banner-close = Sulje

# Nykyinen valinta evästesivulla.
banner-granted = Olet hyväksynyt
banner-refused = Olet hylännyt
banner-none = Et ole vielä valinnut.
banner-change-choice = Evästeasetukset
banner-withdraw = Peruuta suostumus
