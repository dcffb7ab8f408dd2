import type { ladder as english } from "../../en/reports/ladder";
import type { Translation } from "../../locale";

export const ladder: Translation<typeof english, "nb"> = {
  name: "Gjenkjøpsstige",
  summary: "Hvor mange kunder går videre fra hvert kjøp til det neste, og hvor raskt?",
  options: {
    maximum: "Kjøp som vises",
    merge: "Alt på én dag er ett kjøp",
    mergeHelp: "Ellers teller hvert ordrenummer, eller hver rad der det ikke er noen",
  },
  purchase: "Kjøp",
  reached: "Kunder som gjorde det",
  ofAll: "Andel av alle kunder",
  continuing: "Andel som gjorde det neste",
  medianDays: "Median antall dager til det neste",
  toSecond: "Fra første til andre kjøp",
  toThird: "Fra andre til tredje",
  daysToSecond: "Median antall dager til andre kjøp",
  titles: {
    ladder: "Fra hvert kjøp til det neste",
    reached: "Kunder som gjorde minst så mange kjøp",
    continuing: "Andel av kundene som går videre til neste kjøp",
  },
  captions: {
    reached:
      "Av {{customers}} kunder gjorde {{second}} et andre kjøp, og {{last}} gjorde kjøp nummer {{purchase}}.",
    continuing:
      "Etter første kjøp går {{first}} av kundene videre, etter det andre {{second}}; de ytre linjene er grensene for intervallet.",
  },
  notes: {
    share:
      "En rad er et kjøp: av kundene som gjorde det, andelen som også gjorde det neste. Andelen etter første kjøp er gjenkjøpsraten (RPR).",
    interval:
      "Grensene er Wilson-intervallet på {{confidence}}: så langt kan andelen ligge fra den sanne ved rene tilfeldigheter.",
    days: "Median antall dager: halvparten av dem som gjorde neste kjøp, gjorde det innen så mange dager. Den viser når det er tid for en påminnelse.",
    open: "Kunder som ennå kan komme tilbake, regnes som at de ikke gikk videre, så andelene er i underkant der mange kunder er nye.",
    few: "Obs: færre enn {{minimum}} kunder gjorde hvert av disse kjøpene, så tallene deres svinger mye ved rene tilfeldigheter: {{rungs}}.",
    byNumber: "Hvert ordrenummer er et eget kjøp, også der en kunde har flere på én dag.",
    byLine: "Hver rad er et eget kjøp, også der en kunde har flere på én dag.",
  },
};
