/** Changes a database file in a process of its own, so that the caller goes on working meanwhile. */
import { APPLY_PLAN } from './apply-plan.ts'
import { runEngine } from './spawn-engine.ts'
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
export async function runUpdate(from: string, to: string, plan: UpdatePlan): Promise<void> {
  const answer = await runEngine<{ error?: string }>(program, { from, to, plan })
  const failure = answer ? answer.error : 'the engine ended while it changed the store'
  if (failure === undefined) return
  throw /there is no /.test(failure) ? unfit(failure) : new Error(failure)
}
