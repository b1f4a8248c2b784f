import { type ReactNode, useState } from 'react'
import { Actions } from './gallery/actions.tsx'
import { Choices } from './gallery/choices.tsx'
import { Days } from './gallery/days.tsx'
import { TextFields } from './gallery/fields.tsx'
import { Figures } from './gallery/figures.tsx'
import { Grids } from './gallery/grids.tsx'
import { Layout } from './gallery/layout.tsx'
import { Overlays } from './gallery/overlays.tsx'
import { type Shown, ShownDensity, useBoth } from './gallery/specimen.tsx'
import { States } from './gallery/states.tsx'
import { Tables } from './gallery/tables.tsx'
import { LanguageToggle, PageHead, Section, Segment, Tag, ThemeToggle } from './index.ts'

/** `/ui`: every component in all its states, in both densities, light and dark, Chinese and English. */
export default function Gallery() {
  const say = useBoth()
  const [shown, show] = useState<Shown>('desk')
  const parts: [title: string, part: ReactNode][] = [
    [say('命令', 'Commands'), <Actions key="actions" />],
    [say('状态', 'States'), <States key="states" />],
    [say('图形', 'Figures'), <Figures key="figures" />],
    [say('版面', 'Layout'), <Layout key="layout" />],
    [say('表', 'Tables'), <Tables key="tables" />],
    [say('字段', 'Fields'), <TextFields key="fields" />],
    [say('选择', 'Choices'), <Choices key="choices" />],
    [say('日期', 'Days'), <Days key="days" />],
    [say('浮层', 'Overlays'), <Overlays key="overlays" />],
    [say('格表与解释', 'Grids and explanation'), <Grids key="grids" />],
  ]
  return (
    <ShownDensity.Provider value={shown}>
      <PageHead
        actions={
          <>
            <Segment
              label={say('密度', 'Density')}
              onChange={show}
              options={[
                { value: 'desk', label: say('办公', 'Desk') },
                { value: 'floor', label: say('现场', 'Floor') },
                { value: 'both', label: say('并列', 'Both') },
              ]}
              value={shown}
            />
            <ThemeToggle />
            <LanguageToggle />
          </>
        }
        beside={<Tag size="seal">{say('演示', 'Demo')}</Tag>}
        sub={say(
          '纸、墨、一种朱。每个组件只此一处，处处用它。',
          'Paper, ink, one red. Each component exists once and is used everywhere.',
        )}
        title={say('组件', 'Components')}
      />
      {parts.map(([title, part]) => (
        <Section key={title} title={title} under="heavy">
          {part}
        </Section>
      ))}
    </ShownDensity.Provider>
  )
}
