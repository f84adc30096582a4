/** The options that choose who reads: the rules, a model, or both. */
import type { ReaderChoice } from '@demarche/extract'
import { type Command, Option } from 'commander'
import { UsageError } from '../cli-error.ts'
import type { ModelPrice } from './model-use.ts'

/** What the options give. */
export interface ReaderOptions {
  reader: ReaderChoice
  modelUrl?: string
  model?: string
  answers: string
  budget?: number
  price?: ModelPrice
  modelTimeout: number
  modelTries: number
}

function positive(name: string): (text: string) => number {
  return (text) => {
    if (/^[1-9]\d*$/.test(text)) return Number(text)
    throw new UsageError('bad-option', `${name} "${text}" is no whole number above 0`)
  }
}

/** `0.15/0.6`, or one number for both. */
function price(text: string): ModelPrice {
  const [sent, answered = sent, ...more] = text.split('/').map((part) => (part.trim() ? Number(part) : -1))
  if (more.length === 0 && sent! >= 0 && answered! >= 0) return { sent: sent!, answered: answered! }
  throw new UsageError(
    'bad-option',
    `--price "${text}" is no price of a million tokens such as 0.15/0.6 (sent/answered)`,
  )
}

/** Who can read. */
export const readerChoices = ['rules', 'model', 'both'] as const satisfies readonly ReaderChoice[]

/** Adds the options. */
export function addReaderOptions(command: Command): Command {
  const who = 'who reads: the rules, a language model, or both'
  return addModelOptions(
    command.addOption(new Option('--reader <reader>', who).choices(readerChoices).default('rules')),
  )
}

/** Adds those that say which model is asked, and how. */
export function addModelOptions(command: Command): Command {
  return command
    .option('--model-url <url>', 'server of the model, as http://localhost:11434/v1')
    .option('--model <name>', 'name of the model')
    .option('--answers <file>', 'file that keeps what the model answered', 'demarche-answers.jsonl')
    .option(
      '--budget <tokens>',
      'stop before another request when so many tokens are used',
      positive('--budget'),
    )
    .option('--price <sent/answered>', 'what a million tokens cost, as 0.15/0.6: the cost is shown', price)
    .option('--model-timeout <seconds>', 'how long to wait for one answer', positive('--model-timeout'), 120)
    .option('--model-tries <number>', 'how often one request is tried', positive('--model-tries'), 6)
}
