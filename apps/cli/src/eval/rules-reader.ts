/** The rules with the model that this installation carries, as what is measured. */
import { createClassifier, createExtractor, describeActor, readDocument } from '@demarche/extract'
import { readTrigger } from '@demarche/extract/eval'
import { loadAnalyser } from '@demarche/language/node'
import { packagedModel } from '../packaged-files.ts'
import type { Reader } from './gold-set.ts'

/** Loads the model. */
export function createRulesReader(): Reader {
  const analyser = loadAnalyser(packagedModel())
  const extractor = createExtractor(analyser)
  const classifier = createClassifier(analyser)
  return {
    name: 'rules',
    findsAttributions: true,
    extract: extractor.extract,
    classifyPair: classifier.classifyPair,
    describeActor: (text) => describeActor(text),
    readTrigger: (document, trigger) => readTrigger(readDocument(document, analyser), trigger),
  }
}
