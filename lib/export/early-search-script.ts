import { earlySearchName } from '../model/early-search.ts';

/**
 * Keeps the keys that ask for search, and what is typed after them, until the page's script takes them over: on a slow line that is a
 * second after a reader can read. The same keys as in `components/search/search-trigger.tsx`.
 */
export const earlySearchScript = `{let s=window.${earlySearchName}={isWanted:!1,typed:"",listen(e){\
let k=e.key||"",p=!e.ctrlKey&&!e.metaKey&&!e.altKey,f=e.target.closest?.("input,textarea,select,[contenteditable]");\
if(p?k=="/"&&!f&&!s.isWanted:k.toLowerCase()=="k"&&!e.altKey&&!e.shiftKey)s.isWanted=!0;\
else if(s.isWanted&&p&&k.length==1)s.typed+=k;\
else if(s.isWanted&&k=="Backspace")s.typed=s.typed.slice(0,-1);\
else if(s.isWanted&&k=="Escape")s.isWanted=!1,s.typed="";\
else return;e.preventDefault()}};addEventListener("keydown",s.listen)}`;
