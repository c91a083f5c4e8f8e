/** A longer term that is another thing than a word in it. */
export interface LongerTerm {
  readonly text: string;
  /** The words in it that a course may have as a topic, and that are not linked there. */
  readonly word: string;
}

/**
 * Longer terms of the language and of computing at large that are another thing than a word in them, whatever the course,
 * unless a topic bears them. A course says its own in the `not` of a topic.
 */
export const longerTerms: readonly LongerTerm[] = [
  ...behind(
    'infrastructure',
    'data, big data, IT, network, networking, digital, critical, public, public key, physical, immutable, research, transport, desktop, hosting, payment, energy, social',
  ),
  ...before('infrastructure', 'as code, as a service, test, testing, engineer, engineering, provider, developer, administrator, architect'),
  ...behind(
    'deployment',
    'software, code, app, application, web app, website, microservice, package, release, firmware, Kubernetes, K8s, kubectl, container, Docker, database, server, sensor, device, infrastructure, feature',
  ),
  ...before('deployment', 'velocity, frequency, object, manifest, resource, spec, yaml, file, config, controller, slot, descriptor'),
  ...before(
    'deployment',
    'of software, of the software, of new software, of code, of the code, of applications, of an application, of the application, of apps, of an app, of the app, of services, of microservices, ' +
      'of websites, of a website, of features, of new features, of infrastructure, of servers, of containers, of updates',
  ),
  ...behind(
    'endpoint',
    'API, REST, RESTful, HTTP, HTTPS, web, network, health, health check, metrics, webhook, authentication, login, database, VPC, VPN, private, service, OAuth, token, GraphQL, S3, JDBC, SQL, clinical, study',
  ),
  ...before('endpoint', 'security, detection, protection, device'),
  ...behind('cluster', 'data, k means, star, word, topic, document, customer'),
  ...before('cluster', 'analysis, assignment, center, centre, centroid, label, sampling, mean'),
  ...behind('container', 'shipping, storage, HTML, layout, dependency injection, object, CSS'),
  ...before('container', 'class, type, ship, element, widget'),
  ...behind('benchmark', 'industry, salary, financial, market, stock'),
  ...before('benchmark', 'interest rate, index, fund'),
  ...behind('monitoring', 'heart rate, patient, election, weather, wildlife, employee, network, server, CPU, GPU, website, uptime'),
  ...behind('notebook', 'paper, laptop'),
  ...behind('feature', 'product, software, language, key product, killer, safety, security, new'),
  ...before('feature', 'request, flag, toggle, branch, film, article, creep, freeze, phone, release, team'),
  ...behind('job', 'day, dream, full time, part time, summer, student, good, great'),
  ...before(
    'job',
    'market, title, description, interview, offer, satisfaction, seeker, posting, ad, advert, application, applicant, opening, search, board, role, fair, loss, opportunity',
  ),
  ...behind('dashboard', 'car, vehicle, account, billing'),
  ...behind('accelerator', 'startup, particle, career'),
  ...before('accelerator', 'pedal, program, programme'),
  ...behind('versioning', 'semantic, API'),
  ...behind('training', 'staff, employee, strength, sales, safety, teacher, user, compliance'),
  ...before('training', 'course, provider, budget, camp, day, workshop, manual'),
  ...behind('scheduler', 'learning rate, lr, class, meeting, CPU'),
  ...before('ML product', 'owner, team'),
  ...before('data product', 'owner, team'),
  ...before('Docker', 'Hub, Compose, Swarm, Desktop, Engine'),
  ...before(
    'TensorFlow',
    'Lite, Extended, Serving, Hub, Playground, Probability, Data Validation, Model Analysis, Transform, js, Datasets, Federated',
  ),
  ...before(
    'Azure',
    'DevOps, Functions, Pipelines, Repos, Boards, Active Directory, SQL, Cosmos DB, Synapse, Databricks, Container Instances, Container Registry',
  ),
  ...before('Google Cloud', 'Storage, Functions, Run, Build, Shell, SDK, Composer, Dataflow, Dataproc, Bigtable, Spanner'),
  ...before(
    'AWS',
    'Lambda, Fargate, Glue, Athena, Redshift, Step Functions, CodePipeline, CodeBuild, CodeDeploy, CloudFormation, CloudWatch',
  ),
  ...before('Python', 'Package Index, Software Foundation'),
  ...before('Git', 'Bash, LFS, Flow'),
];

function behind(word: string, firsts: string): readonly LongerTerm[] {
  return firsts.split(', ').map((first) => ({ text: `${first} ${word}`, word }));
}

function before(word: string, lasts: string): readonly LongerTerm[] {
  return lasts.split(', ').map((last) => ({ text: `${word} ${last}`, word }));
}
