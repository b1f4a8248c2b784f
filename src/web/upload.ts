import { offline, type Refusal } from './send.ts'

/** What the file store answers: `id` attaches the file in a command of the module it is for. */
export interface Uploaded {
  readonly id: string
  readonly sha256: string
  readonly fileName: string
  readonly mediaType: string
  readonly bytes: number
}

export const pictureKinds = ['.jpg', '.jpeg', '.png', '.webp'] as const
export const paperKinds = ['.pdf', '.docx', '.xlsx', '.pptx', '.txt'] as const
export const audioKinds = ['.mp3', '.m4a', '.ogg', '.wav'] as const
export const transcriptKinds = ['.vtt', '.txt', '.docx', '.pdf'] as const

/** Words on papers that never go onto a connected machine (branch.md 6.4): in a name they only warn. */
export const securityMark = (fileName: string): string | null => /绝密|机密|秘密|内部/.exec(fileName)?.[0] ?? null

/**
 * Sends a file as it is; whoever calls has let the user say that it bears no mark of secrecy. Never throws; `onProgress` hears
 * the share that has gone out, 0 to 1.
 */
export function upload(
  file: File,
  onProgress: (share: number) => void = () => {},
  signal?: AbortSignal,
): Promise<{ readonly ok: true; readonly value: Uploaded } | Refusal> {
  return new Promise((settle) => {
    // fetch tells nothing of what has gone out yet.
    const request = new XMLHttpRequest()
    request.open('PUT', `/files?name=${encodeURIComponent(file.name)}&unmarked=yes`)
    request.setRequestHeader('content-type', 'application/octet-stream')
    request.upload.onprogress = ({ loaded, total }) => onProgress(total > 0 ? loaded / total : 0)
    request.onload = () => {
      try {
        settle(JSON.parse(request.responseText))
      } catch {
        settle(offline)
      }
    }
    request.onerror = () => settle(offline)
    request.onabort = () => settle(offline)
    signal?.addEventListener('abort', () => request.abort())
    request.send(file)
  })
}
