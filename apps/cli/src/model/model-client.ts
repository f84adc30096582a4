/**
 * Asks a server that speaks the protocol of OpenAI's chat completions: Ollama, llama.cpp, vLLM, or a paid service. Plain
 * `fetch`: one request of one shape, whose retrying must be counted and told.
 */
import { type AskModel, ModelAnswerError, type ModelRequest } from '@demarche/extract'
import { z } from 'zod'
import { CliError } from '../cli-error.ts'
import type { ModelTokens } from './model-use.ts'

/** Where a model is, and how it is asked. */
export interface ModelAddress {
  /** Up to and with the version, such as `http://localhost:11434/v1`. */
  readonly url: string
  readonly model: string
  /** Sent as a bearer token where there is one. */
  readonly key?: string
}

/** How long and how often it is tried. */
export interface ModelPatience {
  /** Milliseconds to wait for one answer. */
  readonly timeout: number
  /** Tries of one request, the first among them. */
  readonly tries: number
  /** Milliseconds before the second try; twice as long before each one after. */
  readonly pause: number
}

/** Used where nothing else is told: about four minutes for a server that is busy. */
export const usualPatience: ModelPatience = { timeout: 120_000, tries: 6, pause: 2000 }

/** Milliseconds: a server that asks for more patience is reported instead, so that nothing hangs for a day. */
const LONGEST_WAIT = 300_000

const Completion = z.object({
  choices: z
    .array(
      z.object({
        message: z.object({ content: z.string().nullish(), refusal: z.string().nullish() }),
        finish_reason: z.string().nullish(),
      }),
    )
    .min(1),
  usage: z.object({ total_tokens: z.number(), prompt_tokens: z.number().nullish() }).nullish(),
})

/** The server did not answer this time; `wait` is what it asked for, in milliseconds. */
class NoAnswer extends Error {
  readonly wait: number
  constructor(message: string, wait = 0) {
    super(message)
    this.wait = wait
  }
}

/** Faults of the call itself: no document would be read. */
function callFault(status: number, { url, model }: ModelAddress): CliError | undefined {
  if (status === 401 || status === 403)
    return new CliError('model-key', `${url} refused the key: check DEMARCHE_MODEL_KEY`)
  if (status === 404)
    return new CliError('model-unknown', `${url} has no model ${model}: check --model-url and --model`)
  if (status >= 400 && status < 500 && status !== 408 && status !== 409 && status !== 429)
    return new CliError(
      'model-request',
      `${url} refused the request (${status}): does ${model} take JSON-schema output?`,
    )
  return undefined
}

/** Seconds or a date, as HTTP has it. */
function retryAfter(header: string | null): number {
  if (header === null) return 0
  const seconds = Number(header)
  if (Number.isFinite(seconds)) return seconds * 1000
  return Math.max(0, Date.parse(header) - Date.now()) || 0
}

function bodyOf({ model }: ModelAddress, { messages, schema }: ModelRequest): string {
  const json = { name: 'statements', strict: true, schema }
  return JSON.stringify({
    model,
    messages,
    temperature: 0,
    seed: 1,
    response_format: { type: 'json_schema', json_schema: json },
  })
}

async function send(
  address: ModelAddress,
  body: string,
  timeout: number,
): Promise<z.infer<typeof Completion>> {
  let response: Response
  let text: string
  try {
    response = await fetch(`${address.url.replace(/\/+$/, '')}/chat/completions`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        ...(address.key !== undefined && { authorization: `Bearer ${address.key}` }),
      },
      body,
      signal: AbortSignal.timeout(timeout),
    })
    text = await response.text()
  } catch (error) {
    const isSilent = error instanceof Error && error.name === 'TimeoutError'
    throw new NoAnswer(isSilent ? `no answer in ${timeout / 1000} s` : 'the connection broke off')
  }
  const fault = callFault(response.status, address)
  if (fault) throw fault
  if (!response.ok)
    throw new NoAnswer(
      `the server answered ${response.status}`,
      retryAfter(response.headers.get('retry-after')),
    )
  try {
    return Completion.parse(JSON.parse(text))
  } catch {
    throw new NoAnswer('the server answered in another form')
  }
}

/** What is not told apart counts as answered, which costs no less. */
function tokensOf({ usage }: z.infer<typeof Completion>): ModelTokens {
  const sent = usage?.prompt_tokens ?? 0
  return { sent, answered: Math.max(0, (usage?.total_tokens ?? 0) - sent) }
}

function contentOf({ choices }: z.infer<typeof Completion>): string {
  const { message, finish_reason } = choices[0]!
  if (message.refusal) throw new ModelAnswerError('model_refused', 'it refused to answer')
  if (finish_reason === 'length') throw new ModelAnswerError('model_cut_off', 'its answer was cut off')
  return message.content ?? ''
}

/**
 * Makes the function that asks. Rate limits, faults of the server, silence and broken answers are tried again.
 *
 * @throws CliError from the function, where no request can succeed: a wrong key, model or address
 */
export function createModelClient(
  address: ModelAddress,
  patience: ModelPatience,
  onUsage: (tokens: ModelTokens) => void,
): AskModel {
  return async (request) => {
    const body = bodyOf(address, request)
    for (let attempt = 1; ; attempt++) {
      try {
        const completion = await send(address, body, patience.timeout)
        onUsage(tokensOf(completion))
        return contentOf(completion)
      } catch (error) {
        if (!(error instanceof NoAnswer)) throw error
        if (attempt >= patience.tries || error.wait > LONGEST_WAIT)
          throw new ModelAnswerError('model_no_answer', error.message)
        const pause = patience.pause * 2 ** (attempt - 1)
        await new Promise((resolve) => setTimeout(resolve, Math.max(pause, error.wait)))
      }
    }
  }
}
