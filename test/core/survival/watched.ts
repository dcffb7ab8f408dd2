import type { Durations } from "../../../src/core/survival/durations";

/** "9,13,13+" as in the literature: a plus marks who was still there when last seen. */
export const watchedFor = (text: string): Durations => ({
  durations: text.split(",").map((entry) => parseFloat(entry)),
  events: text.split(",").map((entry) => (entry.endsWith("+") ? 0 : 1)),
});

/** Acute myelogenous leukaemia, weeks (Miller, Survival Analysis, 1997): `aml` of R's package survival. */
export const aml = {
  maintained: watchedFor("9,13,13+,18,23,28+,31,34,45+,48,161+"),
  notMaintained: watchedFor("5,5,8,8,12,16+,23,27,30,33,43,45"),
};

/** Remission in weeks under 6-mercaptopurine (Freireich and others, Blood 21, 1963). */
export const leukemia = watchedFor("6,6,6,6+,7,9+,10,10+,11+,13,16,17+,19+,20+,22,23,25+,32+,32+,34+,35+");
