/** The few icons of the page, drawn with strokes. */
import type { ReactNode } from 'react'
import type { NodeShape } from '../core/palette.ts'

function icon(children: ReactNode, size = 18) {
  return (
    <svg
      width={size}
      height={size}
      viewBox="0 0 24 24"
      fill="none"
      stroke="currentColor"
      strokeWidth="2"
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
      focusable="false"
    >
      {children}
    </svg>
  )
}

export const SearchIcon = () => icon(<path d="M11 4a7 7 0 1 0 0 14 7 7 0 0 0 0-14Zm5 12 4.5 4.5" />)
export const PlusIcon = () => icon(<path d="M12 5v14M5 12h14" />)
export const MinusIcon = () => icon(<path d="M5 12h14" />)
export const FitIcon = () => icon(<path d="M4 9V4h5M20 9V4h-5M4 15v5h5M20 15v5h-5" />)
export const SunIcon = () =>
  icon(
    <path d="M12 8a4 4 0 1 0 0 8 4 4 0 0 0 0-8ZM12 2v2M12 20v2M2 12h2M20 12h2M5 5l1.5 1.5M17.5 17.5 19 19M19 5l-1.5 1.5M6.5 17.5 5 19" />,
  )
export const MoonIcon = () => icon(<path d="M20 14.5A8.5 8.5 0 0 1 9.5 4 8.5 8.5 0 1 0 20 14.5Z" />)
export const BackIcon = () => icon(<path d="M19 12H5m6-6-6 6 6 6" />)
export const FilterIcon = () => icon(<path d="M4 6h16M7 12h10M10 18h4" />)
export const PlayIcon = () => icon(<path d="M8 5v14l11-7Z" />)
export const PauseIcon = () => icon(<path d="M8 5v14M16 5v14" />)
export const QueryIcon = () => icon(<path d="m6 8 5 4-5 4M13 17h6" />)
export const ReviewIcon = () =>
  icon(<path d="M9 6a6 6 0 1 0 0 12A6 6 0 0 0 9 6Zm6 0a6 6 0 1 1 0 12A6 6 0 0 1 15 6Z" />)
export const OpenIcon = () => icon(<path d="M3 19V5h6l2 3h10v11ZM12 11v5m-2.5-2.5 2.5-2.5 2.5 2.5" />)
export const SaveIcon = () => icon(<path d="M12 4v11m-4.5-4 4.5 4.5L16.5 11M5 20h14" />)
export const ContestedIcon = () => icon(<path d="M5 9h14M5 15h14M15.5 4.5l-7 15" />, 16)

const OUTLINES: Readonly<Record<NodeShape, ReactNode>> = {
  circle: <circle cx="8" cy="8" r="6.2" />,
  square: <rect x="2" y="2" width="12" height="12" rx="1.6" />,
  diamond: <path d="M8 1 15 8 8 15 1 8Z" />,
  triangle: <path d="M8 1.5 15 14H1Z" />,
  hexagon: <path d="M1 8 4.5 2h7L15 8l-3.5 6h-7Z" />,
}

/** The shape of a node, as in the picture. */
export function ShapeIcon({ shape, color }: { shape: NodeShape; color: string }) {
  return (
    <svg
      width="14"
      height="14"
      viewBox="0 0 16 16"
      fill={color}
      aria-hidden="true"
      focusable="false"
      className="shape"
    >
      {OUTLINES[shape]}
    </svg>
  )
}

/** A piece of an edge, as in the picture: with gaps where it is contested. */
export function LineIcon({ color, contested = false }: { color: string; contested?: boolean }) {
  return (
    <svg width="26" height="10" viewBox="0 0 26 10" aria-hidden="true" focusable="false" className="shape">
      <path
        d="M1 5h18"
        stroke={color}
        strokeWidth="2.6"
        strokeDasharray={contested ? '4.5 2.5' : undefined}
      />
      <path d="M18 1.2 25 5l-7 3.8Z" fill={color} />
    </svg>
  )
}
