/** An editor for Cypher: highlighting, brackets, and proposals from the schema. */
import {
  autocompletion,
  type CompletionContext,
  type CompletionResult,
  closeBrackets,
  completionKeymap,
} from '@codemirror/autocomplete'
import { defaultKeymap, history, historyKeymap } from '@codemirror/commands'
import { bracketMatching, HighlightStyle, StreamLanguage, syntaxHighlighting } from '@codemirror/language'
import { cypher } from '@codemirror/legacy-modes/mode/cypher'
import { EditorState, Prec } from '@codemirror/state'
import { EditorView, keymap } from '@codemirror/view'
import { tags } from '@lezer/highlight'
import { useEffect, useRef } from 'react'
import { proposalsAt } from '../core/cypher-completion.ts'

/** What the editor shows and tells. */
export interface CypherEditorProps {
  value: string
  onChange: (value: string) => void
  onAsk: () => void
  /** As JSON, for proposals. */
  parameters: string
}

const ICONS = {
  label: 'class',
  type: 'interface',
  property: 'property',
  parameter: 'variable',
  keyword: 'keyword',
  function: 'function',
} as const

const colors = HighlightStyle.define([
  { tag: tags.keyword, color: 'var(--code-keyword)', fontWeight: '600' },
  { tag: [tags.string, tags.special(tags.string)], color: 'var(--code-string)' },
  { tag: [tags.number, tags.bool, tags.atom], color: 'var(--code-number)' },
  { tag: tags.comment, color: 'var(--soft)', fontStyle: 'italic' },
  { tag: [tags.variableName, tags.definition(tags.variableName)], color: 'var(--ink)' },
  { tag: [tags.standard(tags.variableName), tags.typeName, tags.atom], color: 'var(--code-name)' },
])

const look = EditorView.theme({
  '&': { fontSize: '13px' },
  '&.cm-focused': { outline: 'none' },
  '.cm-content': { padding: '10px 0', fontFamily: 'ui-monospace, "SF Mono", Menlo, Consolas, monospace' },
  '.cm-line': { padding: '0 12px' },
  '.cm-cursor': { borderLeftColor: 'var(--ink)' },
})

function complete(context: CompletionContext, parameters: string): CompletionResult | null {
  const found = proposalsAt(context.state.doc.toString(), context.pos, parameters, context.explicit)
  if (!found) return null
  const options = found.options.map(({ label, kind, detail }) => ({
    label,
    type: ICONS[kind],
    ...(detail !== undefined && { detail }),
  }))
  return { from: found.from, options, validFor: /^\w*$/ }
}

const nonce = () => document.querySelector<HTMLMetaElement>('meta[name="style-nonce"]')?.content ?? ''

/** The editor. Tab leaves it, as it leaves any field. */
export function CypherEditor({ value, onChange, onAsk, parameters }: CypherEditorProps) {
  const hostRef = useRef<HTMLDivElement>(null)
  const viewRef = useRef<EditorView | null>(null)
  const latest = useRef({ onChange, onAsk, parameters })
  latest.current = { onChange, onAsk, parameters }
  useEffect(() => {
    const parent = hostRef.current
    if (!parent) return
    const ask = () => {
      latest.current.onAsk()
      return true
    }
    const view = new EditorView({
      parent,
      state: EditorState.create({
        doc: value,
        extensions: [
          EditorView.cspNonce.of(nonce()),
          history(),
          bracketMatching(),
          closeBrackets(),
          autocompletion({
            override: [(context) => complete(context, latest.current.parameters)],
            activateOnTyping: true,
          }),
          Prec.highest(keymap.of([{ key: 'Mod-Enter', run: ask }])),
          keymap.of([...completionKeymap, ...defaultKeymap, ...historyKeymap]),
          StreamLanguage.define(cypher),
          syntaxHighlighting(colors),
          EditorView.lineWrapping,
          EditorView.contentAttributes.of({ 'aria-label': 'Cypher', spellcheck: 'false' }),
          look,
          EditorView.updateListener.of((update) => {
            if (update.docChanged) latest.current.onChange(update.state.doc.toString())
          }),
        ],
      }),
    })
    viewRef.current = view
    return () => {
      viewRef.current = null
      view.destroy()
    }
  }, [])
  useEffect(() => {
    const view = viewRef.current
    if (!view || view.state.doc.toString() === value) return
    view.dispatch({ changes: { from: 0, to: view.state.doc.length, insert: value } })
  }, [value])
  return (
    <div className="editor">
      <span className="editor-label" aria-hidden="true">
        Cypher
      </span>
      <div ref={hostRef} className="editor-field" />
    </div>
  )
}
