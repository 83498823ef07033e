import { isInside, type Dataset, type Finding, type Programme, type Source } from "../model";

/** What is left to look at in one area, by severity. */
export interface FindingCounts {
  errors: number;
  warnings: number;
  notices: number;
}

/** The key of findings that concern no area, or cannot be tied to one: a missing parameter, a row of unknown form. */
export const noArea = "";

/** Counts findings by severity and by the area of the row that they speak of. */
export function findingsByArea(findings: readonly Finding[], dataset: Dataset, programme: Programme): ReadonlyMap<string, FindingCounts> {
  const counts = new Map<string, FindingCounts>();
  if (findings.length === 0) return counts;
  const areaOf = areaFinder(dataset, programme);
  for (const finding of findings) {
    const area = areaOf(finding);
    const count = counts.get(area) ?? { errors: 0, warnings: 0, notices: 0 };
    if (finding.severity === "error") count.errors += 1;
    else if (finding.severity === "warning") count.warnings += 1;
    else count.notices += 1;
    counts.set(area, count);
  }
  return counts;
}

function areaFinder(dataset: Dataset, programme: Programme): (finding: Finding) => string {
  const areaOfForm = new Map(programme.grantForms.map((form) => [form.id, form.area]));
  const areaOfRow = new Map<Source, Map<number, string>>(dataset.sources.map((source) => [source, new Map<number, string>()]));
  for (const grant of dataset.grants) {
    areaOfRow.get(grant.source)?.set(grant.row, (grant.formId === null ? undefined : areaOfForm.get(grant.formId)) ?? noArea);
  }
  for (const activity of dataset.activities) areaOfRow.get(activity.source)?.set(activity.row, activity.area ?? noArea);
  const names = new Set(programme.areas.map((area) => area.name));
  return ({ cell }) => {
    if (!cell) return noArea;
    const source = dataset.sources.find(({ range }) => isInside(cell, range));
    const area = source ? areaOfRow.get(source)?.get(cell.row) : undefined;
    return area !== undefined && names.has(area) ? area : noArea;
  };
}
