/** Sources whom no list and no earlier phrase knows: "the report", "one farmer", "some", and nobody at all ("it was reported"). */
import { type ActorKind, countryByDemonym } from '@demarche/core'
import { asserts } from '../attributions/asserting.ts'
import type { FoundAttribution } from '../attributions/found-attribution.ts'
import { indexWithModifiers } from '../events/modifier-mentions.ts'
import { bodyNoun } from '../lexicon/body-nouns.ts'
import { isWriting } from '../lexicon/writings.ts'
import type { ActorDraft } from '../mentions/actor-draft.ts'
import type { ActorMention } from '../mentions/actor-mention.ts'
import { describeActor } from '../mentions/describe-actor.ts'
import type { Phrase } from '../mentions/phrase.ts'
import type { DocumentState } from '../stage.ts'
import type { Tree } from '../syntax/tree.ts'

/** The name of a source that the text leaves out or names by a pronoun only. */
const UNNAMED = 'unnamed source'
/** Frames of what only seems so: nobody says it. */
const SEEMING = 'seeming'
/** Words for some of a number of people, which name as much as the text does. */
const SOME =
  /^(some|many|most|few|others|several|both|none|one|two|three|four|five|half|those|everyone|everybody|nobody)$/

/**
 * Whether a chain has a link for an attribution: it has for everybody who puts the content forward or denies it, named or
 * not. It has none for a wish or a plan ("wants to attack"), and none for what seems so.
 */
export function isLink(tree: Tree, found: FoundAttribution): boolean {
  if (found.source !== null) return true
  if (found.rule === SEEMING) return false
  return found.holder === null && (found.reports !== 'act' || asserts(tree, found))
}

/**
 * The actor that stands for a source nobody knows, of this document only: by the words of its phrase, or as an unnamed
 * source where there are none.
 *
 * @param source head token of the source, or null where the text names nobody
 */
export function unnamedSource(
  { tree, mentionIndex, registry }: Pick<DocumentState, 'tree' | 'mentionIndex' | 'registry'>,
  source: number | null,
): ActorDraft {
  if (source === null) return registry.unnamedSource(UNNAMED, null, 'person')
  const phrase = mentionIndex.phrase(source)
  // "Azerbaijani reports that …": whoever reports, it is that country's word
  const country = countryByDemonym(tree.form(source))
  if (country !== undefined) return registry.country(country)
  const range = phrase?.range ?? { first: source, end: source + 1 }
  const last = tree.lower(range.end - 1)
  if (range.end - range.first === 1 && SOME.test(last))
    return registry.unnamedSource(last, null, 'population')
  if (!phrase || phrase.naming.as === 'pronoun' || !hasNoun(tree, range))
    return registry.unnamedSource(UNNAMED, null, 'person')
  const text = tree.line(range)
  const described = describeActor(text)
  const draft = registry.unnamedSource(
    withSmallFirst(tree, range, text),
    described.country,
    kindOf(tree, phrase, last, described.kind),
  )
  draft.aliases.add(text)
  for (const sector of described.sectors) draft.sectors.add(sector)
  return draft
}

/** The document’s mentions with those of sources that only their words name, and their index. */
export function withUnnamed(
  state: DocumentState,
  unnamed: ReadonlyMap<number, ActorDraft>,
): Pick<DocumentState, 'mentions' | 'mentionIndex'> {
  const { mentions, mentionIndex } = state
  const added = [...unnamed].flatMap(([head, draft]): ActorMention[] => {
    const phrase = mentionIndex.phrase(head)
    if (!phrase) return []
    const kind = phrase.naming.as === 'pronoun' ? 'pronoun' : 'common-noun'
    return [
      {
        phrase: phrase.index,
        range: phrase.range,
        full: phrase.range,
        head,
        kind,
        actors: [draft],
        asPlace: false,
      },
    ]
  })
  if (added.length === 0) return { mentions, mentionIndex }
  const all = [...mentions, ...added].sort((a, b) => a.range.first - b.range.first)
  return { mentions: all, mentionIndex: indexWithModifiers({ ...state, mentions: all }) }
}

const hasNoun = (tree: Tree, { first, end }: Phrase['range']) => {
  for (let token = first; token < end; token++)
    if (/^(NOUN|PROPN|ADJ|NUM)$/.test(tree.upos(token))) return true
  return false
}

/** "A report" is "a report" wherever it stands; a name keeps its capital, and loses its article. */
function withSmallFirst(tree: Tree, { first, end }: Phrase['range'], text: string): string {
  if (tree.upos(end - 1) === 'PROPN') return text.replace(/^the /i, '')
  return tree.upos(first) === 'PROPN' ? text : text.charAt(0).toLowerCase() + text.slice(1)
}

/** What is written is a medium, and so is a name with an article; of people, one is a person and several are a group. */
function kindOf(tree: Tree, { range, plural }: Phrase, last: string, described: ActorKind | null): ActorKind {
  const group = bodyNoun(last)
  if (group) return group
  if (isWriting(last)) return 'media'
  if (described !== null && !/^(population|country|place)$/.test(described)) return described
  const isTitle = tree.upos(range.end - 1) === 'PROPN' && tree.lower(range.first) === 'the'
  return isTitle ? 'media' : plural ? 'population' : 'person'
}
