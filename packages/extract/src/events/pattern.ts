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
  /** Whether one of them is of two words: "press-conference". */
  readonly hasCompounds: boolean
  readonly role: Role | null
}

export interface Slot extends SlotTest {
  /** How the place is written, and its number: the same for slots of the same place. */
  readonly key: string
  readonly place: number
  /** The same number for slots of the same place, words and role. */
  readonly asked: number
  /** Grammatical slots, any of which will do. */
  readonly names: readonly SlotName[]
  /** Prepositions that bring it. */
  readonly prepositions: readonly string[]
  readonly presence: 'required' | 'optional' | 'forbidden'
  readonly isSubject: boolean
  /** Filled by who says it, and by nothing on the tree. */
  readonly isSource: boolean
  /** A preposition brings it, or it owns the object. */
  readonly isBrought: boolean
}

export interface Pattern {
  readonly lemmas: readonly string[]
  readonly upos: 'VERB' | 'NOUN' | 'ADJ'
  readonly slots: readonly Slot[]
  /** Those that may keep the row out, the ones that do so soonest first. */
  readonly tests: readonly Slot[]
}

const SLOT_NAMES = [
  'subject',
  'object',
  'iobject',
  'agent',
  'doer',
  'infinitive',
  'clause',
  'subjunctive',
  'particle',
  'modifier',
  'owner',
  'complement',
  'source',
] as const
export type SlotName = (typeof SLOT_NAMES)[number]
const GRAMMATICAL = new Map<string, SlotName>(SLOT_NAMES.map((name) => [name, name]))

/** A pattern that cannot be read: which part, and why. */
export class PatternError extends Error {
  override readonly name = 'PatternError'
  readonly code = 'bad-pattern'
  /** What is wrong, without the pattern. */
  readonly reason: string
  /** Where the part that is wrong begins in the pattern, and its length, in UTF-16 units. */
  readonly offset: number
  readonly length: number

  constructor(pattern: string, offset: number, length: number, reason: string) {
    super(`pattern "${pattern}": ${reason}`)
    this.reason = reason
    this.offset = offset
    this.length = length
  }
}

/** A part of a pattern and where it stands, so that errors can point to it. */
class Part {
  readonly #pattern: string
  readonly text: string
  readonly offset: number

  constructor(pattern: string, text: string, offset: number) {
    this.#pattern = pattern
    this.text = text
    this.offset = offset
  }

  /** The pieces between separators. */
  split(separator: string, from = 0, to = this.text.length): Part[] {
    let at = this.offset + from
    return this.text
      .slice(from, to)
      .split(separator)
      .map((text) => {
        const piece = new Part(this.#pattern, text, at)
        at += text.length + separator.length
        return piece
      })
  }

  fault(reason: string): PatternError {
    return new PatternError(this.#pattern, this.offset, this.text.length, reason)
  }
}

type Classes = Readonly<Record<string, readonly string[]>>

/**
 * Reads a pattern.
 *
 * @param classes word classes by name, for `@name`
 * @throws PatternError where it is not well formed
 */
export function parsePattern(source: string, classes: Classes): Pattern {
  const parts = [...source.matchAll(/\S+/g)].map(({ 0: text, index }) => new Part(source, text, index))
  const [head = new Part(source, '', 0), ...rest] = parts
  const trigger = /^([^:]+):(VERB|NOUN|ADJ)$/.exec(head.text)
  if (!trigger) throw head.fault('begin with lemmas and part of speech, such as "attack|shell:VERB"')
  const slots = rest.map((part) => parseSlot(part, classes))
  return {
    lemmas: head.split('|', 0, trigger[1]!.length).flatMap((word) => expand(word, classes)),
    upos: trigger[2] as Pattern['upos'],
    slots,
    tests: slots.filter(mayRefuse).sort((a, b) => leniency(a) - leniency(b)),
  }
}

/** An optional slot keeps a row out by a subject that does not fit only. */
const mayRefuse = ({ presence, role, isSubject, isSource }: Slot) =>
  !isSource && (presence !== 'optional' || (isSubject && role !== null))

/** Few tokens are one of the words that a slot must have; most verbs have a subject, which is longest to look for. */
const leniency = ({ presence, isSubject, lemmas }: Slot) =>
  (presence === 'required' ? 0 : 1) + (lemmas === null ? 2 : 0) + (isSubject ? 4 : 0)

/** Numbers of places, and of what is asked of them, which are quicker to compare than their words. */
const numbers = new Map<string, number>()

function numberOf(words: string): number {
  const number = numbers.get(words) ?? numbers.size
  numbers.set(words, number)
  return number
}

const SLOT = /^([a-z|-]+)(\?|!)?=(.+)$/

function parseSlot(part: Part, classes: Classes): Slot {
  const match = SLOT.exec(part.text)
  if (!match) throw part.fault(`"${part.text}" is no slot; write name=value, name?=value or name!=value`)
  const [, name, mark, value] = match as unknown as [string, string, string | undefined, string]
  const presence = mark === '?' ? 'optional' : mark === '!' ? 'forbidden' : 'required'
  const names = name.split('|').flatMap((word) => GRAMMATICAL.get(word) ?? [])
  const prepositions = name.split('|').filter((word) => !GRAMMATICAL.has(word))
  let role: Role | null = null
  const lemmas = new Set<string>()
  for (const piece of part.split('&', part.text.length - value.length)) {
    const braces = /^\{(.+)\}$/.exec(piece.text)
    if (piece.text === '*') continue
    if (!braces)
      for (const word of piece.split('|')) for (const lemma of expand(word, classes)) lemmas.add(lemma)
    else if (ROLES.includes(braces[1] as Role)) role = braces[1] as Role
    else throw piece.fault(`{${braces[1]}} is no role; the roles are ${ROLES.join(', ')}`)
  }
  return {
    key: name,
    place: numberOf(name),
    asked: numberOf(`${name}=${value}`),
    names,
    prepositions,
    presence,
    role,
    lemmas: lemmas.size > 0 ? lemmas : null,
    hasCompounds: [...lemmas].some((lemma) => lemma.includes('-')),
    isSubject: names.includes('subject'),
    isSource: names.includes('source'),
    isBrought: prepositions.length > 0 || names.includes('owner'),
  }
}

function expand(word: Part, classes: Classes): readonly string[] {
  if (!word.text.startsWith('@')) return [word.text]
  const name = word.text.slice(1)
  if (Object.hasOwn(classes, name)) return classes[name]!
  throw word.fault(`there is no word class ${word.text}; the classes are ${Object.keys(classes).join(', ')}`)
}
