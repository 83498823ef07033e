export { type Counters, resetCounters } from "./counters";
export { createSeam, type External, type Seam } from "./external";
export { createHost, type Host, type HostOptions, type OfficeTheme } from "./host";
export { turnOnRequirementChecks } from "./requirement-checks";
