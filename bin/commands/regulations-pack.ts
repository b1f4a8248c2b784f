import { readFile } from 'node:fs/promises'
import { say } from '#core/texts.ts'
import { judgeLocalPack, type LocalPack, localRefusals } from '#regulations/index.ts'
import { localPackFile } from '#regulations/local/local-pack.contract.ts'
import { type Fault, faultsOf } from './regulations-input.ts'
import { inBoth } from './regulations-list.ts'

/** A local pack out of a file, or what is wrong with it: its form, or the national rule it would break. */
export async function readPack(
  file: string,
): Promise<{ readonly pack: LocalPack } | { readonly faults: readonly Fault[] }> {
  let read: unknown
  try {
    read = JSON.parse((await readFile(file, 'utf8')).replace(/^\uFEFF/, ''))
  } catch (fault) {
    return { faults: [{ path: file, fault: (fault as Error).message }] }
  }
  const faults = faultsOf(localPackFile, read, file)
  if (faults.length > 0) return { faults }
  const judged = judgeLocalPack(localPackFile.parse(read))
  if (judged.ok) return { pack: judged.value }
  const { zh, en } = inBoth((language) => say(localRefusals, judged.code, language, judged.numbers))
  return { faults: [{ path: file, fault: `${judged.code}: ${zh} ${en}` }] }
}

/** Says whether a local pack may stand. @returns exit code: 1 where it would loosen a rule or is malformed */
export async function checkPack(file: string, json: boolean): Promise<number> {
  const found = await readPack(file)
  if ('faults' in found) {
    if (json) console.log(JSON.stringify({ ok: false, code: 'cli.malformed-input', faults: found.faults }))
    else for (const { path, fault } of found.faults) console.error(`${path}: ${fault}`)
    return 1
  }
  const { id, version, title, from, until } = found.pack
  if (json) console.log(JSON.stringify({ ok: true, id, version, from, until }))
  else console.log(`${title[0]} ${title[1]}  ${id} ${version}  ${from} – ${until ?? ''}`)
  return 0
}
