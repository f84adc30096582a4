import { expect, test } from 'vitest'
import { newDraft } from './actor-draft.ts'
import { LastMentioned } from './last-mentioned.ts'
import type { HistoryEntry } from './pronouns.ts'

test('the one mentioned last is found, however often each was mentioned, and persons by themselves', () => {
  const history: HistoryEntry[] = []
  const mentioned = new LastMentioned(history)
  const drafts = Array.from({ length: 9 }, (_, n) =>
    newDraft(n % 3 === 0 ? 'person' : 'government', `A${n}`, null),
  )
  for (let token = 0; token < 200; token++) {
    const draft = drafts[(token * token + 2 * token) % drafts.length]!
    history.push({ token, sentence: 0, draft, subject: false, group: [] })
    for (const last of [/[0-4]/, /[5-8]/, /./, /x/]) {
      const isMeant = ({ name }: { name: string }) => last.test(name.slice(1))
      const entry = history.findLast((other) => isMeant(other.draft))
      expect(mentioned.find(isMeant)).toBe(entry?.draft)
      const person = history.findLast((other) => other.draft.kind === 'person' && isMeant(other.draft))
      expect(mentioned.findPerson(isMeant)).toBe(person?.draft)
    }
  }
})
