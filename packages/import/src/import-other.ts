/** Files that are no event tables: entities and graphs. */
import { detectCodeList, readCodeList } from './code-lists/code-list.ts'
import { isFollowTheMoney, readFollowTheMoney } from './entities/followthemoney.ts'
import { readPopolo } from './entities/popolo.ts'
import { isPopolo } from './entities/popolo-classes.ts'
import { RelationBuilder } from './entities/relation-builder.ts'
import { isTurtle, readTurtle } from './entities/turtle.ts'
import { isWikidata, readWikidata } from './entities/wikidata.ts'
import { detectGraphFile, type GraphFile, readGraphFile } from './graph-files/index.ts'
import { importGraphFile } from './graphs/import-graph-file.ts'
import { ImportError } from './import-error.ts'

/** A file that was read, and what it is. */
export interface OtherReading {
  found: string
  builder: RelationBuilder
}

const GRAPH_FORMATS: Readonly<Record<string, string>> = {
  gexf: 'gexf',
  graphml: 'graphml',
  'graph-json': 'graph-json',
  'edge-list': 'edge-list',
}

/** Names that `--format` takes for these files. */
export const otherFormats = [
  'followthemoney',
  'popolo',
  'wikidata',
  'turtle',
  ...Object.keys(GRAPH_FORMATS),
] as const

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch (error) {
    const reason = error instanceof Error ? error.message.replace(/, ".*$/s, '') : String(error)
    throw new ImportError('broken-file', `is no whole JSON (${reason}): get the file again`)
  }
}

/**
 * Reads a whole text as entities or as a graph; undefined where it is neither.
 *
 * @param format do not find it out, it is this one
 */
export async function importOther(
  fileName: string,
  text: string,
  format?: string,
): Promise<OtherReading | undefined> {
  const isAsked = (name: string) => format === undefined || format === name
  if (isAsked('followthemoney') && isFollowTheMoney(text.slice(0, 100_000).split('\n'))) {
    const builder = new RelationBuilder(fileName, 'followthemoney', 'entity')
    readFollowTheMoney(text, builder)
    return { found: 'FollowTheMoney entities', builder }
  }
  if (/^\s*\{/.test(text) && (format === undefined || format === 'popolo' || format === 'wikidata')) {
    const value = parseJson(text)
    if (isAsked('wikidata') && isWikidata(value)) {
      const builder = new RelationBuilder(fileName, 'wikidata', 'entry')
      readWikidata(value, builder)
      return { found: 'Wikidata entities', builder }
    }
    if (isAsked('popolo') && isPopolo(value)) {
      const builder = new RelationBuilder(fileName, 'popolo', 'entry')
      readPopolo(value, builder)
      return { found: 'Popolo', builder }
    }
  }
  const codes = isAsked('code-list') ? detectCodeList(text.slice(0, text.search(/[\r\n]|$/))) : undefined
  if (codes !== undefined) {
    const builder = new RelationBuilder(fileName, 'code-list', 'row')
    readCodeList(text, codes, builder)
    return { found: codes.list.title, builder }
  }
  if (isAsked('turtle') && isTurtle(text)) {
    const builder = new RelationBuilder(fileName, 'turtle', 'entry')
    await readTurtle(text, builder)
    return { found: 'RDF in Turtle', builder }
  }
  return importGraph(fileName, text, format)
}

function importGraph(fileName: string, text: string, format: string | undefined): OtherReading | undefined {
  const detected = detectGraphFile(fileName, text)
  if (detected === undefined || (format !== undefined && detected.name !== format)) return undefined
  const reading = readGraphFile(fileName, text, { format: detected.name })
  if (reading.graph === null) {
    throw new ImportError('broken-file', `${reading.issues.at(-1)?.message ?? 'nothing could be read'}`)
  }
  if (format === undefined && isBareTable(fileName, reading.graph)) return undefined
  const builder = new RelationBuilder(fileName, detected.name, 'edge')
  importGraphFile(reading, builder)
  const { nodes, edges } = reading.graph
  return { found: `${detected.title}, ${nodes.length} nodes and ${edges.length} edges`, builder }
}

/** Whether only the number of its columns speaks for an edge list: that may be any table, and nothing is made up of one. */
function isBareTable(fileName: string, { format, version }: GraphFile): boolean {
  return format === 'edge-list' && version === 'without header' && !/\.(edges|edgelist)$/i.test(fileName)
}
