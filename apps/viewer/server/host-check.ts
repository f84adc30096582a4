/** Which names the server answers to. A page elsewhere must not reach it by a name that points here (DNS rebinding). */
import type { MiddlewareHandler } from 'hono'

const LOCAL_NAMES = ['localhost', '127.0.0.1', '[::1]']

/** The name in a Host header, without its port: `[::1]:4747` gives `[::1]`. */
function nameIn(host: string): string {
  return host.toLowerCase().replace(/:\d+$/, '')
}

/** The names a server at `host` answers to. */
export function allowedNames(host: string): Set<string> {
  const own = host.includes(':') ? `[${host}]` : host
  return new Set([...LOCAL_NAMES, own.toLowerCase()])
}

/** Refuses every request whose Host header is none of the names. */
export function checkHost(names: ReadonlySet<string>): MiddlewareHandler {
  return async (context, next) => {
    const host = context.req.header('host')
    if (host !== undefined && names.has(nameIn(host))) return next()
    const message = `This server answers to ${[...names].join(', ')} only. Open it by one of these names, or start it with --host.`
    return context.json({ error: { code: 'wrong-host', message } }, 421)
  }
}
