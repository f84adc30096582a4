/** Search over names, aliases, offices and quotes, as one types. */
import { Combobox, TextInput, useCombobox } from '@mantine/core'
import { useEffect, useMemo, useRef, useState } from 'react'
import { kindColor, shapeOf } from '../core/palette.ts'
import { type Hit, SearchIndex } from '../core/search-index.ts'
import { useOpenStatement } from '../state/use-open-statement.ts'
import { useScheme } from '../state/use-scheme.ts'
import { useViewer } from '../state/viewer-context.ts'
import { SearchIcon, ShapeIcon } from './icons.tsx'

const KIND_TITLES: Readonly<Record<Hit['kind'], string>> = {
  actor: 'Actors',
  office: 'Offices',
  quote: 'Sentences',
}
const KINDS = ['actor', 'office', 'quote'] as const

function HitLine({ hit }: { hit: Hit }) {
  const { graph } = useViewer()
  const scheme = useScheme()
  const kind = hit.kind === 'quote' ? null : graph.getNodeAttribute(hit.target, 'kind')
  return (
    <span className={`hit hit-${hit.kind}`}>
      {kind && <ShapeIcon shape={shapeOf(kind)} color={kindColor(kind, scheme)} />}
      <span className="hit-words">
        <span className="hit-title">{hit.title}</span>
        <span className="hit-detail">{hit.detail}</span>
      </span>
    </span>
  )
}

/** Reads the texts to search in once the field is first used, and says when they are there. */
function useTexts(search: SearchIndex, isUsed: boolean): number {
  const { source } = useViewer()
  const [version, setVersion] = useState(0)
  useEffect(() => {
    if (!isUsed) return
    let isWanted = true
    source.searchTexts().then(
      (texts) => {
        if (!isWanted) return
        search.addTexts(texts)
        setVersion((n) => n + 1)
      },
      // Names can still be found; the panels say what fails when they ask for texts.
      () => undefined,
    )
    return () => {
      isWanted = false
    }
  }, [isUsed, source, search])
  return version
}

/** What happens when a hit is chosen. */
export interface SearchBoxProps {
  onActor: (id: string) => void
}

function useChoose({ onActor }: SearchBoxProps) {
  const openStatement = useOpenStatement()
  return async (hit: Hit) => (hit.kind === 'quote' ? openStatement(hit.target) : onActor(hit.target))
}

/** The field; `/` brings the focus to it from anywhere. */
export function SearchBox({ onActor }: SearchBoxProps) {
  const { graph, meta } = useViewer()
  const search = useMemo(
    () => new SearchIndex(graph, meta.isFile ? 'edge' : 'statement'),
    [graph, meta.isFile],
  )
  const [text, setText] = useState('')
  const [isUsed, setUsed] = useState(false)
  const inputRef = useRef<HTMLInputElement>(null)
  const version = useTexts(search, isUsed)
  const hits = useMemo(() => search.find(text), [search, text, version])
  const combobox = useCombobox({ onDropdownClose: () => combobox.resetSelectedOption() })
  const choose = useChoose({ onActor })
  useEffect(() => {
    combobox.selectFirstOption()
  }, [hits])
  return (
    <Combobox
      store={combobox}
      onOptionSubmit={(id) => {
        const hit = hits.find((found) => found.id === id)
        combobox.closeDropdown()
        setText('')
        inputRef.current?.blur()
        if (hit) void choose(hit)
      }}
    >
      <Combobox.Target>
        <TextInput
          ref={inputRef}
          id="search"
          type="search"
          aria-label="Search actors, offices and sentences"
          placeholder="Search actors, offices, sentences"
          leftSection={<SearchIcon />}
          rightSection={<kbd className="key">/</kbd>}
          autoComplete="off"
          value={text}
          onChange={(event) => {
            setText(event.currentTarget.value)
            setUsed(true)
            combobox.openDropdown()
          }}
          onFocus={() => setUsed(true)}
          onClick={() => combobox.openDropdown()}
          onBlur={() => combobox.closeDropdown()}
        />
      </Combobox.Target>
      <Combobox.Dropdown hidden={text.trim() === ''}>
        <Combobox.Options mah={420} style={{ overflowY: 'auto' }}>
          {hits.length === 0 && (
            <Combobox.Empty>Nothing found. Try fewer letters, or another spelling.</Combobox.Empty>
          )}
          {KINDS.map((kind) => ({ kind, found: hits.filter((hit) => hit.kind === kind) })).map(
            ({ kind, found }) =>
              found.length === 0 ? null : (
                <Combobox.Group key={kind} label={KIND_TITLES[kind]}>
                  {found.map((hit) => (
                    <Combobox.Option key={hit.id} value={hit.id}>
                      <HitLine hit={hit} />
                    </Combobox.Option>
                  ))}
                </Combobox.Group>
              ),
          )}
        </Combobox.Options>
      </Combobox.Dropdown>
    </Combobox>
  )
}
