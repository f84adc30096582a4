import { type RunningViewer } from '@demarche/viewer/server';
/** Starts the server of one graph. */
export declare function openViewer(request: {
    folder: string;
    port: number | undefined;
    host: string;
}): Promise<RunningViewer>;
//# sourceMappingURL=open-viewer.d.ts.map