import { access, constants, mkdir, stat } from 'node:fs/promises'
import { dirname } from 'node:path'

/** True when the folder can be made or written by this program. */
export async function isWritable(folder: string): Promise<boolean> {
  try {
    await makeFolder(folder)
    await access(folder, constants.W_OK)
    return (await stat(folder)).isDirectory()
  } catch {
    return false
  }
}

/** Makes a folder and those above it. Node's own `recursive` never returns where a folder cannot be made though its parent is there. */
export async function makeFolder(folder: string): Promise<void> {
  try {
    await mkdir(folder)
  } catch (fault) {
    const { code } = fault as NodeJS.ErrnoException
    if (code === 'EEXIST') return
    if (code !== 'ENOENT' || dirname(folder) === folder) throw fault
    await makeFolder(dirname(folder))
    await mkdir(folder)
  }
}
