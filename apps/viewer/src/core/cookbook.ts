/** The cookbook's questions, ready to be asked. */
import { parseCookbook } from '@demarche/store/cookbook'
import cookbook from '../../../../docs/cookbook.md?raw'

/** One question. */
export interface Question {
  title: string
  cypher: string
  /** JSON, `{}` where it has no parameters. */
  parameters: string
}

/** Every question of the cookbook that the viewer's own store answers, in its order. */
export const questions: readonly Question[] = parseCookbook(cookbook)
  .filter(({ neo4jOnly }) => !neo4jOnly)
  .map(({ question, cypher, parameters }) => ({
    title: question,
    cypher,
    parameters: JSON.stringify(parameters, null, 1).replaceAll(/\n\s*/g, ' '),
  }))
