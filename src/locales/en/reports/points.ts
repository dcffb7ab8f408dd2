export const points = {
  name: "Loyalty points",
  summary: "How much of the points issued do members redeem, who does, and what is still outstanding?",
  need: "One row per transaction or member, with points issued and redeemed",
  options: {
    threshold: "Redemption rate to reach",
    thresholdHelp: "A programme below it is often called inactive",
  },
  rate: "Redemption rate",
  issued: "Points issued",
  redeemed: "Points redeemed",
  outstanding: "Points outstanding",
  members: "Members",
  redeemers: "Members who redeemed",
  redeemerShare: "Share of members who redeemed",
  cohort: "First row in",
  reached: "Reaches {{threshold}}",
  total: "Total",
  habit: "Member's redemption rate",
  habits: {
    none: "nothing redeemed",
    below: "below {{threshold}}",
    above: "{{threshold}} or more",
    unknown: "more than issued",
  },
  memberShare: "Share of members",
  titles: {
    cohorts: "Redemption by cohort of members",
    segments: "Redemption by segment",
    habits: "Members by how much they redeem",
    periods: "Points by period",
  },
  captions: {
    cohorts:
      "Members since {{first}} have redeemed {{firstRate}} of their points, those since {{last}} {{lastRate}}.",
    segments: "“{{first}}” redeem most, {{firstRate}}; “{{last}}” least, {{lastRate}}.",
    periods:
      "{{issued}} points were issued and {{redeemed}} redeemed; {{outstanding}} are outstanding at the end.",
    habits: "{{share}} of the members have redeemed nothing.",
  },
  notes: {
    rate: "Redemption rate = points redeemed ÷ points issued, of all points of the row. Blank where none were issued, or more were redeemed than issued.",
    threshold: "{{threshold}} is the rate to reach, as chosen.",
    members: "The limits are those of the share of members who redeemed (Wilson, {{confidence}}).",
    cohort:
      "A cohort is the members whose first row lies in that period. Younger cohorts have had less time to redeem.",
    segment: "A member belongs to the segment of their first row.",
    outstanding:
      "Outstanding = issued − redeemed. Points that have expired are in it unless rows take them off.",
    rows: "There is no column of members: each row counts as a member.",
    blank: "Blank cells count as 0 points.",
    undated: "Members without a date: {{members}}. They are missing from the cohorts and periods.",
    few: "Caution: only {{members}} members. Shares vary widely by chance with so few.",
    over: "Caution: some members redeemed more than was issued to them in these rows, perhaps from an earlier balance: {{members}}.",
  },
};
