/** A server on loopback that speaks the protocol of chat completions, and answers as it is told to. */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'

/** How one request is answered: a completion with this text, or anything else by hand. */
export type Answer = string | ((response: ServerResponse) => void)

/** What came. */
export interface AskedRequest {
  readonly path: string
  readonly authorization: string | undefined
  readonly body: {
    readonly model: string
    readonly messages: readonly { readonly role: string; readonly content: string }[]
    readonly response_format: { readonly type: string; readonly json_schema: { readonly schema: object } }
  }
}

/** A completion as such servers send it. */
export function completion(content: string, finish = 'stop'): string {
  return JSON.stringify({
    choices: [{ index: 0, message: { role: 'assistant', content }, finish_reason: finish }],
    usage: { prompt_tokens: 80, completion_tokens: 20, total_tokens: 100 },
  })
}

async function read(request: IncomingMessage): Promise<string> {
  let text = ''
  for await (const piece of request.setEncoding('utf8')) text += piece
  return text
}

/**
 * Starts the server.
 *
 * @param answer says for each request, with its number from 0, what comes back
 */
export async function startModelServer(
  answer: (request: AskedRequest, number: number) => Answer | Promise<Answer>,
): Promise<{ url: string; requests: AskedRequest[]; stop: () => void }> {
  const requests: AskedRequest[] = []
  const server = createServer(async (incoming, response) => {
    const body = JSON.parse(await read(incoming))
    const request = { path: incoming.url ?? '', authorization: incoming.headers.authorization, body }
    requests.push(request)
    const given = await answer(request, requests.length - 1)
    if (typeof given !== 'string') return given(response)
    response.writeHead(200, { 'content-type': 'application/json' }).end(completion(given))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  const port = typeof address === 'object' && address ? address.port : 0
  return {
    url: `http://127.0.0.1:${port}/v1`,
    requests,
    stop() {
      server.closeAllConnections()
      server.close()
    },
  }
}

/** An article, one statement in it, and a right answer with that statement. */
export const ARTICLE =
  'Ilham Aliyev accused Armenia of shelling a village. Nikol Pashinyan rejected the accusation.'

export const accusation = {
  sentence: 1,
  quote: 'Ilham Aliyev accused Armenia',
  type: 'ACCUSE',
  actors: [{ name: 'Ilham Aliyev', kind: 'person' }],
  recipients: [{ name: 'Armenia', kind: 'country' }],
}

export const good = JSON.stringify({ statements: [accusation] })
