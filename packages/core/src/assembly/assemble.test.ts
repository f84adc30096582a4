import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { actorGraph } from '../graph/actor-graph.ts'
import { knowledgeGraph } from '../graph/knowledge-graph.ts'
import { contentHash } from '../ids/content-hash.ts'
import type { JudgementId } from '../ids/ids.ts'
import { layOut } from '../layout/layout.ts'
import type { ActorJudgement } from '../model/judgement.ts'
import { propertyGraph } from '../property-graph/property-graph.ts'
import { NODE_LABELS, relationshipTypes } from '../property-graph/schema.ts'
import { assemble, countContradictions } from './assemble.ts'
import {
  actor,
  aliyev,
  anyStatement,
  armenia,
  azerbaijan,
  baku,
  documentOf,
  everyone,
  forces,
  karabakh,
  of,
  statement,
  yerevan,
} from './assembly.test-kit.ts'

const documents = [
  documentOf('First report.'),
  documentOf('Second report.', '2023-09-21', 'Other'),
  documentOf('Third.', null, null),
]

function judgement(a: string, b: string, verdict: ActorJudgement['verdict'], at: string): ActorJudgement {
  const id = contentHash('jud', [a, b, verdict, at]) as JudgementId
  return {
    id,
    about: 'actors',
    actors: [a, b] as ActorJudgement['actors'],
    verdict,
    by: 'someone',
    at,
    reason: null,
  }
}

describe('assemble', () => {
  test('gives the same bytes for the same statements in any order', () => {
    const input = fc.array(anyStatement(documents), { maxLength: 25 }).chain((statements) =>
      fc.record({
        statements: fc.constant(statements),
        shuffled: fc.shuffledSubarray(statements, { minLength: statements.length }),
        actors: fc.shuffledSubarray([...everyone, ...everyone], { minLength: 2 * everyone.length }),
      }),
    )
    fc.assert(
      fc.property(input, ({ statements, shuffled, actors }) => {
        const bytes = (given: typeof statements, who: typeof actors) => {
          const assembly = assemble({
            documents: who === actors ? documents.toReversed() : documents,
            actors: who,
            statements: given,
            judgements: [],
          })
          return JSON.stringify([
            assembly,
            propertyGraph(knowledgeGraph(assembly)),
            actorGraph(assembly).export(),
          ])
        }
        expect(bytes(shuffled, actors)).toBe(bytes(statements, [...everyone, ...everyone]))
      }),
      { numRuns: 150 },
    )
  })

  test('one event told by two documents is one statement with two pieces of evidence', () => {
    const time = { start: '2023-09-19', end: '2023-09-20', precision: 'day', basis: 'said' } as const
    const call = { type: 'CONSULT', mode: 'phone', actors: of(baku, yerevan), time } as const
    const statements = [
      statement(documents[0]!, call),
      statement(documents[1]!, { ...call, actors: of(yerevan, baku) }),
    ]
    const { statements: merged } = assemble({ documents, actors: everyone, statements, judgements: [] })
    expect(merged).toHaveLength(1)
    expect(merged[0]!.evidence.map(({ document }) => document).sort()).toEqual(
      [documents[0]!.id, documents[1]!.id].sort(),
    )
    expect(merged[0]!.readings).toHaveLength(2)
  })

  test('who found a statement is told, each reader once, whatever document it read it in', () => {
    const call = { type: 'CONSULT', actors: of(baku, yerevan) } as const
    const readBy = (reader: string, document = documents[0]!) => ({
      ...statement(document, call),
      provenance: { reader, version: '1', rule: 'any' },
    })
    const readersOf = (...statements: ReturnType<typeof readBy>[]) => {
      const assembly = assemble({ documents, actors: everyone, statements, judgements: [] })
      const [{ id, readers }] = assembly.statements as [(typeof assembly.statements)[0]]
      expect(knowledgeGraph(assembly).getNodeAttributes(id).properties.readers).toEqual(readers)
      return readers
    }
    expect(readersOf(readBy('rules'))).toEqual(['rules'])
    expect(readersOf(readBy('rules+model'))).toEqual(['model', 'rules'])
    expect(readersOf(readBy('rules'), readBy('model', documents[1]), readBy('gdelt2', documents[2]))).toEqual(
      ['gdelt2', 'model', 'rules'],
    )
  })

  test('what is asked for is in the graph, but is not asserted and makes no edge', () => {
    const inner = statement(documents[0]!, { type: 'RETREAT', actors: of(forces), places: of(karabakh) })
    const request = statement(
      documents[0]!,
      { type: 'REQUEST', actors: of(baku), recipients: of(forces), content: [inner] },
      3,
    )
    const assembly = assemble({ documents, actors: everyone, statements: [request], judgements: [] })
    expect(assembly.statements.map(({ type, asserted }) => [type, asserted]).sort()).toEqual([
      ['REQUEST', true],
      ['RETREAT', false],
    ])
    expect(assembly.edges.map(({ type }) => type)).toEqual(['REQUEST'])
  })

  test.each([
    ['negated', { polarity: 'negated' }],
    ['hypothetical', { auxiliary: ['hypothetical'] }],
  ] as const)('a %s event makes no edge', (_, parts) => {
    const given = statement(documents[0]!, {
      type: 'ASSAULT',
      actors: of(azerbaijan),
      recipients: of(armenia),
      ...parts,
      auxiliary: 'auxiliary' in parts ? [...parts.auxiliary] : [],
    })
    expect(assemble({ documents, actors: everyone, statements: [given], judgements: [] }).edges).toEqual([])
  })

  test('parties that meet as equals are linked once', () => {
    const given = statement(documents[0]!, { type: 'CONSULT', actors: of(baku, yerevan) })
    expect(assemble({ documents, actors: everyone, statements: [given], judgements: [] }).edges).toHaveLength(
      1,
    )
  })
})

describe('contradictions', () => {
  const attack = { type: 'ASSAULT', actors: of(azerbaijan), recipients: of(armenia) } as const

  test('a statement and its denial name each other; a state and its government count as one', () => {
    const said = statement(documents[0]!, { ...attack })
    const denied = statement(documents[1]!, {
      ...attack,
      actors: of(baku),
      polarity: 'negated',
      attribution: [{ id: baku.id, source: null, cue: null }],
    })
    const assembly = assemble({ documents, actors: everyone, statements: [said, denied], judgements: [] })
    expect(countContradictions(assembly)).toBe(1)
    for (const { id, contradicts } of assembly.statements) {
      expect(contradicts).toEqual([
        { proposition: assembly.statements.find((other) => other.id !== id)!.id, basis: 'polarity' },
      ])
    }
    expect(assembly.edges[0]!.contested).toBe(true)
  })

  test('another time, another recipient or a mere possibility is no contradiction', () => {
    const day = (start: string, end: string) => ({ start, end, precision: 'day', basis: 'said' }) as const
    const said = statement(documents[0]!, { ...attack, time: day('2020-09-27', '2020-09-28') })
    const others = [
      statement(documents[1]!, { ...attack, polarity: 'negated', time: day('2023-09-19', '2023-09-20') }),
      statement(documents[1]!, { ...attack, recipients: of(forces), polarity: 'negated' }),
      statement(documents[1]!, { ...attack, polarity: 'negated', auxiliary: ['hypothetical'] }),
    ]
    expect(
      countContradictions(
        assemble({ documents, actors: everyone, statements: [said, ...others], judgements: [] }),
      ),
    ).toBe(0)
  })

  test('who is asked to leave a place is taken to be there', () => {
    const inner = statement(documents[0]!, { type: 'RETREAT', actors: of(forces), places: of(karabakh) })
    const request = statement(
      documents[0]!,
      { type: 'REQUEST', actors: of(baku), recipients: of(forces), content: [inner] },
      3,
    )
    const denial = statement(documents[1]!, {
      type: 'LOCATED_IN',
      kind: 'relation',
      actors: of(forces),
      recipients: of(karabakh),
      polarity: 'negated',
      attribution: [{ id: yerevan.id, source: null, cue: null }],
    })
    const assembly = assemble({ documents, actors: everyone, statements: [request, denial], judgements: [] })
    expect(
      assembly.statements
        .filter(({ contradicts }) => contradicts.length > 0)
        .map(({ type }) => type)
        .sort(),
    ).toEqual(['LOCATED_IN', 'REQUEST'])
  })
})

describe('judgements', () => {
  const aliev = actor('person', 'Ilham Aliev', 'AZE')
  const given = statement(documents[0]!, { type: 'ACCUSE', actors: of(aliev), recipients: of(armenia) })

  test('"same" joins two actors, and a later "different" parts them again', () => {
    const same = judgement(aliyev.id, aliev.id, 'same', '2024-01-01T00:00:00Z')
    const parted = judgement(aliyev.id, aliev.id, 'different', '2024-02-01T00:00:00Z')
    const actors = [...everyone, aliev]
    const joined = assemble({ documents, actors, statements: [given], judgements: [same] })
    expect(joined.actors).toHaveLength(everyone.length)
    expect(joined.actors.find(({ aliases }) => aliases.includes('Ilham Aliev'))!.aliases).toContain(
      'Ilham Aliyev',
    )
    for (const judgements of [
      [same, parted],
      [parted, same],
    ]) {
      expect(assemble({ documents, actors, statements: [given], judgements }).actors).toHaveLength(
        everyone.length + 1,
      )
    }
  })
})

test('the property graph holds labels, types and properties of the closed lists only, and both ends of every relationship', () => {
  fc.assert(
    fc.property(fc.array(anyStatement(documents), { maxLength: 25 }), (statements) => {
      const graph = propertyGraph(
        knowledgeGraph(assemble({ documents, actors: everyone, statements, judgements: [] })),
      )
      const key = new Map(graph.nodes.map(({ id, labels }) => [id, labels[0]]))
      for (const { labels } of graph.nodes) for (const label of labels) expect(NODE_LABELS).toContain(label)
      for (const { type, from, to, properties } of graph.relationships) {
        const schema = relationshipTypes[type]!
        expect([key.get(from), key.get(to)]).toEqual([schema.from, schema.to])
        expect(Object.keys(schema.properties)).toEqual(expect.arrayContaining(Object.keys(properties)))
      }
    }),
    { numRuns: 100 },
  )
})

test('the layout is the same for the same graph, without overlap and without NaN', () => {
  const statements = everyone.flatMap((one, index) =>
    everyone
      .slice(index + 1)
      .map((other) =>
        statement(documents[0]!, { type: 'ACCUSE', actors: of(one), recipients: of(other) }, index),
      ),
  )
  const lay = () => {
    const graph = actorGraph(assemble({ documents, actors: everyone, statements, judgements: [] }))
    layOut(graph)
    return graph.mapNodes((_, { x, y }) => [x, y] as const)
  }
  const positions = lay()
  expect(lay()).toEqual(positions)
  for (const [index, [x, y]] of positions.entries()) {
    expect(Number.isFinite(x) && Number.isFinite(y)).toBe(true)
    for (const [ox, oy] of positions.slice(index + 1)) expect(Math.hypot(x - ox, y - oy)).toBeGreaterThan(1)
  }
})
