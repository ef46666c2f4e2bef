### What catalogued services do, what they store on the device and why some need no consent: whole sentences.

## What the service does on the site

service-google-analytics-4 = Laskee sivuston kävijöitä ja näyttää tilastoina, miten sivustoa käytetään.
service-google-universal-analytics = Googlen aiempi kävijätilasto, jonka tilalle tuli Google Analytics 4. Palvelu lakkasi keräämästä tietoja 1.7.2023.
service-google-maps = Näyttää kartan sivulla. Kun kartta avataan, selaimesi ottaa yhteyden Googleen.
service-matomo = Laskee sivuston kävijöitä ja näyttää tilastoina, miten sivustoa käytetään. Ylläpidämme ohjelmaa itse.
service-meta-pixel = Kertoo Metalle, mitä teet sivustolla. Tiedoilla kohdennetaan mainoksia Facebookissa ja Instagramissa ja mitataan niiden tuloksia.
service-stripe = Ottaa vastaan verkkomaksut ja torjuu maksupetoksia.
service-youtube = Näyttää videoita sivulla. Kun video avataan, selaimesi ottaa yhteyden YouTubeen.

## What a stored item is for

storage-abuse_detection = Tunnistaa roskapostia, petoksia ja muuta väärinkäyttöä.
storage-ad_click = Yhdistää käynnin mainokseen, jota kävijä klikkasi.
storage-ad_delivery = Tunnistaa selaimen, jotta mainoksia voidaan näyttää, kohdentaa ja mitata.
storage-cookie_support = Kokeilee, hyväksyykö selain evästeitä.
storage-distinguish_visitors = Erottaa kävijät toisistaan satunnaisen tunnisteen avulla.
storage-feature_rollout = Ohjaa uusien ominaisuuksien vaiheittaista käyttöönottoa.
storage-first_referrer = Muistaa, miltä sivulta tai mainoksesta kävijä tuli sivustolle.
storage-google_preferences = Muistaa Googlen asetukset, kuten kielen. Google voi käyttää tunnistetta myös mainontaan.
storage-limit_requests = Rajoittaa palveluun lähetettävien pyyntöjen määrää.
storage-payment_fraud = Tunnistaa laitteen, jotta maksupetokset voidaan torjua.
storage-payment_session = Seuraa maksua sen ajan, kun se on kesken, jotta maksupetokset voidaan torjua.
storage-player_state = Muistaa videosoittimen tilan ja laitteet, joilla videoita toistetaan.
storage-privacy_choices = Muistaa tietosuojavalintasi palvelussa.
storage-request_authenticity = Varmistaa, että pyynnöt tulevat käyttäjältä itseltään eivätkä toiselta sivustolta.
storage-session_state = Pitää kirjaa meneillään olevasta käynnistä.
storage-video_preferences = Tunnistaa selaimen, muistaa videoiden asetukset ja auttaa selvittämään häiriöitä. Palvelu voi käyttää tunnistetta myös suosituksiin.

## Why a service needs no consent

exempt-payment_fraud = Palvelu on käytössä vain, kun maksat sen kautta. Maksupalvelun on lain mukaan valvottava maksuja petosten varalta, eikä maksua voi tehdä ilman valvontaa.
