import type { economics as english } from "../../en/reports/economics";
import type { Translation } from "../../locale";

export const economics: Translation<typeof english, "nb"> = {
  name: "Enhetsøkonomi",
  summary:
    "Hva gir en kunde fra hver kanal i forhold til hva det koster å vinne kunden, og når er det tjent inn?",
  needs: {
    channels: "Én rad per kanal, med livstidsverdi og anskaffelseskostnad",
    orders: "Én rad per ordre, med kanal og hva som ble brukt på å vinne den",
  },
  options: {
    period: "Tilbakebetaling og kundebevaring per",
    targetRatio: "Ønsket LTV:CAC",
    retentionRates: "Kundebevaringsgrader å sammenligne, %",
    marginHelp: "Andelen av omsetningen som er fortjeneste før anskaffelse",
  },
  channel: "Kanal",
  all: "Alle kanaler",
  customers: "Vunne kunder",
  lifetimeValue: "LTV",
  cost: "CAC",
  ratio: "LTV:CAC",
  maximumCost: "Høyeste CAC ved {{ratio}}:1",
  revenue: {
    day: "Omsetning per kunde og dag",
    week: "Omsetning per kunde og uke",
    month: "Omsetning per kunde og måned",
    quarter: "Omsetning per kunde og kvartal",
    year: "Omsetning per kunde og år",
  },
  payback: {
    day: "Tilbakebetaling, dager",
    week: "Tilbakebetaling, uker",
    month: "Tilbakebetaling, måneder",
    quarter: "Tilbakebetaling, kvartaler",
    year: "Tilbakebetaling, år",
  },
  statuses: {
    healthy: "når målet",
    below: "under målet",
    losing: "koster mer enn det gir",
    unknown: "ikke kjent",
  },
  belowTarget: "Kanaler under {{ratio}}:1",
  retention: "Kundebevaringsgrad",
  change: "LTV sammenlignet med første rad",
  titles: {
    channels: "LTV og CAC per kanal",
    grid: "Hva om: LTV:CAC ved andre kundebevaringsgrader",
    whatIf: "Hva om: livstidsverdi ved andre kundebevaringsgrader",
  },
  captions: {
    channels:
      "«{{best}}» gir mest for kostnaden, {{bestRatio}} til 1; «{{worst}}» minst, {{worstRatio}} til 1.",
    one: "LTV og CAC side om side: å vinne en kunde bør bare koste en brøkdel av det kunden gir.",
    whatIf:
      "Livstidsverdien stiger fra {{first}} ved {{firstRate}} kundebevaring til {{last}} ved {{lastRate}}.",
  },
  notes: {
    ratio:
      "LTV:CAC = livstidsverdi ÷ anskaffelseskostnad; {{ratio}} eller mer er målet. Høyeste CAC = LTV ÷ {{ratio}}.",
    givenValue:
      "Livstidsverdier og anskaffelseskostnader er de som står i tabellen; marginen trekkes ikke fra en gang til.",
    historicValue:
      "LTV = alle penger hittil × margin ({{margin}}) ÷ vunne kunder: det kundene har gitt så langt, ikke det de vil gi.",
    channel:
      "En kunde hører til kanalen for sin første ordre; CAC = det som ble brukt den første dagen i den kanalen ÷ vunne kunder. Kostnader ved senere ordrer er ikke anskaffelse.",
    payback:
      "Tilbakebetaling = CAC ÷ (omsetning per kunde og periode × margin på {{margin}}), uten diskontering.",
    revenue:
      "Omsetning per kunde og periode: penger hittil ÷ tiden siden hver kundes første ordre, frem til {{date}}.",
    noRevenue:
      "Tilbakebetaling og hva-om krever omsetningen en kunde gir i en periode: velg den kolonnen som «{{role}}».",
    whatIf:
      "Hva om: LTV = m (1 + d) ÷ (1 + d − r), der m er omsetning per kunde og periode × {{margin}}, diskonteringsrenten d = {{discount}} og r kundebevaringsgraden per periode; den første betalingen kommer straks.",
    weighted: "«{{all}}» er vektet med antall vunne kunder.",
    free: "Uten anskaffelseskostnad finnes verken forhold eller tilbakebetaling: {{channels}}.",
  },
};
