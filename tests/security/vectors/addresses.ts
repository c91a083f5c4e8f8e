import { type Vector, vectorsOf } from '../vector.ts';

const schemes = [
  'javascript:ALERT',
  'JaVaScRiPt:ALERT',
  ' javascript:ALERT',
  'java\tscript:ALERT',
  'java\nscript:ALERT',
  'java\rscript:ALERT',
  '\u0001javascript:ALERT',
  '\u00a0javascript:ALERT',
  '\u200bjavascript:ALERT',
  '&#106;avascript:ALERT',
  '&#x6A&#x61&#x76ascript&colon;ALERT',
  'javascript&#58;ALERT',
  'java&Tab;script:ALERT',
  'java&NewLine;script:ALERT',
  'javascript&#0000058ALERT',
  'jav\\u0061script:ALERT',
  'javascript://%0aALERT',
  'javascript:%61lert(1)',
  '%6Aavascript:ALERT',
  'view-source:javascript:ALERT',
  'feed:javascript:ALERT',
  'vbscript:msgbox(1)',
  'data:text/html,<script>ALERT</script>',
  'data:text/html;base64,PHNjcmlwdD5hbGVydCgxKTwvc2NyaXB0Pg==',
  'data:image/svg+xml,<svg xmlns="http://www.w3.org/2000/svg" onload="ALERT"/>',
  'blob:https://evil.example/x',
  'file:///etc/passwd',
  'filesystem:https://evil.example/x',
  'intent://evil.example#Intent;end',
  'mhtml:EVIL',
];

const places = ['/', '\\', '/\\', '\\\\', '////', '/%09/', '/.', 'https:/', 'https:', 'http:\\\\'];

/** Addresses that run, and addresses that only look like the site's own. */
export const addressVectors: readonly Vector[] = [
  ...vectorsOf(
    'schemes in HTML',
    schemes.map((scheme) => `<a href="${scheme.replaceAll('"', '&quot;')}">a</a>`),
  ),
  ...vectorsOf(
    'schemes in Markdown',
    schemes.map((scheme) => `[a](<${scheme.replace(/[<>\n\r]/g, '')}> "b") ![c](<${scheme.replace(/[<>\n\r]/g, '')}>)`),
  ),
  ...vectorsOf('schemes in other places', [
    '[a]: javascript:ALERT "b"\n\n[a] [c][a] ![d][a]',
    '<javascript:ALERT>',
    '<data:text/html,ALERT>',
    '[a](javascript:ALERT)[b](JAVASCRIPT:ALERT){target=_blank onclick=ALERT}',
    '![a](x.png){onerror=ALERT style="background:url(https:EVIL)" width=100}',
    '[[javascript:ALERT]] [[javascript:ALERT|a]] [[https:EVIL|b]]',
    'javascript:ALERT www.evil.example/"onmouseover=ALERT https:EVIL"onclick="ALERT',
    '[a](https:EVIL"onmouseover="ALERT) [b](<https:EVIL" onclick="ALERT>)',
    '[a](x "b\\" onmouseover=ALERT c=\\"") ![d](x \'" onerror="ALERT\')',
    '![" onerror="ALERT](x.png) ![<img src=x onerror=ALERT>](y.png)',
    '[<img src=x onerror=ALERT>](#x) [`<script>ALERT</script>`](#y)',
    '<https://a.example/"><script>ALERT</script>> <me@evil.example"><script>ALERT</script>>',
  ]),
  ...vectorsOf(
    'addresses that look like our own',
    places.map((place) => `![a](${place}evil.example/x.png) <img src="${place}evil.example/x">`),
  ),
  ...vectorsOf('paths out of the folder', [
    '![a](../../../../../../etc/passwd) [b](../../../../../../etc/passwd)',
    '![a](/etc/passwd) [b](/../../etc/passwd)',
    '![a](%2e%2e/%2e%2e/%2e%2e/etc/passwd.txt) [b](..%2f..%2f..%2fetc%2fpasswd.txt)',
    '![a](..\\..\\..\\etc\\passwd.txt) [b](..%5c..%5cpackage.json)',
    '![a](%252e%252e/%252e%252e/package.json) [b](....//....//package.json)',
    '![a](../../package.json) [b](../../package.json) [c](../course.yml)',
    '![a](x.png%00.svg) [b](x%00.txt) [c](file%3a///etc/passwd)',
    '![a](~/.ssh/id_rsa.txt) [b](//127.0.0.1/etc/passwd.txt) [c](C:\\\\windows\\\\win.txt)',
  ]),
];
