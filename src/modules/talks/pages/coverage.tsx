import { useState } from 'react'
import type { OutputOf } from '#core/operation.ts'
import type { Wire } from '#web/api.ts'
import { JudgedDrawer } from '#web/judged.tsx'
import { Columns, Count, EmptyState, Loading, Section, Status, StrokeRow, TextButton } from '#web/ui/index.ts'
import { useWords } from '#web/words.ts'
import type { showCoverage } from '../talks.contract.ts'
import { talkTerms } from '../talks.texts.ts'
import { pageTexts } from '../talks-page.texts.ts'
import css from './talks.module.css'

export type Coverage = Wire<OutputOf<typeof showCoverage>>
type Kind = Coverage['kinds'][number]

interface CoverageProps {
  coverage: Coverage | undefined
  year: number
  onTalk: (personId: string) => void
}

/** HT-01: how many have had each kind of talk, and with whom one is still to be held: work to do, in the roster's order. */
export function CoverageSection({ coverage, year, onTalk }: CoverageProps) {
  const t = useWords(pageTexts)
  const [asked, ask] = useState(false)
  if (!coverage) return <Loading />
  const { answer, kinds, branch } = coverage
  const state = answer.values?.state
  return (
    <Section
      line="heavy"
      note={t('coverageNote')}
      right={
        <>
          {state ? <Status kind={state} n={Math.abs(answer.values?.daysLeft ?? 0)} /> : null}
          <TextButton onPress={() => ask(true)}>{t('why')}</TextButton>
        </>
      }
      title={t('coverage')}
    >
      {kinds.length === 0 ? (
        <EmptyState>{t('nobody')}</EmptyState>
      ) : (
        <Columns least={280}>
          {kinds.map((kind) => (
            <KindColumn key={kind.kind} kind={kind} onTalk={onTalk} />
          ))}
        </Columns>
      )}
      <JudgedDrawer
        about={t('about', { branch: branch.name, year })}
        answer={asked ? answer : null}
        onClose={() => ask(false)}
        state={state}
      />
    </Section>
  )
}

// Names shown at once: a branch of fifty that has not begun is said in numbers.
const shown = 12

function KindColumn({ kind: { kind, covered, of, missing }, onTalk }: { kind: Kind; onTalk: CoverageProps['onTalk'] }) {
  const t = useWords(pageTexts)
  const term = useWords(talkTerms)
  const [all, showAll] = useState(false)
  const name = term(`kind.${kind}`)
  const named = all ? missing : missing.slice(0, shown)
  return (
    <section className={css.kind}>
      <Count label={name} of={t('coveredOf', { of })}>
        {covered}
      </Count>
      <StrokeRow label={t('strokes', { kind: name, covered, of })} size="small" solid={covered} total={of} />
      {missing.length === 0 ? (
        <Status kind="met" word={t('everyone')} />
      ) : (
        <p className={css.missing}>
          <span>{t('stillToTalk')}</span>
          {named.map(({ id, name: who, joined }) => (
            <span key={id}>
              <TextButton label={t('talkWith', { name: who })} onPress={() => onTalk(id)}>
                {who}
              </TextButton>
              {joined ? <small>{t('joinedWithin')}</small> : null}
            </span>
          ))}
          {named.length < missing.length ? (
            <TextButton onPress={() => showAll(true)} quiet>
              {t('moreToTalk', { count: missing.length - named.length })}
            </TextButton>
          ) : null}
        </p>
      )}
    </section>
  )
}
