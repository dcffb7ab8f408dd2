import type { promoters as english } from "../../en/functions/promoters";
import type { Translation } from "../../locale";

export const promoters: Translation<typeof english, "nb"> = {
  NPS: {
    title: "Net Promoter Score (NPS)",
    summary: "Ambassadører minus kritikere i prosent av svarene, fra −100 til 100.",
    meaning:
      "Blant dem som svarte på «Hvor sannsynlig er det at du vil anbefale oss, fra 0 til 10?», er den som svarer 9 eller 10 en ambassadør, den som svarer 0 til 6 en kritiker, og 7 eller 8 er nøytralt. Resultatet er andelen ambassadører minus andelen kritikere, i poeng. Tomme celler og tekster er ikke svar og hoppes over.",
    formula: "100 × (ambassadører − kritikere) ÷ svar",
    inputs: {
      scores: "Svarene: en kolonne eller rad med celler. Tomme celler og tekster hoppes over.",
    },
    columns: {},
    example: "Ti svar: fem ambassadører, to nøytrale og tre kritikere. 50 % minus 30 % gir 20.",
    mistakes:
      "Å ta gjennomsnittet av karakterene: et gjennomsnitt på 7,7 er ikke en NPS.\nÅ lese for mye ut av få svar: med 50 svar er usikkerheten 20 poeng eller mer. NPS.CI sier hvor stor den er.\nÅ bruke de vanlige grensene på en annen skala. For 0 til 9 med ambassadører fra 8 og kritikere til 5, oppgi 8; 5; 9.",
    find: "NPS, anbefale, ambassadører, kritikere, undersøkelse, tilfredshet",
  },

  "NPS.COUNTS": {
    title: "NPS fra antall svar",
    summary: "Ambassadører minus kritikere i prosent av svarene, fra antallene.",
    meaning: "Samme resultat som NPS, for den som allerede har talt opp svarene.",
    formula: "100 × (promoters − detractors) ÷ (promoters + passives + detractors)",
    inputs: { promoters: "Svar på 9 og 10.", passives: "Svar på 7 og 8.", detractors: "Svar fra 0 til 6." },
    columns: {},
    example: "50 ambassadører, 30 nøytrale og 20 kritikere: 30.",
    mistakes: "Å utelate de nøytrale: de er svar, og senker andelen av de to andre.",
    find: "NPS, antall, ambassadører, nøytrale, kritikere",
  },
  "NPS.CI": {
    title: "NPS med konfidensintervall",
    summary: "Resultatet, konfidensintervallet, standardfeilen og antall svar.",
    meaning:
      "Resultatet fra få svar kan ligge langt fra alle kunders. Intervallet sier hvor langt: med 95 % sikkerhet ligger det sanne resultatet i det. Svarene regnes som et tilfeldig utvalg av alle kunder.",
    formula:
      "NPS ± z · SE, der SE = 100 √((p + d − (p − d)²) ÷ n), p og d er andelene ambassadører og kritikere blant n svar",
    inputs: { scores: "Svarene: en kolonne eller rad med celler. Tomme celler og tekster hoppes over." },
    columns: {
      score: "NPS",
      low: "Nedre grense for intervallet, ikke under −100",
      high: "Øvre grense for intervallet, ikke over 100",
      standardError: "Standardfeilen, i poeng",
      answers: "Antall svar",
    },
    example: "Ti svar gir 20, men det kan være alt fra −34 til 74: ti svar sier lite.",
    mistakes:
      "Å ta en endring på noen få poeng for en trend. Test den med NPS.TEST.\nÅ håpe at intervallet gjør opp for dem som ikke svarte: det sier bare noe om tilfeldigheter.",
    find: "NPS, feilmargin, konfidensintervall, hvor mange svar trengs",
  },
  "NPS.TEST": {
    title: "Forskjell mellom to NPS",
    summary: "Hvor mye NPS for b ligger over a, med intervall og p-verdi.",
    meaning:
      "Steg resultatet, er to kundegrupper ulike, eller er det tilfeldig? Jo mindre p, desto mindre forklarer tilfeldigheter: under 0,05 kalles vanligvis signifikant. De to gruppene regnes som uavhengige utvalg.",
    formula: "z = (NPS b − NPS a) ÷ √(SE a² + SE b²); p = P(|Z| ≥ |z|)",
    inputs: { scoresA: "Svarene fra den første gruppen eller tiden.", scoresB: "Svarene fra den andre." },
    columns: {
      difference: "NPS for b minus NPS for a, i poeng",
      low: "Nedre grense for intervallet",
      high: "Øvre grense for intervallet",
      z: "Forskjellen i standardfeil",
      p: "Sjansen for en slik forskjell om det ikke var noen (tosidig)",
    },
    example:
      "Fire svar før og fire etter: 25 poeng høyere, men med p = 0,68 er det ikke annet enn tilfeldighet.",
    mistakes:
      "Å teste hver måned mot hver: av tjue tester er én signifikant ved ren tilfeldighet.\nÅ bruke den på de samme menneskene spurt to ganger: de er ikke uavhengige.",
    find: "NPS, sammenligne, signifikant, forskjell, test, endring",
  },
};
