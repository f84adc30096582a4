/** Writes an analysis as CoNLL-U. */
import type { Analysis, Sentence } from './analysis.ts'
import type { Entity, EntityKind } from './entities/entity.ts'
import { DEPENDENCY_RELATIONS, UPOS_TAGS } from './tag-sets.ts'

/**
 * CoNLL-U text of a whole document. `# text` is the text as given from the first to the last token of the sentence,
 * with line breaks as spaces.
 *
 * @param id what `# newdoc id` shall say
 * @param entities what `findEntities` gave: written as `NER=B-PER`, `NER=I-PER` (ORG, LOC, NAT, DATE) in MISC
 */
export function writeConllu(analysis: Analysis, id: string, entities: readonly Entity[] = []): string {
  const marks = entityMarks(entities)
  const lines: string[] = [`# newdoc id = ${oneLine(id)}`]
  let paragraph = -1
  analysis.sentences.forEach((sentence, index) => {
    if (sentence.paragraph !== paragraph)
      lines.push(`# newpar id = ${oneLine(id)}-p${sentence.paragraph + 1}`)
    paragraph = sentence.paragraph
    lines.push(`# sent_id = ${oneLine(id)}-${index + 1}`)
    if (sentence.kind === 'heading') lines.push('# kind = heading')
    lines.push(`# text = ${oneLine(analysis.text.slice(sentence.start, sentence.end))}`)
    for (let token = sentence.firstToken; token < sentence.endToken; token++)
      lines.push(row(analysis, sentence, token, marks.get(token)))
    lines.push('')
  })
  return `${lines.join('\n')}\n`
}

function oneLine(text: string): string {
  return text.replace(/\r\n|[\n\r\t\u0085\u2028\u2029\v\f]/g, ' ')
}

const ENTITY_MARKS: Readonly<Record<EntityKind, string>> = {
  person: 'PER',
  organisation: 'ORG',
  place: 'LOC',
  nationality: 'NAT',
  date: 'DATE',
}

/** What MISC says of each token in an entity. */
function entityMarks(entities: readonly Entity[]): Map<number, string> {
  const marks = new Map<number, string>()
  for (const { kind, firstToken, endToken } of entities) {
    for (let token = firstToken; token < endToken; token++)
      marks.set(token, `NER=${token === firstToken ? 'B' : 'I'}-${ENTITY_MARKS[kind]}`)
  }
  return marks
}

function row(analysis: Analysis, sentence: Sentence, token: number, mark: string | undefined): string {
  const { tokens } = analysis
  const head = tokens.head[token]!
  const glued = token + 1 < sentence.endToken && tokens.end[token] === tokens.start[token + 1]
  return [
    token - sentence.firstToken + 1,
    oneLine(analysis.text.slice(tokens.start[token]!, tokens.end[token]!)),
    oneLine(analysis.lemma(token)),
    UPOS_TAGS[tokens.upos[token]!],
    '_',
    '_',
    head < 0 ? 0 : head - sentence.firstToken + 1,
    DEPENDENCY_RELATIONS[tokens.deprel[token]!],
    '_',
    [mark, glued ? 'SpaceAfter=No' : undefined].filter((part) => part !== undefined).join('|') || '_',
  ].join('\t')
}
