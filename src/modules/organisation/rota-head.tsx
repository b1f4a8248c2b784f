import { link } from '#web/api.ts'
import { Button, Menu, PageHead } from '#web/ui/index.ts'
import { useLanguage, useWords } from '#web/words.ts'
import { useJoined } from './joined.ts'
import { patternOf } from './pattern.rules.ts'
import { rotaTexts } from './rota.texts.ts'
import { exportRota } from './rota-sheet.contract.ts'
import type { RotaMonth } from './rota-view.ts'
import { monthName } from './rota-words.ts'

/** What the page opens a dialog for. */
export type RotaTask = 'set' | 'change' | 'import' | 'check'

/** Title, pattern in force, and the commands of the page. */
export function RotaHead({ month, open }: { month: RotaMonth; open: (task: RotaTask) => void }) {
  const t = useWords(rotaTexts)
  const { language } = useLanguage()
  const stands = month.rotas.find((rota) => rota.id === month.inForce)
  const known = stands && patternOf(stands.patternCode)
  const file = (months: number) => link(exportRota, { workshopId: month.workshop.id, from: month.month, months })
  const entries = [
    { key: 'month', label: t('exportMonth'), href: file(1) },
    { key: 'year', label: t('exportYear'), href: file(12) },
    ...(month.mayKeep ? [{ key: 'import', label: t('importFile'), apart: true, onPress: () => open('import') }] : []),
  ]
  const named = monthName(month.month, language)
  const pattern = known?.name[language === 'zh' ? 0 : 1]
  return (
    <PageHead
      actions={
        <>
          <Button icon="print" onPress={() => window.print()}>
            {t('print')}
          </Button>
          {month.maySee ? <Menu entries={entries} label={t('moreCommands')} /> : null}
          {month.maySee ? <Button onPress={() => open('check')}>{t('check')}</Button> : null}
          {month.mayKeep ? <Button onPress={() => open('set')}>{t('setRota')}</Button> : null}
          {month.mayKeep ? (
            <Button onPress={() => open('change')} variant="primary">
              {t('addChange')}
            </Button>
          ) : null}
        </>
      }
      line="none"
      sub={`${named} · ${pattern && stands ? t('patternSince', { pattern, from: stands.fromOn }) : t('noRota')}`}
      title={t('rotaOf', { workshop: month.workshop.name })}
    />
  )
}

/** Who is on shift at this moment, by rota. */
export function OnShiftNow({ month }: { month: RotaMonth }) {
  const t = useWords(rotaTexts)
  const joined = useJoined()
  const crews = month.crews.filter((crew) => crew.onNow).map((crew) => crew.name)
  return <span>{crews.length ? t('onNow', { crews: joined(crews) }) : t('nobodyNow')}</span>
}
