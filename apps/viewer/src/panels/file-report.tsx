/** What was made of an open graph file: how much was read, and what was mended or skipped. */
import { Button, CloseButton } from '@mantine/core'
import { useState } from 'react'
import type { FileReport as Report } from '../core/file-source.ts'
import { useFiles } from './file-opening.tsx'

const MOST_ISSUES = 50

const OUTCOMES: Readonly<Record<string, string>> = {
  mended: 'Mended',
  skipped: 'Skipped',
  refused: 'Not read',
  noted: 'Note',
}

function tally(word: string, { read, kept, merged, skipped, added }: Report['nodes']): string {
  const parts = [`${read.toLocaleString('en')} ${word} read`]
  if (kept !== read) parts.push(`${kept.toLocaleString('en')} kept`)
  if (merged > 0) parts.push(`${merged.toLocaleString('en')} merged`)
  if (skipped > 0) parts.push(`${skipped.toLocaleString('en')} skipped`)
  if (added > 0) parts.push(`${added.toLocaleString('en')} added`)
  return parts.join(', ')
}

/** Adding what edges name and the file lacks, or leaving those edges out. */
function MissingNodes() {
  const { file, readAgain } = useFiles()
  if (!file?.report.issues.some(({ code }) => code === 'missing-node')) return null
  const isAdding = file.missingNodes === 'add'
  return (
    <p className="report-choice">
      {isAdding
        ? 'Nodes that only edges name were added.'
        : 'Edges to nodes that are not in the file were left out.'}{' '}
      <Button size="compact-xs" variant="default" onClick={() => void readAgain(isAdding ? 'skip' : 'add')}>
        {isAdding ? 'Leave these edges out' : 'Add these nodes'}
      </Button>
    </p>
  )
}

function Issues({ issues }: Pick<Report, 'issues'>) {
  if (issues.length === 0) return <p className="soft">Nothing had to be mended or skipped.</p>
  return (
    <ul className="report-issues">
      {issues.slice(0, MOST_ISSUES).map(({ code, outcome, message, line }, index) => (
        <li key={`${index} ${code}`}>
          <strong>{OUTCOMES[outcome] ?? outcome}</strong>
          {line !== null && <span className="soft"> line {line}</span>} {message}
        </li>
      ))}
      {issues.length > MOST_ISSUES && (
        <li className="soft">and {issues.length - MOST_ISSUES} more like these</li>
      )}
    </ul>
  )
}

/** The report over the picture, until it is closed. */
export function FileReport() {
  const { file, close } = useFiles()
  const [closed, setClosed] = useState<unknown>(null)
  if (!file || closed === file) return null
  const { nodes, edges, issues } = file.report
  return (
    <section className="file-report" aria-label={`Report on ${file.name}`}>
      <div className="report-head">
        <h2>{file.name}</h2>
        <CloseButton size="sm" aria-label="Close the report" onClick={() => setClosed(file)} />
      </div>
      <p role="status">
        {tally('nodes', nodes)}; {tally('edges', edges)}
      </p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a part that scrolls must be reachable with the keyboard */}
      <section className="report-body" tabIndex={0} aria-label="What was mended or skipped">
        <Issues issues={issues} />
      </section>
      <MissingNodes />
      <Button size="compact-xs" variant="default" onClick={close}>
        Back to the graph before
      </Button>
    </section>
  )
}
