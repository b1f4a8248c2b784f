import { access, constants, mkdir, stat } from 'node:fs/promises'

/** True when the folder can be made or written by this program. */
export async function isWritable(folder: string): Promise<boolean> {
  try {
    await mkdir(folder, { recursive: true })
    await access(folder, constants.W_OK)
    return (await stat(folder)).isDirectory()
  } catch {
    return false
  }
}
