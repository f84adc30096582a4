/**
 * Verbs by what they tell of an office. Row: what happens to whom | verbs, by lemma, with their particle. "subject" and
 * "object" are deep roles: the object of the active is the subject of the passive.
 */
import { lemmaBit } from '@demarche/language'
import { hasParticle } from '../events/governing-clauses.ts'
import type { Tree } from '../syntax/tree.ts'

/** What a verb tells of its subject and its object. */
export type OfficeVerb =
  /** The subject begins to hold the office. */
  | 'begins'
  /** The subject begins to hold the office that the text calls them by: "President Mora took office". */
  | 'enters'
  /** The object begins to hold it: "elected Mora president". */
  | 'appoints'
  /** The subject begins, the object ends. */
  | 'succeeds'
  /** The subject ends. */
  | 'resigns'
  /** The object ends. */
  | 'dismisses'
  /** The subject holds it. */
  | 'serves'
  /** The subject holds the office of whoever heads the object: "chairs the audit board". */
  | 'heads'

const rows: Readonly<Record<OfficeVerb, string>> = {
  begins: 'become,take over',
  enters: '',
  appoints:
    'appoint,name,elect,reelect,re-elect,choose,select,install,inaugurate,swear in,swear,confirm,promote,crown,reappoint',
  succeeds: 'succeed,replace',
  resigns: 'resign,step down,stand down,step aside,quit,retire,abdicate',
  dismisses: 'dismiss,sack,fire,oust,remove,depose,topple,overthrow,unseat',
  serves: 'serve,act,remain,stay,continue',
  heads: 'chair,head',
}

/** "took office", "left office", "assumed the post": light verbs with a noun for the office. */
const WITH_OFFICE: ReadonlyMap<string, OfficeVerb> = new Map(
  Object.entries<OfficeVerb>({
    take: 'enters',
    assume: 'enters',
    enter: 'enters',
    leave: 'resigns',
    vacate: 'resigns',
  }),
)

/** What a verb tells: with a noun for the office, and by itself with a particle or without one. */
interface VerbReading {
  readonly withOffice: OfficeVerb | undefined
  readonly kinds: { readonly particle: string | null; readonly kind: OfficeVerb }[]
}

const verbs = new Map<string, VerbReading>()
const readingOf = (verb: string): VerbReading => {
  const known = verbs.get(verb)
  if (known) return known
  const reading: VerbReading = { withOffice: WITH_OFFICE.get(verb), kinds: [] }
  verbs.set(verb, reading)
  return reading
}
for (const verb of WITH_OFFICE.keys()) readingOf(verb)
for (const [kind, list] of Object.entries(rows)) {
  for (const entry of list.split(',').filter(Boolean)) {
    const [verb, particle = null] = entry.split(' ') as [string, string?]
    readingOf(verb).kinds.push({ particle, kind: kind as OfficeVerb })
  }
}

/** Nouns that stand for an office without naming it. */
export const POSTS: ReadonlySet<string> = new Set([
  'office',
  'post',
  'position',
  'job',
  'role',
  'seat',
  'duty',
])

const TELLS = lemmaBit((lemma) => verbs.has(lemma))

/** What a verb tells of an office, if anything. */
export function officeVerb(tree: Tree, verb: number): OfficeVerb | undefined {
  if (!tree.lemmaHas(verb, TELLS)) return undefined
  const { withOffice, kinds } = verbs.get(tree.lemma(verb))!
  if (withOffice !== undefined) {
    const object = tree.childBy(verb, 'obj')
    if (object !== undefined && POSTS.has(tree.lemma(object))) return withOffice
  }
  for (const { particle, kind } of kinds)
    if (particle === null || hasParticle(tree, verb, particle)) return kind
  return undefined
}
