/** What the rules on the texts and privacy say. */
export const textsRuleTexts = {
  "rule.personal-identity-number.title": "Personnummer i en text",
  "rule.personal-identity-number.message":
    "{column, select, none {Cellen} other {{column}}} innehåller {count, plural, one {ett personnummer eller samordningsnummer} other {{count, number} personnummer eller samordningsnummer}}. Texten kan hamna i tjänsteskrivelsen, som vem som helst kan läsa.",
  "rule.personal-identity-number.advice": "Ta bort numret ur cellen. Det visas aldrig här och kopieras inte.",

  "rule.single-recipient.title": "Belopp från en enda mottagare",
  "rule.single-recipient.message":
    "Beloppet för {value} i tjänsteskrivelsen kommer från en enda mottagare{count, plural, one {} other { ({count, number} stöd)}}. Belopp och kommun visar vem det är.",
  "rule.single-recipient.advice":
    "Bedöm om beloppet kan stå med. Ta annars bort punkten på bladet Tjänsteskrivelse. Kan det stå med: godta och skriv varför.",

  "rule.parameter-missing.title": "Uppgift saknas i texten",
  "rule.parameter-missing.message":
    "Texten behöver {value}, men uppgiften är tom. {text, select, gap {Där står [saknas: {value}].} other {Stycket utelämnas därför.}}",
  "rule.parameter-missing.advice":
    "{place, select, cell {Skriv värdet i cellen på bladet Inställningar.} other {Skapa bladet Inställningar om det inte finns, och skriv värdet för {value} där.}}",

  "rule.parameter-other-year.title": "Uppgift för ett annat år",
  "rule.parameter-other-year.message":
    "{name} är {value}, men uppföljningen gäller {year}. {kind, select, plan {Planen gäller året efter, {expected}.} decision {Planen beslutas under året som följs upp, {expected}.} other {Den sista handlingsplanen gäller samma år som planen, {expected}.}}",
  "rule.parameter-other-year.advice": "Rätta {name} på bladet Inställningar.",

  "rule.template-unknown-name.title": "Textmall nämner något som inte finns",
  "rule.template-unknown-name.message":
    "{kind, select, name {Textmallen nämner {value}, som inte finns. I texten står [saknas: {value}].} section {Avsnittet ”{value}” finns inte. Textmallens egna stycken hamnar sist i texten.} other {Textmallen går inte att läsa. Den förvalda texten gäller i stället, och en egen mall utelämnas.}}",
  "rule.template-unknown-name.advice":
    "{kind, select, name {{nearest, select, none {Skriv ett namn som finns på bladet Inställningar.} other {Menar du {nearest}? Skriv annars ett namn som finns på bladet Inställningar.}}} section {{nearest, select, none {Skriv ett avsnitt som finns i dokumentet.} other {Menar du {nearest}? Skriv annars ett avsnitt som finns i dokumentet.}}} other {Kontrollera att varje klammer har en motsvarighet, och att namnen står ensamma inom klamrarna.}}",

  "rule.placeholder-left.title": "Platshållare är inte ifylld",
  "rule.placeholder-left.message": "”{value}” är en platshållare som ska ersättas.",
  "rule.placeholder-left.advice": "Skriv det som ska stå där, eller ta bort platshållaren.",

  "rule.number-not-in-figures.title": "Tal utan stöd i underlaget",
  "rule.number-not-in-figures.message":
    "Din text säger {value}. Det står varken i sammanställningarna, i insatsernas celler eller i förslaget till text.",
  "rule.number-not-in-figures.advice":
    "Jämför med förslaget bredvid din text. Rätta talet om det är fel. Stämmer det: godta och skriv varför.",

  "rule.period-mismatch.title": "Annan programperiod",
  "rule.period-mismatch.message": "Texten ger programmet perioden {value}, men på bladet Inställningar är den {period}.",
  "rule.period-mismatch.advice": "Rätta perioden i texten, eller ProgramPeriod på bladet Inställningar.",

  "rule.hyphen-as-dash.title": "Bindestreck i stället för tankstreck",
  "rule.hyphen-as-dash.message": "{value} har bindestreck där det ska vara tankstreck.",
  "rule.hyphen-as-dash.advice": "Skriv {replacement}.",

  "rule.digit-grouping.title": "Siffror utan rätt gruppering",
  "rule.digit-grouping.message": "{value} är svårt att läsa eller kan delas på två rader.",
  "rule.digit-grouping.advice": "Skriv {replacement} med hårda mellanslag.",

  "rule.abbreviation.title": "Förkortning i löpande text",
  "rule.abbreviation.message": "{value} är en förkortning.",
  "rule.abbreviation.advice": "Skriv ut den: {replacement}.",

  "rule.known-phrase.title": "Uttryck som skrivs på ett annat sätt",
  "rule.known-phrase.message": "{value} skrivs på ett annat sätt enligt ordlistan på bladet Inställningar.",
  "rule.known-phrase.advice": "Skriv {replacement}.",

  "rule.space-before-unit.title": "Mellanslag saknas vid tal",
  "rule.space-before-unit.message": "{value} saknar mellanslag mellan talet och tecknet eller enheten.",
  "rule.space-before-unit.advice": "Skriv {replacement} med hårt mellanslag.",

  "rule.missing-hyphen.title": "Bindestreck saknas i sammansättning",
  "rule.missing-hyphen.message": "{value} saknar bindestreck efter den första delen.",
  "rule.missing-hyphen.advice": "Skriv {replacement}.",

  "rule.space-around-hyphen.title": "Fel mellanslag vid bindestreck",
  "rule.space-around-hyphen.message": "{value} har ett mellanslag för mycket eller för lite vid bindestrecket.",
  "rule.space-around-hyphen.advice":
    "{replacement, select, none {Skriv ihop delarna, eller använd tankstreck.} other {Skriv {replacement}.}}",

  "rule.mixed-verb-forms.title": "Olika verbformer i samma lista",
  "rule.mixed-verb-forms.message":
    "Texten börjar med ”{value}”, men andra texter i listan börjar i en annan form, till exempel ”{example}”.",
  "rule.mixed-verb-forms.advice": "Skriv det första verbet i samma form i alla punkter.",

  "rule.unknown-reference-form.title": "Hänvisning i ovanlig form",
  "rule.unknown-reference-form.message": "{value} ser ut som en hänvisning men är inte skriven som en.",
  "rule.unknown-reference-form.advice":
    "{replacement, select, none {Kontrollera numret. Hänvisningar skrivs SOU 2024:8, Ds 2023:12, Fi2024/02072, RUN/536/2021 och § 125.} other {Skriv {replacement}.}}",
};
