import { readNote } from './lib/course/read-note.ts'; import {readFileSync, readdirSync} from 'node:fs';
const dir='/work/shared/notes/'; 
for (const f of readdirSync(dir)) { const r=readNote(f as any, readFileSync(dir+f)); console.log('##',f, r.note!.title, r.note!.prose.length, r.findings.map(x=>`${x.line}:${x.rule} ${x.message}`)); 
 for (const p of r.note!.passages) console.log('  ',p.kind, JSON.stringify(p.name), p.keys.join('|'), p.type??'', '#'+p.anchor, p.parts.map(x=>`${x.label??''}[${x.start},${x.end})`).join(' '), p.labelled.map(l=>l.label+'='+JSON.stringify(l.values)).join('; ').slice(0,200)); }
const bytes=readdirSync(dir).map(f=>readFileSync(dir+f));
for (let i=0;i<20;i++) bytes.forEach(b=>readNote('x.md' as any,b)); const t0=performance.now(); for (let i=0;i<20;i++) bytes.forEach(b=>readNote('x.md' as any,b)); console.log('notes/s', 100/(performance.now()-t0)*1000);
const n=readNote('x.md' as any,bytes[4]!).note!; console.log(JSON.stringify(n).length, JSON.stringify(n.prose.slice(0,60)));
