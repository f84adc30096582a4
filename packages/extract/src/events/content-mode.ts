/** What a request asks for or a refusal refuses, as PLOVER’s modes of REQUEST and REJECT. */
import type { Tree } from '../syntax/tree.ts'

const words: Readonly<Record<string, string>> = {
  yield:
    'release free lift ease end stop halt cease withdraw withdrawal ceasefire truce cease-fire disarm surrender allow admit access return pull leave refrain cancel drop open restraint pardon extradite',
  meet: 'meet meeting talk talks negotiate negotiation dialogue summit mediate mediation discuss consult consultation visit attend conference sit session',
  change:
    'resign resignation reform election dissolve change step amend abolish abandon policy constitution referendum remove removal democratise hold vote independence autonomy law impeach',
  assist:
    'help aid assistance support send provide give supply cooperate cooperation protect protection fund weapon troop peacekeeper intervene intervention join deploy asylum loan money share intelligence rescue ensure recognise recognize assist',
}

const modeOfWord = new Map(
  Object.entries(words).flatMap(([mode, list]) => list.split(' ').map((word) => [word, mode] as const)),
)

/** The mode named by the heads of a content, or by a noun right under them; null where no word tells. */
export function contentMode(tree: Tree, content: readonly number[]): string | null {
  const near = content.flatMap((head) => [head, ...tree.childrenBy(head, 'obj', 'xcomp', 'conj')])
  for (const token of near) {
    const mode = modeOfWord.get(tree.lemma(token))
    if (mode) return mode
  }
  return null
}
