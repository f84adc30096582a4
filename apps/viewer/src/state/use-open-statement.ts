/** From the id of a statement to its sentence. */
import { useViewer } from './viewer-context.ts'

/** What opens the document of a statement at its sentence; a statement without evidence opens nothing. */
export function useOpenStatement(): (id: string) => Promise<void> {
  const { source, store } = useViewer()
  return async (id) => {
    const { items } = await source.statements({ ids: [id] }, { offset: 0, limit: 1 })
    const evidence = items[0]?.evidence[0]
    if (evidence) store.openDocument(evidence.document, id)
  }
}
