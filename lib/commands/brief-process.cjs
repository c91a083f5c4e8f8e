/**
 * Tells V8 that this process ends with its work. It compiles hot functions anew for a speed that pays after minutes; in a build that
 * took a tenth of all processor time. Functions run for longer before that, and take in less of what they call.
 * `npm run bench -- build` shows what comes of it.
 */
const { setFlagsFromString } = require('node:v8');

setFlagsFromString('--interrupt-budget=250000');
setFlagsFromString('--max-inlined-bytecode-size-cumulative=300');
