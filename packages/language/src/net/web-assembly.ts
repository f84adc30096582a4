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
