/** Walks an XML text of a graph file, and goes on where it is broken. */
import { SaxesParser } from 'saxes'
import type { GraphFileIssue } from './graph-file.ts'

/** An element as it opens. Names are without prefix and in lower case. */
export interface XmlElement {
  name: string
  attributes: Readonly<Record<string, string>>
  /** Line of its first character, from 1. */
  line: number
}

/** What is told of the elements, in the order of the file. Every `open` has its `close`, in broken files too. */
export interface XmlVisitor {
  open(element: XmlElement, parents: readonly XmlElement[]): void
  /** @param text all text directly inside the element, CDATA too */
  close(element: XmlElement, text: string, parents: readonly XmlElement[]): void
}

/** Errors after which a file is given up: it is then not XML with a slip, but something else. */
const MAX_ERRORS = 200
const LISTED_ERRORS = 20

const localName = (name: string) => name.slice(name.indexOf(':') + 1).toLowerCase()

const BARE_AMPERSAND = /<!\[CDATA\[[\s\S]*?\]\]>|&(?!#\d+;|#[xX][\da-fA-F]+;|[A-Za-z_][\w.-]*;)/g

/**
 * Walks the text. Entities of a document type are not expanded, so no text can grow by them. Text of a bare
 * ampersand (`AT&T`) is read as it stands.
 *
 * @returns what was wrong with the XML; empty for a well-formed text
 */
export function walkXml(text: string, visitor: XmlVisitor): GraphFileIssue[] {
  const issues: GraphFileIssue[] = []
  const stack: { element: XmlElement; text: string }[] = []
  const parents: XmlElement[] = []
  const parser = new SaxesParser({ xmlns: false, position: true })
  let line = 1
  let errors = 0
  const closeTop = () => {
    const top = stack.pop()
    if (top === undefined) return
    parents.pop()
    visitor.close(top.element, top.text, parents)
  }
  parser.on('opentagstart', () => {
    line = parser.line
  })
  parser.on('opentag', ({ name, attributes }) => {
    const entries = Object.entries(attributes).map(([key, value]) => [localName(key), value] as const)
    const element = { name: localName(name), attributes: Object.fromEntries(entries), line }
    visitor.open(element, parents)
    stack.push({ element, text: '' })
    parents.push(element)
  })
  parser.on('closetag', closeTop)
  const addText = (part: string) => {
    const top = stack.at(-1)
    if (top !== undefined) top.text += part
  }
  parser.on('text', addText)
  parser.on('cdata', addText)
  parser.on('error', (error) => {
    errors += 1
    if (errors <= LISTED_ERRORS) issues.push(xmlIssue(error.message, parser.line))
    if (errors >= MAX_ERRORS) throw error
  })
  const mended = mendAmpersands(text, issues)
  try {
    parser.write(mended).close()
  } catch {
    issues.push({ ...xmlIssue('too many errors, the rest was not read', line), outcome: 'skipped' })
  }
  if (errors > LISTED_ERRORS) issues.push(xmlIssue(`${errors - LISTED_ERRORS} more errors`, null))
  while (stack.length > 0) closeTop()
  return issues
}

function xmlIssue(message: string, line: number | null): GraphFileIssue {
  const plain = message.replace(/^(?:undefined:)?\d+:\d+: /, '').replace(/\.$/, '')
  const isCut = /^unclosed tag|^unexpected end/.test(plain)
  return {
    code: isCut ? 'file-ends-early' : 'xml-error',
    outcome: 'mended',
    message: isCut
      ? `the file ends early (${plain}): what stands before was read`
      : `not well-formed XML (${plain}): read on behind it`,
    line,
  }
}

function mendAmpersands(text: string, issues: GraphFileIssue[]): string {
  let count = 0
  let first = 0
  const mended = text.replace(BARE_AMPERSAND, (found, offset: number) => {
    if (found !== '&') return found
    if (count === 0) first = offset
    count += 1
    return '&amp;'
  })
  if (count > 0) {
    issues.push({
      code: 'bare-ampersand',
      outcome: 'mended',
      message: `${count} "&" not written as "&amp;": read as they stand`,
      line: text.slice(0, first).split('\n').length,
    })
  }
  return mended
}
