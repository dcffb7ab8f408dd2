/** Rows of texts as spreadsheets put them on the clipboard: tabs between cells, quotes round those that need them. */
export function writeRows(rows: readonly (readonly string[])[]): string {
  const written = (text: string) => (/[\t\r\n"]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
  return rows.map((cells) => cells.map(written).join("\t")).join("\r\n");
}

/** The rows of a text from the clipboard; a line end after the last row makes no further one. */
export function readRows(text: string): string[][] {
  const rows: string[][] = [[]];
  const cell = /(?:"((?:[^"]|"")*)"|([^\t\r\n]*))(\t|\r?\n|\r|$)/y;
  while (cell.lastIndex < text.length) {
    const [, inQuotes, plain = "", end] = cell.exec(text)!;
    rows.at(-1)!.push(inQuotes === undefined ? plain : inQuotes.replaceAll('""', '"'));
    if (end === "\t") {
      if (cell.lastIndex === text.length) rows.at(-1)!.push("");
    } else if (cell.lastIndex < text.length) rows.push([]);
  }
  return rows;
}
