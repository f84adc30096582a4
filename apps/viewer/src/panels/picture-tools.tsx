/** What one does to the picture with buttons: nearer, farther, the whole graph, and its layout. */
import { ActionIcon, Tooltip } from '@mantine/core'
import type { ReactNode } from 'react'
import type { GraphPicture } from '../picture/graph-picture.ts'
import type { LayoutState } from '../picture/placing.ts'
import { FitIcon, MinusIcon, PlusIcon } from './icons.tsx'
import { LayoutBar } from './layout-bar.tsx'

/** The picture, and how far its layout is. */
export interface PictureToolsProps {
  picture: GraphPicture | null
  layout: LayoutState | null
}

function Buttons({ picture }: { picture: GraphPicture | null }) {
  const button = (label: string, icon: ReactNode, act: () => void) => (
    <Tooltip label={label} position="left" openDelay={400}>
      <ActionIcon variant="default" size="lg" aria-label={label} onClick={act}>
        {icon}
      </ActionIcon>
    </Tooltip>
  )
  return (
    <div className="picture-buttons">
      {button('Nearer', <PlusIcon />, () => picture?.zoom(1.5))}
      {button('Farther', <MinusIcon />, () => picture?.zoom(1 / 1.5))}
      {button('Show the whole graph', <FitIcon />, () => picture?.showAll())}
    </div>
  )
}

/** The buttons over the picture. */
export function PictureTools({ picture, layout }: PictureToolsProps) {
  return (
    <>
      <LayoutBar picture={picture} layout={layout} />
      <Buttons picture={picture} />
    </>
  )
}
