/** Builds the app where `dist` is missing or older than its sources. */
export function buildViewer(): Promise<{ folder: string; built: boolean }>
