/** All that stands around the picture, in one piece that is fetched after it: nobody waits for it to see the graph. */
import { CloseButton } from '@mantine/core'
import { FileReport } from './file-report.tsx'
import { Head } from './head.tsx'
import { PictureTools } from './picture-tools.tsx'
import { SidePanel } from './side-panel.tsx'
import { Sidebar, SidebarDrawer } from './sidebar.tsx'
import { TimelinePanel } from './timeline-panel.tsx'

/** The parts, by name. */
export const around = {
  CloseButton,
  FileReport,
  Head,
  PictureTools,
  Sidebar,
  SidebarDrawer,
  SidePanel,
  TimelinePanel,
}
