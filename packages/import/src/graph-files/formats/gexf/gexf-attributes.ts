/** GEXF's declared attributes, their defaults, and the values of nodes and edges. */
import { parseValue } from '../../attribute-values.ts'
import type { AttributeValue, GraphFileEdge, GraphFileNode } from '../../graph-file.ts'
import type { ReadingBuilder } from '../../reading-builder.ts'
import type { XmlElement } from '../../walk-xml.ts'
import { spellsOf } from './gexf-spells.ts'

interface Declaration {
  of: 'node' | 'edge'
  id: string
  name: string
  type: string
  default: AttributeValue | null
}

/** The declarations of one file, and values read by them. */
export class GexfAttributes {
  readonly #builder: ReadingBuilder
  readonly #declarations = new Map<string, Declaration>()
  #last: Declaration | undefined

  constructor(builder: ReadingBuilder) {
    this.#builder = builder
  }

  /** Takes an `<attribute>`; `className` is the class of the `<attributes>` around it. */
  declare({ attributes, line }: XmlElement, className: string | undefined): void {
    const of = className === 'edge' ? 'edge' : 'node'
    const { id, title, type = 'string' } = attributes
    if (id === undefined) {
      const message = `attribute "${title ?? ''}" is declared without an id: its values cannot be found`
      this.#builder.issue('attribute-without-id', 'skipped', message, line)
      return
    }
    this.#last = this.#add({ of, id, name: title || id, type, default: null })
  }

  #add(declaration: Declaration): Declaration {
    this.#declarations.set(`${declaration.of} ${declaration.id}`, declaration)
    const { of, name, type } = declaration
    this.#builder.columns.push({ of, name, type })
    return declaration
  }

  /** Takes the text of a `<default>` of the attribute declared last. */
  setDefault(text: string): void {
    if (this.#last !== undefined) this.#last.default = parseValue(text.trim(), this.#last.type) ?? null
  }

  /** Takes an `<attvalue>`. Version 1.0 writes `id` where later ones write `for`. */
  setValue(
    of: 'node' | 'edge',
    thing: GraphFileNode | GraphFileEdge,
    { attributes, line }: XmlElement,
  ): void {
    const id = attributes.for ?? attributes.id
    const { value } = attributes
    if (id === undefined || value === undefined) {
      const message = `a value of ${of} "${thing.id}" says not ${id === undefined ? 'what of' : 'what it is'}`
      this.#builder.issue('incomplete-value', 'skipped', `${message}: it was left out`, line)
      return
    }
    const declaration = this.#declarations.get(`${of} ${id}`) ?? this.#undeclared(of, id, line)
    let read = parseValue(value, declaration.type)
    if (read === undefined && value.trim() === '') return
    if (read === undefined) {
      const message = `"${value}" of ${of} "${thing.id}" is no ${declaration.type} (${declaration.name}): kept as text`
      this.#builder.issue('value-type', 'mended', message, line)
      read = value
    }
    thing.attributes[declaration.name] = read
    const spells = spellsOf(attributes)
    for (const spell of spells) thing.timedValues.push({ attribute: declaration.name, value: read, ...spell })
  }

  #undeclared(of: 'node' | 'edge', id: string, line: number): Declaration {
    const message = `attribute "${id}" of ${of}s is not declared: its values were kept as text`
    this.#builder.issue('undeclared-attribute', 'mended', message, line)
    return this.#add({ of, id, name: id, type: 'string', default: null })
  }

  /** Gives a node or edge the defaults of what it does not say. */
  fillDefaults(of: 'node' | 'edge', thing: GraphFileNode | GraphFileEdge): void {
    for (const declaration of this.#declarations.values()) {
      if (declaration.of !== of || declaration.default === null) continue
      thing.attributes[declaration.name] ??= declaration.default
    }
  }
}
