import { type ReactNode, useEffect, useId, useRef } from 'react'
import { Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components'
import { createPortal } from 'react-dom'
import { useWords } from '#web/words.ts'
import { IconButton } from '../actions/icon-button.tsx'
import words from '../ui.texts.ts'
import css from './drawer.module.css'
import { useDrawerPlace } from './drawer-place.tsx'
import { useWide } from './use-wide.ts'

interface DrawerProps {
  open: boolean
  onClose: () => void
  title: string
  children: ReactNode
}

/**
 * The explanation at the right: beside the page from 1280 px on, before it when narrower.
 * Esc closes it and the focus returns to where it came from.
 */
export function Drawer(props: DrawerProps) {
  const place = useDrawerPlace(props.open)
  const beside = useWide(1280) && place !== null
  if (beside) return props.open ? createPortal(<Beside {...props} />, place) : null
  return <Before {...props} />
}

function Beside({ onClose, title, children }: DrawerProps) {
  const id = useId()
  const box = useRef<HTMLElement>(null)
  const close = useRef(onClose)
  close.current = onClose
  useEffect(() => {
    const from = document.activeElement
    const asked = from instanceof HTMLElement && from !== document.body ? from : undefined
    const shut = (event: KeyboardEvent) => {
      if (event.key === 'Escape' && !event.defaultPrevented) close.current()
    }
    document.addEventListener('keydown', shut)
    // The column is laid out only after this effect; until then nothing in it can take the focus.
    const frame = asked ? requestAnimationFrame(() => box.current?.focus()) : 0
    return () => {
      cancelAnimationFrame(frame)
      document.removeEventListener('keydown', shut)
      if (box.current?.contains(document.activeElement) || document.activeElement === document.body) asked?.focus()
    }
  }, [])
  return (
    <aside aria-labelledby={id} className={css.beside} ref={box} tabIndex={-1}>
      <Inside heading={<h2 id={id}>{title}</h2>} onClose={onClose}>
        {children}
      </Inside>
    </aside>
  )
}

function Before({ open, onClose, title, children }: DrawerProps) {
  return (
    <ModalOverlay
      className={css.ground ?? ''}
      isDismissable
      isOpen={open}
      onOpenChange={(next) => {
        if (!next) onClose()
      }}
    >
      <Modal className={css.before ?? ''}>
        <Dialog className={css.dialog ?? ''}>
          <Inside heading={<Heading slot="title">{title}</Heading>} onClose={onClose}>
            {children}
          </Inside>
        </Dialog>
      </Modal>
    </ModalOverlay>
  )
}

function Inside({ heading, onClose, children }: { heading: ReactNode; onClose: () => void; children: ReactNode }) {
  const t = useWords(words)
  return (
    <>
      <header className={css.head}>
        {heading}
        <IconButton icon="close" label={t('close')} onPress={onClose} />
      </header>
      {children}
    </>
  )
}
