import { Tabs } from '#web/ui/index.ts'
import { useWords } from '#web/words.ts'
import { pageTexts } from '../appraisal-page.texts.ts'
import { CoverageSection } from './coverage-section.tsx'
import { type Change, closed, type Filters, type Mode, modes, type TabKey, tabs } from './filters.ts'
import { LinesSection } from './lines-section.tsx'
import { MembersSection } from './members-section.tsx'
import { NextBand } from './next-band.tsx'
import type { OpenedYear } from './path.ts'
import { PathTable } from './path-table.tsx'

interface PartsProps {
  shown: OpenedYear
  year: number
  filters: Filters
  onChange: Change
}

/** The path, the list of what is put right, the members: one of them is seen. */
export function Parts({ shown, year, filters, onChange }: PartsProps) {
  const { opened } = shown
  const t = useWords(pageTexts)
  const contents = {
    path: (
      <>
        <PathTable onChange={onChange} opened={opened} />
        {opened.hasLife ? <CoverageSection opened={opened} year={year} /> : null}
      </>
    ),
    lines: <LinesSection onChange={onChange} opened={opened} />,
    members: (
      <MembersSection mode={modes.find((one) => one === filters.mode) ?? 'view'} onChange={onChange} opened={opened} />
    ),
  }
  const titles = { path: t('tabPath'), lines: t('tabLines'), members: t('tabMembers') } satisfies Record<TabKey, string>
  const open = tabs.filter((key) => (key === 'lines' ? opened.hasLife : key === 'path' || opened.may.keep))
  return (
    <>
      <NextBand shown={shown} />
      <Tabs
        label={t('tabs')}
        onSelect={(tab) => onChange({ ...closed, tab, mode: 'view' satisfies Mode })}
        selected={open.find((key) => key === filters.tab) ?? 'path'}
        tabs={open.map((key) => ({ key, title: titles[key], content: contents[key] }))}
      />
    </>
  )
}
