/** What a graph file says of a node or an edge besides. */

/** Names and values. */
export function Details({ details = {} }: { details?: Readonly<Record<string, string>> | undefined }) {
  const rows = Object.entries(details)
  if (rows.length === 0) return <p className="soft">The file says nothing else of it.</p>
  return (
    <section aria-label="Attributes">
      <h3>Attributes</h3>
      <dl className="details">
        {rows.map(([name, value]) => (
          <div key={name} className="detail">
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </section>
  )
}
