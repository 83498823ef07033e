/** What the rules on grants say. */
export const grantsRuleTexts = {
  "rule.duplicate-case.title": "Samma ärende flera gånger",
  "rule.duplicate-case.message":
    "Ärendet {value} står på {count, number} rader ({rows}) som inte är delutbetalningar av samma stöd. Varje rad räknas som ett eget stöd.",
  "rule.duplicate-case.advice": "Rätta ärendenumret, eller ta bort den rad som är dubbel.",

  "rule.repeated-case-rows.title": "Stöd som betalas ut i delar",
  "rule.repeated-case-rows.message":
    "Ärendet {value} står på {count, number} rader med samma stödform, mottagare, beslutsdatum och belopp. Det räknas som ett stöd, och beloppet räknas en gång.",
  "rule.repeated-case-rows.advice":
    "Du behöver inte göra något om raderna är delutbetalningar. Är de flera stöd ger du dem egna ärendenummer.",

  "rule.rejected-with-amount.title": "Belopp utan bifall",
  "rule.rejected-with-amount.message": "Beslutet är {decision}, men beviljat belopp är {value}. Raden räknas inte.",
  "rule.rejected-with-amount.advice": "Ta bort beloppet, eller rätta beslutet om stödet är beviljat.",

  "rule.date-order.title": "Datum i fel ordning",
  "rule.date-order.message":
    "{kind, select, lateApplication {Ansökan är daterad {before}, efter beslutet {after}.} earlyPayment {Utbetalningen är daterad {after}, före beslutet {before}.} other {Utbetalningen är daterad {after}, före ansökan {before}.}}",
  "rule.date-order.advice": "Rätta det datum som är fel. Ordningen är ansökan, beslut, utbetalning.",

  "rule.recipient-type-mismatch.title": "Fel slags mottagare",
  "rule.recipient-type-mismatch.message": "Mottagaren är {value}. {form} kan bara lämnas till {allowed}.",
  "rule.recipient-type-mismatch.advice":
    "Rätta stödformen eller mottagartypen om någon av dem är fel inskriven. Stämmer de: godta och skriv varför.",
  "rule.recipient-type-mismatch.basis": "10, 15, 19 och 21 §§ förordning (2024:1243)",

  "rule.property-owner.title": "Fastighetsägare saknar grund för stöd",
  "rule.property-owner.message":
    "{kind, select, form {{form} är beviljat, men mottagaren är {value}. En fastighetsägare kan bara få {right}.} other {{form} är beviljat till en fastighetsägare, men särskilda skäl är inte angivna.}}",
  "rule.property-owner.advice":
    "{kind, select, form {Rätta stödformen eller mottagartypen om någon av dem är fel inskriven. Stämmer de: godta och skriv varför.} other {Skriv ja i kolumnen för särskilda skäl om det finns sådana. Annars: godta och skriv varför.}}",
  "rule.property-owner.basis": "15 § förordning (2024:1243)",

  "rule.expired-grant-form.title": "Stödformen gällde inte vid beslutet",
  "rule.expired-grant-form.message":
    "{value} är beslutat {date}, men stödformen gäller {kind, select, before {från och med} other {till och med}} {bound}.",
  "rule.expired-grant-form.advice":
    "Rätta stödformen eller beslutsdatumet. När stödformen gäller står i tabellen Uf_Stodformer på bladet Inställningar.",
  "rule.expired-grant-form.basis": "5 § förordning (2024:1243)",

  "rule.home-delivery-share.title": "Bidragets andel av nettokostnaden är för hög",
  "rule.home-delivery-share.message":
    "Beviljat belopp är {value}. Det är mer än {share} procent av nettokostnaden {cost} kronor, som ger högst {ceiling} kronor.",
  "rule.home-delivery-share.advice": "Rätta beloppet eller kostnaden om något är fel inskrivet. Stämmer de: godta och skriv varför.",
  "rule.home-delivery-share.basis": "13 § förordning (2024:1243)",

  "rule.home-delivery-per-delivery.title": "Bidraget per leverans är för högt",
  "rule.home-delivery-per-delivery.message":
    "Beviljat belopp är {value}. Det är mer än {each} kronor per leverans: {deliveries} leveranser ger högst {ceiling} kronor.",
  "rule.home-delivery-per-delivery.advice":
    "Rätta beloppet eller antalet om något är fel inskrivet. Antalet är alla leveranser till hushåll under året. Stämmer de: godta och skriv varför.",
  "rule.home-delivery-per-delivery.basis": "13 § förordning (2024:1243)",

  "rule.home-delivery-floor.title": "Nettokostnaden är för låg",
  "rule.home-delivery-floor.message":
    "Nettokostnaden är {value}. Den ska vara minst {floor} kronor, som är {share} prisbasbelopp. Prisbasbeloppet för {year} är {base} kronor.",
  "rule.home-delivery-floor.advice": "Rätta kostnaden eller stödåret om något är fel inskrivet. Stämmer de: godta och skriv varför.",
  "rule.home-delivery-floor.basis": "12 § förordning (2024:1243)",

  "rule.home-delivery-twice.title": "Flera hemsändningsbidrag för samma år",
  "rule.home-delivery-twice.message":
    "{value} har fått {count, number} hemsändningsbidrag för {year}. En kommun kan få ett bidrag för varje år.",
  "rule.home-delivery-twice.advice": "Rätta kommunen eller stödåret om något är fel inskrivet. Stämmer de: godta och skriv varför.",
  "rule.home-delivery-twice.basis": "13 § förordning (2024:1243)",

  "rule.home-delivery-year.title": "Bidraget är utbetalt innan stödåret är slut",
  "rule.home-delivery-year.message":
    "Stödåret är {value}, men bidraget är utbetalt {paid}. Hemsändningsbidrag betalas ut i efterskott, tidigast året efter stödåret.",
  "rule.home-delivery-year.advice":
    "Rätta stödåret eller utbetalningsdatumet om något är fel inskrivet. Stämmer de: godta och skriv varför.",
  "rule.home-delivery-year.basis": "32 § förordning (2024:1243)",

  "rule.home-delivery-households.title": "Antal hushåll saknas",
  "rule.home-delivery-households.message": "{form} är beviljat, men antalet hushåll som får hemsändning saknas.",
  "rule.home-delivery-households.advice": "Fyll i antalet hushåll.",
  "rule.home-delivery-households.basis": "26 § förordning (2024:1243)",

  "rule.investment-share.title": "Stödets andel av kostnaden är för hög",
  "rule.investment-share.message":
    "{kind, select, most {Beviljat belopp är {value}. Det är mer än {share} procent av kostnaden {cost} kronor, som ger högst {ceiling} kronor.} other {Beviljat belopp är {value}. Det är mer än {share} procent av kostnaden {cost} kronor, som ger högst {ceiling} kronor utan någon av grunderna 1–5 i 17 §.}}",
  "rule.investment-share.advice":
    "{kind, select, most {Rätta beloppet eller kostnaden om något är fel inskrivet. Stämmer de: godta och skriv varför.} other {Fyll i grunden om det finns en, eller rätta beloppet eller kostnaden om något är fel inskrivet. Stämmer de: godta och skriv varför.}}",
  "rule.investment-share.basis": "16 och 17 §§ förordning (2024:1243)",

  "rule.application-after-start.title": "Ansökan kom efter starten",
  "rule.application-after-start.message": "Ansökan är daterad {value}, men åtgärden påbörjades {start}.",
  "rule.application-after-start.advice": "Rätta det datum som är fel inskrivet. Stämmer de: godta och skriv varför.",
  "rule.application-after-start.basis": "25 § förordning (2024:1243)",

  "rule.yearly-ceiling.title": "Årets tak överskrids",
  "rule.yearly-ceiling.message":
    "{who, select, store {Försäljningsstället {name}} unnamed {Mottagaren} other {{name}}} har beviljats {value} i {forms} för {year}. Det är {over} kronor över taket {ceiling} kronor.{strategic, select, yes { För strategiska butiker var taket {strategicCeiling} kronor.} other {}}",
  "rule.yearly-ceiling.advice": "Rätta beloppet eller året om något är fel inskrivet. Stämmer de: godta och skriv varför.",
  "rule.yearly-ceiling.basis": "20 och 22 §§ förordning (2024:1243), för beslut före 2025 förordning (2000:284)",

  "rule.service-years.title": "Servicebidrag i för många år",
  "rule.service-years.message":
    "{who, select, unnamed {Mottagaren} other {{name}}} har fått servicebidrag för {count, number} år: {value}. Samma mottagare kan få det i högst {limit, number} år.{older, select, yes { Beslut före 2025 är medräknade.} other {}}",
  "rule.service-years.advice":
    "Rätta mottagaren eller året om något är fel inskrivet.{older, select, yes { Kontrollera vad övergångsbestämmelserna säger om åren före 2025.} other {}} Stämmer de: godta och skriv varför.",
  "rule.service-years.basis": "20 § förordning (2024:1243)",

  "rule.operating-turnover.title": "Omsättningen är för hög",
  "rule.operating-turnover.message": "Omsättningen är {value}. Den är över {limit} kronor, och särskilda skäl är inte angivna.",
  "rule.operating-turnover.advice":
    "Rätta omsättningen om den är fel inskriven, eller ange särskilda skäl om det finns sådana. Annars: godta och skriv varför.",
  "rule.operating-turnover.basis": "21 § förordning (2024:1243)",

  "rule.operating-distance.title": "Nästa försäljningsställe är för nära",
  "rule.operating-distance.message":
    "Avståndet till nästa försäljningsställe är {value}. Det ska vara över {limit} km, om butiken inte ligger på en ö eller har särskilda skäl.",
  "rule.operating-distance.advice":
    "Rätta avståndet om det är fel inskrivet, eller ange ö eller särskilda skäl om det stämmer. Annars: godta och skriv varför.",
  "rule.operating-distance.basis": "21 § förordning (2024:1243)",

  "rule.municipal-opinion-missing.title": "Kommunens yttrande saknas",
  "rule.municipal-opinion-missing.message": "{form} är beviljat, men datum för kommunens yttrande saknas.",
  "rule.municipal-opinion-missing.advice": "Fyll i datumet för yttrandet. Finns inget yttrande: godta och skriv varför.",
  "rule.municipal-opinion-missing.basis": "28 § förordning (2024:1243)",

  "rule.regional-ceiling.title": "Beloppet ligger utanför regionens gränser",
  "rule.regional-ceiling.message":
    "Beviljat belopp är {value}. Det är {kind, select, floor {under regionens golv} other {över regionens tak}} för {form}, {limit} kronor.",
  "rule.regional-ceiling.advice": "Rätta beloppet om det är fel inskrivet. Stämmer det: godta och skriv varför.",
  "rule.regional-ceiling.basis": "Regionens golv och tak i tabellen Uf_Granser på bladet Inställningar",

  "rule.de-minimis.title": "Taket för stöd av mindre betydelse överskrids",
  "rule.de-minimis.message":
    "{who, select, unnamed {Mottagaren} other {{name}}} har beviljats {value} i {forms} under tre år. Taket är {euro} euro, som är {ceiling} kronor med kursen {rate}. Tabellen visar aldrig allt stöd som en mottagare har fått.",
  "rule.de-minimis.advice":
    "Kontrollera mottagarens uppgift om annat stöd av mindre betydelse, och kursen (euro-rate) i tabellen Uf_Granser. Stämmer beloppen: godta och skriv varför.",
  "rule.de-minimis.basis": "6, 7 och 27 §§ förordning (2024:1243), (EU) 2023/2831 och (EU) 2023/2832",

  "rule.paid-over-granted.title": "Mer är utbetalt än beviljat",
  "rule.paid-over-granted.message":
    "{kind, select, granted {Utbetalt belopp är {value}{count, plural, one {} other { på {count, number} rader}}, men beviljat belopp är {granted} kronor.} other {Beslutet är {decision}, men {value} är utbetalt.}}",
  "rule.paid-over-granted.advice": "Rätta det som är fel inskrivet: beloppet, utbetalningen eller beslutet.",

  "rule.recovery.title": "Återkravet stämmer inte",
  "rule.recovery.message":
    "{kind, select, paid {Återkravet är {value}, men utbetalt belopp är {paid} kronor.} other {Återkravet är {value}, men grunden för det saknas.}}",
  "rule.recovery.advice":
    "{kind, select, paid {Rätta det belopp som är fel inskrivet. Ett återkrav kan inte vara större än utbetalningen.} other {Skriv grunden för återkravet. Finns ingen: godta och skriv varför.}}",
  "rule.recovery.basis": "33 och 40 §§ förordning (2024:1243)",

  "rule.granted-unpaid.title": "Beviljat stöd är inte utbetalt",
  "rule.granted-unpaid.message": "Beviljat belopp är {value}, men inget är utbetalt.",
  "rule.granted-unpaid.advice": "Fyll i utbetalningen om den är gjord. Är den inte gjord än behöver du inte göra något.",
  "rule.granted-unpaid.basis": "32 § förordning (2024:1243)",

  "rule.org-number.title": "Organisationsnumret stämmer inte",
  "rule.org-number.message":
    "{kind, select, person {Numret ser ut som ett personnummer och visas därför inte.} checkDigit {Organisationsnumret {value} har fel kontrollsiffra.} other {{value} är inget organisationsnummer, som har tio siffror.}}{count, plural, one {} other { Det står på {count, number} rader.}}",
  "rule.org-number.advice":
    "{kind, select, person {Rätta numret om det är fel inskrivet. Är mottagaren en enskild firma: godta och skriv det. Numret kommer aldrig med i tjänsteskrivelsen.} other {Jämför numret med ansökan och rätta det.}}",

  "rule.case-number-form.title": "Ärendenumret följer inte mönstret",
  "rule.case-number-form.message": "Ärendenumret {value} följer inte mönstret {pattern}.",
  "rule.case-number-form.advice":
    "Rätta ärendenumret. Är mönstret fel ändrar du ÄrendenummerMönster i tabellen Uf_Parametrar på bladet Inställningar.",
};
