import { loadAnalyser } from '@demarche/language/node'
import { expect, test } from 'vitest'
import { createExtractor } from '../extractor.ts'
import { documentOf } from '../read.test-kit.ts'

const extractor = createExtractor(loadAnalyser())

/** The events of a text as "TYPE actors -> recipients", with what is negated, future or supposed. */
function events(text: string) {
  const { statements, actors } = extractor.extract(documentOf(text))
  const name = ({ id }: { id: string }) => actors.find((actor) => actor.id === id)?.name ?? '?'
  return statements
    .filter(({ kind }) => kind === 'event')
    .map(
      ({ type, actors: doers, recipients, polarity }) =>
        `${polarity === 'negated' ? 'not ' : ''}${type} ${doers.map(name).join('+')} -> ${recipients.map(name).join('+')}`,
    )
}

test.each([
  ['help that is given', 'Norway has sent aid to Ukraine.', 'AID Norway -> Ukraine'],
  ['help that is promised', 'Norway will send aid to Ukraine.', 'AGREE Norway -> Ukraine'],
  ['help that is refused', 'Norway refused to send aid to Ukraine.', 'REJECT Norway -> Ukraine'],
  ['help that will not come', 'Norway will not send aid to Ukraine.', 'REJECT Norway -> Ukraine'],
  ['help that did not come', 'Norway has not sent aid to Ukraine.', 'not AID Norway -> Ukraine'],
  ['an offer', 'Norway offered to send aid to Ukraine.', 'AGREE Norway -> Ukraine'],
  ['force', 'Norway has attacked Sweden.', 'ASSAULT Norway -> Sweden'],
  ['force that is announced', 'Norway will attack Sweden.', 'THREATEN Norway -> Sweden'],
  ['force that is vowed', 'Norway vowed to attack Sweden.', 'THREATEN Norway -> Sweden'],
  ['force that was not used', 'Norway has not attacked Sweden.', 'not ASSAULT Norway -> Sweden'],
  ['force that one may have used', 'Norway may have attacked Sweden.', 'ASSAULT Norway -> Sweden'],
  ['a boycott to come', 'Norway will boycott Sweden.', 'THREATEN Norway -> Sweden'],
  ['a promise to cease', 'Norway will halt its offensive.', 'CONCEDE Norway -> '],
  ['a step back', 'Norway has lifted sanctions on Sweden.', 'RETREAT Norway -> Sweden'],
  ['a step back to come', 'Norway will lift sanctions on Sweden.', 'AGREE Norway -> Sweden'],
  [
    'what is asked for is content',
    'Norway asked Sweden to release the prisoners.',
    'REQUEST Norway -> Sweden',
  ],
  ['for whom a thing strikes', 'Norwegian jets have bombed Sweden.', 'ASSAULT Norway -> Sweden'],
])('%s: %s', (_, text, wanted) => expect(events(text)).toEqual([wanted]))

test('a refusal inside a request ends', () => {
  expect(
    events('Norway said it will not release prisoners until Sweden agrees to release hostages.')[0],
  ).toContain('REJECT Norway')
})

test.each([
  'The senator attacked the plan with figures.',
  'A storm hit the coast of Norway.',
  'Norway is north of Denmark.',
  'The war on weeds goes on.',
  'The officials accused of fraud were absent.',
])('nothing: %s', (text) => expect(events(text)).toEqual([]))
