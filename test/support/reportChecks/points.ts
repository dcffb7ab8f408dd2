import { sum, wilson } from "./statistics";
import { assertCell, assertRows, type ReportView } from "./view";

export interface PointsRow {
  readonly member: string;
  readonly day: number;
  readonly tier: string;
  readonly issued: number;
  readonly redeemed: number;
}

export interface PointsChoices {
  readonly periodOf: (day: number) => string;
  readonly threshold: { readonly label: string; readonly value: number };
  readonly confidence: { readonly label: string; readonly z: number };
}

/** By cohort, by tier, by period and by member, by plain counting. */
export function checkPoints(view: ReportView, rows: readonly PointsRow[], choices: PointsChoices): void {
  const { periodOf, threshold, confidence } = choices;
  const total = (some: readonly PointsRow[], of: "issued" | "redeemed") => sum(some.map((row) => row[of]));
  const membersOf = (some: readonly PointsRow[]) => new Set(some.map(({ member }) => member));
  const first = new Map<string, PointsRow>();
  for (const row of rows) if (row.day < (first.get(row.member)?.day ?? Infinity)) first.set(row.member, row);
  const reaches = `Reaches ${threshold.label}`;
  const redemption = (some: readonly PointsRow[]) => {
    const [issued, redeemed] = [total(some, "issued"), total(some, "redeemed")];
    const members = membersOf(some).size;
    const redeemers = membersOf(some.filter((row) => row.redeemed > 0)).size;
    const [low, high] = wilson(redeemers, members, confidence.z);
    return {
      Members: members,
      "Points issued": issued,
      "Points redeemed": redeemed,
      "Redemption rate": redeemed / issued,
      [reaches]: redeemed / issued >= threshold.value ? "yes" : "no",
      "Members who redeemed": redeemers,
      "Share of members who redeemed": redeemers / members,
      [`Low (${confidence.label})`]: low,
      [`High (${confidence.label})`]: high,
    };
  };
  const all = redemption(rows);
  const table = (id: string, key: string, of: (row: PointsRow) => string, byRate: boolean) => {
    const groups = [...new Set([...first.values()].map(of))].sort().map((name) => {
      const own = rows.filter(({ member }) => of(first.get(member)!) === name);
      return [name, redemption(own)] as const;
    });
    if (byRate) groups.sort(([, one], [, other]) => other["Redemption rate"] - one["Redemption rate"]);
    assertRows(view, id, key, groups);
    Object.values(all).forEach((value, index) =>
      assertCell(view.footer(id)[index + 1], value, 9, `${id} in all ${index}`)
    );
  };
  table("segments", "Segment", ({ tier }) => tier, true);
  table("cohorts", "First row in", ({ day }) => periodOf(day), false);

  const periods = [...new Set(rows.map(({ day }) => periodOf(day)))].sort();
  assertRows(
    view,
    "periods",
    "Period",
    periods.map((period) => {
      const own = rows.filter(({ day }) => periodOf(day) === period);
      const until = rows.filter(({ day }) => periodOf(day) <= period);
      const cells = {
        "Points issued": total(own, "issued"),
        "Points redeemed": total(own, "redeemed"),
        "Points outstanding": total(until, "issued") - total(until, "redeemed"),
      };
      return [period, cells];
    })
  );

  const members = [...membersOf(rows)].map((member) => {
    const own = rows.filter((row) => row.member === member);
    const [issued, redeemed] = [total(own, "issued"), total(own, "redeemed")];
    const habit =
      redeemed === 0
        ? "nothing redeemed"
        : redeemed / issued < threshold.value
          ? `below ${threshold.label}`
          : `${threshold.label} or more`;
    return { habit, outstanding: issued - redeemed };
  });
  assertRows(
    view,
    "members",
    "Member's redemption rate",
    ["nothing redeemed", `below ${threshold.label}`, `${threshold.label} or more`].map((habit) => {
      const own = members.filter((one) => one.habit === habit);
      const cells = {
        Members: own.length,
        "Share of members": own.length / members.length,
        "Points outstanding": sum(own.map(({ outstanding }) => outstanding)),
      };
      return [habit, cells];
    })
  );
  for (const name of ["Redemption rate", reaches, "Points issued", "Points redeemed", "Members"] as const)
    assertCell(view.keyNumber(name), all[name]!, 9, name);
  const outstanding = total(rows, "issued") - total(rows, "redeemed");
  assertCell(view.keyNumber("Points outstanding"), outstanding, 9, "outstanding");
}
