import assert from "node:assert/strict";
import type { Need } from "../../src/reports/defineReport";
import { abTestReport } from "../../src/reports/abTestReport";
import { guessColumns, type ColumnSample } from "../../src/reports/guessColumns";

const column = (
  header: string,
  samples: ColumnSample["samples"],
  numberFormat = "General"
): ColumnSample => ({ header, samples, numberFormat });

const ORDERS: Need = {
  shape: "orders",
  label: "needs.orders",
  required: ["customer", "date", "amount"],
  optional: ["order", "group"],
};
const ids = ["C1", "C2", "C1"];
const days = [42000, 42001, 42002];
const sums = [10.5, 20, 3];

describe("guessing columns", () => {
  for (const [language, headers] of [
    ["English", ["Order ID", "Order Date", "Customer ID", "Sales", "Segment"]],
    ["English, run together", ["orderId", "orderDate", "customerId", "amount", "channel"]],
    ["Russian", ["Номер заказа", "Дата заказа", "Клиент", "Сумма", "Канал"]],
    ["Norwegian", ["Ordrenr", "Ordredato", "Kundenr", "Beløp", "Kanal"]],
    [
      "longer headers",
      ["Shop order no.", "Order date (UTC)", "Customer (new)", "Net amount, NOK", "Sales channel"],
    ],
  ] as const)
    it(`knows headers in ${language}`, () => {
      const [order, date, customer, amount, group] = headers;
      const columns = [
        column(order, ["O1", "O2", "O3"]),
        column(date, days, "d.m.yyyy"),
        column(customer, ids),
        column(amount, sums),
        column(group, ["web", "shop", "web"]),
      ];
      assert.deepEqual(guessColumns(columns, ORDERS), {
        order: 0,
        date: 1,
        customer: 2,
        amount: 3,
        group: 4,
      });
    });

  it("prefers the order's date to the ship's date, and the customer's id to the name", () =>
    assert.deepEqual(
      guessColumns(
        [
          column("Ship Date", days, "m/d/yyyy"),
          column("Order Date", days, "m/d/yyyy"),
          column("Customer Name", ["Ann", "Bo", "Ann"]),
          column("Customer ID", ids),
          column("Profit", sums),
          column("Sales", sums),
        ],
        ORDERS
      ),
      { date: 1, customer: 3, amount: 5 }
    ));

  it("goes by content where there is no header", () =>
    assert.deepEqual(
      guessColumns(
        [column("", sums, "#,##0.00 kr"), column("", days, "yyyy-mm-dd"), column("", ids)],
        ORDERS
      ),
      { amount: 0, date: 1, customer: 2 }
    ));

  it("finds dates kept as texts, and serial days under the header of a date", () => {
    const texts = column("", ["19-8-2025", "20-8-2025", "1-9-2025"]);
    assert.equal(guessColumns([column("", ids), texts, column("", sums)], ORDERS).date, 1);
    assert.equal(guessColumns([column("Dato", days), column("Kunde", ids)], ORDERS).date, 0);
  });

  it("believes no header that the cells contradict", () =>
    assert.deepEqual(
      guessColumns(
        [
          column("Date", ["soon", "later", "never"]),
          column("Delivered", days, "m/d/yyyy"),
          column("Customer", ids),
        ],
        ORDERS
      ),
      { date: 1, customer: 2 }
    ));

  it("fills optional roles only on the word of a header", () =>
    assert.deepEqual(
      guessColumns(
        [
          column("Customer", ids),
          column("Date", days, "d/m/yy"),
          column("Sum", sums),
          column("Weather", ["a", "b", "a"]),
        ],
        ORDERS
      ),
      { customer: 0, date: 1, amount: 2 }
    ));

  it("gives one column one role", () => {
    const mapping = guessColumns([column("Customer order date", days, "d/m/yy"), column("x", ids)], ORDERS);
    const columns = Object.values(mapping);
    assert.equal(new Set(columns).size, columns.length);
  });

  it("knows formats of numbers from formats of dates, whatever letters are quoted in them", () =>
    assert.deepEqual(
      guessColumns(
        [
          column("", [1, 2.5, 9], '#,##0 "dollars a day"'),
          column("", [42000, 42001], "[$-x]dd/mm"),
          column("", ids),
        ],
        ORDERS
      ),
      { amount: 0, date: 1, customer: 2 }
    ));

  it("knows outcomes that are said in words", () => {
    const [customers] = abTestReport.needs;
    const arms = column("Variant", ["A", "B", "A", "B"]);
    for (const words of [
      ["yes", "no", "no", "yes"],
      ["да", "нет", "нет", "да"],
      ["ja", "nei", "nei", "ja"],
    ])
      assert.deepEqual(guessColumns([arms, column("Converted", words)], customers), {
        variant: 0,
        outcome: 1,
      });
  });
});
