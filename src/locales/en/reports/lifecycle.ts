/** Words of the lifecycle report. */
export const lifecycle = {
  name: "Lifecycle",
  summary: "How many customers are new, active, leaving and lost, and who has moved since the last period?",
  options: {
    activeDays: "Days after a purchase a customer is active",
    activeHelp: "Two to three times the usual time between purchases; the repeat ladder tells it",
    lapsedDays: "Days without a purchase until a customer is lost",
    period: "Compared with the end of the last",
    periodCount: "Latest periods shown",
  },
  stages: { none: "Not yet a customer", new: "New", active: "Active", leaving: "Leaving", lost: "Lost" },
  tactics: {
    new: "Welcome, make the second purchase easy",
    active: "Keep them: reward, suggest what fits",
    leaving: "Remind now, with a reason to come back",
    lost: "One win-back campaign, then spend nothing more",
  },
  stage: "Stage",
  activeOrNew: "New or active",
  activeShare: "Share new or active",
  leavingNow: "Leaving",
  beganToLeave: "Newly leaving",
  wonBack: "Won back",
  lostSince: "Newly lost",
  change: "Change",
  tactic: "What to do",
  from: "From",
  to: "To: {{stage}}",
  day: "On",
  before: "Stage on {{since}}",
  daysSince: "Days since last purchase",
  first: "First purchase",
  last: "Last purchase",
  purchases: "Purchases",
  spend: "Spend",
  titles: {
    stages: "Customers by stage",
    movement: "Who moved since {{since}}",
    trend: "Stages over time",
    customers: "Customers and their stages",
  },
  captions: {
    stages: "{{active}} of the customers are new or active, {{leaving}} are leaving and {{lost}} are lost.",
    trend: "New or active customers: {{first}} on {{firstDay}}, {{last}} on {{lastDay}}.",
  },
  notes: {
    stages:
      "New: first purchase at most {{activeDays}} days ago. Active: last purchase at most {{activeDays}} days ago. Leaving: last purchase at most {{lapsedDays}} days ago. Lost: longer ago.",
    limits:
      "The limits should follow how often customers buy: where they buy once a year, 90 days make nearly everybody look lost.",
    movement: "Changes compare {{asOf}} with {{since}}, the end of the period before.",
  },
};
