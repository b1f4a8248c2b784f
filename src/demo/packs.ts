import { adoptPack } from '#modules/packs/packs.contract.ts'
import { newId } from '#server/handler.ts'
import type { Stage } from './stage.ts'
import type { Workshop } from './workshop.ts'

/** What the plant committee asks for beyond the national texts: two things to remember, a secretary of longer standing, a talk sooner than usual. No meeting is touched. */
export async function adoptDemoPack(
  stage: Stage,
  { committeeId, secretaryId }: Workshop,
  since: string,
): Promise<void> {
  await stage.as(secretaryId, adoptPack, {
    id: newId(),
    unitId: committeeId,
    content: {
      id: 'plant-committee',
      version: `${since.slice(0, 4)}.1`,
      title: ['厂党委基层组织生活细则（演示）', 'Plant committee rules on organisational life (demo)'],
      author: '演示钢厂炼轧厂党委组织部',
      from: since,
      until: null,
      terms: { 'BR-08': { monthsAtLeast: 24 } },
      settings: { 'targeted-talk': { remindAfterDays: 7 } },
      reminders: [
        {
          rule: 'TP-01',
          words: ['每月二十日前把下月主题报厂党委', 'tell the plant committee next month’s theme by the 20th'],
        },
        {
          rule: 'MT-08',
          words: ['记录本年底交厂党委检查', 'minute books go to the plant committee at the end of the year'],
        },
      ],
    },
  })
}
