import { NPS } from "./promoters";
import { CHURN, CRR, RPR } from "./rates";
import { LTV } from "./value";

/** Every function, in the order of the help. */
export const catalogue = [CRR, CHURN, LTV, RPR, NPS] as const;

export type CatalogueFunction = (typeof catalogue)[number];
export type FunctionId = CatalogueFunction["id"];
