/** What Excel takes from an add-in's manifest: its button on the ribbon, its page and its functions. */
export interface AddIn {
  readonly name: string;
  readonly button: { readonly label: string; readonly tip: string; readonly icon: string };
  readonly group: string;
  readonly page: string;
  readonly functions: { readonly namespace: string; readonly metadata: string };
}

/** Reads a manifest in the words of a display language such as "ru-RU", with addresses relative to the manifest. */
export function readManifest(xml: string, language: string): AddIn {
  const manifest = new DOMParser().parseFromString(xml, "application/xml");
  const find = (parent: Document | Element, ...path: readonly string[]): Element => {
    let element: Document | Element = parent;
    for (const name of path) {
      const found: Element | undefined = element.getElementsByTagNameNS("*", name)[0];
      if (found === undefined) throw new Error(`The manifest has no ${path.join("/")}`);
      element = found;
    }
    return element as Element;
  };
  const text = (element: Element): string => {
    const overrides = [...element.getElementsByTagNameNS("*", "Override")];
    const local = overrides.find((override) => override.getAttribute("Locale") === language);
    return local?.getAttribute("Value") ?? element.getAttribute("DefaultValue") ?? "";
  };
  const resource = (element: Element): string => {
    const id = element.getAttribute("resid");
    const all = [...find(manifest, "Resources").children].flatMap((kind) => [...kind.children]);
    const found = all.find((one) => one.getAttribute("id") === id);
    if (found === undefined) throw new Error(`The manifest's resource ${String(id)} is not defined`);
    return text(found);
  };

  const base = find(manifest, "DefaultSettings", "SourceLocation")
    .getAttribute("DefaultValue")!
    .replace(/[^/]*$/, "");
  const local = (address: string) => (address.startsWith(base) ? address.slice(base.length) : address);

  const functions = find(manifest, "AllFormFactors", "ExtensionPoint");
  const group = find(manifest, "DesktopFormFactor", "Group");
  const button = find(group, "Control");
  const icons = [...find(button, "Icon").children];
  const sharpest = icons.find((icon) => icon.getAttribute("size") === "64") ?? icons[0]!;
  return {
    name: text(find(manifest, "DisplayName")),
    group: resource(find(group, "Label")),
    button: {
      label: resource(find(button, "Label")),
      tip: resource(find(button, "Supertip", "Description")),
      icon: local(resource(sharpest)),
    },
    page: local(resource(find(button, "Action", "SourceLocation"))),
    functions: {
      namespace: resource(find(functions, "Namespace")),
      metadata: local(resource(find(functions, "Metadata", "SourceLocation"))),
    },
  };
}
