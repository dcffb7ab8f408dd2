export const nps = {
  name: "NPS",
  summary: "Would customers recommend you, where is the score heading, and which segments differ?",
  need: "One row per answer",
  options: {
    promoterMin: "Promoters score at least",
    detractorMax: "Detractors score at most",
    scaleMax: "Highest score of the scale",
    scaleHelp: "The lowest score is 0",
  },
  score: "NPS",
  answers: "Answers",
  responseRate: "Response rate",
  kind: "Kind",
  kinds: { promoters: "Promoters", passives: "Passives", detractors: "Detractors" },
  shares: {
    promoters: "Share of promoters",
    passives: "Share of passives",
    detractors: "Share of detractors",
  },
  share: "Share of answers",
  given: "Score given",
  change: "Change",
  againstOthers: "Compared with all others",
  titles: {
    kinds: "Promoters, passives and detractors",
    scores: "Answers by score",
    trend: {
      day: "NPS by day",
      week: "NPS by week",
      month: "NPS by month",
      quarter: "NPS by quarter",
      year: "NPS by year",
    },
    segments: "NPS by segment",
  },
  captions: {
    scores: "The most frequent score is {{score}}, given by {{share}} of those who answered.",
    trend:
      "NPS was {{first}} in {{firstPeriod}} and {{last}} in {{lastPeriod}}; the outer lines are the limits of the interval.",
    segments: "“{{best}}” has the highest NPS, {{bestScore}}; “{{worst}}” the lowest, {{worstScore}}.",
  },
  notes: {
    formula:
      "NPS = 100 × (promoters − detractors) ÷ answers, from −100 to 100. Promoters scored {{promoterMin}} to {{scaleMax}}, detractors 0 to {{detractorMax}}; passives lie between.",
    interval:
      "With {{confidence}} confidence the NPS of all customers lies between the limits, if those who answered are a random sample of them.",
    unanswered: "Rows without a score: {{unanswered}}. They count as not answered, never as detractors.",
    unanimous:
      "All answers are of one kind, so there is no interval: so few or so alike answers can't tell how sure the score is.",
    fewAnswers:
      "Caution: only {{answers}} answers. With so few the score can lie far from that of all customers.",
    segments: "“{{others}}” compares a segment with the answers of all other segments together.",
    trend: "The change is from the period before; its p-value is that of a single comparison.",
    undated: "Answers without a date: {{undated}}. They are missing from the trend.",
  },
};
