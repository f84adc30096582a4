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
}: Pick<DocumentState, 'tree' | 'phrases' | 'mentions' | 'registry'>): MentionIndex {
  const taken = new Set(mentions.map(({ phrase }) => phrase))
  const added: ActorMention[] = phrases
    .filter(({ index, head }) => !taken.has(index) && !WHERE.has(tree.lemma(head)))
    .flatMap(({ index, modifiers }) =>
      modifiers.flatMap(({ range, country, organisation }) =>
        country === null || (organisation !== null && !isCapital(organisation))
          ? []
          : [
              {
                phrase: index,
                range,
                full: range,
                head: range.end - 1,
                kind: 'demonym' as const,
                actors: [registry.country(country)],
                asPlace: organisation !== null,
              },
            ],
      ),
    )
  return new MentionIndex(tree, phrases, [...added, ...mentions])
}
