import { nps } from "./reports/nps";
import { survival } from "./reports/survival";
import { experiment } from "./reports/experiment";
import { economics } from "./reports/economics";
import { overview } from "./reports/overview";
import { points } from "./reports/points";
import { clv } from "./reports/clv";
import { contracts } from "./reports/contracts";
import { cohortMoney } from "./reports/cohortMoney";
import { lifecycle } from "./reports/lifecycle";
import { goals } from "./reports/goals";
import { ladder } from "./reports/ladder";
import { valueSegments } from "./reports/valueSegments";
import { shared } from "./reports/shared";
import { segments } from "./segments";

/** Words of the reports, of their options and of what can go wrong on the way. */
export const reports = {
  segments,
  shared,
  valueSegments,
  ladder,
  lifecycle,
  cohortMoney,
  clv,
  overview,
  nps,
  goals,
  contracts,
  points,
  economics,
  experiment,
  survival,
  kinds: {
    cohortRetention: {
      name: "Cohort retention",
      summary: "Of the customers who first bought in each period, how many come back later?",
    },
    rfmSegments: {
      name: "RFM segments",
      summary: "Who are the best customers, who is slipping away, and what to do about each group?",
    },
  },
  needs: {
    orders: "One row per order or order line",
  },
  roles: {
    customer: "Customer",
    date: "Date",
    amount: "Amount",
    order: "Order number",
    group: "Group",
    score: "Score",
    start: "Start",
    end: "End",
    survivors: "Survivors",
    variant: "Variant",
    outcome: "Outcome",
    trials: "Customers",
    successes: "Successes",
    issued: "Points issued",
    redeemed: "Points redeemed",
    lifetimeValue: "Lifetime value",
    acquisitionCost: "Acquisition cost",
    base: "Base",
    now: "Now",
    target: "Target",
    trialsBefore: "Customers before",
    trialsAfter: "Customers now",
  },
  options: {
    period: "Period",
    periods: { day: "Day", week: "Week", month: "Month", quarter: "Quarter", year: "Year" },
    mode: "A customer counts at an age if they bought",
    modes: {
      on: "in that period",
      "on-or-after": "in that period or later",
      every: "in every period up to it",
      within: "in any period up to it, except the first",
    },
    ages: "Columns",
    ageChoices: { periods: "Periods since the first order", brackets: "Days since the first order" },
    brackets: "Brackets end on day",
    numbersHelp: "Separated by semicolons or spaces",
    by: "Rows",
    byChoices: {
      period: "Period of the first order",
      group: "Group of the first order",
      weekday: "Weekday of the first order",
      season: "Season of the first order",
    },
    cohortCount: "Latest cohorts shown",
    ageCount: "Ages shown",
    incomplete: "Show incomplete periods",
    counts: "Also show numbers of customers",
    asOf: "As of",
    asOfAutomatic: "The last order, or the end of its period if that is at most 3 days later",
    asOfLastOrder: "The last order",
    bins: "Scores go from 1 to",
    binsHelp: "5 gives the usual scores 1 to 5 for recency, frequency and money",
  },
  notes: {
    heading: "Notes",
    file: "{{name}} ({{size}} MB)",
    smallFile: "{{name}} ({{size}} kB)",
    source: "Source: {{source}}; rows read: {{rows}}; left out: {{rejected}}.",
    options: "Options: {{options}}.",
    made: "Made with Retain {{version}} on {{time}}.",
    yes: "yes",
    no: "no",
    live: "The results are live: they follow the data by themselves. Nothing may stand in the cells they fill, or they show #SPILL!. They are as of the last order, unless another day was chosen. People without this add-in see #NAME?: use “Convert to values” before you send the workbook.",
    purchase: "A purchase is one customer on one day: several lines of a day are one purchase.",
    asOfChosen: "As of {{date}}, as chosen; later orders are left out.",
    asOfLater: "As of {{date}}, as chosen: days after the last order ({{last}}): {{days}}.",
    asOfLastOrder: "As of {{date}}, the day of the last order.",
    asOfPeriodEnd:
      "As of {{date}}, the end of the period: the last order ({{last}}) is at most 3 days earlier, so the period counts as complete.",
  },
  cohort: {
    cohort: "Cohort",
    cohorts: "Cohorts",
    group: "Group",
    groups: "Groups",
    noGroup: "(none)",
    mean: "Weighted mean",
    meanOfAll: "Weighted mean of all {{all}}",
    seasons: {
      winter: "Winter (Dec–Feb)",
      spring: "Spring (Mar–May)",
      summer: "Summer (Jun–Aug)",
      autumn: "Autumn (Sep–Nov)",
    },
    titles: {
      day: "Share of customers by days since their first order",
      week: "Share of customers by weeks since their first order",
      month: "Share of customers by months since their first order",
      quarter: "Share of customers by quarters since their first order",
      year: "Share of customers by years since their first order",
      brackets: "Share of customers who came back within each bracket of days",
      counts: "Numbers of customers",
    },
    meanAt: {
      day_one: "Back after {{count}} day",
      day_other: "Back after {{count}} days",
      week_one: "Back after {{count}} week",
      week_other: "Back after {{count}} weeks",
      month_one: "Back after {{count}} month",
      month_other: "Back after {{count}} months",
      quarter_one: "Back after {{count}} quarter",
      quarter_other: "Back after {{count}} quarters",
      year_one: "Back after {{count}} year",
      year_other: "Back after {{count}} years",
    },
    atAge: {
      day_one: "{{count}} day after the first order",
      day_other: "{{count}} days after the first order",
      week_one: "{{count}} week after the first order",
      week_other: "{{count}} weeks after the first order",
      month_one: "{{count}} month after the first order",
      month_other: "{{count}} months after the first order",
      quarter_one: "{{count}} quarter after the first order",
      quarter_other: "{{count}} quarters after the first order",
      year_one: "{{count}} year after the first order",
      year_other: "{{count}} years after the first order",
    },
    meanInDays: "Back on day {{days}}",
    inDays: "on day {{days}} after the first order",
    chart: "Retention curves",
    caption: "On average {{firstRate}} of the customers buy {{first}}, and {{lastRate}} buy {{last}}.",
    notes: {
      period: "A row is a cohort: the customers whose first purchase lies in that period.",
      group: "A row is a group: the customers whose first purchase was in it, whenever that was.",
      brackets:
        "A cell is the share of the cohort that bought again in that bracket of days after their own first purchase.",
      groupBrackets:
        "A cell is the share of the row's customers that bought again in that bracket of days after their own first purchase; who has not had so many days yet is left out of it.",
      mode: {
        on: "A cell is the share of the row's customers who bought in that period after their first.",
        "on-or-after":
          "A cell is the share of the row's customers who bought in that period after their first, or later.",
        every: "A cell is the share of the row's customers who bought in every period up to that one.",
        within: "A cell is the share of the row's customers who bought again in any period up to that one.",
      },
      mean: "The mean is weighted: all who came back / all who could have, over all rows, shown or not, whose period is over.",
      meanOfRows:
        "The mean is weighted, over all rows, shown or not: all who came back / all who have had the time to.",
      few: "Caution: half of the cohorts shown have {{median}} customers or fewer, so a single customer changes their figures a lot.",
      fewTry: "A longer period ({{period}}) makes larger cohorts and steadier figures.",
      incomplete: "Periods that are not over yet are blank, not 0.",
    },
  },
  columns: {
    customers: "Customers",
    customerShare: "Share of customers",
    revenue: "Revenue",
    revenueShare: "Share of revenue",
  },
  rfm: {
    options: {
      rules: "Custom segments",
      rulesHelp:
        "One rule per line; the first that fits applies; blank for the usual eleven segments. R, F and M are the scores, FM the mean of F and M, rounded (2.5 is 3); days (since the last order), orders and spend are the figures themselves.",
      rulesExample:
        "Champions: R>=4, F>=4\nBig spenders: spend>=5000\nLost: R=1-2, days>365\nEverybody else:",
    },
    rest: "Other",
    customersIn: "Customers, {{segment}}",
    segment: "Segment",
    tactic: "What to do",
    championShare: "Champions' share of revenue",
    leaving: "Good customers at risk",
    leavingRevenue: "Their revenue so far",
    meanDays: "Mean days since last order",
    meanOrders: "Mean orders",
    meanSpend: "Mean spend",
    score: "Score",
    recencyScore: "Recency score",
    frequencyIs: "Frequency {{score}}",
    atMostDays: "Days since last order, at most",
    atLeastOrders: "Orders, at least",
    atLeastSpend: "Spend, at least",
    daysSince: "Days since last order",
    orders: "Orders",
    spend: "Spend",
    titles: {
      segments: "Segments",
      map: "Customers by recency and frequency",
      thresholds: "What each score takes",
      customers: "Customers and their segments",
    },
    chart: "Share of customers and of revenue",
    caption: "“{{segment}}” bring in the most: {{customers}} of the customers, {{revenue}} of the revenue.",
    notes: {
      score:
        "Scores go from 1 (worst) to {{bins}}: a customer's score is their rank among all customers, cut into equal parts; equal customers always have the same score.",
      segment: "The segment follows from the recency score and the mean of the frequency and money scores.",
      rules:
        "Segments follow from the rules given in the options: the first rule that fits a customer applies. Customers whom none fits are in the last line's segment, or in “{{rest}}”.",
      values: "R: days since the last order. F: days with an order. M: all money, refunds taken off.",
    },
  },
  refusals: {
    columnNeeded:
      "This needs a column “{{role}}” that is not blank. Choose one under Columns, or choose other options.",
    noOrdersYet: "There are no orders on or before {{day}}; the first is of {{first}}.",
    dayTooEarly: "{{name}} must be {{first}} or later, got {{day}}.",
  },
  problems: {
    nothingSelected:
      "The selection holds no rows. Select the order list, or a cell in its table, and try again. Nothing was changed.",
    noRows:
      "There are no rows of data in {{address}}. Select the header and the rows below it. Nothing was changed.",
    areasDiffer:
      "The selected areas {{address}} don't have the same columns, so they can't be read as one list. Select areas that are equally wide and start in the same column. Nothing was changed.",
    columnMissing: "No column is chosen for “{{role}}”. Choose one and try again. Nothing was changed.",
    noUsableRows:
      "None of the rows in {{address}} can be used ({{rejected}} were left out). See why below, correct the columns or the cells, and try again. Nothing was changed.",
    sheetProtected:
      "The sheet “{{sheet}}” is protected. Unprotect it (Review > Unprotect Sheet) or choose another place. Nothing was changed.",
    workbookProtected:
      "The structure of the workbook is protected, so no sheet can be added. Unprotect it (Review > Protect Workbook) or write to a free place on an existing sheet. Nothing was changed.",
    readOnly:
      "Excel doesn't allow changes here: the workbook may be open for viewing only. Choose Enable Editing or Edit Workbook, or save a copy of your own, and try again. Nothing was changed.",
    nameTaken: "There is already a sheet called “{{name}}”. Choose another name. Nothing was changed.",
    nameInvalid:
      "“{{name}}” can't be a sheet's name: it takes 1 to 31 characters, none of them []:*?/\\, and no ' at either end. Nothing was changed.",
    placeNotFree:
      "The cells {{address}} are needed and not all empty. Choose a free place. Nothing was changed.",
    tooLarge:
      "The report has {{rows}} rows and {{columns}} columns, which don't fit in the sheet from there. Choose options that make it smaller, or another place. Nothing was changed.",
    payloadTooLarge:
      "Excel refuses even a small block of these cells because it is too large. Shorten the texts in the list and try again. Nothing was changed.",
    cancelled: "Cancelled. Nothing was changed.",
    cellEditing: "A cell is being edited. Finish editing the cell (Enter or Esc).",
    sourceVanished:
      "“{{source}}”, from which the report was made, is no longer in the workbook. Choose where its rows are now. Nothing was changed.",
    sourceChanged:
      "The columns of “{{source}}” have changed while they were read or since the report was made. Check the columns and try again. Nothing was changed.",
    placeVanished:
      "The sheet “{{sheet}}” was deleted while the report was written to it. Nothing else was changed. Write it again, or choose another place.",
    leftBehind:
      "The report could not be finished, and Excel would not remove the part already on “{{sheet}}”. Delete it by hand. Nothing else was changed.",
    notPutBack:
      "The work was stopped, and Excel would not put back what had been changed on “{{sheet}}”. Check that sheet, and close the workbook without saving if something is missing. Nothing else was changed.",
    partlyRemoved:
      "Excel stopped while the report was being removed, and part of it is left on “{{sheet}}”. Delete the rest by hand. Nothing else was changed.",
    onlySheet:
      "“{{sheet}}” can't be deleted, because a workbook needs at least one visible sheet. Add or show another sheet and try again. Nothing was changed.",
    reportVanished:
      "The sheet of the report “{{name}}”, or one of its tables, is no longer in the workbook. Write the report again, or remove it from the list. Nothing was changed.",
    reportUnknown:
      "This report is no longer known in the workbook: it was removed, made plain values, or taken off the list. Nothing was changed.",
    rowsBlocked:
      "The report needs more or fewer rows, and something below it, such as another table or merged cells, reaches beyond its columns and can't be moved. Move that away and try again. Nothing was changed.",
    tableChanged:
      "Columns have been put between those of the report's table on “{{sheet}}”, or taken out of it. Move your own columns to the right-hand end of the table, or outside it, and try again. Nothing was changed.",
    totalsShown:
      "The report's table on “{{sheet}}” has a total row, which would be in the way of new rows. Turn it off (Table Design, Total Row) and try again. Nothing was changed.",
    reportChanged:
      "What stands on “{{sheet}}” is not what the report wrote last. Its last refresh was probably undone, or something was put between its rows. Undo that (or redo the refresh), or make the report again on a new sheet. Nothing was changed.",
    recipeTooNew:
      "The report “{{name}}” was made by a newer version of Retain. Update the add-in to refresh it. Nothing was changed.",
    notSupported: "This version of Excel is too old for that ({{what}} is needed). Nothing was changed.",
    fileNeeded:
      "The rows are in the file “{{name}}”, which an add-in can't open by itself. Nothing was changed. Choose the file again to go on.",
    fileUnreadable:
      "The file “{{name}}” can't be read ({{message}}). Nothing was changed. If it has been changed or moved since it was chosen, choose it again.",
    quoteNotClosed:
      "In the file “{{name}}” a quotation mark is never closed, so its rows can't be told apart. Nothing was changed.",
    notAsFormulas: "No functions give the same result with these options. Nothing was changed.",
    resultNotReady: "The formulas have no results yet. Nothing was changed; try again when they have.",
    textNotKept:
      "Excel would not keep the text in {{address}} as it is, so the report was removed again. Nothing was changed.",
    unexpected: "Excel reported an unexpected error: {{message}}. Nothing was changed.",
  },
};
