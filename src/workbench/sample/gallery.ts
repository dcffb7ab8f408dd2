/** A figure that examples start from, in one row: its name and a formula beside it. */
export interface GalleryInput {
  readonly name: string;
  readonly formula: string;
  readonly format?: string;
}

/** A function at work. */
export interface GalleryExample {
  /** The function's id, such as "CRR.ORDERS"; other examples refer to the result by it. */
  readonly name: string;
  /** What it shows, where `name` is no function. */
  readonly about?: string;
  /** With {name} for the cell of an input or of the result of another example. */
  readonly formula: string;
  readonly format?: string;
  /** Of the columns of a table, below its headers; undefined for General. */
  readonly columnFormats?: readonly (string | undefined)[];
  /** Rows that the result takes, or columns where the examples stand side by side; 1 if not said. */
  readonly room?: number;
}

export interface GallerySheet {
  readonly name: string;
  /** Side by side where results are as long as the data. */
  readonly sideBySide?: boolean;
  readonly inputs?: readonly GalleryInput[];
  readonly examples: readonly GalleryExample[];
}

const PERCENT = "0.0%";
const MONEY = "#,##0.00";
const COUNT = "#,##0";
const DECIMALS = "0.000";
const DATE = "yyyy-mm-dd";

/** Cohorts by date: how many customers, and a figure for each age. */
const cohortFormats = (first: string | undefined, figure: string) => [
  first,
  COUNT,
  ...Array.from({ length: 18 }, () => figure),
];

const BUYERS = "Buyers[Customer],Buyers[Order date]";
const PURCHASES = `${BUYERS},Buyers[Amount]`;
const HALF_YEAR_END = "DATE(2025,6,30)";
const YEAR_START = "DATE(2024,1,1)";

/** A column of the customers' table, of whom CUSTOMERS gives one row each. */
const customers = (column: number) => `CHOOSECOLS({CUSTOMERS}#,${column})`;
const [REPEAT_MEAN, X, LAST_PURCHASE, AGE] = [customers(7), customers(8), customers(9), customers(10)];

const FIRST_HUNDRED = `TAKE(DROP(${customers(1)},1),100)`;

const scoresOf = (segment: string) =>
  `FILTER(Survey[NPS score],(Survey[Segment]="${segment}")*(Survey[NPS score]<>""))`;

const rates: GallerySheet = {
  name: "Rates",
  inputs: [
    {
      name: "Subscribers at the start of 2024",
      formula: `=COUNTIFS(Subscriptions[Start date],"<"&${YEAR_START})-COUNTIFS(Subscriptions[End date],"<"&${YEAR_START})`,
      format: COUNT,
    },
    {
      name: "Subscribers at the end of 2024",
      formula: "=ROWS(Subscriptions[Subscriber])-COUNT(Subscriptions[End date])",
      format: COUNT,
    },
    {
      name: "Of these, won in 2024",
      formula: `=COUNTIFS(Subscriptions[Start date],">="&${YEAR_START})-COUNTIFS(Subscriptions[Start date],">="&${YEAR_START},Subscriptions[End date],">0")`,
      format: COUNT,
    },
    {
      name: "Lost of those at the start",
      formula: `=COUNTIFS(Subscriptions[Start date],"<"&${YEAR_START},Subscriptions[End date],">="&${YEAR_START})`,
      format: COUNT,
    },
    {
      name: "Fees a month at the start of 2024",
      formula: `=SUMIFS(Subscriptions[Monthly fee],Subscriptions[Start date],"<"&${YEAR_START})-SUMIFS(Subscriptions[Monthly fee],Subscriptions[End date],"<"&${YEAR_START})`,
      format: MONEY,
    },
    {
      name: "Of these, fees of subscribers lost",
      formula: `=SUMIFS(Subscriptions[Monthly fee],Subscriptions[Start date],"<"&${YEAR_START},Subscriptions[End date],">="&${YEAR_START})`,
      format: MONEY,
    },
    { name: "Upgrades", formula: "310", format: MONEY },
    { name: "Downgrades", formula: "95", format: MONEY },
    { name: "Buyers of the web shop", formula: "=ROWS({CUSTOMERS}#)-1", format: COUNT },
    {
      name: "Of these, came back",
      formula: `=SUM(--(DROP(${customers(5)},1)>1))`,
      format: COUNT,
    },
  ],
  examples: [
    {
      name: "CRR",
      formula:
        "=RETAIN.CRR({Subscribers at the start of 2024},{Subscribers at the end of 2024},{Of these, won in 2024})",
      format: PERCENT,
    },
    {
      name: "CHURN",
      formula: "=RETAIN.CHURN({Subscribers at the start of 2024},{Lost of those at the start})",
      format: PERCENT,
    },
    {
      name: "RPR",
      formula: "=RETAIN.RPR({Of these, came back},{Buyers of the web shop})",
      format: PERCENT,
    },
    {
      name: "NRR",
      formula:
        "=RETAIN.NRR({Fees a month at the start of 2024},{Upgrades},{Downgrades},{Of these, fees of subscribers lost})",
      format: PERCENT,
    },
    {
      name: "GRR",
      formula:
        "=RETAIN.GRR({Fees a month at the start of 2024},{Downgrades},{Of these, fees of subscribers lost})",
      format: PERCENT,
    },
    {
      name: "REDEMPTION",
      formula: "=RETAIN.REDEMPTION(SUM(Points[Points redeemed]),SUM(Points[Points issued]))",
      format: PERCENT,
    },
    {
      name: "RATE.CI",
      formula: "=RETAIN.RATE.CI({Of these, came back},{Buyers of the web shop})",
      room: 2,
    },
    {
      name: "GOAL",
      formula: `=RETAIN.GOAL(0.25,0.5,{RPR},DATE(2025,1,1),DATE(2025,12,31),${HALF_YEAR_END})`,
      room: 2,
    },
  ],
};

const value: GallerySheet = {
  name: "Value",
  inputs: [
    {
      name: "Sales of 2017",
      formula: '=SUMIFS(Orders[Sales],Orders[Order Date],">="&DATE(2017,1,1))',
      format: MONEY,
    },
    {
      name: "Orders of 2017",
      formula: "=ROWS(UNIQUE(FILTER(Orders[Order ID],Orders[Order Date]>=DATE(2017,1,1))))",
      format: COUNT,
    },
    {
      name: "Customers of 2017",
      formula: "=ROWS(UNIQUE(FILTER(Orders[Customer ID],Orders[Order Date]>=DATE(2017,1,1))))",
      format: COUNT,
    },
    { name: "Margin", formula: "=SUM(Orders[Profit])/SUM(Orders[Sales])", format: PERCENT },
    { name: "Cost of winning a customer", formula: "120", format: MONEY },
    { name: "Discount rate a year", formula: "0.1", format: PERCENT },
  ],
  examples: [
    { name: "AOV", formula: "=RETAIN.AOV({Sales of 2017},{Orders of 2017})", format: MONEY },
    {
      name: "FREQUENCY",
      formula: "=RETAIN.FREQUENCY({Orders of 2017},{Customers of 2017})",
      format: DECIMALS,
    },
    { name: "ARPU", formula: "=RETAIN.ARPU({Sales of 2017},{Customers of 2017})", format: MONEY },
    {
      name: "LTV",
      formula: "=RETAIN.LTV({AOV},{FREQUENCY},4,{Margin},{Discount rate a year})",
      format: MONEY,
    },
    {
      name: "LTV.CHURN",
      formula: "=RETAIN.LTV.CHURN({ARPU},0.2,{Margin},{Discount rate a year})",
      format: MONEY,
    },
    {
      name: "WHATIF",
      formula: "=RETAIN.WHATIF({ARPU},{Margin},{Discount rate a year},{0.75;0.8;0.85;0.9})",
      room: 5,
    },
    { name: "LTVCAC", formula: "=RETAIN.LTVCAC({LTV},{Cost of winning a customer})", format: DECIMALS },
    {
      name: "PAYBACK",
      formula: "=RETAIN.PAYBACK({Cost of winning a customer},{ARPU},{Margin})",
      format: DECIMALS,
    },
    { name: "MAXCAC", formula: "=RETAIN.MAXCAC({LTV})", format: MONEY },
  ],
};

const promoters: GallerySheet = {
  name: "Promoters",
  examples: [
    { name: "NPS", formula: "=RETAIN.NPS(Survey[NPS score])", format: "0.0" },
    {
      name: "NPS.COUNTS",
      formula:
        '=RETAIN.NPS.COUNTS(COUNTIFS(Survey[NPS score],">=9"),COUNTIFS(Survey[NPS score],">=7",Survey[NPS score],"<=8"),COUNTIFS(Survey[NPS score],"<=6"))',
      format: "0.0",
    },
    { name: "NPS.CI", formula: "=RETAIN.NPS.CI(Survey[NPS score])", room: 2 },
    {
      name: "NPS.TEST",
      formula: `=RETAIN.NPS.TEST(${scoresOf("Consumer")},${scoresOf("Enterprise")})`,
      room: 2,
    },
  ],
};

const orderLists: GallerySheet = {
  name: "Order lists",
  examples: [
    {
      name: "CRR.ORDERS",
      formula: `=RETAIN.CRR.ORDERS(${BUYERS},DATE(2025,4,1),${HALF_YEAR_END})`,
      format: PERCENT,
    },
    {
      name: "CHURN.ORDERS",
      formula: `=RETAIN.CHURN.ORDERS(${BUYERS},DATE(2025,4,1),${HALF_YEAR_END})`,
      format: PERCENT,
    },
    {
      name: "CRR.IDS",
      formula:
        "=RETAIN.CRR.IDS(FILTER(Orders[Customer ID],YEAR(Orders[Order Date])=2016),FILTER(Orders[Customer ID],YEAR(Orders[Order Date])=2017))",
      format: PERCENT,
    },
    { name: "RPR.ORDERS", formula: `=RETAIN.RPR.ORDERS(${BUYERS})`, format: PERCENT },
    { name: "LTV.ORDERS", formula: `=RETAIN.LTV.ORDERS(${PURCHASES},0.4)`, format: MONEY },
    {
      name: "PERIODS",
      formula:
        '=RETAIN.PERIODS(Orders[Customer ID],Orders[Order Date],Orders[Sales],"quarter",DATE(2017,12,31),Orders[Order ID])',
      columnFormats: [
        DATE,
        ...Array.from({ length: 5 }, () => COUNT),
        PERCENT,
        PERCENT,
        COUNT,
        COUNT,
        MONEY,
        MONEY,
      ],
      room: 17,
    },
    { name: "LADDER", formula: `=RETAIN.LADDER(${BUYERS})`, room: 11 },
  ],
};

const cohorts: GallerySheet = {
  name: "Cohorts",
  examples: [
    {
      name: "COHORT",
      formula: `=RETAIN.COHORT(${BUYERS},"month","on","rate",${HALF_YEAR_END})`,
      columnFormats: cohortFormats(DATE, PERCENT),
      room: 20,
    },
    {
      name: "COHORT.BRACKETS",
      formula: `=RETAIN.COHORT.BRACKETS(${BUYERS},{7;30;60;90;180},"rate",${HALF_YEAR_END})`,
      columnFormats: cohortFormats(DATE, PERCENT),
      room: 20,
    },
    {
      name: "COHORT.BY",
      formula: `=RETAIN.COHORT.BY(${BUYERS},Buyers[Channel],"quarter","on","rate",${HALF_YEAR_END})`,
      columnFormats: cohortFormats(undefined, PERCENT),
      room: 6,
    },
    {
      name: "COHORT.REVENUE",
      formula: `=RETAIN.COHORT.REVENUE(${PURCHASES},"quarter","cumulative",${HALF_YEAR_END})`,
      columnFormats: cohortFormats(DATE, MONEY),
      room: 8,
    },
  ],
};

const eachCustomer: GallerySheet = {
  name: "Customers",
  sideBySide: true,
  examples: [
    {
      name: "CUSTOMERS",
      formula: `=RETAIN.CUSTOMERS(${PURCHASES},${HALF_YEAR_END})`,
      columnFormats: [undefined, DATE, DATE, COUNT, COUNT, MONEY, MONEY, COUNT, "0.0", "0.0"],
      room: 10,
    },
    { name: "RFM", formula: `=RETAIN.RFM(${PURCHASES},${HALF_YEAR_END})`, room: 8 },
    { name: "RFM.SUMMARY", formula: `=RETAIN.RFM.SUMMARY(${PURCHASES},${HALF_YEAR_END})`, room: 9 },
    {
      name: "LIFECYCLE",
      formula: `=RETAIN.LIFECYCLE(${BUYERS},${HALF_YEAR_END})`,
      columnFormats: [undefined, DATE],
      room: 3,
    },
    { name: "CLV.PREDICT", formula: `=RETAIN.CLV.PREDICT(${PURCHASES},12,0.01,0.4)`, room: 5 },
    {
      name: "Recent spend",
      about: "Spend from April to June 2025, of the first hundred customers",
      formula: `=SUMIFS(Buyers[Amount],Buyers[Customer],${FIRST_HUNDRED},Buyers[Order date],">="&DATE(2025,4,1))`,
    },
    {
      name: "Spend before",
      about: "Spend from January to March 2025, of the first hundred customers",
      formula: `=SUMIFS(Buyers[Amount],Buyers[Customer],${FIRST_HUNDRED},Buyers[Order date],">="&DATE(2025,1,1),Buyers[Order date],"<"&DATE(2025,4,1))`,
    },
    {
      name: "CLV.SEGMENT",
      formula:
        "=RETAIN.CLV.SEGMENT(TAKE(DROP(CHOOSECOLS({CLV.PREDICT}#,5),1),100),{Recent spend}#,{Spend before}#)",
    },
    {
      name: "BGNBD.ALIVE",
      formula: `=RETAIN.BGNBD.ALIVE({BGNBD.FIT}#,${X},${LAST_PURCHASE},${AGE})`,
    },
    {
      name: "BGNBD.PREDICT",
      formula: `=RETAIN.BGNBD.PREDICT({BGNBD.FIT}#,${X},${LAST_PURCHASE},${AGE},26)`,
    },
    { name: "SPEND.EXPECT", formula: `=RETAIN.SPEND.EXPECT({SPEND.FIT}#,${X},${REPEAT_MEAN})` },
  ],
};

const models: GallerySheet = {
  name: "Models",
  examples: [
    { name: "BGNBD.FIT", formula: `=RETAIN.BGNBD.FIT(${X},${LAST_PURCHASE},${AGE})`, room: 8 },
    { name: "BGNBD.EXPECT", formula: "=RETAIN.BGNBD.EXPECT({BGNBD.FIT}#,{13;26;52})", room: 3 },
    { name: "PNBD.FIT", formula: `=RETAIN.PNBD.FIT(${X},${LAST_PURCHASE},${AGE})`, room: 8 },
    { name: "PNBD.EXPECT", formula: "=RETAIN.PNBD.EXPECT({PNBD.FIT}#,{13;26;52})", room: 3 },
    { name: "PNBD.PREDICT", formula: "=RETAIN.PNBD.PREDICT({PNBD.FIT}#,{0;2;6},{0;20;30},40,26)", room: 3 },
    { name: "PNBD.ALIVE", formula: "=RETAIN.PNBD.ALIVE({PNBD.FIT}#,{0;2;6},{0;20;30},40)", room: 3 },
    { name: "SPEND.FIT", formula: `=RETAIN.SPEND.FIT(${X},${REPEAT_MEAN})`, room: 7 },
    {
      name: "BGBB.FIT",
      formula:
        "=RETAIN.BGBB.FIT({6;5;5;4;4;3;3;2;2;1;1;0},{6;6;5;6;4;5;3;4;2;3;1;0},{6;6;6;6;6;6;6;6;6;6;6;6},{30;28;10;25;8;14;12;15;24;20;60;200})",
      room: 8,
    },
    { name: "BGBB.EXPECT", formula: "=RETAIN.BGBB.EXPECT({BGBB.FIT}#,{1;3;6})", room: 3 },
    { name: "BGBB.PREDICT", formula: "=RETAIN.BGBB.PREDICT({BGBB.FIT}#,{0;3;6},{0;4;6},6,3)", room: 3 },
    { name: "BGBB.ALIVE", formula: "=RETAIN.BGBB.ALIVE({BGBB.FIT}#,{0;3;6},{0;4;6},6)", room: 3 },
    {
      name: "Survivors",
      about: "Subscribers of 2022 who stayed longer than 0, 1, 2 ... 12 months",
      formula: `=COUNTIFS(Subscriptions[Start date],"<"&DATE(2023,1,1),{Days}#,">"&30.5*SEQUENCE(13,1,0))`,
      room: 13,
    },
    { name: "SBG.FIT", formula: "=RETAIN.SBG.FIT({Survivors}#)", room: 5 },
    { name: "SBG.SURVIVAL", formula: "=RETAIN.SBG.SURVIVAL({SBG.FIT}#,{12;24;36})", room: 3 },
    { name: "SBG.DERL", formula: "=RETAIN.SBG.DERL({SBG.FIT}#,{0;6;12},0.01)", room: 3 },
  ],
};

const survival: GallerySheet = {
  name: "Survival",
  sideBySide: true,
  examples: [
    {
      name: "Days",
      about: "Days as a subscriber, until the end of 2024 at most",
      formula:
        '=IF(Subscriptions[End date]="",DATE(2024,12,31),Subscriptions[End date])-Subscriptions[Start date]',
      format: "0",
    },
    {
      name: "Left",
      about: "1 who has left, 0 who is still there",
      formula: '=IF(Subscriptions[End date]="",0,1)',
    },
    { name: "SURVIVAL", formula: "=RETAIN.SURVIVAL({Days}#,{Left}#)", room: 8 },
    { name: "SURVIVAL.MEDIAN", formula: "=RETAIN.SURVIVAL.MEDIAN({Days}#,{Left}#)" },
    { name: "LOGRANK", formula: "=RETAIN.LOGRANK({Days}#,{Left}#,Subscriptions[Plan])", room: 3 },
  ],
};

const experiments: GallerySheet = {
  name: "Experiments",
  examples: [
    { name: "AB.TEST", formula: "=RETAIN.AB.TEST(48,80,56,70)", room: 2 },
    { name: "AB.SIZE", formula: "=RETAIN.AB.SIZE({RPR},0.1)", format: COUNT },
    { name: "COMPARE", formula: "=RETAIN.COMPARE(0.6,0.8,80,70)", room: 2 },
  ],
};

/** Every function of the add-in at work on the samples. */
export const gallery: readonly GallerySheet[] = [
  rates,
  value,
  promoters,
  orderLists,
  cohorts,
  eachCustomer,
  models,
  survival,
  experiments,
];
