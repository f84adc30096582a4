/** Stage: whom each phrase refers to. */
import { ActorRegistry } from '../mentions/registry.ts'
import { Resolver } from '../mentions/resolver.ts'
import type { DocumentState, Stage } from '../stage.ts'

/** Resolves names, titles, pronouns, metonyms and groups to the actors of the document. */
export const resolveActors: Stage = {
  name: 'resolve-actors',
  requires: ['tree', 'phrases'],
  assigns: ['mentions', 'registry'],
  run: ({ tree, phrases }: DocumentState) => {
    const registry = new ActorRegistry()
    return { mentions: new Resolver(tree, phrases, registry).mentions(), registry }
  },
}
