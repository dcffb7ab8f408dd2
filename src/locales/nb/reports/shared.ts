import type { shared as english } from "../../en/reports/shared";
import type { Translation } from "../../locale";

export const shared: Translation<typeof english, "nb"> = {
  confidence: "Konfidensnivå for intervallene",
  period: "Periode",
  group: "Segment",
  noGroup: "(ingen)",
  all: "Alle",
  low: "Nedre grense ({{confidence}})",
  high: "Øvre grense ({{confidence}})",
  p: "p-verdi",
  adjustedP: "Justert p-verdi",
  status: "Status",
  yes: "ja",
  no: "nei",
  asOf: "Per dato",
  asOfLatest: "Den siste datoen i dataene",
  margin: "Margin",
  discount: "Diskonteringsrente per periode",
  notes: {
    p: "p-verdien er sjansen for en minst så stor forskjell om det egentlig ikke var noen; under 0,05 kalles vanligvis signifikant.",
    adjusted:
      "p-verdiene er justert for antall sammenligninger (Holm), slik at ingen av dem blir signifikant bare fordi det er mange.",
    few: "Obs: {{groups}} bygger på færre enn {{minimum}} hver, så tallene deres svinger mye ved rene tilfeldigheter.",
    moreGroups: "Diagrammet viser de {{shown}} største av {{all}}; tabellen har alle.",
  },
};
