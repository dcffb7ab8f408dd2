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
    basis: {
      start: "Kunder ved periodens start",
      end: "Kunder ved periodens slutt: start − lost + acquired",
      mean: "Gjennomsnittet av start og slutt",
      exposed: "Alle som kunne falle fra: start + acquired",
    },
  },
  page,
};
