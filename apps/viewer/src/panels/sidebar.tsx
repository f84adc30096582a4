/** The side of the page with the legend or the list of actors: beside the picture, or drawn over it where there is no room. */
import { Drawer, SegmentedControl } from '@mantine/core'
import { useState } from 'react'
import { ActorList } from './actor-list.tsx'
import { LegendPanel } from './legend-panel.tsx'

/** The legend or the list. */
export function Sidebar() {
  const [tab, setTab] = useState('legend')
  return (
    <>
      <SegmentedControl
        fullWidth
        size="xs"
        aria-label="What the sidebar shows"
        value={tab}
        onChange={setTab}
        data={[
          { value: 'legend', label: 'Legend' },
          { value: 'actors', label: 'Actors' },
        ]}
      />
      {tab === 'legend' ? <LegendPanel /> : <ActorList />}
    </>
  )
}

/** The same in a drawer. */
export function SidebarDrawer({ isOpen, onClose }: { isOpen: boolean; onClose: () => void }) {
  return (
    <Drawer opened={isOpen} onClose={onClose} size="85%" title="Legend and actors">
      <Sidebar />
    </Drawer>
  )
}
