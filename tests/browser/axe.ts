import AxeBuilder from "@axe-core/playwright";
import { paneFrame, type OpenWorkbench } from "./workbench";

/** What axe finds in the pane: [rule, where], nothing if all is well. */
export async function violations({ page }: OpenWorkbench): Promise<readonly (readonly [string, readonly string[]])[]> {
  const results = await new AxeBuilder({ page }).include("iframe").analyze();
  const inPane = results.violations.map(
    ({ id, nodes }) => [id, nodes.filter(({ target }) => target.length > 1).map(({ html }) => html.slice(0, 160))] as const,
  );
  return inPane.filter(([, nodes]) => nodes.length > 0);
}

/** The elements of the pane that are wider than they may be. */
export function sidewaysScroll(workbench: OpenWorkbench): Promise<string[]> {
  return paneFrame(workbench).evaluate(() => {
    const all = [document.scrollingElement, ...document.querySelectorAll("main, nav, footer, section")];
    const wide = all.filter((element) => element && element.scrollWidth > element.clientWidth && element.getClientRects().length > 0);
    return wide.map((element) => `${element?.tagName ?? ""} ${String(element?.scrollWidth)} > ${String(element?.clientWidth)}`);
  });
}
