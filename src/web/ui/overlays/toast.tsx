import {
  UNSTABLE_Toast as AriaToast,
  UNSTABLE_ToastRegion as AriaToastRegion,
  Button,
  Text,
  UNSTABLE_ToastContent as ToastContent,
  UNSTABLE_ToastQueue as ToastQueue,
} from 'react-aria-components'
import { useWords } from '#web/words.ts'
import { Icon } from '../icon.tsx'
import { StatusShape } from '../states/status-shape.tsx'
import words from '../ui.texts.ts'
import css from './toast.module.css'

interface Told {
  sentence: string
  kind: 'done' | 'refusal' | 'word'
}

const queue = new ToastQueue<Told>({ maxVisibleToasts: 3 })

/** Says what has been done, politely and for six seconds; a refusal stays until it is closed. */
export function toast(sentence: string, kind: Told['kind'] = 'done'): void {
  queue.add({ sentence, kind }, kind === 'refusal' ? {} : { timeout: 6000 })
}

/** Where they appear; stands once in the shell. */
export function ToastRegion() {
  const t = useWords(words)
  return (
    <AriaToastRegion aria-label={t('notices')} className={css.region ?? ''} queue={queue}>
      {({ toast: told }) => (
        <AriaToast className={`${css.toast} ${css[told.content.kind]}`} toast={told}>
          <ToastContent className={css.content ?? ''}>
            {told.content.kind === 'word' ? null : (
              <StatusShape kind={told.content.kind === 'done' ? 'met' : 'refused'} />
            )}
            <Text slot="title">{told.content.sentence}</Text>
          </ToastContent>
          <Button aria-label={t('close')} className={css.close ?? ''} slot="close">
            <Icon name="close" size={14} />
          </Button>
        </AriaToast>
      )}
    </AriaToastRegion>
  )
}
