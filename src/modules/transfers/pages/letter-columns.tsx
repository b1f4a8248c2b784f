import { shortDay } from '#web/dates.ts'
import { useSession } from '#web/session.tsx'
import { type Column, Status, Tag, TextButton, TextLink } from '#web/ui/index.ts'
import { useWords } from '#web/words.ts'
import { registerTexts } from '../transfers.texts.ts'
import { pageTexts } from '../transfers-pages.texts.ts'
import type { Change } from './filters.ts'
import { isMembershipBehind, type Letter, letterKind, tasksOf } from './letter.ts'
import { Struck } from './struck.tsx'
import { TaskMenu } from './task-menu.tsx'
import css from './transfers.module.css'

interface Does {
  open: Change
  explain: (letter: Letter) => void
}

/** Who, which way, its days, where it stands, what can be recorded next; on a phone two columns with the same facts. */
export function useLetterColumns({ open, explain }: Does, narrow: boolean, branches: boolean): Column<Letter>[] {
  const word = useWords(registerTexts)
  const state: Column<Letter> = {
    key: 'state',
    title: word('state'),
    cell: (row) => <State explain={explain} letter={row} open={open} />,
  }
  const action: Column<Letter> = {
    key: 'do',
    title: '',
    kind: 'action',
    width: narrow ? 84 : 196,
    cell: (row) => (
      <TaskMenu
        begin={(task) => open({ do: task, letter: row.id })}
        name={row.person.name}
        narrow={narrow}
        tasks={row.may.keep ? tasksOf(row) : []}
      />
    ),
  }
  if (narrow)
    return [
      { key: 'who', title: word('person'), cell: (row) => <Whole explain={explain} letter={row} open={open} /> },
      action,
    ]
  return [
    { key: 'who', title: word('person'), width: 216, cell: (row) => <Who letter={row} /> },
    { key: 'otherSide', title: word('otherSide'), cell: (row) => <Where branches={branches} letter={row} /> },
    { key: 'issuedOn', title: word('issuedOn'), kind: 'date', width: 108, whole: true, cell: (row) => row.issuedOn },
    { key: 'validTo', title: word('validTo'), kind: 'date', width: 108, whole: true, cell: (row) => row.validTo },
    { key: 'paid', title: word('paidThrough'), kind: 'date', width: 96, whole: true, cell: (row) => row.paidThrough },
    state,
    action,
  ]
}

function Who({ letter }: { letter: Letter }) {
  const word = useWords(registerTexts)
  const t = useWords(pageTexts)
  return (
    <span className={css.what}>
      <b>
        <TextLink href={`/people/${letter.person.id}`} quiet>
          {letter.person.name}
        </TextLink>
        <Tag>{word(`direction.${letter.direction}`)}</Tag>
      </b>
      {letter.number ? <small>{t('numbered', { number: letter.number })}</small> : null}
    </span>
  )
}

function Where({ letter, branches }: { letter: Letter; branches: boolean }) {
  return (
    <span className={css.what}>
      <span>{letter.otherSide}</span>
      {branches ? <small>{letter.branch.name}</small> : null}
    </span>
  )
}

function Whole({ letter, ...does }: { letter: Letter } & Does) {
  const t = useWords(pageTexts)
  const { today } = useSession()
  const { issuedOn, validTo } = letter
  return (
    <span className={css.what}>
      <Who letter={letter} />
      <span>{letter.otherSide}</span>
      <small>{t('lasting', { from: shortDay(issuedOn, today), to: shortDay(validTo, today) })}</small>
      <State letter={letter} {...does} />
    </span>
  )
}

function State({ letter, open, explain }: { letter: Letter } & Does) {
  const t = useWords(pageTexts)
  const word = useWords(registerTexts)
  const { today } = useSession()
  const { status, refused, receivedOn, counterfoilOn, closedOn, struck } = letter
  const arrived = receivedOn ?? counterfoilOn
  const days = [
    receivedOn ? t('receivedNote', { day: shortDay(receivedOn, today) }) : '',
    counterfoilOn ? t('counterfoilNote', { day: shortDay(counterfoilOn, today) }) : '',
    closedOn ? t('closedNote', { day: shortDay(closedOn, today) }) : '',
    letter.fileOn ? t('fileNote', { day: shortDay(letter.fileOn, today) }) : '',
  ].filter(Boolean)
  return (
    <span className={css.what}>
      <span className={css.marks}>
        <Status kind={letterKind(status)} word={word(`status.${status}`)} />
        {refused && !arrived && !struck ? (
          <Status kind={refused === 'without-cause' ? 'failed' : 'needs-human'} word={word(`refused.${refused}`)} />
        ) : null}
        {status === 'struck' || status === 'withdrawn' ? null : (
          <TextButton label={t('whyOf', { name: letter.person.name })} onPress={() => explain(letter)}>
            {t('why')}
          </TextButton>
        )}
      </span>
      {days.length > 0 ? <small>{days.join(t('comma'))}</small> : null}
      {isMembershipBehind(letter) ? (
        <small>
          {t(letter.direction === 'out' ? 'stillHere' : 'notYetHere')}
          {letter.may.keep ? (
            <TextButton
              label={t('settleOf', { name: letter.person.name })}
              onPress={() => open({ do: 'membership', person: letter.person.id })}
            >
              {t('settle')}
            </TextButton>
          ) : null}
        </small>
      ) : null}
      <Struck struck={struck} />
    </span>
  )
}
