/** A message in place of what cannot be shown. */
import type { ReactNode } from 'react'

/** What a message says. */
export interface MessageProps {
  title: string
  children: ReactNode
  onRetry?: (() => void) | undefined
}

/** Says what is wrong and what to do, in the middle of its place. */
export function Message({ title, children, onRetry }: MessageProps) {
  return (
    <div className="message" role={onRetry ? 'alert' : 'status'}>
      <h2>{title}</h2>
      <div>{children}</div>
      {onRetry && (
        <button type="button" className="retry" onClick={onRetry}>
          Try again
        </button>
      )}
    </div>
  )
}
