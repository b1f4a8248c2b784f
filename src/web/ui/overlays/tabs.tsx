import type { ReactNode } from 'react'
import { Tabs as AriaTabs, Tab, TabList, TabPanel } from 'react-aria-components'
import { given } from '../cx.ts'
import css from './tabs.module.css'

interface TabsProps<Key extends string> {
  label: string
  tabs: readonly { key: Key; title: ReactNode; count?: number; content: ReactNode; disabled?: boolean }[]
  selected?: Key | undefined
  onSelect?: (key: Key) => void
}

/** Parts of one page of which one is seen. Pages of their own belong in the second row of the shell. */
export function Tabs<Key extends string>({ label, tabs, selected, onSelect }: TabsProps<Key>) {
  return (
    <AriaTabs {...given({ selectedKey: selected })} onSelectionChange={(key) => onSelect?.(String(key) as Key)}>
      <TabList aria-label={label} className={css.list ?? ''}>
        {tabs.map((tab) => (
          <Tab className={css.tab ?? ''} id={tab.key} isDisabled={tab.disabled ?? false} key={tab.key}>
            {tab.title}
            {tab.count === undefined ? null : <span className={css.count}>{tab.count}</span>}
          </Tab>
        ))}
      </TabList>
      {tabs.map((tab) => (
        <TabPanel className={css.panel ?? ''} id={tab.key} key={tab.key}>
          {tab.content}
        </TabPanel>
      ))}
    </AriaTabs>
  )
}
