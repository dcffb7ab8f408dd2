import type { segments as english } from "../../en/functions/segments";
import type { Translation } from "../../locale";

export const segments: Translation<typeof english, "nb"> = {
  RFM: {
    title: "RFM-poeng og segmenter",
    summary: "Én rad per kunde: dager siden siste kjøp, kjøp, beløp, poengene deres og segmentet.",
    meaning:
      "Hvor nylig, hvor ofte og for hvor mye, hver med poeng fra 1 til 5 målt mot de andre kundene: 5 er best. Kunder som er like, har alltid samme poengsum. R og gjennomsnittet av F og M plasserer så hver kunde i ett av elleve segmenter, fra champions til lost.",
    formula: "poengsum = 1 + heltallsdelen av (bins × kunder som er klart dårligere ÷ kunder)",
    inputs: {},
    columns: {
      id: "Kunden",
      daysSinceLastOrder: "Dager fra siste kjøp til as_of",
      purchases: "Dager med kjøp",
      spend: "Alle penger, refusjoner fratrukket",
      R: "Poengsum for hvor nylig",
      F: "Poengsum for hvor ofte",
      M: "Poengsum for beløp",
      segment:
        "champions er mestere, loyal lojale, potential loyalists mulige lojale, new customers nye, promising lovende, need attention trenger oppmerksomhet, about to sleep i ferd med å sovne, at risk i faresonen, can't lose må ikke mistes, hibernating i dvale, lost tapte",
    },
    example: "Ann kjøpte oftest, brukte mest og var her nylig: R = 3, F = 4, M = 4, en lojal kunde.",
    mistakes:
      "Å sammenligne poeng fra to lister: de rangerer kunder innenfor en liste.\nÅ bruke den på noen få kunder: av fire kan den beste ikke nå 5, for poengene sier hvor stor andel som er dårligere.\nÅ forvente like store grupper: mange kunder med ett kjøp har samme poengsum, og det skal de ha.",
    find: "RFM, nylig, frekvens, beløp, segmentering, beste kunder, mestere, faresonen",
  },
  "RFM.SUMMARY": {
    title: "RFM-segmenter i sammendrag",
    summary: "Én rad per segment: kunder, omsetning, gjennomsnitt og et forslag til tiltak.",
    meaning:
      "Hvor mange kunder og hvor mye av omsetningen som er i hvert av de elleve RFM-segmentene, og hva som kan gjøres. Segmenter uten kunder vises med 0.",
    formula: "share = kunder i segmentet ÷ kunder; revenue_share = omsetningen i det ÷ omsetning",
    inputs: {},
    columns: {
      segment: "Segmentet, de beste først",
      customers: "Kunder i det",
      share: "Andel av alle kunder",
      revenue: "Penger de har gitt",
      revenueShare: "Andel av alle penger",
      meanDays: "Gjennomsnittlig antall dager siden siste kjøp",
      meanPurchases: "Gjennomsnittlig antall kjøp",
      meanSpend: "Gjennomsnittlig beløp per kunde",
      tactic:
        "Hva som vanligvis gjøres: reward er belønne, offer more tilby mer, invite to the programme invitere til programmet, welcome ønske velkommen, keep in touch holde kontakten, remind with an offer minne om med et tilbud, reactivate vekke, win back vinne tilbake, call in person ringe selv, try a discount prøve rabatt, let go slippe",
    },
    example: "Én lojal kunde av fire gir 36 % av omsetningen.",
    mistakes: "Å behandle tiltakene som regler: de er bare et utgangspunkt for dine egne.",
    find: "RFM, segmenter, sammendrag, tiltak, kampanje, andel av omsetningen",
  },
  LIFECYCLE: {
    title: "Stadier i kundens livsløp",
    summary: "Én rad per kunde: ny, aktiv, på vei bort eller tapt, etter dager siden kjøpene.",
    meaning:
      "Hvor står hver kunde? «new» hvis første kjøp var for høyst active_days siden, «active» hvis det siste var det, «leaving» hvis det siste var for høyst lapsed_days siden, ellers «lost». Sett dagene etter hvor ofte kundene vanligvis kjøper: LADDER sier det.",
    formula: "dager fra første eller siste kjøp til as_of, sammenlignet med active_days og lapsed_days",
    inputs: {
      activeDays: "I så mange dager etter et kjøp er en kunde aktiv; 90 hvis utelatt.",
      lapsedDays: "Etter så mange dager uten kjøp er en kunde tapt; 180 hvis utelatt.",
    },
    columns: {
      id: "Kunden",
      last: "Dagen for siste kjøp",
      stage: "new er ny, active aktiv, leaving på vei bort, lost tapt",
    },
    example:
      "Med 30 og 60 dager er Ann, som kjøpte for 20 dager siden, aktiv; Bo, med siste kjøp for 43 dager siden, er på vei bort.",
    mistakes:
      "Å bruke 90 dager for noe som kjøpes én gang i året: nesten alle virker tapt.\nÅ utelate as_of når listen slutter lenge før i dag.",
    find: "livsløp, stadium, aktive, inaktive, sovende, på vei bort, tapte, vinne tilbake",
  },
  "CLV.SEGMENT": {
    title: "Verdisegmenter",
    summary: "High value, at risk, steady eller low value, ved siden av hver kunde.",
    meaning:
      "Hvilke kunder bør du ta vare på først? Den øverste andelen etter verdi er «high value» (høy verdi), den nederste «low value» (lav), og mellom dem «at risk» (i faresonen) hvis de bruker mindre enn før, ellers «steady» (stabile). Kunder av samme verdi deles aldri.",
    formula:
      "high value: færre enn high_share er bedre; low value: færre enn low_share er dårligere; mellom dem at risk hvis recent < prior",
    inputs: {
      values: "Hva hver kunde er verdt, som CLV fra CLV.PREDICT.",
      recentSpend: "Hva hver brukte i det siste, i like mange celler som values.",
      priorSpend: "Hva hver brukte i tiden før, i like mange celler.",
      highShare: "Andelen kunder som har høy verdi; 0,2 hvis utelatt.",
      lowShare: "Andelen kunder som har lav verdi; 0,5 hvis utelatt.",
    },
    columns: {},
    example:
      "Den beste av fem har høy verdi, den neste bruker mindre enn før og er i faresonen, og de tre andre har lav verdi.",
    mistakes: "Å sammenligne en måned med et kvartal: de to tidsrommene må være like lange.",
    find: "verdisegmenter, høy verdi, faresonen, ABC-analyse, beste kunder, hvem skal vi ringe",
  },
};
