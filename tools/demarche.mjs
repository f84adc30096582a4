/** `pnpm demarche`: the command as its users get it, bundled anew where its sources changed. */
import { pathToFileURL } from 'node:url'
import { buildCli } from '../apps/cli/tools/build-cli.mjs'

const main = await buildCli()
process.argv[1] = main
await import(pathToFileURL(main).href)
