import { useWords } from '#web/words.ts'
import { useRecord } from '../record/record.tsx'
import css from './minutes.module.css'
import { minutesTexts } from './minutes.texts.ts'

const spoken = /^\s*([^\s：:（(]{1,12})((?:[（(][^）)]{0,20}[）)])?[：:])/

/** Minutes as they are read: a paragraph a line, the name of whoever speaks set off. */
export function ReadText({ text }: { text: string }) {
  const t = useWords(minutesTexts)
  const { attendees, guests } = useRecord().record
  const names = new Set([...attendees.map(({ person }) => person.name), ...guests.map(({ name }) => name)])
  if (text.trim() === '') return <p className={css.nothing}>{t('nothing')}</p>
  return (
    <div className={css.read}>
      {text.split('\n').map((line, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: lines have no other identity than their place
        <p key={at}>
          <Line line={line} names={names} />
        </p>
      ))}
    </div>
  )
}

function Line({ line, names }: { line: string; names: ReadonlySet<string> }) {
  const [head, name] = spoken.exec(line) ?? []
  if (!head || !name || !names.has(name)) return line
  return (
    <>
      <b>{name}</b>
      {line.slice(line.indexOf(name) + name.length)}
    </>
  )
}
