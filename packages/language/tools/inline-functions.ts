/**
 * Puts functions of a WebAssembly text that are marked `(@inline)` in the place of their calls: engines do not do that
 * themselves, and a call costs more than what the smallest of them do.
 */

/** An expression in brackets, or one word. */
type Node = string | Node[]

/** A word, a string, a bracket; comments are left out. */
const TOKEN = /;;.*|\(@inline\)|"(?:[^"\\]|\\.)*"|[()]|[^\s()";]+/g
const MARK = '(@inline)'

/** The text without the functions that are marked; they are called by name, with folded arguments. */
export function inlineFunctions(text: string): string {
  const module = parse(text)
  const marked = new Map<string, Node[]>()
  const rest = module.filter((node) => {
    if (!isFunction(node) || node[2] !== MARK) return true
    marked.set(String(node[1]), node)
    return false
  })
  for (const node of rest) if (isFunction(node)) new Inliner(marked).expand(node)
  return print(rest)
}

/** The text without marks, as it can be checked line by line. */
export function withoutMarks(text: string): string {
  return text.replaceAll(` ${MARK}`, '')
}

function isFunction(node: Node): node is Node[] {
  return Array.isArray(node) && node[0] === 'func'
}

function parse(text: string): Node[] {
  const stack: Node[][] = [[]]
  for (const [token] of text.matchAll(TOKEN)) {
    if (token.startsWith(';;')) continue
    if (token === '(') stack.push([])
    else if (token === ')') {
      const node = stack.pop()!
      stack.at(-1)!.push(node)
    } else stack.at(-1)!.push(token)
  }
  return stack[0]![0] as Node[]
}

function print(node: Node): string {
  return typeof node === 'string' ? node : `(${node.map(print).join(' ')})`
}

/** Works on one function at a time. */
class Inliner {
  readonly #marked: ReadonlyMap<string, Node[]>
  readonly #locals: Node[] = []
  #calls = 0

  constructor(marked: ReadonlyMap<string, Node[]>) {
    this.#marked = marked
  }

  /** Puts marked functions in the place of their calls. */
  expand(func: Node[]): void {
    for (let i = 0; i < func.length; i++) func[i] = this.#expanded(func[i]!)
    const first = func.findIndex((node) => Array.isArray(node) && !isDeclaration(node))
    func.splice(first, 0, ...this.#locals)
  }

  #expanded(node: Node): Node {
    if (typeof node === 'string') return node
    const called = node[0] === 'call' ? this.#marked.get(String(node[1])) : undefined
    const whole = called === undefined ? node : this.#body(called, node.slice(2))
    return whole.map((part) => this.#expanded(part))
  }

  /** A block that does what a call does. Parameters and locals become locals of the function around it. */
  #body(called: Node[], values: readonly Node[]): Node[] {
    const name = `${String(called[1])}.${this.#calls++}`
    const block: Node[] = ['block', name]
    const sets: Node[] = []
    const body: Node[] = []
    for (const part of called.slice(3)) {
      if (!isDeclaration(part)) body.push(renamed(part, name))
      else if (part[0] === 'result') block.push(part)
      else {
        const [kind, local, type] = part as string[]
        this.#locals.push(['local', `${name}.${local!.slice(1)}`, type!])
        const value = kind === 'param' ? values[sets.length]! : zero(type!)
        sets.push(['local.set', `${name}.${local!.slice(1)}`, value])
      }
    }
    return [...block, ...sets, ...body]
  }
}

function isDeclaration(node: Node): node is Node[] {
  return Array.isArray(node) && ['export', 'param', 'result', 'local'].includes(String(node[0]))
}

function zero(type: string): Node {
  return type === 'v128' ? ['v128.const', 'i32x4', '0', '0', '0', '0'] : [`${type}.const`, '0']
}

/** Names of locals and labels become those of one call; a return leaves its block. */
function renamed(node: Node, name: string): Node {
  if (typeof node === 'string') return node
  if (node[0] === 'return') return ['br', name, ...node.slice(1).map((part) => renamed(part, name))]
  const isGlobal = ['call', 'global.get', 'global.set'].includes(String(node[0]))
  return node.map((part, i) => {
    if (typeof part !== 'string') return renamed(part, name)
    return i > 0 && !isGlobal && part.startsWith('$') ? `${name}.${part.slice(1)}` : part
  })
}
