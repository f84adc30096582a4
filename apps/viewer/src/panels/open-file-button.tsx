/** Opening a graph file with a button, for the keyboard. */
import { ActionIcon } from '@mantine/core'
import { useRef } from 'react'
import { useFiles } from './file-opening.tsx'
import { OpenIcon } from './icons.tsx'

/** The button. */
export function OpenFileButton() {
  const files = useFiles()
  const inputRef = useRef<HTMLInputElement>(null)
  return (
    <>
      <input
        ref={inputRef}
        type="file"
        hidden
        aria-label="Graph file"
        accept=".gexf,.graphml,.xml,.json,.csv,.tsv,.txt"
        onChange={(event) => {
          const [chosen] = event.currentTarget.files ?? []
          // The same file can be chosen twice in a row.
          event.currentTarget.value = ''
          if (chosen) void files.open(chosen)
        }}
      />
      <ActionIcon
        variant="default"
        size="lg"
        aria-label="Open a graph file"
        onClick={() => inputRef.current?.click()}
      >
        <OpenIcon />
      </ActionIcon>
    </>
  )
}
