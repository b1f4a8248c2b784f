import { ask } from '#regulations/index.ts'
import { Button, Notice, Status, Table, TextButton, TextLink, VoteBar } from '#web/ui/index.ts'
import { useWords } from '#web/words.ts'
import { pageTexts } from '../elections-pages.texts.ts'
import { mayDo } from '../stage.rules.ts'
import type { Begin, Election, Poll } from './case.ts'
import css from './election.module.css'

interface RoundProps {
  election: Election
  poll: Poll
  begin: Begin
}

/** One round: where and by whom it is voted, how many are needed now, the two counts, and what the confirmed count gave. */
export function Round({ election, poll, begin }: RoundProps) {
  const t = useWords(pageTexts)
  const { gathering, voided, state } = poll
  return (
    <div className={css.round}>
      <h3>
        {t('round', { round: poll.round })} <small className={css.note}>{t(`kind.${poll.kind}`)}</small>
      </h3>
      <p className={css.line}>
        <TextLink href={`/gatherings/${gathering.id}`} wraps>
          {gathering.heldOn} {gathering.title}
        </TextLink>
      </p>
      <Turnout begin={begin} poll={poll} />
      {voided ? <Notice kind="refusal">{t('voided', { reason: voided.reason })}</Notice> : null}
      {state === 'void' && !voided ? <Notice kind="refusal">{t('invalid')}</Notice> : null}
      {state === 'open' ? <Counts begin={begin} election={election} poll={poll} /> : null}
      {poll.judgement ? <Votes election={election} poll={poll} /> : null}
      <div className={css.acts}>
        {poll.judgement ? (
          <TextButton
            label={`${t('why')} ${t('aboutPoll', { round: poll.round })}`}
            onPress={() => begin({ why: `poll:${poll.id}` })}
          >
            {t('why')}
          </TextButton>
        ) : null}
        {poll.confirmedBy ? <span className={css.note}>{t('confirmedBy', { by: poll.confirmedBy })}</span> : null}
        {poll.ruling ? (
          <span className={css.note}>{t('ruling', { on: poll.ruling.on, reference: poll.ruling.reference })}</span>
        ) : null}
        {poll.agreed ? (
          <span className={css.note}>
            {t('agreed', { agree: poll.agreed.agree, reference: poll.agreed.reference })}
          </span>
        ) : null}
      </div>
    </div>
  )
}

/** Four fifths of those who should attend: one cell is one voter, and how many are missing now (EL-01). */
function Turnout({ poll, begin }: Omit<RoundProps, 'election'>) {
  const t = useWords(pageTexts)
  const { n, p, quorum } = poll
  const values = quorum.values as { needed?: number; quorate?: boolean } | null
  const needed = values?.needed ?? 0
  const holds = p >= needed
  return (
    <>
      <VoteBar
        filled={p}
        formula={quorum.because.find(({ rule }) => rule === 'EL-01')?.formula ?? ''}
        holds={holds}
        label={t('quorum')}
        needed={needed}
        note={t('needed', { needed })}
        total={n}
        verdict={holds ? t('enough') : t('short', { n: needed - p })}
      />
      <p className={css.note}>
        {t('turnout', { n, p })}{' '}
        <TextButton
          label={`${t('why')} ${t('aboutQuorum')} ${poll.round}`}
          onPress={() => begin({ why: `quorum:${poll.id}` })}
        >
          {t('why')}
        </TextButton>
      </p>
    </>
  )
}

function Counts({ election, poll, begin }: RoundProps) {
  const t = useWords(pageTexts)
  const keeps = election.may.keep && !election.stage.closed
  const agree = poll.counts.length === 2 && poll.differences.length === 0
  const confirms = mayDo('confirm', election.stage)
  return (
    <>
      <div className={css.counts}>
        {([1, 2] as const).map((which) => {
          const count = poll.counts.find((one) => one.which === which)
          return (
            <div key={which}>
              <b>{t('count', { which })}</b>
              <span className={css.note}>{count ? byWords(count) : t('notEntered')}</span>
              {keeps ? (
                <TextButton
                  label={`${t(count ? 'enterAgain' : 'enter')} ${t('count', { which })}`}
                  onPress={() => begin({ do: 'count', of: poll.id, which })}
                >
                  {t(count ? 'enterAgain' : 'enter')}
                </TextButton>
              ) : null}
            </div>
          )
        })}
      </div>
      {poll.counts.length === 1 ? <p className={css.note}>{t('hidden')}</p> : null}
      {poll.differences.length > 0 ? <Differences poll={poll} /> : null}
      {keeps ? (
        <div className={css.acts}>
          <Button
            disabled={!agree || !confirms.ok}
            onPress={() => begin({ do: 'confirm', of: poll.id })}
            variant="primary"
          >
            {t('confirm')}
          </Button>
          <TextButton onPress={() => begin({ do: 'void', of: poll.id })} quiet>
            {t('voidIt')}
          </TextButton>
          {confirms.ok ? null : <span className={css.note}>{t('notPassed')}</span>}
        </div>
      ) : null}
    </>
  )

  function byWords({ enteredBy, checkedBy }: Poll['counts'][number]) {
    return checkedBy
      ? t('enteredChecked', { by: enteredBy.name, checker: checkedBy })
      : t('entered', { by: enteredBy.name })
  }
}

function Differences({ poll }: { poll: Poll }) {
  const t = useWords(pageTexts)
  return (
    <>
      <Notice kind="warning">{t('differ')}</Notice>
      <Table
        columns={[
          { key: 'name', title: t('name'), cell: ({ name }) => name ?? t('ballots') },
          { key: 'what', title: '', cell: ({ what }) => t(`what.${what as 'issued'}`) },
          { key: 'first', title: t('first'), kind: 'number', cell: ({ first }) => first },
          { key: 'second', title: t('second'), kind: 'number', cell: ({ second }) => second },
        ]}
        label={t('differ')}
        least={300}
        line="light"
        rowKey={({ what, name }) => `${what}${name}`}
        rows={poll.differences}
      />
    </>
  )
}

const signs = { elected: 'passed', tied: 'waiting', contested: 'needs-human', 'not-elected': 'not-applicable' } as const

/** What the confirmed count says of each, the most votes first. */
function Votes({ election, poll }: { election: Election; poll: Poll }) {
  const t = useWords(pageTexts)
  const figures = poll.counts[0]?.figures
  if (!figures) return null
  const results = new Map(poll.results.map(({ personId, result }) => [personId, result]))
  const rows = [...figures.lines].sort((one, other) => other.inFavour - one.inFavour)
  return (
    <>
      <p className={css.line}>
        {(['issued', 'returned', 'valid'] as const).map((what) => `${t(`what.${what}`)} ${figures[what]}`).join('　')}
      </p>
      <Table
        columns={[
          {
            key: 'name',
            title: t('name'),
            cell: ({ name, writtenIn }) => (writtenIn ? `${name}（${t('writtenIn')}）` : name),
          },
          { key: 'for', title: t('what.inFavour'), kind: 'number', cell: ({ inFavour }) => inFavour },
          { key: 'against', title: t('what.against'), kind: 'number', cell: ({ against }) => against },
          { key: 'abstain', title: t('what.abstain'), kind: 'number', cell: ({ abstain }) => abstain },
          {
            key: 'result',
            title: t('result'),
            cell: ({ personId }) => {
              const result = results.get(personId)
              return result ? <Status kind={signs[result]} size="note" word={t(`result.${result}`)} /> : null
            },
          },
        ]}
        label={t('aboutPoll', { round: poll.round })}
        least={320}
        line="light"
        rowKey={({ personId }) => personId}
        rows={rows}
      />
      {poll.kind === 'tie' || poll.state === 'void' ? null : <ElectedBars election={election} poll={poll} />}
    </>
  )
}

/** The bar, and the older one beside it where they differ (EL-08). */
export function ElectedBars({ election, poll }: { election: Election; poll: Poll }) {
  const t = useWords(pageTexts)
  const { n, p, gathering } = poll
  const { values } = ask('candidate-elected', { n, p, inFavour: 0 }, gathering.heldOn, {}, election.local)
  const { needed = 0, neededByPresent: older = 0 } = values ?? {}
  return needed === older ? null : <p className={css.note}>{t('bars', { n, p, needed, older })}</p>
}
