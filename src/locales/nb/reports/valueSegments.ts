import type { valueSegments as english } from "../../en/reports/valueSegments";
import type { Translation } from "../../locale";

export const valueSegments: Translation<typeof english, "nb"> = {
  name: "Verdisegmenter",
  summary: "Hvilke kunder bærer omsetningen, hvem av de gode bruker mindre, og hvem bør du ringe først?",
  options: {
    high: "Andel av kundene med høy verdi",
    low: "Andel av kundene med lav verdi",
    days: "Dager som sammenlignes med like mange før",
    daysHelp:
      "De som brukte mindre de siste dagene enn i like mange dager før, eller ikke kjøpte noe, er i faresonen",
    calls: "Kunder å ringe først, høyst",
  },
  names: { highValue: "Høy verdi", atRisk: "I faresonen", steady: "Stabile", lowValue: "Lav verdi" },
  tactics: {
    highValue: "Ta personlig vare på dem, la dem aldri vente",
    atRisk: "Ring, finn ut hvorfor de bruker mindre",
    steady: "Tilby mer av det de kjøper",
    lowValue: "Betjen dem med lave kostnader",
  },
  segment: "Segment",
  highRevenue: "Høy verdi: andel av omsetningen",
  highDeclining: "Høy verdi, bruker mindre",
  atRiskCount: "Kunder i faresonen",
  atRiskRevenue: "Omsetningen deres så langt",
  lessSpent: "Nedgang i forbruk hos dem på ringelisten",
  value: "Omsetning så langt",
  prior: "Brukt før",
  recent: "Brukt nylig",
  change: "Endring",
  difference: "Forskjell",
  last: "Siste kjøp",
  tactic: "Tiltak",
  titles: {
    segments: "Kunder etter verdi",
    shares: "Andel av kundene og av omsetningen",
    calls: "Kunder å ringe først",
    customers: "Kundene og verdien deres",
  },
  captions: {
    shares:
      "Kundene med høy verdi ({{high}}) gir {{highRevenue}} av omsetningen, de med lav verdi ({{low}}) gir {{lowRevenue}}.",
  },
  notes: {
    segments:
      "Høy verdi: de beste {{high}} av kundene etter omsetning så langt. Lav verdi: de siste {{low}}. Mellom dem: i faresonen hvis de bruker mindre enn før eller ikke har kjøpt nylig, ellers stabile.",
    change: "Nylig: de siste {{days}} dagene. Før: de {{days}} dagene før disse.",
    calls:
      "Å ringe først: kunder som ikke har lav verdi, og som bruker mindre enn før eller ikke har kjøpt nylig; de med størst tap først, så de som har vært borte enda lenger, etter omsetning så langt.",
    ties: "Kunder med lik verdi deles aldri, så andelene kan avvike litt fra de valgte. Refusjoner er trukket fra.",
  },
};
