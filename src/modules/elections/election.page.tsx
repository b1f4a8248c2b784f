import { useParams } from '@tanstack/react-router'
import { lazy, Suspense } from 'react'
import { ask } from '#regulations/index.ts'
import { link, sentenceOf, useAsk } from '#web/api.ts'
import { useFilters } from '#web/filters.ts'
import { JudgedDrawer } from '#web/judged.tsx'
import { useSession } from '#web/session.tsx'
import { EmptyState, LinkButton, Loading, Menu, Notice, PageHead, Tag } from '#web/ui/index.ts'
import { useLanguage, useWords } from '#web/words.ts'
import { papers, printLetterDocx, printPaper, showElection } from './elections.contract.ts'
import { pageTexts } from './elections-pages.texts.ts'
import { CandidatesSection } from './pages/candidates-section.tsx'
import { asJudged, type Begin, type Election, noTask } from './pages/case.ts'
import css from './pages/election.module.css'
import { LettersSection, OfficialsSection, UndoneSection } from './pages/papers-sections.tsx'
import { PathBand } from './pages/path-band.tsx'
import { PollsSection } from './pages/polls-section.tsx'
import { ResultSection } from './pages/result-section.tsx'
import { RollSection } from './pages/roll-section.tsx'
import { registerTexts } from './register.texts.ts'

const TaskDialogs = lazy(() => import('./pages/task-dialogs.tsx'))

/** One election as a guided case: its path, and everything that belongs to its file. */
export default function ElectionPage() {
  const { language } = useLanguage()
  const t = useWords(pageTexts)
  const { electionId } = useParams({ strict: false }) as { electionId: string }
  const { value, refusal } = useAsk(showElection, { electionId })
  if (refusal)
    return (
      <>
        <PageHead title={t('title')} />
        <EmptyState action={<LinkButton href="/elections">{t('title')}</LinkButton>}>
          {sentenceOf(refusal, language)}
        </EmptyState>
      </>
    )
  return value ? <Case election={value} /> : <Loading />
}

function Case({ election }: { election: Election }) {
  const t = useWords(pageTexts)
  const [task, setTask] = useFilters(noTask)
  const begin: Begin = (next) => setTask({ ...noTask, ...next })
  const { today } = useSession()
  const why = whyOf(election, task.why, t, today)
  const section = { election, begin }
  const { dropped, closed } = election
  return (
    <>
      <Head {...section} />
      {dropped ? <Notice>{t('wasDropped', { by: dropped.by, reason: dropped.reason })}</Notice> : null}
      {closed ? <Notice kind="done">{t('wasClosed', { by: closed.by })}</Notice> : null}
      <PathBand election={election} />
      <p className={css.note}>{t('secrecy')}</p>
      <div className={css.pair}>
        <LettersSection {...section} />
        <OfficialsSection {...section} />
      </div>
      <RollSection {...section} />
      <CandidatesSection {...section} />
      <PollsSection {...section} />
      <ResultSection {...section} />
      <UndoneSection election={election} />
      <JudgedDrawer about={why?.about ?? ''} answer={why?.answer ?? null} onClose={() => begin({})} />
      {task.do ? (
        <Suspense>
          <TaskDialogs election={election} onClose={() => begin({})} task={task} />
        </Suspense>
      ) : null}
    </>
  )
}

function whyOf(
  election: Election,
  why: string,
  t: (key: keyof typeof pageTexts, n?: Record<string, number>) => string,
  today: string,
) {
  const { candidatesJudged, procedure, preselection, polls, roll } = election
  const found = (judgement: unknown, about: string) => (judgement ? { about, answer: asJudged(judgement) } : null)
  if (why === 'delegates') {
    const branch = { unit: 'branch', members: roll?.voters ?? 0, scattered: false, superiorApproval: false } as const
    return found(ask('delegate-election', branch, today), t('aboutDelegates'))
  }
  if (why === 'candidates') return found(candidatesJudged[0], t('aboutCandidates'))
  if (why === 'procedure') return found(procedure, t('aboutProcedure'))
  if (why === 'preselection') return found(preselection?.judged, t('aboutPreselection'))
  const [what, id] = why.split(':')
  const poll = polls.find((one) => one.id === id)
  if (!poll) return null
  return what === 'quorum'
    ? found(poll.quorum, t('aboutQuorum'))
    : found(poll.judgement, t('aboutPoll', { round: poll.round }))
}

function Head({ election, begin }: { election: Election; begin: Begin }) {
  const t = useWords(pageTexts)
  const word = useWords(registerTexts)
  const { branch, kind, demo, stage, seats, elects, plannedOn, expiresOn, reason } = election
  const sub = [
    branch.name,
    reason,
    t('seats', { seats }),
    t(`elects.${elects}`),
    plannedOn && !stage.counted ? t('planned', { on: plannedOn }) : null,
    expiresOn && kind === 'general-election' ? t('expires', { on: expiresOn }) : null,
  ]
  const { electionId } = { electionId: election.id }
  const files = papers
    .filter((paper) => isThere(election, paper))
    .map((paper) => ({
      key: paper,
      label: t(`paper.${paper}`),
      href: link(printPaper, { electionId, paper }),
      ...(paper === 'file' ? { apart: true } : {}),
    }))
  const words = (['request', 'report'] as const)
    .filter((paper) => isThere(election, paper))
    .map((paper) => ({
      key: `${paper}-docx`,
      label: t(`${paper}Docx`),
      href: link(printLetterDocx, { electionId, paper }),
    }))
  const keeps = election.may.keep && !stage.closed
  return (
    <PageHead
      actions={
        <>
          <Menu entries={[...files, ...words]} label={t('print')} />
          {keeps ? (
            <Menu
              entries={[
                { key: 'amend', label: t('amend'), disabled: stage.settled, onPress: () => begin({ do: 'amend' }) },
                {
                  key: 'close',
                  label: t('close'),
                  disabled: !stage.final || !stage.reported,
                  onPress: () => begin({ do: 'close' }),
                },
                {
                  key: 'drop',
                  label: t('drop'),
                  apart: true,
                  disabled: stage.counted,
                  onPress: () => begin({ do: 'drop' }),
                },
              ]}
              label={t('more')}
            />
          ) : null}
        </>
      }
      beside={demo ? <Tag size="seal">{t('demo')}</Tag> : undefined}
      line="none"
      sub={sub.filter(Boolean).join(' · ')}
      title={word(`kind.${kind}`)}
    />
  )
}

/** Is there something in a paper? */
function isThere(
  { roll, settled, polls, stage, handover, letters }: Election,
  paper: (typeof papers)[number],
): boolean {
  switch (paper) {
    case 'request':
      return true
    case 'roll':
      return roll !== null
    case 'ballot':
    case 'issue-sheet':
      return settled !== null
    case 'count-report':
      return polls.at(-1)?.judgement !== undefined && polls.at(-1)?.judgement !== null
    case 'report':
      return stage.final
    case 'handover':
      return handover !== null
    case 'file':
      return roll !== null || letters.length > 0
    default:
      return paper satisfies never
  }
}
