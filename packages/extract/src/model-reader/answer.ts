/** What a model is asked to answer, as a schema, and how an answer is read. */
import { ACTOR_KINDS, AuxiliaryMode, EVENT_TYPES, Polarity, SAY } from '@demarche/core'
import { z } from 'zod'

/** The types that a model may give: PLOVER's sixteen and SAY. Offices and other relations are read by the rules. */
export const MODEL_TYPES = [...EVENT_TYPES, SAY] as const

const strictName = z.object({ name: z.string(), kind: z.enum(ACTOR_KINDS) })

/** What a server that keeps to a schema answers. */
const StrictAnswer = z.object({
  statements: z.array(
    z.object({
      sentence: z.int(),
      quote: z.string(),
      type: z.enum(MODEL_TYPES),
      mode: z.string().nullable(),
      actors: z.array(strictName),
      recipients: z.array(strictName),
      polarity: Polarity,
      auxiliary: z.array(AuxiliaryMode),
      chain: z.array(z.object({ ...strictName.shape, cue: z.string().nullable() })),
      time: z.string().nullable(),
    }),
  ),
})

/** The JSON schema that goes with a request. */
export const answerSchema: object = z.toJSONSchema(StrictAnswer)

const Name = z.object({ name: z.string(), kind: z.string().default('') })

/** One statement as a model gives it: nothing in it is believed before it is checked. */
export const ModelStatement = z.object({
  /** Number of the sentence, from 1. */
  sentence: z.number(),
  /** The words that state it, as they stand in that sentence. */
  quote: z.string(),
  type: z.string(),
  mode: z.string().nullable().default(null),
  actors: z.array(Name).default([]),
  recipients: z.array(Name).default([]),
  polarity: Polarity.default('affirmed'),
  auxiliary: z.array(AuxiliaryMode).default([]),
  /** Who says so, outermost first; none for the publisher's own voice. */
  chain: z.array(Name.extend({ cue: z.string().nullable().default(null) })).default([]),
  /** The words of the date, as they stand in the sentence. */
  time: z.string().nullable().default(null),
})
export type ModelStatement = z.infer<typeof ModelStatement>
export type ModelName = z.infer<typeof Name>

/** A statement of an answer, or what is wrong with it. */
export type ReadStatement = { readonly statement: ModelStatement } | { readonly fault: string }

/** What the text of an answer holds; `fault` where it is no answer at all. */
export function readAnswer(
  text: string,
): { readonly statements: ReadStatement[] } | { readonly fault: string } {
  let value: unknown
  try {
    value = JSON.parse(withoutFences(text))
  } catch {
    return { fault: 'the answer is not JSON' }
  }
  const whole = z.object({ statements: z.array(z.unknown()) }).safeParse(value)
  if (!whole.success) return { fault: 'the answer has no list "statements"' }
  return {
    statements: whole.data.statements.map((item) => {
      const one = ModelStatement.safeParse(item)
      if (one.success) return { statement: one.data }
      const [issue] = one.error.issues
      return { fault: `${issue?.path.join('.') ?? ''}: ${issue?.message}` }
    }),
  }
}

/** Some models put JSON between fences whatever they are told. */
function withoutFences(text: string): string {
  return /^\s*```(?:json)?\s*\n([\s\S]*?)\n?```\s*$/.exec(text)?.[1] ?? text
}
