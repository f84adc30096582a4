/** From what a user types to one actor of the graph. */
import type { Actor, Assembly } from '@demarche/core'
import { CliError } from '../cli-error.ts'

/** Without accents, case and marks, so that `Erdogan` finds Erdoğan. */
export function fold(name: string): string {
  const letters = name.normalize('NFD').replaceAll(/\p{M}/gu, '').replaceAll('ı', 'i').toLowerCase()
  return letters
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .replace(/^the /, '')
    .trim()
}

function pairsOf(text: string): Map<string, number> {
  const pairs = new Map<string, number>()
  for (let at = 0; at < text.length - 1; at += 1) {
    const pair = text.slice(at, at + 2)
    pairs.set(pair, (pairs.get(pair) ?? 0) + 1)
  }
  return pairs
}

/** How alike two folded names are, 0 to 1: the share of letter pairs in common (Dice). */
export function likeness(a: string, b: string): number {
  const [first, second] = [pairsOf(a), pairsOf(b)]
  let common = 0
  for (const [pair, count] of first) common += Math.min(count, second.get(pair) ?? 0)
  const total = Math.max(0, a.length - 1) + Math.max(0, b.length - 1)
  return total === 0 ? (a === b ? 1 : 0) : (2 * common) / total
}

const namesOf = (actor: Actor) => [actor.name, ...actor.aliases].map(fold)

/** How many statements each actor of the graph stands in. */
export function statementCounts({ statements }: Pick<Assembly, 'statements'>): Map<string, number> {
  const counts = new Map<string, number>()
  for (const { actors, recipients, attribution } of statements) {
    for (const id of new Set([...actors, ...recipients, ...attribution].map((reference) => reference.id))) {
      counts.set(id, (counts.get(id) ?? 0) + 1)
    }
  }
  return counts
}

/** The three ways in which a typed name can fit, the surest first. */
function matches(actors: readonly Actor[], wanted: string): Actor[] {
  const sameName = actors.filter((actor) => fold(actor.name) === wanted)
  const sameAlias = actors.filter((actor) => !sameName.includes(actor) && namesOf(actor).includes(wanted))
  if (sameName.length + sameAlias.length > 0) return [...sameName, ...sameAlias]
  const words = wanted.split(' ')
  const hasWords = (name: string) => words.every((word) => name.split(' ').includes(word))
  return actors.filter((actor) => namesOf(actor).some(hasWords))
}

const LEAST_LIKENESS = 0.4
const SUGGESTIONS = 3

function suggestions(actors: readonly Actor[], wanted: string): string[] {
  const scored = actors.map((actor) => ({
    name: actor.name,
    score: Math.max(...namesOf(actor).map((name) => likeness(name, wanted))),
  }))
  return scored
    .filter(({ score }) => score >= LEAST_LIKENESS)
    .sort((a, b) => b.score - a.score || (a.name < b.name ? -1 : 1))
    .slice(0, SUGGESTIONS)
    .map(({ name }) => name)
}

/** The actor that a name stands for, and the others that it could stand for. */
export interface FoundActor {
  actor: Actor
  others: Actor[]
}

/**
 * Finds an actor by id, name, alias or words of its name; of several the one in most statements. Throws a CliError
 * with the nearest names where there is none.
 */
export function findActor(assembly: Pick<Assembly, 'actors' | 'statements'>, typed: string): FoundActor {
  const { actors } = assembly
  const byId = actors.find((actor) => actor.id === typed)
  if (byId) return { actor: byId, others: [] }
  const wanted = fold(typed)
  const counts = statementCounts(assembly)
  const found = wanted === '' ? [] : matches(actors, wanted)
  found.sort((a, b) => (counts.get(b.id) ?? 0) - (counts.get(a.id) ?? 0) || (a.id < b.id ? -1 : 1))
  const [actor, ...others] = found
  if (actor) return { actor, others }
  const near = suggestions(actors, wanted)
  const hint = near.length > 0 ? `did you mean ${near.join(' or ')}?` : 'no name in the graph is like it'
  throw new CliError('unknown-actor', `no actor "${typed}" in the graph; ${hint}`)
}
