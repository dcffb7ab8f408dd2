import type { survival as english } from "../../en/functions/survival";
import type { Translation } from "../../locale";

export const survival: Translation<typeof english, "nb"> = {
  SURVIVAL: {
    title: "Overlevelseskurve (Kaplan-Meier)",
    summary:
      "Andelen kunder som blir lenger enn hver tid, der også de som ikke er borte ennå, regnes riktig.",
    meaning:
      "Hvor lenge blir kunder? De fleste er ikke borte ennå, og å utelate dem, eller ta tiden deres hittil for hele, får kundene til å virke kortlivede. Kaplan og Meiers estimat bruker det man vet om dem: at de ble minst så lenge.",
    formula:
      "S(t) = Π (1 − events ÷ at_risk) over tidene til t; standardfeil etter Greenwood; intervall S · exp(± z · SE ÷ S)",
    inputs: {},
    columns: {
      time: "Tidene som forekommer, stigende",
      atRisk: "Kunder fulgt til den tiden",
      events: "Kunder som falt fra da",
      censored: "Kunder sist sett da, uten å ha falt fra",
      survival: "Andelen som blir lenger",
      standardError: "Standardfeilen; tom der andelen er 0",
      low: "Nedre grense for intervallet",
      high: "Øvre grense for intervallet",
    },
    example:
      "Seks medlemmer, hvorav tre har falt fra: to tredeler blir lenger enn to måneder, 44 % lenger enn tre.",
    mistakes:
      "Å utelate kunder som fremdeles er der.\nÅ bytte om tegnene: 1 betyr borte, 0 fremdeles der.\nÅ lese slutten av kurven: der er det få igjen, og intervallet er bredt.",
    find: "overlevelse, Kaplan-Meier, hvor lenge blir kunder, levetid, sensurert",
  },
  "SURVIVAL.MEDIAN": {
    title: "Median tid kunder blir",
    summary: "Tiden da halvparten av kundene har falt fra.",
    meaning:
      "Halvparten av kundene blir høyst så lenge, halvparten lenger, der de som ikke er borte ennå, regnes riktig. Så lenge mer enn halvparten fremdeles er der, er den ukjent, og cellen viser #I/T.",
    formula: "den første tiden der Kaplan-Meier-andelen er høyst ½",
    inputs: {},
    columns: {},
    example:
      "Av seks medlemmer falt ett fra etter én måned, ett etter to, ett etter tre og ett etter fire: medianen er 3 måneder.",
    mistakes: "Å ta medianen av tidene selv: den regner dem som fremdeles er der, som borte.",
    find: "median, overlevelse, hvor lenge blir kunder, halveringstid, levetid",
  },
  LOGRANK: {
    title: "Forskjell mellom overlevelseskurver (log-rank-test)",
    summary: "Om grupper av kunder er ulike i hvor lenge de blir: kjikvadrat, frihetsgrader og p.",
    meaning:
      "Blir kunder på ett abonnement lenger enn på et annet, eller er det tilfeldig? Hver gang noen faller fra, sammenligner testen hvem det var, med hvem det ville vært uten forskjell. Under 0,05 kalles p vanligvis signifikant.",
    formula: "chi² = U′V⁻¹U, der U er de frafalne minus de forventede i hver gruppe og V kovariansen",
    inputs: { groups: "Gruppen for hver kunde, i like mange celler som durations." },
    columns: {
      chi2: "Hvor langt gruppene er fra det forventede",
      degreesOfFreedom: "Antall grupper minus én",
      p: "Sjansen for en slik forskjell om det ikke var noen",
    },
    example:
      "Sju medlemmer med årsavtale blir lenger enn sju med månedsavtale, men med p = 0,063 kan det være tilfeldig.",
    mistakes:
      "Å gruppere etter noe som ble kjent først senere, som «brukte kundeservice»: den som blir lenger, har flere anledninger til det.",
    find: "log-rank, sammenligne overlevelse, grupper, abonnementer, signifikant, hvor lenge blir kunder",
  },
};
