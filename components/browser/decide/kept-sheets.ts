/** A sheet that is kept on the device: what it is about, when it was changed last, and what an address says of it. */
export interface KeptSheet {
  readonly about: string;
  readonly at: number;
  readonly address: string;
}

const prefix = 'flywheel-sheet ';

/** The sheets of one page that a device keeps. Where it keeps nothing, as in some private windows, there are none. */
export interface KeptSheets {
  /** The one that was changed last comes first. */
  readonly list: () => readonly KeptSheet[];
  readonly find: (about: string) => KeptSheet | undefined;
  readonly keep: (about: string, address: string) => boolean;
  readonly remove: (about: string) => void;
}

/** Opens what is kept of the sheet of a page, by the page's path and the sheet's place there. */
export function openKept(path: string, place: number): KeptSheets {
  const own = `${prefix}${path} ${place} `;
  const nameOf = (about: string) => own + about.trim().toLowerCase();
  const list = () =>
    attempt(() => Object.keys(localStorage).filter((key) => key.startsWith(own)), [])
      .flatMap((key) => readKept(attempt(() => localStorage.getItem(key), null)) ?? [])
      .sort((a, b) => b.at - a.at);
  return {
    list,
    find: (about) => readKept(attempt(() => localStorage.getItem(nameOf(about)), null)),
    keep: (about, address) =>
      attempt(() => {
        localStorage.setItem(nameOf(about), JSON.stringify({ about, at: Date.now(), address }));
        return true;
      }, false),
    remove: (about) => attempt(() => localStorage.removeItem(nameOf(about)), undefined),
  };
}

function readKept(text: string | null): KeptSheet | undefined {
  const value: unknown = attempt(() => JSON.parse(text ?? ''), undefined);
  if (typeof value !== 'object' || value === null) return undefined;
  const [about, at, address]: readonly unknown[] = ['about', 'at', 'address'].map((key) => Reflect.get(value, key));
  return typeof about === 'string' && typeof at === 'number' && typeof address === 'string' ? { about, at, address } : undefined;
}

/** Storage is refused by throwing. */
function attempt<Value>(act: () => Value, otherwise: Value): Value {
  try {
    return act();
  } catch {
    return otherwise;
  }
}
