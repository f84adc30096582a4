/** Saving what is seen: as a picture, as a graph file, as a table. */
import { ActionIcon, Menu } from '@mantine/core'
import { edgesCsv } from '../core/export-csv.ts'
import { toGexf, toGraphml } from '../core/export-xml.ts'
import { useViewer, useVisible } from '../state/viewer-context.ts'
import { SaveIcon } from './icons.tsx'

function save(name: string, body: Blob): void {
  const url = URL.createObjectURL(body)
  const link = document.createElement('a')
  link.href = url
  link.download = name
  link.click()
  setTimeout(() => URL.revokeObjectURL(url), 10_000)
}

const text = (body: string, type: string) => new Blob([body], { type: `${type};charset=utf-8` })

/** The menu. */
export function SaveMenu() {
  const { graph, picture } = useViewer()
  const visible = useVisible()
  const savePicture = async () => {
    const body = await picture.current?.toPng()
    if (body) save('graph.png', body)
  }
  const saveSvg = () => {
    const body = picture.current?.toSvg()
    if (body) save('graph.svg', text(body, 'image/svg+xml'))
  }
  const places = () => picture.current?.places()
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <ActionIcon variant="default" size="lg" aria-label="Save what is seen">
          <SaveIcon />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Label>Save what is seen</Menu.Label>
        <Menu.Item onClick={() => void savePicture()}>Picture (PNG)</Menu.Item>
        <Menu.Item onClick={saveSvg}>Picture (SVG)</Menu.Item>
        <Menu.Item
          onClick={() => save('graph.gexf', text(toGexf(graph, visible, places()), 'application/xml'))}
        >
          GEXF
        </Menu.Item>
        <Menu.Item
          onClick={() => save('graph.graphml', text(toGraphml(graph, visible, places()), 'application/xml'))}
        >
          GraphML
        </Menu.Item>
        <Menu.Item onClick={() => save('edges.csv', text(edgesCsv(graph, visible), 'text/csv'))}>
          Edges (CSV)
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  )
}
