const paths = {
  add: 'M8 3v10M3 8h10',
  back: 'M14 8H3M7 3.5L2.5 8 7 12.5',
  calendar: 'M2 4h12v10H2zM2 7.5h12M5 2v3.5M11 2v3.5',
  check: 'M2 8.5l3.5 3.5L14 3.5',
  clock: 'M8 1.75a6.25 6.25 0 1 0 0 12.5a6.25 6.25 0 1 0 0-12.5M8 4.5V8l2.6 2',
  close: 'M3.5 3.5l9 9M12.5 3.5l-9 9',
  down: 'M3.5 6L8 10.5 12.5 6',
  download: 'M8 2v8M4.5 6.8L8 10.3l3.5-3.5M2.5 13.5h11',
  edit: 'M2.5 13.5l.7-3L11 2.7l2.3 2.3-7.8 7.8z',
  explain:
    'M8 1.75a6.25 6.25 0 1 0 0 12.5a6.25 6.25 0 1 0 0-12.5M6.1 6.3c0-2.4 3.9-2.5 3.9-.1 0 1.5-2 1.5-2 3.1M8 11v1.1',
  hourglass: 'M4 1.75h8M4 14.25h8M5 2v2.5L8 8l3-3.5V2M5 14v-2.5L8 8l3 3.5V14',
  left: 'M10 3.5L5.5 8 10 12.5',
  list: 'M2 4h2M6 4h8M2 8h2M6 8h8M2 12h2M6 12h8',
  menu: 'M2 4h12M2 8h12M2 12h12',
  minus: 'M3 8h10',
  moon: 'M13 9.6A5.6 5.6 0 0 1 6.4 3a5.6 5.6 0 1 0 6.6 6.6z',
  more: 'M2.2 8h1.8M7.1 8h1.8M12 8h1.8',
  offline: 'M2 6.5a9 9 0 0 1 12 0M4.5 9.2a5.3 5.3 0 0 1 7 0M8 12.3v.4M2.5 2.5l11 11',
  person: 'M8 2.25a2.75 2.75 0 1 0 0 5.5a2.75 2.75 0 1 0 0-5.5M2.5 14c.6-3.2 2.7-4.7 5.5-4.7s4.9 1.5 5.5 4.7',
  print: 'M4.5 6V2h7v4M4.5 11.5H2V6h12v5.5h-2.5M4.5 9.5h7V14h-7z',
  right: 'M6 3.5L10.5 8 6 12.5',
  search: 'M7 2.25a4.75 4.75 0 1 0 0 9.5a4.75 4.75 0 1 0 0-9.5M10.5 10.5L14 14',
  sun: 'M8 5a3 3 0 1 0 0 6a3 3 0 1 0 0-6M8 1v2M8 13v2M1 8h2M13 8h2M3.05 3.05l1.4 1.4M11.55 11.55l1.4 1.4M3.05 12.95l1.4-1.4M11.55 4.45l1.4-1.4',
  up: 'M3.5 10L8 5.5l4.5 4.5',
  upload: 'M8 10.3V2M4.5 5.5L8 2l3.5 3.5M2.5 13.5h11',
  warning: 'M8 1.8L15 14H1zM8 6v4M8 11.6v1',
} as const

/** The house's own icons, drawn on 16. */
export type IconName = keyof typeof paths

export const iconNames = Object.keys(paths) as IconName[]

/** A line icon in the colour of its text. It says nothing to a screen reader: the words beside it do. */
export function Icon({ name, size = 16 }: { name: IconName; size?: number }) {
  const stroke = name === 'more' ? 2 : 1.6
  return (
    <svg
      aria-hidden="true"
      fill="none"
      height={size}
      stroke="currentColor"
      strokeWidth={stroke}
      style={{ flex: 'none' }}
      viewBox="0 0 16 16"
      width={size}
    >
      <path d={paths[name]} />
    </svg>
  )
}
