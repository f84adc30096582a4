/** "an Armenian proposal", "US troops’ plan": the country named before a noun that is itself no actor takes part in events. */
import type { ActorMention } from '../mentions/actor-mention.ts'
import { MentionIndex } from '../mentions/mention-index.ts'
import type { PhraseModifier } from '../mentions/phrase.ts'
import type { DocumentState } from '../stage.ts'

/** "near the Thai border": a place, and nobody who takes part. */
const WHERE = new Set(
  'border soil territory airspace capital city town village province coast region side time'.split(' '),
)

/** "the Beijing Games": where it is, and nobody who acts. */
const isCapital = (known: NonNullable<PhraseModifier['organisation']>) =>
  'from' in known && known.from === 'capital'

/** The document’s mentions by token, with the countries and bodies that stand as modifiers. */
export function indexWithModifiers({
  tree,
  phrases,
  mentions,
  registry,
  mentionIndex,
}: Pick<DocumentState, 'tree' | 'phrases' | 'mentions' | 'registry' | 'mentionIndex'>): MentionIndex {
  const isTaken = new Uint8Array(phrases.length)
  for (const { phrase } of mentions) isTaken[phrase] = 1
  const all: ActorMention[] = []
  for (const { index, head, modifiers } of phrases) {
    if (modifiers.length === 0 || isTaken[index] === 1) continue
    if (!modifiers.some(({ country }) => country !== null) || WHERE.has(tree.lemma(head))) continue
    for (const { range, country, organisation } of modifiers)
      if (country !== null && (organisation === null || isCapital(organisation)))
        all.push({
          phrase: index,
          range,
          full: range,
          head: range.end - 1,
          kind: 'demonym',
          actors: [registry.country(country)],
          asPlace: organisation !== null,
        })
  }
  for (const mention of mentions) all.push(mention)
  return new MentionIndex(tree, phrases, all, mentionIndex)
}
