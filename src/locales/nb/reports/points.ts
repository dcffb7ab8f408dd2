import type { points as english } from "../../en/reports/points";
import type { Translation } from "../../locale";

export const points: Translation<typeof english, "nb"> = {
  name: "Lojalitetspoeng",
  summary: "Hvor mye av de utstedte poengene løser medlemmene inn, hvem gjør det, og hva står igjen?",
  need: "Én rad per transaksjon eller medlem, med utstedte og innløste poeng",
  options: {
    threshold: "Innløsningsgrad å nå",
    thresholdHelp: "Et program under den kalles ofte inaktivt",
  },
  rate: "Innløsningsgrad",
  issued: "Utstedte poeng",
  redeemed: "Innløste poeng",
  outstanding: "Utestående poeng",
  members: "Medlemmer",
  redeemers: "Medlemmer som har innløst",
  redeemerShare: "Andel medlemmer som har innløst",
  cohort: "Første rad i",
  reached: "Når {{threshold}}",
  total: "Totalt",
  habit: "Medlemmets innløsningsgrad",
  habits: {
    none: "ingenting innløst",
    below: "under {{threshold}}",
    above: "{{threshold}} eller mer",
    unknown: "mer enn utstedt",
  },
  memberShare: "Andel av medlemmene",
  titles: {
    cohorts: "Innløsning etter medlemskohort",
    segments: "Innløsning etter segment",
    habits: "Medlemmer etter hvor mye de innløser",
    periods: "Poeng per periode",
  },
  captions: {
    cohorts:
      "Medlemmer fra {{first}} har innløst {{firstRate}} av poengene sine, de fra {{last}} {{lastRate}}.",
    segments: "«{{first}}» innløser mest, {{firstRate}}; «{{last}}» minst, {{lastRate}}.",
    periods: "{{issued}} poeng ble utstedt og {{redeemed}} innløst; {{outstanding}} er utestående til slutt.",
    habits: "{{share}} av medlemmene har ikke innløst noe.",
  },
  notes: {
    rate: "Innløsningsgrad = innløste poeng ÷ utstedte poeng, av alle poeng i raden. Tom der ingen er utstedt, eller flere er innløst enn utstedt.",
    threshold: "{{threshold}} er graden som skal nås, som valgt.",
    members: "Grensene gjelder andelen medlemmer som har innløst (Wilson, {{confidence}}).",
    cohort:
      "En kohort er medlemmene med sin første rad i den perioden. Yngre kohorter har hatt mindre tid til å innløse.",
    segment: "Et medlem hører til segmentet i sin første rad.",
    outstanding: "Utestående = utstedt − innløst. Utløpte poeng er med om ikke egne rader trekker dem fra.",
    rows: "Det er ingen kolonne med medlemmer: hver rad regnes som et medlem.",
    blank: "Tomme celler regnes som 0 poeng.",
    undated: "Medlemmer uten dato: {{members}}. De mangler i kohortene og periodene.",
    few: "Obs: bare {{members}} medlemmer. Med så få svinger andelene mye ved rene tilfeldigheter.",
    over: "Obs: noen medlemmer ({{members}}) har innløst mer enn de fikk utstedt i disse radene, kanskje fra en eldre saldo.",
  },
};
