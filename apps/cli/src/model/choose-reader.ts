/** The reader that the options choose, put together. */
import { resolve } from 'node:path'
import type { Document } from '@demarche/core'
import { type AskModel, createModelReader, type Extraction, isWhollyAnswered } from '@demarche/extract'
import { loadAnalyser } from '@demarche/language/node'
import { CliError, UsageError } from '../cli-error.ts'
import { createDefaultExtractor, isRead, notRead } from '../default-extractor.ts'
import { type ModelReading, modelVersion } from '../graph-folder/model-reading.ts'
import { packagedModel } from '../packaged-files.ts'
import { withAnswerFile } from './answer-file.ts'
import { createModelClient, usualPatience } from './model-client.ts'
import { ModelUse } from './model-use.ts'
import type { ReaderOptions } from './reader-options.ts'

/** The name of the environment variable with the key; it is never an option, which the process list would show. */
const KEY = 'DEMARCHE_MODEL_KEY'

/** What was used in this run. */
export interface ChosenUse {
  readonly used: ModelUse
}

/** A reader of documents, and what it has used. */
export interface ChosenReader extends ChosenUse {
  read(document: Document): Extraction | Promise<Extraction>
}

function addressOf({ modelUrl, model, reader }: ReaderOptions): { url: string; model: string } {
  if (modelUrl === undefined || model === undefined)
    throw new UsageError('no-model', `--reader ${reader} needs --model-url and --model`)
  if (!/^https?:\/\//.test(modelUrl) || !URL.canParse(modelUrl))
    throw new UsageError(
      'bad-option',
      `--model-url "${modelUrl}" is no address such as http://localhost:11434/v1`,
    )
  return { url: modelUrl, model }
}

/** A model that is asked, with its answers and its budget: one for all readers of a run. */
export interface ModelConnection extends ChosenUse {
  readonly model: string
  readonly ask: AskModel
}

/** The model that the options name. */
export function connectModel(options: ReaderOptions): ModelConnection {
  const used = new ModelUse(options.price)
  const address = addressOf(options)
  const key = process.env[KEY]
  const patience = { ...usualPatience, timeout: options.modelTimeout * 1000, tries: options.modelTries }
  const client = createModelClient({ ...address, ...(key && { key }) }, patience, (tokens) =>
    used.add(tokens),
  )
  const { budget } = options
  const ask = withAnswerFile(resolve(options.answers), address.model, (request) => {
    if (budget !== undefined && used.tokens >= budget) {
      const line = `the budget of ${budget} tokens is used up; what was answered is kept in ${options.answers}: run it again with another --budget to go on`
      throw new CliError('budget-used-up', line)
    }
    return client(request)
  })
  return { model: address.model, ask, used }
}

/** The reader that the options choose. */
export function chooseReader(options: ReaderOptions, connection?: ModelConnection): ChosenReader {
  const { reader } = options
  if (reader === 'rules') {
    const extractor = createDefaultExtractor()
    return { read: (document) => extractor.extract(document), used: new ModelUse() }
  }
  const { model, ask, used } = connection ?? connectModel(options)
  const modelReader = createModelReader(loadAnalyser(packagedModel()), model, ask)
  return {
    read: (document) => (isRead(document) ? modelReader.read(document, reader) : notRead(document)),
    used,
  }
}

/** The same for a build: undefined where the rules read alone, which has workers of its own. */
export function chooseForBuild(options: ReaderOptions): (ModelReading & ChosenUse) | undefined {
  if (options.reader === 'rules') return undefined
  const { read, used } = chooseReader(options)
  return {
    version: modelVersion(options.reader, options.model!),
    used,
    async read(document) {
      const extraction = await read(document)
      return { extraction, isWhole: isWhollyAnswered(extraction) }
    },
  }
}
