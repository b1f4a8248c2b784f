import { summariseYear } from '#modules/duties/duties.contract.ts'
import { useAsk } from '#web/api.ts'
import { shortDay } from '#web/dates.ts'
import { useSession } from '#web/session.tsx'
import { Band, Columns, EmptyState, Fact, Facts, Formation, LinkButton, Section, Status } from '#web/ui/index.ts'
import { useWords } from '#web/words.ts'
import { formationTexts } from '../formation.texts.ts'
import css from './home.module.css'
import type { HomeBand, HomeFacts } from './home-facts.ts'
import { NextGathering } from './next-gathering.tsx'

type Group = HomeFacts['groups'][number]

/** The Party groups side by side: who leads, how many, who is on shift, whether this month's meeting was held. */
export function GroupsBand({
  band,
  home,
  onShift,
}: {
  band: HomeBand
  home: HomeFacts
  onShift: ReadonlySet<string> | null
}) {
  const t = useWords(formationTexts)
  return (
    <Band label={band.label} numeral={band.numeral}>
      {home.groups.length === 0 ? (
        <EmptyState
          action={home.branch.may.see ? <LinkButton href="/units">{t('firstGroups')}</LinkButton> : undefined}
        >
          {t('noGroups')}
        </EmptyState>
      ) : (
        <Columns>
          {home.groups.map((group) => (
            <GroupColumn group={group} home={home} key={group.id} onShift={onShift} />
          ))}
        </Columns>
      )}
    </Band>
  )
}

function GroupColumn({ group, home, onShift }: { group: Group; home: HomeFacts; onShift: ReadonlySet<string> | null }) {
  const t = useWords(formationTexts)
  const on = group.memberIds.filter((id) => onShift?.has(id)).length
  return (
    <Section title={group.name}>
      <p className={css.leader}>{group.leader ? t('leader', { name: group.leader }) : t('noLeader')}</p>
      <div className={css.groupFormation}>
        <Formation label={t('formationLabel', { on })} solid={on} total={group.members} width={150} />
      </div>
      <Facts>
        <Fact
          href={group.may.see ? `/roster?unit=${group.id}` : undefined}
          label={t('members')}
          unit={membersNote(group, t)}
        >
          {group.members}
        </Fact>
        {onShift ? <Fact label={t('onShift')}>{on}</Fact> : null}
      </Facts>
      <ThisMonth branchId={home.branch.id} groupId={group.id} />
      <NextGathering
        gathering={home.coming.find(({ unitId }) => unitId === group.id)}
        may={group.may}
        planHref={`/gatherings/plan?purpose=group-meeting&unitId=${group.id}`}
      />
    </Section>
  )
}

function membersNote(
  { members, probationary }: Group,
  t: (key: 'ofThem' | 'allFull', numbers?: { count: number }) => string,
) {
  if (members === 0) return undefined
  return probationary ? t('ofThem', { count: probationary }) : t('allFull')
}

/** The state of this month's group meeting, as the duties have it. */
function ThisMonth({ branchId, groupId }: { branchId: string; groupId: string }) {
  const t = useWords(formationTexts)
  const { today } = useSession()
  const year = useAsk(summariseYear, { branchId, year: Number(today.slice(0, 4)) }).value
  const line = year?.units.find(({ unit }) => unit.id === groupId)?.rules.find(({ rule }) => rule === 'MT-03')
  const current = line?.current
  if (!current) return null
  const met = current.state === 'met' && line.lastMetOn ? ` ${shortDay(line.lastMetOn, today)}` : ''
  return (
    <p className={css.month}>
      <span>{t('monthMeeting', { month: Number(today.slice(5, 7)) })}</span>
      <Status kind={current.state} n={Math.abs(current.daysLeft)} />
      {met}
    </p>
  )
}
