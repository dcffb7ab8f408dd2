import type { overview as english } from "../../en/reports/overview";
import type { Translation } from "../../locale";

export const overview: Translation<typeof english, "nb"> = {
  name: "Oversikt",
  summary: "Hvordan går det: hvem kommer, blir og faller fra, og hva gir de?",
  options: {
    churnBasis: "Frafall som andel av",
    churnBases: {
      start: "kundene ved start",
      end: "kundene ved slutt",
      mean: "gjennomsnittet av start og slutt",
      exposed: "kundene ved start og de som kom til",
    },
    inactivity: "Dager uten kjøp før en kunde er tapt",
    inactivityHelp: "0: kunde er den som kjøpte i selve perioden",
    periodCount: "Siste perioder som vises",
  },
  new: "Nye",
  returning: "Fortsatte",
  kept: "Beholdte",
  reactivated: "Reaktiverte",
  lost: "Tapte",
  retentionRate: "CRR",
  churnRate: "Frafall",
  repeatRate: "RPR til nå",
  orders: "Ordrer",
  averageOrderValue: "AOV",
  lifetimeValue: "LTV til nå",
  changeBefore: "Endring fra perioden før",
  changeLastYear: "Endring fra i fjor",
  against: "Sammenlignet med {{period}}",
  titles: {
    latest: "{{period}} sammenlignet med perioden før og samme periode året før",
    growth: "{{period}}: vekst i prosent",
    day: "Nøkkeltall per dag",
    week: "Nøkkeltall per uke",
    month: "Nøkkeltall per måned",
    quarter: "Nøkkeltall per kvartal",
    year: "Nøkkeltall per år",
  },
  charts: {
    customers: "Kunder: nye, fortsatte og reaktiverte",
    retention: "Kundebevaringsgrad (CRR)",
    revenue: "Omsetning",
    value: "Livstidsverdi (LTV) til nå og gjennomsnittlig ordreverdi (AOV)",
  },
  captions: {
    customers: "Fra {{first}} kunder i {{firstPeriod}} til {{last}} i {{lastPeriod}}.",
    retention:
      "CRR var {{first}} i {{firstPeriod}} og {{last}} i {{lastPeriod}}; de ytre linjene er grensene for intervallet på {{confidence}}.",
    revenue: "Omsetningen var {{first}} i {{firstPeriod}} og {{last}} i {{lastPeriod}}.",
    value:
      "Ved utgangen av {{firstPeriod}} hadde en kunde gitt {{first}}, ved utgangen av {{lastPeriod}} {{last}}.",
  },
  notes: {
    customers:
      "Kundene i en periode er de som kjøpte i den. Nye: kjøpte for aller første gang. Fortsatte: kjøpte også i perioden før. Reaktiverte: kjøpte tidligere, men ikke i perioden før. Tapte: kjøpte i perioden før, men ikke i denne.",
    customersByDays:
      "Kundene i en periode er de som ved slutten av den hadde kjøpt de siste {{days}} dagene. Nye: kjøpte for aller første gang. Beholdte: var kunder både ved start og ved slutt. Reaktiverte: hadde vært kunder før, men ikke ved start, og kjøpte igjen. Tapte: var kunder ved start, men ikke ved slutt.",
    rates: "CRR = (kunder ved slutt − nye − reaktiverte) ÷ kunder ved start. Frafall = tapte ÷ {{basis}}.",
    toDate:
      "RPR til nå = kunder med mer enn ett kjøp ÷ alle kunder, fra første ordre til slutten av perioden. LTV til nå = omsetningen så langt ÷ kundene så langt.",
    orders:
      "AOV = omsetning ÷ ordrer; en ordre er et nummer i kolonnen med ordrenumre, regnet i perioden for sin første dag.",
    purchases: "AOV = omsetning ÷ ordrer; uten ordrenummer er en ordre én kunde på én dag.",
    interval:
      "Grensene er Wilson-intervallet på {{confidence}}: så langt kan en andel ligge fra den sanne ved rene tilfeldigheter. Der to intervaller ikke overlapper, er endringen neppe tilfeldig.",
    underWay:
      "{{period}} er ikke over ennå: tallene vil endre seg og kan ikke sammenlignes med hele perioder.",
  },
};
