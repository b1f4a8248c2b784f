const browsers: readonly [RegExp, string][] = [
  [/DingTalk/, 'DingTalk'],
  [/MicroMessenger|wxwork/i, 'WeChat'],
  [/Edg/, 'Edge'],
  [/Firefox|FxiOS/, 'Firefox'],
  [/Chrome|CriOS/, 'Chrome'],
  [/Safari/, 'Safari'],
]
const systems: readonly [RegExp, string][] = [
  [/HarmonyOS|OpenHarmony/, 'HarmonyOS'],
  [/Android/, 'Android'],
  [/iPhone/, 'iPhone'],
  [/iPad/, 'iPad'],
  [/Windows/, 'Windows'],
  [/Mac OS/, 'macOS'],
  [/Linux/, 'Linux'],
]

const named = (text: string, names: readonly [RegExp, string][]) => names.find(([pattern]) => pattern.test(text))?.[1]

/** What a browser says of itself, short: Chrome, Windows. What is not known is shown as it was said. */
export function deviceName(said: string): string {
  const known = [named(said, browsers), named(said, systems)].filter(Boolean)
  return known.length > 0 ? known.join(' ') : said.slice(0, 60)
}
