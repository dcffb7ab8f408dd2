import { deepStrictEqual } from "node:assert";
import type { Row } from "./generator";
import type { Peer } from "./peer";

/** Fails unless all peers give the first one's answers. */
export async function requireAgreement(peers: readonly Peer[], rows: readonly Row[]): Promise<void> {
  const answers = [];
  for (const { name, load, cohort, summary, rfm, digest, free } of peers) {
    const loaded = await load(rows);
    answers.push({
      name,
      cohort: digest.cohort(await cohort(loaded)),
      summary: digest.summary(await summary(loaded)),
      rfm: digest.rfm(await rfm(loaded)),
    });
    await free(loaded);
  }
  const [first, ...others] = answers;
  for (const { name, ...answer } of others) {
    const { name: firstName, ...expected } = first!;
    deepStrictEqual(answer, expected, `${name} differs from ${firstName}`);
  }
}
