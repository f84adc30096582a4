/** One step of the library's layout, which its own types leave out. */
declare module 'graphology-layout-forceatlas2/iterate.js' {
  /** Ten numbers a node, three an edge; positions are changed in place. */
  const iterate: (settings: object, nodes: Float32Array, edges: Float32Array) => object
  // biome-ignore lint/style/noDefaultExport: it is how the library's CommonJS module is seen
  export default iterate
}
