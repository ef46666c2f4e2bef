# Samtyckesfrågans ord: första lagret, inställningarna och platserna för inbäddat innehåll.
# { $controller } är den personuppgiftsansvariges namn, { $parties } antalet utomstående som kan få uppgifter.
# { $service } och { $provider } fylls i först i webbläsaren.

# Namnet på länken som öppnar inställningarna från varje sida.
banner-settings-link = Kakinställningar

banner-title = Vi använder kakor
banner-text = { $controller } lagrar kakor och andra uppgifter på din enhet och läser dem. Vi ber om ditt samtycke till dessa:
banner-functional = Funktioner
banner-functional-why = Webbplatsen minns dina val och inställningar.
banner-analytics = Statistik
banner-analytics-why = Vi ser hur webbplatsen används.
banner-marketing = Marknadsföring
banner-marketing-why = Vi riktar reklam och mäter dess effekt.
banner-embedded = Inbäddat innehåll
banner-embedded-why = Vi visar videor, kartor och liknande från andra tjänster.
banner-parties = { $parties ->
    [0] Inga utomstående får uppgifter.
    [one] En utomstående kan få uppgifter.
   *[other] { $parties } utomstående kan få uppgifter.
}
banner-change = Ett nej begränsar inte hur du använder webbplatsen. Du kan när som helst ändra ditt val via länken { banner-settings-link }.
banner-reject-all = Avvisa alla
banner-accept-all = Godkänn alla
banner-settings = Inställningar
banner-list-link = Kakor och mottagare
banner-notice-link = Dataskyddsbeskrivning

# På platsen för innehåll som ännu inte visas.
banner-embed-text = Det här innehållet kommer från { $service }. Om du visar det kan { $provider } lagra uppgifter på din enhet och läsa dem.
banner-embed-once = Visa en gång
banner-embed-always = Visa alltid
banner-embed-open = Öppna i en ny flik

# Inställningar.
banner-settings-text = Välj vad du samtycker till.
banner-necessary = Nödvändiga
banner-necessary-why = Webbplatsen fungerar inte utan dessa, så de kräver inget samtycke.
banner-all = Alla
banner-stored = Vad som lagras
banner-nothing-stored = Lagrar inget på din enhet.
banner-provider = Leverantör
banner-access = Tillgång
banner-lifetime = Giltighetstid
banner-remains = När du återkallar ditt samtycke raderar vi det vi kan. Andras kakor och resten kan du radera i webbläsaren.
banner-signal = Din webbläsare säger nej åt dig (Global Privacy Control): allt är avvisat tills du väljer annat.
banner-save = Spara val
banner-download = Ladda ner ditt val (JSON)
banner-close = Stäng

# Ditt nuvarande val på kaksidan.
banner-granted = Du har godkänt
banner-refused = Du har avvisat
banner-none = Du har inte valt ännu.
banner-change-choice = Kakinställningar
banner-withdraw = Återkalla samtycke
