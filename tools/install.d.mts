/** How to call pnpm in the version that package.json names: the program and its first arguments. */
export function pnpmCommand(): [string, ...string[]]
