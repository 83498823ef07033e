/** A button of the add-in's group on the ribbon, as manifest.xml describes it. */
export interface RibbonButton {
  readonly id: string;
  readonly label: string;
  readonly tip: string;
  readonly icon: string;
  readonly action: { readonly kind: "command"; readonly functionName: string } | { readonly kind: "showPane" };
}

export interface Ribbon {
  readonly group: string;
  readonly buttons: readonly RibbonButton[];
  /** The add-in's name and icon, for the head of the pane. */
  readonly name: string;
  readonly icon: string;
}

/** Reads the ribbon from the add-in's own manifest, so that the workbench shows what Excel would. */
export function readRibbon(xml: string, locale: string): Ribbon {
  const manifest = new DOMParser().parseFromString(xml, "application/xml");
  const texts = resources(manifest, ["String"], locale);
  const images = resources(manifest, ["Image"], locale);
  const group = first(manifest, "Group");
  const resource = (parent: Element | null, tag: string, table: ReadonlyMap<string, string>) =>
    table.get(first(parent, tag)?.getAttribute("resid") ?? "") ?? "";
  return {
    group: resource(group, "Label", texts),
    buttons: all(group, "Control").map((control) => ({
      id: control.getAttribute("id") ?? "",
      label: resource(control, "Label", texts),
      tip: resource(first(control, "Supertip"), "Description", texts),
      icon: localPath(images.get(largeIcon(control)) ?? ""),
      action: buttonAction(control),
    })),
    name: defaultValue(first(manifest, "DisplayName"), locale),
    icon: localPath(first(manifest, "IconUrl")?.getAttribute("DefaultValue") ?? ""),
  };
}

function buttonAction(control: Element): RibbonButton["action"] {
  const functionName = first(control, "FunctionName")?.textContent;
  return functionName ? { kind: "command", functionName } : { kind: "showPane" };
}

function largeIcon(control: Element): string {
  const image = all(control, "Image").find((candidate) => candidate.getAttribute("size") === "32");
  return image?.getAttribute("resid") ?? "";
}

function resources(manifest: Document, tags: readonly string[], locale: string): ReadonlyMap<string, string> {
  const elements = tags.flatMap((tag) => all(first(manifest, "Resources"), tag));
  return new Map(elements.map((element) => [element.getAttribute("id") ?? "", defaultValue(element, locale)]));
}

function defaultValue(element: Element | null, locale: string): string {
  const override = all(element, "Override").find((candidate) => candidate.getAttribute("Locale") === locale);
  return override?.getAttribute("Value") ?? element?.getAttribute("DefaultValue") ?? "";
}

/** The workbench serves the add-in's files at its own address. */
function localPath(address: string): string {
  return address === "" ? "" : new URL(address).pathname;
}

// The manifest has four namespaces; the local names are enough to tell its elements apart.
function all(parent: Document | Element | null, tag: string): Element[] {
  return parent ? [...parent.getElementsByTagNameNS("*", tag)] : [];
}

function first(parent: Document | Element | null, tag: string): Element | null {
  return all(parent, tag)[0] ?? null;
}
