/** The cookbook's questions, ready to be asked. */
import cookbook from '../../../../docs/cookbook.md?raw'

/** One question. */
export interface Question {
  title: string
  cypher: string
  /** JSON, `{}` where it has no parameters. */
  parameters: string
}

/** The last fenced block of a language in a section. */
function block(section: string, language: string): string | undefined {
  return new RegExp(`^\`\`\`${language}\\s*\\n([\\s\\S]*?)\\n\`\`\``, 'm').exec(section)?.[1]
}

/** Every section of the cookbook that holds a query. */
export const questions: readonly Question[] = cookbook.split(/^#{2,6} /m).flatMap((section) => {
  const cypher = block(section, 'cypher')
  const title = section.split('\n', 1)[0]?.trim()
  return cypher && title ? [{ title, cypher, parameters: block(section, 'json') ?? '{}' }] : []
})
