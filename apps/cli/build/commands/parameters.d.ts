/** `--param name=value`: the parameters of a query. */
import type { CypherParameter } from '@demarche/store';
/** Adds one to those before it: JSON where it is JSON (numbers, true, lists), else the words as they are. */
export declare function addParameter(written: string, before?: Record<string, CypherParameter>): Record<string, CypherParameter>;
//# sourceMappingURL=parameters.d.ts.map