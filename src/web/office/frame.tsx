import { useNavigate, useRouterState } from '@tanstack/react-router'
import { type ReactNode, useState } from 'react'
import { showHead } from '#modules/audit/audit.contract.ts'
import { signOut } from '#modules/identity/identity.contract.ts'
import { useAsk, useTell } from '../api.ts'
import { useSession } from '../session.tsx'
import { SearchField } from '../ui/index.ts'
import { useLanguage, useWords } from '../words.ts'
import { addresses, placeOf, sectionTexts } from './addresses.ts'
import frameTexts from './frame.texts.ts'
import { Shell } from './shell.tsx'
import { useShiftNow } from './use-shift-now.ts'

/** The shell filled with who is signed in: his sections, his day, the head of the record chain. */
export function Frame({ children }: { children: ReactNode }) {
  const t = useWords(frameTexts)
  const session = useSession()
  const { language } = useLanguage()
  const path = useRouterState({ select: (state) => state.location.pathname })
  const head = useAsk(showHead, {}, { everyMs: 120_000 }).value
  const { tell } = useTell(signOut)
  const leave = async () => {
    await tell({})
    // A fresh page forgets everything the last user saw.
    window.location.href = '/'
  }
  const office = session.holdings[0]
  return (
    <Shell
      current={placeOf(path)}
      demo={session.home?.demo ?? false}
      foot={{
        rules: t('rules'),
        chain: head && t('chain', { seq: head.seq, hash: head.hash.slice(0, 8) }),
        note: session.home?.demo ? t('demoNote') : undefined,
      }}
      now={{ day: dayWords(session.now, session.zone, language), shift: useShiftNow() }}
      personMenu={[
        { key: 'my', label: t('my'), href: '/my' },
        { key: 'floor', label: t('floor'), href: '/floor' },
        { key: 'ui', label: t('ui'), href: '/ui' },
        { key: 'out', label: t('signOut'), onPress: () => void leave() },
      ]}
      search={session.abilities.includes('see') ? <Find /> : undefined}
      sections={useSections()}
      unit={session.home?.name ?? t('noBranch')}
      who={{ name: session.person?.name ?? '', office: office && t(office.role) }}
    >
      {children}
    </Shell>
  )
}

/** Finds people from every page: Enter opens the roster with the search in its address. */
function Find() {
  const t = useWords(frameTexts)
  const navigate = useNavigate()
  const [sought, setSought] = useState('')
  return (
    <SearchField
      label={t('find')}
      onChange={setSought}
      onSubmit={() => void navigate({ to: '/roster', search: { search: sought } as never })}
      placeholder={t('findPlaceholder')}
      slash
      value={sought}
    />
  )
}

/** The sections and pages this person may open. */
function useSections() {
  const t = useWords(sectionTexts)
  const { abilities, holdings } = useSession()
  const isAbove = holdings.some(({ unitKind }) => unitKind === 'committee' || unitKind === 'general-branch')
  const shown = addresses.filter(
    ({ word, needs, above }) => word && (!needs || abilities.includes(needs)) && (!above || isAbove),
  )
  const names = ['pattern', 'life', 'development', 'people', 'learning', 'production', 'floor', 'ledgers'] as const
  return names.map((name) => ({
    title: t(name),
    pages: shown
      .filter(({ section }) => section === name)
      .map(({ word, path }) => ({ title: t(word ?? name), href: path })),
  }))
}

function dayWords(now: string, zone: string, language: 'zh' | 'en'): string {
  const locale = language === 'zh' ? 'zh-CN' : 'en-GB'
  return new Intl.DateTimeFormat(locale, { timeZone: zone, month: 'long', day: 'numeric', weekday: 'long' }).format(
    new Date(now),
  )
}
