import type { contracts as english } from "../../en/reports/contracts";
import type { Translation } from "../../locale";

export const contracts: Translation<typeof english, "nb"> = {
  name: "Avtaleprognose",
  summary: "Hvor mange av dagens avtaler løper fremdeles i senere perioder, og hva er de verdt frem til da?",
  needs: {
    survivors: "Én rad per periode, med kundene i én kohort som fremdeles er der",
    dates: "Én rad per avtale, med start og, hvis den er over, slutt",
  },
  options: {
    period: "Avtaleperiode",
    ahead: "Perioder fremover",
    payment: "Betaling per periode",
    paymentHelp: "0 gir verdien bare i antall betalinger",
    asOfHelp: "Fornyelser som forfaller innen den dagen, teller",
  },
  renewals: "Fornyelser",
  faced: "Kom til fornyelse",
  seenRetention: "Faktisk kundebevaring",
  retention: "Kundebevaring etter modellen",
  seen: "Fremdeles der, faktisk",
  model: "Fremdeles der etter modellen",
  expected: "Kunder etter modellen",
  residual: "Betalinger fra hver i periodene fremover",
  current: "Kunder som fremdeles er der",
  total: "Betalinger i periodene fremover",
  value: "Verdi i periodene fremover",
  perCustomer: "Verdi per kunde i periodene fremover",
  endless: "Betalinger fra hver uten slutt",
  endlessTotal: "Betalinger uten slutt",
  noLimit: "ingen grense",
  all: "Alle",
  nextRetention: "Kundebevaring ved neste fornyelse",
  lastSeen: "Fremdeles der etter fornyelse {{period}}, faktisk",
  projected: "Fremdeles der etter fornyelse {{period}}, etter modellen",
  parameter: "Parameter",
  estimate: "Estimat",
  error: "Standardfeil",
  logLikelihood: "log-likelihood",
  titles: {
    projection: "Kunder etter fornyelse: faktisk og etter modellen",
    remaining: "Hva gjenværende kunder er verdt",
    model: "Den tilpassede modellen",
    retention: "Kundebevaringsgrad etter fornyelse",
  },
  captions: {
    survival:
      "Etter fornyelse {{seenPeriod}} var {{seen}} fremdeles der; etter modellen blir det {{projected}} etter fornyelse {{period}}.",
    retention:
      "De som lett går, går først: etter modellen stiger kundebevaringen fra {{first}} ved første fornyelse til {{last}} ved fornyelse {{period}}.",
  },
  blamed: {
    alpha: "parameteren alpha for sjansen til å slutte",
    beta: "parameteren beta for sjansen til å slutte",
  },
  notes: {
    model:
      "Forskjøvet beta-geometrisk modell: hver kunde går ved hver fornyelse med sin egen sannsynlighet, som er betafordelt over kundene med alpha og beta. Tilpasset med sannsynlighetsmaksimering til {{customers}} kunder.",
    residual:
      "Betalinger i periodene fremover: fornyelsene som forventes av en gjenværende kunde de neste {{ahead}} gangene, hver senere diskontert med {{discount}} per periode; den neste diskonteres ikke.",
    endless:
      "Betalinger uten slutt: det samme for alle fornyelser som noen gang kommer, som modellen ikke begrenser; få avtaler varer så lenge.",
    noLimit:
      "Betalinger uten slutt har ikke noe tall: uten diskontering, og med så ulike kunder (alpha høyst 1), vokser summen uten grense.",
    value: "Verdi = betalinger × {{payment}}.",
    homogeneous:
      "Modellen passer for avtaler som fornyes til faste tider av kunder av samme type. Se om modellens kurve følger den faktiske før du stoler på fortsettelsen.",
    dates:
      "En fornyelse teller når den har forfalt innen {{date}}; den som har gått innen da, eller tidligere i perioden, ble ikke. Avtaler som startet til ulik tid, er lagt sammen etter fornyelse.",
    seen: "Fremdeles der, faktisk = produktet av de faktiske kundebevaringsgradene.",
    notYetStarted: "Rader som er utelatt fordi de starter etter den dagen: {{count}}.",
    endedBeforeStart: "Rader som er utelatt fordi slutt er før start: {{count}}. Rett dem i kilden.",
    few: "Obs: bare {{customers}} kunder. Med så få er prognosen grov; se standardfeilene.",
  },
};
