import type { nps as english } from "../../en/reports/nps";
import type { Translation } from "../../locale";

export const nps: Translation<typeof english, "nb"> = {
  name: "NPS",
  summary: "Vil kundene anbefale bedriften, hvor er resultatet på vei, og hvilke segmenter skiller seg ut?",
  need: "Én rad per svar",
  options: {
    promoterMin: "Ambassadører gir minst",
    detractorMax: "Kritikere gir høyst",
    scaleMax: "Høyeste karakter på skalaen",
    scaleHelp: "Den laveste karakteren er 0",
  },
  score: "NPS",
  answers: "Svar",
  responseRate: "Svarandel",
  kind: "Type",
  kinds: { promoters: "Ambassadører", passives: "Nøytrale", detractors: "Kritikere" },
  shares: {
    promoters: "Andel ambassadører",
    passives: "Andel nøytrale",
    detractors: "Andel kritikere",
  },
  share: "Andel av svarene",
  given: "Karakter",
  change: "Endring",
  againstOthers: "Sammenlignet med alle andre",
  titles: {
    kinds: "Ambassadører, nøytrale og kritikere",
    scores: "Svar etter karakter",
    trend: {
      day: "NPS per dag",
      week: "NPS per uke",
      month: "NPS per måned",
      quarter: "NPS per kvartal",
      year: "NPS per år",
    },
    segments: "NPS per segment",
  },
  captions: {
    scores: "Den vanligste karakteren er {{score}}, gitt av {{share}} av dem som svarte.",
    trend:
      "NPS var {{first}} i {{firstPeriod}} og {{last}} i {{lastPeriod}}; de ytre linjene er grensene for intervallet.",
    segments: "«{{best}}» har høyest NPS, {{bestScore}}; «{{worst}}» har lavest, {{worstScore}}.",
  },
  notes: {
    formula:
      "NPS = 100 × (ambassadører − kritikere) ÷ svar, fra −100 til 100. Ambassadører ga {{promoterMin}} til {{scaleMax}}, kritikere 0 til {{detractorMax}}; de nøytrale ligger mellom.",
    interval:
      "Med {{confidence}} sikkerhet ligger NPS for alle kunder mellom grensene, om de som svarte, er et tilfeldig utvalg av dem.",
    unanswered: "Rader uten karakter: {{unanswered}}. De regnes som ubesvarte, aldri som kritikere.",
    unanimous:
      "Alle svarene er av én type, så det finnes ikke noe intervall: så få eller så like svar sier ikke hvor sikkert resultatet er.",
    fewAnswers: "Obs: bare {{answers}} svar. Med så få kan resultatet ligge langt fra alle kunders.",
    segments: "«{{others}}» sammenligner et segment med svarene fra alle de andre segmentene til sammen.",
    trend: "Endringen er fra perioden før; p-verdien gjelder én enkelt sammenligning.",
    undated: "Svar uten dato: {{undated}}. De er ikke med i utviklingen over tid.",
  },
};
