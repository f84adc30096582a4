/** Bundles the command where its bundle is stale; gives the path of the command. */
export function buildCli(): Promise<string>
