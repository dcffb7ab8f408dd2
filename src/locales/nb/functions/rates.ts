import type { rates as english } from "../../en/functions/rates";
import type { Translation } from "../../locale";

export const rates: Translation<typeof english, "nb"> = {
  CRR: {
    title: "Kundelojalitet (andel beholdte kunder)",
    summary: "Andelen av kundene ved periodens start som fremdeles er kunder ved slutten.",
    meaning:
      "Hvor mange av dem som var kunder da perioden begynte, er fremdeles kunder når den slutter? Nye kunder trekkes fra, slik at vekst ikke kan skjule dem som falt fra. Sammenlign bare perioder som er like lange.",
    formula: "(end − acquired) ÷ start",
    inputs: {
      start: "Kunder ved periodens start.",
      end: "Kunder ved periodens slutt, nye medregnet.",
      acquired: "De av end som ble vunnet i perioden; 0 hvis utelatt.",
    },
    columns: {},
    example:
      "Året begynte med 1000 kunder og endte med 800, hvorav 200 var nye. Altså ble 600 av de 1000: 60 %.",
    mistakes:
      "Å glemme de nye kundene: da regnes vekst som lojalitet, og andelen blir for høy.\nÅ sammenligne en månedlig andel med en årlig. 95 % i måneden er omtrent 54 % i året (0,95 opphøyd i 12).\nÅ vente tallet 60: resultatet er en andel, så formater cellen som prosent.",
    find: "kundelojalitet, lojalitet, CRR, beholdt, ble værende, hvor mange kunder ble",
  },
  CHURN: {
    title: "Kundefrafall",
    summary: "Andelen kunder som falt fra i perioden; basis sier hvilke kunder den er en andel av.",
    meaning:
      "Hvor stor andel av kundene falt fra? Det deles på ulike tall: kundene ved start (vanlig), ved slutt, gjennomsnittet av de to, eller alle som kunne falle fra. Si hvilket du bruker, og hold deg til det, ellers sier utviklingen ingenting. Regnet av kundene ved start blir frafall og lojalitet til sammen 1.",
    formula:
      "lost ÷ grunnlag, der grunnlaget er start, eller end = start − lost + acquired, eller (start + end) ÷ 2, eller start + acquired",
    inputs: {
      start: "Kunder ved periodens start.",
      lost: "Kunder som falt fra i perioden.",
      acquired: "Kunder vunnet i perioden; 0 hvis utelatt.",
      basis: 'Del på: "start" (0), "end" (1), "mean" (2) eller "exposed" (3). "start" hvis utelatt.',
    },
    columns: {},
    example:
      "400 av 1000 kunder falt fra i løpet av året. Hvor mange som ble vunnet, spiller ingen rolle her: frafallet er 40 %.",
    mistakes:
      'Å dele frafalne, der noen er nye, på kundene ved start: en slik andel lar seg ikke tolke. Bruk grunnlaget "exposed" når også nye falt fra.\nÅ legge sammen månedlige andeler til en årlig: 5 % i måneden er 46 % i året, ikke 60 %.',
    find: "frafall, kundefrafall, churn, tapt, sluttet, sagt opp, hvor mange kunder sluttet",
  },
  RPR: {
    title: "Gjenkjøpsrate",
    summary: "Andelen kunder som kjøpte mer enn én gang.",
    meaning:
      "Hvor mange av dem som kjøpte noe, kom tilbake og kjøpte igjen? Et kjøp er én kunde på én dag: flere ordrer samme dag er ett kjøp. Oppgi tidsrommet du teller i, for et lengre tidsrom gir alltid en høyere rate.",
    formula: "repeat_customers ÷ customers",
    inputs: {
      repeatCustomers: "Kunder med mer enn ett kjøp.",
      customers: "Kunder med minst ett kjøp.",
    },
    columns: {},
    example: "Av 2357 kunder kjøpte 946 igjen: 40 %.",
    mistakes:
      "Å telle ordrer i stedet for kunder: en kunde med ti ordrer er én gjenkjøpskunde.\nÅ sammenligne en butikks første år med det tredje: nye kunder har hatt kortere tid på seg. COHORT sammenligner like med like.",
    find: "gjenkjøp, gjenkjøpsrate, RPR, kom tilbake, kjøpte igjen, hvor mange kunder kom tilbake",
  },
};
