// Pictures of sixteen by eight, red beside blue, as a browser draws them; and what a telephone writes into one.
import { bytesOf, joined } from '#server/media/bytes.rules.ts'

const decoded = (text: string) => Uint8Array.from(Buffer.from(text, 'base64'))

export const jpeg = decoded(
  '/9j/4AAQSkZJRgABAQAAAQABAAD/4gHYSUNDX1BST0ZJTEUAAQEAAAHIAAAAAAQwAABtbnRyUkdCIFhZWiAH4AABAAEAAAAAAABhY3NwAAAAAAAAAAAAAA' +
    'AAAAAAAAAAAAAAAAAAAAAAAQAA9tYAAQAAAADTLQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAlkZXNjAAAA' +
    '8AAAACRyWFlaAAABFAAAABRnWFlaAAABKAAAABRiWFlaAAABPAAAABR3dHB0AAABUAAAABRyVFJDAAABZAAAAChnVFJDAAABZAAAAChiVFJDAAABZAAAAC' +
    'hjcHJ0AAABjAAAADxtbHVjAAAAAAAAAAEAAAAMZW5VUwAAAAgAAAAcAHMAUgBHAEJYWVogAAAAAAAAb6IAADj1AAADkFhZWiAAAAAAAABimQAAt4UAABja' +
    'WFlaIAAAAAAAACSgAAAPhAAAts9YWVogAAAAAAAA9tYAAQAAAADTLXBhcmEAAAAAAAQAAAACZmYAAPKnAAANWQAAE9AAAApbAAAAAAAAAABtbHVjAAAAAA' +
    'AAAAEAAAAMZW5VUwAAACAAAAAcAEcAbwBvAGcAbABlACAASQBuAGMALgAgADIAMAAxADb/2wBDABALDA4MChAODQ4SERATGCgaGBYWGDEjJR0oOjM9PDkz' +
    'ODdASFxOQERXRTc4UG1RV19iZ2hnPk1xeXBkeFxlZ2P/2wBDARESEhgVGC8aGi9jQjhCY2NjY2NjY2NjY2NjY2NjY2NjY2NjY2NjY2NjY2NjY2NjY2NjY2' +
    'NjY2NjY2NjY2NjY2P/wAARCAAIABADASIAAhEBAxEB/8QAFgABAQEAAAAAAAAAAAAAAAAAAAQF/8QAFBABAAAAAAAAAAAAAAAAAAAAAP/EABUBAQEAAAAA' +
    'AAAAAAAAAAAAAAME/8QAGREAAgMBAAAAAAAAAAAAAAAAAEIEBYHB/9oADAMBAAIRAxEAPwDKSgWG2FFiu8P/2Q==',
)

export const png = decoded(
  'iVBORw0KGgoAAAANSUhEUgAAABAAAAAICAYAAADwdn+XAAAALklEQVR4AeyQMQ0AAAjDFqRgAQuIQwsmh4M9HDw06duj1hFUehaVhiUfAO4fDAAAAP//W8' +
    'xvbAAAAAZJREFUAwDMfB/x0PJn8AAAAABJRU5ErkJggg==',
)

export const webp = decoded(
  'UklGRhgCAABXRUJQVlA4WAoAAAAgAAAADwAABwAASUNDUMgBAAAAAAHIAAAAAAQwAABtbnRyUkdCIFhZWiAH4AABAAEAAAAAAABhY3NwAAAAAAAAAAAAAA' +
    'AAAAAAAAAAAAAAAAAAAAAAAQAA9tYAAQAAAADTLQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAlkZXNjAAAA' +
    '8AAAACRyWFlaAAABFAAAABRnWFlaAAABKAAAABRiWFlaAAABPAAAABR3dHB0AAABUAAAABRyVFJDAAABZAAAAChnVFJDAAABZAAAAChiVFJDAAABZAAAAC' +
    'hjcHJ0AAABjAAAADxtbHVjAAAAAAAAAAEAAAAMZW5VUwAAAAgAAAAcAHMAUgBHAEJYWVogAAAAAAAAb6IAADj1AAADkFhZWiAAAAAAAABimQAAt4UAABja' +
    'WFlaIAAAAAAAACSgAAAPhAAAts9YWVogAAAAAAAA9tYAAQAAAADTLXBhcmEAAAAAAAQAAAACZmYAAPKnAAANWQAAE9AAAApbAAAAAAAAAABtbHVjAAAAAA' +
    'AAAAEAAAAMZW5VUwAAACAAAAAcAEcAbwBvAGcAbABlACAASQBuAGMALgAgADIAMAAxADZWUDggKgAAAHABAJ0BKhAACAACwEwloAJ0AUAAAP7uiHug+uPd' +
    '/Tx3f/G8b7f26yAAAA==',
)

/** EXIF of a telephone: turned by a quarter, its maker, and the place it was taken at. */
export function exifOf(orientation: number): Uint8Array {
  const entry = (tag: number, type: number, count: number, value: number) => {
    const bytes = new DataView(new ArrayBuffer(12))
    bytes.setUint16(0, tag)
    bytes.setUint16(2, type)
    bytes.setUint32(4, count)
    if (type === 3) bytes.setUint16(8, value)
    else bytes.setUint32(8, value)
    return new Uint8Array(bytes.buffer)
  }
  const tiff = joined([
    Uint8Array.of(0x4d, 0x4d, 0, 42, 0, 0, 0, 8, 0, 3),
    entry(0x010f, 2, 8, 50), // maker
    entry(0x0112, 3, 1, orientation),
    entry(0x8825, 4, 1, 58), // where the place stands
    Uint8Array.of(0, 0, 0, 0),
    bytesOf('HUAWEI\0\0'),
    Uint8Array.of(0, 2),
    entry(1, 2, 2, 0x4e000000), // N
    entry(2, 5, 3, 88),
    Uint8Array.of(0, 0, 0, 0),
    bytesOf('GPS 31.2304 121.4737 2026:11:22'),
  ])
  return joined([bytesOf('Exif\0\0'), tiff])
}

/** The JPEG as a telephone would have made it: EXIF, XMP, IPTC and a comment, and a second picture hung behind the first. */
export function fromTelephone(orientation = 6): Uint8Array {
  const segment = (marker: number, content: Uint8Array) =>
    joined([Uint8Array.of(0xff, marker, (content.length + 2) >> 8, (content.length + 2) & 0xff), content])
  const behind = [
    segment(0xe1, exifOf(orientation)),
    segment(0xe1, bytesOf('http://ns.adobe.com/xap/1.0/\0<x:xmpmeta exif:GPSLatitude="31,13.8N"/>')),
    segment(0xed, bytesOf('Photoshop 3.0\x008BIM')),
    segment(0xfe, bytesOf('taken at gate 3, GPS on')),
  ]
  return joined([jpeg.subarray(0, 2), ...behind, jpeg.subarray(2), jpeg, bytesOf('Exif GPS')])
}
