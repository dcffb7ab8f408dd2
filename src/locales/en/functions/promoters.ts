/** The net promoter score. */
export const promoters = {
  NPS: {
    title: "Net promoter score",
    summary: "Promoters minus detractors as a percentage of the answers, from −100 to 100.",
    meaning:
      "Of those who answered “How likely are you to recommend us, from 0 to 10?”, those who score 9 or 10 are promoters, those who score 0 to 6 detractors, and those who score 7 or 8 passives. The score is the share of promoters minus that of detractors, in points. Blank cells and texts are no answers and are skipped.",
    formula: "100 × (promoters − detractors) ÷ answers",
    inputs: {
      scores: "The answers: one column or row of cells. Blanks and texts are skipped.",
    },
    columns: {},
    example: "Ten answers: five promoters, two passives and three detractors. 50% minus 30% gives 20.",
    mistakes:
      "Averaging the scores: a mean of 7.7 is not a net promoter score.\nReading too much into few answers: with 50 answers the score is uncertain by 20 points or more. NPS.CI tells by how much.\nUsing the usual limits on another scale. For 0 to 9 with promoters from 8 and detractors up to 5 give 8, 5, 9.",
    find: "net promoter score, NPS, recommend, promoters, detractors, survey, satisfaction",
  },

  "NPS.COUNTS": {
    title: "Net promoter score from counts",
    summary: "Promoters minus detractors as a percentage of the answers, from their numbers.",
    meaning: "The same score as NPS, for those who have the answers counted already.",
    formula: "100 × (promoters − detractors) ÷ (promoters + passives + detractors)",
    inputs: {
      promoters: "Answers of 9 and 10.",
      passives: "Answers of 7 and 8.",
      detractors: "Answers of 0 to 6.",
    },
    columns: {},
    example: "50 promoters, 30 passives and 20 detractors: 30.",
    mistakes: "Leaving the passives out: they are answers, and lower the share of both others.",
    find: "net promoter score, NPS, counts, promoters, passives, detractors",
  },
  "NPS.CI": {
    title: "Net promoter score with its interval",
    summary: "The score, its confidence interval, its standard error and the number of answers.",
    meaning:
      "A score of a few answers can be far from that of all customers. The interval says how far: with 95% confidence the true score lies in it. The answers are taken as a random sample of all customers.",
    formula:
      "score ± z · SE, with SE = 100 √((p + d − (p − d)²) ÷ n), p and d the shares of promoters and detractors of n answers",
    inputs: { scores: "The answers: one column or row of cells. Blanks and texts are skipped." },
    columns: {
      score: "The net promoter score",
      low: "The lower end of the interval, not below −100",
      high: "The upper end of the interval, not above 100",
      standardError: "Standard error of the score, in points",
      answers: "Number of answers",
    },
    example:
      "Ten answers give a score of 20, but it may well be anything from −34 to 74: ten answers say little.",
    mistakes:
      "Taking a change of a few points for a trend. Test it with NPS.TEST.\nHoping that the interval makes up for those who did not answer: it only tells of chance.",
    find: "net promoter score, NPS, margin of error, confidence interval, how many answers",
  },
  "NPS.TEST": {
    title: "Difference of two net promoter scores",
    summary: "By how much the score of b is above that of a, with its interval and the p-value.",
    meaning:
      "Did the score rise, or do two groups of customers differ, or is it chance? The smaller p, the less chance explains: below 0.05 is usually called significant. The two groups are taken as independent samples.",
    formula: "z = (score b − score a) ÷ √(SE a² + SE b²); p = P(|Z| ≥ |z|)",
    inputs: {
      scoresA: "The answers of the first group or time.",
      scoresB: "The answers of the second.",
    },
    columns: {
      difference: "Score of b minus score of a, in points",
      low: "The lower end of its interval",
      high: "The upper end of its interval",
      z: "The difference in standard errors",
      p: "Chance of such a difference if there were none (two-sided)",
    },
    example:
      "Four answers before and four after: the score is 25 points higher, but with p = 0.68 that is nothing but chance.",
    mistakes:
      "Testing every month against every other: among twenty tests one is significant by chance alone.\nUsing it for the same people asked twice: they are not independent.",
    find: "net promoter score, NPS, compare, significant, difference, test, change",
  },
} as const;
