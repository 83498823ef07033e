import type { Programme } from "../model";
import { defaultLimits } from "./limits";
import { serviceFacts } from "./serviceFacts";
import { defaultWordings } from "./wordings";

/** The built-in programme: commercial service in rural areas, Region Jämtland Härjedalen. */
export const serviceProgramme: Programme = { ...serviceFacts, limits: defaultLimits, wordings: defaultWordings };
