import type { models as english } from "../../en/functions/models";
import type { Translation } from "../../locale";

export const models: Translation<typeof english, "nb"> = {
  "BGNBD.FIT": {
    title: "BG/NBD-modellen: tilpasning",
    summary: "Tilpasser BG/NBD-modellen for gjentatte kjøp til kunder; gir parameterne.",
    meaning:
      "En modell av kunder som kjøper av og til og en dag slutter uten å si fra. Hver kjøper i sin egen takt, og slutter etter hvert kjøp med sin egen sannsynlighet; r og alpha sier hvordan taktene er ulike mellom kunder, a og b hvordan sannsynlighetene er det. Av tilpasningen følger kjøpene som kan forventes av hver kunde, og sannsynligheten for at den fremdeles er aktiv. Den trenger minst 30 kunder med gjentatte kjøp.",
    formula:
      "sannsynlighetsmaksimering (maximum likelihood); gjennomsnittlig takt r ÷ alpha, gjennomsnittlig sannsynlighet for å slutte a ÷ (a + b)",
    inputs: {},
    columns: {
      name: "r, alpha, a, b; deretter log-likelihood, kunder, kunder med gjentatte kjøp",
      estimate: "Estimatet; alpha er i enheten til T",
      standardError: "Standardfeilen",
    },
    example:
      "45 kunder fulgt i 21 til 51 uker: de kjøper r ÷ alpha = 0,25 ganger i uken mens de er aktive, og slutter etter en tredel av kjøpene.",
    mistakes:
      "Å telle første kjøp med i x.\nÅ blande enheter: t_x og T må begge være i uker, eller begge i dager.\nÅ bruke den på abonnementer, der du vet hvem som sluttet: SBG.FIT er for dem.",
    find: "BG/NBD, buy till you die, BTYD, Fader, Hardie, forutsi kjøp, tilpasning, modell",
  },
  "BGNBD.EXPECT": {
    title: "BG/NBD-modellen: kjøp fra en ny kunde",
    summary: "Gjentatte kjøp som kan forventes av en tilfeldig ny kunde innen en tid t.",
    meaning:
      "Hvor ofte vil en kunde som kommer i dag, kjøpe igjen de neste t ukene, etter den tilpassede modellen?",
    formula:
      "E[X(t)] = (a + b − 1) ÷ (a − 1) · [1 − (alpha ÷ (alpha + t))^r · ₂F₁(r, b; a + b − 1; t ÷ (alpha + t))]",
    inputs: { t: "Tiden, i enheten til T; én verdi eller en kolonne." },
    columns: {},
    example: "Med parameterne for CDNOW-kundene gjør en ny kunde 1,44 gjentatte kjøp på 52 uker.",
    mistakes:
      "Å oppgi måneder når modellen er tilpasset i uker.\nÅ legge til første kjøp: resultatet teller gjentatte kjøp.",
    find: "BG/NBD, forventede kjøp, ny kunde, prognose",
  },
  "BGNBD.PREDICT": {
    title: "BG/NBD-modellen: kjøp fra en kunde",
    summary: "Kjøp som kan forventes av hver kunde i den neste tiden t, ut fra det den har gjort.",
    meaning:
      "Hva vil denne kunden gjøre videre? Dens egen historie veies mot alle de andres: den som kjøpte ofte og nylig, forventes å fortsette; den som kjøpte ofte, men for lenge siden, er trolig borte.",
    formula: "P(aktiv) × forventede kjøp fra en aktiv kunde med takt (r + x) ÷ (alpha + T), til den slutter",
    inputs: { t: "Tiden fremover, i enheten til T; én verdi eller en kolonne." },
    columns: {},
    example: "To gjentatte kjøp, det siste i uke 30,43 av 38,86: 1,23 kjøp forventes de neste 39 ukene.",
    mistakes:
      "Å oppgi måneder når modellen er tilpasset i uker.\nÅ bruke parametere fra en annen butikk eller en gammel tilpasning.",
    find: "BG/NBD, forutsi, prognose, forventede kjøp, neste ordrer, hvem vil kjøpe",
  },
  "BGNBD.ALIVE": {
    title: "BG/NBD-modellen: sannsynlighet for å være aktiv",
    summary: "Sannsynligheten for at hver kunde fremdeles er aktiv ved observasjonens slutt.",
    meaning:
      "Ingen sier fra når de slutter. Ut fra hvor ofte og hvor nylig en kunde kjøpte, sier modellen hvor sannsynlig det er at den fremdeles er der. Merk at den som bare har kjøpt én gang, i denne modellen alltid er aktiv: man kan først slutte etter et gjentatt kjøp.",
    formula: "1 ÷ (1 + a ÷ (b + x − 1) · ((alpha + T) ÷ (alpha + t_x))^(r + x)); 1 hvis x = 0",
    inputs: {},
    columns: {},
    example: "To gjentatte kjøp, det siste i uke 30,43 av 38,86: aktiv med en sannsynlighet på 72,7 %.",
    mistakes: "Å ta kunder med x = 0 for sikre: bruk PNBD.ALIVE hvis mange bare kjøpte én gang.",
    find: "BG/NBD, P(alive), aktiv, sannsynlighet, fare for frafall, fremdeles kunde",
  },
  "PNBD.FIT": {
    title: "Pareto/NBD-modellen: tilpasning",
    summary: "Tilpasser Pareto/NBD-modellen for gjentatte kjøp til kunder; gir parameterne.",
    meaning:
      "Klassikeren blant modellene av kunder som slutter uten varsel. Som BG/NBD, men en kunde kan slutte når som helst, ikke bare etter et kjøp: r og alpha sier hvordan kjøpstaktene er ulike mellom kunder, s og beta hvordan frafallstaktene er det. Den trenger minst 30 kunder med gjentatte kjøp.",
    formula:
      "sannsynlighetsmaksimering (maximum likelihood); gjennomsnittlig kjøpstakt r ÷ alpha, frafallstakt s ÷ beta",
    inputs: {},
    columns: {
      name: "r, alpha, s, beta; deretter log-likelihood, kunder, kunder med gjentatte kjøp",
      estimate: "Estimatet; alpha og beta er i enheten til T",
      standardError: "Standardfeilen",
    },
    example: "De 45 kundene fra BGNBD.FIT: r ÷ alpha = 0,19 kjøp i uken mens de er aktive.",
    mistakes:
      "Å telle første kjøp med i x.\nÅ sammenligne log-likelihood med den for andre data: bare modeller av de samme kundene kan sammenlignes.",
    find: "Pareto/NBD, buy till you die, BTYD, Schmittlein, forutsi kjøp, tilpasning, modell",
  },
  "PNBD.EXPECT": {
    title: "Pareto/NBD-modellen: kjøp fra en ny kunde",
    summary: "Gjentatte kjøp som kan forventes av en tilfeldig ny kunde innen en tid t.",
    meaning:
      "Hvor ofte vil en kunde som kommer i dag, kjøpe igjen de neste t ukene, etter den tilpassede modellen?",
    formula: "E[X(t)] = r beta ÷ (alpha (s − 1)) · [1 − (beta ÷ (beta + t))^(s − 1)]",
    inputs: { t: "Tiden, i enheten til T; én verdi eller en kolonne." },
    columns: {},
    example: "Med parameterne for CDNOW-kundene gjør en ny kunde 1,47 gjentatte kjøp på 52 uker.",
    mistakes: "Å oppgi måneder når modellen er tilpasset i uker.",
    find: "Pareto/NBD, forventede kjøp, ny kunde, prognose",
  },
  "PNBD.PREDICT": {
    title: "Pareto/NBD-modellen: kjøp fra en kunde",
    summary: "Kjøp som kan forventes av hver kunde i den neste tiden t, ut fra det den har gjort.",
    meaning: "Som BGNBD.PREDICT, etter Pareto/NBD-modellen.",
    formula:
      "P(aktiv) × (r + x)(beta + T) ÷ ((alpha + T)(s − 1)) · [1 − ((beta + T) ÷ (beta + T + t))^(s − 1)]",
    inputs: { t: "Tiden fremover, i enheten til T; én verdi eller en kolonne." },
    columns: {},
    example: "26 gjentatte kjøp, det siste i uke 30,857 av 31: 25,5 til forventes de neste 52 ukene.",
    mistakes:
      "Å oppgi måneder når modellen er tilpasset i uker.\nÅ bruke parametere fra en annen butikk eller en gammel tilpasning.",
    find: "Pareto/NBD, forutsi, prognose, forventede kjøp, neste ordrer, hvem vil kjøpe",
  },
  "PNBD.ALIVE": {
    title: "Pareto/NBD-modellen: sannsynlighet for å være aktiv",
    summary: "Sannsynligheten for at hver kunde fremdeles er aktiv ved observasjonens slutt.",
    meaning:
      "Ut fra hvor ofte og hvor nylig en kunde kjøpte, hvor sannsynlig er det at den fremdeles er der? I denne modellen kan også den som bare kjøpte én gang, være borte.",
    formula:
      "sjansen for å ha blitt til T ÷ (den + sjansen for å ha sluttet mellom t_x og T), over alle kunders takter",
    inputs: {},
    columns: {},
    example: "Den som kjøpte én gang og ikke igjen på 39 uker, er aktiv med en sannsynlighet på 29,4 %.",
    mistakes:
      "Å kalle en kunde tapt på grunn av en lav sannsynlighet: den sier hvem som bør vinnes tilbake først.",
    find: "Pareto/NBD, P(alive), aktiv, sannsynlighet, fare for frafall, fremdeles kunde",
  },
  "BGBB.FIT": {
    title: "BG/BB-modellen: tilpasning",
    summary: "Tilpasser BG/BB-modellen for kunder med et gitt antall anledninger; gir parameterne.",
    meaning:
      "For det som kan skje én gang i perioden: årlige gaver, konferanser, månedlige kasser. Hver kunde griper en anledning med sin egen sannsynlighet (alpha, beta), og kan før hver slutte for godt med en annen (gamma, delta). Kunder som er like, kan oppgis som én rad med antallet som vekt.",
    formula:
      "sannsynlighetsmaksimering (maximum likelihood); gjennomsnittlig sannsynlighet for å gripe en anledning alpha ÷ (alpha + beta), for å slutte gamma ÷ (gamma + delta)",
    inputs: {
      x: "Grepne anledninger etter første kjøp.",
      tx: "Nummeret på den siste grepne anledningen; 0 hvis ingen.",
      n: "Anledninger hver har hatt.",
      weights: "Kunder i hver rad; én i hver hvis utelatt.",
    },
    columns: {
      name: "alpha, beta, gamma, delta; deretter log-likelihood, kunder, kunder med gjentatte kjøp",
      estimate: "Estimatet",
      standardError: "Standardfeilen",
    },
    example: "446 givere med seks anledninger til å gi igjen, i tolv rader med antallet som vekt.",
    mistakes:
      "Å oppgi tider i t_x: det er nummeret på en anledning, fra 1 til n.\nÅ telle første gave som en anledning: n begynner etter den.",
    find: "BG/BB, gaver, anledninger, ideelle, årlig, tilpasning, modell",
  },
  "BGBB.EXPECT": {
    title: "BG/BB-modellen: kjøp fra en ny kunde",
    summary: "Anledninger en tilfeldig ny kunde forventes å gripe av de neste n.",
    meaning:
      "Hvor mange av de neste årlige innsamlingene vil en giver svare på som gir for første gang i dag?",
    formula: "alpha ÷ (alpha + beta) × forventet antall anledninger før den slutter, blant n",
    inputs: { n: "Anledningene fremover, et heltall; én verdi eller en kolonne." },
    columns: {},
    example: "Med disse parameterne svarer en ny giver på 2,22 av de neste seks innsamlingene.",
    mistakes: "Å legge til første gave: resultatet teller dem etter den.",
    find: "BG/BB, forventet, ny kunde, gaver, prognose",
  },
  "BGBB.PREDICT": {
    title: "BG/BB-modellen: kjøp fra en kunde",
    summary: "Fremtidige anledninger hver kunde forventes å gripe, ut fra det den har gjort.",
    meaning:
      "Hvor mange av de neste anledningene vil denne kunden gripe? Dens egen historie veies mot alle de andres.",
    formula: "P(aktiv) × (alpha + x) ÷ (alpha + beta + n) × forventet antall anledninger før den slutter",
    inputs: {
      x: "Grepne anledninger etter første kjøp.",
      tx: "Nummeret på den siste grepne anledningen; 0 hvis ingen.",
      n: "Anledninger hver har hatt.",
      opportunities: "Anledningene fremover, et heltall; én verdi eller en kolonne.",
    },
    columns: {},
    example: "To av seks grepet, den siste var den tredje: 0,54 av de neste fem forventes.",
    mistakes: "Å oppgi n der anledningene fremover skal stå: n er det som er forbi.",
    find: "BG/BB, forutsi, prognose, gaver, hvem vil gi",
  },
  "BGBB.ALIVE": {
    title: "BG/BB-modellen: sannsynlighet for å være aktiv",
    summary: "Sannsynligheten for at hver kunde fremdeles er aktiv ved neste anledning.",
    meaning: "Hvor sannsynlig er det at en giver som sist ga for to år siden, fremdeles er med?",
    formula: "1 ÷ (1 + oddsen for å ha sluttet ved en av anledningene etter t_x)",
    inputs: {
      x: "Grepne anledninger etter første kjøp.",
      tx: "Nummeret på den siste grepne anledningen; 0 hvis ingen.",
      n: "Anledninger hver har hatt.",
    },
    columns: {},
    example: "To av seks grepet, den siste var den tredje: fremdeles aktiv med en sannsynlighet på 32,1 %.",
    mistakes: "Å oppgi tider i t_x: det er nummeret på en anledning, fra 1 til n.",
    find: "BG/BB, P(alive), aktiv, sannsynlighet, giver, fremdeles kunde",
  },
};
