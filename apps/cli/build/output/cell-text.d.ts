/** One value of a result as the text of a cell. */
import type { CypherValue } from '@demarche/store';
/** Text on one line: lists with commas, nodes by their labels and names, nothing for null. */
export declare function cellText(value: CypherValue): string;
//# sourceMappingURL=cell-text.d.ts.map