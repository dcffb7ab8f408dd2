/** A piece of HTML: what has been escaped already, so that it isn't escaped again. */
export class Html {
  constructor(readonly text: string) {}
}

type Part = Html | string | number | false | undefined;

/** HTML of a template whose values are escaped, unless they are HTML themselves; false and undefined are nothing. */
export const html = (texts: TemplateStringsArray, ...parts: readonly Part[]): Html =>
  new Html(texts.reduce((before, text, index) => before + shown(parts[index - 1]) + text));

export const joined = <T>(items: readonly T[], piece: (item: T, index: number) => Html): Html =>
  new Html(items.map((item, index) => piece(item, index).text).join(""));

function shown(part: Part): string {
  if (part instanceof Html) return part.text;
  return part === false || part === undefined ? "" : escaped(String(part));
}

const escaped = (text: string) => text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
