/** What an event is about, by the words of its clause: PLOVER’s contexts. */
import { CONTEXTS, type ContextName } from '@demarche/core'
import type { FoundEvent } from '../events/found-event.ts'
import { BEGINS_CONTEXT, contextsOfWords } from '../lexicon/context-words.ts'
import type { MentionIndex } from '../mentions/mention-index.ts'
import type { TokenRange, Tree } from '../syntax/tree.ts'

/** Contexts of modes whose deed is nothing else, whatever the words beside it. */
const OF_MODE: Readonly<Record<string, ContextName>> = {
  aerial: 'military',
  drone: 'military',
  'heavy-weapons': 'military',
  troops: 'military',
  ceasefire: 'military',
  disarm: 'military',
  cyber: 'cyber',
  convict: 'legal',
  arrest: 'legal',
  misinformation: 'misinformation',
  'crowd-control': 'repression',
  'martial-law': 'pro_autocracy',
}
/** Contexts of what those who act are. */
const OF_SECTOR: Readonly<Record<string, ContextName>> = {
  MIL: 'military',
  JUD: 'legal',
  LEG: 'legislative',
  SPY: 'intelligence',
  REF: 'migration',
}
/** Words of an event do not count beyond this many tokens from its trigger: long clauses speak of much else. */
const REACH = 15

/** The contexts of an event, in the codebook’s order. */
export function contextsOf(
  tree: Tree,
  mentions: MentionIndex,
  event: FoundEvent,
  clause: TokenRange,
): ContextName[] {
  const found = new Set<ContextName>()
  const first = Math.max(clause.first, event.trigger - REACH)
  const end = Math.min(clause.end, event.trigger + REACH)
  for (let token = first; token < end; token++)
    if (tree.lemmaHas(token, BEGINS_CONTEXT)) addContextsAt(found, tree, token, end)
  const { mode, type } = event.row
  // to meet is the business of diplomats
  if (type === 'CONSULT') found.add('diplomatic')
  if (mode !== undefined && OF_MODE[mode]) found.add(OF_MODE[mode])
  for (const token of event.actors)
    for (const { sectors, kind } of mentions.actors(token)) {
      for (const sector of sectors) if (OF_SECTOR[sector]) found.add(OF_SECTOR[sector])
      if (kind === 'military') found.add('military')
    }
  return found.size < 2 ? [...found] : CONTEXTS.filter((context) => found.has(context))
}

/** The contexts of the lemma at a token, alone and with the one or two behind it. */
function addContextsAt(found: Set<ContextName>, tree: Tree, token: number, end: number): void {
  let words = tree.lemma(token)
  for (let next = token + 1; ; next++) {
    for (const context of contextsOfWords(words)) found.add(context)
    if (next >= end || next > token + 2) return
    words += ` ${tree.lemma(next)}`
  }
}
