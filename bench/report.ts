import { mkdir, writeFile } from 'node:fs/promises'
import { availableParallelism, cpus, platform, release, totalmem } from 'node:os'
import type { Case } from './cases.ts'
import type { Options, Result, Server } from './measure.ts'

export interface Line {
  readonly case: Case
  readonly bare: Result
  readonly ours: Result
}

export interface Report {
  readonly at: string
  readonly scale: number
  readonly options: Options
  readonly machine: string
  readonly postgres: string
  readonly database: { readonly sizeMb: number; readonly rows: Readonly<Record<string, number>> }
  readonly peakRssMb: Readonly<Record<Server['name'], number>>
  readonly lines: readonly Line[]
}

const aims = { read: 0.6, write: 0.4, p99: 50, rssMb: 300 } as const

export function machine(): string {
  const gib = Math.round(totalmem() / 2 ** 30)
  return `${availableParallelism()} × ${cpus()[0]?.model.trim()}, ${gib} GiB, ${platform()} ${release()}, Node ${process.version}`
}

/** The table as markdown, with what was measured on what. */
export function markdown(report: Report): string {
  const { scale, options, database, peakRssMb } = report
  const rows = Object.entries(database.rows).map(([name, count]) => `${count.toLocaleString('en')} ${name}`)
  return [
    `Scale ${scale}: ${rows.join(', ')}; database ${Math.round(database.sizeMb).toLocaleString('en')} MB.`,
    `${options.connections} connections, ${options.rounds} rounds of ${options.seconds} s in turn, medians. The requests come from ${options.sessions} secretaries of different branches in random order.`,
    `${report.machine}; ${report.postgres}. Load generator, database and both servers share these cores.`,
    '',
    '| | bare /s | Yanzhen /s | ratio | aim | bare p50 / p99 ms | Yanzhen p50 / p99 ms | CPU ms a request, bare / Yanzhen | RSS MB |',
    '|---|---:|---:|---:|---:|---:|---:|---:|---:|',
    ...report.lines.map(row),
    '',
    `Peak memory over the whole run: Yanzhen ${Math.round(peakRssMb.ours)} MB (aim ${aims.rssMb}), bare ${Math.round(peakRssMb.bare)} MB.`,
    missed(report),
  ].join('\n')
}

function row({ case: { title, kind }, bare, ours }: Line): string {
  const cells = [
    title,
    Math.round(bare.perSecond),
    Math.round(ours.perSecond),
    (ours.perSecond / bare.perSecond).toFixed(2),
    `≥ ${aims[kind].toFixed(1)}`,
    `${bare.p50.toFixed(1)} / ${bare.p99.toFixed(1)}`,
    `${ours.p50.toFixed(1)} / ${ours.p99.toFixed(1)}`,
    `${bare.cpuMs.toFixed(2)} / ${ours.cpuMs.toFixed(2)}`,
    Math.round(ours.rssMb),
  ]
  return `| ${cells.join(' | ')} |`
}

function missed({ lines, peakRssMb }: Report): string {
  const misses = lines.flatMap(({ case: { title, kind }, bare, ours }) => [
    ...(ours.perSecond / bare.perSecond < aims[kind] ? [`${title}: ratio`] : []),
    ...(ours.p99 >= aims.p99 ? [`${title}: p99`] : []),
  ])
  if (peakRssMb.ours >= aims.rssMb) misses.push('memory')
  return misses.length ? `Aims missed: ${misses.join('; ')}.` : 'All aims met.'
}

/** Keeps the whole report beside the others of this machine. @returns its path */
export async function keep(report: Report): Promise<string> {
  const folder = new URL('./results/', import.meta.url)
  await mkdir(folder, { recursive: true })
  const file = new URL(`${report.at.replaceAll(':', '-').slice(0, 19)}.json`, folder)
  await writeFile(file, `${JSON.stringify(report, null, 2)}\n`)
  return file.pathname
}
