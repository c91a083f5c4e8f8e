/** @jsxImportSource preact */

interface TroubleProps {
  readonly why: string;
  readonly retry: () => void;
}

/** Says what did not work, and lets the student try it again. */
export function Trouble({ why, retry }: TroubleProps) {
  return (
    <div className="study-trouble" role="alert">
      <p>{why}</p>
      <button type="button" className="study-button" onClick={retry}>
        Try again
      </button>
    </div>
  );
}
