import { toTerm } from './analyse-word.ts';

/**
 * Words of everyday English that mean nearly the same, each group on a line. Only a word that the course does not know, or
 * hardly, is sought by the others of its groups, so the table adds to no query that the course has words for.
 */
const groups = `
accelerate faster speed quick rapid fast
advantage benefit strength
afford budget price cost expense money cheap expensive
alert warn alarm notify notification
answer reply response respond
anticipate forecast predict foresee guess
arrange organise coordinate orchestrate
assemble construct build create make
assess evaluate judge measure rate
attack hack intrusion breach threat security secure
automatic unattended automate
bill invoice charge pay price cost
blame accountable responsible duty
boss manager chief executive leader head director management
break fail crash fault failure error bug
buy purchase acquire vendor
chart graph plot diagram visualisation visualise picture draw
check verify validate test inspect
chip processor gpu cpu hardware circuit
choose pick select decide opt
client customer buyer shopper consumer user
coder programmer developer engineer
collect gather ingest capture harvest
company firm business enterprise organisation corporation
conceal hide private confidential
constant lasting permanent persistent continual continuous
copy duplicate replicate replica clone
crew staff team workforce people
delay latency lag wait slow
delete remove erase drop
dependable reliable robust stable
documentation manual guide description
downside drawback disadvantage weakness
decay worsen degrade deteriorate rot
duty task responsibility job
employ hire recruit
explain interpret understand explanation
find locate discover search seek
fix repair mend correct debug
folder directory file
foresight prediction forecast
grow scale expand increase
history lineage provenance origin record
illness disease patient medical
job occupation profession role career
law legal regulation compliance regulatory
learn train teach
lease rent hire cloud provider
legacy old outdated
log record write track
machine server computer host
mistake error wrong fault
monitor watch observe supervise
network internet web online
notebook jupyter
obsolete stale outdated decay
own possess owner
package bundle container
quit leave exit abandon
raise increase improve
recommend suggest recommender recommendation propose
rollback revert undo restore
rule heuristic guideline
safe secure security protect
schedule timetable calendar cron timer
sell market vendor
share reuse shared common
brief temporary transient ephemeral
site website web page
spreadsheet excel table
store save keep storage warehouse archive
stop halt shut kill
study examine explore analyse analysis
supplier vendor provider seller
talk conversation chat
tidy clean cleaning prepare wash
tweak tune adjust parameter setting
upload deploy publish release
`;

/** The terms of a word's groups by the word's term. */
const related: ReadonlyMap<string, ReadonlySet<string>> = relate();

/** Gives the terms of words that mean nearly the same as the word of this term; none where the table does not have it. */
export function relatedTerms(term: string): readonly string[] {
  return [...(related.get(term) ?? [])];
}

function relate(): ReadonlyMap<string, ReadonlySet<string>> {
  const all = new Map<string, Set<string>>();
  for (const group of groups.trim().split('\n')) {
    const terms = group.split(' ').map(toTerm);
    for (const term of terms) all.set(term, new Set([...(all.get(term) ?? []), ...terms.filter((other) => other !== term)]));
  }
  return all;
}
