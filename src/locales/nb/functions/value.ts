import type { value as english } from "../../en/functions/value";
import type { Translation } from "../../locale";

export const value: Translation<typeof english, "nb"> = {
  LTV: {
    title: "Livstidsverdi for en kunde",
    summary: "Hva en kunde gir gjennom årene som kunde, i dagens penger.",
    meaning:
      "Verdien av en kunde når du vet eller antar hvor lenge den blir: hva en ordre gir, ganger ordrer i året, ganger år, ganger margin. Med diskonteringsrente teller senere års penger mindre; pengene for hvert år regnes som mottatt midt i året.",
    formula:
      "order_value × orders_per_year × margin × Σ (1 + d)^−(k − ½) over årene k = 1 … n, og for en siste del f av et år f · (1 + d)^−(n + f/2)",
    inputs: {
      orderValue: "Hva en gjennomsnittlig ordre gir.",
      ordersPerYear: "Ordrer en kunde legger inn i året.",
      years: "Antall år kunden blir, for eksempel 2,5.",
      discountRatePerYear: "Diskonteringsrente i året, for eksempel 0,1 for 10 %; 0 hvis utelatt.",
    },
    columns: {},
    example: "En bedriftskunde bestiller for 5000 fire ganger i året og blir i åtte år: 160 000 i omsetning.",
    mistakes:
      "Å utelate marginen og sammenligne resultatet med anskaffelseskostnaden: da sammenlignes omsetning med kostnad.\nÅ blande perioder: ordrer og levetid skal være i år, og renten årlig.\nÅ ta en gjetning om levetiden for et faktum. Vet du frafallet i stedet, så bruk LTV.CHURN.",
    find: "livstidsverdi, LTV, CLV, kundeverdi, hvor mye gir en kunde",
  },

  "LTV.CHURN": {
    title: "Livstidsverdi fra frafallet",
    summary: "Hva en kunde gir til den faller fra, når samme andel kunder faller fra hver periode.",
    meaning:
      "Du vet ikke hvor lenge kunder blir, men du vet hvor stor andel som faller fra i en periode. Hvis den alltid er den samme, følger verdien av den. Det har betydning om første betaling kommer nå (en kunde som tegner seg og betaler), ved første fornyelse (en kunde du har, som har betalt) eller ved slutten av hver periode.",
    formula:
      "med m = omsetning × margin, r = 1 − frafall og rente d: nå m(1 + d) ÷ (1 + d − r); første fornyelse m r ÷ (1 + d − r); periodens slutt m ÷ (1 + d − r)",
    inputs: {
      revenuePerPeriod: "Penger en kunde gir i en periode.",
      churnRate: "Andel av kundene som faller fra i en periode, 0 til 1.",
    },
    columns: {},
    example:
      "En kunde gir 100 i året, 20 % faller fra hvert år, og diskonteringsrenten er 10 %: med første betaling nå 366,67.",
    mistakes:
      "Å bruke et frafall som synker med tiden, slik det gjør i de fleste abonnementer: da blir verdien for lav. SBG.FIT tar hensyn til det.\nÅ blande perioder: omsetning, frafall og rente må gjelde samme periode.\nÅ glemme hvilket betalingstidspunkt en kilde bruker: de tre skiller seg med én betaling eller dens rente.",
    find: "livstidsverdi, LTV, CLV, frafall, abonnement, løpende betaling",
  },
  WHATIF: {
    title: "Hva bedre kundebevaring er verdt",
    summary: "Livstidsverdi ved flere grader av kundebevaring, og endringen fra den første.",
    meaning:
      "Hva ville det være verdt å beholde 85 % av kundene i året i stedet for 80 %? Oppgi kundebevaringsgradene som skal sammenlignes; den første er den du har. Verdiene er de samme som LTV.CHURN gir med 1 − rate som frafall.",
    formula: "LTV.CHURN ved frafall = 1 − rate, for hver rate; change = LTV − LTV ved den første",
    inputs: {
      revenuePerPeriod: "Penger en kunde gir i en periode.",
      retentionRates: "Andel av kundene som blir en periode til: først dagens, så de andre.",
    },
    columns: {
      rate: "Kundebevaringsgraden",
      LTV: "Livstidsverdien av en kunde ved den",
      change: "Hvor mye mer enn ved den første",
    },
    example:
      "100 i året, margin 50 % og rente 10 %. Fra 80 % til 85 % kundebevaring er en kunde verdt 36,67 mer, til 90 % 91,67 mer.",
    mistakes:
      "Å oppgi frafall: dette er kundebevaringsgrader, andelen som blir.\nÅ glemme hva det koster å øke den: sammenlign endringen med det, per kunde.",
    find: "hva om, scenario, simulering, følsomhet, bedre kundebevaring, lojalitet, verdt",
  },
  AOV: {
    title: "Gjennomsnittlig ordreverdi",
    summary: "Penger en gjennomsnittlig ordre gir.",
    meaning:
      "Omsetning delt på antall ordrer. Sammen med hvor ofte kundene bestiller, utgjør den hva en kunde gir i året.",
    formula: "revenue ÷ orders",
    inputs: { revenue: "Penger fra alle ordrer.", orders: "Antall ordrer." },
    columns: {},
    example: "5000 fra 40 ordrer: 125 per ordre.",
    mistakes:
      "Å telle ordrelinjer i stedet for ordrer: en ordre på tre varer er én ordre.\nÅ blande omsetning med og uten merverdiavgift eller returer.",
    find: "gjennomsnittlig ordreverdi, AOV, handlekurv, snittkjøp",
  },
  FREQUENCY: {
    title: "Kjøpsfrekvens",
    summary: "Ordrer per gjennomsnittskunde i tiden du teller.",
    meaning: "Antall ordrer delt på antall kunder som la dem inn, i samme tid, vanligvis et år.",
    formula: "orders ÷ customers",
    inputs: { orders: "Antall ordrer i tiden.", customers: "Kunder som bestilte i den tiden." },
    columns: {},
    example: "1000 ordrer fra 400 kunder på et år: 2,5 ordrer per kunde.",
    mistakes:
      "Å dele på alle kunder du noen gang har hatt, i stedet for dem som bestilte i tiden.\nÅ sammenligne en måned med et år.",
    find: "kjøpsfrekvens, ordrer per kunde, hvor ofte kjøper kunder",
  },
  ARPU: {
    title: "Gjennomsnittlig omsetning per kunde",
    summary: "Penger en gjennomsnittskunde gir i tiden du teller.",
    meaning: "Omsetning delt på antall kunder, i samme tid. For abonnementer regnes den vanligvis per måned.",
    formula: "revenue ÷ customers",
    inputs: { revenue: "Penger i tiden.", customers: "Kunder i den tiden." },
    columns: {},
    example: "12 000 i måneden fra 400 kunder: 30 hver.",
    mistakes:
      "Å telle kundene ved slutten av en tid da mange kom eller falt fra: ta gjennomsnittet av start og slutt.",
    find: "gjennomsnittlig omsetning per kunde, ARPU, ARPC, omsetning per bruker",
  },
  LTVCAC: {
    title: "Livstidsverdi mot anskaffelseskostnad",
    summary: "Hva en kunde gir for hver krone brukt på å vinne den.",
    meaning:
      "Lønner det seg å vinne kunder til den prisen? Under 1 taper hver ny kunde penger. 3 kalles ofte sunt: det gir rom for alle andre kostnader.",
    formula: "ltv ÷ cac",
    inputs: {
      ltv: "Livstidsverdien av en kunde, helst fortjeneste og ikke omsetning.",
      cac: "Kostnaden ved å vinne en kunde, alle markeds- og salgskostnader medregnet.",
    },
    columns: {},
    example: "En kunde gir 900 i løpet av livet og koster 300 å vinne: 3.",
    mistakes:
      "Å sammenligne omsetning med kostnad: regn livstidsverdien med marginen.\nÅ holde lønninger utenfor anskaffelseskostnaden.",
    find: "LTV mot CAC, LTV:CAC, enhetsøkonomi, anskaffelseskostnad, lønner seg",
  },
  PAYBACK: {
    title: "Tilbakebetalingstid for anskaffelse",
    summary: "Perioder til fortjenesten på en kunde har betalt tilbake kostnaden ved å vinne den.",
    meaning:
      "Hvor lenge er pengene brukt på en ny kunde bundet? Resultatet er i omsetningens periode: måneder hvis den er for en måned. Det trenger ikke være helt.",
    formula: "cac ÷ (revenue_per_period × margin)",
    inputs: { cac: "Kostnaden ved å vinne en kunde.", revenuePerPeriod: "Penger en kunde gir i en periode." },
    columns: {},
    example: "300 for å vinne en kunde som gir 50 i måneden, halvparten fortjeneste: 12 måneder.",
    mistakes:
      "Å utelate marginen: en kostnad betales tilbake av fortjeneste, ikke av omsetning.\nÅ glemme at noen faller fra før: med høyt frafall er den virkelige tiden lengre.",
    find: "tilbakebetaling, payback, måneder, nullpunkt",
  },
  MAXCAC: {
    title: "Høyeste anskaffelseskostnad",
    summary:
      "Hva det høyst kan koste å vinne en kunde om et gitt forhold mellom verdi og kostnad skal holde.",
    meaning:
      "Gjør målet for LTV:CAC om til en grense for markedsbudsjettet: den høyeste kostnaden per kunde der forholdet fremdeles holder.",
    formula: "ltv ÷ target_ratio",
    inputs: {
      ltv: "Livstidsverdien av en kunde.",
      targetRatio: "Forholdet mellom verdi og kostnad som skal holdes; 3 hvis utelatt.",
    },
    columns: {},
    example: "En livstidsverdi på 900 og et forhold på 3: inntil 300 per kunde.",
    mistakes: "Å bruke gjennomsnittlig livstidsverdi for en kanal der kundene gir mindre.",
    find: "høyeste anskaffelseskostnad, CAC, budsjett, bud, hvor mye kan en kunde koste",
  },
};
