declare module 'mermaid/dist/mermaid.esm.min.mjs' {
  import type { Mermaid } from 'mermaid';

  const mermaid: Mermaid;
  export default mermaid;
}
