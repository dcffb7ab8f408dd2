import type { experiment as english } from "../../en/reports/experiment";
import type { Translation } from "../../locale";

export const experiment: Translation<typeof english, "nb"> = {
  name: "A/B-test",
  summary: "Gjorde den nye varianten det bedre, hvor mye, og er testen stor nok til å si det?",
  needs: {
    customers: "Én rad per kunde, med variant og utfall (1 eller 0, ja eller nei)",
    counts: "Én rad per variant, med antall kunder og antall suksesser",
  },
  options: {
    control: "Kontroll",
    controls: {
      automatic: "den som heter det, ellers den første etter navn",
      first: "den første etter navn",
      last: "den siste etter navn",
    },
    minimumLift: "Løft som er verdt å finne",
    minimumLiftHelp: "I forhold til kontrollens andel: 20 % er fra 10 % til 12 %",
    power: "Sjansen for å finne det (styrke)",
  },
  variant: "Variant",
  customers: "Kunder",
  successes: "Suksesser",
  rate: "Andel suksesser",
  difference: "Forskjell fra kontroll",
  differenceLow: "Forskjell, nedre grense ({{confidence}})",
  differenceHigh: "Forskjell, øvre grense ({{confidence}})",
  lift: "Løft",
  liftLow: "Løft, nedre grense ({{confidence}})",
  liftHigh: "Løft, øvre grense ({{confidence}})",
  rateOf: "Andel for «{{variant}}»",
  liftOf: "Løft for «{{variant}}»",
  pOf: "p-verdi for «{{variant}}»",
  controlRate: "Andel i kontrollen",
  variantRate: "Andel i varianten",
  verdict: "Resultat",
  verdicts: {
    control: "kontroll",
    better: "bedre enn kontroll",
    worse: "dårligere enn kontroll",
    open: "ingen forskjell vist",
  },
  worthFinding: "Løft som skal finnes",
  needed: "Kunder som trengs i hver gruppe",
  smallest: "Kunder i den minste gruppen",
  reached: "Nådd",
  largeEnough: "Stor nok for et løft på {{lift}}",
  titles: {
    variants: "Variantene sammenlignet med kontrollen",
    segments: "Variantene sammenlignet innen hvert segment",
    size: "Er testen stor nok?",
    chart: "Andel suksesser per variant",
    segmentChart: "Andel suksesser per segment",
  },
  captions: {
    chart: "«{{best}}» har høyest andel, {{bestRate}}; kontrollen «{{control}}» har {{controlRate}}.",
    segments: "Forskjellen fra kontrollen er størst i «{{segment}}»: {{difference}} prosentpoeng.",
  },
  notes: {
    test: "«{{control}}» er kontrollen. Forskjell = variantens andel − kontrollens andel, i prosentpoeng, med Newcombes intervall; p fra den tosidige z-testen med felles andel.",
    lift: "Løft = variantens andel ÷ kontrollens andel − 1; grensene er symmetriske i logaritmen av forholdet (Katz).",
    verdict:
      "«Bedre» og «dårligere» betyr at p er under {{alpha}}, som svarer til {{confidence}} konfidensnivå.",
    size: "Kunder som trengs for at et så stort løft skal oppdages med en sjanse på {{power}}, og for at det ikke skal ses noe med en sjanse på {{confidence}} der det ikke er noe (tosidig).",
    noSize:
      "Hvor stor testen bør være, kan ikke sies ut fra en andel i kontrollen på {{rate}} og det løftet.",
    tooSmall:
      "Obs: testen er for liten for et løft på {{lift}}. «Ingen forskjell vist» betyr ikke at det ikke er noen.",
    peeking:
      "Bestem størrelsen på forhånd: en test som stanses så snart p er liten, finner forskjeller som ikke er der.",
    uneven:
      "Obs: gruppene er mer ulike i størrelse enn tilfeldigheter tilsier om kundene ble jevnt fordelt. Kontroller fordelingen.",
    missing: "Sammenligninger som er utelatt fordi en variant ikke har kunder i segmentet: {{count}}.",
    noSegment: "Se på segmentene for ideer til nye tester, ikke for bevis.",
  },
};
