/** The eleven RFM segments and what to do about each. */
export const segments = {
  names: {
    champions: "Champions",
    loyal: "Loyal",
    potentialLoyalists: "Potential loyalists",
    newCustomers: "New customers",
    promising: "Promising",
    needAttention: "Need attention",
    aboutToSleep: "About to sleep",
    atRisk: "At risk",
    cantLose: "Can't lose",
    hibernating: "Hibernating",
    lost: "Lost",
  },
  tactics: {
    reward: "Reward them, show new things first, ask for reviews",
    upsell: "Offer larger packs and better lines, ask for referrals",
    invite: "Invite to the loyalty programme, suggest what fits their purchases",
    welcome: "Welcome, help with the first steps, make the second purchase easy",
    engage: "Stay in touch, offer something to try",
    remind: "Remind with an offer that ends soon",
    reactivate: "Wake up with what is popular, at a discount",
    winBack: "Win back with a personal message and a good offer",
    call: "Call in person, find out what went wrong, offer a solution",
    discount: "Send standard offers at a discount, at little cost",
    letGo: "One last campaign, then spend nothing more",
  },
};
