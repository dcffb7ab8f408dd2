/** Words of the reports, of their options and of what can go wrong on the way. */
export const reports = {
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
    orders: "One row an order or order line",
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
  },
  options: {
    period: "Period",
    periods: { day: "Day", week: "Week", month: "Month", quarter: "Quarter", year: "Year" },
    mode: "A customer counts at an age if they bought",
    modes: {
      on: "in that period",
      "on-or-after": "in that period or later",
      every: "in every period up to it",
      within: "in any period up to it, the first left out",
    },
    ages: "Columns",
    ageChoices: { periods: "Periods since the first order", brackets: "Days since the first order" },
    brackets: "Brackets end on day",
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
    asOf: "As of",
    asOfAutomatic: "The last order, or the end of its period if that is at most 3 days later",
    asOfLastOrder: "The last order",
    bins: "Scores go from 1 to",
  },
  problems: {
    nothingSelected:
      "Nothing is selected that holds rows. Select the order list, or a cell in its table, and try again. Nothing was changed.",
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
    nameTaken: "There is already a sheet called “{{name}}”. Choose another name. Nothing was changed.",
    nameInvalid:
      "“{{name}}” can't be a sheet's name: it takes 1 to 31 characters, none of them []:*?/\\, and no ' at either end. Nothing was changed.",
    placeNotFree:
      "The cells {{address}} are needed and not all empty. Choose a free place. Nothing was changed.",
    tooLarge:
      "The report has {{rows}} rows and {{columns}} columns, which don't fit in the sheet from there. Narrow the options or choose another place. Nothing was changed.",
    payloadTooLarge:
      "Excel refuses even a small block of these cells because it is too large. Shorten the texts in the list and try again. Nothing was changed.",
    cancelled: "Cancelled. Nothing was changed.",
    cellEditing: "A cell is being edited. Finish editing the cell (Enter or Esc).",
    sourceVanished:
      "“{{source}}”, from which the report was made, is no longer in the workbook. Choose where its rows are now. Nothing was changed.",
    sourceChanged:
      "The columns of “{{source}}” have changed while they were read or since the report was made. Check the columns and try again. Nothing was changed.",
    reportVanished: "The report “{{name}}” is no longer in the workbook. Nothing was changed.",
    recipeTooNew:
      "The report “{{name}}” was made by a newer version of Retain. Update the add-in to refresh it. Nothing was changed.",
    notSupported: "This Excel is too old for that ({{what}} is needed). Nothing was changed.",
    textNotKept:
      "Excel would not keep the text in {{address}} as it is, so the report was taken back. Nothing was changed.",
    unexpected: "Excel reported something unexpected: {{message}}. Nothing was changed.",
  },
};
