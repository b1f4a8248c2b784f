import { Button, Fact, Facts, Menu, Section } from '#web/ui/index.ts'
import { useWords } from '#web/words.ts'
import { useJoined } from './joined.ts'
import { kindsBelow, unitKinds } from './unit.rules.ts'
import type { UnitTask } from './unit-dialogs.tsx'
import css from './units.module.css'
import { unitsTexts } from './units.texts.ts'
import type { UnitDetail } from './units-view.ts'

/** The chosen unit: what it is, since when, under whom, and what may be done with it. */
export function UnitFacts({ unit, open }: { unit: UnitDetail; open: (task: UnitTask) => void }) {
  const t = useWords(unitsTexts)
  const joined = useJoined()
  const kinds = unit.untilOn ? [] : kindsBelow(unit.kind)
  return (
    <Section line="heavy" note={t(unit.kind)} title={unit.name}>
      <Facts>
        <Fact label={t('shortName')} words>
          {unit.shortName}
        </Fact>
        {unit.above.length > 0 ? (
          <Fact label={t('above')} words>
            {unit.above.map((upper) => upper.name).join(' › ')}
          </Fact>
        ) : null}
        <Fact label={t('since')}>{unit.fromOn}</Fact>
        {unit.untilOn ? <Fact label={t('until')}>{unit.untilOn}</Fact> : null}
        {unit.below.length > 0 ? (
          <Fact label={t('below')} words>
            {joined(
              [...unit.below]
                .sort((one, other) => unitKinds.indexOf(one.kind) - unitKinds.indexOf(other.kind))
                .map(({ kind, count }) => `${t(kind)} ${count}`),
            )}
          </Fact>
        ) : null}
        {unit.formerNames.map((former) => (
          <Fact key={former.untilOn} label={t('formerNames')} unit={t('untilDay', { on: former.untilOn })} words>
            {former.name}
          </Fact>
        ))}
      </Facts>
      {unit.may.keep ? (
        <div className={css.commands}>
          <Button onPress={() => open({ kind: 'amend' })}>{t('amendUnit')}</Button>
          {kinds.length > 0 ? (
            <Menu
              entries={kinds.map((kind) => ({
                key: kind,
                label: t('addKind', { kind: t(kind) }),
                onPress: () => open({ kind: 'create', unitKind: kind }),
              }))}
              label={t('addBelow')}
            />
          ) : null}
          <Button onPress={() => open({ kind: 'close' })}>{t(unit.untilOn ? 'reopen' : 'close')}</Button>
        </div>
      ) : null}
    </Section>
  )
}
