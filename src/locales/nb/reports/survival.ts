import type { survival as english } from "../../en/reports/survival";
import type { Translation } from "../../locale";

export const survival: Translation<typeof english, "nb"> = {
  name: "Overlevelse",
  summary: "Hvor lenge blir kundene, og blir noen grupper lenger enn andre?",
  need: "Én rad per kunde eller avtale, med start og, hvis den er over, slutt",
  options: {
    unit: "Tid i",
    units: { day: "dager", week: "uker", month: "måneder", quarter: "kvartaler", year: "år" },
    times: "Antall tider som vises",
    asOfHelp: "Den som ikke har sluttet innen den dagen, er fremdeles kunde",
  },
  customers: "Kunder",
  left: "Falt fra",
  there: "Fremdeles kunde",
  median: {
    day: "Median tid som kunde, dager",
    week: "Median tid som kunde, uker",
    month: "Median tid som kunde, måneder",
    quarter: "Median tid som kunde, kvartaler",
    year: "Median tid som kunde, år",
  },
  medianLow: "Median, nedre grense ({{confidence}})",
  medianHigh: "Median, øvre grense ({{confidence}})",
  expected: "Forventet frafall om alle grupper var like",
  after: {
    day: "Etter dager",
    week: "Etter uker",
    month: "Etter måneder",
    quarter: "Etter kvartaler",
    year: "Etter år",
  },
  stayAfter: {
    day_one: "Blir lenger enn {{count}} dag",
    day_other: "Blir lenger enn {{count}} dager",
    week_one: "Blir lenger enn {{count}} uke",
    week_other: "Blir lenger enn {{count}} uker",
    month_one: "Blir lenger enn {{count}} måned",
    month_other: "Blir lenger enn {{count}} måneder",
    quarter_one: "Blir lenger enn {{count}} kvartal",
    quarter_other: "Blir lenger enn {{count}} kvartaler",
    year_one: "Blir lenger enn {{count}} år",
    year_other: "Blir lenger enn {{count}} år",
  },
  time: {
    day_one: "{{time}} dag",
    day_other: "{{time}} dager",
    week_one: "{{time}} uke",
    week_other: "{{time}} uker",
    month_one: "{{time}} måned",
    month_other: "{{time}} måneder",
    quarter_one: "{{time}} kvartal",
    quarter_other: "{{time}} kvartaler",
    year_one: "{{time}} år",
    year_other: "{{time}} år",
  },
  atRisk: "Fulgt så lenge",
  leftThen: "Falt fra da",
  lastSeen: "Sist sett da, fremdeles kunde",
  share: "Andel som blir lenger",
  error: "Standardfeil",
  shareOf: "«{{group}}»",
  logRank: "Gruppene er ulike: p-verdi (log-rank)",
  titles: {
    groups: "Kunder etter gruppe",
    times: "Andel kunder som blir lenger",
    curve: "Alle trinn i overlevelseskurven",
    steps: "Punktene i diagrammet",
  },
  chart: "Hvor lenge kundene blir",
  captions: {
    median: "Halvparten av alle kundene har falt fra etter {{time}}; kurvene faller hver gang noen går.",
    noMedian:
      "Mer enn halvparten av kundene blir lenger enn noen er fulgt: {{share}} er der fremdeles ved enden av kurven.",
  },
  notes: {
    method:
      "Kaplan-Meier: hver gang noen faller fra, multipliseres andelen som blir, med 1 − falt fra ÷ fulgt så lenge. De som fremdeles er kunder, teller med så lenge de er sett.",
    interval:
      "Grenser: Greenwoods standardfeil, konfidensnivå {{confidence}}, symmetrisk i logaritmen av andelen.",
    median:
      "Medianen er den første tiden der høyst halvparten blir lenger; den er tom når mer enn halvparten blir lenger enn noen er fulgt.",
    logRank:
      "Log-rank-test av at gruppene blir like lenge: kjikvadrat {{chiSquare}}, frihetsgrader: {{degrees}}, p {{p}}.",
    manyGroups: "Med flere enn {{most}} grupper gjøres ingen log-rank-test.",
    noLogRank:
      "Gruppene kan ikke sammenlignes: det trengs to grupper som har kunder igjen når den første faller fra.",
    nobodyLeft: "Ingen har falt fra innen da, så det finnes verken noen median eller noe fall i kurven.",
    asOfChosen: "Beregnet per {{date}}, som valgt: den som falt fra senere, regnes som fremdeles kunde.",
    asOfLatest: "Beregnet per {{date}}, den siste datoen i dataene.",
    notYetStarted: "Rader som er utelatt fordi de starter etter den dagen: {{count}}.",
    endedBeforeStart: "Rader som er utelatt fordi slutt er før start: {{count}}. Rett dem i kilden.",
    tail: "Enden av en kurve bygger på få kunder: se på grensene og på hvor mange som er fulgt så lenge.",
    units: "En måned regnes som 30,44 dager, et kvartal som 91,31 og et år som 365,25.",
  },
};
