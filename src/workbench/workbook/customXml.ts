/** The namespace of an XML text's root element, empty if it has none; `null` if there is no whole root element. */
export function rootNamespace(xml: string): string | null {
  const root =
    /^\s*(?:<\?xml[^>]*\?>\s*)?(?:<!--[\s\S]*?-->\s*)*<([A-Za-z_][\w.-]*:)?([A-Za-z_][\w.-]*)([^>]*)>/.exec(
      xml
    );
  if (!root) return null;
  const [opening, prefix = "", name = "", attributes = ""] = root;
  const isClosed = opening.endsWith("/>") || xml.trimEnd().endsWith(`</${prefix}${name}>`);
  if (!isClosed) return null;
  const attribute = prefix === "" ? "xmlns" : `xmlns:${prefix.slice(0, -1)}`;
  return new RegExp(`\\b${attribute}\\s*=\\s*["']([^"']*)["']`).exec(attributes)?.[1] ?? "";
}
