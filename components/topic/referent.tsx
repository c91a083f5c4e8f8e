/** Shows what the words behind it point back to: a sentence or a heading of the note that they come from. */
export function Referent({ text }: { readonly text: string }) {
  return <p className="referent">{text}</p>;
}
