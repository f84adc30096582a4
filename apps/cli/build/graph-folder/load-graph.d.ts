import { type Assembly, type Issue, Judgement } from '@demarche/core';
import { type GraphFiles } from './graph-files.ts';
/** The paths of a folder that holds a built graph; throws where it holds none. */
export declare function requireGraph(folder: string): GraphFiles;
/** The issues of the last build. */
export declare function loadIssues({ reportLines }: GraphFiles): Promise<Issue[]>;
/** The judgements of a graph, each checked: people may write this file by hand. */
export declare function loadJudgements({ judgements }: GraphFiles): Promise<Judgement[]>;
/** Everything the graph holds, computed from its statements and judgements as they are now. */
export declare function loadAssembly(files: GraphFiles): Promise<Assembly>;
//# sourceMappingURL=load-graph.d.ts.map