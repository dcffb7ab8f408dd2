import type { rates as english } from "../../en/functions/rates";
import type { Translation } from "../../locale";

export const rates: Translation<typeof english, "nb"> = {
  CRR: {
    title: "Kundebevaringsgrad",
    summary: "Andelen av kundene ved periodens start som fremdeles er kunder ved slutten.",
    meaning:
      "Hvor mange av dem som var kunder da perioden begynte, er fremdeles kunder når den slutter? Nye kunder trekkes fra, slik at vekst ikke kan skjule dem som falt fra. Sammenlign bare perioder som er like lange.",
    formula: "(end − acquired) ÷ start",
    inputs: {
      start: "Kunder ved periodens start.",
      end: "Kunder ved periodens slutt, nye medregnet.",
      acquired: "De av end som ble vunnet i perioden; 0 hvis utelatt.",
    },
    columns: {},
    example:
      "Året begynte med 1000 kunder og endte med 800, hvorav 200 var nye. Altså ble 600 av de 1000: 60 %.",
    mistakes:
      "Å glemme de nye kundene: da regnes vekst som kundebevaring, og andelen blir for høy.\nÅ sammenligne en månedlig andel med en årlig. 95 % i måneden er omtrent 54 % i året (0,95 opphøyd i 12).\nÅ forvente 60: resultatet er en andel, så formater cellen som prosent.",
    find: "kundebevaring, kundebevaringsgrad, retention, kundelojalitet, lojalitet, CRR, beholdt, ble værende, hvor mange kunder ble",
  },
  CHURN: {
    title: "Kundefrafall",
    summary: "Andelen kunder som falt fra i perioden; basis sier hvilke kunder den er en andel av.",
    meaning:
      "Hvor stor andel av kundene falt fra? Det deles på ulike tall: kundene ved start (vanlig), ved slutt, gjennomsnittet av de to, eller alle som kunne falle fra. Si hvilket du bruker, og hold deg til det, ellers sier utviklingen ingenting. Regnet av kundene ved start blir frafall og kundebevaring til sammen 1.",
    formula:
      "lost ÷ grunnlag, der grunnlaget er start, eller end = start − lost + acquired, eller (start + end) ÷ 2, eller start + acquired",
    inputs: {
      start: "Kunder ved periodens start.",
      lost: "Kunder som falt fra i perioden.",
      acquired: "Kunder vunnet i perioden; 0 hvis utelatt.",
      basis: 'Del på: "start" (0), "end" (1), "mean" (2) eller "exposed" (3). "start" hvis utelatt.',
    },
    columns: {},
    example:
      "400 av 1000 kunder falt fra i løpet av året. Hvor mange som ble vunnet, spiller ingen rolle her: frafallet er 40 %.",
    mistakes:
      'Å dele frafalne, der noen er nye, på kundene ved start: en slik andel lar seg ikke tolke. Bruk grunnlaget "exposed" når også nye falt fra.\nÅ legge sammen månedlige andeler til en årlig: 5 % i måneden er 46 % i året, ikke 60 %.',
    find: "frafall, kundefrafall, churn, tapt, sluttet, sagt opp, hvor mange kunder sluttet",
  },
  RPR: {
    title: "Gjenkjøpsrate",
    summary: "Andelen kunder som kjøpte mer enn én gang.",
    meaning:
      "Hvor mange av dem som kjøpte noe, kom tilbake og kjøpte igjen? Et kjøp er én kunde på én dag: flere ordrer samme dag er ett kjøp. Oppgi tidsrommet du teller i, for et lengre tidsrom gir alltid en høyere rate.",
    formula: "repeat_customers ÷ customers",
    inputs: {
      repeatCustomers: "Kunder med mer enn ett kjøp.",
      customers: "Kunder med minst ett kjøp.",
    },
    columns: {},
    example: "Av 2357 kunder kjøpte 946 igjen: 40 %.",
    mistakes:
      "Å telle ordrer i stedet for kunder: en kunde med ti ordrer er én kunde med gjentatte kjøp.\nÅ sammenligne en butikks første år med det tredje: nye kunder har hatt kortere tid på seg. COHORT sammenligner likt med likt.",
    find: "gjenkjøp, gjenkjøpsrate, RPR, kom tilbake, kjøpte igjen, hvor mange kunder kom tilbake",
  },

  "CRR.IDS": {
    title: "Kundebevaringsgrad fra to lister",
    summary: "Andelen av kundene på én liste som også står på en senere liste.",
    meaning:
      "Du har to lister med kunder, for eksempel medlemmene i januar og i desember. Hvor stor andel av den første listen står fremdeles på den andre? Hver kunde teller én gang, uansett hvor ofte den står der; nye navn på den andre listen spiller ingen rolle.",
    formula: "ulike kunder som står på begge lister ÷ ulike kunder på den første",
    inputs: {
      startIds: "Kundene ved start: en kolonne eller rad.",
      endIds: "Kundene ved slutt: en kolonne eller rad av hvilken som helst lengde.",
    },
    columns: {},
    example: "Den første listen har A, B og C, den andre B, C og D. To av tre er der fremdeles: 66,7 %.",
    mistakes:
      "Å ta med overskriftene. Da begynner begge lister med samme tekst, og funksjonen avviser dem: utelat overskriftene.\nUlik skrivemåte av samme kunde: mellomrom rundt en ID spiller ingen rolle, men store og små bokstaver gjør det.",
    find: "kundebevaring, kundelojalitet, lister, medlemmer, abonnenter, sammenligne to lister, fremdeles kunde",
  },
  NRR: {
    title: "Netto bevart omsetning (NRR)",
    summary: "Omsetning beholdt fra kundene ved start, oppgraderinger medregnet, som andel av den gang.",
    meaning:
      "Av den løpende omsetningen perioden begynte med, hvor mye gir de samme kundene ved slutten? Oppgraderinger og reaktiverte kunder legger til, nedgraderinger og frafall trekker fra. Over 100 % vokser kundene du har, raskere enn de faller fra. Omsetning fra nye kunder hører ikke hjemme her.",
    formula: "(start + expansion + reactivated − contraction − churned) ÷ start",
    inputs: {
      start: "Løpende omsetning ved periodens start.",
      expansion: "Vunnet fra kunder som begynte å betale mer.",
      contraction: "Tapt fra kunder som begynte å betale mindre.",
      churned: "Tapt med kunder som falt fra.",
      reactivated: "Vunnet fra reaktiverte kunder; 0 hvis utelatt.",
    },
    columns: {},
    example:
      "100 ved start, 10 mer fra oppgraderinger, 10 mindre fra nedgraderinger og 10 tapt ved frafall: 90 %.",
    mistakes:
      "Å regne omsetning fra nye kunder som expansion.\nÅ oppgi tap som negative tall: contraction og churned er beløp på 0 eller mer.",
    find: "netto bevart omsetning, omsetningslojalitet, NRR, NDR, oppsalg, mersalg, løpende omsetning, MRR",
  },
  GRR: {
    title: "Brutto bevart omsetning (GRR)",
    summary: "Omsetning beholdt fra kundene ved start, uten tillegg; høyst 100 %.",
    meaning:
      "Hvor mye er igjen av den løpende omsetningen du begynte med, etter nedgraderinger og frafall, uansett hva oppgraderinger ga? Den viser lekkasjen som netto bevart omsetning kan skjule.",
    formula: "(start − contraction − churned) ÷ start",
    inputs: {
      start: "Løpende omsetning ved periodens start.",
      contraction: "Tapt fra kunder som begynte å betale mindre.",
      churned: "Tapt med kunder som falt fra.",
    },
    columns: {},
    example: "100 ved start, 10 tapt på nedgraderinger og 10 ved frafall: 80 %.",
    mistakes:
      "Å trekke oppgraderinger fra nedgraderinger: det er NRR.\nÅ oppgi tap som negative tall: de er beløp på 0 eller mer.",
    find: "brutto bevart omsetning, GRR, lekkasje, nedgradering, løpende omsetning, MRR",
  },
  REDEMPTION: {
    title: "Innløsningsgrad",
    summary: "Andelen av poengene i et lojalitetsprogram som er innløst.",
    meaning:
      "Hvor mange av poengene du har utstedt, er innløst? En lav grad sier at medlemmene ikke synes belønningene er verdt det, eller ikke kjenner dem; det som ikke er innløst, er en forpliktelse til det utløper.",
    formula: "redeemed ÷ issued",
    inputs: { redeemed: "Innløste poeng.", issued: "Utstedte poeng." },
    columns: {},
    example: "1500 av 10 000 poeng er innløst: 15 %.",
    mistakes:
      "Å dele poengene innløst denne måneden på dem som ble utstedt i den: det er stort sett ikke de samme poengene. Følg heller én måneds poeng over tid.",
    find: "innløsning, innløsningsrate, poeng, bonus, lojalitetsprogram, brukte poeng, belønning",
  },
  "RATE.CI": {
    title: "Intervall for en andel",
    summary: "En andel med konfidensintervall, fra antall suksesser og antall forsøk.",
    meaning:
      "81 av 263 kunder kom tilbake: 30,8 %. Men hva ville andelen vært blant alle slike kunder? Intervallet sier hvor langt den kan ligge fra den du så. Det er godt også for få forsøk og for andeler nær 0 og 1.",
    formula:
      "Wilson: (p + z²/2n ± z √(p(1 − p)/n + z²/4n²)) ÷ (1 + z²/n), der p = successes ÷ trials, n = trials og z er normalkvantilen",
    inputs: {
      successes: "Hvor mange som gjorde det.",
      trials: "Hvor mange som kunne ha gjort det.",
      method: '"wilson" (0) eller "exact" (1), som er bredere. "wilson" hvis utelatt.',
    },
    columns: {
      rate: "successes ÷ trials",
      low: "Nedre grense for intervallet",
      high: "Øvre grense for intervallet",
    },
    example:
      "81 av 263 kunder kom tilbake. Andelen er 30,8 %, og med 95 % sikkerhet mellom 25,5 % og 36,6 %.",
    mistakes:
      "Å lese to intervaller som overlapper, som «ingen forskjell»: test forskjellen med AB.TEST.\nÅ bruke det på en hel populasjon som ikke er et utvalg, som alle fjorårets fakturaer.",
    find: "konfidensintervall, feilmargin, Wilson, Clopper-Pearson, andel, usikkerhet, hvor sikkert",
  },
  GOAL: {
    title: "Veien mot et mål",
    summary: "Hvor langt et tall er kommet fra utgangspunkt til mål, og hvor langt det burde være.",
    meaning:
      "Du har satt deg som mål å øke kundebevaringen fra 60 % til 70 % på et år: hvor står du? progress er andelen av veien som er tilbakelagt, expected andelen av tiden som er gått. status er «reached» (nådd), «on track» (i rute: minst like langt som forventet) eller «behind» (etter). Den virker like godt for tall som skal ned, som frafall.",
    formula:
      "progress = (now − base) ÷ (target − base); expected = (as_of − start) ÷ (end − start), holdt mellom 0 og 1; gap = target − now",
    inputs: {
      base: "Tallet da målet ble satt.",
      target: "Hva det skal bli; under base hvis det skal ned.",
      now: "Tallet nå.",
      start: "Dagen arbeidet begynte.",
      end: "Dagen målet skal være nådd.",
    },
    columns: {
      progress:
        "Andel av veien som er tilbakelagt; over 100 % hvis målet er passert, under 0 hvis det gikk feil vei",
      expected: "Andel av tiden som er gått",
      gap: "Hva som mangler til målet",
      status: "reached er nådd, on track er i rute, behind er etter",
    },
    example:
      "Kundebevaringen skal i løpet av 2024 opp fra 60 % til 70 %. 30. april er den 65 %: halve veien på en tredel av tiden, altså i rute.",
    mistakes:
      "Å blande 60 og 0,6: base, target og now må være i samme enhet.\nÅ ta «on track» for gitt: det forutsettes at farten er jevn.",
    find: "mål, KPI, fremdrift, i rute, fart, plan",
  },
};
