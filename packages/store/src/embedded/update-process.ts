/** Changes a database file in a process of its own, so that the caller goes on working meanwhile. */
import { spawn } from 'node:child_process'
import { createRequire } from 'node:module'
import { APPLY_PLAN } from './apply-plan.ts'
import { type UpdatePlan, unfit } from './update-plan.ts'

/** The whole program, in a string as `APPLY_PLAN` is. It ends without closing the database: that would write the copy once more. */
const program = `
${APPLY_PLAN}
const { GrafeoDB } = require(process.argv[1])
process.on('message', async ({ from, to, plan }) => {
  const reply = (answer) => process.send(answer, () => process.exit(0))
  try {
    const database = GrafeoDB.open(from)
    await applyPlan(database, plan)
    database.save(to)
    reply({})
  } catch (error) {
    reply({ error: String(error.message ?? error) })
  }
})
process.on('disconnect', () => process.exit(0))
`

/**
 * Opens one file, changes it as planned, and saves it as another that does not exist. The first is left in no defined state.
 *
 * @throws StoreError `invalid-graph` where the file does not hold what is to be changed
 */
export function runUpdate(from: string, to: string, plan: UpdatePlan): Promise<void> {
  const engine = createRequire(import.meta.url).resolve('@grafeo-db/js')
  const child = spawn(process.execPath, ['-e', program, engine], {
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    serialization: 'advanced',
  })
  return new Promise((resolve, reject) => {
    let failure: string | undefined = 'the engine ended while it changed the store'
    child.once('error', reject)
    child.once('message', ({ error }: { error?: string }) => {
      failure = error
    })
    child.once('exit', () => {
      if (failure === undefined) resolve()
      else if (/there is no /.test(failure)) reject(unfit(failure))
      else reject(new Error(failure))
    })
    child.send({ from, to, plan })
  })
}
