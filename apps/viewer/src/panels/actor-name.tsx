/** The name of an actor with its shape; a click opens its panel. */
import type { ActorView } from '../../server/views.ts'
import { kindColor, shapeOf } from '../core/palette.ts'
import { useScheme } from '../state/use-scheme.ts'
import { useViewer } from '../state/viewer-context.ts'
import { ShapeIcon } from './icons.tsx'

/** An actor in running text. */
export function ActorName({ actor, plain = false }: { actor: ActorView; plain?: boolean }) {
  const { store, graph } = useViewer()
  const scheme = useScheme()
  if (!graph.hasNode(actor.id)) return <strong>{actor.name}</strong>
  return (
    <button
      type="button"
      className="actor-name"
      onClick={() => store.select({ kind: 'actor', id: actor.id })}
    >
      {!plain && <ShapeIcon shape={shapeOf(actor.kind)} color={kindColor(actor.kind, scheme)} />}
      <span>{actor.name}</span>
    </button>
  )
}

/** Several actors, as "A, B and C". */
export function ActorNames({ actors, plain = false }: { actors: readonly ActorView[]; plain?: boolean }) {
  return actors.map((actor, index) => (
    <span key={actor.id}>
      {index > 0 && (index === actors.length - 1 ? ' and ' : ', ')}
      <ActorName actor={actor} plain={plain} />
    </span>
  ))
}
