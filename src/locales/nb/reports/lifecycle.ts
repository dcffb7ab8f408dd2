import type { lifecycle as english } from "../../en/reports/lifecycle";
import type { Translation } from "../../locale";

export const lifecycle: Translation<typeof english, "nb"> = {
  name: "Kundens livsløp",
  summary:
    "Hvor mange kunder er nye, aktive, på vei bort og tapt, og hvem har flyttet seg siden forrige periode?",
  options: {
    activeDays: "Dager en kunde er aktiv etter et kjøp",
    activeHelp: "To til tre ganger den vanlige tiden mellom kjøp; gjenkjøpsstigen viser den",
    lapsedDays: "Dager uten kjøp før en kunde er tapt",
    period: "Sammenlignet med slutten av forrige",
    periodCount: "Siste perioder som vises",
  },
  stages: { none: "Ikke kunde ennå", new: "Nye", active: "Aktive", leaving: "På vei bort", lost: "Tapte" },
  tactics: {
    new: "Ønsk velkommen, gjør det andre kjøpet lett",
    active: "Behold dem: belønn, foreslå det som passer",
    leaving: "Send en påminnelse nå, med en grunn til å komme tilbake",
    lost: "Én kampanje for å vinne dem tilbake, bruk deretter ikke mer",
  },
  stage: "Stadium",
  activeOrNew: "Nye eller aktive",
  activeShare: "Andel nye eller aktive",
  leavingNow: "På vei bort",
  beganToLeave: "Nye på vei bort",
  wonBack: "Vunnet tilbake",
  lostSince: "Nye tapte",
  change: "Endring",
  tactic: "Tiltak",
  from: "Fra",
  to: "Til: {{stage}}",
  day: "Per",
  before: "Stadium {{since}}",
  daysSince: "Dager siden siste kjøp",
  first: "Første kjøp",
  last: "Siste kjøp",
  purchases: "Kjøp",
  spend: "Brukt",
  titles: {
    stages: "Kunder etter stadium",
    movement: "Hvem som har flyttet seg siden {{since}}",
    trend: "Stadiene over tid",
    customers: "Kundene og stadiene deres",
  },
  captions: {
    stages: "{{active}} av kundene er nye eller aktive, {{leaving}} er på vei bort og {{lost}} er tapt.",
    trend: "Nye eller aktive kunder: {{first}} per {{firstDay}}, {{last}} per {{lastDay}}.",
  },
  notes: {
    stages:
      "Nye: første kjøp for høyst {{activeDays}} dager siden. Aktive: siste kjøp for høyst {{activeDays}} dager siden. På vei bort: siste kjøp for høyst {{lapsedDays}} dager siden. Tapte: enda lenger siden.",
    limits:
      "Grensene bør følge hvor ofte kundene kjøper: der de kjøper én gang i året, får 90 dager nesten alle til å se tapt ut.",
    movement: "Endringene sammenligner {{asOf}} med {{since}}, slutten av perioden før.",
  },
};
