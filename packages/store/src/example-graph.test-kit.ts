/** A small graph, made by hand, that has something to answer to every question of the cookbook. */
import type { Properties, PropertyGraph, PropertyNode, PropertyRelationship } from '@demarche/core'

const nodes: PropertyNode[] = []
const relationships: PropertyRelationship[] = []

function node(id: string, labels: readonly string[], properties: Properties): void {
  nodes.push({ id, labels, properties: { id, ...properties } })
}

function link(from: string, type: string, to: string, properties: Properties = {}): void {
  const id = `rel-${[from, type, to, ...Object.values(properties).map(String)].join('-').slice(0, 120)}`
  relationships.push({ id, type, from, to, properties: { id, ...properties } })
}

function actor(id: string, label: string, name: string, country: string, aliases: string[] = []): void {
  const kind = label.replaceAll(/(?<!^)[A-Z]/g, (letter) => `-${letter}`).toLowerCase()
  node(id, ['Actor', label], { name, kind, country, ...(aliases.length > 0 && { aliases }) })
}

actor('act-aliyev', 'Person', 'Ilham Aliyev', 'AZE', ['Aliyev', 'the president'])
actor('act-pashinyan', 'Person', 'Nikol Pashinyan', 'ARM', ['Pashinyan'])
actor('act-blinken', 'Person', 'Antony Blinken', 'USA', ['Blinken'])
actor('act-aze', 'Government', 'Government of Azerbaijan', 'AZE', ['Baku'])
actor('act-arm', 'Government', 'Government of Armenia', 'ARM', ['Yerevan'])
actor('act-usa', 'Government', 'Government of the United States', 'USA')
actor('act-press', 'Ministry', 'Press service of the president', 'AZE', ['press service'])
actor('act-azerbaijan', 'Country', 'Azerbaijan', 'AZE')
actor('act-armenia', 'Country', 'Armenia', 'ARM')
actor('act-fighters', 'ArmedGroup', 'Karabakh "defence" army', 'AZE', ["the region's fighters"])

node('off-pres', ['Office'], { title: 'President', country: 'AZE' })
node('off-pm', ['Office'], { title: 'Prime Minister', country: 'ARM' })
link('off-pres', 'OFFICE_OF', 'act-azerbaijan')
link('off-pm', 'OFFICE_OF', 'act-armenia')
link('act-aliyev', 'HOLDS_OFFICE', 'off-pres', { from: '2003-10-31', precision: 'day', contested: false })
link('act-pashinyan', 'HOLDS_OFFICE', 'off-pm', { from: '2018-05-08', precision: 'day', contested: false })
link('act-press', 'PART_OF', 'act-aze', {
  from: '2003-10-31',
  until: '2024-02-14',
  precision: 'day',
  contested: false,
})

node('doc-1', ['Document'], {
  title: 'Baku sets terms',
  publisher: 'Caspian Wire',
  publishedAt: '2023-09-20',
  url: 'https://example.org/1',
})
node('doc-2', ['Document'], { title: 'Yerevan answers', publisher: 'Ararat Post', publishedAt: '2023-09-21' })
node('doc-3', ['Document'], { title: 'A week later', publisher: 'Caspian Wire', publishedAt: '2023-09-27' })

const plain = { future: false, hypothetical: false, historical: false, asserted: true, polarity: 'affirmed' }

function statement(
  id: string,
  label: string,
  properties: Properties,
  {
    actors,
    recipients = [],
    chain = [],
    document,
    quote,
  }: {
    actors: string[]
    recipients?: string[]
    chain?: string[]
    document: string
    quote: string
  },
): void {
  node(id, ['Statement', label], {
    ...plain,
    contested: false,
    confidence: 1,
    readers: ['rules'],
    text: quote,
    ...properties,
  })
  for (const to of actors) link(id, 'ACTOR', to)
  for (const to of recipients) link(id, 'RECIPIENT', to)
  for (const [position, to] of chain.entries()) link(id, 'SAID_BY', to, { position })
  link(id, 'EVIDENCED_BY', document, { start: 10, end: 10 + quote.length, quote })
}

const day = (start: string) => ({ start, end: start, precision: 'day' })

statement(
  'st-attack',
  'Event',
  { type: 'ASSAULT', quad: 'material conflict', readers: ['model', 'rules'], ...day('2023-09-19') },
  {
    actors: ['act-aze'],
    recipients: ['act-fighters'],
    document: 'doc-1',
    quote: 'Azerbaijan shelled positions of the region’s fighters.',
  },
)
statement(
  'st-demand',
  'Event',
  { type: 'REQUEST', quad: 'verbal cooperation', ...day('2023-09-20') },
  {
    actors: ['act-aliyev'],
    recipients: ['act-fighters'],
    chain: ['act-press', 'act-aliyev'],
    document: 'doc-1',
    quote: 'Aliyev called on the fighters to lay down their arms, the press service said.',
  },
)
statement(
  'st-disarm',
  'Event',
  { type: 'RETREAT', mode: 'disarm', asserted: false },
  {
    actors: ['act-fighters'],
    document: 'doc-1',
    quote: 'Aliyev called on the fighters to lay down their arms, the press service said.',
  },
)
link('st-demand', 'CONTENT', 'st-disarm')
statement(
  'st-stop',
  'Event',
  { type: 'CONCEDE', future: true, hypothetical: true, condition: 'if the fighters disarm' },
  {
    actors: ['act-aze'],
    recipients: ['act-fighters'],
    chain: ['act-press', 'act-aliyev'],
    document: 'doc-1',
    quote: 'Baku will stop if the fighters disarm, Aliyev told Blinken.',
  },
)
statement(
  'st-troops',
  'Relation',
  { type: 'LOCATED_IN', contested: true, ...day('2023-09-20') },
  {
    actors: ['act-arm'],
    recipients: ['act-azerbaijan'],
    chain: ['act-aze'],
    document: 'doc-1',
    quote: 'Armenian troops are in Karabakh, Baku said.',
  },
)
statement(
  'st-no-troops',
  'Relation',
  { type: 'LOCATED_IN', polarity: 'negated', contested: true, ...day('2023-09-21') },
  {
    actors: ['act-arm'],
    recipients: ['act-azerbaijan'],
    chain: ['act-arm'],
    document: 'doc-2',
    quote: 'Armenia has no troops in Karabakh, Yerevan said.',
  },
)
link('st-troops', 'CONTRADICTS', 'st-no-troops', { basis: 'polarity' })
link('st-no-troops', 'CONTRADICTS', 'st-troops', { basis: 'polarity' })
statement(
  'st-accuse',
  'Event',
  { type: 'ACCUSE', quad: 'verbal conflict', ...day('2023-09-21') },
  {
    actors: ['act-pashinyan'],
    recipients: ['act-aze'],
    chain: ['act-pashinyan'],
    document: 'doc-2',
    quote: 'Pashinyan accused Azerbaijan of ethnic cleansing.',
  },
)
statement(
  'st-accuse-2',
  'Event',
  { type: 'ACCUSE', quad: 'verbal conflict', ...day('2023-09-26') },
  {
    actors: ['act-pashinyan'],
    recipients: ['act-aze'],
    chain: ['act-pashinyan'],
    document: 'doc-3',
    quote: 'Pashinyan again blamed Baku.',
  },
)
statement(
  'st-consult',
  'Event',
  { type: 'CONSULT', quad: 'verbal cooperation', ...day('2023-09-20') },
  {
    actors: ['act-blinken', 'act-usa'],
    recipients: ['act-aliyev'],
    document: 'doc-1',
    quote: 'Blinken spoke with Aliyev by telephone.',
  },
)
statement(
  'st-support',
  'Utterance',
  { type: 'SAY', ...day('2023-09-21') },
  {
    actors: ['act-blinken'],
    recipients: ['act-arm'],
    chain: ['act-blinken'],
    document: 'doc-2',
    quote: 'Blinken said that he stands by Armenia’s sovereignty.',
  },
)

const summary = (first: string, last: string, ...statements: string[]) => ({
  count: statements.length,
  first,
  last,
  contested: false,
  statements,
})
link('act-aze', 'ASSAULT', 'act-fighters', summary('2023-09-19', '2023-09-19', 'st-attack'))
link('act-aliyev', 'REQUEST', 'act-fighters', summary('2023-09-20', '2023-09-20', 'st-demand'))
link('act-pashinyan', 'ACCUSE', 'act-aze', summary('2023-09-21', '2023-09-26', 'st-accuse', 'st-accuse-2'))
link('act-blinken', 'CONSULT', 'act-aliyev', summary('2023-09-20', '2023-09-20', 'st-consult'))
link('act-usa', 'CONSULT', 'act-aliyev', summary('2023-09-20', '2023-09-20', 'st-consult'))

const byId = (a: { id: string }, b: { id: string }) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0)

/** The graph, sorted as core sorts it. */
export const exampleGraph: PropertyGraph = {
  nodes: nodes.sort(byId),
  relationships: relationships.sort(byId),
}

/** Text that breaks out of quotes, backticks and query languages wherever it is not treated as data. */
export const hostileTexts: readonly string[] = [
  'X`) DETACH DELETE n //',
  "'; DROP CONSTRAINT actor_id; --",
  '{"a": {{b}} $c $id}',
  'line\nbreak\ttab\r\nend',
  '\\u0060 \\" \\\'',
  'Əliyev Ալիև Алиев עליייב علييف 😀 🏳️‍🌈',
  '\u202Ertl\u202C e\u0301 \u00e9',
  'a;b,c|d',
  'x'.repeat(10_000),
]
