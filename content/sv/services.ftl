### What catalogued services do, what they store on the device and why some need no consent: whole sentences.

## What the service does on the site

service-google-analytics-4 = Räknar webbplatsens besökare och visar i statistik hur webbplatsen används.
service-google-universal-analytics = Googles tidigare besöksstatistik, som ersattes av Google Analytics 4. Tjänsten slutade samla in uppgifter den 1 juli 2023.
service-google-maps = Visar en karta på sidan. När kartan öppnas ansluter din webbläsare till Google.
service-matomo = Räknar webbplatsens besökare och visar i statistik hur webbplatsen används. Vi sköter programmet själva.
service-meta-pixel = Berättar för Meta vad du gör på webbplatsen. Uppgifterna används för att rikta annonser på Facebook och Instagram och för att mäta deras resultat.
service-stripe = Tar emot betalningar på webben och förebygger betalningsbedrägerier.
service-youtube = Visar videor på sidan. När en video öppnas ansluter din webbläsare till YouTube.

## What a stored item is for

storage-abuse_detection = Upptäcker skräppost, bedrägerier och annat missbruk.
storage-ad_click = Kopplar besöket till den annons som besökaren klickade på.
storage-ad_delivery = Känner igen webbläsaren så att annonser kan visas, riktas och mätas.
storage-cookie_support = Prövar om webbläsaren godtar kakor.
storage-distinguish_visitors = Skiljer besökare från varandra med hjälp av en slumpmässig identifierare.
storage-feature_rollout = Styr det stegvisa införandet av nya funktioner.
storage-first_referrer = Kommer ihåg från vilken sida eller annons besökaren kom till webbplatsen.
storage-google_preferences = Kommer ihåg Googles inställningar, till exempel språket. Google kan också använda identifieraren för annonsering.
storage-limit_requests = Begränsar antalet anrop som skickas till tjänsten.
storage-payment_fraud = Känner igen enheten så att betalningsbedrägerier kan förhindras.
storage-payment_session = Följer betalningen medan den pågår så att bedrägerier kan förhindras.
storage-player_state = Kommer ihåg videospelarens läge och de enheter som videor spelas upp på.
storage-privacy_choices = Kommer ihåg dina dataskyddsval i tjänsten.
storage-request_authenticity = Säkerställer att anrop kommer från användaren själv och inte från en annan webbplats.
storage-session_state = Håller reda på det pågående besöket.
storage-video_preferences = Känner igen webbläsaren, kommer ihåg videoinställningar och hjälper till att lösa problem. Tjänsten kan också använda identifieraren för rekommendationer.

## Why a service needs no consent

exempt-payment_fraud = Tjänsten används bara när du betalar via den. Enligt lag ska en betaltjänst övervaka betalningar för att upptäcka bedrägerier, och utan övervakning kan ingen betalning göras.
