/** Stage: whom each phrase refers to. */
import { ActorRegistry } from '../mentions/registry.ts'
import { Resolver } from '../mentions/resolver.ts'
import type { DocumentState, Stage } from '../stage.ts'

/** Resolves names, titles, pronouns, metonyms and groups to the actors of the document. */
export const resolveActors: Stage = {
  name: 'resolve-actors',
  requires: ['document', 'tree', 'phrases', 'officeClauses'],
  assigns: ['mentions', 'registry'],
  run: ({ document, tree, phrases, officeClauses }: DocumentState) => {
    const registry = new ActorRegistry()
    const year = document.publishedAt === null ? null : Number(document.publishedAt.slice(0, 4))
    return { mentions: new Resolver(tree, phrases, registry, officeClauses, year).mentions(), registry }
  },
}
