import { type Assembly, type Judgement } from '@demarche/core';
import type { Gathered } from './gather.ts';
import type { GraphFiles } from './graph-files.ts';
import { type GraphCounts } from './report.ts';
/** Counts what an assembly holds. */
export declare function graphCounts(assembly: Assembly): GraphCounts;
/** Writes every derived file, each whole or not at all; the same readings and judgements give the same bytes. */
export declare function writeOutputs(files: GraphFiles, gathered: Gathered, judgements: readonly Judgement[]): Promise<GraphCounts>;
//# sourceMappingURL=write-outputs.d.ts.map