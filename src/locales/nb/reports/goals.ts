import type { goals as english } from "../../en/reports/goals";
import type { Translation } from "../../locale";

export const goals: Translation<typeof english, "nb"> = {
  name: "Mål og perioder",
  summary: "Er vi på vei mot målet, og er endringen siden det ble satt mer enn tilfeldig?",
  need: "Én rad per nøkkeltall, med hva det var, hva det er og hva det skal bli",
  options: {
    metric: "Nøkkeltall",
    improvement: "Ønsket forbedring",
    improvementHelp: "Av det tallet var før; frafallet skal synke så mye",
    target: "Mål",
    targetHelp: "0 bruker ønsket forbedring; kundebevaring og frafall i prosent",
    start: "Mål satt",
    startAutomatic: "Første dag i året som «Per dato» ligger i; for en tabell: ingen",
    end: "Skal nås",
    endAutomatic: "Siste dag i det året; for en tabell: ingen",
    compare: "Sammenlignet med",
    compares: { before: "like mange perioder rett før", yearBefore: "de samme periodene året før" },
  },
  metrics: {
    retention: "Kundebevaringsgrad",
    churn: "Kundefrafall",
    customers: "Aktive kunder per periode",
    newCustomers: "Nye kunder per periode",
    orders: "Ordrer per periode",
    revenue: "Omsetning per periode",
    averageOrderValue: "Gjennomsnittlig ordreverdi",
  },
  figure: "Nøkkeltall",
  base: "Før",
  now: "Nå",
  target: "Mål",
  progress: "Fremdrift",
  expected: "Medgått tid",
  gap: "Gjenstår",
  n: "Kunder det gjelder",
  pace: "Takt mot målet",
  change: "Endring",
  changeLow: "Endring, nedre grense ({{confidence}})",
  changeHigh: "Endring, øvre grense ({{confidence}})",
  relative: "Relativ endring",
  phase: "Fase",
  phases: { before: "før", after: "siden målet ble satt", ahead: "fremover" },
  statuses: {
    reached: "nådd",
    "on track": "i rute",
    behind: "på etterskudd",
    open: "ikke nådd ennå",
  },
  reached: "Mål nådd, av {{all}}",
  behind: "Mål på etterskudd",
  titles: {
    progress: "På vei mot målet",
    comparison: "Før og etter",
    periods: "Periode for periode",
    goals: "Fremdrift for hvert mål",
  },
  captions: {
    periods: "{{figure}}: {{base}} før, {{now}} siden målet ble satt, mål {{target}} innen {{end}}.",
    goals: "«{{best}}» har kommet lengst, {{bestProgress}} av veien; «{{worst}}» kortest, {{worstProgress}}.",
    one: "«{{best}}» har kommet {{bestProgress}} av veien til målet.",
  },
  notes: {
    progress:
      "Fremdrift = (nå − før) ÷ (mål − før); under 0 har det gått motsatt vei. Medgått tid = andelen av dagene fra start til slutt. «I rute» betyr at fremdriften er minst like stor som medgått tid.",
    pooled:
      "Før og nå gjelder flere perioder til sammen: rater og gjennomsnittlig ordreverdi over alle kundene eller ordrene i dem, andre tall som gjennomsnitt per periode. Bare avsluttede perioder teller.",
    windows:
      "Før: {{beforeFirst}} til {{beforeLast}} (perioder: {{before}}). Nå: {{afterFirst}} til {{afterLast}} (perioder: {{after}}).",
    chosenTarget: "Målet er det som er valgt.",
    worse: "Obs: målet ({{target}}) er dårligere enn tallet før ({{base}}). Rater skrives i prosent.",
    capped: "Det ville gå forbi {{target}}, det beste som er mulig, så det er målet.",
    improvement: "Målet er verdien før, forbedret med {{improvement}}.",
    comparison:
      "Endringen i en rate har Newcombes intervall og p-verdien fra den tosidige z-testen. Kunder som er med i flere perioder, teller i hver, så testen er noe for sikker på seg selv.",
    comparisonRows:
      "Der tabellen har antall kunder før og nå, har endringen i en rate Newcombes intervall og p-verdien fra den tosidige z-testen.",
    season:
      "Sammenlign likt med likt: et tall med sesonger bør sammenlignes med de samme periodene året før.",
    noPace:
      "Det er ingen takt der et mål mangler start, slutt eller «Per dato»: velg dem blant valgene eller som kolonner.",
    unknown: "Rader som er utelatt fordi målet er lik det tallet var før: {{count}}.",
  },
};
