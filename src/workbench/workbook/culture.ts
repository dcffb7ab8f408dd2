/** How a region writes numbers and dates. */
export interface Culture {
  readonly name: string;
  readonly decimal: string;
  readonly group: string;
  readonly dateOrder: "dmy" | "mdy" | "ymd";
  readonly dateSeparator: string;
  readonly timeSeparator: string;
  readonly shortDate: string;
  readonly longDate: string;
  readonly longTime: string;
  readonly listSeparator: string;
  readonly currency: string;
}

const cultures = {
  "en-US": {
    name: "en-US",
    decimal: ".",
    group: ",",
    dateOrder: "mdy",
    dateSeparator: "/",
    timeSeparator: ":",
    shortDate: "m/d/yyyy",
    longDate: "dddd, mmmm d, yyyy",
    longTime: "h:mm:ss AM/PM",
    listSeparator: ",",
    currency: "$",
  },
  "en-GB": {
    name: "en-GB",
    decimal: ".",
    group: ",",
    dateOrder: "dmy",
    dateSeparator: "/",
    timeSeparator: ":",
    shortDate: "dd/mm/yyyy",
    longDate: "dd mmmm yyyy",
    longTime: "hh:mm:ss",
    listSeparator: ",",
    currency: "£",
  },
  "ru-RU": {
    name: "ru-RU",
    decimal: ",",
    group: "\u00a0",
    dateOrder: "dmy",
    dateSeparator: ".",
    timeSeparator: ":",
    shortDate: "dd.mm.yyyy",
    longDate: "d mmmm yyyy",
    longTime: "h:mm:ss",
    listSeparator: ";",
    currency: "₽",
  },
  "nb-NO": {
    name: "nb-NO",
    decimal: ",",
    group: "\u00a0",
    dateOrder: "dmy",
    dateSeparator: ".",
    timeSeparator: ":",
    shortDate: "dd.mm.yyyy",
    longDate: "dddd d. mmmm yyyy",
    longTime: "hh:mm:ss",
    listSeparator: ";",
    currency: "kr",
  },
} as const satisfies Record<string, Culture>;

export type CultureName = keyof typeof cultures;

export const cultureNames = Object.keys(cultures) as CultureName[];

export const culture = (name: CultureName): Culture => cultures[name];
