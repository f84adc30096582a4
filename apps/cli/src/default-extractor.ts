/** The extractor with the model that this installation carries. */
import type { Document } from '@demarche/core'
import { createExtractor, type Extraction } from '@demarche/extract'
import { checkLanguage } from '@demarche/language'
import { inlineLess, loadAnalyser } from '@demarche/language/node'
import { packagedModel } from './packaged-files.ts'

/** A document in a language that is not read: an issue, and nothing made up. */
export function notRead(document: Document): Extraction {
  const message = `is in a language that is not read (${document.language}): only English is; nothing was taken from it`
  const issue = {
    severity: 'warning',
    code: 'unsupported-language',
    message,
    location: null,
    span: null,
  } as const
  return { document, mentions: [], actors: [], attributions: [], statements: [], issues: [issue] }
}

/** True for English, and for texts too short or too bare to tell. */
export const isRead = ({ language, text }: Document) => language === 'en' || checkLanguage(text).supported

/** Loads the language model and makes an extractor. */
export function createDefaultExtractor(): { extract(document: Document): Extraction } {
  inlineLess()
  const extractor = createExtractor(loadAnalyser(packagedModel()))
  return { extract: (document) => (isRead(document) ? extractor.extract(document) : notRead(document)) }
}
