import type { reports as english } from "../en/reports";
import type { Translation } from "../locale";
import { nps } from "./reports/nps";
import { survival } from "./reports/survival";
import { experiment } from "./reports/experiment";
import { economics } from "./reports/economics";
import { overview } from "./reports/overview";
import { points } from "./reports/points";
import { clv } from "./reports/clv";
import { contracts } from "./reports/contracts";
import { cohortMoney } from "./reports/cohortMoney";
import { lifecycle } from "./reports/lifecycle";
import { goals } from "./reports/goals";
import { ladder } from "./reports/ladder";
import { valueSegments } from "./reports/valueSegments";
import { shared } from "./reports/shared";
import { segments } from "./segments";

export const reports: Translation<typeof english, "nb"> = {
  segments,
  shared,
  valueSegments,
  ladder,
  lifecycle,
  cohortMoney,
  clv,
  overview,
  nps,
  goals,
  contracts,
  points,
  economics,
  experiment,
  survival,
  kinds: {
    cohortRetention: {
      name: "Kundebevaring per kohort",
      summary: "Hvor stor del av kundene som først kjøpte i hver periode, kommer tilbake senere?",
    },
    rfmSegments: {
      name: "RFM-segmenter",
      summary: "Hvem er de beste kundene, hvem er på vei bort, og hva bør du gjøre med hver gruppe?",
    },
  },
  needs: {
    orders: "Én rad per ordre eller ordrelinje",
  },
  roles: {
    customer: "Kunde",
    date: "Dato",
    amount: "Beløp",
    order: "Ordrenummer",
    group: "Gruppe",
    score: "Karakter",
    start: "Start",
    end: "Slutt",
    survivors: "Gjenværende",
    variant: "Variant",
    outcome: "Utfall",
    trials: "Kunder",
    successes: "Suksesser",
    issued: "Utstedte poeng",
    redeemed: "Innløste poeng",
    lifetimeValue: "Livstidsverdi",
    acquisitionCost: "Anskaffelseskostnad",
    base: "Utgangspunkt",
    now: "Nå",
    target: "Mål",
    trialsBefore: "Kunder før",
    trialsAfter: "Kunder nå",
  },
  options: {
    period: "Periode",
    periods: { day: "Dag", week: "Uke", month: "Måned", quarter: "Kvartal", year: "År" },
    mode: "En kunde teller med ved en alder hvis kunden kjøpte",
    modes: {
      on: "i den perioden",
      "on-or-after": "i den perioden eller senere",
      every: "i hver periode til og med den",
      within: "i en av periodene til og med den, unntatt den første",
    },
    ages: "Kolonner",
    ageChoices: { periods: "Perioder siden første ordre", brackets: "Dager siden første ordre" },
    brackets: "Intervallene slutter på dag",
    numbersHelp: "Atskilt med semikolon eller mellomrom",
    by: "Rader",
    byChoices: {
      period: "Perioden for første ordre",
      group: "Gruppen for første ordre",
      weekday: "Ukedagen for første ordre",
      season: "Årstiden for første ordre",
    },
    cohortCount: "Siste kohorter som vises",
    ageCount: "Aldre som vises",
    incomplete: "Vis ufullstendige perioder",
    counts: "Vis også antall kunder",
    asOf: "Per dato",
    asOfAutomatic: "Siste ordre, eller slutten av perioden hvis den er høyst 3 dager senere",
    asOfLastOrder: "Siste ordre",
    bins: "Poengsummene går fra 1 til",
    binsHelp: "5 gir de vanlige poengsummene 1 til 5 for nylighet, frekvens og penger",
  },
  notes: {
    heading: "Merknader",
    file: "{{name}} ({{size}} MB)",
    smallFile: "{{name}} ({{size}} kB)",
    source: "Kilde: {{source}}; leste rader: {{rows}}; utelatt: {{rejected}}.",
    options: "Valg: {{options}}.",
    made: "Laget med Retain {{version}}, {{time}}.",
    yes: "ja",
    no: "nei",
    live: "Resultatene er levende: de følger dataene av seg selv. Cellene de fyller, må være tomme, ellers vises #OVERFLYT!. De er beregnet per siste ordre, hvis ingen annen dag er valgt. Uten dette tillegget vises #NAVN?: velg «Gjør om til verdier» før du sender arbeidsboken.",
    purchase: "Et kjøp er én kunde på én dag: flere linjer samme dag er ett kjøp.",
    asOfChosen: "Beregnet per {{date}}, som valgt; senere ordrer er utelatt.",
    asOfLater: "Beregnet per {{date}}, som valgt; dager etter siste ordre ({{last}}): {{days}}.",
    asOfLastOrder: "Beregnet per {{date}}, dagen for siste ordre.",
    asOfPeriodEnd:
      "Beregnet per {{date}}, slutten av perioden: siste ordre, {{last}}, er høyst 3 dager tidligere, så perioden regnes som fullstendig.",
  },
  cohort: {
    cohort: "Kohort",
    cohorts: "Kohorter",
    group: "Gruppe",
    groups: "Grupper",
    noGroup: "(ingen)",
    mean: "Vektet gjennomsnitt",
    meanOfAll: "Vektet gjennomsnitt av alle {{all}}",
    seasons: {
      winter: "Vinter (des–feb)",
      spring: "Vår (mar–mai)",
      summer: "Sommer (jun–aug)",
      autumn: "Høst (sep–nov)",
    },
    titles: {
      day: "Andel kunder etter dager siden første ordre",
      week: "Andel kunder etter uker siden første ordre",
      month: "Andel kunder etter måneder siden første ordre",
      quarter: "Andel kunder etter kvartaler siden første ordre",
      year: "Andel kunder etter år siden første ordre",
      brackets: "Andel kunder som kom tilbake i hvert intervall av dager",
      counts: "Antall kunder",
    },
    meanAt: {
      day_one: "Tilbake etter {{count}} dag",
      day_other: "Tilbake etter {{count}} dager",
      week_one: "Tilbake etter {{count}} uke",
      week_other: "Tilbake etter {{count}} uker",
      month_one: "Tilbake etter {{count}} måned",
      month_other: "Tilbake etter {{count}} måneder",
      quarter_one: "Tilbake etter {{count}} kvartal",
      quarter_other: "Tilbake etter {{count}} kvartaler",
      year_one: "Tilbake etter {{count}} år",
      year_other: "Tilbake etter {{count}} år",
    },
    atAge: {
      day_one: "{{count}} dag etter første ordre",
      day_other: "{{count}} dager etter første ordre",
      week_one: "{{count}} uke etter første ordre",
      week_other: "{{count}} uker etter første ordre",
      month_one: "{{count}} måned etter første ordre",
      month_other: "{{count}} måneder etter første ordre",
      quarter_one: "{{count}} kvartal etter første ordre",
      quarter_other: "{{count}} kvartaler etter første ordre",
      year_one: "{{count}} år etter første ordre",
      year_other: "{{count}} år etter første ordre",
    },
    meanInDays: "Tilbake på dag {{days}}",
    inDays: "på dag {{days}} etter første ordre",
    chart: "Kurver for kundebevaring",
    caption: "I gjennomsnitt kjøper {{firstRate}} av kundene {{first}}, og {{lastRate}} {{last}}.",
    notes: {
      period: "En rad er en kohort: kundene med første kjøp i den perioden.",
      group: "En rad er en gruppe: kundene med første kjøp i den, uansett når det var.",
      brackets:
        "En celle er andelen av kohorten som kjøpte igjen i det intervallet av dager etter sitt eget første kjøp.",
      groupBrackets:
        "En celle er andelen av radens kunder som kjøpte igjen i det intervallet av dager etter sitt eget første kjøp; de som ikke har hatt så mange dager ennå, er holdt utenfor.",
      mode: {
        on: "En celle er andelen av radens kunder som kjøpte i den perioden etter sin første.",
        "on-or-after":
          "En celle er andelen av radens kunder som kjøpte i den perioden etter sin første, eller senere.",
        every: "En celle er andelen av radens kunder som kjøpte i hver periode til og med den.",
        within: "En celle er andelen av radens kunder som kjøpte igjen i en av periodene til og med den.",
      },
      mean: "Gjennomsnittet er vektet: alle som kom tilbake / alle som kunne ha gjort det, over alle rader, viste eller ikke, der perioden er over.",
      meanOfRows:
        "Gjennomsnittet er vektet, over alle rader, viste eller ikke: alle som kom tilbake / alle som har hatt tid til det.",
      few: "Obs: halvparten av kohortene som vises, har {{median}} kunder eller færre, så én enkelt kunde påvirker tallene mye.",
      fewTry: "En lengre periode ({{period}}) gir større kohorter og jevnere tall.",
      incomplete: "Perioder som ikke er over ennå, er tomme, ikke 0.",
    },
  },
  columns: {
    customers: "Kunder",
    customerShare: "Andel av kundene",
    revenue: "Omsetning",
    revenueShare: "Andel av omsetningen",
  },
  rfm: {
    options: {
      rules: "Egne segmenter",
      rulesHelp:
        "Én regel per linje, den første som passer, gjelder; tomt gir de vanlige elleve segmentene. R, F og M er poengsummene, FM gjennomsnittet av F og M, avrundet (2,5 blir 3); dager (siden siste ordre), ordrer og forbruk er selve tallene.",
      rulesExample: "Mestere: R>=4, F>=4\nStorkunder: forbruk>=50000\nTapt: R=1-2, dager>365\nAlle andre:",
    },
    rest: "Andre",
    customersIn: "Kunder, {{segment}}",
    segment: "Segment",
    tactic: "Tiltak",
    championShare: "Mesternes andel av omsetningen",
    leaving: "Gode kunder i faresonen",
    leavingRevenue: "Omsetning fra dem så langt",
    meanDays: "Dager siden siste ordre i gjennomsnitt",
    meanOrders: "Ordrer i gjennomsnitt",
    meanSpend: "Forbruk i gjennomsnitt",
    score: "Poengsum",
    recencyScore: "Poengsum for nylighet",
    frequencyIs: "Frekvens {{score}}",
    atMostDays: "Dager siden siste ordre, høyst",
    atLeastOrders: "Ordrer, minst",
    atLeastSpend: "Forbruk, minst",
    daysSince: "Dager siden siste ordre",
    orders: "Ordrer",
    spend: "Forbruk",
    titles: {
      segments: "Segmenter",
      map: "Kunder etter nylighet og frekvens",
      thresholds: "Hva hver poengsum krever",
      customers: "Kundene og segmentene deres",
    },
    chart: "Andel av kundene og av omsetningen",
    caption: "«{{segment}}» gir mest: {{customers}} av kundene, {{revenue}} av omsetningen.",
    notes: {
      score:
        "Poengsummene går fra 1 (dårligst) til {{bins}}: kundene rangeres og deles i like deler; like kunder har alltid samme poengsum.",
      segment:
        "Segmentet følger av poengsummen for nylighet og gjennomsnittet av poengsummene for frekvens og penger.",
      rules:
        "Segmentene følger av reglene i valgene: den første regelen som passer for en kunde, gjelder. De som ingen passer for, havner i den siste linjens segment, eller i «{{rest}}».",
      values: "R: dager siden siste ordre. F: dager med ordre. M: alle penger, med refusjoner trukket fra.",
    },
  },
  refusals: {
    columnNeeded:
      "Dette krever en kolonne «{{role}}» som ikke er tom. Velg en under Kolonner, eller gjør andre valg.",
    noOrdersYet: "Det finnes ingen ordrer til og med {{day}}; den første er fra {{first}}.",
    dayTooEarly: "{{name}} må være {{first}} eller senere, fikk {{day}}.",
  },
  problems: {
    nothingSelected:
      "Det merkede området har ingen rader. Merk ordrelisten, eller en celle i tabellen, og prøv igjen. Ingenting er endret.",
    noRows: "Det er ingen datarader i {{address}}. Merk overskriften og radene under. Ingenting er endret.",
    areasDiffer:
      "De merkede områdene {{address}} har ikke de samme kolonnene, så de kan ikke leses som én liste. Merk like brede områder som begynner i samme kolonne. Ingenting er endret.",
    columnMissing: "Ingen kolonne er valgt for «{{role}}». Velg en og prøv igjen. Ingenting er endret.",
    noUsableRows:
      "Ingen av radene i {{address}} kan brukes ({{rejected}} ble utelatt). Se årsakene under, rett kolonnene eller cellene, og prøv igjen. Ingenting er endret.",
    sheetProtected:
      "Arket «{{sheet}}» er beskyttet. Opphev beskyttelsen (Se gjennom > Opphev arkbeskyttelse) eller velg et annet sted. Ingenting er endret.",
    workbookProtected:
      "Strukturen i arbeidsboken er beskyttet, så det kan ikke legges til ark. Opphev beskyttelsen (Se gjennom > Beskytt arbeidsbok) eller skriv rapporten på et ledig sted på et eksisterende ark. Ingenting er endret.",
    readOnly:
      "Excel tillater ikke endringer her: arbeidsboken kan være åpnet bare for visning. Velg Aktiver redigering eller Rediger arbeidsbok, eller lagre din egen kopi, og prøv igjen. Ingenting er endret.",
    nameTaken: "Det finnes allerede et ark som heter «{{name}}». Velg et annet navn. Ingenting er endret.",
    nameInvalid:
      "«{{name}}» kan ikke være navnet på et ark: det må ha 1 til 31 tegn, uten []:*?/\\ og uten ' i endene. Ingenting er endret.",
    placeNotFree:
      "Cellene {{address}} trengs og er ikke alle tomme. Velg et ledig sted. Ingenting er endret.",
    tooLarge:
      "Rapporten har {{rows}} rader og {{columns}} kolonner og får ikke plass på arket derfra. Snevr inn valgene eller velg et annet sted. Ingenting er endret.",
    payloadTooLarge:
      "Excel avviser selv en liten blokk av disse cellene fordi den er for stor. Kort ned tekstene i listen og prøv igjen. Ingenting er endret.",
    cancelled: "Avbrutt. Ingenting er endret.",
    cellEditing: "En celle redigeres. Fullfør redigeringen av cellen (Enter eller Esc).",
    sourceVanished:
      "«{{source}}», som rapporten ble laget av, finnes ikke lenger i arbeidsboken. Velg hvor radene er nå. Ingenting er endret.",
    sourceChanged:
      "Kolonnene i «{{source}}» er endret mens de ble lest eller siden rapporten ble laget. Kontroller kolonnene og prøv igjen. Ingenting er endret.",
    placeVanished:
      "Arket «{{sheet}}» ble slettet mens rapporten ble skrevet til det. Ingenting annet er endret. Skriv den på nytt, eller velg et annet sted.",
    leftBehind:
      "Rapporten ble ikke ferdig, og det som alt står på «{{sheet}}», lot seg ikke fjerne. Slett det for hånd. Ingenting annet er endret.",
    notPutBack:
      "Arbeidet ble stanset, og endringene på «{{sheet}}» lot seg ikke angre. Se på arket, og lukk arbeidsboken uten å lagre hvis noe mangler. Ingenting annet er endret.",
    partlyRemoved:
      "Excel stoppet mens rapporten ble fjernet, og noe av den står igjen på «{{sheet}}». Slett resten for hånd. Ingenting annet er endret.",
    onlySheet:
      "«{{sheet}}» kan ikke slettes, fordi en arbeidsbok må ha minst ett synlig ark. Legg til eller vis et annet ark og prøv igjen. Ingenting er endret.",
    reportVanished:
      "Arket til rapporten «{{name}}», eller en av tabellene, finnes ikke lenger i arbeidsboken. Skriv rapporten på nytt, eller ta den ut av listen. Ingenting er endret.",
    reportUnknown:
      "Denne rapporten er ikke lenger kjent i arbeidsboken: den er fjernet, gjort om til verdier eller tatt ut av listen. Ingenting er endret.",
    rowsBlocked:
      "Rapporten trenger flere eller færre rader, og noe under den, som en annen tabell eller sammenslåtte celler, går ut over kolonnene og kan ikke flyttes. Flytt det og prøv igjen. Ingenting er endret.",
    tableChanged:
      "Kolonner er satt inn mellom kolonnene i rapportens tabell på «{{sheet}}», eller fjernet fra den. Flytt dine egne kolonner til høyre side av tabellen eller utenfor den, og prøv igjen. Ingenting er endret.",
    totalsShown:
      "Rapportens tabell på «{{sheet}}» har en totalrad, som ville stå i veien for nye rader. Slå den av (Tabellutforming, Totalrad) og prøv igjen. Ingenting er endret.",
    reportChanged:
      "Det som står på «{{sheet}}», er ikke det rapporten skrev sist. Den siste oppdateringen er trolig angret, eller noe er satt inn mellom radene. Angre det (eller gjør om oppdateringen), eller lag rapporten på nytt på et nytt ark. Ingenting er endret.",
    recipeTooNew:
      "Rapporten «{{name}}» er laget av en nyere versjon av Retain. Oppdater tillegget for å oppdatere rapporten. Ingenting er endret.",
    notSupported: "Denne versjonen av Excel er for gammel til det ({{what}} trengs). Ingenting er endret.",
    fileNeeded:
      "Radene ligger i filen «{{name}}», som et tillegg ikke kan åpne selv. Ingenting er endret. Velg filen på nytt for å gå videre.",
    fileUnreadable:
      "Filen «{{name}}» kan ikke leses ({{message}}). Ingenting er endret. Hvis den er endret eller flyttet siden den ble valgt, velg den på nytt.",
    quoteNotClosed:
      "I filen «{{name}}» blir et anførselstegn aldri lukket, så radene kan ikke skilles fra hverandre. Ingenting er endret.",
    notAsFormulas: "Ingen funksjoner gir samme resultat med disse valgene. Ingenting er endret.",
    resultNotReady: "Formlene har ikke noe resultat ennå. Ingenting er endret; prøv igjen når de har det.",
    textNotKept:
      "Excel beholdt ikke teksten i {{address}} som den er, så rapporten ble fjernet igjen. Ingenting er endret.",
    unexpected: "Uventet feil i Excel: {{message}}. Ingenting er endret.",
  },
};
