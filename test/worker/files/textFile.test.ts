import assert from "node:assert/strict";
import fc from "fast-check";
import { unparse } from "papaparse";
import { ProblemError } from "../../../src/reports/problem";
import { headOf, packFile } from "../../../src/worker/files/readFile";
import { CULTURE, fileOf, linesOf, packed, REQUEST } from "./orderFiles";

/** 1 January 2024 is day 45292. */
const NEW_YEAR = 45_292;
const HEADER = "customer,date,amount";

const refused = (work: Promise<unknown>, problem: string): Promise<void> =>
  assert.rejects(work, (error: unknown) => error instanceof ProblemError && error.detail.problem === problem);

describe("files of texts", () => {
  it("tell how they begin", async () => {
    const head = await headOf(
      fileOf("Kunde;Dato;Beløp\nÅse;31.12.2024;1 234,50\n;;\nBo;02.01.2025;7,00\n"),
      CULTURE
    );
    assert.deepEqual(
      head.columns.map(({ header, samples }) => [header, samples]),
      [
        ["Kunde", ["Åse", "Bo"]],
        ["Dato", ["31.12.2024", "02.01.2025"]],
        ["Beløp", ["1 234,50", "7,00"]],
      ]
    );
    assert.equal(head.hasHeader, true);
    assert.equal(head.rowCount, 3);
    assert.equal(head.isCounted, true);
    assert.deepEqual(head.textDates, { order: "dayFirst", example: "31.12.2024" });
    assert.equal(head.decimalMark, ",");
    assert.deepEqual(head.firstRows[0], ["Åse", "31.12.2024", "1 234,50"]);
  });

  for (const [name, delimiter] of [
    ["commas", ","],
    ["semicolons", ";"],
    ["tabs", "\t"],
    ["bars", "|"],
  ] as const)
    it(`are read with ${name}, with any line ends, and without one at the end`, async () => {
      for (const end of ["\n", "\r\n", "\r"]) {
        const rows = [
          ["customer", "date", "amount"],
          ["a", "2024-01-01", "1.5"],
          ["b", "2024-01-02T10:00:00Z", "2"],
        ];
        const text = rows.map((row) => row.join(delimiter)).join(end);
        assert.deepEqual(linesOf(await packed(fileOf(text))), [
          ["a", NEW_YEAR, 1.5],
          ["b", NEW_YEAR + 1, 2],
        ]);
      }
    });

  it("keep delimiters, quotes and line ends within quotes", async () => {
    const ids = ['Doe, "Jo"', "two\nlines", "plain"];
    const text = unparse([["customer", "date", "amount"], ...ids.map((id) => [id, "2024-01-01", "1"])]);
    assert.deepEqual(
      linesOf(await packed(fileOf(text))).map(([id]) => id),
      ids
    );
  });

  for (const [name, bytes] of [
    ["UTF-8 with a mark", new TextEncoder().encode(`\uFEFF${HEADER}\nЖанна,2024-01-01,1\n`)],
    ["UTF-16", Uint8Array.from(Buffer.from(`\uFEFF${HEADER}\nЖанна,2024-01-01,1\n`, "utf16le"))],
    [
      "windows-1251",
      // Ж а н н а: the Cyrillic alphabet begins at 192 there.
      Uint8Array.from([
        ...Buffer.from(`${HEADER}\n`),
        ...[198, 224, 237, 237, 224],
        ...Buffer.from(",2024-01-01,1\n"),
      ]),
    ],
  ] as const)
    it(`are read in ${name}`, async () => {
      const culture = { ...CULTURE, oldEncoding: "windows-1251" };
      const file = fileOf(bytes);
      const { columns } = await headOf(file, culture);
      assert.equal(columns[0]!.header, "customer");
      assert.deepEqual(linesOf(await packed(file, {}, culture)), [["Жанна", NEW_YEAR, 1]]);
    });

  it("are read block by block: no row and no letter is torn at the seams", async () => {
    // Letters of two and three bytes, and quoted line ends, so that seams fall anywhere.
    const count = 60_000;
    const lines = Array.from({ length: count }, (_, row) => [
      `Kjøper №${row % 777} "${"ø".repeat(row % 7)}"\n`,
      `2024-01-${String((row % 31) + 1).padStart(2, "0")}`,
      String(row / 4),
    ]);
    const file = fileOf(`${HEADER}\n${unparse(lines)}`);
    assert.ok(file.size > 2.5 * (1 << 20));
    const head = await headOf(file, CULTURE);
    assert.equal(head.isCounted, false);
    assert.ok(Math.abs(head.rowCount - count) < count / 20, `about ${head.rowCount}`);
    const found = linesOf(await packed(file));
    assert.equal(found.length, count);
    found.forEach(([id, day, amount], row) => {
      assert.equal(id, lines[row]![0]!.trim());
      assert.equal(day, NEW_YEAR + (row % 31));
      assert.equal(amount, row / 4);
    });
  });

  it("that turn out only far in not to be Unicode are read once more, as what they are", async () => {
    const plain = `${HEADER}\n${"plain,2024-01-01,1\n".repeat(80_000)}`;
    const file = fileOf(
      Uint8Array.from([
        ...Buffer.from(plain),
        ...Buffer.from("B", "latin1"),
        248,
        ...Buffer.from(",2024-01-01,1\n"),
      ])
    );
    const lines = linesOf(await packed(file));
    assert.equal(lines.length, 80_001);
    assert.deepEqual(lines.at(-1), ["Bø", NEW_YEAR, 1]);
  });

  it("leave out rows that can't be read, and say which", async () => {
    const rows = await packed(
      fileOf(
        `${HEADER}\na,2024-01-01,1\nb,soon,1\nc,2024-01-01,much\n\nd,2024-02-30,1\n,2024-01-01,1\ne,2024-01-01,\n`
      )
    );
    assert.equal(rows.rowsRead, 7 - 1);
    assert.deepEqual(
      rows.rejected.map(({ role, reason, count, rows: numbers }) => [role, reason, count, numbers]),
      [
        ["date", "notADate", 2, [3, 5]],
        ["amount", "notANumber", 1, [4]],
        ["customer", "blank", 1, []],
      ]
    );
    assert.deepEqual(linesOf(rows), [
      ["a", NEW_YEAR, 1],
      ["e", NEW_YEAR, 0],
    ]);
  });

  it("take dates and numbers as they are told to", async () => {
    const file = fileOf('"customer";"date";"amount"\na;02.01.2024;1.234,5\nb;45292;-7\n');
    assert.deepEqual(linesOf(await packed(file, { textDates: "dayFirst", decimalMark: "," })), [
      ["a", NEW_YEAR + 1, 1234.5],
      ["b", NEW_YEAR, -7],
    ]);
    assert.deepEqual(linesOf(await packed(file, { textDates: "monthFirst", decimalMark: "," }))[0], [
      "a",
      NEW_YEAR + 31,
      1234.5,
    ]);
    const { rejected } = await packed(file, { decimalMark: "," });
    assert.deepEqual(
      rejected.map(({ reason, count }) => [reason, count]),
      [["textDate", 1]]
    );
  });

  it("may lack cells, and a header", async () => {
    const file = fileOf("a,2024-01-01,1\nb,2024-01-01\nc\n");
    const { hasHeader, columns } = await headOf(file, CULTURE);
    assert.equal(hasHeader, false);
    assert.equal(columns.length, 3);
    const rows = await packed(file);
    assert.deepEqual(linesOf(rows), [
      ["a", NEW_YEAR, 1],
      ["b", NEW_YEAR, 0],
    ]);
  });

  it("say how far they have been read", async () => {
    const shares: number[] = [];
    const file = fileOf(`${HEADER}\n${"a,2024-01-01,1\n".repeat(200_000)}`);
    await packFile(file, CULTURE, REQUEST, (share) => shares.push(share));
    assert.ok(shares.length >= 2);
    assert.deepEqual(
      shares,
      [...shares].sort((one, other) => one - other)
    );
    assert.equal(shares.at(-1), 1);
  });

  it("are refused when empty, without usable rows, or with a quote that is never closed", async () => {
    await refused(headOf(fileOf(""), CULTURE), "noRows");
    await refused(packed(fileOf(`${HEADER}\na,soon,1\n`)), "noUsableRows");
    const open = `${HEADER}\na,2024-01-01,1\n"b,2024-01-02,1\nc,2024-01-03,1\n`;
    await refused(packed(fileOf(open)), "quoteNotClosed");
    await refused(packed(fileOf(open + "c,2024-01-03,1\n".repeat(100_000))), "quoteNotClosed");
    await refused(packed(fileOf(open + "c,2024-01-03,1\n".repeat(700_000))), "quoteNotClosed");
  });

  it("hold what was written into them, whatever it was", () =>
    fc.assert(
      fc.asyncProperty(
        fc.array(
          fc.record({
            id: fc
              .string({ minLength: 1, unit: "binary" })
              .filter((id) => id.trim() !== "" && !id.includes("\uFEFF")),
            day: fc.integer({ min: 0, max: 30 }),
            amount: fc.integer({ min: -1e6, max: 1e6 }).map((cents) => cents / 100),
          }),
          { minLength: 1, maxLength: 20 }
        ),
        async (orders) => {
          const text = unparse(
            [
              ["customer", "date", "amount"],
              ...orders.map(({ id, day, amount }) => [id, isoDay(day), String(amount)]),
            ],
            { quotes: true }
          );
          assert.deepEqual(
            linesOf(await packed(fileOf(text))),
            orders.map(({ id, day, amount }) => [id.trim(), NEW_YEAR + day, amount])
          );
        }
      )
    ));
});

const isoDay = (day: number) => `2024-01-${String(day + 1).padStart(2, "0")}`;
