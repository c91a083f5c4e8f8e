/** Nouns, verbs and adjectives of teaching, work and data that head a section or an item of any course and name nothing by themselves. */
const general: ReadonlySet<string> = new Set(
  (
    'ability access accuracy action activity addition advantage agenda aim alternative amount analysis answer application approach area argument article aspect assignment assumption ' +
    'attention author automation availability background basic benefit best better big blind blog book business capability case category cause challenge change chapter choice claim class code ' +
    'collection company comparison complexity component computing concept concern conclusion condition consideration consistency content context control cost course criteria criterion current ' +
    'customer data date decision default definition demand demo deployment description design detail developer development difference difficulty disadvantage discussion disk document documentation ' +
    'domain drawback ecosystem effect effort element end engineer engineering environment error evaluation example exercise expectation experience experiment expert expertise explanation extra fact factor failure ' +
    'fairness feature feedback figure file finding flexibility flow focus forms foundation framework function further future general generation goal good governance group growth guide hardware help high hint history home ' +
    'homework horizon idea impact implementation importance important improvement information infrastructure input insight instance integration interface introduction issue item job key knowledge ' +
    'language large latency layer learning lecture lesson level library lifecycle limit limitation line link list literature low machine main maintenance management manager managing material matter mean meaning ' +
    'measure measurement memory method metric mistake mode model monitoring motivation name need network next note notebook number object objective objection open operation opportunity option order organisation ' +
    'organization outcome outlook output overview owner ownership part path pattern people performance person phase pipeline place plan planning platform point portability position possible practice preparation price principle ' +
    'priority privacy problem procedure process processing product production program project property prototype provider purpose quality question quick quote range reason recap recommendation reference ' +
    'relation reliability report requirement research resource responsibility result review risk role rule scalability scale scenario schedule science scope score section security select sequence server service setting setup share ' +
    'shift side sign similar simple simplicity situation size skill slide slow small society software solution source space speed spot stability stack stage stakeholder standard start state statement status step storage ' +
    'story strategy strength structure student study subject success suggestion summary support survey system table talk target task tasks teaching team technique technology term test testing text theory thing thought time tip ' +
    'title today todo tool tooling topic total trade tradeoff training trait transfer transparency trend trust type understanding unit update usage user value variable variety velocity vendor version view vision visual volume way weakness week work worker working ' +
    'workflow workforce workload world year advanced appendix bonus common different early easy fast free full hard initial internal external last late local long manual minimal modern online personal physical practical ' +
    'public private real remote safe short single social special technical total typical useful common bring build buy check choose collect compare compute consider create define deploy describe design develop ' +
    'discuss do evaluate explain find follow gather handle identify improve keep know learn look maintain make manage mind monitor move must operate optimize organize own pay prepare prevent provide read reduce remember ' +
    'run scale select serve set show solve start stop store take tell think track train try understand wrap write caution warning tip note important info details pros cons pro con who what why how when where summary ' +
    'customers skill-set building block foundations things tooling offering vendor statement objectives audience assessment lab labs quiz exam grading readings reading references bibliography acknowledgements contents syllabus contact'
  ).split(/\s+/),
);

/** Tells whether a folded word names nothing by itself. */
export function isGeneralWord(word: string): boolean {
  return general.has(word) || (word.endsWith('s') && general.has(word.slice(0, -1)));
}
