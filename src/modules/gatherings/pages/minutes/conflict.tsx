import type { Refusal } from '#web/api.ts'
import { Button, Notice } from '#web/ui/index.ts'
import { useWords } from '#web/words.ts'
import { useReread } from '../record/gathering.ts'
import { useRecord } from '../record/record.tsx'
import css from './minutes.module.css'
import { minutesTexts } from './minutes.texts.ts'
import { ReadText } from './read-text.tsx'
import type { Place } from './use-sections.ts'

/** Two recorders wrote in one section: both texts, and the choice. Nothing is thrown away unasked. */
export function Conflict({ place, mine, refusal }: { place: Place; mine: string; refusal: Refusal }) {
  const t = useWords(minutesTexts)
  const { record, sections } = useRecord()
  const reread = useReread(record.id)
  const theirs = String(refusal.numbers.theirs ?? '')
  const version = Number(refusal.numbers.version ?? 1)
  const take = () => {
    sections.drop(place)
    reread()
  }
  return (
    <>
      <Notice kind="warning">{t('conflict')}</Notice>
      <div className={css.both}>
        <section>
          <h4>{t('theirs')}</h4>
          <ReadText text={theirs} />
        </section>
        <section>
          <h4>{t('mine')}</h4>
          <ReadText text={mine} />
        </section>
      </div>
      <p className={css.choice}>
        <Button onPress={() => sections.write(place, joined(theirs, mine), version)} size="small">
          {t('merge')}
        </Button>
        <Button onPress={() => sections.write(place, mine, version)} size="small">
          {t('keepMine')}
        </Button>
        <Button onPress={take} size="small">
          {t('takeTheirs')}
        </Button>
      </p>
    </>
  )
}

/** Theirs, then the paragraphs of mine that are not in it. */
function joined(theirs: string, mine: string): string {
  const said = new Set(theirs.split('\n').map((line) => line.trim()))
  const more = mine.split('\n').filter((line) => !said.has(line.trim()))
  return [theirs.trimEnd(), ...more].join('\n')
}
