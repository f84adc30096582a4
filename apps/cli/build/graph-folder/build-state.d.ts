import { type Judgement } from '@demarche/core';
import type { GraphFiles } from './graph-files.ts';
import type { GraphCounts } from './report.ts';
import { type SourceList } from './source-list.ts';
/** The state that the last build left. */
export interface BuildState {
    input: string;
    counts: GraphCounts;
}
/** A hash of all that the derived files depend on. */
export declare function inputHash(sources: SourceList, judgements: readonly Judgement[], versions: readonly string[]): string;
/** The state of the last build, where every file that it wrote is still there. */
export declare function loadState(files: GraphFiles): BuildState | undefined;
/** Says that every derived file is complete. */
export declare function saveState(files: GraphFiles, state: BuildState): void;
//# sourceMappingURL=build-state.d.ts.map