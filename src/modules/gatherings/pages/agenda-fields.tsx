import { newId } from '#web/api.ts'
import { Button, Checkbox, IconButton, TextField } from '#web/ui/index.ts'
import { useWords } from '#web/words.ts'
import css from './agenda-fields.module.css'
import { planTexts } from './plan/plan.texts.ts'

export interface AgendaLine {
  readonly id: string
  readonly title: string
  readonly standing: boolean
}

interface AgendaFieldsProps {
  lines: readonly AgendaLine[]
  onChange: (lines: readonly AgendaLine[]) => void
  /** Items that hold minutes or a vote and must stay. */
  kept?: ReadonlySet<string>
}

/** The items of one purpose, in order. */
export function AgendaFields({ lines, onChange, kept }: AgendaFieldsProps) {
  const t = useWords(planTexts)
  const put = (at: number, line: AgendaLine) => onChange(lines.with(at, line))
  const up = (at: number) => {
    const [before, line] = [lines[at - 1], lines[at]]
    if (before && line) onChange(lines.with(at - 1, line).with(at, before))
  }
  return (
    <div className={css.agenda}>
      <ol>
        {lines.map((line, at) => (
          <li className={css.line} key={line.id}>
            <span className={css.number}>{at + 1}</span>
            <TextField
              autoFocus={line.title === ''}
              label={t('itemTitle', { number: at + 1 })}
              labelHidden
              maxLength={120}
              onChange={(title) => put(at, { ...line, title })}
              value={line.title}
            />
            <Checkbox checked={line.standing} onChange={(standing) => put(at, { ...line, standing })}>
              {t('standing')}
            </Checkbox>
            <IconButton disabled={at === 0} icon="up" label={t('moveUp')} onPress={() => up(at)} size="small" />
            <IconButton
              disabled={kept?.has(line.id) ?? false}
              icon="close"
              label={t('remove')}
              onPress={() => onChange(lines.filter(({ id }) => id !== line.id))}
              size="small"
            />
          </li>
        ))}
      </ol>
      <Button
        disabled={lines.length >= 30 || lines.some(({ title }) => title.trim() === '')}
        icon="add"
        onPress={() => onChange([...lines, { id: newId(), title: '', standing: false }])}
        size="small"
      >
        {t('addItem')}
      </Button>
    </div>
  )
}
