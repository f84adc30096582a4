/** Opening a graph file, and dropping it anywhere on the page. */
import { createContext, useContext, useEffect, useRef, useState } from 'react'
import { type OpenFile, openFile } from '../core/file-source.ts'

/** What the page can do with files. */
export interface FileOpening {
  file: OpenFile | null
  /** What was wrong with the last one, in words. */
  fault: string | null
  open(file: File): Promise<void>
  /** Reads the open file again, with or without the nodes that are missing. */
  readAgain(missingNodes: OpenFile['missingNodes']): Promise<void>
  close(): void
  forgetFault(): void
}

/** Provides the open file. */
export const FileContext = createContext<FileOpening | null>(null)

/** The open file, and how to open another. */
export function useFiles(): FileOpening {
  const files = useContext(FileContext)
  if (!files) throw new Error('useFiles: there is no page here.')
  return files
}

/** Holds the open file. Filters, selection and camera were those of another graph: the address starts anew. */
export function useFileOpening(): FileOpening {
  const [file, setFile] = useState<OpenFile | null>(null)
  const [fault, setFault] = useState<string | null>(null)
  const read = async (name: string, text: string, missingNodes?: OpenFile['missingNodes']) => {
    try {
      const opened = await openFile(name, text, missingNodes)
      window.history.pushState(null, '', window.location.pathname)
      setFile(opened)
      setFault(null)
    } catch (error) {
      setFault(error instanceof Error ? error.message : String(error))
    }
  }
  return {
    file,
    fault,
    open: async (chosen) => read(chosen.name, await chosen.text()),
    readAgain: async (missingNodes) => {
      if (file) await read(file.name, file.text, missingNodes)
    },
    forgetFault: () => setFault(null),
    close: () => {
      window.history.pushState(null, '', window.location.pathname)
      setFile(null)
      setFault(null)
    },
  }
}

/** Takes what is dropped on the page; says so while it hovers. */
export function DropZone({ files }: { files: FileOpening }) {
  const [isOver, setOver] = useState(false)
  const filesRef = useRef(files)
  filesRef.current = files
  useEffect(() => {
    const holdsFiles = (event: DragEvent) => event.dataTransfer?.types.includes('Files') ?? false
    const onOver = (event: DragEvent) => {
      if (!holdsFiles(event)) return
      event.preventDefault()
      setOver(true)
    }
    const onLeave = (event: DragEvent) => {
      if (event.relatedTarget === null) setOver(false)
    }
    const onDrop = (event: DragEvent) => {
      setOver(false)
      const [dropped] = event.dataTransfer?.files ?? []
      if (!dropped) return
      event.preventDefault()
      void filesRef.current.open(dropped)
    }
    window.addEventListener('dragover', onOver)
    window.addEventListener('dragleave', onLeave)
    window.addEventListener('drop', onDrop)
    return () => {
      window.removeEventListener('dragover', onOver)
      window.removeEventListener('dragleave', onLeave)
      window.removeEventListener('drop', onDrop)
    }
  }, [])
  return isOver ? (
    <div className="drop-zone">Drop a GEXF, GraphML or graphology JSON file to open it</div>
  ) : null
}
