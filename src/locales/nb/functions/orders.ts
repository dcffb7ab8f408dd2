import type { orders as english } from "../../en/functions/orders";
import type { Translation } from "../../locale";

export const orders: Translation<typeof english, "nb"> = {
  "CRR.ORDERS": {
    title: "Kundebevaringsgrad fra ordrer",
    summary: "Andelen av kundene som kjøpte før en periode, som kjøper igjen i den.",
    meaning:
      "Butikker har ingen avtaler, så hvem er kunde når en periode begynner? Her: den som kjøpte i dagene før, vanligvis like mange dager som perioden har. Resultatet er andelen av dem som kjøper igjen i perioden. Sett active_days til tiden en god kunde bruker på å komme tilbake.",
    formula:
      "kunder med kjøp i de active_days før from og i [from, to] ÷ kunder med kjøp i de active_days før from",
    inputs: {
      from: "Første dag i perioden.",
      to: "Siste dag i perioden, medregnet.",
      activeDays: "Den som kjøpte i så mange dager før from, var kunde; periodens lengde hvis utelatt.",
    },
    columns: {},
    example: "Fire kunder kjøpte i de 30 dagene før april, to av dem igjen i april: 50 %.",
    mistakes:
      "Å sammenligne perioder med ulike active_days.\nÅ velge active_days kortere enn kundene vanligvis venter: da mangler lojale kunder i grunnlaget.\nDatoer lagret som tekst: gjør dem om først, for eksempel med DATOVERDI.",
    find: "kundebevaring, kundelojalitet, CRR, ordrer, transaksjoner, kom tilbake, kjøpte igjen, hvor mange kunder kom tilbake",
  },
  "CHURN.ORDERS": {
    title: "Kundefrafall fra ordrer",
    summary: "Andelen av kundene som kjøpte før en periode, som ikke kjøper i den.",
    meaning:
      "1 minus CRR.ORDERS. Uten avtaler er det ingen som sier farvel: den som ikke kjøper i perioden, regnes som tapt, selv om den ennå kan komme tilbake. Jo lengre periode, desto sikrere.",
    formula: "1 − CRR.ORDERS",
    inputs: {
      from: "Første dag i perioden.",
      to: "Siste dag i perioden, medregnet.",
      activeDays: "Den som kjøpte i så mange dager før from, var kunde; periodens lengde hvis utelatt.",
    },
    columns: {},
    example: "Fire kunder kjøpte i de 30 dagene før april, to av dem ikke i april: 50 %.",
    mistakes:
      "Å velge en periode kortere enn kundene vanligvis venter mellom kjøp: da virker alle tapt.\nÅ ta den for en andel av alle kunder noensinne: den gjelder dem som kjøpte like før.",
    find: "frafall, churn, ordrer, transaksjoner, sluttet, tapt, sluttet å kjøpe, hvor mange kunder sluttet",
  },
  "RPR.ORDERS": {
    title: "Gjenkjøpsrate fra ordrer",
    summary: "Andelen av kundene i en ordreliste som kjøpte på mer enn én dag.",
    meaning:
      "Av alle som kjøpte i tiden, hvor mange kjøpte igjen i den? Et kjøp er én kunde på én dag: flere linjer eller ordrer samme dag er ett kjøp.",
    formula: "kunder med mer enn ett kjøp i [from, to] ÷ kunder med minst ett",
    inputs: {
      from: "Første dag som telles; den første i dataene hvis utelatt.",
      to: "Siste dag som telles, medregnet; den siste i dataene hvis utelatt.",
    },
    columns: {},
    example: "Fra januar til mars kjøpte fire kunder, tre av dem mer enn én gang: 75 %.",
    mistakes:
      "Å sammenligne tider av ulik lengde: jo lengre, desto høyere rate.\nÅ forvente at ordrelinjer teller: tre linjer samme dag er ett kjøp.",
    find: "gjenkjøp, gjenkjøpsrate, RPR, ordrer, kjøpte igjen, kom tilbake",
  },
  "LTV.ORDERS": {
    title: "Historisk livstidsverdi fra ordrer",
    summary: "Hva en kunde har gitt hittil, i gjennomsnitt.",
    meaning:
      "Alle pengene på listen delt på kundene, ganger marginen. Den ser bare bakover: kunder som kom nylig, har hatt liten tid, så den er mindre enn det de vil gi. CLV.PREDICT ser fremover.",
    formula: "sum av amounts × margin ÷ kunder",
    inputs: {},
    columns: {},
    example: "Fire kunder har gitt 455, hvorav 40 % er fortjeneste: 45,50 hver.",
    mistakes:
      "Å ta den for fremtiden: den vokser med kundenes alder.\nÅ utelate returer: før dem opp som negative beløp.",
    find: "livstidsverdi, LTV, historisk, omsetning per kunde, ordrer, gjennomsnittskunde",
  },
  PERIODS: {
    title: "Kunder per periode",
    summary:
      "Per periode: aktive, nye, fortsatte, reaktiverte og tapte kunder, kundebevaring, frafall, omsetning.",
    meaning:
      "Kundemassen måned for måned. Aktive kunder er nye (new), fortsatte (returning: aktive også i perioden før) eller reaktiverte (reactivated: aktive tidligere, men ikke i perioden før); tapte (lost) er de som var aktive i perioden før og ikke kom. Perioder uten ordrer vises, og den siste er tom til den er over.",
    formula: "CRR = returning ÷ aktive i perioden før; churn = 1 − CRR; AOV = revenue ÷ orders",
    inputs: {},
    columns: {
      start: "Periodens første dag",
      active: "Kunder med kjøp i perioden",
      new: "Aktive, og aldri før",
      returning: "Aktive, også i perioden før",
      reactivated: "Aktive, ikke i perioden før, men tidligere",
      lost: "Aktive i perioden før, men ikke nå",
      CRR: "returning ÷ aktive i perioden før",
      churn: "1 − CRR",
      purchases: "Kjøp: én kunde på én dag",
      orders: "Ulike ordrenumre, hvis order_ids er oppgitt; ellers som purchases",
      revenue: "Penger i perioden",
      AOV: "Gjennomsnittlig ordreverdi: revenue ÷ orders",
    },
    example: "I mars kom begge kundene fra februar igjen og Di for første gang; Bo ble reaktivert.",
    mistakes:
      "Å lese den siste perioden før den er over: sett as_of til dens siste dag når alle ordrene står på listen.\nÅ velge perioder kortere enn kundene venter mellom kjøp: da er nesten alle hele tiden tapt og reaktivert.",
    find: "kunder per måned, aktive, nye, fortsatte, reaktiverte, gjenvunne, tapte, kundebevaring per måned, frafall per måned, trend",
  },
  LADDER: {
    title: "Gjenkjøpsstigen",
    summary: "Hvor mange kunder som kommer fra hvert kjøp til det neste, og på hvor mange dager.",
    meaning:
      "Det første gjenkjøpet er vanskeligst: vanligvis gjør under halvparten av kundene et kjøp til, men av dem gjør en større andel det tredje. Stigen viser hvor kundene går tapt, og etter hvor mange dager det er tid for en påminnelse.",
    formula: "continuing = kunder med mer enn n kjøp ÷ kunder med n eller flere",
    inputs: { maxOrder: "Det høyeste kjøpsnummeret som vises; 10 hvis utelatt." },
    columns: {
      purchase: "n, kjøpets nummer",
      customers: "Kunder som gjorde n kjøp eller flere",
      continuing: "Andelen av dem som gjorde ett til",
      low: "Nedre grense for Wilson-intervallet",
      high: "Øvre grense for Wilson-intervallet",
      medianDays: "Median antall dager fra dette kjøpet til det neste, for dem som gjorde det",
    },
    example: "Alle fire kundene gjorde et kjøp til, etter 42 dager (median); én av fire gjorde et tredje.",
    mistakes:
      "Å glemme at kunder som kom nylig, ennå kan komme tilbake: de teller som om de ikke gikk videre.\nÅ lese mye ut av de øverste trinnene: der er det få kunder, som intervallene viser.",
    find: "gjenkjøpsstige, andre kjøp, dager mellom ordrer, når påminne",
  },
  CUSTOMERS: {
    title: "Kundesammendrag",
    summary: "Én rad per kunde: første og siste kjøp, antall, penger, og det modellene trenger.",
    meaning:
      "Ordrelisten som én rad per kunde, i den rekkefølgen de først forekommer. De tre siste kolonnene og repeat_mean er inndata til FIT-funksjonene: x teller kjøpene etter det første, t_x er tiden fra det første til det siste, og T tiden fra det første til as_of.",
    formula:
      "t_x = (last − first) ÷ unit; T = (as_of − first) ÷ unit; en uke er 7 dager, en måned 365,25/12, et år 365,25",
    inputs: {
      unit: 'Enhet for t_x og T: "day", "week", "month", "quarter" eller "year". "week" hvis utelatt.',
    },
    columns: {
      id: "Kunden",
      first: "Dagen for første kjøp",
      last: "Dagen for siste kjøp",
      orders: "Ulike ordrenumre, hvis order_ids er oppgitt; ellers som purchases",
      purchases: "Dager med kjøp",
      total: "Alle penger, refusjoner fratrukket",
      repeatMean: "Gjennomsnittsbeløp for kjøpene etter det første, 0 hvis det ikke er noen",
      x: "Kjøp etter det første",
      tx: "Tid fra første kjøp til siste",
      T: "Tid fra første kjøp til as_of",
    },
    example:
      "Ann kjøpte på fire dager mellom 5. januar og 10. april: x = 3, t_x = 13,7 uker, og T = 16,6 uker frem til 30. april.",
    mistakes:
      "Å utelate as_of når listen slutter før i dag: da er T for kort for alle.\nÅ telle første kjøp med i x: modellenes x er bare gjentatte kjøp.",
    find: "kundetabell, sammendrag, hvor nylig, frekvens, første ordre, siste ordre, x, t_x, T",
  },
};
