/** Popolo's motions, votes and speeches: who voted for or against what, who moved it, who said what. */
import { isObject, type JsonObject } from '../json-object.ts'
import { personActor } from './entity-actors.ts'
import { listOf, textOf } from './popolo-values.ts'
import type { RelationBuilder } from './relation-builder.ts'

/** What a vote event is about, and when it was. */
interface Question {
  words: string
  date: string | null
}

/** Motions and vote events of a file by their ids: votes may stand apart from them. */
export interface Questions {
  readonly motions: ReadonlyMap<string, JsonObject>
  readonly voteEvents: ReadonlyMap<string, JsonObject>
  /** Vote events of which votes stand apart. */
  readonly voted: ReadonlySet<string>
}

export const NO_QUESTIONS: Questions = { motions: new Map(), voteEvents: new Map(), voted: new Set() }

/** A list by the ids of its items. */
export const byId = (list: readonly JsonObject[]): Map<string, JsonObject> =>
  new Map(list.flatMap((each) => (textOf(each.id) === undefined ? [] : [[textOf(each.id)!, each] as const])))

const oneLine = (text: string) => text.replace(/\s+/g, ' ')
const motionWords = (motion: JsonObject | undefined) =>
  textOf(motion?.text) ?? textOf(motion?.name) ?? textOf(motion?.identifier)

function questionOf(event: JsonObject | undefined, { motions }: Questions): Question {
  const motion = isObject(event?.motion) ? event.motion : motions.get(textOf(event?.motion_id) ?? '')
  const words = motionWords(motion) ?? textOf(event?.identifier) ?? textOf(event?.id) ?? 'a motion'
  return { words: oneLine(words), date: textOf(event?.start_date) ?? textOf(motion?.date) ?? null }
}

/** The id of somebody named by id, or embedded with a name: then it is made known. */
function namedBy(value: JsonObject, role: string, builder: RelationBuilder): string | undefined {
  const embedded = value[role]
  const id = textOf(value[`${role}_id`]) ?? (isObject(embedded) ? textOf(embedded.id) : undefined)
  if (!isObject(embedded)) return id
  const name = textOf(embedded.name)
  if (name === undefined) return id
  builder.nameActor(id ?? name, personActor(name, [], {}))
  return id ?? name
}

/** Words of whoever made a thing; without either it is left out, and `fault` says so. */
function addWords(
  value: JsonObject,
  place: string,
  builder: RelationBuilder,
  { words, fault }: { words: string | undefined; fault: string },
): void {
  const from = namedBy(value, 'creator', builder)
  if (from === undefined || words === undefined) {
    builder.skip('no-actor', `${fault}: it was left out`, place)
    return
  }
  const date = textOf(value.date) ?? null
  builder.addRelation({ type: 'SAY', from, to: null, about: oneLine(words), start: date, end: date, place })
}

/** Who moved it, in the words of the motion. */
export function addMotion(value: JsonObject, place: string, builder: RelationBuilder): void {
  const words = motionWords(value)
  addWords(value, place, builder, {
    words: words && `moved: ${words}`,
    fault: 'a motion that does not say who moved it, or what',
  })
}

/** The words of a speech. */
export function addSpeech(value: JsonObject, place: string, builder: RelationBuilder): void {
  addWords(value, place, builder, {
    words: textOf(value.text) ?? textOf(value.title),
    fault: 'a speech that does not say who spoke, or what was said',
  })
}

/** Each vote of a vote event, with what it was about. Counts say how many, not who. */
export function addVoteEvent(
  value: JsonObject,
  place: string,
  questions: Questions,
  builder: RelationBuilder,
): void {
  const inside = (name: string) => (place === '' ? name : `${place}.${name}`)
  const votes = listOf(value.votes)
  if (isObject(value.motion)) addMotion(value.motion, inside('motion'), builder)
  for (const name of ['counts', 'group_results'])
    for (const index of listOf(value[name]).keys()) skipCount(`${inside(name)}[${index}]`, builder)
  const question = questionOf(value, questions)
  for (const [index, vote] of votes.entries())
    stateVote(vote, `${inside('votes')}[${index}]`, question, builder)
  const isVoted = votes.length > 0 || questions.voted.has(textOf(value.id) ?? '')
  const isEmpty = !isVoted && !isObject(value.motion)
  if (isEmpty && listOf(value.counts).length === 0 && listOf(value.group_results).length === 0)
    builder.skip('no-votes', 'a vote event without votes: it was left out', place)
}

/** How many voted, or what came of it. */
export function skipCount(place: string, builder: RelationBuilder): void {
  builder.skip(
    'only-numbers',
    'says how many voted or what came of it, not who voted: it was left out',
    place,
  )
}

/** A vote that stands apart from its vote event. */
export function addVote(
  value: JsonObject,
  place: string,
  questions: Questions,
  builder: RelationBuilder,
): void {
  const id = textOf(value.vote_event_id)
  const event = questions.voteEvents.get(id ?? '') ?? (id === undefined ? undefined : { id })
  stateVote(value, place, questionOf(event, questions), builder)
}

/** Voting for is SUPPORT and voting against is REJECT, as in texts. */
const types: Readonly<Record<string, 'SUPPORT' | 'REJECT'>> = {
  yes: 'SUPPORT',
  aye: 'SUPPORT',
  for: 'SUPPORT',
  no: 'REJECT',
  nay: 'REJECT',
  against: 'REJECT',
}

function stateVote(
  value: JsonObject,
  place: string,
  { words, date }: Question,
  builder: RelationBuilder,
): void {
  const option = textOf(value.option) ?? ''
  const type = types[option.toLowerCase()]
  if (type === undefined) {
    builder.skip('no-side', `"${option}" is neither for nor against: it was left out`, place)
    return
  }
  const from = namedBy(value, 'voter', builder) ?? ''
  builder.addRelation({
    type,
    from,
    to: null,
    about: `voted ${option}: ${words}`,
    start: date,
    end: date,
    place,
  })
}
