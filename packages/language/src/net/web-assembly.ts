/** The little of WebAssembly that is used here, typed without the DOM. */

/** A memory shared with the kernels. */
export interface WasmMemory {
  readonly buffer: ArrayBuffer
}

interface WebAssemblyApi {
  readonly Memory: new (size: { initial: number }) => WasmMemory
  readonly Module: new (bytes: Uint8Array) => object
  readonly Instance: new (
    module: object,
    imports: Record<string, Record<string, unknown>>,
  ) => { readonly exports: unknown }
}

/** WebAssembly, or nothing where it is missing. */
export function webAssembly(): WebAssemblyApi | undefined {
  return (globalThis as unknown as { readonly WebAssembly?: WebAssemblyApi }).WebAssembly
}

/** Makes an instance of a module given as base64, or nothing where WebAssembly or its SIMD is missing. */
export function instantiate(base64: string, memory: WasmMemory, functions: object = {}): unknown {
  const api = webAssembly()
  if (api === undefined) return undefined
  try {
    const bytes = Uint8Array.from(atob(base64), (char) => char.charCodeAt(0))
    return new api.Instance(new api.Module(bytes), { env: { ...functions, memory } }).exports
  } catch {
    return undefined
  }
}
