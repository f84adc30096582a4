/** CoNLL-U that can be read back. */
import { expect, test } from 'vitest'
import { findEntities, writeConllu } from './index.ts'
import { loadAnalyser } from './node.ts'
import { readConllu } from './train/read-conllu.ts'

const analyser = loadAnalyser()

test('the text of each sentence is exact, and forms with their spaces make it up', () => {
  const text = 'Baku calls\n\nAliyev’s office denied it. “We can’t,” he said.'
  const conllu = writeConllu(analyser.analyse(text), 'doc-1')
  expect(conllu.split('\n').filter((line) => line.startsWith('# text'))).toEqual([
    '# text = Baku calls',
    '# text = Aliyev’s office denied it.',
    '# text = “We can’t,” he said.',
  ])
  for (const sentence of readConllu(conllu)) {
    const joined = sentence.forms.map((form, i) => form + (sentence.spaces[i] ? ' ' : '')).join('')
    expect(joined.trim()).toBe(sentence.text)
  }
})

test('documents, paragraphs and headings are marked', () => {
  const lines = writeConllu(analyser.analyse('Baku calls\n\nHe left.'), 'a\nb').split('\n')
  expect(lines[0]).toBe('# newdoc id = a b')
  expect(lines).toContain('# kind = heading')
  expect(lines).toContain('# newpar id = a b-p2')
  expect(lines.find((line) => line.startsWith('1\tHe'))?.split('\t')).toHaveLength(10)
})

test('entities stand in MISC', () => {
  const analysis = analyser.analyse('Minister Ilham Aliyev, an Azerbaijani, flew to Bonn on Monday.')
  const misc = writeConllu(analysis, 'a', findEntities(analysis))
    .split('\n')
    .filter((line) => line.includes('NER='))
    .map((line) => `${line.split('\t')[1]} ${line.split('\t')[9]}`)
  expect(misc).toEqual([
    'Ilham NER=B-PER',
    'Aliyev NER=I-PER|SpaceAfter=No',
    'Azerbaijani NER=B-NAT|SpaceAfter=No',
    'Bonn NER=B-LOC',
    'Monday NER=B-DATE|SpaceAfter=No',
  ])
})
