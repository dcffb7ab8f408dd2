import type { forecasts as english } from "../../en/functions/forecasts";
import type { Translation } from "../../locale";

export const forecasts: Translation<typeof english, "nb"> = {
  "SPEND.FIT": {
    title: "Gamma-Gamma-modellen: tilpasning",
    summary: "Tilpasser Gamma-Gamma-modellen for beløp per kjøp til kunder; gir parameterne.",
    meaning:
      "Hvor mye bruker kunder på et kjøp, og hvor ulike er de? Modellen bruker gjennomsnittet av hver kundes gjentatte kjøp som anslag på det sanne, bedre jo flere kjøp det er. Den trenger minst 30 kunder med gjentatte kjøp, og forutsetter at beløpet ikke henger sammen med hvor ofte de kjøper.",
    formula: "sannsynlighetsmaksimering (maximum likelihood); gjennomsnittsbeløp for alle p v ÷ (q − 1)",
    inputs: {},
    columns: {
      name: "p, q, v; deretter log-likelihood, kunder, kunder med gjentatte kjøp",
      estimate: "Estimatet; v er i penger",
      standardError: "Standardfeilen",
    },
    example:
      "Kundene med gjentatte kjøp fra BGNBD.FIT bruker 240 på et kjøp i gjennomsnitt for alle: p v ÷ (q − 1).",
    mistakes:
      "Å oppgi gjennomsnittet av alle kjøp: bare kjøpene etter det første teller, slik CUSTOMERS gir det.\nÅ bruke den der de som kjøper ofte, bruker mye mer: sjekk at x og repeat_mean knapt er korrelert.",
    find: "Gamma-Gamma, beløp, ordreverdi, tilpasning, modell",
  },
  "SPEND.EXPECT": {
    title: "Gamma-Gamma-modellen: beløp fra en kunde",
    summary: "Forventet beløp per kjøp fra hver kunde.",
    meaning:
      "En kunde med to kjøp på 22 er ikke en 22-kroners kunde ennå: det forventede ligger mellom dens eget gjennomsnitt og alles, nærmere dens eget jo flere kjøp det er. For en kunde uten gjentatte kjøp er det alles gjennomsnitt.",
    formula: "p (v + x · repeat_mean) ÷ (p x + q − 1)",
    inputs: {},
    columns: {},
    example: "To gjentatte kjøp på 22,35 i gjennomsnitt, der alle bruker 35,22: 24,66 forventes.",
    mistakes: "Å oppgi summen i stedet for gjennomsnittet av de gjentatte kjøpene.",
    find: "Gamma-Gamma, forventet beløp, ordreverdi, neste ordre",
  },
  "CLV.PREDICT": {
    title: "Livstidsverdi for kunder, forutsagt",
    summary: "Én rad per kunde: sannsynlighet for å være aktiv, kjøp, beløp og verdi innen horisonten.",
    meaning:
      "Hele veien fra en ordreliste til verdien av hver kunde: BG/NBD-modellen sier hvor mange kjøp som kan forventes, Gamma-Gamma-modellen hva hvert gir, og penger i senere måneder diskonteres fra månedens slutt. Sorter etter CLV for å se hvem du bør ta vare på. Den trenger minst 30 kunder med gjentatte kjøp.",
    formula: "CLV = margin × forventet beløp × Σ (forventede kjøp i måned k) ÷ (1 + d)^k",
    inputs: {
      horizonMonths: "Hvor mange måneder fremover, for eksempel 12; inntil 1200.",
      discountRatePerMonth: "Diskonteringsrente per måned: 0,01 for 1 %; 0 hvis utelatt.",
    },
    columns: {
      id: "Kunden, i den rekkefølgen de først forekommer",
      alive: "Sannsynlighet for å være aktiv ved as_of",
      expectedPurchases: "Forventede kjøp innen horisonten",
      expectedSpend: "Forventet beløp per kjøp",
      CLV: "Verdi innen horisonten, i dagens penger",
    },
    example: "Kunde C2 kjøpte ofte og nylig: 15,5 kjøp de neste tolv månedene er verdt 3915 i dag.",
    mistakes:
      "Å forvente at den kjenner kampanjer eller årstider: den fortsetter som det var.\nEn liste med bare det siste året: kunder fra før ser ut som nye.\nÅ utelate as_of når listen slutter før i dag.",
    find: "CLV, livstidsverdi, forutsi, prognose, BG/NBD, Gamma-Gamma, mest verdifulle kunder, fremtidig verdi",
  },
  "SBG.FIT": {
    title: "sBG-modellen for avtaler: tilpasning",
    summary: "Tilpasser den forskjøvne beta-geometriske modellen til dem som er igjen av én kohort.",
    meaning:
      "For abonnementer og medlemskap. Kunder er ulike i hvor lett de sier opp ved en fornyelse; de som sier opp lett, går først, så andelen som blir, stiger blant dem som er igjen. Fra noen få fornyelser fører modellen kurven videre.",
    formula:
      "sannsynlighetsmaksimering (maximum likelihood); andelen som blir, ved fornyelse nummer j (beta + j − 1) ÷ (alpha + beta + j − 1)",
    inputs: {
      survivors: "Kunder ved start, så dem som er igjen etter hver periode: heltall som aldri stiger.",
    },
    columns: {
      name: "alpha, beta; deretter log-likelihood og kunder",
      estimate: "Estimatet",
      standardError: "Standardfeilen",
    },
    example: "Av 1000 abonnenter fornyet 869 én gang, 743 to ganger, 491 sju ganger.",
    mistakes:
      "Å oppgi andeler i stedet for antall kunder.\nÅ blande kunder som begynte til ulik tid: ta én kohort, talt fra starten.",
    find: "sBG, beta-geometrisk, abonnement, avtale, kontrakt, fornyelse, frafallskurve, fremskriv kundebevaring, lojalitet",
  },
  "SBG.SURVIVAL": {
    title: "sBG-modellen for avtaler: andel igjen",
    summary: "Andelen av en kohort som fremdeles er der etter så mange perioder.",
    meaning: "Kurven til den tilpassede modellen, også forbi periodene som er observert.",
    formula: "Π (beta + j) ÷ (alpha + beta + j) over j = 0 … periods − 1",
    inputs: { periods: "Antall perioder siden start, et heltall; én verdi eller en kolonne." },
    columns: {},
    example: "Fra abonnentenes sju fornyelser forventer modellen 46,0 % etter åtte og 43,6 % etter ni.",
    mistakes: "Å fremskrive mange år fra to eller tre perioder: se på standardfeilene.",
    find: "sBG, overlevelse, bevaringskurve, lojalitetskurve, fremskriving, abonnement, hvor mange er igjen",
  },
  "SBG.DERL": {
    title: "sBG-modellen for avtaler: gjenstående levetid",
    summary:
      "Betalinger som fremdeles kan forventes fra en kunde som har fornyet så mange ganger, diskontert.",
    meaning:
      "Hva er en kunde verdt fra nå av? Antall betalinger som kan forventes fra fornyelsen som står for tur, og som teller fullt, hver senere diskontert. Ganger beløpet er det den gjenstående verdien. Den stiger med fornyelsene som er gjort: de som har blitt, pleier å bli.",
    formula:
      "(beta + k) ÷ (alpha + beta + k) · ₂F₁(1, beta + k + 1; alpha + beta + k + 1; 1 ÷ (1 + d)), etter k fornyelser",
    inputs: { renewals: "Fornyelser hittil, et heltall; én verdi eller en kolonne." },
    columns: {},
    example: "Etter sju fornyelser, ved 10 % i året, kan det fremdeles forventes 7,53 betalinger.",
    mistakes:
      "Å telle første kjøp som en fornyelse.\nÅ bruke ett frafall for alle: LTV.CHURN gir da lojale kunder for lav verdi.",
    find: "sBG, DERL, gjenstående verdi, restverdi, abonnement, fornyelse",
  },
};
