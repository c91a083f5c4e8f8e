/** One diagram of each kind that Mermaid draws by itself, with words that must be read in it. */
export const kinds: readonly (readonly [kind: string, source: string, words: readonly string[]])[] = [
  [
    'flowchart',
    'flowchart LR\n  A[Raw data] -->|cleaned| B{Good?}\n  subgraph s [Training]\n    B --> C[(Store)]\n  end',
    ['Raw data', 'cleaned', 'Training', 'Store'],
  ],
  ['graph with semicolons', 'graph TD;\nA-->B;\nA-->C;B-->D;C-->D;', ['A', 'B', 'C', 'D']],
  [
    'sequence',
    'sequenceDiagram\n  participant T as Trainer\n  T->>+R: push\n  R-->>-T: done\n  Note over T,R: once a day\n  loop hourly\n    T-xR: ping\n  end',
    ['Trainer', 'push', 'once a day', 'hourly', 'ping'],
  ],
  [
    'class',
    'classDiagram\n  class Model {\n    +int version\n    +predict(row) float\n  }\n  Model <|-- Forest : is a\n  Model "1" --> "many" Feature',
    ['Model', 'version', 'predict', 'Forest', 'is a', 'many'],
  ],
  [
    'state',
    'stateDiagram-v2\n  [*] --> Staging\n  Staging --> Live : approved\n  state Live {\n    Canary --> Full\n  }\n  note right of Staging : waits',
    ['Staging', 'approved', 'Live', 'Canary', 'waits'],
  ],
  ['entities', 'erDiagram\n  MODEL ||--o{ RUN : has\n  RUN {\n    string id PK "the key"\n  }', ['MODEL', 'RUN', 'has', 'the key']],
  [
    'gantt',
    'gantt\n  title Plan\n  dateFormat YYYY-MM-DD\n  section Data\n  Collect :a1, 2024-01-01, 10d\n  Clean :after a1, 5d\n  Release :milestone, 2024-01-20, 0d',
    ['Plan', 'Data', 'Collect', 'Clean', 'Release'],
  ],
  ['pie', 'pie showData title Time\n  "Data" : 60\n  "Models" : 40', ['Time', 'Data', 'Models', '60']],
  ['mind map', 'mindmap\n  root((MLOps))\n    Data\n      Versioning\n    Serving', ['MLOps', 'Versioning', 'Serving']],
  [
    'timeline',
    'timeline\n  title History\n  section Early\n    2012 : AlexNet\n    2017 : Transformers : BERT',
    ['History', 'Early', 'AlexNet', 'BERT'],
  ],
  [
    'git',
    'gitGraph\n  commit id: "start"\n  branch develop\n  commit id: "work" tag: "v1"\n  checkout main\n  merge develop',
    ['start', 'develop', 'work', 'v1'],
  ],
  [
    'journey',
    'journey\n  title A day\n  section Morning\n    Read logs: 3: Operator\n    Fix it: 1: Operator, Engineer',
    ['A day', 'Morning', 'Read logs', 'Engineer'],
  ],
  [
    'quadrant',
    'quadrantChart\n  title Tools\n  x-axis Cheap --> Dear\n  y-axis Simple --> Powerful\n  quadrant-1 Invest\n  Feast: [0.3, 0.6]',
    ['Tools', 'Cheap', 'Powerful', 'Invest', 'Feast'],
  ],
  ['sankey', 'sankey-beta\n\nRaw,Clean,80\nRaw,Dropped,20', ['Raw', 'Clean', 'Dropped']],
  [
    'C4',
    'C4Context\n  title Serving\n  Person(u, "User", "Asks")\n  System(s, "Server", "Answers")\n  Rel(u, s, "calls", "HTTPS")',
    ['Serving', 'User', 'Answers', 'calls'],
  ],
  ['block', 'block-beta\n  columns 2\n  a["Front"] b["Back"]\n  a --> b', ['Front', 'Back']],
  ['kanban', 'kanban\n  Todo\n    t1[Write docs]@{ ticket: ML-1, assigned: "Ada" }\n  Done', ['Todo', 'Write docs', 'ML-1', 'Ada', 'Done']],
  [
    'requirement',
    'requirementDiagram\n  requirement fast {\n    id: 1\n    text: answers quickly\n    risk: high\n    verifymethod: test\n  }\n  element server {\n    type: service\n  }\n  server - satisfies -> fast',
    ['fast', 'answers quickly', 'server', 'satisfies'],
  ],
  [
    'architecture',
    'architecture-beta\n  group g(cloud)[Platform]\n  service d(database)[Features] in g\n  service s(server)[Serving] in g\n  d:R -- L:s',
    ['Platform', 'Features', 'Serving'],
  ],
  ['xy chart', 'xychart-beta\n  title "Latency"\n  x-axis [jan, feb]\n  y-axis "ms" 0 --> 100\n  bar [40, 60]', ['Latency', 'jan', 'ms']],
  ['packet', 'packet-beta\n  0-15: "Source"\n  16-31: "Target"', ['Source', 'Target']],
  ['radar', 'radar-beta\n  axis a["Speed"], b["Cost"], c["Ease"]\n  curve x["Ours"]{3, 4, 5}\n  max 5', ['Speed', 'Cost', 'Ours']],
  ['treemap', 'treemap-beta\n"Spend"\n  "Compute": 60\n  "Storage": 40', ['Spend', 'Compute', 'Storage']],
];

/** What people write in labels, and the words that come of it. */
export const labels: readonly (readonly [source: string, words: readonly string[]])[] = [
  ['flowchart LR\n  A --> B\n  B["Later label"]', ['A', 'Later label']],
  ['flowchart LR\n  A["a #quot;b#quot; &amp; c &lt;d"] --> B["#9829; #35;"]', ['a "b" & c <d', '♥ #']],
  ['flowchart LR\n  A["`**bold** and _slanted_`"] --> B', ['bold and slanted']],
  ['flowchart LR\n  A["one<br/>two<br>three"] --> B', ['one two three']],
  ['flowchart LR\n  A@{ shape: cyl, label: "Store" } --> B@{ shape: docs, label: "Many files" }', ['Store', 'Many files']],
  ['flowchart LR\n  node-1 --> node.2\n  Größe --> 数据', ['node-1', 'node.2', 'Größe', '数据']],
  ['flowchart LR\n  A ----> B --o C --x D <--> E ==> F -. dots .-> G', ['dots']],
  ['flowchart LR\n  A & B --> C & D', ['A', 'B', 'C', 'D']],
  ['flowchart LR\n  A[fa:fa-car Car] --> B[<b>Loud</b>]', ['Car', 'Loud']],
  ['flowchart LR\n  A --> A\n  A:::hot --> B\n  classDef hot fill:#f96\n  linkStyle 0 stroke:red', ['A', 'B']],
  ['%%{init: {"theme": "forest"}}%%\nflowchart LR\n%% a comment\n  A[Seen] --> B', ['Seen']],
  [
    '---\ntitle: A title\nconfig:\n  gitGraph:\n    mainBranchName: trunk\n---\ngitGraph\n  commit id: "one"\n  checkout trunk',
    ['trunk', 'one'],
  ],
];
