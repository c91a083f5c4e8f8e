import net from 'node:net';
const port = Number(process.argv[2]);
export function raw(line, host='127.0.0.1') { return new Promise((res) => { const s = net.connect(port, '127.0.0.1', () => s.write(line)); let d=''; s.on('data', b => d += b.toString('latin1')); s.on('end', () => res(d)); s.on('error', e => res('ERR ' + e.code)); setTimeout(() => { s.destroy(); res(d || 'TIMEOUT'); }, 3000); }); }
for (const t of ['/../package.json','/..%2fpackage.json','/%2e%2e/package.json','/%2e%2e%2fpackage.json','/..%5cpackage.json','/%5c..%5cpackage.json','/lectures/../../package.json','//etc/passwd','/%00','/index.html%00.txt','http://evil.example/etc/passwd','http://127.0.0.1/../package.json','*','/%','/%zz','/%c0%ae%c0%ae/package.json','/.././.././package.json','/link.txt','/dir/passwd','/dir/passwd/','/lectures/','/no-such','/%252e%252e/package.json','/_headers', '/?x=%00', '/' + 'a'.repeat(9000), '/lectures//..//..//package.json', '\\..\\package.json','/lectures','//evil.example/','//evil.example','/%2f%2fevil.example/..']) {
  const r = await raw(`GET ${t} HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n\r\n`);
  console.log(JSON.stringify(t.slice(0,50)), JSON.stringify(r.split('\r\n')[0]), (r.match(/location: .*/i)||[''])[0], r.includes('flywheel')&&r.includes('devDep')?'LEAK':'', r.includes('root:')?'LEAK-PASSWD':'');
}
