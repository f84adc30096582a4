/**
 * The pattern language of trigger rows.
 *
 *     call:VERB subject={actor} on|upon={recipient} infinitive?={content}
 *     launch|start:VERB subject?={actor} object=@operation against?={recipient}
 *
 * First the trigger: lemmas and part of speech. Then slots. A slot is `subject`, `object`, `iobject`, `agent` (who does
 * what a noun names, its "of" included), `doer` (the same without its "of"), `infinitive`, `clause`, `particle`, `modifier`, `complement`, `owner` (whose the object is), `source` (who says it), or one or
 * more prepositions, or several of these with `|`. `=` must be there, `?=` may be there, `!=` must not. A value is a role in braces, or lemmas, or
 * `@class` for a word class, `*` for any word, and `a&{role}` for both.
 */

/** Roles that a slot can fill. */
export const ROLES = ['actor', 'recipient', 'place', 'content'] as const
export type Role = (typeof ROLES)[number]

export interface SlotTest {
  /** Lemmas that the slot's head must have one of; null is any. */
  readonly lemmas: ReadonlySet<string> | null
  readonly role: Role | null
}

export interface Slot extends SlotTest {
  /** The same for slots of the same place. */
  readonly key: string
  /** Grammatical slots, any of which will do. */
  readonly names: readonly string[]
  /** Prepositions that bring it. */
  readonly prepositions: readonly string[]
  readonly presence: 'required' | 'optional' | 'forbidden'
}

export interface Pattern {
  readonly lemmas: readonly string[]
  readonly upos: 'VERB' | 'NOUN' | 'ADJ'
  readonly slots: readonly Slot[]
}

const GRAMMATICAL = new Set([
  'subject',
  'object',
  'iobject',
  'agent',
  'doer',
  'infinitive',
  'clause',
  'particle',
  'modifier',
  'owner',
  'complement',
  'source',
])

/** A pattern that cannot be read; the message says which part and why. */
export class PatternError extends Error {
  override readonly name = 'PatternError'
  readonly code = 'bad-pattern'
}

/**
 * Reads a pattern.
 *
 * @param classes word classes by name, for `@name`
 * @throws PatternError where it is not well formed
 */
export function parsePattern(source: string, classes: Readonly<Record<string, readonly string[]>>): Pattern {
  const [head = '', ...rest] = source.trim().split(/\s+/)
  const trigger = /^([^:]+):(VERB|NOUN|ADJ)$/.exec(head)
  if (!trigger)
    throw new PatternError(
      `pattern "${source}": begin with lemmas and part of speech, such as "attack|shell:VERB"`,
    )
  return {
    lemmas: trigger[1]!.split('|').flatMap((word) => expand(word, classes, source)),
    upos: trigger[2] as Pattern['upos'],
    slots: rest.map((part) => parseSlot(part, classes, source)),
  }
}

function parseSlot(part: string, classes: Readonly<Record<string, readonly string[]>>, source: string): Slot {
  const match = /^([a-z|-]+)(\?|!)?=(.+)$/.exec(part)
  if (!match)
    throw new PatternError(
      `pattern "${source}": "${part}" is no slot; write name=value, name?=value or name!=value`,
    )
  const [, name, mark, value] = match as unknown as [string, string, string | undefined, string]
  const presence = mark === '?' ? 'optional' : mark === '!' ? 'forbidden' : 'required'
  const names = name.split('|').filter((word) => GRAMMATICAL.has(word))
  const prepositions = name.split('|').filter((word) => !GRAMMATICAL.has(word))
  let role: Role | null = null
  const lemmas = new Set<string>()
  for (const piece of value.split('&')) {
    const braces = /^\{(.+)\}$/.exec(piece)
    if (piece === '*') continue
    if (!braces)
      for (const word of piece.split('|'))
        for (const lemma of expand(word, classes, source)) lemmas.add(lemma)
    else if (ROLES.includes(braces[1] as Role)) role = braces[1] as Role
    else
      throw new PatternError(
        `pattern "${source}": {${braces[1]}} is no role; the roles are ${ROLES.join(', ')}`,
      )
  }
  return { key: name, names, prepositions, presence, role, lemmas: lemmas.size > 0 ? lemmas : null }
}

function expand(
  word: string,
  classes: Readonly<Record<string, readonly string[]>>,
  source: string,
): readonly string[] {
  if (!word.startsWith('@')) return [word]
  const words = classes[word.slice(1)]
  if (!words)
    throw new PatternError(
      `pattern "${source}": there is no word class ${word}; the classes are ${Object.keys(classes).join(', ')}`,
    )
  return words
}
