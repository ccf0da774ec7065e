import { unzipSync } from 'fflate';
import { LIMITS, type Limits } from './limits';
import { RefusedFile } from './refusedFile';

/** Path inside the file → bytes. */
export type Parts = ReadonlyMap<string, Uint8Array>;

const OLE2 = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1] as const;
const ZIP = [0x50, 0x4b, 0x03, 0x04] as const;

function startsWith(bytes: Uint8Array, signature: readonly number[]): boolean {
  return bytes.length >= signature.length && signature.every((byte, i) => bytes[i] === byte);
}

/** Whether a directory entry of the compound file has this name (UTF-16, little-endian). */
function namesEntry(bytes: Uint8Array, name: string): boolean {
  const wanted = [...name].flatMap((letter) => [letter.charCodeAt(0), 0]);
  for (let at = bytes.indexOf(wanted[0] ?? 0); at >= 0; at = bytes.indexOf(wanted[0] ?? 0, at + 1)) {
    if (wanted.every((byte, i) => bytes[at + i] === byte)) return true;
  }
  return false;
}

/**
 * Unpacks a zip file within limits.
 * The sizes the zip declares are what unpacking reserves, so a part that lies about its size fails instead of growing.
 * @throws RefusedFile notZip, oldExcel, password, tooLarge, zipBomb, damaged
 */
export function openZip(bytes: Uint8Array, fileName: string, limits: Limits = LIMITS): Parts {
  if (startsWith(bytes, OLE2)) throw new RefusedFile(namesEntry(bytes, 'EncryptedPackage') ? 'password' : 'oldExcel', fileName);
  if (!startsWith(bytes, ZIP)) throw new RefusedFile('notZip', fileName);
  if (bytes.length > limits.packed) throw new RefusedFile('tooLarge', fileName);
  let unpacked = 0;
  let count = 0;
  try {
    const parts = unzipSync(bytes, {
      filter: ({ originalSize, size }) => {
        unpacked += originalSize;
        count += 1;
        if (unpacked > limits.unpacked || count > limits.parts) throw new RefusedFile('tooLarge', fileName);
        if (originalSize > limits.ratioFrom && originalSize > size * limits.ratio) throw new RefusedFile('zipBomb', fileName);
        return true;
      },
    });
    // Some programs write "xl\workbook.xml" or a leading slash.
    return new Map(Object.entries(parts).filter(([path]) => !path.endsWith('/')).map(([path, content]) => [path.replace(/\\/g, '/').replace(/^\//, ''), content]));
  } catch (error) {
    if (error instanceof RefusedFile) throw error;
    throw new RefusedFile('damaged', fileName, { cause: error });
  }
}
