import { Disclosure, StatusShape, TextLink } from '#web/ui/index.ts'
import { useWords } from '#web/words.ts'
import { useSentence } from '../sentence.ts'
import css from './import.module.css'
import { importPageTexts } from './import.texts.ts'
import type { OddValue, Preview } from './staged.ts'

/** What is to be said of the file as a whole, and who is on the roster but not in it. */
export function FileNotices({ preview }: { preview: Preview }) {
  const t = useWords(importPageTexts)
  const { notices, notInFile } = preview
  return (
    <>
      {notices.length > 0 ? (
        <Disclosure note={t('noticesNote', { count: notices.length })} title={t('notices')}>
          <ul className={css.odds}>
            {notices.map((odd) => (
              <li key={`${odd.cell} ${odd.code} ${odd.field}`}>
                <OddLine odd={odd} />
              </li>
            ))}
          </ul>
        </Disclosure>
      ) : null}
      {notInFile.length > 0 ? (
        <Disclosure note={t('notInFileNote')} title={t('notInFile', { count: notInFile.length })}>
          <p className={css.names}>
            {notInFile.map(({ id, name }) => (
              <TextLink href={`/people/${id}`} key={id} quiet>
                {name}
              </TextLink>
            ))}
          </p>
        </Disclosure>
      ) : null}
    </>
  )
}

const shapes = { error: 'refused', warning: 'out-of-band', dropped: 'not-applicable' } as const

/** One odd value: where it stands, how grave it is, what is the matter. */
export function OddLine({ odd }: { odd: OddValue }) {
  const sentence = useSentence()
  return (
    <span className={`${css.odd} ${css[odd.severity]}`}>
      <StatusShape kind={shapes[odd.severity]} size={14} />
      {odd.cell ? <b>{odd.cell}</b> : null}
      <span>{sentence({ ok: false, code: odd.code, numbers: odd.numbers })}</span>
    </span>
  )
}
