import type { page as english } from "../../en/functions/page";
import type { Translation } from "../../locale";

export const page: Translation<typeof english, "nb"> = {
  product: "Retain for Excel",
  help: "Hjelp om funksjonene",
  search: "Søk etter navn, ord eller spørsmål",
  searchHint: "for eksempel: hvor mange kunder kom tilbake",
  nothingFound: "Ingen funksjon ble funnet. Prøv et annet ord.",
  meaning: "Hva den forteller",
  formula: "Formel",
  syntax: "I en celle",
  argument: "Argument",
  arguments: "Argumenter",
  optional: "valgfritt",
  byDefault: "utelatt: {{value}}",
  options: "Ord for {{argument}}",
  option: "Ord",
  optionNumber: "eller nummer",
  also: "Store og små bokstaver har ingen betydning. Ordene forstås på engelsk, russisk og norsk.",
  result: "Resultat",
  scalarResult: "Én celle: {{unit}}.",
  rowResult:
    "Én rad med overskrift over. Den overflyter til cellene til høyre og nedenfor, som må være ledige.",
  tableResult:
    "En tabell med overskrift. Den overflyter til cellene til høyre og nedenfor, som må være ledige.",
  alignedResult:
    "Én celle for hver celle i inndataene, ved siden av den ({{unit}}); for enkeltverdier én celle.",
  column: "Kolonne",
  errors: "Feil",
  error: "Cellen viser",
  reason: "Når",
  errorValue:
    "Et argument er av feil type eller utenfor tillatt område. Pek på feilikonet ved cellen: meldingen sier hvilket argument det er, og hva det må være.",
  errorDivision: "Det deles på 0: det var ingen til å begynne med.",
  errorNoData:
    "Det finnes ingen data å regne med, eller en modell lot seg ikke tilpasse dem. Meldingen sier hvorfor.",
  example: "Eksempel",
  exampleResult: "gir",
  mistakes: "Vanlige feil",
  source: "Kilde",
  related: "Beslektede funksjoner",
  all: "Alle funksjoner",
  contents: "{{count}} funksjoner",
};
