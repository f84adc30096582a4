/** GraphML's keys: declared attributes, their defaults, and the data of nodes and edges. */
import { parseValue } from '../../attribute-values.ts'
import type { AttributeValue, GraphFileEdge, GraphFileNode } from '../../graph-file.ts'
import type { ReadingBuilder } from '../../reading-builder.ts'
import type { XmlElement } from '../../walk-xml.ts'

interface Key {
  /** `node`, `edge`, `graph`, `all`, … */
  of: string
  id: string
  name: string
  type: string
  default: AttributeValue | null
}

/** The keys of one file, and values read by them. */
export class GraphmlKeys {
  readonly #builder: ReadingBuilder
  readonly #keys = new Map<string, Key>()
  #last: Key | undefined

  constructor(builder: ReadingBuilder) {
    this.#builder = builder
  }

  /** Takes a `<key>`. */
  declare({ attributes, line }: XmlElement): void {
    const { id, for: of = 'all' } = attributes
    if (id === undefined) {
      this.#builder.issue('key-without-id', 'skipped', 'a key without an id: its data cannot be found', line)
      return
    }
    const name = attributes['attr.name'] || id
    this.#last = this.#add({ of, id, name, type: attributes['attr.type'] ?? 'string', default: null })
  }

  #add(key: Key): Key {
    this.#keys.set(`${key.of} ${key.id}`, key)
    for (const of of ['node', 'edge'] as const) {
      if (key.of === of || key.of === 'all')
        this.#builder.columns.push({ of, name: key.name, type: key.type })
    }
    return key
  }

  /** Takes the text of the `<default>` of the key declared last. */
  setDefault(text: string): void {
    if (this.#last !== undefined && text.trim() !== '') {
      this.#last.default = parseValue(text.trim(), this.#last.type) ?? null
    }
  }

  /** The name of a key, or its id where it is not declared. */
  nameOf(of: string, id: string): string {
    return this.#find(of, id)?.name ?? id
  }

  /** Takes a `<data>` of a node or edge. */
  setValue(
    of: 'node' | 'edge',
    thing: GraphFileNode | GraphFileEdge,
    element: XmlElement,
    text: string,
  ): void {
    const { attributes, line } = element
    // yEd's data hold elements, which are read on their own.
    if (text.trim() === '') return
    if (attributes.key === undefined) {
      const message = `data of ${of} "${thing.id}" without a key: they were left out`
      this.#builder.issue('data-without-key', 'skipped', message, line)
      return
    }
    const key = this.#find(of, attributes.key) ?? this.#undeclared(of, attributes.key, line)
    let value = parseValue(text.trim(), key.type)
    if (value === undefined) {
      const message = `"${text.trim()}" of ${of} "${thing.id}" is no ${key.type} (${key.name}): kept as text`
      this.#builder.issue('value-type', 'mended', message, line)
      value = text.trim()
    }
    thing.attributes[key.name] = value
  }

  #find(of: string, id: string): Key | undefined {
    return this.#keys.get(`${of} ${id}`) ?? this.#keys.get(`all ${id}`)
  }

  #undeclared(of: 'node' | 'edge', id: string, line: number): Key {
    const message = `key "${id}" of ${of}s is not declared: its values were kept as text, under its id`
    this.#builder.issue('undeclared-attribute', 'mended', message, line)
    return this.#add({ of, id, name: id, type: 'string', default: null })
  }

  /** Gives a node or edge the defaults of what it does not say. */
  fillDefaults(of: 'node' | 'edge', thing: GraphFileNode | GraphFileEdge): void {
    for (const key of this.#keys.values()) {
      if ((key.of !== of && key.of !== 'all') || key.default === null) continue
      thing.attributes[key.name] ??= key.default
    }
  }
}
