import { useState } from 'react'
import { Button, DropZone, FileTrigger, Text } from 'react-aria-components'
import { useWords } from '#web/words.ts'
import { Icon } from '../icon.tsx'
import { StatusShape } from '../states/status-shape.tsx'
import words from '../ui.texts.ts'
import css from './file-drop.module.css'

interface FileDropProps {
  label: string
  /** Accepted endings, with the dot: ['.xlsx', '.csv']. */
  kinds: readonly string[]
  /** Largest file, in MiB. */
  limitMb: number
  files: readonly File[]
  onChange: (files: File[]) => void
  multiple?: boolean
  disabled?: boolean
  refusal?: string | null | undefined
}

/** Files brought by dragging or choosing; kind and size are checked before anything is sent. */
export function FileDrop({
  label,
  kinds,
  limitMb,
  files,
  onChange,
  multiple = false,
  disabled = false,
  refusal,
}: FileDropProps) {
  const t = useWords(words)
  const [complaint, complain] = useState<string>()
  const take = (brought: readonly File[]) => {
    const [good, why] = sorted(brought, kinds, limitMb, t)
    complain(why)
    if (good.length > 0) onChange(multiple ? [...files, ...good] : good.slice(-1))
  }
  const said = complaint ?? refusal
  return (
    <div className={css.files}>
      <DropZone
        className={css.zone ?? ''}
        isDisabled={disabled}
        onDrop={async (event) => {
          const dropped = event.items.filter((entry) => entry.kind === 'file')
          take(await Promise.all(dropped.map((entry) => entry.getFile())))
        }}
      >
        <Icon name="upload" size={18} />
        <Text className={css.label ?? ''} slot="label">
          {label}
        </Text>
        <span className={css.way}>
          {t('dropHere')}
          <FileTrigger acceptedFileTypes={kinds} allowsMultiple={multiple} onSelect={(list) => take([...(list ?? [])])}>
            <Button className={css.choose ?? ''} isDisabled={disabled}>
              {t('chooseFile')}
            </Button>
          </FileTrigger>
        </span>
        <span className={css.note}>{t('fileLimits', { kinds: kinds.join('、'), limit: limitMb })}</span>
      </DropZone>
      {said ? (
        <p className={css.refusal} role="alert">
          <StatusShape kind="refused" size={14} />
          {said}
        </p>
      ) : null}
      <Chosen files={files} onRemove={(file) => onChange(files.filter((other) => other !== file))} />
    </div>
  )
}

function Chosen({ files, onRemove }: { files: readonly File[]; onRemove: (file: File) => void }) {
  const t = useWords(words)
  if (files.length === 0) return null
  return (
    <ul className={css.chosen}>
      {files.map((file) => (
        <li key={`${file.name} ${file.size} ${file.lastModified}`}>
          <span className={css.name}>{file.name}</span>
          <span className={css.size}>{sizeOf(file)}</span>
          <Button
            aria-label={t('removeNamed', { name: file.name })}
            className={css.choose ?? ''}
            onPress={() => onRemove(file)}
          >
            {t('remove')}
          </Button>
        </li>
      ))}
    </ul>
  )
}

/** 12 KB, 1.4 MB. */
function sizeOf(file: File): string {
  return file.size < 1_048_576 ? `${Math.ceil(file.size / 1024)} KB` : `${megabytes(file)} MB`
}

function megabytes(file: File): string {
  return (file.size / 1_048_576).toFixed(1)
}

type Said = ReturnType<typeof useWords<keyof typeof words>>

function sorted(
  brought: readonly File[],
  kinds: readonly string[],
  limitMb: number,
  t: Said,
): [File[], string | undefined] {
  let why: string | undefined
  const good = brought.filter((file) => {
    if (!kinds.some((kind) => file.name.toLowerCase().endsWith(kind.toLowerCase()))) {
      why ??= t('fileWrongKind', { name: file.name })
      return false
    }
    if (file.size > limitMb * 1_048_576) {
      why ??= t('fileTooLarge', { name: file.name, size: megabytes(file), limit: limitMb })
      return false
    }
    return true
  })
  return [good, why]
}
