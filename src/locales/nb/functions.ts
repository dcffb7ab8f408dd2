import type { functionGuide as english } from "../en/functions";
import type { Translation } from "../locale";
import { cohorts } from "./functions/cohorts";
import { experiments } from "./functions/experiments";
import { forecasts } from "./functions/forecasts";
import { models } from "./functions/models";
import { orders } from "./functions/orders";
import { page } from "./functions/page";
import { promoters } from "./functions/promoters";
import { rates } from "./functions/rates";
import { segments } from "./functions/segments";
import { survival } from "./functions/survival";
import { value } from "./functions/value";

export const functionGuide: Translation<typeof english, "nb"> = {
  functions: {
    ...cohorts,
    ...experiments,
    ...forecasts,
    ...models,
    ...orders,
    ...promoters,
    ...rates,
    ...segments,
    ...survival,
    ...value,
  },
  areas: {
    rates: "Rater",
    value: "Verdi og kostnad",
    promoters: "NPS",
    orders: "Fra en ordreliste",
    cohorts: "Kohorter",
    segments: "Segmenter",
    models: "Modeller og prognoser",
    survival: "Hvor lenge kunder blir",
    experiments: "Sammenligninger og tester",
  },
  inputs: {
    headers: "SANN (standard) setter kolonnenavnene over resultatet, USANN utelater dem.",
    margin: "Andelen av pengene som er fortjeneste, 0 til 1; 1 gir omsetning.",
    promoterMin: "Laveste karakter for en ambassadør; 9 hvis utelatt.",
    detractorMax: "Høyeste karakter for en kritiker; 6 hvis utelatt.",
    scaleMax: "Høyeste karakter på skalaen, som begynner på 0; 10 hvis utelatt.",
    confidence: "Konfidensnivå for intervallet, for eksempel 0,95, som også brukes hvis utelatt.",
    timing:
      'Når første betaling kommer: "now" (0), "first-renewal" (1) eller "period-end" (2). "now" hvis utelatt.',
    discountRatePerPeriod: "Diskonteringsrente per periode: 0,01 for 1 %, 0 for ingen diskontering.",
    ids: "Kunden på hver ordrelinje: en kolonne eller rad med tekster eller tall.",
    dates: "Datoen for hver ordrelinje, i like mange celler som ids.",
    amounts: "Beløpet på hver ordrelinje, refusjoner negative, i like mange celler som ids.",
    orderIds: "Ordrenummeret på hver linje, når en ordre har flere linjer eller en dag flere ordrer.",
    asOf: "Datoen resultatet beregnes per; senere ordrer utelates. Siste dato i dataene hvis utelatt.",
    period: 'Periodens lengde: "day", "week", "month", "quarter" eller "year". "month" hvis utelatt.',
    mode: 'Hvem som teller: "on", "on-or-after", "every" eller "within". "on" hvis utelatt.',
    bins: "Høyeste poengsum, 2 til 10; 5 hvis utelatt.",
    params: "Hele resultatet av modellens FIT-funksjon, eller bare parameterne i samme rekkefølge.",
    x: "Gjentatte kjøp for hver kunde: kjøp etter det første, slik CUSTOMERS gir dem.",
    tx: "Tid fra kundens første kjøp til det siste; 0 hvis det bare var ett.",
    T: "Tid fra kundens første kjøp til observasjonens slutt, i samme enhet som t_x.",
    repeatMean: "Gjennomsnittsbeløpet for kundens gjentatte kjøp; 0 hvis det ikke var noen.",
    durations: "Hvor lenge hver kunde ble fulgt, i én og samme enhet: dager, måneder.",
    events: "1 eller SANN hvis kunden falt fra da, 0 eller USANN hvis den var kunde da den sist ble sett.",
  },
  kinds: {
    count: "et antall kunder, ordrer eller poeng, 0 eller mer",
    number: "et tall",
    money: "et pengebeløp",
    rate: "en andel: 0,2 eller 20%",
    score: "en karakter på undersøkelsens skala",
    date: "en dato",
    days: "et antall dager",
    flag: "SANN eller USANN",
    option: "et av ordene nedenfor, i anførselstegn, eller nummeret",
    ids: "en kolonne eller rad med kunde-ID-er: tekster eller tall",
    dates: "en kolonne eller rad med datoer",
    amounts: "en kolonne eller rad med beløp",
    groups: "en kolonne eller rad med navn",
    scores: "en kolonne eller rad med karakterer; tomme celler og tekster hoppes over",
    events: "en kolonne eller rad med 1 og 0, eller SANN og USANN",
    numbers: "et tall, eller en kolonne eller rad med tall",
    parameters: "resultatet av den tilhørende FIT-funksjonen, eller estimatene i den rekkefølgen",
  },
  units: {
    text: "tekst",
    count: "antall",
    number: "tall",
    rate: "andel: 0,6 er 60 %",
    money: "penger, i samme valuta som inndataene",
    date: "dato",
    days: "antall dager",
    score: "poeng fra −100 til 100",
  },
  options: {
    period: {
      day: "Kalenderdager",
      week: "Uker etter ISO 8601, fra mandag",
      month: "Kalendermåneder",
      quarter: "Kalenderkvartaler",
      year: "Kalenderår",
    },
    mode: {
      on: "Kjøpte i den perioden",
      "on-or-after": "Kjøpte i den perioden eller senere",
      every: "Kjøpte i hver periode til og med den",
      within: "Kjøpte igjen i en periode til og med den",
    },
    output: {
      rate: "Andel av kohortens kunder",
      count: "Antall kunder",
    },
    revenueOutput: {
      revenue: "Penger i perioden",
      "per-customer": "Penger i perioden per kunde i kohorten",
      cumulative: "Alle penger så langt per kunde: livstidsverdien etter hvert som den vokser",
      retention: "Penger i perioden som andel av alder 0",
    },
    basis: {
      start: "Kunder ved periodens start",
      end: "Kunder ved periodens slutt: start − lost + acquired",
      mean: "Gjennomsnittet av start og slutt",
      exposed: "Alle som kunne falle fra: start + acquired",
    },
    timing: {
      now: "Første betaling kommer nå",
      "first-renewal": "Første betaling kommer ved første fornyelse",
      "period-end": "Betalingene kommer ved slutten av hver periode",
    },
    method: {
      wilson: "Wilsons intervall: riktig i gjennomsnitt, det vanlige valget",
      exact: "Clopper og Pearsons intervall: aldri for smalt, derfor bredere",
    },
  },
  page,
};
