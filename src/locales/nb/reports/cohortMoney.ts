import type { cohortMoney as english } from "../../en/reports/cohortMoney";
import type { Translation } from "../../locale";

export const cohortMoney: Translation<typeof english, "nb"> = {
  name: "Kohortomsetning",
  summary: "Hva har kundene som først kjøpte i hver periode, gitt siden?",
  options: {
    output: "Første tabell",
    outputHelp: "Livstidsverdien per kunde vises alltid",
    retention: "Vis også netto bevart omsetning",
  },
  outputs: {
    cumulative: "Livstidsverdi per kunde, etter hvert som den vokser",
    perCustomer: "Omsetning per kunde, per periode",
    revenue: "Kohortens omsetning, per periode",
    retention: "Netto bevart omsetning (NRR)",
  },
  titles: {
    cumulative: {
      day: "Livstidsverdi per kunde etter dager siden første ordre",
      week: "Livstidsverdi per kunde etter uker siden første ordre",
      month: "Livstidsverdi per kunde etter måneder siden første ordre",
      quarter: "Livstidsverdi per kunde etter kvartaler siden første ordre",
      year: "Livstidsverdi per kunde etter år siden første ordre",
    },
    perCustomer: {
      day: "Omsetning per kunde etter dager siden første ordre",
      week: "Omsetning per kunde etter uker siden første ordre",
      month: "Omsetning per kunde etter måneder siden første ordre",
      quarter: "Omsetning per kunde etter kvartaler siden første ordre",
      year: "Omsetning per kunde etter år siden første ordre",
    },
    revenue: {
      day: "Omsetning etter dager siden første ordre",
      week: "Omsetning etter uker siden første ordre",
      month: "Omsetning etter måneder siden første ordre",
      quarter: "Omsetning etter kvartaler siden første ordre",
      year: "Omsetning etter år siden første ordre",
    },
    retention: {
      day: "Netto bevart omsetning etter dager siden første ordre",
      week: "Netto bevart omsetning etter uker siden første ordre",
      month: "Netto bevart omsetning etter måneder siden første ordre",
      quarter: "Netto bevart omsetning etter kvartaler siden første ordre",
      year: "Netto bevart omsetning etter år siden første ordre",
    },
  },
  valueAt: {
    day_one: "LTV etter {{count}} dag",
    day_other: "LTV etter {{count}} dager",
    week_one: "LTV etter {{count}} uke",
    week_other: "LTV etter {{count}} uker",
    month_one: "LTV etter {{count}} måned",
    month_other: "LTV etter {{count}} måneder",
    quarter_one: "LTV etter {{count}} kvartal",
    quarter_other: "LTV etter {{count}} kvartaler",
    year_one: "LTV etter {{count}} år",
    year_other: "LTV etter {{count}} år",
  },
  retentionAt: {
    day_one: "Omsetning beholdt etter {{count}} dag",
    day_other: "Omsetning beholdt etter {{count}} dager",
    week_one: "Omsetning beholdt etter {{count}} uke",
    week_other: "Omsetning beholdt etter {{count}} uker",
    month_one: "Omsetning beholdt etter {{count}} måned",
    month_other: "Omsetning beholdt etter {{count}} måneder",
    quarter_one: "Omsetning beholdt etter {{count}} kvartal",
    quarter_other: "Omsetning beholdt etter {{count}} kvartaler",
    year_one: "Omsetning beholdt etter {{count}} år",
    year_other: "Omsetning beholdt etter {{count}} år",
  },
  charts: {
    cumulative: "Livstidsverdi per kunde",
    perCustomer: "Omsetning per kunde",
    retention: "Netto bevart omsetning",
  },
  captions: {
    cumulative:
      "I gjennomsnitt har en kunde gitt {{firstValue}} ({{first}}), og etter hvert {{lastValue}} ({{last}}).",
    perCustomer: "I gjennomsnitt gir en kunde {{firstValue}} ({{first}}) og {{lastValue}} ({{last}}).",
    retention:
      "Av omsetningen i sin første periode gir kundene {{firstValue}} ({{first}}) og {{lastValue}} ({{last}}).",
  },
  notes: {
    cumulative:
      "Livstidsverdi: all omsetning fra kohorten til og med den perioden ÷ alle kundene i den, også dem som ikke lenger kjøper. Det er omsetning, ikke fortjeneste.",
    perCustomer: "Omsetning per kunde: omsetningen fra kohorten i den perioden ÷ alle kundene i den.",
    revenue: "Omsetning: alle penger fra kohortens kunder i den perioden.",
    retention:
      "Netto bevart omsetning (NRR): omsetningen fra kohorten i den perioden ÷ omsetningen i den første perioden. Over 100 % bruker de som er igjen, mer enn de som falt fra, brukte. Den første perioden har alle kundenes første ordre, så den andre er langt lavere i de fleste butikker.",
    mean: "Gjennomsnittet er vektet, over alle kohorter, viste eller ikke, der perioden er over: alle penger ÷ alle kunder (for bevart omsetning: ÷ alle penger i de første periodene). Hver kolonne bygger på kohortene som er gamle nok, så den kan falle fra én til den neste.",
    refunds:
      "Refusjoner er trukket fra i perioden de ble gjort. Penger før en kundes første kjøp er ikke i noen kohort.",
    underWay: "Ingen periode er over ennå, så den som pågår, vises: tallene vil endre seg.",
  },
};
