import { NumberField, TextButton } from '#web/ui/index.ts'
import { useWords } from '#web/words.ts'
import { dialogTexts } from '../dialogs.texts.ts'
import { pageTexts } from '../elections-pages.texts.ts'
import css from './election.module.css'

export interface Draft {
  readonly personId: string
  readonly writtenIn: boolean
  readonly inFavour: number | null
  readonly against: number | null
  readonly abstain: number | null
}

interface CountLinesProps {
  lines: readonly Draft[]
  named: (personId: string) => string
  onChange: (lines: readonly Draft[]) => void
}

/** A line each: for, against, abstain; of a name written in only how often. */
export function CountLines({ lines, named, onChange }: CountLinesProps) {
  const t = useWords(dialogTexts)
  const word = useWords(pageTexts)
  const set = (at: number, part: Partial<Draft>) =>
    onChange(lines.map((line, place) => (place === at ? { ...line, ...part } : line)))
  return (
    <div className={css.lines}>
      {lines.map((line, at) => {
        const name = named(line.personId)
        return (
          <div className={css.marks} key={line.personId}>
            <b>{line.writtenIn ? t('written', { name }) : name}</b>
            <NumberField
              label={line.writtenIn ? t('writtenVotes', { name }) : t('inFavour', { name })}
              minimum={0}
              onChange={(inFavour) => set(at, { inFavour })}
              value={line.inFavour}
            />
            {line.writtenIn ? (
              <TextButton
                label={t('remove', { name })}
                onPress={() => onChange(lines.filter((one) => one !== line))}
                quiet
              >
                {word('strike')}
              </TextButton>
            ) : (
              (['against', 'abstain'] as const).map((what) => (
                <NumberField
                  key={what}
                  label={t(what, { name })}
                  minimum={0}
                  onChange={(value) => set(at, { [what]: value })}
                  value={line[what]}
                />
              ))
            )}
          </div>
        )
      })}
    </div>
  )
}
