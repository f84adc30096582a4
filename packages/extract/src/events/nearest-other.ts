/** Whom a deed reaches where no row says so: the first actor in what the trigger governs. */
import type { MentionIndex } from '../mentions/mention-index.ts'
import type { Tree } from '../syntax/tree.ts'

/** Relations by which the parts of an event hang below its trigger; clauses with a subject of their own are another event. */
const WITHIN = new Set([
  'obj',
  'iobj',
  'obl',
  'nmod',
  'nsubj:pass',
  'xcomp',
  'amod',
  'compound',
  'nmod:poss',
  'obl:agent',
  'acl',
  'advcl',
  'appos',
])
const DEPTH = 5

/**
 * The head of the first actor below a trigger and behind it, other than those given; countries named as places count,
 * since a deed in a country is a deed to it.
 */
export function nearestOther(
  tree: Tree,
  mentions: MentionIndex,
  trigger: number,
  except: readonly number[],
): number | undefined {
  const taken = new Set(except.flatMap((token) => mentions.mention(token)?.actors ?? []))
  let best: number | undefined
  const visit = (token: number, depth: number) => {
    for (const child of tree.children(token)) {
      if (!isPart(tree, child)) continue
      const mention = mentions.mention(child)
      const isOther =
        mention?.actors.every((actor) => !taken.has(actor) && actor.kind !== 'place') &&
        tree.upos(child) !== 'PRON'
      if (isOther && child > trigger && (best === undefined || child < best)) best = child
      else if (depth < DEPTH && !isOther) visit(child, depth + 1)
    }
  }
  visit(trigger, 0)
  return best
}

function isPart(tree: Tree, token: number): boolean {
  const relation = tree.deprel(token)
  if (!WITHIN.has(relation) && !WITHIN.has(tree.relation(token))) return false
  const isClause = ['acl', 'advcl', 'xcomp'].includes(tree.relation(token))
  return !isClause || (tree.childBy(token, 'nsubj') === undefined && relation !== 'acl:relcl')
}
