### Beskrivningens egna ord: rubriker, kolumner och meningar. Läsaren är "du", den personuppgiftsansvarige är "vi".

## Sidans ram

notice-kind = Dataskyddsbeskrivning
notice-skip = Gå till innehållet
notice-toc = Innehåll
notice-languages = Språk
notice-beside = Sida vid sida: { $languages }
notice-home = Tillbaka till { $site }
notice-effective = Gäller från den { $date }
notice-version = Version { $version }
notice-created = Upprättad den { $date }
notice-review = Vi ser över beskrivningen på nytt senast den { $date }.
notice-articles = Artikelhänvisningarna avser EU:s allmänna dataskyddsförordning (EU) 2016/679.
notice-authoritative = Om språkversionerna skiljer sig åt gäller versionen på { $language }.

overview-title = Dataskydd
overview-heading = Dataskydd: { $controller }
overview-lead = Hur vi använder dina uppgifter beror på vilken kontakt du har med oss. Välj den beskrivning som gäller dig.
overview-subjects = Vem den gäller
overview-purposes = Vad uppgifterna används till
overview-more = Andra sidor
overview-cookies = Vad som lagras på din enhet, vem som har tillgång till det och hur du ändrar ditt val.
overview-changes = Vad som har ändrats i beskrivningarna och när.

## Kapitel när två språk står sida vid sida

chapter-purposes = Ändamål och uppgifter
chapter-recipients = Mottagare och lagringstider
chapter-recipients-path = mottagare
chapter-rights = Dina rättigheter
chapter-rights-path = rattigheter
chapter-kicker = { $kind }, del { $number }/{ $total }
chapter-all = Beskrivningens delar
chapter-next = Nästa del: { $name }

## Avsnitt

section-short = I korthet
section-controller = Personuppgiftsansvarig
section-contact_person = Kontaktperson i dataskyddsfrågor
section-representative = Vår företrädare i Europeiska unionen
section-joint_controllers = Gemensamt personuppgiftsansvariga
section-dpo = Dataskyddsombud
section-purposes = Vad vi använder uppgifter till och på vilken rättslig grund
section-provision = Måste du lämna uppgifterna?
section-interests = Berättigade intressen
section-subjects = Vems uppgifter vi behandlar
section-data = Vilka uppgifter vi behandlar
section-sources = Varifrån vi får uppgifterna
section-recipients = Vem som får uppgifter
section-disclosures = Utlämnande av uppgifter
section-transfers = Överföring utanför Europeiska ekonomiska samarbetsområdet
section-consent = Samtycke och hur du återkallar det
section-retention = Hur länge vi sparar uppgifter
section-security = Hur vi skyddar uppgifterna
section-cookies = Kakor och liknande tekniker
section-children = Barn
section-automated_decisions = Automatiserade beslut och profilering
section-rights = Dina rättigheter och hur du använder dem
section-complaint = Klagomål till tillsynsmyndigheten
section-other_rights = Dina övriga rättigheter
section-changes = Ändringar i denna beskrivning

## Den korta delen

short-who = Vem som ansvarar för dina uppgifter
short-why = Varför de används och på vilken grund
short-how-long = Hur länge vi sparar dem
short-to-whom = Vem annars får dem
short-rights = Dina rättigheter
short-no = Så säger du nej
short-from-to = Den kortaste tiden är { $shortest }, den längsta { $longest }. Vid varje ändamål står det när tiden börjar.
short-at-most = Högst { $longest }. Vid varje ändamål står det när tiden börjar.
short-open = För en del uppgifter går det inte att ange någon tid i förväg. Då berättar vi vad tiden beror på.
short-permanent = En del uppgifter sparas permanent.
short-no-recipients = Vi lämnar inte dina uppgifter till andra.
short-no-transfers = Uppgifterna stannar inom Europeiska ekonomiska samarbetsområdet.
short-transfers = En del uppgifter behandlas också utanför Europeiska ekonomiska samarbetsområdet ({ $countries }).
short-no-cookies = Du kan tacka nej till kakor som inte är nödvändiga
short-no-nothing = Vi behöver uppgifterna för ett avtal eller eftersom lagen kräver det. Därför finns det inget samtycke att återkalla och ingen användning att invända mot.

## Kolumner och etiketter

label-purpose = Ändamål
label-basis = Rättslig grund
label-retention = Hur länge
label-data = Uppgifter
label-subjects = Vems uppgifter
label-recipients = Vem som får uppgifter
label-recipient = Mottagare
label-role = Roll
label-country = Land
label-description = Beskrivning
label-category = Kategori av uppgifter
label-items = Vad som ingår
label-source = Källa
label-name = Namn
label-title = Befattning
label-address = Adress
label-email = E-post
label-phone = Telefon
label-form = Formulär
label-website = Webbplats
label-business_id = FO-nummer
label-registration = Registreringsnummer
label-post = Postadress
label-visit = Besöksadress
label-in_person = På plats
label-interest = Intresse
label-service = Tjänst
label-provider = Leverantör
label-kind = Teknik
label-lifetime = Giltighetstid
label-access = Vem som har tillgång
label-stored-purpose = Ändamål
label-pages = Sidor
label-date = Datum
label-change = Ändring
label-version = Version
label-special = Särskilda kategorier av uppgifter
label-criminal = Uppgifter om brott
label-identity-code = Personbeteckning
label-profiling = Profilering
label-provision = Måste du lämna dem?
label-rights = Du kan
label-services = Tjänster på webbplatsen
label-transfer = Överföring utanför EES
label-transfer-ground = Grund för överföringen
label-group = Grupp

## Personuppgiftsansvarig och kontaktuppgifter

controller-lead = Den personuppgiftsansvarige bestämmer vad dina personuppgifter används till och hur, och svarar för att det sker enligt lag.
contact_person-lead = Du kan fråga den här personen hur vi behandlar dina personuppgifter.
representative-lead = Vi är etablerade utanför Europeiska ekonomiska samarbetsområdet. Du kan också kontakta vår företrädare.
joint_controllers-lead = Tillsammans med följande bestämmer vi hur uppgifterna används. Du kan använda dina rättigheter gentemot var och en av oss.
joint_controllers-arrangement = Så har vi fördelat ansvaret
joint_controllers-contact = Kontaktpunkt
dpo-lead = Dataskyddsombudet övervakar att vi behandlar personuppgifter enligt lag. Du kan vända dig till ombudet i allt som gäller dina egna uppgifter.
dpo-none = Vi har inte utsett något dataskyddsombud.
dpo-none-reason = Vi har inte utsett något dataskyddsombud. { $reason }

## Rättsliga grunder (artikel 6.1)

basis-consent = Ditt samtycke
    .means = Vi använder uppgifterna bara om du har samtyckt till det. Du kan återkalla samtycket när som helst.
basis-contract = Avtal
    .means = Vi behöver uppgifterna för att fullgöra avtalet med dig eller förbereda det på din begäran.
    .named = Vi behöver uppgifterna för { $contract } eller för att förbereda avtalet på din begäran.
basis-legal_obligation = Rättslig förpliktelse
    .means = Lagen kräver att vi behandlar uppgifterna.
    .named = Lagen kräver att vi behandlar uppgifterna: { $law }.
basis-vital_interests = Intressen av grundläggande betydelse
    .means = Vi behöver uppgifterna för att skydda någons liv eller hälsa.
basis-public_task = Allmänt intresse eller myndighetsutövning
    .means = Vi behöver uppgifterna för en uppgift av allmänt intresse eller för myndighetsutövning.
    .named = Grunden i lag: { $law }.
basis-legitimate_interests = Berättigat intresse
    .means = Vi behöver uppgifterna för vårt eller någon annans intresse. Du kan invända mot att de används.
    .named = Intresset är { $interest }. Du kan invända mot att vi använder uppgifterna för detta.

interests-lead = För dessa ändamål är den rättsliga grunden ett berättigat intresse. Du har rätt att göra invändningar mot behandlingen.
interests-of = vems intresse: { $holder }

## Att lämna uppgifter (artikel 13.2 e)

provision-statutory = Lagen kräver att du lämnar uppgifterna.
    .short = Ja, lagen kräver det
    .named = Lagen kräver att du lämnar uppgifterna: { $law }. Utan dem kan vi inte uppfylla lagens krav.
provision-contractual = Avtalet kräver uppgifterna. Utan dem kan vi inte fullgöra avtalet.
    .short = Ja, för avtalet
    .bare = Avtalet kräver att du lämnar uppgifterna.
provision-pre_contractual = Vi behöver uppgifterna innan ett avtal kan ingås.
    .short = Ja, innan ett avtal kan ingås
provision-voluntary = Du behöver inte lämna uppgifter för detta ändamål.
    .short = Nej
provision-consequence = Om du inte lämnar dem: { $text }

## Mer om ändamålen

purposes-marketing = Vi använder uppgifterna för direkt marknadsföring. Du kan förbjuda det när som helst.
purposes-marketing-channels = Vi använder uppgifterna för direkt marknadsföring ({ $channels }). Du kan förbjuda det när som helst.
purposes-marketing-existing = Vi marknadsför våra egna produkter och tjänster till våra kunder när de liknar det som kunderna har köpt. I varje meddelande berättar vi hur du förbjuder marknadsföringen.
purposes-ended = Vi samlar inte längre in uppgifter för detta ändamål: det upphörde den { $date }.
purposes-further = Vi använder uppgifter som vi först samlade in för ett annat ändamål: { $purpose }.
purposes-paper = Uppgifterna behandlas på papper och inte automatiskt.
purposes-art89-archiving = Vi behandlar uppgifterna för arkivändamål av allmänt intresse.
purposes-art89-research = Vi behandlar uppgifterna för vetenskaplig eller historisk forskning.
purposes-art89-statistics = Vi behandlar uppgifterna för statistik.
channel-email = e-post
channel-sms = textmeddelande
channel-phone = telefon
channel-post = post
channel-form = formulär
channel-in_person = besök hos oss

data-special = Här ingår särskilda kategorier av personuppgifter, som lagen ger ett starkare skydd: { $kinds }.
data-criminal = Uppgifterna gäller fällande domar i brottmål eller lagöverträdelser.
data-criminal-law = Uppgifterna gäller fällande domar i brottmål eller lagöverträdelser. Behandlingen är tillåten enligt lag: { $law }.
data-identity-code = Vi behandlar också personbeteckningar.
data-identity-code-ground = Vi behandlar personbeteckningen eftersom vi måste kunna identifiera dig entydigt. Grund: { $ground }.

ground-explicit_consent = Vi behandlar dessa uppgifter bara med ditt uttryckliga samtycke.
ground-employment = Behandlingen är nödvändig för skyldigheter och rättigheter inom arbetsrätt, social trygghet och socialt skydd.
ground-vital_interests = Behandlingen är nödvändig för att skydda någons liv eller hälsa när personen inte själv kan ge sitt samtycke.
ground-members = Behandlingen hör till vår verksamhet utan vinstsyfte och gäller bara medlemmar, tidigare medlemmar och personer som vi har regelbunden kontakt med. Vi lämnar inte uppgifterna till utomstående utan ditt samtycke.
ground-made_public = Du har själv offentliggjort uppgifterna.
ground-legal_claims = Behandlingen är nödvändig för att fastställa, göra gällande eller försvara rättsliga anspråk.
ground-public_interest = Behandlingen är nödvändig av hänsyn till ett viktigt allmänt intresse.
ground-health_care = Behandlingen är nödvändig för hälso- och sjukvård eller socialvård och omfattas av tystnadsplikt.
ground-public_health = Behandlingen är nödvändig för folkhälsan.
ground-research = Behandlingen är nödvändig för arkivering, forskning eller statistik.
ground-law = Grund: { $law }.

## Källor

sources-lead = Vi får uppgifter från dessa källor:
sources-only-you = Vi får uppgifterna bara från dig själv.
sources-public = allmänt tillgänglig källa
sources-informed = Inom { $period } från det att vi fick uppgifterna berättar vi för dig att vi har dem.
sources-informed-contact = Senast när vi kontaktar dig första gången berättar vi att vi har fått uppgifterna.
sources-informed-disclosure = Senast när vi lämnar ut uppgifterna första gången berättar vi att vi har fått dem.
sources-all-data = alla uppgifter där ingen annan källa nämns

## Mottagare

recipients-lead = Dessa får uppgifter eller behandlar dem för vår räkning:
recipients-none = Vi lämnar inte uppgifter till andra, och ingen annan behandlar dem för vår räkning.
recipients-all-purposes = Alla ändamål i denna beskrivning
recipients-own-notice = Mottagarens egen dataskyddsbeskrivning
role-processor = behandlar uppgifter för vår räkning och enligt våra instruktioner
    .short = Personuppgiftsbiträde
    .many = För vår räkning
role-controller = självständigt personuppgiftsansvarig, svarar själv för sin behandling
    .short = Självständigt personuppgiftsansvarig
    .many = För egna ändamål
role-joint_controller = gemensamt personuppgiftsansvarig, svarar för behandlingen tillsammans med oss
    .short = Gemensamt personuppgiftsansvarig
    .many = Tillsammans med oss
role-authority = myndighet
    .short = Myndighet
    .many = Myndigheter
role-public = uppgiften publiceras
    .short = Uppgiften publiceras
    .many = Publiceras
disclosures-lead = Vi lämnar regelbundet ut uppgifter till dessa:
disclosures-sometimes = Bara i vissa situationer lämnar vi ut uppgifter till dessa:
disclosures-none = Vi lämnar inte regelbundet ut uppgifter till andra. Våra tjänsteleverantörer behandlar dem bara för vår räkning.
disclosures-none-at-all = Vi lämnar inte regelbundet ut uppgifter till andra.

## Överföringar

transfers-none = Vi överför inte personuppgifter utanför Europeiska ekonomiska samarbetsområdet (EES).
transfers-lead = Europeiska ekonomiska samarbetsområdet (EES) består av EU-länderna, Island, Liechtenstein och Norge. Följande mottagare behandlar uppgifter också utanför det. För var och en berättar vi till vilket land uppgifterna överförs och på vilken grund.
transfers-various = flera länder
transfers-no-adequacy = Inget av kommissionens beslut om adekvat skyddsnivå omfattar denna överföring.
transfers-no-ground = Grunden för överföringen är inte angiven.
transfers-copy-link = Läs skyddsåtgärderna
transfers-copy = Så får du en kopia av skyddsåtgärderna: { $text }
transfers-fallback = I reserv, om denna grund upphör att gälla:
transfers-risks = Risker med överföringen: { $text }
transfers-dpf-list = Förteckning över anslutna organisationer
mechanism-adequacy = Europeiska kommissionen har beslutat att landet har en adekvat skyddsnivå (artikel 45).
    .named = Europeiska kommissionen har beslutat att landet har en adekvat skyddsnivå (beslut { $decision }, { $date }).
    .limited = Europeiska kommissionen har beslutat att skyddsnivån i landet är adekvat hos de mottagare som beslutet gäller (beslut { $decision }, { $date }). Denna mottagare hör till dem.
mechanism-dpf = Det företag som behandlar uppgifterna i USA har anslutit sig till ramverket för dataskydd mellan EU och USA (Data Privacy Framework). Enligt kommissionens beslut (EU) 2023/1795 har de anslutna organisationerna en adekvat skyddsnivå.
    .verified = Anslutningen kontrollerades den { $date }.
mechanism-scc = Överföringen skyddas av standardavtalsklausuler som Europeiska kommissionen har godkänt (beslut (EU) 2021/914).
mechanism-bcr = Överföringen skyddas av bindande företagsbestämmelser som en tillsynsmyndighet har godkänt (artikel 47).
mechanism-code_of_conduct = Överföringen skyddas av en godkänd uppförandekod som mottagaren har förbundit sig att följa (artikel 46.2 e).
mechanism-certification = Överföringen skyddas av en godkänd certifiering och mottagarens åtagande att följa den (artikel 46.2 f).
mechanism-public_instrument = Överföringen skyddas av ett bindande instrument mellan myndigheter (artikel 46.2 a).
mechanism-ad_hoc_clauses = Överföringen skyddas av avtalsklausuler som en tillsynsmyndighet har gett tillstånd till (artikel 46.3 a).
mechanism-explicit_consent = Vi överför uppgifter bara med ditt uttryckliga samtycke (artikel 49.1 a).
mechanism-contract = Överföringen är nödvändig för att fullgöra ett avtal med dig eller för åtgärder som du begär innan avtalet ingås (artikel 49.1 b).
mechanism-contract_in_interest = Överföringen är nödvändig för ett avtal som har ingåtts i ditt intresse (artikel 49.1 c).
mechanism-public_interest = Överföringen är nödvändig av viktiga skäl som rör allmänintresset (artikel 49.1 d).
mechanism-legal_claims = Överföringen är nödvändig för att fastställa, göra gällande eller försvara rättsliga anspråk (artikel 49.1 e).
mechanism-vital_interests = Överföringen är nödvändig för att skydda någons liv eller hälsa (artikel 49.1 f).
mechanism-public_register = Uppgifterna överförs från ett offentligt register (artikel 49.1 g).
mechanism-compelling_interests = Överföringen sker en gång och är nödvändig för vårt tvingande berättigade intresse. Vi har underrättat tillsynsmyndigheten (artikel 49.1 andra stycket).

## Lagring

period-years = { $count } år
    .within = { $count } år
period-months = { $count ->
        [one] { $count } månad
       *[other] { $count } månader
    }
    .within = { $count ->
        [one] en månad
       *[other] { $count } månader
    }
period-weeks = { $count ->
        [one] { $count } vecka
       *[other] { $count } veckor
    }
    .within = { $count ->
        [one] { $count } vecka
       *[other] { $count } veckor
    }
period-days = { $count ->
        [one] { $count } dag
       *[other] { $count } dagar
    }
    .within = { $count ->
        [one] { $count } dag
       *[other] { $count } dagar
    }
period-hours = { $count ->
        [one] { $count } timme
       *[other] { $count } timmar
    }
    .within = { $count ->
        [one] { $count } timme
       *[other] { $count } timmar
    }
period-minutes = { $count ->
        [one] { $count } minut
       *[other] { $count } minuter
    }
    .within = { $count ->
        [one] { $count } minut
       *[other] { $count } minuter
    }
period-seconds = { $count ->
        [one] { $count } sekund
       *[other] { $count } sekunder
    }
    .within = { $count ->
        [one] { $count } sekund
       *[other] { $count } sekunder
    }

retention-from-collection = { $period } efter insamlingen
retention-after = { $period } efter { $event }
retention-until = till { $event }
retention-first-of = { $a } eller { $b }, beroende på vilket som inträffar först
retention-not_stored = vi sparar inte uppgifterna
retention-permanently = permanent
retention-rest = övriga uppgifter
retention-why = Varför: { $why }
retention-law = Grund: { $law }.
retention-defined = { $event }: { $text }
retention-lead = När tiden går ut raderar vi uppgifterna eller ändrar dem så att du inte längre kan identifieras.
retention-lead-permanent = När tiden går ut raderar vi uppgifterna eller ändrar dem så att du inte längre kan identifieras. Uppgifter som sparas permanent raderas inte.

## Samtycke

consent-lead = För dessa ändamål behöver vi ditt samtycke. Du kan återkalla det när som helst. Det som har gjorts före återkallelsen förblir lagligt.
consent-given = Så ger du samtycke
consent-withdrawal = Så återkallar du det
consent-banner-given = Du väljer i webbplatsens kakinställningar.
consent-banner-withdrawal = Ändra ditt val på sidan om kakor.

## Säkerhet

security-manual = Material på papper
security-electronic = Elektroniskt material
security-no-manual = Vi har inget material på papper.

## Kakor

cookies-only-necessary = På din enhet lagrar webbplatsen bara det som är absolut nödvändigt för den tjänst du har bett om. Det kräver inget samtycke.
cookies-stores = Webbplatsen lagrar uppgifter på din enhet eller läser dem där.
cookies-waits = Det nödvändiga fungerar alltid. Allt annat väntar på ditt samtycke.
cookies-waits-all = Det sker bara om du samtycker.
cookies-waits-advanced = Det nödvändiga fungerar alltid. Allt annat varken lagrar eller läser något utan ditt samtycke. Googles tjänster laddas dock redan före ditt val och skickar uppgifter till Google utan kakor.
cookies-to-page = Förteckningen, ditt nuvarande val och hur du ändrar det
cookies-page-title = Kakor
cookies-page-path = kakor
cookies-law-FI = 205 § i lagen om tjänster inom elektronisk kommunikation (917/2014)
cookies-law = Lagringen regleras av { $law }.
cookies-about = Vad kakor är
cookies-own = Ditt val av kakor
cookies-own-purpose = Kommer ihåg vad du har tillåtit och vad du inte har tillåtit.
cookies-own-why = Utan den skulle ditt val glömmas bort och vi skulle fråga på varje sida.
cookies-choice = Ditt val
cookies-choice-script = Du behöver JavaScript för att välja och för att ändra ditt val. Utan det varken laddas eller lagras något som kräver samtycke.
cookies-choice-external = Du gör och ändrar ditt val i webbplatsens eget verktyg för kakor.
cookies-choice-lifetime = Vi kommer ihåg ditt val i { $period }, oavsett om det är ja eller nej. Sedan frågar vi igen. Vi frågar tidigare bara om det kommer något nytt som kräver ditt samtycke.
cookies-choice-withdraw = Du kan återkalla ditt samtycke när som helst på denna sida. Det är lika lätt som att ge det. Det som har gjorts före återkallelsen förblir lagligt.
cookies-gpc = Om din webbläsare skickar signalen Global Privacy Control tolkar vi den som ett nej och frågar inte. Du kan ändå välja något annat på denna sida.
cookies-refuse = Ett nej hindrar dig inte från att använda webbplatsen.
cookies-refuse-embedded = Innehåll från andra, till exempel en video eller en karta, visas först när du tillåter det.
cookies-necessary-why = Varför samtycke inte behövs
cookies-exempt-transmission = Behövs bara för att förmedla ett meddelande i nätet.
cookies-exempt-requested_service = Tjänsten du har bett om fungerar inte utan den.
cookies-no-storage = Tjänsten lagrar inget på din enhet, men leverantören får din IP-adress och uppgifter om din webbläsare.
cookies-authority = Myndighet som övervakar kakor
cookies-access-none = bara vi
cookies-discontinued = Tjänsten har lagts ner.
group-necessary = Nödvändiga
    .means = Tjänsten du har bett om behöver dessa. De kräver inget samtycke.
group-functional = Funktioner
    .means = De minns dina val och gör webbplatsen lättare att använda.
group-analytics = Statistik
    .means = De berättar hur webbplatsen används.
group-marketing = Marknadsföring
    .means = De hjälper till att rikta reklam och mäta dess effekt.
group-embedded = Inbäddat innehåll
    .means = De visar videor, kartor eller annat innehåll från en annan tjänst.
kind-cookie = kaka
kind-local_storage = lokal lagring
kind-session_storage = sessionslagring
kind-indexed_db = webbläsarens databas
kind-cache = cacheidentifierare
kind-pixel = spårningspixel
kind-fingerprint = enhetsfingeravtryck
kind-sdk = programkomponent
lifetime-session = tills du stänger webbläsaren
lifetime-tab = tills du stänger fliken
lifetime-persistent = tills du raderar den
party-first = webbplatsens egen
party-third = från tredje part

## Barn

children-age = När tjänsten grundar sig på samtycke kan den som har fyllt { $age } år ge det själv. För den som är yngre ges eller godkänns samtycket av någon med föräldraansvar.

## Automatiserade beslut

automated_decisions-none = Vi fattar inga beslut om dig enbart automatiskt.
automated_decisions-lead = För dessa ändamål fattas beslut utan att en människa deltar.
automated_decisions-logic = Så fattas beslutet
automated_decisions-effect = Vad det innebär för dig
automated_decisions-basis = Varför det är tillåtet
automated_decisions-basis-contract = Beslutet är nödvändigt för att ingå eller fullgöra ett avtal med dig.
automated_decisions-basis-law = Lagen tillåter beslutet.
    .named = Lagen tillåter beslutet: { $law }.
automated_decisions-basis-explicit_consent = Du har gett ditt uttryckliga samtycke till det.
automated_decisions-review = Så får du saken prövad av en människa
automated_decisions-review-rights = Kontakta oss. Du kan kräva att en människa prövar saken, framföra din åsikt och bestrida beslutet.
profiling-lead = Profilering betyder att vi automatiskt drar slutsatser om dig utifrån dina uppgifter.

## Rättigheter

right-access = Rätt till tillgång
    .short = du får veta vilka uppgifter vi har om dig och får en kopia av dem
    .verb = se uppgifterna
    .subject = Jag vill se mina uppgifter
right-rectification = Rätt till rättelse
    .short = du får felaktiga uppgifter rättade
    .verb = få dem rättade
    .subject = Jag vill få mina uppgifter rättade
right-erasure = Rätt till radering
    .short = du får dina uppgifter raderade när det inte längre finns grund att spara dem
    .verb = få dem raderade
    .subject = Jag vill få mina uppgifter raderade
right-restriction = Rätt till begränsning av behandling
    .short = du kan be oss att bara spara dina uppgifter och inte använda dem
    .verb = begränsa användningen
    .subject = Jag vill begränsa användningen av mina uppgifter
right-portability = Rätt till dataportabilitet
    .short = du får ut de uppgifter du själv har lämnat, i maskinläsbar form
    .verb = ta dem med dig
    .subject = Jag vill ha mina uppgifter i maskinläsbar form
right-objection = Rätt att göra invändningar
    .short = du kan göra invändningar om din särskilda situation ger skäl till det
    .verb = invända
    .subject = Jag invänder mot att mina uppgifter används
right-objection_research = Rätt att göra invändningar mot forskning och statistik
    .short = du kan göra invändningar mot att dina uppgifter används för forskning och statistik
    .verb = invända mot forskning eller statistik
    .subject = Jag invänder mot att mina uppgifter används för forskning och statistik
right-marketing_objection = Rätt att förbjuda direkt marknadsföring
    .short = du kan förbjuda direkt marknadsföring när som helst
    .verb = förbjuda marknadsföring
    .subject = Jag vill inte ha direkt marknadsföring
right-withdrawal = Rätt att återkalla samtycke
    .short = du kan återkalla ditt samtycke när som helst
    .verb = återkalla samtycket
    .subject = Jag återkallar mitt samtycke
right-automated_decisions = Rätt till ett beslut av en människa
    .short = du kan kräva att en människa prövar ett automatiserat beslut
    .verb = få ett beslut av en människa
    .subject = Jag vill att en människa prövar ett beslut
right-complaint = Rätt att lämna in klagomål
    .short = du kan klaga hos tillsynsmyndigheten
rights-when = När
rights-answer = Svar
rights-in-time = Inom { $period }, kostnadsfritt.
rights-at-once = Vi slutar utan dröjsmål, kostnadsfritt.
request-ready = Färdigt meddelande
request-body = Hej!

    { $ask }.

    Det gäller:

    Mitt namn:
    Mitt kundnummer eller annat som ni kan söka på:

    Dataskyddsbeskrivning: { $notice }
when-always = För alla ändamål i denna beskrivning.
when-withdrawn = När du har återkallat ditt samtycke: { $purposes }.
when-objected = När du invänder och våra skäl inte väger tyngre: { $purposes }.
when-not_needed = När vi inte längre behöver uppgifterna: { $purposes }.
when-provided = När du har lämnat uppgifterna med ditt samtycke eller för ett avtal: { $purposes }.
when-situation = När grunden är ett berättigat intresse, ett allmänt intresse eller myndighetsutövning: { $purposes }.
when-marketing = När som helst: { $purposes }.
when-research = När uppgifter används för forskning eller statistik: { $purposes }.
when-decided = När ett beslut fattas enbart automatiskt: { $purposes }.
when-consented = När grunden är ditt samtycke: { $purposes }.
when-not_by_law = Inte så länge lagen kräver att vi sparar uppgifterna: { $purposes }.
when-not_by_task = Inte så länge uppgifterna behövs för ett allmänt intresse eller för myndighetsutövning: { $purposes }.
when-not_by_archive = Inte i den mån radering skulle hindra arkivering, forskning eller statistik: { $purposes }.
rights-channels = Så kan du göra en begäran:
rights-languages = Vi betjänar dig på dessa språk: { $languages }.
rights-identity = Så kontrollerar vi din identitet: { $text }

## Klagomål

complaint-authority = Tillsynsmyndighet
complaint-cookies = Klagomål om kakor

## Ändringar

changes-none = Denna beskrivning har inte ändrats sedan den trädde i kraft.
changes-heading = Vad som har ändrats
changes-page-title = Ändringar
changes-page-path = andringar
changes-lead = Vi berättar om ändringar på sidan
changes-list-lead = Här berättar vi vad som har ändrats i beskrivningarna och när.
changes-material = Väsentlig ändring
changes-with-versions = Här berättar vi vad som har ändrats i beskrivningarna och när. Du kan läsa de tidigare beskrivningarna i den form de hade.
changes-read = Läs beskrivningen som trädde i kraft den { $date }
changes-read-in = Läs beskrivningen som trädde i kraft den { $date } ({ $language })
changes-earlier-too = Där finns också de tidigare beskrivningarna.

## Hänvisningar till förordningens artiklar

cite-article = artikel { $article }
cite-paragraph = artikel { $article }.{ $paragraph }
cite-point = artikel { $article }.{ $paragraph } { $point }
# The letters of the European Community in the numbers of its acts: 2000/518/EG.
act-community = EG

## Bilder

flow-label = Diagram över uppgifternas väg. Texten säger samma sak.
flow-sources = Varifrån
flow-purposes = För vad
flow-recipients = Till vem
flow-all = Klammern betyder alla ändamål.
flow-far = Streckad linje: uppgifter behandlas också utanför Europeiska ekonomiska samarbetsområdet.
timeline-scale = En dubbelt så lång stapel betyder fyra gånger så lång tid. En blek stapel kan ta slut tidigare, eller så går slutet inte att ange i förväg.

## Tidigare beskrivningar

version-kicker = Tidigare version
version-title = { $title }, { $date }
version-superseded = Detta är en tidigare version av beskrivningen. Den trädde i kraft den { $date } och gäller inte längre.
version-present = Läs den nuvarande beskrivningen
version-contents = Beskrivningar som trädde i kraft den { $date }

## Fotnoter i egna texter

notes-list = Fotnoter
notes-reference = Fotnot { $number }
notes-back = Tillbaka till texten från fotnot { $number }
