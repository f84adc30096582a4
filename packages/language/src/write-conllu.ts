/** Writes an analysis as CoNLL-U. */
import type { Analysis, Sentence } from './analysis.ts'
import { DEPENDENCY_RELATIONS, UPOS_TAGS } from './tag-sets.ts'

/**
 * CoNLL-U text of a whole document. `# text` is the text as given from the first to the last token of the sentence,
 * with line breaks as spaces.
 *
 * @param id what `# newdoc id` shall say
 */
export function writeConllu(analysis: Analysis, id: string): string {
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
      lines.push(row(analysis, sentence, token))
    lines.push('')
  })
  return `${lines.join('\n')}\n`
}

function oneLine(text: string): string {
  return text.replace(/\r\n|[\n\r\t\u0085\u2028\u2029\v\f]/g, ' ')
}

function row(analysis: Analysis, sentence: Sentence, token: number): string {
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
    glued ? 'SpaceAfter=No' : '_',
  ].join('\t')
}
