import type { ParameterName } from "./parameters";

interface ParameterExplanation {
  readonly explanation: string;
  readonly example?: string;
}

/** What each parameter is for: the column Förklaring of Uf_Parametrar. Only read when the sheet is written. */
const explanations: Readonly<Record<ParameterName, ParameterExplanation>> = {
  Uppföljningsår: { explanation: "Året som följs upp. Tomt: det senaste året med beslut i stödtabellen.", example: "2025" },
  Region: { explanation: "Regionens namn." },
  RegionGenitiv: { explanation: "Regionens namn med genitiv-s." },
  ProgramNamn: { explanation: "Programmets namn, med liten bokstav som inne i en mening." },
  ProgramNamnBestämd: { explanation: "Programmets namn i bestämd form, som inne i en mening." },
  ProgramPeriod: { explanation: "Programmets första och sista år, med tankstreck." },
  ProgramBeslutsdatum: { explanation: "Datum då programmet fastställdes." },
  ProgramParagraf: { explanation: "Paragrafen i beslutet om programmet, utan §-tecken." },
  ProgramDiarienummer: { explanation: "Programmets diarienummer.", example: "RUN/536/2021" },
  Nämnd: { explanation: "Nämnden som får tjänsteskrivelsen, med liten bokstav som inne i en mening." },
  PlanBeslutsdatum: { explanation: "Datum då nämnden fastställde planen med uppföljningsplan.", example: "2025-10-14" },
  PlanParagraf: { explanation: "Paragrafen i beslutet om planen, utan §-tecken.", example: "125" },
  PlanÅr: { explanation: "Året som planen gäller: året efter uppföljningsåret.", example: "2026" },
  SammanträdeMånad: { explanation: "Månaden då nämnden behandlar uppföljningen.", example: "mars" },
  StrategiDiarienummer: { explanation: "Diarienummer för den regionala utvecklingsstrategin.", example: "RUN/515/2018" },
  SpecialiseringDiarienummer: { explanation: "Diarienummer för programmet för smart specialisering.", example: "RUN/430/2018" },
  RapportDiarienummer: { explanation: "Diarienummer för den skriftliga rapporten till Tillväxtverket.", example: "RUN/522/2022" },
  Handlingsplansår: { explanation: "Åren som har en handlingsplan, åtskilda med semikolon.", example: "2023; 2024; 2025; 2026" },
  Nätverk: { explanation: "Det regionala nätverket som tar fram handlingsplanerna." },
  ProjektNamn: {
    explanation: "Projektet som medfinansierar arbetet.",
    example: "Resurser till genomförande av regionalt serviceprogram Jämtlands län",
  },
  ProjektPeriod: { explanation: "Projektets första och sista år, med tankstreck.", example: "2023–2027" },
  Förslag: { explanation: "Förslaget till beslut." },
  Undertecknare1: { explanation: "Titel på den första undertecknaren." },
  Undertecknare1Namn: { explanation: "Namn på den första undertecknaren. Får vara tomt." },
  Undertecknare2: { explanation: "Titel på den andra undertecknaren." },
  Undertecknare2Namn: { explanation: "Namn på den andra undertecknaren. Får vara tomt." },
  UtdragTill: { explanation: "Vilka som ska få ett utdrag av beslutet.", example: "Tillväxtverket" },
  AntalEnhet: { explanation: "Ordet efter antal stöd i punkterna." },
  VisaNollor: { explanation: "Ja: en stödform utan stöd under året sägs vara noll. Nej: den utelämnas." },
  SmåTalMedBokstäver: { explanation: "Ja: ett till tolv skrivs med bokstäver i löpande text." },
  JämförMedÅretFöre: { explanation: "Ja: stöden jämförs med året före: ”en ökning med 12 procent jämfört med 2024”." },
  ÄrendenummerMönster: {
    explanation:
      "Mönster för ärendenummer: # är en eller flera siffror, ÅÅÅÅ är ett år, allt annat står som det är. Tomt: ärendenummer prövas inte.",
    example: "RUN/#/ÅÅÅÅ",
  },
  TaketsÅr: { explanation: "Vilket år taken i 20 och 22 §§ räknas på: stödår eller beslutsår." },
};

/** A parameter's explanation with its example; "" for one of the user's own. */
export function parameterExplanation(name: string): string {
  const found = explanations[name as ParameterName] as ParameterExplanation | undefined;
  if (!found) return "";
  return found.example === undefined ? found.explanation : `${found.explanation} Exempel: ${found.example}`;
}
