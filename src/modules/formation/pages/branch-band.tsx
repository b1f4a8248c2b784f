import { summariseYear } from '#modules/duties/duties.contract.ts'
import { useAsk } from '#web/api.ts'
import { useSession } from '#web/session.tsx'
import { Band, Count, Counts, Formation, Section, Status } from '#web/ui/index.ts'
import { useWords } from '#web/words.ts'
import { formationTexts } from '../formation.texts.ts'
import css from './home.module.css'
import type { HomeBand, HomeFacts } from './home-facts.ts'
import { NextGathering } from './next-gathering.tsx'

/** The branch: its members, its posts, its duties of the year, its next gathering. */
export function BranchBand({
  band,
  home,
  onShift,
}: {
  band: HomeBand
  home: HomeFacts
  onShift: ReadonlySet<string> | null
}) {
  const t = useWords(formationTexts)
  const { today } = useSession()
  const year = useAsk(summariseYear, { branchId: home.branch.id, year: Number(today.slice(0, 4)) }).value
  const sum = (name: 'done' | 'needed' | 'overdue') => year?.totals.reduce((total, line) => total + line[name], 0) ?? 0
  const kept = `/duties?family=cadence&period=${today.slice(0, 4)}`
  const on = home.groups.flatMap((group) => group.memberIds).filter((id) => onShift?.has(id)).length
  const { members, cover, branch, coming } = home
  return (
    <Band label={band.label} numeral={band.numeral}>
      <div className={css.branch}>
        <Section note={branch.superior ?? undefined} title={branch.name}>
          <Counts>
            <Count
              href={branch.may.see ? '/roster' : undefined}
              label={t('membersLabel', { probationary: members.probationary })}
            >
              {members.total}
            </Count>
            {cover ? (
              <Count href="/rota" label={t('coverLabel')} of={`/ ${cover.total}`}>
                {cover.withMember}
              </Count>
            ) : null}
            {year ? (
              <Count
                href={branch.may.see ? `${kept}&state=all` : undefined}
                label={t('dutiesLabel')}
                of={`/ ${sum('needed')}`}
              >
                {sum('done')}
              </Count>
            ) : null}
            {sum('overdue') > 0 ? (
              <Count
                alarming
                href={branch.may.see ? `${kept}&state=overdue` : undefined}
                label={<Status kind="overdue" size="note" word={t('overdueLabel')} />}
              >
                {sum('overdue')}
              </Count>
            ) : null}
          </Counts>
          <NextGathering
            gathering={coming.find(({ unitId }) => unitId === branch.id)}
            may={branch.may}
            planHref="/gatherings/plan"
          />
        </Section>
        {members.total > 0 ? (
          <figure className={css.formation}>
            <Formation label={t('formationLabel', { on })} solid={on} total={members.total} />
            {onShift ? <figcaption>{t('formationLabel', { on })}</figcaption> : null}
          </figure>
        ) : null}
      </div>
    </Band>
  )
}
