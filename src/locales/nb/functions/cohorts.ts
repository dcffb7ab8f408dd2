import type { cohorts as english } from "../../en/functions/cohorts";
import type { Translation } from "../../locale";

export const cohorts: Translation<typeof english, "nb"> = {
  COHORT: {
    title: "Kundebevaring per kohort",
    summary: "Kunder etter perioden for første kjøp, og andelen som kjøper igjen, periode for periode.",
    meaning:
      "Én rad er en kohort: kundene som kjøpte for første gang i samme måned. Kolonnene 0, 1, 2 … er månedene siden. Slik sammenlignes likt med likt: alle kohorter i samme alder. Siste rad er gjennomsnittet, der store kohorter teller mer. En celle er tom til perioden er over.",
    formula:
      "kunder i kohorten som teller i alder k ÷ kunder i kohorten; gjennomsnitt = summen av dem ÷ summen av størrelsene, over kohortene der alder k er over",
    inputs: { output: '"rate" (0) eller "count" (1). "rate" hvis utelatt.' },
    columns: {
      cohort: "Første dag i perioden for første kjøp; under den siste weighted mean, vektet gjennomsnitt",
      customers: "Kohortens størrelse; i siste rad alle kunder",
      ages: "0, 1, 2 …: perioder siden første kjøp. Siste rad har alltid gjennomsnittsandelen.",
    },
    example: "Av de to kundene som kom i januar, kjøpte én i februar, begge i mars og én i april.",
    mistakes:
      "Å sammenligne kohorter i ulik alder: les nedover en kolonne, ikke bortover en rad.\nÅ lese slutten av diagonalen som et fall: uten as_of er perioden som pågår, tom; oppgi as_of bare når listen er fullstendig til den dagen.\nÅ ta et enkelt gjennomsnitt av radene: en kohort på ti ville telle som en på tusen.",
    find: "kohort, kohortanalyse, kundebevaring, retention, lojalitetstabell, varmekart, hvor mange kunder kom tilbake",
  },
  "COHORT.BRACKETS": {
    title: "Kundebevaring per kohort etter dager siden første kjøp",
    summary: "Som COHORT, med intervaller av dager siden hver kundes eget første kjøp.",
    meaning:
      "Kalendermåneder skiller ikke mellom en kunde som kom den 1. og en som kom den 30. Her telles hver kundes dager fra dens eget første kjøp: hvem kjøpte igjen på dag 1 til 30, på dag 31 til 60, og så videre. Selve det første kjøpet er ikke i noe intervall.",
    formula: "kunder i kohorten med kjøp i intervallet ÷ kunder i kohorten",
    inputs: {
      bracketEnds: "Siste dag i hvert intervall, stigende, for eksempel {7;30;60;90}.",
      output: '"rate" (0) eller "count" (1). "rate" hvis utelatt.',
    },
    columns: {
      cohort: "Første dag i måneden for første kjøp; under den siste weighted mean, vektet gjennomsnitt",
      customers: "Kohortens størrelse; i siste rad alle kunder",
      brackets: "1-30, 31-60 …: dager siden første kjøp. Tom til intervallet er over for hele kohorten.",
    },
    example:
      "Ingen kom tilbake innen 30 dager, men to av de tre kundene som har hatt 60 dager, gjorde det på dag 31 til 60.",
    mistakes:
      "Å legge sammen intervallene: en kunde kan være i flere.\nÅ oppgi starten på intervallene i stedet for slutten.",
    find: "kohort, intervaller, 30 dager, 60 dager, 90 dager, kundebevaring på dag 7, lojalitet på dag 7, dager siden første ordre",
  },
  "COHORT.REVENUE": {
    title: "Omsetning per kohort",
    summary:
      "Hva kundene i hver kohort gir, periode for periode: i alt, per kunde, akkumulert eller som andel.",
    meaning:
      "«cumulative» viser hvordan livstidsverdien i hver kohort vokser, og om den vokser raskere i senere kohorter. «retention» er netto bevart omsetning: pengene i en senere periode som andel av den første. Refusjoner trekkes fra i perioden de ble gjort.",
    formula:
      "cumulative i alder k = pengene i alder 0 … k ÷ kunder; retention = pengene i alder k ÷ pengene i alder 0",
    inputs: {
      output:
        '"revenue" (0), "per-customer" (1), "cumulative" (2) eller "retention" (3). "cumulative" hvis utelatt.',
    },
    columns: {
      cohort: "Første dag i perioden for første kjøp; under den siste weighted mean, vektet gjennomsnitt",
      customers: "Kohortens størrelse; i siste rad alle kunder",
      ages: "0, 1, 2 …: perioder siden første kjøp",
    },
    example:
      "De to kundene som kom i januar, hadde gitt 40 hver i januar, og 120 hver ved utgangen av april.",
    mistakes:
      "Å sammenligne de siste cellene i radene: kohortene har ulik alder.\nÅ ta kurvens siste punkt for livstidsverdien: den fortsetter å stige.",
    find: "kohortomsetning, LTV-kurve, akkumulert, tilbakebetaling, bevart omsetning per kohort",
  },
  "COHORT.BY": {
    title: "Kundebevaring per gruppe",
    summary: "Som COHORT, med én rad per gruppe: kanal, kampanje eller vare ved første kjøp.",
    meaning:
      "Hvilken kanal, kampanje eller første vare gir kunder som kommer tilbake? Hver kunde hører til gruppen for sitt første kjøp. I hver alder teller bare kunder der alderen er over, slik at nye kunder ikke senker andelen.",
    formula: "kunder i gruppen som teller i alder k ÷ kunder i gruppen der alder k er over",
    inputs: {
      groups: "Gruppen for hver ordrelinje, som kanalen, i like mange celler som ids.",
      output: '"rate" (0) eller "count" (1). "rate" hvis utelatt.',
    },
    columns: {
      group: "Gruppen for første kjøp; under den siste weighted mean, vektet gjennomsnitt",
      customers: "Kunder i gruppen; i siste rad alle",
      ages: "0, 1, 2 …: perioder siden første kjøp. Siste rad har alltid gjennomsnittsandelen.",
    },
    example:
      "Av de tre kundene som kom via nettet, kjøpte alle i neste måned; den fra butikken gjorde det ikke.",
    mistakes:
      "Å forvente at hver ordre havner i sin egen gruppe: bare første kjøp teller.\nÅ ta en forskjell mellom små grupper for gitt: test den med AB.TEST.",
    find: "kohort per kanal, kampanje, kilde, vare, segment, ukedag, årstid, anskaffelse",
  },
};
