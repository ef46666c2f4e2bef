### Names that the catalogue gives to data categories, purposes and registers; .path is a register’s folder.

## Data categories

category-contact = Kontaktuppgifter
category-identification = Identifieringsuppgifter
category-orders = Beställningsuppgifter
category-payments = Betalningsuppgifter
category-credit = Kreditupplysningar
category-messages = Meddelanden
category-account = Kontouppgifter
category-web = Tekniska uppgifter
category-technical = Tekniska uppgifter
category-marketing = Marknadsföringsuppgifter
category-membership = Medlemsuppgifter
category-participation = Uppgifter om deltagande
category-studies = Studieuppgifter
category-recruitment = Uppgifter i arbetsansökan
category-employment = Anställningsuppgifter
category-health = Hälsouppgifter
category-photos = Bilder
category-surveillance = Kameraövervakning

## Purposes

purpose-order-handling = Hantering och leverans av beställningar
purpose-customer-service = Kundtjänst
purpose-enquiries = Svar på förfrågningar
purpose-bookings = Hantering av bokningar
purpose-user-accounts = Användarkonton
purpose-payments = Hantering av betalningar
purpose-invoicing = Fakturering
purpose-bookkeeping = Bokföring
purpose-credit-check = Kreditbeslut
purpose-debt-collection = Indrivning av fordringar
purpose-claims = Rättsliga anspråk
purpose-complaints = Reklamationer och garanti
purpose-newsletter = Nyhetsbrev
purpose-customer-marketing = Marknadsföring till befintliga kunder
purpose-loyalty = Stamkundsprogram
purpose-feedback = Respons och enkäter
purpose-visitor-statistics = Besöksstatistik
purpose-advertising = Riktad annonsering
purpose-videos = Visning av videor
purpose-maps = Visning av kartor
purpose-site-operation = Webbplatsens funktion och säkerhet
purpose-member-register = Medlemsförteckning
purpose-membership = Skötsel av medlemskap
purpose-events = Ordnande av evenemang
purpose-grants = Beviljande av stipendier
purpose-teaching = Undervisning
purpose-care = Vård och journalhandlingar
purpose-recruitment = Rekrytering
purpose-payroll = Löner och anställningsärenden
purpose-camera-surveillance = Kameraövervakning
purpose-publication = Publicering
purpose-research = Vetenskaplig forskning

## Registers

register-customers = Kundregister
    .path = kundregister
register-marketing = Marknadsföringsregister
    .path = marknadsforingsregister
register-website = Uppgifter om webbplatsbesökare
    .path = webbplats
register-users = Användarregister
    .path = anvandarregister
register-members = Medlemsregister
    .path = medlemsregister
register-events = Evenemangsregister
    .path = evenemangsregister
register-applicants = Register över arbetssökande
    .path = register-over-arbetssokande
register-employees = Personalregister
    .path = personalregister
register-suppliers = Leverantörsregister
    .path = leverantorsregister
register-patients = Patientregister
    .path = patientregister
register-students = Studeranderegister
    .path = studeranderegister
register-grants = Stipendiesökande
    .path = stipendiesokande
register-camera-surveillance = Kameraövervakning
    .path = kameraovervakning
register-whistleblowing = Visselblåsarkanal
    .path = visselblasarkanal
