import type { functionGuide as english } from "../en/functions";
import type { Translation } from "../locale";
import { page } from "./functions/page";
import { rates } from "./functions/rates";

export const functionGuide: Translation<typeof english, "nb"> = {
  functions: { ...rates },
  inputs: {
    headers: "SANN (standard) setter kolonnenavnene over resultatet, USANN utelater dem.",
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
      exact: "Clopper og Pearsons intervall: aldri for smalt, derfor videre",
    },
  },
  page,
};
