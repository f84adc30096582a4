/** Files as they come: plain, gzip or zip. What is packed is unpacked into a folder of its own, up to a limit. */
import { closeSync, createReadStream, createWriteStream, openSync, readSync, statSync } from 'node:fs'
import { basename, join } from 'node:path'
import { Transform } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { createGunzip } from 'node:zlib'
import yauzl from 'yauzl'
import { ImportError } from '../import-error.ts'

/** A plain file on the disk, and how it is called to people. */
export interface PlainFile {
  path: string
  /** `events.csv`, `events.zip/2018.csv`. */
  name: string
}

/** How far a packed file may grow. */
export interface UnpackLimits {
  /** Bytes of one unpacked file. */
  maxBytes: number
  /** How many times the size of the packed file; tables pack to a fifth or a twentieth. */
  maxRatio: number
}

export const DEFAULT_LIMITS: UnpackLimits = { maxBytes: 64 * 2 ** 30, maxRatio: 200 }

/** Below this size no ratio is looked at: a small file of one repeated row is no danger. */
const SMALL_BYTES = 64 * 2 ** 20

/** The first bytes of a file. */
export function firstBytes(path: string, count: number): Uint8Array {
  const file = openSync(path, 'r')
  try {
    const bytes = Buffer.alloc(count)
    return bytes.subarray(0, readSync(file, bytes, 0, count, 0))
  } finally {
    closeSync(file)
  }
}

/**
 * The plain files of a path: itself, or what is packed in it.
 *
 * @param workFolder an existing folder for unpacked files, which the caller removes
 */
export async function* plainFiles(
  path: string,
  workFolder: string,
  limits: UnpackLimits = DEFAULT_LIMITS,
): AsyncGenerator<PlainFile> {
  const [first = 0, second = 0, third = 0] = firstBytes(path, 4)
  const name = basename(path)
  if (first === 0x1f && second === 0x8b) {
    const target = join(workFolder, 'unpacked')
    await unpackTo(createReadStream(path).pipe(createGunzip()), target, statSync(path).size, limits)
    yield { path: target, name: name.replace(/\.gz$/i, '') }
  } else if (first === 0x50 && second === 0x4b && third === 3) {
    yield* zipEntries(path, name, workFolder, limits)
  } else {
    yield { path, name }
  }
}

async function unpackTo(
  stream: NodeJS.ReadableStream,
  target: string,
  packedBytes: number,
  { maxBytes, maxRatio }: UnpackLimits,
): Promise<void> {
  let bytes = 0
  const limit = Math.min(maxBytes, Math.max(SMALL_BYTES, packedBytes * maxRatio))
  const guard = new Transform({
    transform(chunk: Buffer, _encoding, done) {
      bytes += chunk.length
      if (bytes <= limit) done(null, chunk)
      else done(tooLarge(limit, packedBytes))
    },
  })
  try {
    await pipeline(stream, guard, createWriteStream(target))
  } catch (error) {
    if (error instanceof ImportError) throw error
    const reason = error instanceof Error ? error.message : String(error)
    throw new ImportError('broken-archive', `cannot be unpacked (${reason}): get the file again`, {
      cause: error,
    })
  }
}

const tooLarge = (limit: number, packed: number) =>
  new ImportError(
    'archive-too-large',
    `grows beyond ${Math.round(limit / 2 ** 20)} MB from ${packed} bytes: unpack it yourself if that is right`,
  )

async function* zipEntries(
  path: string,
  name: string,
  workFolder: string,
  limits: UnpackLimits,
): AsyncGenerator<PlainFile> {
  const zip = await openZip(path)
  try {
    for await (const entry of entriesOf(zip)) {
      if (entry.fileName.endsWith('/') || /(^|\/)(__MACOSX|\.)/.test(entry.fileName)) continue
      const target = join(workFolder, 'unpacked')
      await unpackTo(await streamOf(zip, entry), target, entry.compressedSize, limits)
      yield { path: target, name: `${name}/${entry.fileName}` }
    }
  } finally {
    zip.close()
  }
}

const brokenZip = (error: unknown) =>
  new ImportError(
    'broken-archive',
    `is a broken zip archive (${error instanceof Error ? error.message : String(error)}): get the file again`,
    { cause: error },
  )

function openZip(path: string): Promise<yauzl.ZipFile> {
  return new Promise((resolve, reject) => {
    yauzl.open(path, { lazyEntries: true, autoClose: false }, (error, zip) => {
      if (error) reject(brokenZip(error))
      else resolve(zip)
    })
  })
}

async function* entriesOf(zip: yauzl.ZipFile): AsyncGenerator<yauzl.Entry> {
  for (;;) {
    const entry = await new Promise<yauzl.Entry | undefined>((resolve, reject) => {
      zip.once('entry', resolve)
      zip.once('end', () => resolve(undefined))
      zip.once('error', (error) => reject(brokenZip(error)))
      zip.readEntry()
    })
    zip.removeAllListeners()
    if (entry === undefined) return
    yield entry
  }
}

function streamOf(zip: yauzl.ZipFile, entry: yauzl.Entry): Promise<NodeJS.ReadableStream> {
  return new Promise((resolve, reject) => {
    zip.openReadStream(entry, (error, stream) => {
      if (error) reject(brokenZip(error))
      else resolve(stream)
    })
  })
}
