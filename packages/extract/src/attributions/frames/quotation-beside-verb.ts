/** A quotation beside a verb of saying. */
import { attribution, type Frame, type FrameContext, speakerOf, speechVerb } from '../frame.ts'
import { isSpeech, quotationsIn } from '../quotations.ts'

/** “…,” X said. / “…,” said X: by the words around the marks, which holds where the tree does not. */
export const quotationBesideVerb: Frame = (context, cue) => {
  const { tree, mentions } = context
  const verb = speechVerb(tree, cue)
  if (verb === undefined || verb === 'think') return []
  const { firstToken, endToken } = tree.sentence(cue)
  const quotes = quotationsIn(tree, firstToken, endToken).filter(
    (quote) => isSpeech(tree, quote) && (cue < quote.first || cue >= quote.end),
  )
  if (quotes.length === 0 || tree.childBy(cue, 'ccomp') !== undefined) return []
  const near = quotes.filter((quote) => quote.end <= cue && isOnlySpeaker(context, quote.end, cue))
  if (near.length === 0) return []
  const source =
    speakerOf(context, cue) ??
    [cue + 1, cue + 2, cue + 3, cue - 1, cue - 2].find(
      (token) => token >= firstToken && token < endToken && mentions.actors(token).length > 0,
    )
  return attribution(context, cue, source ?? null, quotes, 'quotation-beside-verb')
}

/** Between a quotation and its verb stand only a comma, the speaker and adverbs. */
function isOnlySpeaker({ tree, mentions }: FrameContext, from: number, cue: number): boolean {
  for (let token = from; token < cue; token++) {
    if (
      !/^(PUNCT|ADV|AUX)$/.test(tree.upos(token)) &&
      mentions.phrase(token) === undefined &&
      tree.lower(token) !== 'of'
    )
      return false
  }
  return true
}
