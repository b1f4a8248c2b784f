import { type KeyboardEvent, useState } from 'react'
import { link } from '#web/api.ts'
import { Kbd, Legend, Tag, TextButton, TextLink, type Tick, TickGrid } from '#web/ui/index.ts'
import { useWords } from '#web/words.ts'
import { markFromText } from '../../amendment.rules.ts'
import { printSignIn } from '../../attendance.contract.ts'
import type { Attendee } from '../record/gathering.ts'
import { useRecord } from '../record/record.tsx'
import css from './attendance.module.css'
import { attendanceTexts } from './attendance.texts.ts'
import { axesOf, keyOf, present, signedMarks, unmarked } from './grid.ts'
import { useCrewNotes } from './use-crew-notes.ts'
import { useTicks } from './use-ticks.ts'
import { WhyDialog } from './why-dialog.tsx'

const clearing: ReadonlySet<string> = new Set(['0', 'Delete', 'Backspace'])

/** The grid by group and crew. Space ticks; a digit records why someone did not come, 0 or Delete takes a mark back. */
export function AttendanceGrid() {
  const t = useWords(attendanceTexts)
  const { record, marks } = useRecord()
  const crews = useCrewNotes(record)
  const [asked, setAsked] = useState<Attendee | null>(null)
  const due = record.attendees.filter(({ byRight }) => byRight)
  const axes = axesOf(due, crews, { noGroup: t('noGroup'), noCrew: t('noCrew') })
  const noted = new Map(crews.map((crew) => [crew.id, crew]))
  const ticks = useTicks(due)
  const readOnly = !record.may.attendance
  const tick = (personId: string, ticked: boolean) => {
    const attendee = due.find(({ person }) => person.id === personId)
    if (ticked) marks.mark(personId, present)
    else setAsked(attendee ?? null)
  }
  const press = (event: KeyboardEvent<HTMLElement>) => {
    const mark = signedMarks[Number(event.key) - 1]
    const clears = clearing.has(event.key)
    const personId = (event.target as HTMLElement).dataset.tick
    if (readOnly || !(mark || clears) || !personId || event.ctrlKey || event.metaKey || event.altKey) return
    event.preventDefault()
    if (!mark) return marks.mark(personId, unmarked)
    const chosen = markFromText(mark)
    if (chosen.reason === 'other') setAsked(due.find(({ person }) => person.id === personId) ?? null)
    else marks.mark(personId, chosen)
  }
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the digits pressed on the ticks inside rise to here
    <div className={css.grid} onKeyDown={press}>
      <TickGrid
        columns={axes.crews.map(({ key, name }) => ({
          key,
          title: name,
          note: (
            <Note among={due.filter(({ crew }) => keyOf(crew) === key)} name={name} words={noted.get(key)?.words} />
          ),
          wash: noted.get(key)?.resting ?? false,
        }))}
        corner={t('corner')}
        label={t('grid')}
        onTick={tick}
        readOnly={readOnly}
        rows={axes.groups.map(({ key, name }) => ({
          key,
          title: name,
          note: <AllCame among={due.filter(({ group }) => keyOf(group) === key)} name={name} />,
        }))}
        ticks={ticks}
      />
      <Signs ticks={ticks} />
      <WhyDialog asked={asked} onClose={() => setAsked(null)} />
    </div>
  )
}

function Note({ words, ...rest }: { words: string | undefined; among: readonly Attendee[]; name: string }) {
  return (
    <span className={css.head}>
      {words ? <span>{words}</span> : null}
      <AllCame {...rest} />
    </span>
  )
}

/** Ticks everyone of a group or crew who is not marked yet. */
function AllCame({ among, name }: { among: readonly Attendee[]; name: string }) {
  const t = useWords(attendanceTexts)
  const { record, marks } = useRecord()
  const open = among.filter(({ state }) => state === null)
  if (!record.may.attendance || open.length === 0) return null
  const all = () => {
    for (const { person } of open) marks.mark(person.id, present)
  }
  return (
    <TextButton label={t('allCameLabel', { name })} onPress={all}>
      {t('allCame')}
    </TextButton>
  )
}

/** What the signs mean, with the digit that records each. */
function Signs({ ticks }: { ticks: readonly Tick[] }) {
  const t = useWords(attendanceTexts)
  const { record } = useRecord()
  const used = new Set(ticks.flatMap(({ tags }) => tags?.map(({ text }) => text) ?? []))
  const shown = signedMarks
    .map((mark, at) => ({ mark, digit: at + 1 }))
    .filter(({ mark }) => (record.may.attendance && mark !== 'excused:other-sitting') || used.has(t(`sign.${mark}`)))
  const signs = shown.map(({ mark, digit }) => ({
    key: mark,
    sign: <Tag>{t(`sign.${mark}`)}</Tag>,
    words: <Meaning digit={record.may.attendance ? digit : null} words={t(`mark.${mark}`)} />,
  }))
  const hinted = ticks.some(({ tags }) => tags?.some(({ tone }) => tone === 'blue'))
  const blue = { key: 'blue', sign: <Tag tone="blue">{t('sign.on-shift')}</Tag>, words: t('hintMeaning') }
  const without = { key: 'without', sign: <Tag tone="violet">{t('probationaryTag')}</Tag>, words: t('noVoteMeaning') }
  return (
    <Legend
      entries={[...signs, ...(hinted ? [blue] : []), ...(used.has(t('probationaryTag')) ? [without] : [])]}
      right={<TextLink href={link(printSignIn, { gatheringId: record.id })}>{t('printSignIn')}</TextLink>}
    />
  )
}

function Meaning({ words, digit }: { words: string; digit: number | null }) {
  return (
    <>
      {words}
      {digit === null ? null : <Kbd>{String(digit)}</Kbd>}
    </>
  )
}
