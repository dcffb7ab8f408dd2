/** Lists as other programmes export them, and our own samples: which columns are taken for what. */
import assert from "node:assert/strict";
import { REPORTS, reportOf, type ReportKind } from "../../src/reports/catalogue";
import type { Role } from "../../src/reports/defineReport";
import { guessColumns, type ColumnSample } from "../../src/reports/guessColumns";
import { buyersSample } from "../../src/workbench/sample/buyersSample";
import { pointsSample } from "../../src/workbench/sample/pointsSample";
import type { Sample } from "../../src/workbench/sample/sample";
import { subscriptionSample } from "../../src/workbench/sample/subscriptionSample";
import { surveySample } from "../../src/workbench/sample/surveySample";

type Looks = readonly [samples: ColumnSample["samples"], numberFormat: string];
const id: Looks = [["K-1", "K-2", "K-1", "K-3"], "General"];
const mail: Looks = [["a@b.no", "c@d.ru", "a@b.no"], "General"];
const day: Looks = [[45_001, 45_002.5, 45_009], "yyyy-mm-dd"];
const money: Looks = [[10.5, 200, 33.25], "#,##0.00"];
const whole: Looks = [[1, 2, 1], "General"];
const word: Looks = [["paid", "open", "paid"], "General"];

/** Headers and the looks of their columns. */
type Export = readonly (readonly [header: string, looks: Looks])[];

const shopify: Export = [
  ["Name", id],
  ["Email", mail],
  ["Financial Status", word],
  ["Paid at", day],
  ["Accepts Marketing", word],
  ["Currency", word],
  ["Subtotal", money],
  ["Shipping", money],
  ["Taxes", money],
  ["Total", money],
  ["Discount Code", word],
  ["Discount Amount", money],
  ["Created at", day],
  ["Lineitem quantity", whole],
  ["Lineitem price", money],
  ["Billing Name", word],
  ["Refunded Amount", money],
  ["Source", word],
];
const stripe: Export = [
  ["id", id],
  ["Created (UTC)", day],
  ["Amount Refunded", money],
  ["Amount", money],
  ["Currency", word],
  ["Converted Amount", money],
  ["Fee", money],
  ["Status", word],
  ["Customer Description", word],
  ["Customer ID", id],
  ["Customer Email", mail],
  ["Invoice ID", id],
];
const stripeSubscriptions: Export = [
  ["id", id],
  ["Customer ID", id],
  ["Plan", word],
  ["Quantity", whole],
  ["Created (UTC)", day],
  ["Current Period Start (UTC)", day],
  ["Current Period End (UTC)", day],
  ["Trial Start (UTC)", day],
  ["Trial End (UTC)", day],
  ["Start Date (UTC)", day],
  ["Canceled At (UTC)", day],
];
const wooCommerce: Export = [
  ["Order Status", word],
  ["Order Number", id],
  ["Order Date", day],
  ["Customer Note", word],
  ["Email (Billing)", mail],
  ["Customer User ID", whole],
  ["Order Shipping Amount", money],
  ["Cart Discount Amount", money],
  ["Order Total Tax Amount", money],
  ["Order Total Amount", money],
  ["Order Refund Amount", money],
];
const amazon: Export = [
  ["amazon-order-id", id],
  ["purchase-date", day],
  ["last-updated-date", day],
  ["order-status", word],
  ["sales-channel", word],
  ["ship-service-level", word],
  ["sku", id],
  ["quantity", whole],
  ["item-tax", money],
  ["shipping-price", money],
  ["item-price", money],
  ["buyer-email", mail],
  ["buyer-name", word],
];
const magento: Export = [
  ["ID", id],
  ["Purchase Point", word],
  ["Purchase Date", day],
  ["Bill-to Name", word],
  ["Grand Total (Base)", money],
  ["Shipping and Handling", money],
  ["Customer Email", mail],
  ["Customer Group", word],
  ["Total Refunded", money],
];
const square: Export = [
  ["Date", day],
  ["Tax", money],
  ["Gross Sales", money],
  ["Discounts", money],
  ["Net Sales", money],
  ["Transaction ID", id],
  ["Customer Name", word],
  ["Customer ID", id],
];
const oneC: Export = [
  ["Дата", day],
  ["Номер", id],
  ["Организация", word],
  ["Контрагент", word],
  ["Валюта", word],
  ["Сумма НДС", money],
  ["Сумма документа", money],
  ["Склад", word],
];
const oneCSales: Export = [
  ["Номенклатура", word],
  ["Дата отгрузки", day],
  ["Дата заказа", day],
  ["Покупатель", word],
  ["Телефон", id],
  ["Количество", whole],
  ["Сумма скидки", money],
  ["Сумма без НДС", money],
];
const tripletex: Export = [
  ["Fakturanummer", id],
  ["Fakturadato", day],
  ["Forfallsdato", day],
  ["Kundenr.", whole],
  ["Kunde", word],
  ["Mva-beløp", money],
  ["Beløp eks. mva", money],
  ["Valuta", word],
  ["Avdeling", word],
];
const norwegianShop: Export = [
  ["Ordrestatus", word],
  ["Ordrenr", id],
  ["Bestillingsdato", day],
  ["Leveringsdato", day],
  ["Kundens e-post", mail],
  ["Frakt", money],
  ["Rabatt", money],
  ["Totalsum", money],
];
const superstore: Export = [
  ["Order ID", id],
  ["Order Date", day],
  ["Ship Date", day],
  ["Customer ID", id],
  ["Customer Name", word],
  ["Segment", word],
  ["Region", word],
  ["Sales", money],
  ["Quantity", whole],
  ["Profit", money],
];
const surveyMonkey: Export = [
  ["Respondent ID", id],
  ["Start Date", day],
  ["Company size", word],
  ["How likely is it that you would recommend us to a friend?", whole],
];
const advertising: Export = [
  ["Channel", word],
  ["Ad spend", money],
  ["LTV", money],
  ["CAC", money],
  ["Customers", whole],
];

function guess(list: Export, kind: ReportKind, need = 0): Partial<Record<Role, string>> {
  const columns = list.map(([header, [samples, numberFormat]]) => ({ header, samples, numberFormat }));
  const mapping = guessColumns(columns, reportOf(kind).needs[need]!);
  return Object.fromEntries(Object.entries(mapping).map(([role, column]) => [role, list[column]![0]]));
}

describe("columns of lists that other programmes export", () => {
  const rows: readonly [string, Export, ReportKind, Partial<Record<Role, string>>, number?][] = [
    ["Shopify", shopify, "overview", { customer: "Email", date: "Created at", amount: "Total" }],
    [
      "Stripe's payments",
      stripe,
      "overview",
      { customer: "Customer ID", date: "Created (UTC)", amount: "Amount", order: "Invoice ID" },
    ],
    [
      "Stripe's subscriptions",
      stripeSubscriptions,
      "survival",
      { start: "Start Date (UTC)", end: "Canceled At (UTC)", group: "Plan" },
    ],
    [
      "WooCommerce",
      wooCommerce,
      "overview",
      {
        customer: "Customer User ID",
        date: "Order Date",
        amount: "Order Total Amount",
        order: "Order Number",
      },
    ],
    [
      "Amazon",
      amazon,
      "overview",
      { customer: "buyer-email", date: "purchase-date", amount: "item-price", order: "amazon-order-id" },
    ],
    [
      "Magento",
      magento,
      "overview",
      { customer: "Customer Email", date: "Purchase Date", amount: "Grand Total (Base)" },
    ],
    [
      "Square",
      square,
      "overview",
      { customer: "Customer ID", date: "Date", amount: "Net Sales", order: "Transaction ID" },
    ],
    [
      "1C's documents",
      oneC,
      "overview",
      { customer: "Контрагент", date: "Дата", amount: "Сумма документа", order: "Номер" },
    ],
    [
      "1C's sales",
      oneCSales,
      "overview",
      { customer: "Покупатель", date: "Дата заказа", amount: "Сумма без НДС" },
    ],
    [
      "Tripletex",
      tripletex,
      "overview",
      { customer: "Kundenr.", date: "Fakturadato", amount: "Beløp eks. mva", order: "Fakturanummer" },
    ],
    [
      "a Norwegian shop",
      norwegianShop,
      "overview",
      { customer: "Kundens e-post", date: "Bestillingsdato", amount: "Totalsum", order: "Ordrenr" },
    ],
    [
      "the Superstore",
      superstore,
      "overview",
      { customer: "Customer ID", date: "Order Date", amount: "Sales", order: "Order ID" },
    ],
    // A profit is no cost of winning a customer, a shipping date no end of a contract, a quantity no score.
    ["the Superstore, by channel", superstore, "unit-economics", { group: "Segment", amount: "Sales" }],
    [
      "the Superstore, as orders with costs",
      superstore,
      "unit-economics",
      { customer: "Customer ID", date: "Order Date", group: "Segment", amount: "Sales" },
      1,
    ],
    ["the Superstore", superstore, "survival", { group: "Segment" }],
    ["the Superstore", superstore, "contract-projection", {}],
    ["the Superstore", superstore, "nps", { date: "Order Date", group: "Segment" }],
    [
      "SurveyMonkey",
      surveyMonkey,
      "nps",
      { score: "How likely is it that you would recommend us to a friend?", date: "Start Date" },
    ],
    [
      "advertising",
      advertising,
      "unit-economics",
      { group: "Channel", lifetimeValue: "LTV", acquisitionCost: "CAC", trials: "Customers" },
    ],
  ];
  for (const [name, list, kind, expected, need] of rows)
    it(`${name}, for ${kind}`, () => assert.deepEqual(guess(list, kind, need), expected));
});

describe("columns of our own samples", () => {
  /** Of each sample the reports that it can feed by guessing alone. */
  const good: readonly [string, Sample, readonly ReportKind[]][] = [
    [
      "buyers",
      buyersSample(60),
      [
        ...(["overview", "cohort-retention", "cohort-revenue", "rfm-segments", "value-segments"] as const),
        ...(["lifecycle", "repeat-ladder", "clv-forecast", "goals-periods"] as const),
      ],
    ],
    ["survey", surveySample(60), ["nps"]],
    [
      "points",
      pointsSample(60),
      ["overview", "cohort-retention", "lifecycle", "repeat-ladder", "loyalty-points", "goals-periods"],
    ],
    [
      "subscriptions",
      subscriptionSample(60),
      [
        ...(["overview", "cohort-retention", "lifecycle", "repeat-ladder"] as const),
        ...(["contract-projection", "survival", "goals-periods"] as const),
      ],
    ],
  ];
  for (const [name, { header, formats, rows }, kinds] of good)
    it(`${name} are good for ${kinds.length} reports`, () => {
      const columns = header.map((text, index) => ({
        header: text,
        samples: rows.slice(0, 50).flatMap((row) => {
          const cell = row[index];
          return typeof cell === "number" || (typeof cell === "string" && cell !== "") ? [cell] : [];
        }),
        numberFormat: formats[index] ?? "General",
      }));
      const fed = REPORTS.filter(({ needs }) =>
        needs.some((need) => {
          const mapping = guessColumns(columns, need);
          return need.required.every((role) => mapping[role] !== undefined);
        })
      );
      assert.deepEqual(
        fed.map(({ kind }) => kind),
        REPORTS.map(({ kind }) => kind).filter((kind) => kinds.includes(kind as ReportKind))
      );
    });
});
