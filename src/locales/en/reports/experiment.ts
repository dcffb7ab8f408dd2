export const experiment = {
  name: "A/B test",
  summary: "Did the new variant do better, by how much, and is the test large enough to tell?",
  needs: {
    customers: "One row per customer, with the variant and the outcome (1 or 0, yes or no)",
    counts: "One row per variant, with numbers of customers and of successes",
  },
  options: {
    control: "Control",
    controls: {
      automatic: "the one named so, else the first by name",
      first: "the first by name",
      last: "the last by name",
    },
    minimumLift: "Lift worth finding",
    minimumLiftHelp: "Relative to the control's rate: 20% takes 10% to 12%",
    power: "Chance of finding it (power)",
  },
  variant: "Variant",
  customers: "Customers",
  successes: "Successes",
  rate: "Rate",
  difference: "Difference from control",
  differenceLow: "Difference, low ({{confidence}})",
  differenceHigh: "Difference, high ({{confidence}})",
  lift: "Lift",
  liftLow: "Lift, low ({{confidence}})",
  liftHigh: "Lift, high ({{confidence}})",
  rateOf: "Rate of “{{variant}}”",
  liftOf: "Lift of “{{variant}}”",
  pOf: "p-value of “{{variant}}”",
  controlRate: "Control rate",
  variantRate: "Variant rate",
  verdict: "Result",
  verdicts: {
    control: "control",
    better: "better than control",
    worse: "worse than control",
    open: "no difference shown",
  },
  worthFinding: "Lift to be found",
  needed: "Customers needed in each group",
  smallest: "Customers in the smallest group",
  reached: "Reached",
  largeEnough: "Large enough for a lift of {{lift}}",
  titles: {
    variants: "Variants compared with the control",
    segments: "Variants compared within each segment",
    size: "Is the test large enough?",
    chart: "Rate by variant",
    segmentChart: "Rate by segment",
  },
  captions: {
    chart: "“{{best}}” has the highest rate, {{bestRate}}; the control “{{control}}” has {{controlRate}}.",
    segments:
      "The difference from the control is largest in “{{segment}}”: {{difference}} percentage points.",
  },
  notes: {
    test: "“{{control}}” is the control. Difference = rate of the variant − rate of the control, in percentage points, with Newcombe's interval; p from the two-sided z-test with the pooled rate.",
    lift: "Lift = rate of the variant ÷ rate of the control − 1; its limits are symmetric in the logarithm of the ratio (Katz).",
    verdict:
      "“Better” and “worse” mean that p is below {{alpha}}, which goes with {{confidence}} confidence.",
    size: "Customers needed so that such a lift is found with a chance of {{power}}, and none is seen with a chance of {{confidence}} where there is none (two-sided).",
    noSize: "How large the test should be can't be told from a control rate of {{rate}} and that lift.",
    tooSmall:
      "Caution: the test is too small for a lift of {{lift}}. “No difference shown” does not mean that there is none.",
    peeking:
      "Decide on the size beforehand: a test that is stopped as soon as p is small finds differences that are not there.",
    uneven:
      "Caution: the groups differ in size more than chance would explain if customers were assigned evenly. Check the assignment.",
    missing: "Comparisons left out because a variant has no customers in the segment: {{count}}.",
    noSegment: "Segments: they give ideas for new tests, not proof.",
  },
};
