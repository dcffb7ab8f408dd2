import type { experiments as english } from "../../en/functions/experiments";
import type { Translation } from "../../locale";

export const experiments: Translation<typeof english, "nb"> = {
  "AB.TEST": {
    title: "A/B-test",
    summary: "Om b lykkes oftere enn a: forskjell, intervall, løft og p-verdi.",
    meaning:
      "To grupper av kunder fikk to tilbud. Gjorde det andre det bedre, eller er det tilfeldig? Forskjellen kommer med Newcombes intervall, p-verdien fra den tosidige z-testen med felles andel. Under 0,05 kalles vanligvis signifikant.",
    formula: "z = (rate b − rate a) ÷ √(q(1 − q)(1/trials a + 1/trials b)), der q er andelen i begge sammen",
    inputs: {
      successesA: "Hvor mange i den første gruppen som gjorde det.",
      trialsA: "Hvor mange som var i den første gruppen.",
      successesB: "Hvor mange i den andre gruppen som gjorde det.",
      trialsB: "Hvor mange som var i den andre gruppen.",
    },
    columns: {
      rateA: "Andelen i den første gruppen",
      rateB: "Andelen i den andre gruppen",
      difference: "rate_b − rate_a",
      low: "Nedre grense for intervallet",
      high: "Øvre grense for intervallet",
      lift: "rate_b ÷ rate_a − 1",
      z: "Forskjellen i standardfeil",
      p: "Sjansen for en slik forskjell om det ikke var noen (tosidig)",
    },
    example:
      "48 av 80 kunder tok tilbud a, 56 av 70 tilbud b: 20 prosentpoeng mer, mellom 5,2 og 33,4 med 95 % sikkerhet, p = 0,008.",
    mistakes:
      "Å sjekke hver dag og stanse så snart p er under 0,05: da finner man forskjeller som ikke finnes. Fastsett størrelsen på forhånd med AB.SIZE.\nÅ telle besøk i stedet for kunder: besøk fra samme kunde er ikke uavhengige.",
    find: "A/B-test, splittest, eksperiment, signifikans, løft, konvertering, hva er best",
  },
  "AB.SIZE": {
    title: "Størrelsen på en A/B-test",
    summary: "Kunder som trengs i hver av to grupper for å oppdage et gitt løft.",
    meaning:
      "Før en test: hvor mange kunder trenger hver gruppe for at et løft som er verdt det, oppdages med god sjanse (power), og at ikke noe ses som ikke er der (alpha)? Små løft krever store grupper: halve løftet tar fire ganger så mange.",
    formula:
      "((z₁ √(2 p(1 − p)) + z₂ √(p₁(1 − p₁) + p₂(1 − p₂))) ÷ (p₂ − p₁))², rundet opp, med p₂ = p₁ (1 + lift) og p gjennomsnittet; z₁ er normalkvantilen for 1 − alpha/2, z₂ for power",
    inputs: {
      baseRate: "Andelen uten endringen, for eksempel 0,1.",
      lift: "Det relative løftet som er verdt å finne: 0,2 for fra 10 % til 12 %; negativt for et fall.",
      alpha: "Sjansen som tas for å se et løft som ikke er der; 0,05 hvis utelatt.",
      power: "Sjansen som ønskes for å se et løft som er der; 0,8 hvis utelatt.",
    },
    columns: {},
    example: "For å oppdage en økning fra 10 % til 12 % trenger hver gruppe 3841 kunder.",
    mistakes:
      "Å oppgi løftet i prosentpoeng: fra 10 % til 12 % er det 0,2, ikke 0,02.\nÅ ta resultatet for begge grupper til sammen: det gjelder hver.",
    find: "utvalgsstørrelse, A/B-test, styrke, hvor mange kunder, eksperiment, plan",
  },
  COMPARE: {
    title: "Sammenligning av to perioders rater",
    summary: "Om en rate endret seg mer enn tilfeldig fra en periode til den neste.",
    meaning:
      "Kundebevaringen var 60 % i fjor og er 80 % nå: er det en endring eller tilfeldig? Som AB.TEST, men fra rater, som kan være avrundet, og antall kunder de gjelder.",
    formula:
      "change = rate_after − rate_before; relative_change = rate_after ÷ rate_before − 1; intervall og p som i AB.TEST",
    inputs: {
      rateBefore: "Raten i den første perioden, 0 til 1.",
      rateAfter: "Raten i den andre perioden, 0 til 1.",
      nBefore: "Hvor mange kunder den første raten gjelder.",
      nAfter: "Hvor mange kunder den andre raten gjelder.",
    },
    columns: {
      change: "rate_after − rate_before: 0,05 er fem prosentpoeng",
      relativeChange: "rate_after ÷ rate_before − 1",
      low: "Nedre grense for intervallet",
      high: "Øvre grense for intervallet",
      p: "Sjansen for en slik endring om det ikke var noen (tosidig)",
    },
    example: "60 % av 80 kunder før, 80 % av 70 etter: 20 prosentpoeng mer, p = 0,008.",
    mistakes:
      "Å si «5 % mer» når det er fem prosentpoeng: fra 60 % til 65 % er fem prosentpoeng, eller 8,3 % mer.\nÅ sammenligne årstider som er ulike uansett: desember med desember før.",
    find: "sammenligne perioder, før og etter, endring, trend, signifikant, år mot år",
  },
};
