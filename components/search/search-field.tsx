import type { FormEvent, RefObject } from 'react';

interface SearchFieldProps {
  /** The search page, where the form leads without script. */
  readonly action: string;
  readonly query?: string;
  readonly field?: RefObject<HTMLInputElement | null>;
  readonly onType?: (query: string) => void;
  readonly onSubmit?: (event: FormEvent) => void;
}

/** The field of the search page. Without what to do it is the page's own form, as it comes from the server. */
export function SearchField({ action, query, field, onType, onSubmit }: SearchFieldProps) {
  return (
    <search>
      <form className="search-form" action={action} onSubmit={onSubmit}>
        <input
          ref={field}
          aria-label="Search the course"
          autoCapitalize="none"
          autoComplete="off"
          autoCorrect="off"
          enterKeyHint="search"
          name="q"
          spellCheck={false}
          type="text"
          {...(onType === undefined ? {} : { value: query, onChange: (event) => onType(event.target.value) })}
        />
        <button type="submit" className="search-button">
          Search
        </button>
      </form>
    </search>
  );
}
