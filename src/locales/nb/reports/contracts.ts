import type { contracts as english } from "../../en/reports/contracts";
import type { Translation } from "../../locale";

export const contracts: Translation<typeof english, "nb"> = {
  name: "Avtaleprognose",
  summary: "Hvor mange av dagens avtaler løper fremdeles i senere perioder, og hva er de verdt fram til da?",
  needs: {
    survivors: "Én rad per periode, med kundene i én kohort som fremdeles er der",
    dates: "Én rad per avtale, med start og, hvis den er over, slutt",
  },
  options: {
    period: "Avtaleperiode",
    ahead: "Perioder framover",
    payment: "Betaling per periode",
    paymentHelp: "0 gir gjenværende verdi bare i antall betalinger",
    asOfHelp: "Fornyelser som forfaller innen den dagen, teller",
  },
  renewals: "Fornyelser",
  faced: "Kom til fornyelsen",
  seenRetention: "Lojalitet, sett",
  retention: "Lojalitet etter modellen",
  seen: "Fremdeles der, sett",
  model: "Fremdeles der etter modellen",
  expected: "Kunder etter modellen",
  residual: "Ventede betalinger fra hver",
  current: "Kunder som fremdeles er der",
  total: "Ventede betalinger i alt",
  value: "Gjenværende verdi",
  perCustomer: "Gjenværende verdi per kunde",
  all: "Alle",
  nextRetention: "Lojalitet ved neste fornyelse",
  lastSeen: "Fremdeles der etter fornyelse {{period}}, sett",
  projected: "Fremdeles der etter fornyelse {{period}}, etter modellen",
  parameter: "Parameter",
  estimate: "Estimat",
  error: "Standardfeil",
  logLikelihood: "log-likelihood",
  titles: {
    projection: "Kunder etter fornyelse: sett og etter modellen",
    remaining: "Hva gjenværende kunder er verdt",
    model: "Den tilpassede modellen",
    retention: "Lojalitetsrate etter fornyelse",
  },
  captions: {
    survival:
      "Etter fornyelse {{seenPeriod}} var {{seen}} fremdeles der; etter modellen blir det {{projected}} etter fornyelse {{period}}.",
    retention:
      "De som lett går, går først: etter modellen stiger lojaliteten fra {{first}} ved første fornyelse til {{last}} ved fornyelse {{period}}.",
  },
  blamed: {
    alpha: "parameteren alpha for sjansen til å slutte",
    beta: "parameteren beta for sjansen til å slutte",
  },
  notes: {
    model:
      "Forskjøvet beta-geometrisk modell: hver kunde går ved hver fornyelse med sin egen sannsynlighet, som er betafordelt over kundene med alpha og beta. Tilpasset med sannsynlighetsmaksimering til {{customers}} kunder.",
    residual:
      "Ventede betalinger: fornyelsene som fremdeles kan ventes av en kunde, hver senere diskontert med {{discount}} per periode; den neste diskonteres ikke.",
    value: "Gjenværende verdi = ventede betalinger × {{payment}}.",
    homogeneous:
      "Modellen passer for avtaler som fornyes til faste tider av kunder av ett slag. Se om modellens kurve følger den sette før du stoler på fortsettelsen.",
    dates:
      "En fornyelse teller når den har forfalt innen {{date}}; den som har gått innen da, eller tidligere i perioden, ble ikke. Avtaler som startet til ulik tid, er lagt sammen etter fornyelse.",
    seen: "Fremdeles der, sett = produktet av de sette lojalitetsratene.",
    notYetStarted: "Utelatt: {{count}} rader som starter etter den dagen.",
    endedBeforeStart: "Utelatt: {{count}} rader med slutt før start. Rett dem i kilden.",
    few: "Obs: bare {{customers}} kunder. Med så få er prognosen grov; se standardfeilene.",
  },
};
