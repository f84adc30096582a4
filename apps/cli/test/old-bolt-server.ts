/** A socket that answers Bolt as an older server does: a real handshake, and as much of the talk as a client needs. */
import { createServer, type Socket } from 'node:net'

const text = (value: string) => {
  const bytes = Buffer.from(value)
  return Buffer.concat([Buffer.from(bytes.length < 16 ? [0x80 + bytes.length] : [0xd0, bytes.length]), bytes])
}

/** SUCCESS with a map of texts, as one chunk. */
function success(entries: Readonly<Record<string, string>>): Buffer {
  const pairs = Object.entries(entries).flatMap(([key, value]) => [text(key), text(value)])
  const body = Buffer.concat([Buffer.from([0xb1, 0x70, 0xa0 + pairs.length / 2]), ...pairs])
  return Buffer.concat([Buffer.from([body.length >> 8, body.length & 0xff]), body, Buffer.from([0, 0])])
}

/** The messages in what came, each ended by an empty chunk. */
function countMessages(bytes: Buffer): number {
  let count = 0
  for (let at = 0; at + 2 <= bytes.length; ) {
    const size = bytes.readUInt16BE(at)
    if (size === 0) count += 1
    at += 2 + size
  }
  return count
}

function talk(socket: Socket, version: readonly number[], agent: string): void {
  let isGreeted = false
  socket.on('error', () => {})
  socket.on('data', (bytes) => {
    if (!isGreeted) {
      isGreeted = true
      socket.write(Buffer.from(version))
      return
    }
    for (let message = countMessages(bytes); message > 0; message--)
      socket.write(success({ server: agent, connection_id: 'bolt-1' }))
  })
}

/**
 * Listens on a free port.
 *
 * @param version the four bytes that answer the handshake: `[0, 0, 4, 4]` for Bolt 4.4, zeros for none in common
 * @param agent what the server calls itself, such as `Neo4j/4.4.30`
 */
export async function startOldBoltServer(
  version: readonly number[],
  agent: string,
): Promise<{ url: string; stop: () => void }> {
  const sockets = new Set<Socket>()
  const server = createServer((socket) => {
    sockets.add(socket)
    talk(socket, version, agent)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  const port = typeof address === 'object' && address ? address.port : 0
  return {
    url: `bolt://127.0.0.1:${port}`,
    stop() {
      for (const socket of sockets) socket.destroy()
      server.close()
    },
  }
}
