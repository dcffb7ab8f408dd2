/** The net promoter score. */
export const promoters = {
  NPS: {
    title: "Net promoter score",
    summary: "Promoters minus detractors in per cent of the answers, from −100 to 100.",
    meaning:
      "Of those who answered “How likely are you to recommend us, from 0 to 10?”, who scores 9 or 10 is a promoter, who scores 0 to 6 a detractor, and 7 or 8 is passive. The score is the share of promoters minus that of detractors, in points. Blank cells and texts are no answers and are skipped.",
    formula: "100 × (promoters − detractors) ÷ answers",
    inputs: {
      scores: "The answers: one column or row of cells. Blanks and texts are skipped.",
    },
    columns: {},
    example: "Ten answers: four promoters, four passives and two detractors. 40 % minus 20 % gives 20.",
    mistakes:
      "Averaging the scores: a mean of 7.7 is not a net promoter score.\nReading too much into few answers: with 50 answers the score is uncertain by 20 points or more. NPS.CI tells by how much.\nUsing the usual limits on another scale. For 0 to 9 with promoters from 8 and detractors up to 5 give 8, 5, 9.",
    find: "net promoter score, NPS, recommend, promoters, detractors, survey, satisfaction",
  },
} as const;
