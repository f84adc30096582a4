/** Whether the browser can draw the picture at all. */

/** True where WebGL 2, which sigma 4 needs, is there. */
export function hasWebGl(): boolean {
  try {
    const context = document.createElement('canvas').getContext('webgl2')
    context?.getExtension('WEBGL_lose_context')?.loseContext()
    return context !== null
  } catch {
    return false
  }
}
