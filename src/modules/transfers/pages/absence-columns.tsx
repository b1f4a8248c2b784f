import { shortDay } from '#web/dates.ts'
import { useSession } from '#web/session.tsx'
import { type Column, Status, TextButton, TextLink } from '#web/ui/index.ts'
import { useWords } from '#web/words.ts'
import { absenceWord } from '../absence.rules.ts'
import { registerTexts } from '../transfers.texts.ts'
import { pageTexts } from '../transfers-pages.texts.ts'
import { type Absence, absenceKind, absenceTasks, lastContactOf } from './absence.ts'
import type { Change } from './filters.ts'
import { Struck } from './struck.tsx'
import { TaskMenu } from './task-menu.tsx'
import css from './transfers.module.css'

interface Does {
  open: Change
  explain: (absence: Absence) => void
}

/** Who, where, how long, who keeps in touch, where it stands, what can be recorded next. */
export function useAbsenceColumns({ open, explain }: Does, narrow: boolean, branches: boolean): Column<Absence>[] {
  const word = useWords(registerTexts)
  const action: Column<Absence> = {
    key: 'do',
    title: '',
    kind: 'action',
    width: narrow ? 84 : 196,
    cell: (row) => (
      <TaskMenu
        begin={(task) => open({ do: task, absence: row.id })}
        name={row.person.name}
        narrow={narrow}
        tasks={row.may.keep ? absenceTasks(row) : []}
      />
    ),
  }
  if (narrow)
    return [
      {
        key: 'who',
        title: word('person'),
        cell: (row) => (
          <span className={css.what}>
            <Who absence={row} branches={branches} />
            <small>
              <Days absence={row} />
            </small>
            <Contact absence={row} />
            <State absence={row} explain={explain} />
          </span>
        ),
      },
      action,
    ]
  return [
    { key: 'who', title: word('person'), cell: (row) => <Who absence={row} branches={branches} /> },
    { key: 'fromOn', title: word('fromOn'), kind: 'date', width: 108, whole: true, cell: (row) => row.fromOn },
    { key: 'untilOn', title: word('untilOn'), kind: 'date', width: 108, whole: true, cell: (row) => row.untilOn },
    {
      key: 'contact',
      title: word('contact'),
      width: 200,
      cell: (row) => (isKept(row) ? <Contact absence={row} /> : '–'),
    },
    { key: 'state', title: word('state'), cell: (row) => <State absence={row} explain={explain} /> },
    action,
  ]
}

function Who({ absence, branches }: { absence: Absence; branches: boolean }) {
  const word = useWords(registerTexts)
  const { person, place, whereTo, branch } = absence
  return (
    <span className={css.what}>
      <b>
        <TextLink href={`/people/${person.id}`} quiet>
          {person.name}
        </TextLink>
      </b>
      <small>
        <span>{place}</span>
        {whereTo === 'in-country' ? null : <span>{word(`where.${whereTo}`)}</span>}
        {branches ? <span>{branch.name}</span> : null}
      </small>
    </span>
  )
}

function Days({ absence: { fromOn, untilOn } }: { absence: Absence }) {
  const t = useWords(pageTexts)
  const { today } = useSession()
  return untilOn
    ? t('lasting', { from: shortDay(fromOn, today), to: shortDay(untilOn, today) })
    : t('since', { from: shortDay(fromOn, today) })
}

/** Does anybody keep in touch, or has he, or ought he? */
function isKept(absence: Absence): boolean {
  return Boolean(absence.contact || absence.nextContactBy || lastContactOf(absence))
}

function Contact({ absence }: { absence: Absence }) {
  const t = useWords(pageTexts)
  const { today } = useSession()
  if (!isKept(absence)) return null
  const last = lastContactOf(absence)
  const { nextContactBy, contactLate } = absence
  return (
    <span className={css.what}>
      {absence.contact ? <span>{absence.contact.name}</span> : null}
      {last ? <small>{t('lastContact', { day: shortDay(last, today) })}</small> : null}
      {nextContactBy ? (
        <small>
          {contactLate ? (
            <Status kind="out-of-band" size="note" word={t('contactLate', { day: shortDay(nextContactBy, today) })} />
          ) : (
            t('contactBy', { day: shortDay(nextContactBy, today) })
          )}
        </small>
      ) : null}
    </span>
  )
}

function State({ absence, explain }: { absence: Absence; explain: Does['explain'] }) {
  const t = useWords(pageTexts)
  const word = useWords(registerTexts)
  const { today } = useSession()
  const { struck, person, stoppedOn, stoppedReference, transferredOn } = absence
  const day = (on: string) => shortDay(on, today)
  return (
    <span className={css.what}>
      <span className={css.marks}>
        <Status kind={absenceKind(absence, today)} word={word(absenceWord(absence))} />
        {struck ? null : (
          <TextButton label={t('whyOf', { name: person.name })} onPress={() => explain(absence)}>
            {t('why')}
          </TextButton>
        )}
      </span>
      {transferredOn ? <small>{t('transferredNote', { day: day(transferredOn) })}</small> : null}
      {stoppedOn ? <small>{t('stoppedNote', { day: day(stoppedOn), reference: stoppedReference ?? '' })}</small> : null}
      <Struck struck={struck} />
    </span>
  )
}
