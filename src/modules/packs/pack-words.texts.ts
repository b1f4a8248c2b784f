import { texts } from '#core/texts.ts'

/** How what a pack does is said. */
export const packWordTexts = texts({
  tightens: ['{rule}：{local}（全国：{national}）', '{rule}: {local} (nationally: {national})'],
  sets: [
    '{setting}：{local}（默认 {standard}）。用于：{question}',
    '{setting}: {local} (default {standard}). For: {question}',
  ],
  reminds: ['{rule}：{words}', '{rule}: {words}'],
})
