import { Menu, TextButton } from '#web/ui/index.ts'
import { useWords } from '#web/words.ts'
import { pageTexts } from '../transfers-pages.texts.ts'
import type { AbsenceTask } from './absence.ts'
import type { LetterTask } from './letter.ts'
import css from './transfers.module.css'

interface TaskMenuProps<Task extends LetterTask | AbsenceTask> {
  /** Whose row it is. */
  name: string
  /** The likeliest first. */
  tasks: readonly Task[]
  narrow: boolean
  begin: (task: Task) => void
}

const isStriking = (task: string) => task.startsWith('strike')

/** What can be recorded of a row: the likeliest at hand, the rest behind one button; on a phone all of it. */
export function TaskMenu<Task extends LetterTask | AbsenceTask>({ name, tasks, narrow, begin }: TaskMenuProps<Task>) {
  const t = useWords(pageTexts)
  const [first] = tasks
  if (!first) return null
  const beside = !narrow && !isStriking(first)
  const rest = beside ? tasks.slice(1) : tasks
  return (
    <span className={css.actions}>
      {beside ? (
        <TextButton label={`${t(`task.${first}`)} ${name}`} onPress={() => begin(first)}>
          {t(`task.${first}`)}
        </TextButton>
      ) : null}
      <Menu
        entries={rest.map((task) => ({
          key: task,
          label: t(`task.${task}`),
          onPress: () => begin(task),
          apart: isStriking(task) && rest.length > 1,
        }))}
        label={t('moreOf', { name })}
        quiet
      >
        {t('more')}
      </Menu>
    </span>
  )
}
