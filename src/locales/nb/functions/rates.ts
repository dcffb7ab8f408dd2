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
  LTV: {
    title: "Livstidsverdi for en kunde",
    summary: "Hva en kunde gir gjennom årene som kunde, i dagens penger.",
    meaning:
      "Verdien av en kunde når du vet eller antar hvor lenge den blir: hva en ordre gir, ganger ordrer i året, ganger år, ganger margin. Med diskonteringsrente teller senere års penger mindre; pengene for hvert år regnes som mottatt midt i året.",
    formula:
      "order_value × orders_per_year × margin × Σ (1 + d)^−(k − ½) over årene k = 1 … n, og for en siste del f av et år f · (1 + d)^−(n + f/2)",
    inputs: {
      orderValue: "Hva en gjennomsnittlig ordre gir.",
      ordersPerYear: "Ordrer en kunde legger inn i året.",
      years: "Antall år kunden blir, for eksempel 2,5.",
      margin: "Andelen av pengene som er fortjeneste, 0 til 1; 1 hvis utelatt, altså omsetning.",
      discountRatePerYear: "Diskonteringsrente i året, for eksempel 0,1 for 10 %; 0 hvis utelatt.",
    },
    columns: {},
    example: "En bedriftskunde bestiller for 5000 fire ganger i året og blir i åtte år: 160 000 i omsetning.",
    mistakes:
      "Å utelate marginen og sammenligne resultatet med anskaffelseskostnaden: da sammenlignes omsetning med kostnad.\nÅ blande perioder: ordrer og levetid skal være i år, og renten årlig.\nÅ ta en gjetning om levetiden for et faktum. Vet du frafallet i stedet, så bruk LTV.CHURN.",
    find: "livstidsverdi, LTV, CLV, kundeverdi, hvor mye gir en kunde",
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
  NPS: {
    title: "Net Promoter Score (NPS)",
    summary: "Ambassadører minus kritikere i prosent av svarene, fra −100 til 100.",
    meaning:
      "Blant dem som svarte på «Hvor sannsynlig er det at du vil anbefale oss, fra 0 til 10?», er den som svarer 9 eller 10 en ambassadør, den som svarer 0 til 6 en kritiker, og 7 eller 8 er nøytralt. Resultatet er andelen ambassadører minus andelen kritikere, i poeng. Tomme celler og tekster er ikke svar og hoppes over.",
    formula: "100 × (ambassadører − kritikere) ÷ svar",
    inputs: {
      scores: "Svarene: en kolonne eller rad med celler. Tomme celler og tekster hoppes over.",
      promoterMin: "Laveste karakter for en ambassadør; 9 hvis utelatt.",
      detractorMax: "Høyeste karakter for en kritiker; 6 hvis utelatt.",
      scaleMax: "Høyeste karakter på skalaen, som begynner på 0; 10 hvis utelatt.",
    },
    columns: {},
    example: "Ti svar: fire ambassadører, fire nøytrale og to kritikere. 40 % minus 20 % gir 20.",
    mistakes:
      "Å ta gjennomsnittet av karakterene: et snitt på 7,7 er ikke en NPS.\nÅ lese for mye ut av få svar: med 50 svar er usikkerheten 20 poeng eller mer. NPS.CI sier hvor stor den er.\nÅ bruke de vanlige grensene på en annen skala. For 0 til 9 med ambassadører fra 8 og kritikere til 5, oppgi 8; 5; 9.",
    find: "NPS, anbefale, ambassadører, kritikere, undersøkelse, tilfredshet",
  },
};
